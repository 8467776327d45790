// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Signalbox {

/// The texts in a widget that have less room than they take, one line each: whose, and pixels. Looked at are labels, buttons,
/// boxes to tick or to choose from, tabs and headings of columns that are to be seen. What is elided with all of it in its
/// tool tip is not cut.
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

} // namespace Signalbox
