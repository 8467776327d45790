// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/serverspage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestServersPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { registerIcons(); }
    void init();
    void showsATabWithWhatBelongsToIt();
    void turnsToATabByItsIdAndTells();
    void asksForWhatIsNotItsOwn();

private:
    std::unique_ptr<ServersPage> m_page;
    QWidget *m_first = nullptr;
    QWidget *m_second = nullptr;
    QWidget *m_tools = nullptr;
    QWidget *m_legend = nullptr;
};

void TestServersPage::init()
{
    m_page = std::make_unique<ServersPage>();
    m_first = new QWidget;
    m_second = new QWidget;
    m_tools = new QPushButton(u"tool"_s);
    m_legend = new QPushButton(u"legend"_s);
    m_page->addTab({.id = u"one"_s, .title = u"One"_s, .content = m_first, .tools = m_tools, .legend = m_legend});
    m_page->addTab({.id = u"two"_s, .title = u"Two"_s, .content = m_second});
    m_page->resize(1000, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestServersPage::showsATabWithWhatBelongsToIt()
{
    QCOMPARE(m_page->currentTab(), u"one"_s);
    QVERIFY(m_first->isVisible() && m_tools->isVisible() && m_legend->isVisible());
    m_page->findChild<QTabBar *>(u"servers:tabs"_s)->setCurrentIndex(1);
    QVERIFY(m_second->isVisible());
    QVERIFY(!m_first->isVisible() && !m_tools->isVisible() && !m_legend->isVisible());
}

void TestServersPage::turnsToATabByItsIdAndTells()
{
    QSignalSpy changed(m_page.get(), &ServersPage::currentTabChanged);
    m_page->turnTo(u"two"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"two"_s);
    m_page->turnTo(u"no such tab"_s);
    QCOMPARE(m_page->currentTab(), u"two"_s);
}

void TestServersPage::asksForWhatIsNotItsOwn()
{
    QSignalSpy add(m_page.get(), &ServersPage::addRequested);
    QSignalSpy paste(m_page.get(), &ServersPage::pasteRequested);
    m_page->findChild<QPushButton *>(u"servers:add"_s)->click();
    m_page->findChild<QPushButton *>(u"servers:paste"_s)->click();
    QCOMPARE(add.size(), 1);
    QCOMPARE(paste.size(), 1);
}

QTEST_MAIN(TestServersPage)
#include "tst_serverspage.moc"
