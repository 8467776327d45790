// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profile.h"

namespace Signalbox {

bool Profile::includes(const ServerEntry &entry) const
{
    return servers.contains(entry.id) || (!entry.group.isEmpty() && groups.contains(entry.group));
}

} // namespace Signalbox
