// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/rootwords.h"

namespace Signalbox {

Root rootFromWord(const QString &word)
{
    const qsizetype equals = word.lastIndexOf(u'=');
    const QString place = equals > 0 ? word.first(equals) : word;
    Root root = place.contains(QLatin1String("://")) ? Root{.uri = place, .name = {}} : rootOfPath(place);
    if (equals > 0) {
        root.name = word.mid(equals + 1);
    }
    return root;
}

QString wordOfRoot(const Root &root)
{
    return root.name.isEmpty() && !root.uri.contains(u'=') ? root.uri : root.uri + u'=' + root.name;
}

} // namespace Signalbox
