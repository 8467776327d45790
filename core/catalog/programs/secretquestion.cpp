// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/secretquestion.h"

#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/keptsecrets.h"

#include <algorithm>

namespace Signalbox {

QList<SecretQuestion> secretQuestions(const QList<ServerEntry> &ours, const QList<ProgramFile> &files)
{
    QList<SecretQuestion> questions;
    for (const ProgramFile &file : files) {
        for (const ProgramServer &server : file.servers) {
            const auto own = std::ranges::find(ours, server.name, &ServerEntry::name);
            if (own == ours.end() || server.fault) {
                continue;
            }
            const QList<KeptSecret> kept = keptSecrets(*own, server.entry);
            for (const KeptSecret &secret : kept) {
                questions.append({.key = secretKey(file.place.path, server.folder, server.name, secret.there),
                                  .serverId = own->id,
                                  .input = secret.input,
                                  .value = secret.value});
            }
        }
    }
    return questions;
}

} // namespace Signalbox
