// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/filesecretmove.h"
#include "core/catalog/programs/programlook.h"
#include "ui/models/programs/programhistory.h"

#include <QSet>

#include <memory>

namespace Signalbox {

/// One program's file, or one server of our own list, and what becomes of it when secrets are moved out of it.
struct SecretTarget
{
    QString program{};    ///< its id; empty: our own list
    FileChange change{};  ///< of a program's file
    ServerEntry before{}; ///< of our own list
    ServerEntry after{};  ///< the same
    QString what{};       ///< one sentence
    LineDiffPtr diff{};   ///< with all secrets masked
    /// A program's: by the name of the variable; our own: by the name of the input.
    QList<QPair<QString, QString>> values{};

    [[nodiscard]] bool isOwn() const { return program.isEmpty(); }
    /// The file; of our own list the server.
    [[nodiscard]] QString place() const { return isOwn() ? before.name : change.path; }
};

/// Secrets that are to be moved, before anything is done.
struct SecretPlan
{
    QList<SecretTarget> targets{};
    QStringList toDo{}; ///< what the person must do afterwards, each sentence once
    QStringList left{}; ///< what stays though it was chosen, and why

    [[nodiscard]] qsizetype count() const; ///< of secrets that go
};
using SecretPlanPtr = std::shared_ptr<const SecretPlan>;

/// What moving these (FoundSecret::key) would do, to the files as they are in `look` and to `ours`. `names`: those that are
/// taken. Reads no file; parses some: not for the window's thread.
[[nodiscard]] SecretPlan planSecrets(const QSet<QString> &keys, const ProgramLook &look, const QList<ServerEntry> &ours,
                                     SecretNames names);

} // namespace Signalbox
