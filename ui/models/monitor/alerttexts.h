// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"

namespace Signalbox {

/// What an alert looks at: "Failure rate", "p95" …
[[nodiscard]] QString alertFigureText(AlertRule::Figure figure);
/// A value of it with its unit: "13.1 %", "1.24 s".
[[nodiscard]] QString alertValueText(AlertRule::Figure figure, double value);
/// "p95 at or over 1 s for 30 s".
[[nodiscard]] QString alertRuleText(const AlertRule &rule);
/// "postgres: p95 1.24 s". The server's name is as it came.
[[nodiscard]] QString alertHeadline(const AlertEvent &event);

} // namespace Signalbox
