// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QVariantMap>

namespace Signalbox {

/// A desktop that shows notifications, as far as a session bus of its own can tell (Desktop Notifications
/// Specification 1.2).
class TestDesktop : public QObject
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
    QList<uint> closed;
    uint last = 40; ///< number that was given

    /// Starts the bus and makes it this process's session bus. Before anything asks for that.
    bool start()
    {
        using namespace Qt::StringLiterals;
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (!m_bus.waitForReadyRead()) {
            return false;
        }
        const QString address = QString::fromLatin1(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.toLatin1());
        QDBusConnection desktop = QDBusConnection::connectToBus(address, u"desktop"_s);
        return desktop.isConnected()
               && desktop.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
               && desktop.registerService(u"org.freedesktop.Notifications"_s);
    }
    bool stop()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        m_bus.terminate();
        return m_bus.waitForFinished();
    }

signals:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

public slots:
    void CloseNotification(uint number) { closed.append(number); }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
                const QStringList &, const QVariantMap &hints, int)
    {
        shown.append({replaces, summary, body, hints});
        return replaces > 0 ? replaces : ++last;
    }

private:
    QProcess m_bus;
};

} // namespace Signalbox
