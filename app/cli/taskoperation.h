// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/operation.h"

namespace Signalbox {

/// tasks/result: follows a task that was made earlier to its end, whichever model the server has, and prints what the
/// request that became it ended in.
class TaskOperation : public Operation
{
    Q_OBJECT
public:
    using Operation::Operation;
    void start() override;

private:
    void handleEnd(const CallOutcome &outcome);
};

} // namespace Signalbox
