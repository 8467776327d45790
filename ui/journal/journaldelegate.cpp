// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journaldelegate.h"

#include "ui/journal/kindlook.h"
#include "ui/journal/marklook.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/durationbar.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

namespace Signalbox {

namespace {

constexpr double kArrowAndGap = 20;

MessageKind kindOf(const QModelIndex &index)
{
    return MessageKind(index.data(JournalRole::Kind).toInt());
}

QFont fontOf(JournalColumn column)
{
    switch (column) {
    case JournalColumn::Number:
    case JournalColumn::Time:
        return tabular(fontFor(FontRole::Mono));
    case JournalColumn::Duration:
    case JournalColumn::Size:
        return tabular(fontFor(FontRole::Body));
    default:
        return fontFor(FontRole::Body);
    }
}

QColor statusColour(const QModelIndex &index, const Tokens &tokens, const QColor &otherwise)
{
    switch (kindOf(index)) {
    case MessageKind::Error:
        return tokens.err;
    case MessageKind::Response:
    case MessageKind::OurResponse:
        return index.data(JournalRole::Doubtful).toBool() ? tokens.warn : tokens.ok;
    default:
        return index.data(JournalRole::Doubtful).toBool() ? tokens.warn : otherwise;
    }
}

QColor cellColour(const QModelIndex &index, const Tokens &tokens, const QColor &text)
{
    switch (JournalColumn(index.column())) {
    case JournalColumn::Kind:
        return kindColour(kindOf(index), tokens);
    case JournalColumn::About:
        return kindOf(index) == MessageKind::Error ? tokens.err : text;
    case JournalColumn::Status:
        return statusColour(index, tokens, text);
    default:
        return text;
    }
}

QRect textRect(const QRect &cell, const Metrics &metrics)
{
    return cell.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
}

QString tipText(const QModelIndex &index)
{
    if (JournalColumn(index.column()) == JournalColumn::Time) {
        return QLocale().toString(index.data(JournalRole::FullTime).toDateTime(), u"d MMM yyyy HH:mm:ss.zzz");
    }
    QStringList lines{index.data().toString()};
    if (JournalColumn(index.column()) == JournalColumn::About) {
        lines << index.data(JournalRole::Tags).toStringList().join(u", ") << index.data(JournalRole::Note).toString();
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool isMarked(const QModelIndex &index)
{
    return !index.data(JournalRole::Note).toString().isEmpty()
           || !index.data(JournalRole::Tags).toStringList().isEmpty();
}

} // namespace

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_MouseOver, index.row() == m_hovered);
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);

    painter->save();
    const auto column = JournalColumn(index.column());
    const bool current = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
    const bool strong = current && widget->hasFocus();
    const QColor colour = cellColour(index, tokens, strong ? tokens.onSel : tokens.text);
    QRect place = textRect(option.rect, metrics);
    painter->setFont(fontOf(column));
    painter->setPen(colour);
    if (column == JournalColumn::Kind) {
        const int size = metrics.icon();
        const QPixmap arrow = iconPixmap(directionIcon(index.data(JournalRole::Outgoing).toBool()), size, colour,
                                         widget->devicePixelRatioF());
        painter->drawPixmap(place.x() - metrics.px(2), place.y() + (place.height() - size) / 2, arrow);
        place.setLeft(place.left() + metrics.px(kArrowAndGap));
    } else if (column == JournalColumn::Duration) {
        if (const QVariant duration = index.data(JournalRole::DurationNs); duration.isValid()) {
            const Pace pace = index.data(JournalRole::Failed).toBool() ? Pace::Failed : Pace::Usual;
            paintDurationBar(painter, place, double(duration.toLongLong()) / 1e6, pace, widget);
        }
    }
    if (column == JournalColumn::About) {
        place.setRight(place.right() - paintMarks(painter, place, index, strong, widget));
    }
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(place, int(alignment | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics = metricsOf(option.widget);
    return {metrics.px(80), metrics.row()};
}

bool JournalDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    const auto column = JournalColumn(index.column());
    const QRect place = textRect(view->visualRect(index), metricsOf(view));
    const bool cut = QFontMetrics(fontOf(column)).horizontalAdvance(index.data().toString()) > place.width();
    const bool has = cut || column == JournalColumn::Time || (column == JournalColumn::About && isMarked(index));
    showPlainToolTip(event->globalPos(), has ? tipText(index) : QString(), view);
    return true;
}

} // namespace Signalbox
