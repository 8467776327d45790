// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>

namespace Signalbox {

/// Holds a tool's result against its output schema (null: it has none) and says on standard error what does not fit.
/// True if nothing was found.
[[nodiscard]] bool reportOutput(const QByteArray &result, const Json &outputSchema);

} // namespace Signalbox
