// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/serverentry.h"

#include <QList>

namespace Signalbox {

/// Removes what is kept for a server that was taken out of the list: its secrets, and its tokens unless one of those that
/// `remain` is at the same address. `store` outlives what is asked of it; the first error is told.
void removeSecretsOf(const ServerEntry &removed, const QList<ServerEntry> &remain, TokenStore &store, QObject *context,
                     TokenStore::Wrote done);

} // namespace Signalbox
