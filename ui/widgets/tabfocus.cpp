// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabfocus.h"

#include "ui/widgets/focuskeeper.h"

#include <QScrollArea>
#include <QWidget>

#include <algorithm>

namespace Signalbox {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
}

/// Of two beside each other in one parent: what stands in one line is read along it, all else from the top.
bool isBefore(const QWidget *one, const QWidget *other)
{
    const QRect a = one->geometry();
    const QRect b = other->geometry();
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (2 * shared < std::min(a.height(), b.height())) {
        return a.top() < b.top();
    }
    return one->layoutDirection() == Qt::RightToLeft ? a.right() > b.right() : a.left() < b.left();
}

QList<QWidget *> childrenAsRead(const QWidget *widget)
{
    QList<QWidget *> children;
    for (QObject *object : widget->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || child->isWindow() || !child->isVisible()) {
            continue;
        }
        auto place = children.end(); // by hand: lines and columns together are no strict order
        while (place != children.begin() && isBefore(child, *std::prev(place))) {
            --place;
        }
        children.insert(place, child);
    }
    return children;
}

/// Where Tab stops in a widget, and `from`.
void collectStops(QWidget *widget, const QWidget *from, QList<QWidget *> &stops)
{
    const qsizetype before = stops.size();
    for (QWidget *child : childrenAsRead(widget)) {
        collectStops(child, from, stops);
    }
    const bool isPage = qobject_cast<QScrollArea *>(widget) && stops.size() > before;
    if (widget == from || (takesTab(widget) && !isPage)) {
        stops.insert(before, widget);
    }
}

void bringIntoSight(QWidget *widget)
{
    for (QWidget *above = widget->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (area && area->widget() && area->widget()->isAncestorOf(widget)) {
            area->ensureWidgetVisible(widget);
        }
    }
}

} // namespace

QList<QWidget *> tabStops(QWidget *widget)
{
    QList<QWidget *> stops;
    collectStops(widget, nullptr, stops);
    return stops;
}

bool moveTabFocus(QWidget *window, bool next)
{
    if (FocusKeeper::giveFocusBack(window)) {
        return true;
    }
    const QWidget *from = window->focusWidget() ? window->focusWidget() : window;
    QList<QWidget *> stops;
    collectStops(window, from, stops);
    const qsizetype at = stops.indexOf(from);
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : -1) + stops.size()) % stops.size();
    if (stops.isEmpty() || to == at) {
        return false;
    }
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    bringIntoSight(stops.at(to));
    return true;
}

} // namespace Signalbox
