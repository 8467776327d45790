// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"
#include "core/doctor/examcontext.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Signalbox {

class ExamStep;

/// Examines one server from the outside in: how it is started or reached, what it answers, what it offers, how it ends,
/// and what is dangerous about it. Makes a connection of its own, whether or not there is another; records nothing; every
/// wait has an end. What the filler of its options refuses is neither started nor reached. What it started is gone when it is finished, and when it is deleted.
class Examination : public QObject
{
    Q_OBJECT
public:
    Examination(ServerEntry entry, ExamOptions options, QObject *parent = nullptr);
    ~Examination() override;

    void start();  ///< leads to finished()
    void cancel(); ///< likewise: what was begun is ended, the rest is not done

signals:
    void began(const Signalbox::DoctorCheck &check);      ///< id, title and what is looked at
    void checked(const Signalbox::DoctorCheck &check);    ///< in their order
    void finished(const Signalbox::DoctorReport &report); ///< once, from the event loop

private:
    using StepMaker = std::function<std::unique_ptr<ExamStep>(ExamContext &)>;
    void plan();
    void next();
    void run(std::unique_ptr<ExamStep> step);
    void take(const DoctorCheck &check);
    void finish();

    ExamContext m_context;
    DoctorReport m_report;
    QElapsedTimer m_clock;
    std::vector<StepMaker> m_steps; ///< to come, the last first
    std::unique_ptr<ExamStep> m_step;
    bool m_isOver = false;
};

} // namespace Signalbox
