// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, branches, headers and scroll bars of SignalboxStyle.
#include "ui/theme/signalboxstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Signalbox {

void SignalboxStyle::drawRowGround(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *) const
{
    const Tokens &t = tokens();
    if (option->state & State_Selected) {
        const bool focused =
            (option->state & State_Active)
            && (option->state & State_HasFocus || option->widget == nullptr || option->widget->hasFocus());
        painter->fillRect(option->rect, focused ? t.sel : t.selQuiet);
        if (t.hasEdges) { // the ground alone is too little to be seen
            paintEdge(painter, option->rect, Qt::TopEdge, t.edge);
            paintEdge(painter, option->rect, Qt::BottomEdge, t.edge);
        }
    } else if ((option->state & State_MouseOver) && (option->state & State_Enabled)) {
        painter->fillRect(option->rect, t.hover);
    } else if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option->rect, option->backgroundBrush);
    } else if (option->features & QStyleOptionViewItem::Alternate) {
        painter->fillRect(option->rect, t.alt);
    }
}

bool SignalboxStyle::drawView(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    switch (element) {
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (item) {
            drawRowGround(item, painter, widget);
        }
        return item != nullptr;
    case PE_IndicatorBranch: {
        if (option->state & State_Children) {
            const int size = metrics().icon();
            const QRect place(option->rect.center().x() - size / 2 + 1, option->rect.center().y() - size / 2 + 1, size,
                              size);
            drawIcon(painter, place,
                     option->state & State_Open             ? u"chevron-down"
                     : option->direction == Qt::RightToLeft ? u"chevron-left"
                                                            : u"chevron-right",
                     tokens().text2);
        }
        return true;
    }
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None) {
            drawIcon(painter, option->rect,
                     header->sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-down" : u"chevron-up",
                     tokens().text2);
        }
        return true;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tokens().base);
        return true;
    case PE_IndicatorColumnViewArrow:
        drawIcon(painter, option->rect, u"chevron-right", tokens().text2);
        return true;
    default:
        return false;
    }
}

void SignalboxStyle::drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const
{
    drawHeaderSection(option, painter);
    QStyleOptionHeader part = *option;
    part.rect = subElementRect(SE_HeaderLabel, option, widget);
    drawHeaderLabel(&part, painter);
    part.rect = subElementRect(SE_HeaderArrow, option, widget);
    drawView(PE_IndicatorHeaderArrow, &part, painter, widget);
}

void SignalboxStyle::drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const
{
    const Tokens &t = tokens();
    painter->fillRect(option->rect, option->state & State_Sunken ? t.pressed : t.raised);
    paintEdge(painter, option->rect, option->orientation == Qt::Horizontal ? Qt::BottomEdge : Qt::RightEdge, t.line);
    const bool last =
        option->position == QStyleOptionHeader::End || option->position == QStyleOptionHeader::OnlyOneSection;
    if (option->orientation == Qt::Horizontal && !last) {
        paintEdge(painter, option->rect, Qt::RightEdge, t.line);
    }
}

void SignalboxStyle::drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const
{
    const Tokens &t = tokens();
    const QRect text = option->rect;
    painter->setPen(option->state & State_Enabled ? t.text2 : t.disabled);
    const QString shown = option->fontMetrics.elidedText(option->text, Qt::ElideRight, text.width());
    const auto alignment = visualAlignment(option->direction, option->textAlignment & Qt::AlignHorizontal_Mask);
    painter->drawText(text, int(alignment | Qt::AlignVCenter), shown);
}

void SignalboxStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    painter->fillRect(option->rect, t.base);
    if (option->minimum >= option->maximum) {
        return;
    }
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    const bool held = (option->activeSubControls & SC_ScrollBarSlider) && (option->state & State_Sunken);
    const bool hovered = option->state & State_MouseOver;
    const QColor ground = held || t.hasEdges ? t.edge : mixed(t.pressed, t.edge, hovered ? 0.6 : 0.35);
    paintBox(painter, thumb, ground, {}, std::min(thumb.width(), thumb.height()) / 2.0);
}

} // namespace Signalbox
