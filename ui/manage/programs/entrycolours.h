// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTextLayout>

namespace Signalbox {

struct Tokens;

/// How the lines of one server's text are drawn, a list for each line; without any where it is too long. `syntax`: see
/// syntaxNamed(). JSON that begins with a member's name is read as the inside of an object, which it was cut out of.
[[nodiscard]] QList<QList<QTextLayout::FormatRange>> entryColours(const QStringList &lines, const QString &syntax,
                                                                  const Tokens &tokens);

} // namespace Signalbox
