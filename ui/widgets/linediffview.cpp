// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linediffview.h"

#include "ui/models/resources/linediffmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Signalbox {

namespace {

using RowKind = LineDiff::Row::Kind;

constexpr int kNumberLetters = 7;
constexpr int kSignLetters = 2;

RowKind rowKindOf(const QModelIndex &index)
{
    return RowKind(index.data(LineDiffModel::KindRole).toInt());
}

class LineDiffDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QWidget *widget = option.widget;
        const Tokens &tokens = tokensOf(widget);
        const Metrics metrics = metricsOf(widget);
        const RowKind kind = rowKindOf(index);
        QStyleOptionViewItem ground(option);
        ground.features.setFlag(QStyleOptionViewItem::Alternate, false);
        ground.backgroundBrush = kind == RowKind::Removed   ? QBrush(tokens.errBack)
                                 : kind == RowKind::Added   ? QBrush(tokens.okBack)
                                 : kind == RowKind::Skipped ? QBrush(tokens.alt)
                                                            : QBrush();
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);
        painter->save();
        const bool isNumber = index.column() < LineDiffModel::Sign;
        painter->setFont(fontFor(kind == RowKind::Skipped ? FontRole::Secondary : FontRole::Mono));
        painter->setPen(isNumber || kind == RowKind::Skipped    ? tokens.text2
                        : index.column() == LineDiffModel::Line ? tokens.text
                        : kind == RowKind::Removed              ? tokens.err
                                                                : tokens.ok);
        const QRect place = option.rect.adjusted(metrics.px(4), 0, -metrics.px(8), 0);
        // What differs is as often at the end of a line as at its beginning.
        const auto elide = index.column() == LineDiffModel::Line ? Qt::ElideMiddle : Qt::ElideRight;
        const auto side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(place, int(Qt::AlignVCenter | side | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(index.data().toString(), elide, place.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics metrics = metricsOf(option.widget);
        const QFontMetrics font(fontFor(FontRole::Mono));
        return {font.horizontalAdvance(index.data().toString()) + metrics.px(12), metrics.row()};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid()) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        const bool isCut = sizeHint(option, index).width() > view->visualRect(index).width();
        showPlainToolTip(event->globalPos(), isCut ? index.data().toString() : QString(), view);
        return true;
    }
};

} // namespace

LineDiffView::LineDiffView(QWidget *parent)
    : UniformTable(parent)
    , m_model(new LineDiffModel(this))
{
    setAccessibleName(tr("Lines that differ"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setItemDelegate(new LineDiffDelegate(this));
    setModel(m_model);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    dress();
}

void LineDiffView::setDiff(std::shared_ptr<const LineDiff> diff)
{
    m_model->setDiff(std::move(diff));
    scrollToTop();
}

void LineDiffView::dress()
{
    const Metrics metrics = metricsOf(this);
    setRowHeight(metrics.row());
    horizontalHeader()->setFixedHeight(metrics.header());
    horizontalHeader()->setMinimumSectionSize(metrics.px(16));
    const int letter = QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(u'0');
    horizontalHeader()->resizeSection(LineDiffModel::Before, kNumberLetters * letter + metrics.gap(8));
    horizontalHeader()->resizeSection(LineDiffModel::After, kNumberLetters * letter + metrics.gap(8));
    horizontalHeader()->resizeSection(LineDiffModel::Sign, kSignLetters * letter + metrics.gap(4));
}

void LineDiffView::changeEvent(QEvent *event)
{
    UniformTable::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace Signalbox
