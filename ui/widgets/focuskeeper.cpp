// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"

#include "ui/widgets/tabfocus.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace Signalbox {

namespace {

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// A list, a table, a text or a field: where a key triggers nothing by itself.
QWidget *firstContent(const QList<QWidget *> &stops)
{
    const auto view = std::ranges::find_if(stops, [](const QWidget *stop) {
        return qobject_cast<const QAbstractScrollArea *>(stop) && !qobject_cast<const QScrollArea *>(stop);
    });
    if (view != stops.cend()) {
        return *view;
    }
    const auto field = std::ranges::find_if(
        stops, [](const QWidget *stop) { return qobject_cast<const QLineEdit *>(stop) != nullptr; });
    return field != stops.cend() ? *field : nullptr;
}

/// Null: it is no pane.
QWidget *placeIn(QWidget *pane)
{
    QWidget *proxy = pane;
    while (proxy->focusProxy()) {
        proxy = proxy->focusProxy();
    }
    if (!pane->isWindow() && canHaveFocus(proxy)) {
        return proxy;
    }
    const QList<QWidget *> stops = tabStops(pane);
    QWidget *content = firstContent(stops);
    return content || !pane->isWindow() ? content : stops.value(0);
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::handleFocus);
}

bool FocusKeeper::giveFocusBack(const QWidget *window)
{
    const QWidget *lost = window->focusWidget();
    return lost && lost != window && !lost->isVisible() && giveFocusAround(lost->parentWidget());
}

bool FocusKeeper::giveFocusAround(QWidget *inner)
{
    for (QWidget *pane = inner; pane; pane = pane->isWindow() ? nullptr : pane->parentWidget()) {
        QWidget *place = pane->isVisible() ? placeIn(pane) : nullptr;
        if (place) {
            place->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void FocusKeeper::handleFocus(const QWidget *, QWidget *now)
{
    if (now && now->window() == m_window) {
        m_path.clear();
        for (QWidget *widget = now; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
            m_path.append(widget);
        }
    } else if (!now) { // it may be going now; whoever sets the focus anew does so before
        QMetaObject::invokeMethod(this, &FocusKeeper::mend, Qt::QueuedConnection);
    }
}

/// Nothing has the focus of the window, or something that is not seen.
void FocusKeeper::mend()
{
    const QWidget *has = m_window->focusWidget();
    if (!m_window->isActiveWindow() || m_path.isEmpty() || (has && has->isVisible())) {
        return;
    }
    if (m_path.constFirst() && m_path.constFirst()->isVisible()) {
        return; // it was taken from it on purpose
    }
    const auto inner =
        std::ranges::find_if(m_path, [](const QPointer<QWidget> &one) { return one && one->isVisible(); });
    if (inner != m_path.cend()) {
        giveFocusAround(*inner);
    }
}

/// A window that becomes active has the focus where it had it; before Qt looks for another place.
bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate) {
        mend();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Signalbox
