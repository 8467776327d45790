// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/entrycolours.h"

#include "ui/widgets/linecolourer.h"
#include "ui/widgets/syntaxcolours.h"

namespace Signalbox {

QList<QList<QTextLayout::FormatRange>> entryColours(const QStringList &lines, const QString &syntax,
                                                    const Tokens &tokens)
{
    LineColourer colourer(syntaxNamed(syntax), tokens);
    if (syntax == QStringLiteral("JSON") && !lines.isEmpty() && lines.first().trimmed().startsWith(u'"')) {
        (void)colourer.next(QStringLiteral("{"));
    }
    QList<QList<QTextLayout::FormatRange>> colours;
    qsizetype size = 0;
    for (const QString &line : lines) {
        size += line.size();
        colours.append(size <= kMostColoured ? colourer.next(line) : QList<QTextLayout::FormatRange>());
    }
    return colours;
}

} // namespace Signalbox
