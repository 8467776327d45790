// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorcheck.h"
#include "core/doctor/examcontext.h"

#include <QElapsedTimer>
#include <QObject>

namespace Signalbox {

/// A part of an examination: one check, or several that follow from each other. What it has open, it takes with it when it
/// is deleted.
class ExamStep : public QObject
{
    Q_OBJECT
public:
    explicit ExamStep(ExamContext &context) ///< which outlives it
        : m_context(context)
    {
    }
    virtual void start() = 0; ///< leads to finished()

signals:
    void began(const Signalbox::DoctorCheck &check); ///< id, title and what is looked at
    void checked(const Signalbox::DoctorCheck &check);
    void finished(); ///< once, after the last checked()

protected:
    /// The next check; it takes its time from here on.
    void begin(const QString &id, const QString &title, const QString &looked = {});
    void add(const DoctorFinding &finding) { m_check.findings.append(finding); }
    void setDetail(const QString &detail) { m_check.detail = detail; }
    void conclude(const QString &sentence); ///< it is done; without a sentence, that of its gravest finding
    void addBarrier(const QString &check);  ///< a fault: why nothing is started or reached
    void leaveOut(const QString &id, const QString &title, const QString &because);
    [[nodiscard]] bool isChecking() const { return !m_check.id.isEmpty(); }
    [[nodiscard]] qint64 elapsedNs() const { return m_timer.nsecsElapsed(); }

    ExamContext &m_context;

private:
    DoctorCheck m_check;
    QElapsedTimer m_timer;
};

} // namespace Signalbox
