// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"

#include <QTimer>

namespace Signalbox {

/// Ends the conversation and the server, and looks at how it goes. Takes as long as the limits for stopping allow.
class EndStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit EndStep(ExamContext &context);
    void start() override;

private:
    void handleGone();
    void judgeProcess(const CloseInfo &close);
    void judgeOutput();

    bool m_isOver = false;
};

} // namespace Signalbox
