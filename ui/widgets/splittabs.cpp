// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/splittabs.h"

#include "ui/widgets/detachedwindow.h"
#include "ui/widgets/innertabs.h"

#include <QApplication>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

SplitTabs::SplitTabs(Look look, const QString &name, const QString &accessible, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_name(name)
    , m_accessible(accessible)
    , m_halves(new QSplitter(Qt::Horizontal, this))
{
    m_first = makeGroup({});
    m_second = makeGroup(u":second"_s);
    m_halves->setChildrenCollapsible(false);
    for (TabGroup *group : {m_first, m_second}) {
        m_halves->addWidget(group);
        group->setTakes([this](const QWidget *page) { return find(page) != nullptr; });
        connect(group, &TabGroup::dropped, this, [this, group](QWidget *page, TabGroup::Zone zone) {
            if (zone == TabGroup::Zone::Middle) {
                move(page, group);
            } else {
                splitOff(page, zone == TabGroup::Zone::Side ? Qt::Horizontal : Qt::Vertical);
            }
        });
    }
    m_second->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_halves);
    connect(m_halves, &QSplitter::splitterMoved, this, &SplitTabs::planChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) { handleFocus(now); });
}

SplitTabs::~SplitTabs()
{
    disconnect(qApp, nullptr, this, nullptr);
    const QList<DetachedWindow *> windows = m_windows.keys();
    m_windows.clear();
    qDeleteAll(windows);
}

TabGroup *SplitTabs::makeGroup(const QString &suffix)
{
    QTabBar *bar = nullptr;
    if (m_look == Look::Servers) {
        bar = new QTabBar;
        bar->setTabsClosable(true);
        bar->setMovable(true);
        bar->setExpanding(false);
        bar->setElideMode(Qt::ElideRight);
        bar->setUsesScrollButtons(true);
    } else {
        bar = new InnerTabs;
    }
    bar->setObjectName(m_name + suffix);
    bar->setAccessibleName(m_accessible);
    auto *group = new TabGroup(bar, this);
    if (m_makeCorner) {
        group->setCorner(m_makeCorner());
    }
    connectGroup(group);
    return group;
}

void SplitTabs::connectGroup(TabGroup *group)
{
    connect(group, &TabGroup::currentChanged, this, [this, group] {
        if (QWidget *page = group->current()) {
            setCurrent(page);
        }
        emit planChanged();
    });
    connect(group->bar(), &QTabBar::tabMoved, this, &SplitTabs::planChanged); // the group knows it by then
    connect(group, &TabGroup::cornerUsed, this, [this, group] { adopt(group->current()); });
    connect(group, &TabGroup::closeRequested, this, &SplitTabs::closeRequested);
    connect(group, &TabGroup::menuRequested, this, [this](QWidget *page, const QPoint &place) {
        makeCurrent(page);
        emit menuRequested(page, place);
    });
    connect(group, &TabGroup::leftAlone, this, [this](QWidget *page, const QPoint &place) {
        detach(page);
        if (DetachedWindow *window = windowOf(page)) {
            window->move(place);
        }
    });
}

void SplitTabs::addPage(const QString &key, const QString &title, QWidget *page)
{
    m_pages.append({.key = key, .title = title, .icon = {}, .widget = page});
    m_first->insert(int(m_first->pages().size()), m_pages.last());
    if (!m_current) {
        setCurrent(page);
    }
}

void SplitTabs::removePage(QWidget *page)
{
    TabGroup *group = groupOf(page);
    if (!group) {
        return;
    }
    if (const DetachedWindow *window = windowOf(page)) {
        m_geometries.insert(keyOf(page), window->saveGeometry());
    }
    group->take(page);
    m_pages.removeIf([page](const TabPage &one) { return one.widget == page; });
    page->hide();
    page->deleteLater();
    const bool wasCurrent = m_current == page;
    tidy();
    if (wasCurrent) {
        m_current.clear();
        setCurrent(group == m_second && m_second->current() ? m_second->current() : m_first->current());
    }
    emit planChanged();
}

void SplitTabs::change(TabPage *page)
{
    groupOf(page->widget)->put(*page);
    if (DetachedWindow *window = windowOf(page->widget)) {
        window->setWindowTitle(m_windowTitle ? m_windowTitle(page->title) : page->title);
    }
}

void SplitTabs::setTitle(QWidget *page, const QString &title, const QIcon &icon)
{
    TabPage *known = find(page);
    if (known->title != title || known->icon.cacheKey() != icon.cacheKey()) {
        known->title = title;
        known->icon = icon;
        change(known);
    }
}

void SplitTabs::setCounter(QWidget *page, int count)
{
    TabPage *known = find(page);
    if (known->counter != count) {
        known->counter = count;
        change(known);
    }
}

void SplitTabs::setOffered(QWidget *page, bool isOffered)
{
    TabPage *known = find(page);
    if (known->isOffered != isOffered) {
        known->isOffered = isOffered;
        change(known);
        tidy();
    }
}

void SplitTabs::setEmpty(QWidget *empty)
{
    m_first->setEmpty(empty);
}

void SplitTabs::setWindowTitles(std::function<QString(const QString &)> make)
{
    m_windowTitle = std::move(make);
    for (TabPage &page : m_pages) {
        change(&page);
    }
}

void SplitTabs::setCorner(const std::function<QWidget *()> &make)
{
    m_makeCorner = make;
    for (TabGroup *group : groups()) {
        group->setCorner(make());
    }
}

QList<QWidget *> SplitTabs::pages() const
{
    QList<QWidget *> pages;
    for (const TabPage &page : m_pages) {
        pages.append(page.widget);
    }
    return pages;
}

QStringList SplitTabs::order() const
{
    QStringList keys;
    for (const TabGroup *group : groups()) {
        for (const QWidget *page : group->pages()) {
            keys.append(keyOf(page));
        }
    }
    return keys;
}

TabPage *SplitTabs::find(const QWidget *page)
{
    const auto at = std::ranges::find(m_pages, page, &TabPage::widget);
    return at == m_pages.end() ? nullptr : &*at;
}

const TabPage *SplitTabs::find(const QWidget *page) const
{
    return const_cast<SplitTabs *>(this)->find(page);
}

QWidget *SplitTabs::page(const QString &key) const
{
    const auto at = std::ranges::find(m_pages, key, &TabPage::key);
    return at == m_pages.end() ? nullptr : at->widget;
}

QString SplitTabs::keyOf(const QWidget *page) const
{
    const TabPage *known = find(page);
    return known ? known->key : QString();
}

bool SplitTabs::isOffered(const QWidget *page) const
{
    const TabPage *known = find(page);
    return known && known->isOffered;
}

QList<TabGroup *> SplitTabs::groups() const
{
    return QList<TabGroup *>{m_first, m_second} + m_windows.values();
}

TabGroup *SplitTabs::groupOf(const QWidget *page) const
{
    for (TabGroup *group : groups()) {
        if (group->pages().contains(page)) {
            return group;
        }
    }
    return nullptr;
}

DetachedWindow *SplitTabs::windowOf(const QWidget *page) const
{
    return m_windows.key(groupOf(page));
}

QWidget *SplitTabs::current() const
{
    return m_current ? m_current.data() : m_first->current();
}

QList<QWidget *> SplitTabs::fronts() const
{
    QList<QWidget *> fronts;
    for (const TabGroup *group : groups()) {
        if (QWidget *page = group->current()) {
            fronts.append(page);
        }
    }
    return fronts;
}

bool SplitTabs::isApart(const QWidget *page) const
{
    const TabGroup *group = groupOf(page);
    return group && group != m_first;
}

bool SplitTabs::isDetached(const QWidget *page) const
{
    return windowOf(page) != nullptr;
}

bool SplitTabs::canSplit(const QWidget *page) const
{
    return isApart(page) || std::ranges::any_of(m_first->pages(), [&](const QWidget *other) {
               return other != page && isOffered(other);
           });
}

bool SplitTabs::canDetach(const QWidget *page) const
{
    return !isDetached(page) && (m_look == Look::Servers || canSplit(page));
}

void SplitTabs::adopt(QWidget *page)
{
    if (m_current != page && find(page)) {
        setCurrent(page);
    }
}

void SplitTabs::setCurrent(QWidget *page)
{
    m_current = page;
    emit currentChanged();
}

void SplitTabs::turnTo(QWidget *page)
{
    if (TabGroup *group = groupOf(page)) {
        group->setCurrent(page);
    }
}

void SplitTabs::makeCurrent(QWidget *page)
{
    turnTo(page);
    if (DetachedWindow *window = windowOf(page); window && window->isVisible()) {
        window->raise();
        window->activateWindow();
    }
    if (groupOf(page)) {
        adopt(page);
    }
}

void SplitTabs::next()
{
    const TabGroup *group = groupOf(current());
    if (group && group->pages().size() > 1) {
        const QList<QWidget *> &pages = group->pages();
        makeCurrent(pages.at((pages.indexOf(current()) + 1) % pages.size()));
    }
}

/// The one whose focus it is; in this window, outside of all pages, the one that was current here.
void SplitTabs::handleFocus(const QWidget *now)
{
    if (!now) {
        return;
    }
    for (const TabGroup *group : groups()) {
        if (group->isAncestorOf(now) && group->current()) {
            adopt(group->current());
            emit entered();
            return;
        }
    }
    const bool isElsewhere = m_current && (m_current->window() != window() || !fronts().contains(m_current));
    if (now->window() == window() && isElsewhere && m_first->current()) {
        setCurrent(m_first->current());
    }
}

} // namespace Signalbox
