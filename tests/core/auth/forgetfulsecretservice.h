// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

namespace Signalbox {

/// A Secret Service that says yes to whatever it is to keep, and keeps nothing. On the session bus as long as it lives.
class ForgetfulSecretService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    ForgetfulSecretService()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere =
            bus.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this, QDBusConnection::SubPath)
            && bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~ForgetfulSecretService() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.secrets"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/secrets"), QDBusConnection::UnregisterTree);
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] int accepted() const { return m_accepted; } ///< values that it said yes to

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        QVariantList answer;
        const auto path = [](const char *text) {
            return QVariant::fromValue(QDBusObjectPath(QString::fromLatin1(text)));
        };
        if (method == QLatin1String("OpenSession")) {
            if (message.arguments().value(0).toString() != QLatin1String("plain")) {
                return connection.send(message.createErrorReply(
                    QStringLiteral("org.freedesktop.DBus.Error.NotSupported"), QStringLiteral("plain only")));
            }
            answer = {QVariant::fromValue(QDBusVariant(QString())), path("/org/freedesktop/secrets/session/s1")};
        } else if (method == QLatin1String("SearchItems")) {
            answer = {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QList<QDBusObjectPath>())};
        } else if (method == QLatin1String("CreateItem")) {
            ++m_accepted;
            answer = {path("/org/freedesktop/secrets/collection/c/1"), path("/")};
        } else if (method == QLatin1String("GetAll")) {
            answer = {QVariantMap()};
        } else {
            return false;
        }
        return connection.send(message.createReply(answer));
    }

private:
    bool m_isThere = false;
    int m_accepted = 0;
};

} // namespace Signalbox
