// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programedit.h"
#include "core/catalog/programs/secretnames.h"

#include <functional>

namespace Signalbox {

/// What becomes of one program's file when secrets are moved out of it.
struct FileSecretMove
{
    FileChange change{};
    QList<QPair<QByteArray, QByteArray>> replaced{}; ///< each secret and its reference, as they stand in the text
    QList<QPair<QString, QString>> values{};         ///< by the name that refers to it, what it stands for
    QStringList toDo{};                              ///< as in ReferringEntry
    QStringList left{}; ///< what stays where it is, and why: "github: Zed has no way to say …"
};

/// The file without these secrets (see secretKey()), as far as its program has a way of referring to them; one server after
/// the other, each over what the one before it made. Changes nothing if there is none. `names`: which stand for which values
/// already, in whatever file; gets those that are given here.
[[nodiscard]] FileSecretMove planSecretMove(const ProgramFile &file,
                                            const std::function<bool(const QString &key)> &isMeant, SecretNames &names);

/// An entry of our own list with secrets of it replaced by ${input:NAME}.
struct OwnSecretMove
{
    ServerEntry entry{};
    QList<QPair<QString, QString>> values{}; ///< by the name of the input, what goes where secrets are kept
};

/// All that are meant can be moved. The inputs get names that nothing in the entry has.
[[nodiscard]] OwnSecretMove planSecretMove(const ServerEntry &own,
                                           const std::function<bool(const QString &key)> &isMeant);

} // namespace Signalbox
