// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ink.h"

#include "ui/theme/tokens.h"

namespace Signalbox {

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Text2:
        return tokens.text2;
    case Ink::Text3:
        return tokens.text3;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Ok:
        return tokens.ok;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Err:
        return tokens.err;
    case Ink::Disabled:
        return tokens.disabled;
    }
    return tokens.text;
}

} // namespace Signalbox
