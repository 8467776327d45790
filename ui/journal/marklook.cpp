// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/marklook.h"

#include "ui/models/journal/journalroles.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QModelIndex>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

int paintMarks(QPainter *painter, const QRect &cell, const QModelIndex &index, bool isStrong, const QWidget *widget)
{
    const bool isPinned = index.data(JournalRole::Pinned).toBool();
    const bool hasNote = !index.data(JournalRole::Note).toString().isEmpty();
    const QStringList tags = index.data(JournalRole::Tags).toStringList();
    if (!isPinned && !hasNote && tags.isEmpty()) {
        return 0;
    }
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    const int least = cell.right() - cell.width() / 2;
    int right = cell.right() + 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(widget->layoutDirection(), cell, rect); };
    const auto drawIcon = [&](const QString &name, const QColor &colour) {
        const int size = metrics.icon();
        right -= size;
        painter->drawPixmap(mirrored({right, cell.y() + (cell.height() - size) / 2, size, size}).topLeft(),
                            iconPixmap(name, size, isStrong ? tokens.onSel : colour, widget->devicePixelRatioF()));
        right -= metrics.gap(4);
    };
    if (isPinned) {
        drawIcon(u"pin"_s, tokens.accent);
    }
    if (hasNote) {
        drawIcon(u"text"_s, tokens.text2);
    }
    painter->setFont(fontFor(FontRole::Small));
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag) {
        const int inner = metrics.gap(4);
        const QString text = visibleText(*tag);
        const int width =
            std::min(painter->fontMetrics().horizontalAdvance(text) + 2 * inner + metrics.px(2), right - least);
        if (width < metrics.px(24)) {
            break; // no room for more
        }
        const int height = metrics.badge();
        const QRect badge(right - width, cell.y() + (cell.height() - height) / 2, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.idleBack);
        painter->drawRoundedRect(mirrored(badge), metrics.radius(), metrics.radius());
        painter->setPen(tokens.text2);
        const QRect words = mirrored(badge).adjusted(inner, 0, -inner, 0);
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        right = badge.left() - metrics.gap(4);
    }
    painter->restore();
    return cell.right() + 1 - right;
}

} // namespace Signalbox
