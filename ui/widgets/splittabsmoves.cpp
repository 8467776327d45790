// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages of SplitTabs go.
#include "ui/widgets/detachedwindow.h"
#include "ui/widgets/splittabs.h"

#include <QApplication>
#include <QSplitter>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kWindowSuffix = u":window"_s;
constexpr QSize kLeastWindow(640, 480); // at first; it may be made smaller

} // namespace

/// Among those that were added before and after it, as far as they stand there; what was typed and the focus go with it.
void SplitTabs::move(QWidget *page, TabGroup *to)
{
    TabGroup *from = groupOf(page);
    if (!from || from == to) {
        return;
    }
    if (const DetachedWindow *window = windowOf(page)) {
        m_geometries.insert(keyOf(page), window->saveGeometry());
    }
    const QPointer<QWidget> focus =
        page->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    from->take(page);
    const QList<QWidget *> order = pages();
    int at = 0;
    for (qsizetype i = 0; i < to->pages().size(); ++i) {
        if (order.indexOf(to->pages().at(i)) < order.indexOf(page)) {
            at = int(i) + 1;
        }
    }
    to->insert(at, *find(page));
    to->setCurrent(page);
    page->show();
    tidy();
    if (focus) {
        focus->setFocus();
    }
    setCurrent(page);
    emit planChanged();
}

/// No empty window, no empty half; a first half that has nothing to show takes over the second.
void SplitTabs::tidy()
{
    for (auto it = m_windows.begin(); it != m_windows.end();) {
        if (it.value()->pages().isEmpty()) {
            it.key()->hide();
            it.key()->deleteLater();
            it = m_windows.erase(it);
        } else {
            ++it;
        }
    }
    if (!m_first->hasOffered() && m_second->hasOffered()) {
        const QList<QWidget *> left = m_second->pages();
        QWidget *front = m_second->current();
        for (QWidget *page : left) {
            m_second->take(page);
            m_first->insert(int(m_first->pages().size()), *find(page));
        }
        m_first->setCurrent(front);
    }
    m_second->setVisible(m_second->hasOffered());
}

void SplitTabs::splitOff(QWidget *page, Qt::Orientation orientation)
{
    if (!canSplit(page)) {
        return;
    }
    const bool isFirst = m_second->pages().isEmpty() || m_halves->orientation() != orientation;
    m_halves->setOrientation(orientation);
    move(page, m_second);
    if (isFirst) {
        const int half = (orientation == Qt::Horizontal ? width() : height()) / 2;
        m_halves->setSizes({half, half});
        m_second->bar()->setTabText(0, m_second->bar()->tabText(0)); // lays out anew what was laid out without room
    }
    emit planChanged();
}

void SplitTabs::detach(QWidget *page)
{
    if (groupOf(page) && canDetach(page)) {
        open(page, m_geometries.value(keyOf(page)), true);
    }
}

void SplitTabs::open(QWidget *page, const QByteArray &geometry, bool activates)
{
    TabGroup *group = makeGroup(kWindowSuffix);
    auto *window = new DetachedWindow(group);
    window->resize(page->size().expandedTo(kLeastWindow)); // a page that was not shown yet has no size
    if (!geometry.isEmpty()) {
        window->restoreGeometry(geometry);
    }
    m_windows.insert(window, group);
    connect(window, &DetachedWindow::closed, this, [this, group] {
        const QList<QWidget *> pages = group->pages();
        for (QWidget *one : pages) {
            bringBack(one);
        }
    });
    window->setAttribute(Qt::WA_ShowWithoutActivating, !activates);
    emit windowOpened(window);
    move(page, group);
    change(find(page));
    window->show();
    if (activates) {
        window->activateWindow();
        if (!window->focusWidget()) {
            page->setFocus();
        }
    }
}

void SplitTabs::bringBack(QWidget *page)
{
    const bool wasDetached = isDetached(page);
    move(page, m_first);
    if (wasDetached) {
        window()->activateWindow();
    }
}

void SplitTabs::hideWindows()
{
    for (auto it = m_windows.keyBegin(); it != m_windows.keyEnd(); ++it) {
        (*it)->hide();
    }
}

TabPlan SplitTabs::plan() const
{
    TabPlan plan;
    plan.front = keyOf(m_first->current());
    for (const QWidget *page : m_second->pages()) {
        plan.second.append(keyOf(page));
    }
    if (!plan.second.isEmpty()) {
        plan.secondFront = keyOf(m_second->current());
        plan.isBelow = m_halves->orientation() == Qt::Vertical;
        plan.sizes = m_halves->sizes();
    }
    for (const auto &[window, group] : m_windows.asKeyValueRange()) {
        for (const QWidget *page : group->pages()) {
            plan.windows.insert(keyOf(page), window->saveGeometry());
        }
    }
    return plan;
}

void SplitTabs::arrange(const TabPlan &plan)
{
    const QPointer<QWidget> focus = QApplication::focusWidget();
    for (const QString &key : plan.second) {
        if (QWidget *apart = page(key); apart && canSplit(apart)) {
            move(apart, m_second);
        }
    }
    if (!m_second->pages().isEmpty()) {
        m_halves->setOrientation(plan.isBelow ? Qt::Vertical : Qt::Horizontal);
        if (plan.sizes.size() == 2) {
            m_halves->setSizes(plan.sizes);
        }
        turnTo(page(plan.secondFront));
    }
    for (const auto &[key, geometry] : plan.windows.asKeyValueRange()) {
        if (QWidget *apart = page(key); apart && canDetach(apart)) {
            open(apart, geometry, false);
        }
    }
    if (QWidget *front = page(plan.front); front && !isApart(front)) {
        turnTo(front);
        setCurrent(front);
    }
    if (focus) {
        focus->setFocus();
    }
}

} // namespace Signalbox
