// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/storedkeys.h"

#include "core/auth/credentialvault.h"
#include "core/auth/memorystore.h"
#include "core/auth/secretvault.h"
#include "core/hub/launch/valuevault.h"
#include "core/hub/launch/variabledesk.h"
#include "core/hub/secretfiller.h"
#include "core/hub/team/teamconfig.h"
#include "core/hub/team/teamsettings.h"
#include "core/hub/telemetry/telemetryconfig.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

class StoredKeysText
{
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

QString ofServer(const QString &key, const ServerEntry &entry)
{
    MemoryStore none;
    if (!entry.id.isEmpty() && key == SecretVault(none, entry.id).key()) {
        const QList<SecretVault::Slot> open = openSlots(entry);
        return open.size() == 1 ? StoredKeysText::tr("the %1 of “%2”").arg(slotWords(open.first(), entry), entry.name)
                                : StoredKeysText::tr("the secrets of “%1”").arg(entry.name);
    }
    if (!entry.id.isEmpty() && key == ValueVault(none, entry.id).key()) {
        return StoredKeysText::tr("a secret value that “%1” is started with").arg(entry.name);
    }
    const bool isRemote = entry.transport != ServerEntry::Transport::Stdio;
    return isRemote && key == CredentialVault(none, QUrl(entry.url), {}).serverKey()
               ? StoredKeysText::tr("the token of the sign-in to “%1”").arg(entry.name)
               : QString();
}

} // namespace

QStringList storedKeys(const QList<ServerEntry> &entries, const QString &configDir)
{
    MemoryStore none;
    QStringList keys{QString::fromLatin1(TelemetryConfig::kHeadersKey),
                     ValueVault(none, VariableDesk::vaultId()).key()};
    if (const auto team = TeamConfig::of(TeamSettings::load(configDir), {})) {
        keys.append(team->passwordKey());
    }
    for (const ServerEntry &entry : entries) {
        if (!entry.id.isEmpty()) {
            keys.append(SecretVault(none, entry.id).key());
            keys.append(ValueVault(none, entry.id).key());
        }
        if (entry.transport != ServerEntry::Transport::Stdio) {
            keys.append(CredentialVault(none, QUrl(entry.url), {}).serverKey());
        }
    }
    keys.removeDuplicates();
    return keys;
}

QString storedKeyWords(const QString &key, const QList<ServerEntry> &entries, const QString &configDir)
{
    MemoryStore none;
    if (key == QString::fromLatin1(TelemetryConfig::kHeadersKey)) {
        return StoredKeysText::tr("the headers of telemetry");
    }
    if (key == ValueVault(none, VariableDesk::vaultId()).key()) {
        return StoredKeysText::tr("a secret variable");
    }
    if (const auto team = TeamConfig::of(TeamSettings::load(configDir), {}); team && key == team->passwordKey()) {
        return StoredKeysText::tr("the password of the team's database");
    }
    for (const ServerEntry &entry : entries) {
        if (const QString words = ofServer(key, entry); !words.isEmpty()) {
            return words;
        }
    }
    return {};
}

} // namespace Signalbox
