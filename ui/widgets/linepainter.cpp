// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linepainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace Signalbox {

namespace {

constexpr qreal kNoEnd = 1 << 20; ///< pixels: a line is never broken
constexpr int kBeyond = 64;       ///< letters more than there are pixels: none is narrower

/// No more of a text than can be seen: its beginning, or both its ends.
QString seenOf(const QString &text, qsizetype most, Qt::TextElideMode elide)
{
    return elide != Qt::ElideMiddle || text.size() <= 2 * most ? text.left(elide == Qt::ElideMiddle ? 2 * most : most)
                                                               : text.left(most) + text.right(most);
}

} // namespace

void LinePainter::paint(QPainter *painter, const QRect &place, Qt::Alignment alignment, const QString &text,
                        Qt::TextElideMode elide) const
{
    if (text.isEmpty() || place.width() <= 0) {
        return;
    }
    const Key key{seenOf(text, place.width() + kBeyond, elide), painter->font(), place.width(),
                  painter->layoutDirection(), elide};
    const Line *line = m_lines.object(key);
    if (!line) {
        Line *made = make(key);
        m_lines.insert(key, made);
        line = made;
    }
    qreal x = place.x();
    if (alignment & Qt::AlignRight) {
        x += place.width() - line->size.width();
    } else if (alignment & Qt::AlignHCenter) {
        x += (place.width() - line->size.width()) / 2;
    }
    line->layout.draw(painter, {x, place.y() + std::round((place.height() - line->size.height()) / 2)});
}

LinePainter::Line *LinePainter::make(const Key &key)
{
    auto *line = new Line;
    if (!lay(*line, key, key.text)) {
        (void)lay(*line, key, QFontMetricsF(key.font).elidedText(key.text, key.elide, key.width));
    }
    return line;
}

bool LinePainter::lay(Line &line, const Key &key, const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(key.direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    line.layout.setText(text);
    line.layout.setFont(key.font);
    line.layout.setTextOption(option);
    line.layout.setCacheEnabled(true);
    line.layout.beginLayout();
    QTextLine only = line.layout.createLine();
    only.setLineWidth(kNoEnd);
    line.layout.endLayout();
    line.size = {only.naturalTextWidth(), only.height()};
    return line.size.width() <= key.width;
}

} // namespace Signalbox
