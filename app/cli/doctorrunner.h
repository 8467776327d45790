// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/doctortarget.h"
#include "core/auth/tokenstore.h"
#include "core/doctor/examination.h"
#include "core/hub/launch/launchdesk.h"

#include <QObject>

#include <memory>

namespace Signalbox {

/// The command `doctor`: examines one server and writes the report.
class DoctorRunner : public QObject
{
    Q_OBJECT
public:
    DoctorRunner(DoctorOptions options, DoctorTarget target, QObject *parent = nullptr);
    ~DoctorRunner() override;
    void start();
    void interrupt(int exitCode); ///< ends what was begun; the report of what was found is still written

signals:
    void finished(int exitCode); ///< once

private:
    void tellBegan(const DoctorCheck &check) const;
    void tellChecked(const DoctorCheck &check);
    void take(const DoctorReport &report);
    [[nodiscard]] bool write(const DoctorReport &report) const;
    [[nodiscard]] bool mend(const DoctorReport &report) const;
    void setFiller(ExamOptions &options);
    void end(int exitCode);
    [[nodiscard]] bool isOfList() const { return m_options.target.isOfList() && m_options.program.isEmpty(); }
    [[nodiscard]] bool printsAsItGoes() const
    {
        return m_options.format == DoctorFormat::Text && m_options.output.isEmpty();
    }

    const DoctorOptions m_options;
    const bool m_showsProgress; ///< on standard error, while the report is for a file or a pipe
    const DoctorTarget m_target;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<LaunchDesk> m_desk; ///< over m_tokens
    std::unique_ptr<Examination> m_examination;
    QList<DoctorCheck> m_told; ///< printed as it goes
    int m_interruption = 0;
    bool m_isPrinted = true;
};

} // namespace Signalbox
