// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolerror.h"

#include "core/json/toolresult.h"

namespace Signalbox {

bool isToolError(const CallOutcome &outcome)
{
    return outcome.ok() && reportsToolError(outcome.result);
}

} // namespace Signalbox
