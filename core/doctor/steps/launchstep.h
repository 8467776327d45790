// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/launch/launchfinding.h"
#include "core/doctor/examstep.h"

#include <QList>

namespace Signalbox {

class LoginShellPath;

/// Can the command be started, here and by programs that are not started from a terminal? Starts nothing but the person's
/// shell, to ask it for its PATH.
class LaunchStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit LaunchStep(ExamContext &context);
    ~LaunchStep() override;
    void start() override;

private:
    void look(const QStringList &loginPath);
    void take(const QList<LaunchFinding> &found, const std::optional<DoctorFinding> &elsewhere);

    std::unique_ptr<LoginShellPath> m_shell;
};

} // namespace Signalbox
