// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QStringList>

namespace Signalbox {

/// Where the secrets of these servers, of variables, of the team's database and of telemetry lie in a TokenStore, whether there are any
/// or not. For what must be moved out of a store that cannot list its keys (a keychain).
[[nodiscard]] QStringList storedKeys(const QList<ServerEntry> &entries, const QString &configDir);

/// What lies under such a key, in words that follow "needs": "the token of “api”". Empty: not known.
[[nodiscard]] QString storedKeyWords(const QString &key, const QList<ServerEntry> &entries, const QString &configDir);

} // namespace Signalbox
