// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace Signalbox {

struct Tokens;

/// Makes the embedded icons known; needed once per program because they lie in a static library.
void registerIcons();

/// The icon `name` of resources/icons, drawn in the palette's colours of the widget it stands in: `text2` at rest,
/// `text` under the pointer or checked, `disabled`. Unknown names give a null icon.
QIcon icon(const QString &name);

/// The same in one colour of the theme, whatever the state of the widget it stands in.
QIcon icon(const QString &name, QColor Tokens::*colour);

/// The same in one colour of the caller, for delegates and marks. Cached.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

/// The mark of the program, drawn at the sizes desktops ask for. Needs no SVG plugin.
QIcon applicationIcon();

/// Every icon there is, for the gallery and the tests.
QStringList iconNames();

} // namespace Signalbox
