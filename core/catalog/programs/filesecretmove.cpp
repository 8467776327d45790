// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/filesecretmove.h"

#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/programreference.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

FileSecretMove planSecretMove(const ProgramFile &file, const std::function<bool(const QString &key)> &isMeant,
                              SecretNames &names)
{
    FileSecretMove move{.change = {.path = file.place.path, .before = file.bytes, .after = file.bytes}};
    QStringList sentences;
    SecretNames here = names; // what other files refer to need not be the same
    here.takeReferences(file);
    for (const ProgramServer &server : file.servers) {
        const auto isMeantHere = [&](const LiteralSecret &secret) {
            return isMeant(secretKey(file.place.path, server.folder, server.name, secret));
        };
        if (server.fault || std::ranges::none_of(literalSecrets(server.entry), isMeantHere)) {
            continue;
        }
        const ProgramFile now = programFileOf(file.place, move.change.after);
        const ProgramServer *current = now.server(server.name, server.folder);
        const Result<MovedSecrets> moved = moveSecretsOut(now, current ? *current : server, isMeantHere, here);
        const QString whose = server.name.left(100) + u": "_s;
        if (!moved) {
            move.left.append(whose + moved.error().message);
            continue;
        }
        for (const LiteralSecret &left : moved->left) {
            move.left.append(whose
                             + QCoreApplication::translate("FileSecretMove", "the secret in %1 stays where it is.")
                                   .arg(left.words()));
        }
        move.change.after = moved->change.after;
        for (const auto &[name, value] : std::as_const(moved->values)) {
            names.take(name, value);
        }
        move.replaced += moved->replaced;
        move.values += moved->values;
        move.toDo += moved->toDo;
        sentences.append(moved->change.summary);
    }
    move.change.summary = sentences.join(u' ');
    return move;
}

OwnSecretMove planSecretMove(const ServerEntry &own, const std::function<bool(const QString &key)> &isMeant)
{
    OwnSecretMove move;
    SecretNames names;
    names.takeReferences(own);
    QList<LiteralSecret> moved;
    for (LiteralSecret &secret : literalSecrets(own)) {
        if (isMeant(secretKey({}, {}, own.name, secret))) {
            secret.id = names.nameFor(secret.id, own.name, secret.value());
            move.values.append({secret.id, secret.value()});
            moved.append(secret);
        }
    }
    move.entry = withSecretInputs(own, moved);
    return move;
}

} // namespace Signalbox
