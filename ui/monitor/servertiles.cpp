// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/servertiles.h"

#include "ui/charts/sparkline.h"
#include "ui/models/monitor/servertilemodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/servermark.h"

#include <QHelpEvent>
#include <QPainter>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTileWidth = 232;
constexpr int kTileHeight = 64;
constexpr int kMostRows = 3;
constexpr int kSparkWidth = 72;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

} // namespace

void ServerTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    painter->save();
    if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, tokens.hover);
    }
    paintEdge(painter, option.rect, Qt::RightEdge, tokens.line);
    paintEdge(painter, option.rect, Qt::BottomEdge, tokens.line);
    const int line = (option.rect.height() - metrics.px(10)) / 3;
    QRect row = option.rect.adjusted(metrics.px(12), metrics.px(5), -metrics.px(12), 0);
    row.setHeight(line);
    paintHead(painter, row, option, index);

    const int indent = metrics.px(18);
    painter->setFont(tabular(fontFor(FontRole::Secondary)));
    const auto write = [&](const QRect &place, Qt::Alignment side, const QString &text, const QColor &colour) {
        painter->setPen(colour);
        painter->drawText(place, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const auto standing = ServerStanding(index.data(ServerTileRole::State).toInt());
    const QColor stateColour = standing == ServerStanding::Failed       ? tokens.err
                               : standing == ServerStanding::Connecting ? tokens.accent
                                                                        : tokens.text2;
    const QRect second = row.translated(0, line).adjusted(indent, 0, 0, 0);
    write(second, Qt::AlignLeft, textOf(index, ServerTileRole::StateText), stateColour);
    write(second, Qt::AlignRight, textOf(index, ServerTileRole::Rate), tokens.text);
    const QRect third = row.translated(0, 2 * line).adjusted(indent, 0, 0, 0);
    QStringList rest{textOf(index, ServerTileRole::P95), textOf(index, ServerTileRole::Memory)};
    rest.removeAll(QString());
    const QString right = rest.join(u"  "_s);
    write(third, Qt::AlignRight, right, tokens.text2);
    const int taken = painter->fontMetrics().horizontalAdvance(right) + metrics.px(8);
    const QRect left = third.adjusted(0, 0, -taken, 0);
    const QString failed = textOf(index, ServerTileRole::Failed);
    const bool hasRoom = painter->fontMetrics().horizontalAdvance(failed) <= left.width();
    write(left, Qt::AlignLeft,
          hasRoom ? failed : textOf(index, ServerTileRole::FailedShort), // the tool tip has it whole
          index.data(ServerTileRole::HasErrors).toBool() ? tokens.err : tokens.text3);
    if ((option.state & QStyle::State_HasFocus) && widget->hasFocus()) {
        painter->setPen(QPen(tokens.focus, metrics.px(1)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void ServerTileDelegate::paintHead(QPainter *painter, const QRect &line, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const QWidget *widget = option.widget;
    const Metrics metrics = metricsOf(widget);
    const auto standing = ServerStanding(index.data(ServerTileRole::State).toInt());
    const int side = metrics.px(12);
    paintMark(painter, QRect(line.left(), line.center().y() - side / 2, side, side), markOf(standing), widget);
    const int spark = metrics.px(kSparkWidth);
    const QRect name = line.adjusted(metrics.px(18), 0, -spark - metrics.px(8), 0);
    painter->setFont(fontFor(FontRole::Name));
    painter->setPen(tokensOf(widget).text);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    const auto trend = index.data(ServerTileRole::Trend).value<CallTrend>();
    paintSparkline(painter, QRect(line.right() - spark, line.top(), spark, line.height()), {trend.values, trend.failed},
                   widget);
}

QSize ServerTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *tiles = qobject_cast<const QListView *>(option.widget);
    return tiles ? tiles->gridSize() : QSize(kTileWidth, kTileHeight);
}

bool ServerTileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const auto trend = index.data(ServerTileRole::Trend).value<CallTrend>();
    const double most = SparkData{trend.values, trend.failed}.most();
    const QString scale = most > 0 ? tr("Calls over time, at most %n in one point", nullptr, int(most)) : QString();
    QString tip = textOf(index, Qt::ToolTipRole);
    tip += scale.isEmpty() ? QString() : u'\n' + scale;
    showPlainToolTip(event->globalPos(), tip, view);
    return true;
}

ServerTiles::ServerTiles(ServerTileModel &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"monitor:servers"_s);
    setAccessibleName(tr("Servers"));
    setModel(&model);
    setItemDelegate(new ServerTileDelegate(this));
    setViewMode(ListMode);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &ServerTiles::fit);
    const auto choose = [this](const QModelIndex &index) {
        emit serverChosen(index.data(ServerTileRole::Name).toString());
    };
    connect(this, &QAbstractItemView::activated, this, choose);
    connect(this, &QAbstractItemView::clicked, this, choose);
    fit();
}

QSize ServerTiles::sizeHint() const
{
    const Metrics metrics = metricsOf(this);
    const int rows = (model()->rowCount() + m_perRow - 1) / std::max(m_perRow, 1);
    return {metrics.px(kTileWidth), metrics.px(kTileHeight) * std::clamp(rows, 1, kMostRows)};
}

void ServerTiles::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void ServerTiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

/// The tiles share the width.
void ServerTiles::fit()
{
    const Metrics metrics = metricsOf(this);
    const int width = std::max(this->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) - 1, 1);
    const int count = std::max(model()->rowCount(), 1);
    m_perRow = std::max(1, width / metrics.px(kTileWidth));
    const int columns = std::min(m_perRow, std::max(count, 3));
    const int share = std::max(metrics.px(kTileWidth) / 2, width / columns);
    setGridSize({std::min(share, metrics.px(kTileWidth) * 3 / 2), metrics.px(kTileHeight)});
    updateGeometry();
}

} // namespace Signalbox
