// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/secretskeeping.h"

#include "core/hub/engine.h"
#include "ui/models/enginelink.h"

namespace Signalbox {

SecretsKeeping::SecretsKeeping(EngineLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    // It ends with a connection, or with a server.
    connect(&link, &EngineLink::serverChanged, this, [this] {
        if (!m_names.isEmpty()) {
            ask();
        }
    });
    connect(&link, &EngineLink::serversChanged, this, &SecretsKeeping::ask);
    ask();
}

bool SecretsKeeping::keepsForSession(const QString &id) const
{
    const ServerStatus *status = m_link.server(id);
    return status && m_names.contains(status->entry.name);
}

bool SecretsKeeping::keeps(const QString &id) const
{
    const ServerStatus *status = m_link.server(id);
    return status && (status->entry.keepsSecrets || m_names.contains(status->entry.name));
}

void SecretsKeeping::setForSession(const QString &id, bool keeps)
{
    const ServerStatus *status = m_link.server(id);
    if (!status) {
        return;
    }
    m_link.ask<int>(
        this,
        [name = status->entry.name, keeps](Engine &engine) {
            keeps ? engine.keepSecretsForSession(name) : engine.endKeepingSecrets(name);
            return 0;
        },
        [this](int) { ask(); });
}

void SecretsKeeping::ask()
{
    m_link.ask<QStringList>(
        this, [](Engine &engine) { return engine.secretsKeptForSession(); },
        [this](const QStringList &kept) {
            const QSet<QString> names(kept.cbegin(), kept.cend());
            if (names != m_names) {
                m_names = names;
                emit changed();
            }
        });
}

} // namespace Signalbox
