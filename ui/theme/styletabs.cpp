// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs of SignalboxStyle: server tabs with the accent above, inner tabs with it below.
#include "ui/theme/signalboxstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgetstate.h"

#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace Signalbox {

namespace {

constexpr int kAccentWidth = 2;

} // namespace

void SignalboxStyle::drawTabShape(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const bool selected = option->state & State_Selected;
    const bool hovered = (option->state & State_MouseOver) && (option->state & State_Enabled);
    const QRect rect = option->rect;
    if (tabLookOf(widget) == TabLook::Server) {
        painter->fillRect(rect, selected ? t.window : hovered ? t.hover : t.raised);
        paintEdge(painter, rect, Qt::RightEdge, t.line);
        if (selected) {
            paintEdge(painter, rect, Qt::TopEdge, t.accent, kAccentWidth);
        } else {
            paintEdge(painter, rect, Qt::BottomEdge, t.line);
        }
    } else {
        if (t.hasEdges) {
            paintBox(painter, rect.adjusted(0, 2, 0, 2), {}, t.line, metrics().radius());
        }
        if (hovered && !selected) {
            painter->fillRect(rect.adjusted(0, 0, 0, -1), t.hover);
        }
        if (selected) {
            paintEdge(painter, rect, Qt::BottomEdge, t.accent, kAccentWidth);
        }
    }
    if (selected && (option->state & State_HasFocus)) {
        paintBox(painter, rect.adjusted(1, 3, -1, -3), {}, t.focus, metrics().radius());
    }
}

void SignalboxStyle::drawTabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens();
    const Metrics &m = metrics();
    const bool selected = option->state & State_Selected;
    const QRect text = tabTextRect(option, widget);
    if (!option->icon.isNull()) {
        const QRect place(text.x() - m.gap(4) - option->iconSize.width(),
                          text.y() + (text.height() - option->iconSize.height()) / 2, option->iconSize.width(),
                          option->iconSize.height());
        option->icon.paint(painter, visualRect(option->direction, option->rect, place));
    }
    const bool enabled = option->state & State_Enabled;
    painter->setPen(!enabled ? t.disabled : selected ? t.text : t.text2);
    painter->drawText(visualRect(option->direction, option->rect, text),
                      int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic), option->text);
}

/// The buttons that scroll the tabs lie over them: no word is seen through.
void SignalboxStyle::drawTabScrollerGround(const QRect &rect, QPainter *painter, const QWidget *bar) const
{
    painter->fillRect(rect, tabLookOf(bar) == TabLook::Server ? tokens().raised : tokens().window);
    paintEdge(painter, rect, Qt::BottomEdge, tokens().line);
}

QRect SignalboxStyle::tabTextRect(const QStyleOptionTab *option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    QRect text = option->rect.adjusted(m.gap(tabLookOf(widget) == TabLook::Server ? 12 : 8), 0, -m.gap(8), 0);
    if (!option->leftButtonSize.isEmpty()) {
        text.setLeft(text.left() + option->leftButtonSize.width() + m.gap(4));
    }
    if (!option->rightButtonSize.isEmpty()) {
        text.setRight(text.right() - option->rightButtonSize.width() - m.gap(4));
    }
    if (!option->icon.isNull()) {
        text.setLeft(text.left() + option->iconSize.width() + m.gap(4));
    }
    return text;
}

QSize SignalboxStyle::tabSize(const QStyleOptionTab *option, const QWidget *widget) const
{
    const Metrics &m = metrics();
    const bool server = tabLookOf(widget) == TabLook::Server;
    int width =
        1 + m.gap(server ? 12 : 8) + m.gap(8) + option->fontMetrics.size(Qt::TextHideMnemonic, option->text).width();
    for (const QSize &side : {option->leftButtonSize, option->rightButtonSize}) {
        width += side.isEmpty() ? 0 : side.width() + m.gap(4);
    }
    width += option->icon.isNull() ? 0 : option->iconSize.width() + m.gap(4);
    return {width, server ? m.bar() : m.innerTabs()};
}

bool SignalboxStyle::drawTabPart(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_FrameTabBarBase:
        if (tabLookOf(widget) == TabLook::Server && widget) {
            painter->fillRect(widget->rect(), tokens().raised);
        }
        if (widget) {
            paintEdge(painter, widget->rect(), Qt::BottomEdge, tokens().line);
        }
        return true;
    case PE_FrameTabWidget:
        return true;
    case PE_IndicatorTabClose: {
        const bool hovered = option->state & State_MouseOver;
        if (hovered) {
            paintBox(painter, option->rect, tokens().hover, {}, metrics().radius());
        }
        drawIcon(painter, option->rect, u"close", hovered ? tokens().text : tokens().text2);
        return true;
    }
    default:
        return false;
    }
}

} // namespace Signalbox
