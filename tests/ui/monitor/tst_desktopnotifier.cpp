// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/desktopnotifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// A desktop that shows notifications, as far as the bus can tell.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces;
        QString summary;
        QString body;
        QVariantMap hints;
    };
    QList<Shown> shown;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({replaces, summary, body, hints});
        return replaces > 0 ? replaces : uint(shown.size()) + 40;
    }
};

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_desktop.shown.clear(); }
    void anAlertIsShownWithItsRule();
    void itsEndTakesItsPlace();
    void aServersNameIsNoMarkup();
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

    QProcess m_bus;
    Desktop m_desktop;
    DesktopNotifier m_notifier;
};

void TestDesktopNotifier::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForReadyRead());
    const QString address = QString::fromLatin1(m_bus.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
    QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
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

void TestDesktopNotifier::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"
