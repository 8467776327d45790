// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

#include <QList>

namespace Signalbox {

/// A value that is to be compared with a secret that is kept for a server.
struct SecretQuestion
{
    QString key{};      ///< names it in the answer
    QString serverId{}; ///< of our own list
    QString input{};    ///< its id; empty: the secret of the server's credentials
    QString value{};    ///< shown and logged nowhere

    bool operator==(const SecretQuestion &) const = default;
};

/// The secrets that stand in files, and that our own list refers to (keptSecrets()), by secretKey().
[[nodiscard]] QList<SecretQuestion> secretQuestions(const QList<ServerEntry> &ours, const QList<ProgramFile> &files);

} // namespace Signalbox
