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

using namespace Qt::StringLiterals;

namespace {

constexpr double kArrowAndGap = 20;
constexpr double kIndent = 18; ///< of what lies beneath an open exchange

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

FoldState foldOf(const QModelIndex &index)
{
    return FoldState(index.data(JournalRole::Fold).toInt());
}

QColor statusColour(const QModelIndex &index, const Tokens &tokens, const QColor &otherwise)
{
    if (const FoldState fold = foldOf(index); fold == FoldState::Folded || fold == FoldState::Open) {
        return index.data(JournalRole::Failed).toBool()      ? tokens.err
               : index.data(JournalRole::Succeeded).toBool() ? tokens.ok
                                                             : otherwise;
    }
    switch (kindOf(index)) {
    case MessageKind::Error:
        return tokens.err;
    case MessageKind::Response:
    case MessageKind::OurResponse:
        return index.data(JournalRole::Failed).toBool()     ? tokens.err
               : index.data(JournalRole::Doubtful).toBool() ? tokens.warn
                                                            : tokens.ok;
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
    QRect place = textRect(option.rect, metrics); // as from left to right; mirrored where it is drawn
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(widget->layoutDirection(), option.rect, rect);
    };
    painter->setFont(fontOf(column));
    painter->setPen(colour);
    if (column == JournalColumn::Kind) {
        const int size = metrics.icon();
        const QPixmap arrow = iconPixmap(directionIcon(index.data(JournalRole::Outgoing).toBool()), size, colour,
                                         widget->devicePixelRatioF());
        const QRect at(place.x() - metrics.px(2), place.y() + (place.height() - size) / 2, size, size);
        painter->drawPixmap(mirrored(at).topLeft(), arrow);
        place.setLeft(place.left() + metrics.px(kArrowAndGap));
    } else if (column == JournalColumn::Duration) {
        if (const QVariant duration = index.data(JournalRole::DurationNs); duration.isValid()) {
            const Pace pace = index.data(JournalRole::Failed).toBool() ? Pace::Failed : Pace::Usual;
            paintDurationBar(painter, place, double(duration.toLongLong()) / 1e6, pace, widget);
        }
    }
    if (column == JournalColumn::About) {
        place.setLeft(place.left()
                      + paintFold(painter, option.rect, index, strong ? tokens.onSel : tokens.edge, colour, widget));
        place.setRight(place.right() - paintMarks(painter, mirrored(place), index, strong, widget));
    }
    const QString text = index.data().toString();
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // "4.2 s" stays in order
    m_lines.paint(painter, mirrored(place), QStyle::visualAlignment(widget->layoutDirection(), alignment), text);
    painter->restore();
}

QRect JournalDelegate::chevronRect(const QRect &cell, const QWidget *widget)
{
    const Metrics metrics = metricsOf(widget);
    const QRect place = textRect(cell, metrics);
    const QRect chevron(place.x() - metrics.px(2), place.y(), metrics.icon() + metrics.px(4), place.height());
    return QStyle::visualRect(widget->layoutDirection(), cell, chevron);
}

/// A chevron before an exchange, a line down from it beside its messages; answers how far the text is indented.
int JournalDelegate::paintFold(QPainter *painter, const QRect &cell, const QModelIndex &index, const QColor &line,
                               const QColor &colour, const QWidget *widget) const
{
    const FoldState fold = foldOf(index);
    if (fold == FoldState::Single) {
        return 0;
    }
    const Metrics metrics = metricsOf(widget);
    const Qt::LayoutDirection direction = widget->layoutDirection();
    const int size = metrics.icon();
    const QRect at(textRect(cell, metrics).x() - metrics.px(2), cell.y() + (cell.height() - size) / 2, size, size);
    if (fold == FoldState::Part) {
        const int thick = metrics.px(1);
        const QRect down(at.x() + (size - thick) / 2, cell.y(), thick, cell.height());
        painter->fillRect(QStyle::visualRect(direction, cell, down), line);
    } else {
        const QString icon = fold == FoldState::Open        ? u"chevron-down"_s
                             : direction == Qt::RightToLeft ? u"chevron-left"_s
                                                            : u"chevron-right"_s;
        painter->drawPixmap(QStyle::visualRect(direction, cell, at).topLeft(),
                            iconPixmap(icon, size, colour, widget->devicePixelRatioF()));
    }
    return metrics.px(kIndent);
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
