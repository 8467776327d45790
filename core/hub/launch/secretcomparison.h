// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/programs/secretquestion.h"

#include <QHash>
#include <QList>

#include <functional>

namespace Signalbox {

/// Says of each, by its key, whether the same value is kept; nothing of one that is not kept or cannot be read. Reads the
/// store at most twice a server, which may have to be unlocked: for a store that has answered before. Answers once, later.
void compareSecrets(TokenStore &store, const QList<SecretQuestion> &questions, QObject *context,
                    std::function<void(const QHash<QString, bool> &matches)> done);

} // namespace Signalbox
