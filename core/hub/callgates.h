// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/base/pause.h"
#include "core/catalog/serverentry.h"
#include "core/hub/toolhints.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Signalbox {

class BreakerGate;
class CacheGate;
class Connection;
class Hub;
struct CallRequest;
struct ServerStatus;
class RetryGate;
class Session;

/// The gates every call passes, in their order (design.md section 3), and what the servers' entries say of them. The hub
/// owns the gates; this knows which is which.
class CallGates : public QObject
{
    Q_OBJECT
public:
    /// Puts the gates before `hub`, which must outlive this as the others must.
    explicit CallGates(Hub &hub, Limits limits = {}, const Clock &clock = Clock::system(),
                       const Pause &pause = Pause::system());

    ~CallGates() override;

    /// What these entries say counts for the next call; what is known of servers that are no longer there, or are reached
    /// in another way than before, is forgotten.
    void setEntries(const QList<ServerEntry> &entries);

    [[nodiscard]] BreakerGate &breakers() const { return *m_breakers; }
    [[nodiscard]] CacheGate &cache() const { return *m_cache; }

private:
    void apply(const ServerEntry &entry);
    void handleStatus(const ServerStatus &status);
    void watch(Connection &connection);
    [[nodiscard]] int keepsMs(const CallRequest &request) const;
    [[nodiscard]] bool isSafe(const CallRequest &request) const;

    Hub &m_hub;

    CacheGate *m_cache = nullptr;
    BreakerGate *m_breakers = nullptr;
    RetryGate *m_retries = nullptr;
    QHash<QString, ServerEntry> m_entries; // by name
    QHash<QString, ToolHints> m_hints;     // likewise; of connections that are there
    QHash<QString, QPointer<Session>> m_watched;
};

} // namespace Signalbox
