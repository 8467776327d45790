// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, tool bars, status bar, splitters, docks and tool tips of SignalboxStyle.
#include "ui/theme/signalboxstyle.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Signalbox {

void SignalboxStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item) {
        return;
    }
    const Tokens &t = tokens();
    const Metrics &m = metrics();
    const QRect rect = option->rect;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), t.line);
        return;
    }
    const bool enabled = option->state & State_Enabled;
    const bool current = enabled && (option->state & State_Selected);
    if (current) {
        painter->fillRect(rect, t.sel);
        if (t.hasEdges) {
            paintBox(painter, rect, {}, t.edge, 0);
        }
    }
    const QColor ink = !enabled ? t.disabled : current ? t.onSel : t.text;
    const QRect mark(rect.x() + m.gap(8), rect.y() + (rect.height() - m.icon()) / 2, m.icon(), m.icon());
    const QRect markAt = visualRect(option->direction, rect, mark);
    if (item->checked) {
        drawIcon(painter, markAt, item->checkType == QStyleOptionMenuItem::Exclusive ? u"dot" : u"check", ink);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, markAt, Qt::AlignCenter, enabled ? QIcon::Active : QIcon::Disabled);
    }
    const QRect text = rect.adjusted(m.gap(8) + m.icon() + m.gap(8), 0, -m.gap(24), 0);
    const QStringList parts = item->text.split(u'\t');
    const int flags = int(Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic);
    painter->setFont(item->font);
    painter->setPen(ink);
    painter->drawText(visualRect(option->direction, rect, text), flags | int(Qt::AlignLeft), parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(!enabled ? t.disabled : current ? t.onSel : t.text3);
        painter->drawText(visualRect(option->direction, rect, text), flags | int(Qt::AlignRight), parts.at(1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - m.gap(4) - m.icon(), mark.y(), m.icon(), m.icon());
        drawIcon(painter, visualRect(option->direction, rect, arrow), u"chevron-right", ink);
    }
}

bool SignalboxStyle::drawBarControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Tokens &t = tokens();
    switch (element) {
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.raised);
        paintEdge(painter, option->rect, Qt::BottomEdge, t.line);
        return true;
    case CE_MenuBarItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool open = option->state & State_Sunken;
        const bool current = option->state & State_Selected;
        painter->fillRect(option->rect, t.raised);
        if (open || current) {
            paintBox(painter, option->rect.adjusted(0, 2, 0, -2), open ? t.pressed : t.hover, {}, metrics().radius());
        }
        painter->setPen(option->state & State_Enabled ? t.text : t.disabled);
        painter->drawText(option->rect, int(Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine),
                          item ? item->text : QString());
        return true;
    }
    case CE_Splitter: {
        const bool hovered = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(option->rect, hovered ? t.focus : t.line);
        return true;
    }
    case CE_ToolBar:
        painter->fillRect(option->rect, t.window);
        paintEdge(painter, option->rect, Qt::BottomEdge, t.line);
        return true;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.raised);
        paintEdge(painter, option->rect, Qt::BottomEdge, t.line);
        return true;
    case CE_DockWidgetTitle: {
        const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
        painter->fillRect(option->rect, t.raised);
        paintEdge(painter, option->rect, Qt::BottomEdge, t.line);
        QFont font = painter->font();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(option->rect.adjusted(metrics().gap(8), 0, -metrics().gap(24), 0),
                          int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine), dock ? dock->title : QString());
        return true;
    }
    case CE_ProgressBarGroove:
        painter->fillRect(option->rect, t.line);
        return true;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            QRect done = option->rect;
            done.setWidth(qRound(done.width() * qBound(0.0, share, 1.0)));
            painter->fillRect(visualRect(option->direction, option->rect, done), t.runMark);
        } else {
            painter->fillRect(option->rect, t.runMark);
        }
        return true;
    default:
        return false;
    }
}

bool SignalboxStyle::drawBar(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *) const
{
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, t.raised);
        paintEdge(painter, option->rect, Qt::BottomEdge, t.line);
        return true;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.raised);
        return true;
    case PE_FrameMenu:
        paintBox(painter, option->rect, {}, t.edge, 0);
        return true;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, t.raised);
        paintEdge(painter, option->rect, Qt::TopEdge, t.line);
        return true;
    case PE_FrameStatusBarItem:
        return true;
    case PE_FrameDockWidget:
        return true;
    case PE_IndicatorDockWidgetResizeHandle: {
        const bool hovered = option->state & (State_MouseOver | State_Sunken);
        painter->fillRect(option->rect, t.window);
        // The journal's upper edge is the one that is dragged, so it is an edge and not a line.
        paintEdge(painter, option->rect, option->rect.width() > option->rect.height() ? Qt::BottomEdge : Qt::RightEdge,
                  hovered ? t.focus : t.edge);
        return true;
    }
    case PE_IndicatorToolBarSeparator: {
        const int inset = metrics().px(4);
        painter->fillRect(
            QRect(option->rect.center().x(), option->rect.y() + inset, 1, option->rect.height() - 2 * inset), t.line);
        return true;
    }
    case PE_IndicatorToolBarHandle:
        return true;
    default:
        return false;
    }
}

} // namespace Signalbox
