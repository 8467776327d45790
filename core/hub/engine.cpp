// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"

#include "core/base/logging.h"
#include "core/hub/credentialtest.h"
#include "core/hub/findingsbook.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/secretfiller.h"
#include "core/hub/secretremoval.h"
#include "core/hub/serverauthorizers.h"
#include "core/hub/vitalskeeping.h"
#include "core/journal/derived/pins.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

Engine::Engine(const Paths &paths, Limits limits, std::unique_ptr<InputBroker> broker,
               std::unique_ptr<TokenStore> tokens, QObject *parent)
    : QObject(parent)
    , m_configDir(paths.configDir())
    , m_dataDir(paths.dataDir())
    , m_broker(broker ? std::move(broker) : std::make_unique<DecliningBroker>())
    , m_tokens(std::move(tokens))
    , m_catalog(paths.catalogFile(), this)
    , m_profiles(m_configDir, this)
{
    JournalOptions keeping;
    keeping.retention = JournalSettings::load(paths.configDir()).rules();
    keeping.pinned = pinnedMessages(paths.journalDir());
    if (auto journal = Journal::open(paths.journalDir(), keeping)) {
        m_journal = std::move(*journal);
        const DeriverOptions deriving{.lostBefore = m_journal->endSequence()};
        m_deriver = std::make_unique<Deriver>(m_journal->folder(), deriving);
        m_secrets.emplace(*m_journal);
        m_watchedTokens = m_tokens ? m_secrets->watching(*m_tokens) : nullptr;
    } else {
        m_journalError = journal.error();
        qCWarning(logHub, "The journal cannot be opened; messages are not kept.");
    }
    m_hub = std::make_unique<Hub>(recorder(), *m_broker, limits);
    new FindingsBook(*m_hub);
    const CallGates::PolicyParts policy{.broker = *m_broker,
                                        .recorder = recorder(),
                                        .places = {.rulesFile = paths.policyFile(),
                                                   .pinsFolder = paths.definitionsDir(),
                                                   .sessionsFile = paths.sessionsFile()}};
    m_gates = std::make_unique<CallGates>(*m_hub, policy, limits);
    new LaunchDesk({.configDir = m_configDir,
                    .lockFolder = m_dataDir,
                    .store = secrets(),
                    .told =
                        [this](const QByteArray &secret) {
                            if (m_secrets) {
                                m_secrets->addToken(secret);
                            }
                        }},
                   this);
    m_hub->setAuthorizerMaker(authorizers({}).maker());
    m_hub->setEntryFiller(filler());
    connect(&m_catalog, &Catalog::changed, m_hub.get(), [this] {
        if (m_secrets) {
            const qsizetype before = m_secrets->keptForSession().size();
            m_secrets->setEntries(m_catalog.entries());
            if (m_secrets->keptForSession().size() != before) {
                emit secretsKeptChanged();
            }
        }
        m_gates->setEntries(m_catalog.entries());
        m_hub->setEntries(m_catalog.entries());
    });
    connect(m_hub.get(), &Hub::statusChanged, this, [this](const ServerStatus &status) {
        const bool isOver =
            status.state == ServerStatus::State::Disconnected || status.state == ServerStatus::State::Failed;
        if (isOver) {
            endKeepingSecrets(status.entry.name);
        }
    });
    connect(m_hub.get(), &Hub::allDisconnected, this, &Engine::stopped);
    m_telemetry = std::make_unique<TelemetryKeeper>(*m_hub, paths, secrets());
    m_team = std::make_unique<TeamKeeper>(m_journal ? m_journal->folder() : QString(), paths, secrets());
}

Engine::~Engine()
{
    qDeleteAll(findChildren<CredentialTest *>()); // while there is what they use
}

VitalsWatch &Engine::vitals()
{
    if (!m_vitals) {
        m_vitals = std::make_unique<VitalsWatch>(*m_hub);
        if (m_deriver) {
            keepVitals(*m_vitals, *m_deriver);
        }
    }
    return *m_vitals;
}

TokenStore *Engine::secrets() const
{
    return m_watchedTokens ? m_watchedTokens.get() : m_tokens.get();
}

ServerAuthorizers Engine::authorizers(const PromptMaker &prompt)
{
    return {recorder(),
            {.store = secrets(),
             .prompt = prompt,
             .lockFolder = m_dataDir,
             .watch = {},
             .minted = [this](const QByteArray &token) {
                 if (m_secrets) {
                     m_secrets->addToken(token);
                 }
             }}};
}

EntryFiller Engine::filler()
{
    TokenStore *store = secrets();
    EntryFiller ofSecrets;
    if (store) {
        ofSecrets = secretFiller(*store, [this](const ServerEntry &filled) {
            if (m_secrets) { // before a byte of it is sent
                m_secrets->addFilled(filled);
            }
        });
    }
    return LaunchDesk::of(*this)->filler(ofSecrets);
}

VariableDesk Engine::variables() const
{
    return {m_configDir, secrets(), m_dataDir};
}

Result<SecretVault> Engine::vault(const QString &serverId)
{
    if (!secrets()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("KeptSecrets", "There is no place to keep secrets in."));
    }
    return SecretVault(*secrets(), serverId, m_dataDir);
}

QObject *Engine::testCredentials(const ServerEntry &entry, std::function<void(const CredentialReport &)> done)
{
    // What is tried is no part of the record.
    const ServerAuthorizers authorizers(
        Recorder::none(), {.store = secrets(), .prompt = {}, .lockFolder = m_dataDir, .watch = {}, .minted = {}});
    auto *test =
        new CredentialTest(entry, {.authorizers = authorizers.maker(), .filler = filler(), .limits = {}}, this);
    connect(test, &CredentialTest::finished, this, [test, done = std::move(done)](const CredentialReport &report) {
        test->deleteLater();
        done(report);
    });
    test->start();
    return test;
}

Result<> Engine::removeServer(const QString &id)
{
    const ServerEntry *found = m_catalog.byId(id);
    const ServerEntry entry = found ? *found : ServerEntry();
    if (Result<> removed = m_catalog.remove(id); !removed) {
        return removed;
    }
    if (const Result<> forgotten = LaunchDesk::of(*this)->forget(id); !forgotten) {
        qCWarning(logHub, "What was said about starting a server that was removed is still kept.");
    }
    const bool isNamed = std::ranges::any_of(m_profiles.profiles().profiles,
                                             [&id](const Profile &one) { return one.servers.contains(id); });
    if (isNamed) {
        const auto forget = [&id](Profiles &profiles) {
            profiles.forgetServer(id);
            return Result<>();
        };
        if (const Result<> forgotten = m_profiles.update(forget); !forgotten) {
            qCWarning(logHub, "Profiles still name a server that was removed.");
        }
    }
    if (secrets() && !entry.id.isEmpty()) {
        removeSecretsOf(entry, m_catalog.entries(), *secrets(), this, [](const Result<> &gone) {
            if (!gone) {
                qCWarning(logHub, "The secrets of a server that was removed are still kept.");
            }
        });
    }
    return {};
}

Recorder &Engine::recorder()
{
    return m_journal ? *m_journal : Recorder::none();
}

void Engine::keepSecretsForSession(const QString &serverName)
{
    if (m_secrets) {
        m_secrets->keepForSession(serverName);
        emit secretsKeptChanged();
    }
}

void Engine::endKeepingSecrets(const QString &serverName)
{
    if (m_secrets && m_secrets->endSession(serverName)) {
        emit secretsKeptChanged();
    }
}

QStringList Engine::secretsKeptForSession() const
{
    return m_secrets ? m_secrets->keptForSession() : QStringList();
}

JournalSettings Engine::journalSettings() const
{
    return JournalSettings::load(m_configDir);
}

Result<> Engine::setJournalSettings(const JournalSettings &settings)
{
    if (Result<> saved = settings.save(m_configDir); !saved) {
        return saved;
    }
    if (m_journal) {
        m_journal->setRetention(settings.rules());
    }
    return {};
}

void Engine::start()
{
    m_catalog.goOnInMemory(); // with no home, or a full one
    if (const auto loaded = m_catalog.load(); !loaded) {
        m_catalogError = loaded.error();
        qCWarning(logHub, "The catalog cannot be read.");
    }
    m_profiles.load();
    m_telemetry->start();
    m_team->start();
}

void Engine::shutdown()
{
    m_hub->disconnectAll();
}

} // namespace Signalbox
