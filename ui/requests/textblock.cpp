// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/textblock.h"

#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textpane.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostInALabel = 240; ///< letters
constexpr qsizetype kLinesInALabel = 4;
constexpr qsizetype kLettersALine = 70; ///< about
constexpr qsizetype kLongestWord = 40;  ///< a label cannot break one, and would be as wide

bool hasLongWord(const QString &text)
{
    qsizetype since = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        since = text.at(i).isSpace() ? i + 1 : since;
        if (i - since >= kLongestWord) {
            return true;
        }
    }
    return false;
}

} // namespace

QWidget *makeTextBlock(const QString &text, int mostLines, QWidget *parent)
{
    const qsizetype lines = text.count(u'\n') + 1;
    if (text.size() <= kMostInALabel && lines <= kLinesInALabel && !hasLongWord(text)) {
        auto *label = new PlainLabel(text, parent);
        label->setWordWrap(true);
        label->setKeepsLines(true);
        label->setSelectable(true);
        return label;
    }
    auto *view = new JsonView(parent);
    view->pane()->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    view->pane()->setFoldsPadding(true);
    view->setText(text.toUtf8(), {});
    const auto shown = int(std::min<qsizetype>(lines + text.size() / kLettersALine, mostLines));
    view->setFixedHeight(shown * view->fontMetrics().lineSpacing() + metricsOf(view).gap(16));
    return view;
}

} // namespace Signalbox
