// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serversmeant.h"

#include "app/cli/clitext.h"

#include <algorithm>

namespace Signalbox {

Result<QList<ServerEntry>> serversMeant(const ServersOptions &options, QList<ServerEntry> entries,
                                        const Profiles &profiles)
{
    if (!options.group.isEmpty()) {
        if (!std::ranges::contains(entries, options.group, &ServerEntry::group)) {
            return fail(Error::Kind::Usage, tr("There is no group “%1”.").arg(options.group));
        }
        entries.removeIf([&options](const ServerEntry &entry) { return entry.group != options.group; });
    }
    if (!options.profile.isEmpty()) {
        const Profile *profile = profiles.profile(options.profile);
        if (!profile) {
            return fail(Error::Kind::Usage, tr("There is no profile “%1”.").arg(options.profile));
        }
        entries.removeIf([profile](const ServerEntry &entry) { return !profile->includes(entry); });
    }
    return entries;
}

} // namespace Signalbox
