// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window: how one comes to a server's page, where the focus is after what one pressed is gone, and how a start
// that waits for the person is told.
#include "core/catalog/values/entryorigin.h"
#include "tests/ui/labels.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/serverview.h"
#include "ui/models/doctor/launchhint.h"
#include "ui/models/serverlistmodel.h"
#include "ui/servers/launchdialog.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/serverspane.h"
#include "ui/widgets/groupedtree.h"
#include "ui/widgets/splittabs.h"
#include "ui/window/statusbutton.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

class TestWindowArrival : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void aClickShowsTheServersPageAndArrowsDoNot();
    void theListFollowsTheTabs();
    void enterOpensTheCurrentServerRightAfterArriving();
    void theFocusStaysInThePaneWhereAButtonWasPressed();
    void aBundleIsShownWhereBundlesAre();
    void aStartThatWaitsIsNoFailure();
    void aMissingValueIsCalledSo();

private:
    [[nodiscard]] ServersPane *pane() const { return m_window->window->findChild<ServersPane *>(); }
    [[nodiscard]] GroupedTree *list() const { return pane()->list(); }
    [[nodiscard]] QModelIndex row(int place) const { return list()->model()->index(place, 0); }
    void click(int place) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row(place)).center());
    }
    [[nodiscard]] OverviewPane *overview() const { return m_window->explore().findChild<OverviewPane *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = overview()->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString counts() const ///< of the status line
    {
        QStringList words;
        for (int group = 0; group < 5; ++group) {
            const auto *count = m_window->window->findChild<StatusButton *>(u"status:servers:%1"_s.arg(group));
            if (!count->words().isEmpty()) {
                words.append(count->words());
            }
        }
        return words.join(u", "_s);
    }
    [[nodiscard]] LaunchDialog *dialog() const { return m_window->window->findChild<LaunchDialog *>(); }
    void answer(const QString &name) const
    {
        auto *button = dialog()->findChild<QPushButton *>(u"launchDialog:"_s + name);
        QTRY_VERIFY(button->isEnabled()); // what is started was on the screen
        button->click();
        QTRY_VERIFY(!dialog());
    }
    void picture(const QString &name) const ///< where SIGNALBOX_TOUR_DIR says
    {
        const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
        QVERIFY(folder.isEmpty() || m_window->window->grab().save(folder + u'/' + name + u".png"_s));
    }
    EngineFixture &engine() const { return m_window->engine; }

    std::unique_ptr<WindowFixture> m_window;
};

void TestWindowArrival::init()
{
    m_window = std::make_unique<WindowFixture>();
    QVERIFY(m_window->isActive());
    QTRY_VERIFY(engine().link->isReady());
}

void TestWindowArrival::aClickShowsTheServersPageAndArrowsDoNot()
{
    const QString a = engine().addFake(u"a"_s);
    const QString b = engine().addFake(u"b"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    list()->setFocus();
    click(1);
    QCOMPARE(m_window->explore().currentServer(), b);
    QVERIFY(overview() && overview()->isVisible());
    QVERIFY(button(u"Connect"_s));
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY(engine().is(b, State::Disconnected));
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(pane()->currentId(), a);
    QCOMPARE(m_window->explore().currentServer(), b);
    click(0);
    QCOMPARE(m_window->explore().currentServer(), a);
    m_window->run(CommandId::MonitorPage);
    click(1);
    QVERIFY(!m_window->explore().isVisible()); // there it means the figures
}

void TestWindowArrival::theListFollowsTheTabs()
{
    const QString a = engine().addFake(u"a"_s);
    const QString b = engine().addFake(u"b"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    click(0);
    click(1);
    auto *tabs = m_window->explore().findChild<QTabBar *>(u"explore:tabs"_s);
    QVERIFY(tabs);
    QCOMPARE(tabs->count(), 2);
    QWidget *had = QApplication::focusWidget();
    tabs->setCurrentIndex(0);
    QCOMPARE(pane()->currentId(), a);
    tabs->setCurrentIndex(1);
    QCOMPARE(pane()->currentId(), b);
    QCOMPARE(QApplication::focusWidget(), had);
    QCOMPARE(tabs->count(), 2);
}

void TestWindowArrival::enterOpensTheCurrentServerRightAfterArriving()
{
    const QString a = engine().addFake(u"a"_s);
    QTRY_COMPARE(pane()->currentId(), a);
    m_window->run(CommandId::SettingsPage);
    m_window->run(CommandId::ExplorePage);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->explore().currentServer(), a);
}

void TestWindowArrival::theFocusStaysInThePaneWhereAButtonWasPressed()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"missing"_s);
    entry.command = u"no-such-program-anywhere"_s;
    const QString id = engine().add(entry);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    click(0);
    button(u"Connect"_s)->setFocus();
    QTest::keyClick(button(u"Connect"_s), Qt::Key_Space);
    QVERIFY(engine().becomes(id, State::Failed));
    WindowFixture::settle();
    QVERIFY(QApplication::focusWidget());
    QVERIFY2(QApplication::focusWidget() == overview() || overview()->isAncestorOf(QApplication::focusWidget()),
             qPrintable(QApplication::focusWidget()->objectName()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // and that leads nowhere
    WindowFixture::settle();
    QCOMPARE(m_window->explore().currentServer(), id);
    QVERIFY(overview()->isVisible());
}

void TestWindowArrival::aBundleIsShownWhereBundlesAre()
{
    auto *page = m_window->window->findChild<ServersPage *>();
    const QString path = engine().folder() + u"/my tools.mcpb"_s;
    const QString link = u"signalbox://add?text='"_s + path + u'\''; // the same by a link, as by pasting its path
    for (const QString &argument : {path, QString(link).replace(u' ', u"%20"_s)}) {
        page->turnTo(u"list"_s);
        m_window->run(CommandId::MonitorPage);
        m_window->window->openArgument(argument);
        QVERIFY(page->isVisible());
        QCOMPARE(page->currentTab(), u"bundles"_s);
        QVERIFY(!m_window->window->findChild<PasteDialog *>());
    }
}

void TestWindowArrival::aStartThatWaitsIsNoFailure()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"pasted"_s);
    setOrigin(entry, u"pasted"_s);
    const QString id = engine().add(entry);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    click(0);
    QTest::mouseClick(button(u"Connect"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QCOMPARE(row(0).data(ServerRole::StateText).toString(), u"Waits for you"_s);
    QCOMPARE(engine().link->standing(*engine().link->server(id)), ServerStanding::Waiting);
    QCOMPARE(counts(), u"1 wait(s) for you"_s);
    QString told = textsIn(*overview());
    QVERIFY2(told.contains(u"It waits for your answer."_s), qPrintable(told));
    QVERIFY2(!told.contains(u"Could not reach"_s) && !told.contains(u"signalbox-cli"_s), qPrintable(told));
    QVERIFY(!overview()->findChild<LaunchHint *>()); // nothing was tried
    picture(u"waiting"_s);
    answer(u"no"_s);
    QTRY_COMPARE(row(0).data(ServerRole::StateText).toString(), u"Not started"_s);
    QCOMPARE(counts(), u"1 disconnected"_s);
    told = textsIn(*overview());
    QVERIFY2(told.contains(u"Not started: you did not accept its command."_s), qPrintable(told));
    QVERIFY(!told.contains(u"signalbox-cli"_s));
    QTRY_VERIFY(button(u"Connect"_s));
    picture(u"not-started"_s);
    QTest::mouseClick(button(u"Connect"_s), Qt::LeftButton); // to look at it again
    QTRY_VERIFY(dialog());
    answer(u"yes"_s);
    QVERIFY(engine().becomes(id, State::Connected));
    QTRY_COMPARE(counts(), u"1 connected"_s);
}

void TestWindowArrival::aMissingValueIsCalledSo()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"own"_s); // typed by the person
    entry.environment = {{u"MODE"_s, u"${input:mode}"_s}};
    engine().add(entry);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    click(0);
    QTest::mouseClick(button(u"Connect"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    answer(u"no"_s);
    QTRY_VERIFY(textsIn(*overview()).contains(u"Not started: a value is missing."_s));
}

QTEST_MAIN(TestWindowArrival)
#include "tst_windowarrival.moc"
