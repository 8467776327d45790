// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programfile.h"

namespace Signalbox {

/// A secret that stands in a file in plain text: where, and what can be done about it. Its value is not in here.
struct FoundSecret
{
    QString key{};     ///< the same secret in the same place has the same, see secretKey()
    QString path{};    ///< of the file; empty: Signalbox's own list
    QString program{}; ///< its id; empty: Signalbox
    QString server{};
    QString folder{};         ///< as in ProgramServer
    QString place{};          ///< "variable API_KEY", "argument 2"
    QString kind{};           ///< "GitHub token", "password"
    int line = 0;             ///< in the file, from 1; 0: not known
    qsizetype length = 0;     ///< of the value, in characters
    bool isSeenByAll = false; ///< by every program of this machine, while the server runs
    /// What would stand in its place: "${env:NAME}". Empty: it stays.
    QString reference{};
    QString obstacle{}; ///< why it stays, one sentence

    [[nodiscard]] bool isOwn() const { return path.isEmpty(); }
    [[nodiscard]] bool canMove() const { return obstacle.isEmpty(); }
    bool operator==(const FoundSecret &) const = default;
};

/// Names a secret among all: the file (empty: our own list), the server in it, the place in its entry.
[[nodiscard]] QString secretKey(const QString &path, const QString &folder, const QString &server,
                                const LiteralSecret &secret);

/// Those of a program's file, in its order. Reads the text again: not for the window's thread.
[[nodiscard]] QList<FoundSecret> secretsFound(const ProgramFile &file);
/// Those of a server of our own list; all of them can go where secrets are kept.
[[nodiscard]] QList<FoundSecret> secretsFound(const ServerEntry &own);

} // namespace Signalbox
