// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/storedkeys.h"

#include "core/auth/credentialvault.h"
#include "core/auth/memorystore.h"
#include "core/auth/secretvault.h"
#include "core/hub/launch/valuevault.h"
#include "core/hub/launch/variabledesk.h"
#include "core/hub/team/teamconfig.h"
#include "core/hub/team/teamsettings.h"
#include "core/hub/telemetry/telemetryconfig.h"

namespace Signalbox {

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

} // namespace Signalbox
