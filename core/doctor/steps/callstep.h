// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"
#include "core/session/outcome.h"

namespace Signalbox {

/// One call that does no harm, on the road that every call takes: of the first tool that says it only reads and needs no
/// argument. If none does, nothing is called.
class CallStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit CallStep(ExamContext &context);
    void start() override;

private:
    void take(const Tool &tool, const CallOutcome &outcome);
    void judgeResult(const Tool &tool, const QByteArray &result);
};

} // namespace Signalbox
