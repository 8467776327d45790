// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detachedwindow.h"
#include "ui/widgets/splittabs.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSplitTabs : public QObject
{
    Q_OBJECT
private slots:
    void init() { make(SplitTabs::Look::Panes); }
    void cleanup() { m_tabs.reset(); }
    void turnsToAPageByItsTab();
    void putsAPageBesideOrBelowTheOthers();
    void tabsAreInSightWhereverTheyGo();
    void aPageThatWasNeverShownGetsAWindowOfUse();
    void theLastPageStaysWhereItIs();
    void aPageThatIsNotOfferedLeavesItsHalfToTheOther();
    void whatIsNotOfferedIsNotTurnedToInstead();
    void aWindowHasItsPageUntilItIsClosed();
    void whatWasTypedAndTheFocusGoWithThePage();
    void thePageWithTheFocusIsCurrent();
    void aDroppedTabMovesItsPage();
    void aTabDroppedOutsideGetsAWindow();
    void aPlanPutsEverythingWhereItWas();
    void aPlanLeavesOutWhatIsNotThere();
    void theOnlyServerMayStandAlone();
    void aRemovedPageTakesItsWindowWithIt();

private:
    void make(SplitTabs::Look look)
    {
        m_tabs = std::make_unique<SplitTabs>(look, u"tabs"_s, u"Views"_s);
        m_pages.clear();
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s}) {
            auto *page = new QWidget;
            (new QVBoxLayout(page))->addWidget(new QLineEdit);
            m_pages.append(page);
            m_tabs->addPage(key, key.toUpper(), page);
        }
        m_tabs->resize(600, 400);
        m_tabs->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
    }
    [[nodiscard]] QTabBar *bar(const QString &name = u"tabs"_s) const { return m_tabs->findChild<QTabBar *>(name); }
    [[nodiscard]] QWidget *page(int at) const { return m_pages.at(at); }
    [[nodiscard]] QLineEdit *field(int at) const { return page(at)->findChild<QLineEdit *>(); }

    std::unique_ptr<SplitTabs> m_tabs;
    QList<QWidget *> m_pages;
};

void TestSplitTabs::turnsToAPageByItsTab()
{
    QSignalSpy changed(m_tabs.get(), &SplitTabs::currentChanged);
    QCOMPARE(m_tabs->current(), page(0));
    bar()->setCurrentIndex(2);
    QCOMPARE(m_tabs->current(), page(2));
    QVERIFY(page(2)->isVisible() && !page(0)->isVisible());
    QCOMPARE(changed.size(), 1);
    m_tabs->next();
    QCOMPARE(m_tabs->current(), page(0));
}

void TestSplitTabs::putsAPageBesideOrBelowTheOthers()
{
    m_tabs->splitOff(page(1), Qt::Horizontal);
    QVERIFY(page(0)->isVisible() && page(1)->isVisible());
    QVERIFY(page(1)->mapTo(m_tabs.get(), QPoint()).x() > page(0)->mapTo(m_tabs.get(), QPoint()).x());
    QCOMPARE(m_tabs->current(), page(1));
    QCOMPARE(bar()->count(), 2);
    m_tabs->splitOff(page(1), Qt::Vertical);
    QTRY_VERIFY(page(1)->mapTo(m_tabs.get(), QPoint()).y() > page(0)->mapTo(m_tabs.get(), QPoint()).y());
    m_tabs->bringBack(page(1));
    QCOMPARE(bar()->tabText(1), u"B"_s); // where it was
    QVERIFY(!m_tabs->plan().isSpread());
    QVERIFY(!bar(u"tabs:second"_s)->isVisible());
}

void TestSplitTabs::tabsAreInSightWhereverTheyGo()
{
    const auto isInSight = [](const QTabBar *tabs) {
        return tabs->rect().contains(tabs->tabRect(tabs->currentIndex()));
    };
    for (const SplitTabs::Look look : {SplitTabs::Look::Panes, SplitTabs::Look::Servers}) {
        make(look);
        m_tabs->splitOff(page(1), Qt::Horizontal);
        QTRY_VERIFY(isInSight(bar(u"tabs:second"_s)));
        QVERIFY(isInSight(bar()));
        m_tabs->splitOff(page(1), Qt::Vertical);
        QTRY_VERIFY(isInSight(bar(u"tabs:second"_s)));
        // Laid out while there is no room, as in a page that is not shown yet.
        m_tabs->resize(1, 400);
        bar()->setCurrentIndex(1);
        m_tabs->resize(800, 400);
        QTRY_VERIFY(isInSight(bar()));
        QTRY_VERIFY(bar()->tabRect(0).left() >= 0);
    }
}

void TestSplitTabs::aPageThatWasNeverShownGetsAWindowOfUse()
{
    QSignalSpy opened(m_tabs.get(), &SplitTabs::windowOpened);
    m_tabs->detach(page(2));
    QCOMPARE(opened.size(), 1);
    const QWidget *window = opened.first().first().value<QWidget *>();
    QVERIFY(window->width() >= 640 && window->height() >= 480);
}

void TestSplitTabs::theLastPageStaysWhereItIs()
{
    m_tabs->splitOff(page(0), Qt::Horizontal);
    m_tabs->detach(page(1));
    QVERIFY(!m_tabs->canSplit(page(2)));
    QVERIFY(!m_tabs->canDetach(page(2)));
    m_tabs->splitOff(page(2), Qt::Horizontal);
    m_tabs->detach(page(2));
    QVERIFY(!m_tabs->isApart(page(2)));
}

void TestSplitTabs::aPageThatIsNotOfferedLeavesItsHalfToTheOther()
{
    m_tabs->splitOff(page(0), Qt::Horizontal);
    m_tabs->setOffered(page(1), false);
    m_tabs->setOffered(page(2), false);
    QVERIFY(!m_tabs->isApart(page(0)));
    QVERIFY(page(0)->isVisible());
}

void TestSplitTabs::whatIsNotOfferedIsNotTurnedToInstead()
{
    m_tabs->setOffered(page(2), false);
    bar()->setCurrentIndex(1);
    m_tabs->splitOff(page(1), Qt::Horizontal);
    QVERIFY(page(0)->isVisible());
    QVERIFY(page(1)->isVisible());
    QVERIFY(!page(2)->isVisible());
}

void TestSplitTabs::aWindowHasItsPageUntilItIsClosed()
{
    QSignalSpy opened(m_tabs.get(), &SplitTabs::windowOpened);
    m_tabs->setWindowTitles([](const QString &title) { return title + u" – Signalbox"_s; });
    m_tabs->detach(page(1));
    QCOMPARE(opened.size(), 1);
    const QPointer<QWidget> window = page(1)->window();
    QVERIFY(window != m_tabs.get() && window->isVisible());
    QCOMPARE(window->windowTitle(), u"B – Signalbox"_s);
    m_tabs->setTitle(page(1), u"Bee"_s);
    QCOMPARE(window->windowTitle(), u"Bee – Signalbox"_s);
    window->resize(333, 222);
    window->close();
    QCOMPARE(page(1)->window(), m_tabs.get());
    QCOMPARE(m_tabs->current(), page(1));
    QTRY_VERIFY(!window);
    m_tabs->detach(page(1));
    QCOMPARE(page(1)->window()->size(), QSize(333, 222)); // as it was left
}

void TestSplitTabs::whatWasTypedAndTheFocusGoWithThePage()
{
    m_tabs->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    field(0)->setFocus();
    QTest::keyClicks(field(0), u"typed"_s);
    m_tabs->splitOff(page(0), Qt::Horizontal);
    QCOMPARE(field(0)->text(), u"typed"_s);
    QTRY_VERIFY(field(0)->hasFocus());
    m_tabs->detach(page(0));
    QVERIFY(QTest::qWaitForWindowActive(page(0)->window()));
    QCOMPARE(field(0)->text(), u"typed"_s);
    QTRY_VERIFY(field(0)->hasFocus());
}

void TestSplitTabs::thePageWithTheFocusIsCurrent()
{
    m_tabs->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
    m_tabs->splitOff(page(1), Qt::Horizontal);
    field(0)->setFocus();
    QTRY_COMPARE(m_tabs->current(), page(0));
    field(1)->setFocus();
    QTRY_COMPARE(m_tabs->current(), page(1));
}

void TestSplitTabs::aDroppedTabMovesItsPage()
{
    auto *first = qobject_cast<TabGroup *>(bar()->parentWidget());
    auto *second = qobject_cast<TabGroup *>(bar(u"tabs:second"_s)->parentWidget());
    emit first->dropped(page(1), TabGroup::Zone::Side);
    QVERIFY(second->pages().contains(page(1)));
    emit second->dropped(page(2), TabGroup::Zone::Middle);
    QVERIFY(second->pages().contains(page(2)));
    emit first->dropped(page(1), TabGroup::Zone::Middle);
    QVERIFY(first->pages().contains(page(1)));
}

void TestSplitTabs::aTabDroppedOutsideGetsAWindow()
{
    auto *first = qobject_cast<TabGroup *>(bar()->parentWidget());
    emit first->leftAlone(page(2), QPoint(50, 60));
    QVERIFY(m_tabs->isDetached(page(2)));
    auto *first2 = qobject_cast<TabGroup *>(bar()->parentWidget());
    emit first2->dropped(page(2), TabGroup::Zone::Middle); // dragged back
    QVERIFY(!m_tabs->isDetached(page(2)));
}

void TestSplitTabs::aPlanPutsEverythingWhereItWas()
{
    m_tabs->splitOff(page(1), Qt::Vertical);
    m_tabs->detach(page(2));
    page(2)->window()->resize(345, 234);
    const TabPlan plan = m_tabs->plan();
    QVERIFY(plan.isSpread() && plan.isBelow);
    make(SplitTabs::Look::Panes);
    m_tabs->arrange(plan);
    TabPlan again = m_tabs->plan();
    QCOMPARE(again.second, QStringList{u"b"_s});
    QCOMPARE(again.front, u"a"_s);
    QVERIFY(again.isBelow);
    QCOMPARE(again.windows.keys(), QStringList{u"c"_s});
    QCOMPARE(page(2)->window()->size(), QSize(345, 234));
}

void TestSplitTabs::aPlanLeavesOutWhatIsNotThere()
{
    TabPlan plan;
    plan.front = u"gone"_s;
    plan.second = {u"gone"_s};
    plan.secondFront = u"gone"_s;
    plan.sizes = {1, 2, 3};
    plan.windows = {{u"gone"_s, "nonsense"}};
    m_tabs->arrange(plan);
    QVERIFY(!m_tabs->plan().isSpread());
    QCOMPARE(m_tabs->current(), page(0));
}

void TestSplitTabs::theOnlyServerMayStandAlone()
{
    make(SplitTabs::Look::Servers);
    auto *none = new QWidget;
    m_tabs->setEmpty(none);
    for (QWidget *one : std::as_const(m_pages)) {
        m_tabs->detach(one);
    }
    QVERIFY(none->isVisible());
    QCOMPARE(m_tabs->plan().windows.size(), 3);
    m_tabs->hideWindows();
    QVERIFY(!page(0)->window()->isVisible());
    QVERIFY(m_tabs->isDetached(page(0))); // the next start opens it again
}

void TestSplitTabs::aRemovedPageTakesItsWindowWithIt()
{
    m_tabs->detach(page(1));
    const QPointer<QWidget> window = page(1)->window();
    const QPointer<QWidget> gone = page(1);
    m_tabs->removePage(page(1));
    QTRY_VERIFY(!window && !gone);
    QCOMPARE(m_tabs->pages().size(), 2);
    QVERIFY(m_tabs->current());
}

QTEST_MAIN(TestSplitTabs)
#include "tst_splittabs.moc"
