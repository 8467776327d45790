// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/suggestiondelegate.h"

#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr double kColumn = 170; ///< where meanings begin
constexpr double kMost = 420;   ///< a longer candidate is cut

int candidateWidth(const QModelIndex &index, const QWidget *widget)
{
    const Metrics metrics = metricsOf(widget);
    const int text = QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(index.data().toString());
    return std::clamp(text + metrics.px(16), metrics.px(kColumn), metrics.px(kMost));
}

} // namespace

int SuggestionDelegate::width(const QModelIndex &index, const QWidget *widget) const
{
    const QFontMetrics font(fontFor(FontRole::Body));
    return metricsOf(widget).px(24) + candidateWidth(index, widget)
           + font.horizontalAdvance(index.data(Meaning).toString());
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, metricsOf(option.widget).row()};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const Tokens &tokens = tokensOf(widget);
    const Metrics metrics = metricsOf(widget);
    const bool isCurrent = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, isCurrent ? tokens.sel : tokens.base);
    const QRect row = option.rect.adjusted(metrics.px(8), 0, -metrics.px(8), 0);
    QRect left = row;
    left.setWidth(std::min(candidateWidth(index, widget), row.width()));
    const bool isNote = !(index.flags() & Qt::ItemIsEnabled);
    painter->setFont(fontFor(isNote ? FontRole::Body : FontRole::Mono));
    painter->setPen(isCurrent ? tokens.onSel : isNote ? tokens.text3 : tokens.text);
    const QString text =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, left.width() - metrics.px(8));
    painter->drawText(left, Qt::AlignVCenter, text);
    painter->setFont(fontFor(FontRole::Body));
    painter->setPen(isCurrent ? tokens.onSel : tokens.text3);
    const QRect right = row.adjusted(left.width(), 0, 0, 0);
    painter->drawText(right, Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Meaning).toString(), Qt::ElideRight, right.width()));
    painter->restore();
}

} // namespace Signalbox
