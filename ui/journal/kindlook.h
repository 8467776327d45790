// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalroles.h"

#include <QColor>
#include <QString>

namespace Signalbox {

struct Tokens;

/// The colour says which kind a message is, the arrow which way it went; the word stands beside them.
[[nodiscard]] QColor kindColour(MessageKind kind, const Tokens &tokens);
[[nodiscard]] QString directionIcon(bool outgoing);

} // namespace Signalbox
