// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"

#include "core/base/logging.h"
#include "core/hub/serverauthorizers.h"

namespace Signalbox {

Engine::Engine(const Paths &paths, Limits limits, std::unique_ptr<InputBroker> broker,
               std::unique_ptr<TokenStore> tokens, QObject *parent)
    : QObject(parent)
    , m_broker(broker ? std::move(broker) : std::make_unique<DecliningBroker>())
    , m_tokens(std::move(tokens))
    , m_catalog(paths.catalogFile(), this)
{
    if (auto journal = Journal::open(paths.journalDir())) {
        m_journal = std::move(*journal);
    } else {
        m_journalError = journal.error();
        qCWarning(logHub, "The journal cannot be opened; messages are not kept.");
    }
    m_hub = std::make_unique<Hub>(recorder(), *m_broker, limits);
    ServerAuthorizers::Options authorization;
    authorization.store = m_tokens.get();
    authorization.lockFolder = paths.dataDir();
    m_hub->setAuthorizerMaker(ServerAuthorizers(recorder(), authorization).maker());
    connect(&m_catalog, &Catalog::changed, m_hub.get(), [this] { m_hub->setEntries(m_catalog.entries()); });
    connect(m_hub.get(), &Hub::allDisconnected, this, &Engine::stopped);
}

Engine::~Engine() = default;

Recorder &Engine::recorder()
{
    return m_journal ? *m_journal : Recorder::none();
}

void Engine::start()
{
    if (const auto loaded = m_catalog.load(); !loaded) {
        m_catalogError = loaded.error();
        qCWarning(logHub, "The catalog cannot be read.");
    }
}

void Engine::shutdown()
{
    m_hub->disconnectAll();
}

} // namespace Signalbox
