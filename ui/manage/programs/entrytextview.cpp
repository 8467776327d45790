// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/entrytextview.h"

#include "ui/manage/programs/entrycolours.h"
#include "ui/models/programs/entrylinesmodel.h"
#include "ui/models/visibletext.h"
#include "ui/theme/fontroles.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kNumberLetters = 5;
constexpr int kSignLetters = 3;
constexpr int kLeastLetters = 12;      // of a line, however narrow the view is
constexpr qsizetype kMostDrawn = 2000; // characters: a line is drawn in one go

class EntryLineDelegate : public QStyledItemDelegate
{
public:
    explicit EntryLineDelegate(EntryTextView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const EntryLinesModel *>(index.model());
        const EntryLine *line = model->line(index);
        const QWidget *widget = option.widget;
        const Tokens &tokens = tokensOf(widget);
        QStyleOptionViewItem ground(option);
        ground.features.setFlag(QStyleOptionViewItem::Alternate, false);
        ground.backgroundBrush = line->isDifferent ? QBrush(tokens.warnBack) : QBrush();
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);
        painter->save();
        painter->setFont(fontFor(FontRole::Mono));
        const int letter = painter->fontMetrics().horizontalAdvance(u'0');
        QRect place = option.rect;
        place.setHeight(lineHeight(widget));
        place.setWidth(kNumberLetters * letter);
        painter->setPen(tokens.text3);
        painter->drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), QString::number(line->number));
        if (line->isDifferent) {
            place.setLeft(place.right() + letter);
            place.setWidth(kSignLetters * letter);
            painter->setPen(tokens.warn);
            painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), QStringLiteral("≠"));
        }
        paintLine(painter, option, *line, m_view->coloursOf(index.row()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QTextLayout layout(index.data().toString().left(kMostDrawn), fontFor(FontRole::Mono)); // with its marks
        return {gutter() + int(room()), int(layOut(layout, option.widget)) * lineHeight(option.widget)};
    }

private:
    static int gutter()
    {
        return (kNumberLetters + kSignLetters) * QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(u'0');
    }
    static int lineHeight(const QWidget *widget) { return metricsOf(widget).px(18); }
    /// Beside the numbers; lines are wrapped there.
    [[nodiscard]] qreal room() const
    {
        const int letter = QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(u'0');
        return std::max(m_view->viewport()->width() - gutter() - letter, kLeastLetters * letter);
    }
    /// In lines of one height; answers how many.
    qsizetype layOut(QTextLayout &layout, const QWidget *widget) const
    {
        QTextOption wrapping;
        wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrapping);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room());
            line.setPosition({0, qreal(layout.lineCount() - 1) * lineHeight(widget)});
        }
        layout.endLayout();
        return std::max(layout.lineCount(), 1);
    }

    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const EntryLine &line,
                   const QList<QTextLayout::FormatRange> &colours) const
    {
        const Tokens &tokens = tokensOf(option.widget);
        const QFontMetrics font = painter->fontMetrics();
        const int height = lineHeight(option.widget);
        const int left = option.rect.left() + gutter();
        const int base = option.rect.top() + (height + font.ascent() - font.descent()) / 2;
        const bool isMarked = hasHiddenCharacters(line.text); // then its places are others
        QTextLayout layout((isMarked ? visibleText(line.text) : line.text).left(kMostDrawn), painter->font());
        layout.setFormats(isMarked ? QList<QTextLayout::FormatRange>() : colours);
        layOut(layout, option.widget);
        painter->setPen(tokens.text);
        layout.draw(painter, QPointF(left, base - font.ascent()));
        if (!line.isDifferent || line.length <= 0) {
            return;
        }
        const int thick = metricsOf(option.widget).px(2);
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine part = layout.lineAt(i);
            const int end = part.textStart() + part.textLength();
            const int from = isMarked ? part.textStart() : std::max(line.from, part.textStart());
            const int to = isMarked ? end : std::min(line.from + line.length, end);
            if (from < to) {
                const int x = int(part.cursorToX(from));
                const int bottom = option.rect.top() + (i + 1) * height - 1;
                painter->fillRect(QRect(left + x, bottom - thick, int(part.cursorToX(to)) - x, thick), tokens.warnMark);
            }
        }
    }

    EntryTextView *m_view;
};

} // namespace

EntryTextView::EntryTextView(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new EntryLinesModel(this))
{
    setObjectName(name);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines are wrapped
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setItemDelegate(new EntryLineDelegate(this));
    setModel(m_model);
    setLayoutDirection(Qt::LeftToRight); // code
}

void EntryTextView::setText(const SideText &text)
{
    m_model->setText(text);
    m_colours.clear();
}

QList<QTextLayout::FormatRange> EntryTextView::coloursOf(int row)
{
    const SideText &text = m_model->text();
    if (m_colours.isEmpty() && !text.lines.isEmpty()) {
        QStringList lines;
        for (const EntryLine &line : text.lines) {
            lines.append(line.text.left(kMostDrawn));
        }
        m_colours = entryColours(lines, text.syntax, tokensOf(this));
    }
    return m_colours.value(row);
}

/// A list lays its rows out anew only when its height changes; here their heights follow from the width.
void EntryTextView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
    }
}

void EntryTextView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_colours.clear(); // another theme
    }
}

void EntryTextView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QListView::keyPressEvent(event);
        return;
    }
    QModelIndexList chosen = selectedIndexes();
    std::ranges::sort(chosen, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen)) {
        lines.append(index.data().toString());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Signalbox
