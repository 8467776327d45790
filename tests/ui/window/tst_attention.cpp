// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/entryorigin.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/testdesktop.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/window/attention.h"
#include "ui/window/tray.h"

#include <QMenu>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Notifications and the tray, over real servers and a session bus of our own.
class TestAttention : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_desktop.start()); }
    void init();
    void cleanup();
    void aFailedServerIsToldAndAClickLeadsToIt();
    void aStartThatWaitsForThePersonIsNoFailure();
    void aLostServerIsToldOnce();
    void nothingIsToldWhileTheWindowHasTheFocus();
    void whatIsSwitchedOffIsNotTold();
    void onlyLongCallsAreTold();
    void u09_requestsAreOneNotificationWithACount();
    void alertsAreToldInAnyCase();
    void theTrayTellsTheWorstByShapeAndWord();
    void theTrayConnectsAndDisconnects();
    void aNameIsNoKeyOfTheMenu();
    void theTrayIsBounded();
    void withoutATrayTheWindowStays();
    void cleanupTestCase() { QVERIFY(m_desktop.stop()); }

private:
    [[nodiscard]] SettingsBook book() const { return SettingsBook(m_engine->paths().configDir()); }
    [[nodiscard]] QStringList told() const
    {
        QStringList summaries;
        for (const TestDesktop::Shown &one : m_desktop.shown) {
            summaries += one.summary;
        }
        return summaries;
    }
    static ServerEntry noServer(const QString &name)
    {
        ServerEntry entry = EngineFixture::fakeEntry(name);
        entry.command = u"/nowhere/server"_s;
        return entry;
    }
    static InputCase request(quint64 number)
    {
        InputCase one;
        one.number = number;
        one.server = u"asker"_s;
        return one;
    }

    TestDesktop m_desktop;
    bool m_isActive = false;
    std::unique_ptr<InputDesk> m_requests;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<Attention> m_attention;
};

void TestAttention::init()
{
    m_isActive = false;
    m_desktop.shown.clear();
    m_requests = std::make_unique<InputDesk>();
    m_engine = std::make_unique<EngineFixture>();
    m_engine->link->setRequests(m_requests.get());
    m_attention = std::make_unique<Attention>(*m_engine->link, *m_engine->desk, book(), [this] { return m_isActive; });
}

void TestAttention::cleanup()
{
    m_attention.reset();
    m_engine.reset();
    m_requests.reset();
}

void TestAttention::aFailedServerIsToldAndAClickLeadsToIt()
{
    const QString id = m_engine->add(noServer(u"<b>nowhere</b>"_s));
    QSignalSpy wanted(m_attention.get(), &Attention::serverWanted);
    QSignalSpy window(m_attention.get(), &Attention::windowWanted);
    m_engine->link->connectServer(id);
    QTRY_COMPARE(told().size(), 1);
    QVERIFY(told().first().endsWith(u" failed"_s));
    QVERIFY(!m_desktop.shown.first().body.contains(u'<'));
    QTRY_COMPARE(m_attention->notifier().known(), qsizetype(1));
    emit m_desktop.ActionInvoked(m_desktop.last, u"default"_s);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), id);
    QCOMPARE(window.count(), 1);
}

void TestAttention::aStartThatWaitsForThePersonIsNoFailure()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"pasted"_s);
    setOrigin(entry, u"pasted"_s);
    const QString id = m_engine->add(entry);
    m_engine->link->connectServer(id);
    QTRY_COMPARE(told(), QStringList{u"pasted waits for you"_s});
    Tray tray(*m_engine->link, *m_engine->desk, [] { return true; });
    QCOMPARE(tray.shape(), StateShape::Attention);
    QVERIFY2(tray.words().startsWith(u"1 server(s) wait for you"_s), qPrintable(tray.words()));
    m_engine->link->settleLaunch(id, ServerStanding::Declined);
    QTRY_COMPARE(tray.shape(), StateShape::Idle);
    QVERIFY2(!tray.words().contains(u"failed"_s), qPrintable(tray.words()));
    QCOMPARE(told().size(), 1);
}

void TestAttention::aLostServerIsToldOnce()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(told(), QStringList());
    m_engine->link->disconnectServer(id); // the person's own doing
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Disconnected));
    QVERIFY(m_engine->connectTo(id));
    QVERIFY(told().isEmpty());
    (void)m_engine->call(u"fake"_s, u"crash"_s);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Failed));
    QTRY_COMPARE(told(), QStringList{u"fake was lost"_s});
}

void TestAttention::nothingIsToldWhileTheWindowHasTheFocus()
{
    m_isActive = true;
    const QString id = m_engine->add(noServer(u"nowhere"_s));
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Failed));
    m_requests->add(request(1));
    m_isActive = false;
    const QString later = m_engine->add(noServer(u"later"_s)); // so that the one before would have been told
    m_engine->link->connectServer(later);
    QTRY_COMPARE(told(), QStringList{u"later failed"_s});
}

void TestAttention::whatIsSwitchedOffIsNotTold()
{
    QVERIFY(book().set("notifications.failures"_L1, false));
    const QString id = m_engine->add(noServer(u"nowhere"_s));
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Failed));
    QVERIFY(book().set("notifications.requests"_L1, false));
    m_requests->add(request(1));
    QVERIFY(book().set("notifications.requests"_L1, true));
    m_requests->add(request(2));
    QTRY_COMPARE(told(), QStringList{u"2 request(s) of servers wait"_s}); // and nothing before
}

void TestAttention::onlyLongCallsAreTold()
{
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    QVERIFY(book().set("notifications.callSeconds"_L1, 1));
    CallHandle *quick = m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"x"})");
    m_attention->watch(quick);
    QVERIFY(EngineFixture::ends(quick));
    CallHandle *slow = m_engine->call(u"fake"_s, u"sleep"_s, R"({"ms":1200})");
    m_attention->watch(slow);
    m_attention->watch(slow); // as often as the window looks
    QSignalSpy wanted(m_attention.get(), &Attention::callWanted);
    QVERIFY(EngineFixture::ends(slow));
    QTRY_COMPARE(told().size(), 1);
    QVERIFY2(told().first().startsWith(u"fake.sleep has answered"_s), qPrintable(told().first()));
    QTRY_COMPARE(m_attention->notifier().known(), qsizetype(1));
    emit m_desktop.ActionInvoked(m_desktop.last, u"default"_s);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), u"sleep"_s);
}

void TestAttention::u09_requestsAreOneNotificationWithACount()
{
    for (quint64 number = 1; number <= 1000; ++number) {
        m_requests->add(request(number));
    }
    QTRY_VERIFY(!m_desktop.shown.isEmpty());
    QTRY_COMPARE(m_attention->notifier().known(), qsizetype(1)); // a place on the desktop
    QCOMPARE(told().first(), u"asker asks something"_s);
    m_attention->notifier().tellRest(); // as its timer does once there is room
    QTRY_COMPARE(told().last(), u"1000 request(s) of servers wait"_s);
    QCOMPARE_LE(m_desktop.shown.size(), qsizetype(DesktopNotifier::kMost + 1));
    QCOMPARE(m_desktop.shown.last().replaces, m_desktop.last); // in one place
    QSignalSpy wanted(m_attention.get(), &Attention::requestsWanted);
    emit m_desktop.ActionInvoked(m_desktop.last, u"default"_s);
    QTRY_COMPARE(wanted.count(), 1);
    const qsizetype closed = m_desktop.closed.size();
    m_requests->declineAll();
    QTRY_COMPARE(m_desktop.closed.size(), closed + 1); // it has been seen to
}

void TestAttention::alertsAreToldInAnyCase()
{
    m_isActive = true;
    AlertEvent event;
    event.kind = AlertEvent::Kind::Raised;
    event.rule = {.id = u"1"_s, .server = {}, .figure = AlertRule::Figure::P95, .threshold = 1000};
    event.server = u"postgres"_s;
    event.value = 1240;
    m_attention->tell(event);
    QTRY_COMPARE(told(), QStringList{u"postgres: p95 1.24 s"_s});
    QTRY_COMPARE(m_attention->notifier().known(), qsizetype(1));
    QSignalSpy wanted(m_attention.get(), &Attention::alertsWanted);
    emit m_desktop.ActionInvoked(m_desktop.last, u"default"_s);
    QTRY_COMPARE(wanted.count(), 1);
    QVERIFY(book().set("notifications.alerts"_L1, false));
    event.server = u"github"_s;
    m_attention->tell(event);
    QVERIFY(book().reset(*settingOf(u"notifications.alerts")));
    event.server = u"last"_s;
    m_attention->tell(event);
    QTRY_COMPARE(told().last(), u"last: p95 1.24 s"_s);
    QCOMPARE(told().size(), 2);
}

void TestAttention::theTrayTellsTheWorstByShapeAndWord()
{
    Tray tray(*m_engine->link, *m_engine->desk, [] { return true; });
    QCOMPARE(tray.shape(), StateShape::Idle);
    QCOMPARE(tray.words(), u"0 server(s) connected"_s);
    const QImage idle = tray.icon().pixmap(64).toImage();
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    QCOMPARE(tray.shape(), StateShape::Good);
    const QImage good = tray.icon().pixmap(64).toImage();
    QVERIFY(!idle.isNull() && good != idle);
    const QString id = m_engine->add(noServer(u"nowhere"_s));
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Failed));
    QCOMPARE(tray.shape(), StateShape::Failed);
    m_requests->add(request(1));
    QCOMPARE(tray.shape(), StateShape::Attention);
    QCOMPARE(tray.words(), u"1 request(s) wait · 1 server(s) failed · 1 server(s) connected"_s);
}

void TestAttention::theTrayConnectsAndDisconnects()
{
    Tray tray(*m_engine->link, *m_engine->desk, [] { return true; });
    const QString id = m_engine->addFake(u"fake"_s);
    const auto serverMenu = [&tray]() -> QMenu * {
        for (const QAction *action : tray.menu().actions()) {
            if (action->menu()) {
                return action->menu();
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(serverMenu() && serverMenu()->title() == u"fake: disconnected"_s);
    QCOMPARE(serverMenu()->actions().first()->text(), u"&Connect"_s);
    serverMenu()->actions().first()->trigger();
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Connected));
    QTRY_VERIFY(serverMenu()->title() == u"fake: connected"_s);
    QSignalSpy wanted(&tray, &Tray::serverWanted);
    serverMenu()->actions().last()->trigger();
    QCOMPARE(wanted.count(), 1);
    serverMenu()->actions().first()->trigger();
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Disconnected));
    QSignalSpy quit(&tray, &Tray::quitWanted);
    tray.menu().actions().last()->trigger();
    QCOMPARE(quit.count(), 1);
}

void TestAttention::aNameIsNoKeyOfTheMenu()
{
    Tray tray(*m_engine->link, *m_engine->desk, [] { return true; });
    QVERIFY(!m_engine->addFake(u"a&b"_s + QString(300, u'x')).isEmpty());
    QTRY_VERIFY(tray.menu().actions().size() > 3);
    QString title;
    for (const QAction *action : tray.menu().actions()) {
        title = action->menu() ? action->menu()->title() : title;
    }
    QVERIFY(title.size() < 2 * Tray::kLongestName);
    QVERIFY(!title.contains(u'&') || title.contains(u"&&"_s));
}

void TestAttention::theTrayIsBounded()
{
    Tray tray(*m_engine->link, *m_engine->desk, [] { return true; });
    QList<ServerEntry> entries;
    for (int i = 0; i < 100; ++i) {
        entries.append(EngineFixture::fakeEntry(u"server-%1"_s.arg(i)));
    }
    bool isAdded = false;
    m_engine->link->addServers(entries, this, [&](const Result<QStringList> &ids) { isAdded = ids.has_value(); });
    QTRY_VERIFY(isAdded);
    QTRY_VERIFY(std::ranges::any_of(tray.menu().actions(),
                                    [](const QAction *action) { return action->text() == u"80 more server(s)"_s; }));
    QCOMPARE_LT(tray.menu().actions().size(), qsizetype(Tray::kMostServers + 6));
    for (int i = 0; i < 10; ++i) {
        tray.setShown(false); // fills it anew
    }
    QTRY_COMPARE_LT(tray.menu().findChildren<QMenu *>().size(), qsizetype(Tray::kMostServers + 1));
}

void TestAttention::withoutATrayTheWindowStays()
{
    Tray tray(*m_engine->link, *m_engine->desk, [] { return false; });
    tray.setShown(true);
    QVERIFY(!tray.isSeen());
}

QTEST_MAIN(TestAttention)
#include "tst_attention.moc"
