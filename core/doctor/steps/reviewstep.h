// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"

namespace Signalbox {

/// What all that was seen says together: where the messages are not as the protocol says, and what is dangerous about the
/// entry and the server's words.
class ReviewStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit ReviewStep(ExamContext &context);
    void start() override;

private:
    void reviewMessages();
    void reviewSecurity();
};

} // namespace Signalbox
