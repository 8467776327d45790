// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/skim.h"
#include "core/mcp/deviation.h"
#include "core/session/traffic.h"

#include <optional>

namespace Signalbox {

/// What is wrong with a message's envelope; none if nothing is.
[[nodiscard]] std::optional<Deviation> envelopeFinding(const Skim &skim);
/// What is wrong with whom an answer answers; none for an awaited one and for what is no answer.
[[nodiscard]] std::optional<Deviation> answerFinding(const Received &message);
/// A violation in one line.
[[nodiscard]] Deviation violation(const QString &pointer, const QString &expected, const QString &found,
                                  const QString &reference);

} // namespace Signalbox
