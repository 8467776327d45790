// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/registry/serverjson.h"

#include <QByteArrayView>

namespace Signalbox {

/// One page of a registry's list.
struct RegistryListPage
{
    QList<ServerJson> servers;
    QString nextCursor; ///< empty: this was the last
    int unusable = 0;   ///< items without a name that could be taken
    qint64 bytes = 0;   ///< of the answer
};

/// Reads the answer to `GET …/servers` or `…/versions`. Errors (Kind::Protocol): it is no such list, or has more than
/// 1000 items.
[[nodiscard]] Result<RegistryListPage> readRegistryPage(QByteArrayView body);

/// Reads the answer for one server. Errors (Kind::Protocol): it is none.
[[nodiscard]] Result<ServerJson> readRegistryServer(QByteArrayView body);

} // namespace Signalbox
