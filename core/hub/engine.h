// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizationprompt.h"
#include "core/auth/secretvault.h"
#include "core/auth/tokenstore.h"
#include "core/base/limits.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/profiles/profileskeeper.h"
#include "core/hub/callgates.h"
#include "core/hub/capture/secretwatch.h"
#include "core/hub/credentialreport.h"
#include "core/hub/entryfiller.h"
#include "core/hub/health/vitalswatch.h"
#include "core/hub/hub.h"
#include "core/hub/launch/variabledesk.h"
#include "core/hub/teamkeeper.h"
#include "core/hub/telemetrykeeper.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"
#include "core/journal/journalsettings.h"
#include "core/session/inputbroker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Signalbox {

class ServerAuthorizers;

/// All that works without a window: the journal, the catalog, and the hub over both. Lives on one thread.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// Opens the journal. If that cannot be done, messages are only counted, and journalError() says why.
    /// Without a broker, what servers ask of the person is declined.
    /// Without a store, secrets that are got meanwhile last as long as the engine.
    explicit Engine(const Paths &paths, Limits limits = {}, std::unique_ptr<InputBroker> broker = {},
                    std::unique_ptr<TokenStore> tokens = {}, QObject *parent = nullptr);
    ~Engine() override;

    /// From now on, until it is disconnected, this server's messages are recorded as they are, secrets and all.
    void keepSecretsForSession(const QString &serverName);
    void endKeepingSecrets(const QString &serverName);       ///< before it is disconnected; not what its entry says
    [[nodiscard]] QStringList secretsKeptForSession() const; ///< names of servers
    /// How long messages are kept: keeps this and applies it. Error: the settings cannot be written; nothing changes.
    [[nodiscard]] Result<> setJournalSettings(const JournalSettings &settings);
    [[nodiscard]] JournalSettings journalSettings() const;

    /// Reads the catalog and keeps the hub's servers equal to it. Starts no server.
    void start();
    void shutdown(); ///< disconnects all; leads to stopped()

    [[nodiscard]] Hub &hub() { return *m_hub; }
    [[nodiscard]] CallGates &gates() { return *m_gates; } ///< of the hub
    /// Watches what servers' processes cost and whether they answer, from the first time it is asked for.
    [[nodiscard]] VitalsWatch &vitals();
    [[nodiscard]] TelemetryKeeper &telemetry() { return *m_telemetry; } ///< off unless the person wants it
    [[nodiscard]] TeamKeeper &team() { return *m_team; }                ///< likewise
    [[nodiscard]] TokenStore *secrets() const;                          ///< where they are kept; null: nowhere
    /// For signing in to servers and out, with somebody to ask.
    [[nodiscard]] ServerAuthorizers authorizers(const PromptMaker &prompt);
    [[nodiscard]] EntryFiller filler(); ///< from secrets(); empty without
    /// Where a server's secrets are kept. Programs change them one after the other.
    [[nodiscard]] Result<SecretVault> vault(const QString &serverId); ///< Kind::Usage: there is no place for them
    /// One connection with the secrets that `entry` holds, and the kept ones. `done`: once, unless the engine ends first,
    /// or what is given back is deleted, which ends the test.
    QObject *testCredentials(const ServerEntry &entry, std::function<void(const CredentialReport &)> done);
    /// Out of the catalog, and its secrets with it. Errors: the catalog's.
    [[nodiscard]] Result<> removeServer(const QString &id);
    [[nodiscard]] Catalog &catalog() { return m_catalog; }
    [[nodiscard]] ProfilesKeeper &profiles() { return m_profiles; } ///< groups, environments, which of them are in use
    /// For changes of profiles that may touch secrets; profiles() hears of them by the file.
    [[nodiscard]] VariableDesk variables() const;
    [[nodiscard]] InputBroker &broker() { return *m_broker; }
    [[nodiscard]] Recorder &recorder();
    [[nodiscard]] Journal *journal() const { return m_journal.get(); } ///< null if it could not be opened
    [[nodiscard]] Deriver *deriver() const { return m_deriver.get(); } ///< of journal(); null without
    [[nodiscard]] const std::optional<Error> &journalError() const { return m_journalError; }
    [[nodiscard]] const std::optional<Error> &catalogError() const { return m_catalogError; } ///< of start()

signals:
    void stopped();            ///< once; nothing follows it
    void secretsKeptChanged(); ///< another list of secretsKeptForSession()

private:
    const QString m_configDir;
    const QString m_dataDir;
    std::unique_ptr<InputBroker> m_broker;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Deriver> m_deriver;          // as long as m_journal holds the folder
    std::optional<SecretWatch> m_secrets;        // of m_journal
    std::unique_ptr<TokenStore> m_watchedTokens; // over m_tokens
    std::optional<Error> m_journalError;
    std::optional<Error> m_catalogError;
    Catalog m_catalog;
    ProfilesKeeper m_profiles;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<CallGates> m_gates;           // over m_hub
    std::unique_ptr<TelemetryKeeper> m_telemetry; // over m_hub
    std::unique_ptr<TeamKeeper> m_team;           // of m_journal's folder
    std::unique_ptr<VitalsWatch> m_vitals;        // over m_hub; last: goes first
};

} // namespace Signalbox
