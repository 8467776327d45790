// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace Signalbox {

/// The keys "Ctrl+K" as the desktop and the language write them, the same as in menus: "Strg+K", "⌘K".
[[nodiscard]] inline QString keyText(const QString &portable)
{
    return QKeySequence(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText);
}

} // namespace Signalbox
