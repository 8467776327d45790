// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/desktopnotifier.h"

#include "core/base/durations.h"
#include "ui/models/monitor/alerttexts.h"
#include "ui/models/visibletext.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr uchar kNormal = 1;
constexpr uchar kCritical = 2;
constexpr int kDesktopDecides = -1; // how long it stays
const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;

QString bounded(const QString &text, qsizetype longest)
{
    const QString shown = visibleText(text.left(longest + 1));
    return shown.size() > longest ? shown.left(longest) + u'…' : shown;
}

} // namespace

DesktopNotifier::DesktopNotifier(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DesktopNotifier::tellRest);
}

void DesktopNotifier::tell(const AlertEvent &event)
{
    const QString key = u"alert\n"_s + event.rule.id + u'\n' + event.server;
    if (event.kind == AlertEvent::Kind::Raised) {
        show({.key = key, .summary = alertHeadline(event), .body = alertRuleText(event.rule), .isUrgent = true});
    } else if (event.kind == AlertEvent::Kind::Cleared) {
        show({.key = key, .summary = tr("%1: as usual again").arg(event.server), .body = alertRuleText(event.rule)});
    }
}

void DesktopNotifier::show(const DesktopNotice &notice)
{
    if (hasRoom()) {
        m_held.remove(notice.key); // older than this
        return send(notice);
    }
    m_held.insert(notice.key, notice);
    if (!m_later.isActive()) {
        m_later.start(kWindowMs);
    }
}

bool DesktopNotifier::hasRoom()
{
    const qint64 nowMs = m_clock.monotonicNs() / kNsPerMs;
    m_times.removeIf([nowMs](qint64 time) { return nowMs - time >= kWindowMs; });
    if (m_times.size() >= kMost) {
        return false;
    }
    m_times.append(nowMs);
    return true;
}

void DesktopNotifier::tellRest()
{
    m_later.stop();
    int rest = 0;
    for (const DesktopNotice &held : std::exchange(m_held, {})) {
        if (m_shown.contains(held.key)) {
            send(held); // in the place of what it said before
        } else {
            ++rest;
        }
    }
    if (rest > 0) {
        send({.key = u"rest"_s, .summary = tr("Signalbox: %n more notification(s)", nullptr, rest)});
    }
}

void DesktopNotifier::listen()
{
    if (m_listens) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    m_listens = bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(handleAction(uint, QString)))
                && bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(handleClosed(uint)));
}

void DesktopNotifier::send(const DesktopNotice &notice)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    if (m_awaited.contains(notice.key)) { // without its number it could not take the place of the one before
        m_awaited.insert(notice.key, notice);
        return;
    }
    m_awaited.insert(notice.key, {});
    listen();
    auto call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(notice.isUrgent ? kCritical : kNormal)},
                            {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    call << u"Signalbox"_s << m_shown.value(notice.key, 0U) << QGuiApplication::desktopFileName()
         << bounded(notice.summary, kLongestSummary) << bounded(notice.body, kLongestBody)
         << QStringList{u"default"_s, tr("Show")} << hints << kDesktopDecides;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key = notice.key, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        const std::optional<DesktopNotice> next = m_awaited.take(key);
        if (reply.isValid()) {
            m_shown.insert(key, reply.value());
        }
        if (m_withdrawn.remove(key)) {
            withdraw(key);
        }
        if (next) {
            send(*next);
        }
        watcher->deleteLater();
    });
}

void DesktopNotifier::withdraw(const QString &key)
{
    m_held.remove(key);
    if (const auto awaited = m_awaited.find(key); awaited != m_awaited.end()) { // closed when its number is known
        awaited->reset();
        m_withdrawn.insert(key);
        return;
    }
    if (const uint number = m_shown.take(key); number != 0) {
        auto call = QDBusMessage::createMethodCall(kService, kPath, kService, u"CloseNotification"_s);
        call << number;
        QDBusConnection::sessionBus().asyncCall(call);
    }
}

void DesktopNotifier::handleAction(uint number, const QString &)
{
    if (const QString key = m_shown.key(number); !key.isEmpty()) { // else another program's
        emit activated(key);
    }
}

void DesktopNotifier::handleClosed(uint number)
{
    m_shown.removeIf([number](const QHash<QString, uint>::iterator &one) { return one.value() == number; });
}

} // namespace Signalbox
