// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/notelabel.h"

#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/ink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>
#include <QTextLayout>

namespace Signalbox {

namespace {

constexpr int kMostNoteLines = 2;
constexpr qsizetype kEnough = 1000; // two lines never show more

} // namespace

NoteLabel::NoteLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(visibleText(QStringView(text.simplified()).left(kEnough)))
{
    setFont(fontFor(FontRole::Secondary));
    setAccessibleName(m_text);
    setPlainToolTip(this, text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int NoteLabel::heightForWidth(int width) const
{
    return int(qMax(qsizetype(1), linesFor(width).size())) * fontMetrics().lineSpacing();
}

QSize NoteLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, heightForWidth(fontMetrics().averageCharWidth() * 40)};
}

QSize NoteLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(inkColour(tokensOf(this), isEnabled() ? Ink::Text2 : Ink::Disabled));
    int y = fontMetrics().ascent();
    for (const QString &line : linesFor(width())) {
        const int x = layoutDirection() == Qt::RightToLeft ? width() - fontMetrics().horizontalAdvance(line) : 0;
        painter.setLayoutDirection(line.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // as it is written
        painter.drawText(x, y, line);
        y += fontMetrics().lineSpacing();
    }
}

QStringList NoteLabel::linesFor(int width) const
{
    QStringList lines;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    while (lines.size() < kMostNoteLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool last = lines.size() == kMostNoteLines - 1;
        const QString text =
            m_text.sliced(line.textStart(), last ? m_text.size() - line.textStart() : line.textLength());
        lines += last ? fontMetrics().elidedText(text, Qt::ElideRight, width) : text.trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace Signalbox
