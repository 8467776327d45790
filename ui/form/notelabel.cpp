// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/notelabel.h"

#include "ui/models/visibletext.h"
#include "ui/theme/ink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>
#include <QTextLayout>

namespace Signalbox {

namespace {

constexpr qsizetype kEnough = 1000; // a few lines never show more

} // namespace

NoteLabel::NoteLabel(const QString &text, QWidget *parent, int mostLines, FontRole font)
    : QWidget(parent)
    , m_mostLines(mostLines)
{
    setFont(fontFor(font));
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoteLabel::setText(const QString &text)
{
    const QString paragraph = text.simplified();
    m_text = visibleText(QStringView(paragraph).left(kEnough));
    m_isShort = paragraph.size() <= kEnough;
    setAccessibleName(m_text);
    setPlainToolTip(this, text);
    updateGeometry();
    update();
}

bool NoteLabel::isCut(int width) const
{
    int lines = 0;
    QTextLayout layout(m_text, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines <= m_mostLines; line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return !m_isShort || lines > m_mostLines;
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
    while (lines.size() < m_mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool last = lines.size() == m_mostLines - 1;
        const QString text =
            m_text.sliced(line.textStart(), last ? m_text.size() - line.textStart() : line.textLength());
        lines += last ? fontMetrics().elidedText(text, Qt::ElideRight, width) : text.trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace Signalbox
