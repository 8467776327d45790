// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/desktopnotifier.h"

#include "ui/models/monitor/alerttexts.h"
#include "ui/models/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr uchar kNormal = 1;
constexpr uchar kCritical = 2;
constexpr int kDesktopDecides = -1; // how long it stays

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

void DesktopNotifier::tell(const AlertEvent &event)
{
    const QString key = event.rule.id + u'\n' + event.server;
    const QString server = visibleText(event.server);
    // Names stand in the summary only, which is never markup; the body, which may be, is ours alone.
    if (event.kind == AlertEvent::Kind::Raised) {
        send(key, visibleText(alertHeadline(event)), alertRuleText(event.rule), true);
    } else if (event.kind == AlertEvent::Kind::Cleared) {
        send(key, tr("%1: as usual again").arg(server), alertRuleText(event.rule), false);
    }
}

void DesktopNotifier::send(const QString &key, const QString &summary, const QString &body, bool urgent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                               u"org.freedesktop.Notifications"_s, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgent ? kCritical : kNormal)},
                            {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call << u"Signalbox"_s << m_shown.value(key, 0U) << QGuiApplication::desktopFileName() << summary << body
         << QStringList() << hints << kDesktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) {
            m_shown.insert(key, reply.value());
        }
        watcher->deleteLater();
    });
}

} // namespace Signalbox
