// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/limits.h"
#include "core/base/pause.h"
#include "core/catalog/serverentry.h"
#include "core/hub/policygate.h"
#include "core/hub/toolbooks.h"

#include <QHash>

#include <optional>

namespace Signalbox {

class BreakerGate;
class CacheGate;
class Hub;
class RetryGate;

/// The time as gates read it and wait by it.
struct GateTimes
{
    const Clock &clock = Clock::system();
    const Pause &pause = Pause::system();
};

/// The gates every call passes, in their order (design.md section 3), and what the servers' entries say of them. The hub
/// owns the gates; this knows which is which.
class CallGates : public QObject
{
    Q_OBJECT
public:
    /// Whom the policy asks, where it records, and where its files are.
    struct PolicyParts
    {
        InputBroker &broker;
        Recorder &recorder;
        PolicyJudge::Places places;
    };
    /// Puts the gates before `hub`, which must outlive this as the others must. Without a policy everything is allowed.
    explicit CallGates(Hub &hub, std::optional<PolicyParts> policy = {}, Limits limits = {}, GateTimes times = {});
    ~CallGates() override;

    /// What these entries say counts for the next call; what is known of servers that are no longer there, or are reached
    /// in another way than before, is forgotten. `areKept`: they are of the person's list, so that what is accepted of
    /// them is kept.
    void setEntries(const QList<ServerEntry> &entries, bool areKept = true);

    [[nodiscard]] PolicyGate *policy() const { return m_policy; } ///< null without
    [[nodiscard]] BreakerGate &breakers() const { return *m_breakers; }
    [[nodiscard]] CacheGate &cache() const { return *m_cache; }
    [[nodiscard]] ToolBooks &books() { return m_books; }

private:
    void apply(const ServerEntry &entry);
    [[nodiscard]] const ServerEntry *entryOf(const QString &server) const;
    [[nodiscard]] int keepsMs(const CallRequest &request) const;
    [[nodiscard]] bool isSafe(const CallRequest &request) const;

    ToolBooks m_books;
    PolicyGate *m_policy = nullptr;
    CacheGate *m_cache = nullptr;
    BreakerGate *m_breakers = nullptr;
    RetryGate *m_retries = nullptr;
    QHash<QString, ServerEntry> m_entries; // by name
    bool m_areKept = true;
};

} // namespace Signalbox
