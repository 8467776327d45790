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
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

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
    horizontalHeader()->setStretchLastSection(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, horizontalHeader(), &QHeaderView::setOffset);
    dress();
}

void LineDiffView::setDiff(std::shared_ptr<const LineDiff> diff)
{
    m_diff = std::move(diff);
    m_model->setDiff(m_diff);
    measure();
    scrollToTop();
    horizontalScrollBar()->setValue(0);
}

/// Only the lines that have the most bytes, a tab as many as it may take, and every mark of what is left out.
void LineDiffView::measure()
{
    constexpr qsizetype kMeasured = 64;
    constexpr qsizetype kTabsSeen = 256; ///< bytes of a line
    m_widest = 0;
    const qsizetype count = m_diff ? m_diff->rows.size() : 0;
    std::vector<qsizetype> lengths(size_t(count), 0);
    for (qsizetype row = 0; row < count; ++row) {
        const QByteArrayView text = m_diff->rows.at(row).text;
        lengths[size_t(row)] =
            text.size() + (LineDiffModel::kTabColumns - 1) * text.first(std::min(text.size(), kTabsSeen)).count('\t');
    }
    std::vector<int> rows(size_t(count), 0);
    std::iota(rows.begin(), rows.end(), 0);
    const auto end = rows.begin() + std::min(kMeasured, count);
    std::ranges::partial_sort(rows, end, std::greater(), [&lengths](int row) { return lengths[size_t(row)]; });
    const QFontMetrics font(fontFor(FontRole::Mono));
    for (auto row = rows.begin(); row != end; ++row) {
        const QString line = m_model->index(*row, LineDiffModel::Line).data().toString();
        m_widest = std::max(m_widest, font.horizontalAdvance(line) + metricsOf(this).px(14)); // the delegate's margins
    }
    updateGeometries();
    viewport()->update();
}

void LineDiffView::updateGeometries()
{
    UniformTable::updateGeometries();
    QHeaderView *header = horizontalHeader();
    const int before = header->length() - header->sectionSize(LineDiffModel::Line);
    const int line = std::max(m_widest, viewport()->width() - before);
    if (header->count() > LineDiffModel::Line && header->sectionSize(LineDiffModel::Line) != line) {
        header->resizeSection(LineDiffModel::Line, line);
    }
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(4 * QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(u'0'));
    horizontalScrollBar()->setRange(0, std::max(0, header->length() - viewport()->width()));
}

void LineDiffView::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isSideways || event->modifiers() != Qt::NoModifier) {
        UniformTable::keyPressEvent(event);
        return;
    }
    const bool isOn = (event->key() == Qt::Key_Right) != isRightToLeft();
    horizontalScrollBar()->triggerAction(isOn ? QAbstractSlider::SliderSingleStepAdd
                                              : QAbstractSlider::SliderSingleStepSub);
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
        measure();
    }
}

} // namespace Signalbox
