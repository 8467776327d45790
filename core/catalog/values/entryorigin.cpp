// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/entryorigin.h"

#include "core/catalog/values/ownpart.h"
#include "core/json/jsontext.h"

namespace Signalbox {

QString originOf(const ServerEntry &entry)
{
    const Json *from = ownMember(entry, "from");
    if (!from) {
        return {};
    }
    const QString origin = toQString(*from);
    return origin.isEmpty() ? QStringLiteral("?") : origin; // something stands there that is no word: not the person's
}

void setOrigin(ServerEntry &entry, const QString &origin)
{
    setOwnMember(entry, "from", origin.isEmpty() ? Json::null() : fromQString(origin));
}

} // namespace Signalbox
