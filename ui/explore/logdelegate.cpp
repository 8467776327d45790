// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/logdelegate.h"

#include "ui/models/log/logmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>

namespace Signalbox {

namespace {

LogLevel levelOf(const QModelIndex &index)
{
    return LogLevel(index.data(LogRole::Level).toInt());
}

StateShape shapeOf(LogLevel level)
{
    if (level >= LogLevel::Error) {
        return StateShape::Failed;
    }
    return level == LogLevel::Warning  ? StateShape::Attention
           : level == LogLevel::Notice ? StateShape::Changing
                                       : StateShape::Idle;
}

QColor levelColour(LogLevel level, const Tokens &tokens, const QColor &text)
{
    if (level >= LogLevel::Error) {
        return tokens.err;
    }
    return level == LogLevel::Warning ? tokens.warn : level == LogLevel::Notice ? tokens.accent : text;
}

QFont fontOf(int column)
{
    return column == LogModel::Time ? tabular(fontFor(FontRole::Mono)) : fontFor(FontRole::Body);
}

} // namespace

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics = metricsOf(option.widget);
    return {metrics.px(80), metrics.row()};
}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    painter->save();
    const bool strong = (option.state & QStyle::State_Selected) && widget->hasFocus();
    const LogLevel level = levelOf(index);
    const QColor quiet = level == LogLevel::Debug ? tokens.text3 : tokens.text;
    QColor colour = strong ? tokens.onSel : index.column() == LogModel::Message ? quiet : tokens.text2;
    QRect place = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0); // as from left to right
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(widget->layoutDirection(), option.rect, rect);
    };
    if (index.column() == LogModel::Level) {
        colour = levelColour(level, tokens, colour);
        const QRect mark(place.x(), place.y(), metrics.px(10), place.height());
        if (level != LogLevel::Debug) { // nothing to look at
            paintMark(painter, mirrored(mark), shapeOf(level), widget);
        }
        place.setLeft(place.left() + metrics.px(16));
    }
    painter->setFont(fontOf(index.column()));
    painter->setPen(colour);
    m_lines.paint(painter, mirrored(place), QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft),
                  index.data().toString());
    painter->restore();
}

bool LogDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QString text = index.data().toString();
    if (index.column() == LogModel::Time) {
        text = QLocale().toString(index.data(LogRole::FullTime).toDateTime(), u"d MMM yyyy HH:mm:ss.zzz");
    } else if (QFontMetrics(fontOf(index.column())).horizontalAdvance(text)
               <= view->visualRect(index).width() - metricsOf(view).px(16)) {
        text.clear(); // it is all there
    }
    showPlainToolTip(event->globalPos(), text, view);
    return true;
}

} // namespace Signalbox
