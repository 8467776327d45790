// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchdelegate.h"

#include "ui/models/search/searchmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace Signalbox {

using namespace Qt::StringLiterals;

using HitKind = SearchHit::Kind;

namespace {

constexpr int kLine = 20;
constexpr int kHitIcon = 16;
constexpr int kMargin = 8;

QString iconOf(HitKind kind)
{
    switch (kind) {
    case HitKind::Tool:
        return u"tool"_s;
    case HitKind::Prompt:
        return u"prompt"_s;
    case HitKind::Resource:
    case HitKind::ResourceTemplate:
        return u"resource"_s;
    case HitKind::Instructions:
        return u"info"_s;
    case HitKind::KeptCall:
        return u"play"_s;
    case HitKind::Log:
        return u"list"_s;
    case HitKind::Console:
        return u"console"_s;
    case HitKind::Message:
        break;
    }
    return u"journal"_s;
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).px(2 * kLine + 4)};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    panel.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const Tokens &tokens = tokensOf(option.widget);
    const Metrics metrics = metricsOf(option.widget);
    const bool strong = option.state & QStyle::State_Selected;
    const QColor ink = strong ? tokens.onSel : tokens.text;
    const QColor quiet = strong ? tokens.onSel : tokens.text2;
    const QRect row = option.rect.adjusted(metrics.px(kMargin), metrics.px(2), -metrics.px(kMargin), -metrics.px(2));
    const int mark = metrics.px(kHitIcon);
    const int left = row.left() + mark + metrics.px(kMargin);
    const int line = row.height() / 2;
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto write = [&](const QRect &rect, const QString &text) {
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
        const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(placed(rect), Qt::AlignVCenter | side | Qt::AlignAbsolute, shown);
    };

    painter->save();
    const auto kind = HitKind(index.data(SearchRole::Kind).toInt());
    const QPixmap picture = iconPixmap(iconOf(kind), mark, quiet, painter->device()->devicePixelRatioF());
    painter->drawPixmap(placed({row.left(), row.top() + (line - mark) / 2, mark, mark}).topLeft(), picture);
    painter->setFont(fontFor(FontRole::Secondary));
    painter->setPen(quiet);
    const QString where = SearchModel::kindWord(kind) + u" · "_s + index.data(SearchRole::Server).toString();
    const int width = std::min(painter->fontMetrics().horizontalAdvance(where) + 2, row.width() / 2);
    write({row.right() - width + 1, row.top(), width, line}, where);
    write({left, row.top() + line, row.right() - left, line}, index.data(SearchRole::Excerpt).toString());
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(ink);
    write({left, row.top(), row.right() - width - left - metrics.px(kMargin), line}, index.data().toString());
    painter->restore();
}

} // namespace Signalbox
