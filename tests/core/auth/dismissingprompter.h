// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QObject>
#include <QTimer>
#include <QVariantMap>

namespace Signalbox {

/// What shows gnome-keyring's questions on a desktop (org.gnome.keyring.SystemPrompter), with a person who presses Cancel
/// at each. On the session bus as long as it lives.
class DismissingPrompter : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    DismissingPrompter()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        m_isThere =
            bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this, QDBusConnection::ExportAllSlots)
            && bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    ~DismissingPrompter() override
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
        bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] int dismissed() const { return m_dismissed; } ///< questions

public slots:
    void BeginPrompting(const QDBusObjectPath &callback, const QDBusMessage &message) // NOLINT(*-identifier-naming)
    {
        tell(callback, message, QString());
    }
    void PerformPrompt(const QDBusObjectPath &callback, const QString & /*type*/, const QVariantMap & /*properties*/,
                       const QString & /*exchange*/, const QDBusMessage &message) // NOLINT(*-identifier-naming)
    {
        ++m_dismissed;
        tell(callback, message, QStringLiteral("no"));
    }
    void StopPrompting(const QDBusObjectPath &callback, const QDBusMessage &message) // NOLINT(*-identifier-naming)
    {
        call(callback, message, QStringLiteral("PromptDone"), {});
    }

private:
    static void tell(const QDBusObjectPath &callback, const QDBusMessage &message, const QString &reply)
    {
        call(callback, message, QStringLiteral("PromptReady"), {reply, QVariantMap(), QString()});
    }
    /// After what was called has been answered.
    static void call(const QDBusObjectPath &callback, const QDBusMessage &message, const QString &method,
                     const QVariantList &arguments)
    {
        QDBusMessage out = QDBusMessage::createMethodCall(
            message.service(), callback.path(), QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"), method);
        out.setArguments(arguments);
        QTimer::singleShot(0, qApp, [out] { QDBusConnection::sessionBus().asyncCall(out); });
    }

    bool m_isThere = false;
    int m_dismissed = 0;
};

} // namespace Signalbox
