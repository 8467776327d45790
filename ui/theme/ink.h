// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Signalbox {

struct Tokens;

/// The colours a text may have, by meaning.
enum class Ink { Text, Text2, Text3, Accent, Ok, Warn, Err, Disabled };

QColor inkColour(const Tokens &tokens, Ink ink);

} // namespace Signalbox
