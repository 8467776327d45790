// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Signalbox {

class EngineLink;
struct ExamOptions;

/// One examination at a time, as the window follows it: what was found so far, what is looked at now. It runs on the
/// engine's thread, on a connection of its own.
class DoctorRun : public QObject
{
    Q_OBJECT
public:
    explicit DoctorRun(EngineLink &link, QObject *parent = nullptr);
    ~DoctorRun() override; ///< ends what runs, and the server it started

    /// `program`: the id of the program in whose environment it is started; empty: as Signalbox starts it. Ends an
    /// examination that runs.
    void start(const ServerEntry &entry, bool calls, const QString &program = {});
    void stop(); ///< leads to finished(), with what was found so far

    [[nodiscard]] bool isRunning() const { return m_context != nullptr; }
    [[nodiscard]] const DoctorReport &report() const { return m_report; } ///< whole once finished
    [[nodiscard]] const std::optional<DoctorCheck> &current() const { return m_current; }

signals:
    void began();   ///< current() is another check
    void checked(); ///< report() has one more
    void finished();

private:
    struct Told
    {
        std::optional<DoctorCheck> began;
        std::optional<DoctorCheck> checked;
        std::optional<DoctorReport> finished;
    };
    void examine(const ServerEntry &entry, const std::shared_ptr<const ExamOptions> &options);
    void take(const Told &told);
    void end(const DoctorReport &report);

    EngineLink &m_link;
    std::unique_ptr<QObject> m_context; ///< while it runs: what is on the engine's thread lives as long
    quint64 m_run = 0;
    DoctorReport m_report;
    std::optional<DoctorCheck> m_current;
};

} // namespace Signalbox
