// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenstore.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/secretquestion.h"
#include "core/hub/launch/movedvariables.h"

namespace Signalbox {

/// Keeps the values of a server's secrets, for the `${input:ID}` that stand in its entry; returns when they lie there.
/// Errors: ValueVault's.
[[nodiscard]] Result<> keepSecrets(TokenStore &store, const QString &serverId, const QList<LiteralSecret> &secrets);
/// The same, by the names of the inputs.
[[nodiscard]] Result<> keepSecrets(TokenStore &store, const QString &serverId,
                                   const QList<QPair<QString, QString>> &values);

/// Forgets what is kept for these inputs of a server; returns when it is gone. Errors: ValueVault's.
[[nodiscard]] Result<> forgetSecrets(TokenStore &store, const QString &serverId, const QStringList &inputs);

/// compareSecrets(); returns when they are compared.
[[nodiscard]] QHash<QString, bool> comparedSecrets(TokenStore &store, const QList<SecretQuestion> &questions);

/// What MovedVariables says; each returns when it is done.
[[nodiscard]] Result<MovedVariables::Names> takenNames(TokenStore &store);
[[nodiscard]] Result<QStringList> keepMoved(TokenStore &store, const QList<MovedValue> &values);
[[nodiscard]] Result<> forgetMoved(TokenStore &store, const QStringList &names);

} // namespace Signalbox
