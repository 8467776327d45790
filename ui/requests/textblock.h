// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Signalbox {

/// A server's text as it is: a label where it is short, else a pane that breaks it anywhere, scrolls to its end and is
/// `mostLines` high at most.
[[nodiscard]] QWidget *makeTextBlock(const QString &text, int mostLines, QWidget *parent);

} // namespace Signalbox
