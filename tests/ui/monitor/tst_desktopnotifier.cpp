// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/testdesktop.h"
#include "ui/monitor/desktopnotifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anAlertIsShownWithItsRule();
    void itsEndTakesItsPlace();
    void aServersNameIsNoMarkup();
    void aClickIsTold();
    void aClosedOneIsForgotten();
    void whatWasSeenToIsTakenBack();
    void u09_aStormIsCounted();
    void textsAreBounded();
    void cleanupTestCase();

private:
    static AlertEvent event(AlertEvent::Kind kind, const QString &server)
    {
        AlertEvent made;
        made.kind = kind;
        made.rule = {.id = u"1"_s, .server = {}, .figure = AlertRule::Figure::P95, .threshold = 1000};
        made.server = server;
        made.value = 1240;
        return made;
    }

    struct TestClock : Clock
    {
        qint64 ns = 1;
        [[nodiscard]] qint64 monotonicNs() const override { return ns; }
        [[nodiscard]] qint64 wallNs() const override { return ns; }
    };

    TestDesktop m_desktop;
    TestClock m_clock;
    DesktopNotifier m_notifier{m_clock};
};

void TestDesktopNotifier::initTestCase()
{
    QVERIFY(m_desktop.start());
}

void TestDesktopNotifier::init()
{
    m_desktop.shown.clear();
    m_clock.ns += DesktopNotifier::kWindowMs * 1'000'000LL; // there is room again
}

void TestDesktopNotifier::anAlertIsShownWithItsRule()
{
    m_notifier.tell(event(AlertEvent::Kind::Raised, u"postgres"_s));
    QTRY_COMPARE(m_desktop.shown.size(), qsizetype(1));
    QCOMPARE(m_desktop.shown.first().summary, u"postgres: p95 1.24 s"_s);
    QCOMPARE(m_desktop.shown.first().body, u"p95 at or over 1 s"_s);
    QCOMPARE(m_desktop.shown.first().hints.value(u"urgency"_s).toInt(), 2);
}

void TestDesktopNotifier::itsEndTakesItsPlace()
{
    m_notifier.tell(event(AlertEvent::Kind::Raised, u"github"_s));
    QTRY_COMPARE(m_desktop.shown.size(), qsizetype(1));
    QCOMPARE(m_desktop.shown.first().replaces, 0U);
    QTRY_COMPARE(m_notifier.known(), qsizetype(2)); // its number comes back a moment later
    m_notifier.tell(event(AlertEvent::Kind::Cleared, u"github"_s));
    QTRY_COMPARE(m_desktop.shown.size(), qsizetype(2));
    QVERIFY(m_desktop.shown.last().replaces > 0);
    QCOMPARE(m_desktop.shown.last().summary, u"github: as usual again"_s);
    QCOMPARE(m_desktop.shown.last().hints.value(u"urgency"_s).toInt(), 1);
}

void TestDesktopNotifier::aServersNameIsNoMarkup()
{
    m_notifier.tell(event(AlertEvent::Kind::Raised, u"<img src='file:///trap'>"_s));
    QTRY_COMPARE(m_desktop.shown.size(), qsizetype(1));
    QVERIFY(!m_desktop.shown.first().body.contains(u'<')); // where a desktop may read markup
}

void TestDesktopNotifier::aClickIsTold()
{
    QSignalSpy activated(&m_notifier, &DesktopNotifier::activated);
    const qsizetype known = m_notifier.known();
    m_notifier.show({.key = u"server\n1"_s, .summary = u"postgres failed"_s});
    QTRY_COMPARE(m_notifier.known(), known + 1);        // its number comes back a moment later
    emit m_desktop.ActionInvoked(99'999, u"default"_s); // another program's
    emit m_desktop.ActionInvoked(m_desktop.last, u"default"_s);
    QTRY_COMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), u"server\n1"_s);
}

void TestDesktopNotifier::aClosedOneIsForgotten()
{
    QVERIFY(m_notifier.known() > 0);
    for (uint number = 41; number <= m_desktop.last; ++number) {
        emit m_desktop.NotificationClosed(number, 2);
    }
    QTRY_COMPARE(m_notifier.known(), qsizetype(0));
}

void TestDesktopNotifier::whatWasSeenToIsTakenBack()
{
    m_notifier.show({.key = u"request"_s, .summary = u"A request waits"_s});
    QTRY_COMPARE(m_notifier.known(), qsizetype(1));
    m_notifier.withdraw(u"request"_s);
    QTRY_COMPARE(m_desktop.closed.size(), qsizetype(1));
    m_notifier.withdraw(u"request"_s); // once
    QCOMPARE(m_notifier.known(), qsizetype(0));
    const qsizetype closed = m_desktop.closed.size();
    m_notifier.show({.key = u"request"_s, .summary = u"Another request waits"_s});
    m_notifier.withdraw(u"request"_s); // before the desktop has given it a number
    QTRY_COMPARE(m_desktop.closed.size(), closed + 1);
    QCOMPARE(m_notifier.known(), qsizetype(0));
}

void TestDesktopNotifier::u09_aStormIsCounted()
{
    for (int i = 0; i < 1000; ++i) {
        m_notifier.show({.key = u"server\n"_s + QString::number(i), .summary = u"server %1 failed"_s.arg(i)});
    }
    m_notifier.tellRest(); // as its timer does once there is room
    QTRY_COMPARE(m_desktop.shown.size(), qsizetype(DesktopNotifier::kMost + 1));
    QCOMPARE(m_desktop.shown.last().summary, u"Signalbox: 995 more notification(s)"_s);
    m_notifier.tellRest(); // nothing is left
    m_clock.ns += DesktopNotifier::kWindowMs * 1'000'000LL;
    m_notifier.show({.key = u"later"_s, .summary = u"later"_s});
    QTRY_COMPARE(m_desktop.shown.last().summary, u"later"_s);
    QCOMPARE(m_desktop.shown.size(), qsizetype(DesktopNotifier::kMost + 2));
}

void TestDesktopNotifier::textsAreBounded()
{
    m_notifier.show({.key = u"long"_s, .summary = QString(1'000'000, u'x'), .body = QString(1'000'000, u'y')});
    m_notifier.show({.key = u"hidden"_s, .summary = u"a\u202eb\nc"_s});
    QTRY_COMPARE(m_desktop.shown.size(), qsizetype(2));
    QCOMPARE_LE(m_desktop.shown.first().summary.size(), DesktopNotifier::kLongestSummary + 1);
    QCOMPARE_LE(m_desktop.shown.first().body.size(), DesktopNotifier::kLongestBody + 1);
    QVERIFY(!m_desktop.shown.last().summary.contains(u'\u202e'));
    QVERIFY(!m_desktop.shown.last().summary.contains(u'\n'));
}

void TestDesktopNotifier::cleanupTestCase()
{
    QVERIFY(m_desktop.stop());
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
