// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/hub/health/alertrule.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Signalbox {

/// One thing to be told through the desktop. Names of others stand in the summary only, which is never markup; the body,
/// which a desktop may read as such, is ours alone.
struct DesktopNotice
{
    QString key; ///< the next of the same key takes the place of this one
    QString summary;
    QString body{};
    bool isUrgent = false;
};

/// Says through the desktop (org.freedesktop.Notifications on the session bus) what the person asked to be told of.
/// An alert that ceases to hold takes the place of its notification. Without a bus, or a desktop that shows such
/// things, nothing happens; the window says it in any case. Bounded: of a storm of notices the first few are shown, and
/// of the others how many there were. A desktop gives no window the focus because of one.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 5; ///< in each kWindowMs
    static constexpr int kWindowMs = 30'000;
    static constexpr qsizetype kLongestSummary = 120; ///< characters
    static constexpr qsizetype kLongestBody = 300;

    explicit DesktopNotifier(const Clock &clock = Clock::system(), QObject *parent = nullptr);

    void tell(const AlertEvent &event); ///< under the key "alert", rule and server, a line each
    void show(const DesktopNotice &notice);
    void withdraw(const QString &key); ///< what it was about has been seen to
    void tellRest();                   ///< what had no room, as a number; by itself once there is room again
    [[nodiscard]] qsizetype known() const { return m_shown.size(); } ///< that the desktop gave a number

signals:
    void activated(const QString &key); ///< the person clicked it

private slots:
    void handleAction(uint number, const QString &action);
    void handleClosed(uint number);

private:
    [[nodiscard]] bool hasRoom();
    void send(const DesktopNotice &notice);
    void listen();

    const Clock &m_clock;
    QHash<QString, uint> m_shown;                           // by key: the desktop's number
    QList<qint64> m_times;                                  // of the last ones, in ms
    QHash<QString, DesktopNotice> m_held;                   // by key: the last that had no room
    QHash<QString, std::optional<DesktopNotice>> m_awaited; // by key: its number is on its way; what comes after that
    QSet<QString> m_withdrawn;                              // of those: what has been seen to meanwhile
    QTimer m_later;
    bool m_listens = false;
};

} // namespace Signalbox
