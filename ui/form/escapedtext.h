// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/visibletext.h"

#include <QString>

namespace Signalbox {

/// Server text for a button: shown as it is, its ampersands make no shortcuts.
[[nodiscard]] inline QString escapedText(const QString &text)
{
    QString shown = visibleText(text);
    return shown.replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

} // namespace Signalbox
