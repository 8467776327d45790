// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/alertrule.h"
#include "core/hub/serverstatus.h"
#include "core/hub/settings/settingsbook.h"
#include "ui/monitor/desktopnotifier.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>

namespace Signalbox {

class CallHandle;
class ConsentDesk;
class EngineLink;
class InputDesk;

/// Tells the person through the desktop what happened while no window of ours has the focus: a long call ended, a server
/// failed, something waits for an answer; and, in any case, the monitor's alerts. Each kind can be switched off. The
/// window that has the focus keeps it.
class Attention : public QObject
{
    Q_OBJECT
public:
    using Check = std::function<bool()>;

    /// `isActive`: has a window of ours the focus?
    Attention(EngineLink &link, ConsentDesk &consents, SettingsBook book, Check isActive, QObject *parent = nullptr);

    void watch(CallHandle *call); ///< any number of times
    void tell(const AlertEvent &event);
    void comeBack(); ///< a window of ours has the focus: what waits is seen there
    [[nodiscard]] DesktopNotifier &notifier() { return m_notifier; }

signals:
    // A notification was clicked.
    void serverWanted(const QString &id);
    void callWanted(const QString &id, const QString &tool); ///< of a server
    void requestsWanted();
    void questionWanted();
    void alertsWanted();
    void windowWanted();

private:
    [[nodiscard]] bool mayTell(QLatin1StringView setting) const;
    void handleServer(const QString &id);
    void handleRequests();
    void handleQuestions();
    void handleEnd(CallHandle *call);
    void lead(const QString &key);

    EngineLink &m_link;
    ConsentDesk &m_consents;
    SettingsBook m_book;
    Check m_isActive;
    DesktopNotifier m_notifier;
    QHash<QString, ServerStatus::State> m_states; // by id
    QSet<const QObject *> m_calls;                // that are watched
    int m_requests = 0;
    int m_questions = 0;
};

} // namespace Signalbox
