// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuskeeper.h"

#include "ui/widgets/tabfocus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <memory>

namespace Signalbox {

namespace {

constexpr auto kHadFocus = "focusKeeperHadFocus"; // of a page

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

/// Is it the button that leaves all as it is?
bool closesDialog(QWidget *stop)
{
    auto *button = qobject_cast<QAbstractButton *>(stop);
    for (const QWidget *above = button; above && !above->isWindow(); above = above->parentWidget()) {
        if (const auto *box = qobject_cast<const QDialogButtonBox *>(above)) {
            return box->buttonRole(button) == QDialogButtonBox::RejectRole;
        }
    }
    return false;
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
    if (content || !pane->isWindow()) {
        return content;
    }
    const auto closing = std::ranges::find_if(stops, closesDialog);
    return closing != stops.cend() ? *closing : stops.value(0);
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_isDialog(qobject_cast<QDialog *>(window) != nullptr)
{
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::handleFocus);
    handleFocus(nullptr, QApplication::focusWidget());
}

bool FocusKeeper::canKeep(const QWidget *widget) const
{
    return widget->isVisible() && (widget->isEnabled() || !m_isDialog);
}

bool FocusKeeper::giveFocusBack(const QWidget *window)
{
    const QWidget *lost = window->focusWidget();
    return lost && lost != window && !lost->isVisible() && giveFocusAround(lost->parentWidget());
}

void FocusKeeper::watchPages(QStackedWidget *pages)
{
    const auto shown = std::make_shared<QPointer<QWidget>>(pages->currentWidget()); // another one only once it was told
    connect(qApp, &QApplication::focusChanged, pages, [shown](const QWidget *, const QWidget *now) {
        if (*shown && now && (*shown)->isAncestorOf(now)) {
            (*shown)->setProperty(kHadFocus, true);
        }
    });
    connect(pages, &QStackedWidget::currentChanged, pages, [pages, shown] {
        QWidget *page = pages->currentWidget();
        *shown = page;
        const QWidget *has = page ? page->window()->focusWidget() : nullptr;
        if (!has || (has != page && !page->isAncestorOf(has)) || page->property(kHadFocus).toBool()) {
            return;
        }
        page->setProperty(kHadFocus, true);
        if (QWidget *place = placeIn(page)) {
            place->setFocus(Qt::OtherFocusReason);
        }
    });
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

void FocusKeeper::handleFocus(const QWidget *old, QWidget *now)
{
    if (now && now->window() == m_window) {
        // A dialog goes on to the next by itself, whatever that is; whoever wants another place says so afterwards.
        const bool wasTaken =
            m_isDialog && old && !m_path.isEmpty() && m_path.constFirst().data() == old && !canKeep(old);
        if (wasTaken && giveFocusAroundPath()) {
            return; // which was told by a call of its own
        }
        m_path.clear();
        for (QWidget *widget = now; widget; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
            m_path.append(widget);
        }
    } else if (!now) { // it may be going now; whoever sets the focus anew does so before
        QMetaObject::invokeMethod(this, &FocusKeeper::mend, Qt::QueuedConnection);
    }
}

bool FocusKeeper::giveFocusAroundPath()
{
    const auto inner =
        std::ranges::find_if(m_path, [this](const QPointer<QWidget> &one) { return one && canKeep(one); });
    return inner != m_path.cend() && giveFocusAround(*inner);
}

/// Nothing has the focus of the window, or something that cannot keep it.
void FocusKeeper::mend()
{
    const QWidget *has = m_window->focusWidget();
    if (!m_window->isActiveWindow() || m_path.isEmpty() || (has && canKeep(has))) {
        return;
    }
    if (!m_path.constFirst() || !canKeep(m_path.constFirst())) { // else it was taken from it on purpose
        giveFocusAroundPath();
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
