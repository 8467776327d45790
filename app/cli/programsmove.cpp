// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programsmove.h"

#include "app/cli/clioutput.h"
#include "app/cli/secretkeeping.h"
#include "app/cli/secretstore.h"
#include "core/base/paths.h"
#include "core/catalog/programs/filesecretmove.h"
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/programs/literalsecrets.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// All that its program has a way of referring to.
FileSecretMove moveOutOf(const ProgramFile &file, SecretNames &names)
{
    FileSecretMove move = planSecretMove(file, [](const QString &) { return true; }, names);
    for (const QString &left : std::as_const(move.left)) {
        printNote(programNameOf(file.place) + u", "_s + left);
    }
    return move;
}

Result<> moveOwn(ProgramsDesk &desk)
{
    std::unique_ptr<TokenStore> store;
    bool isMoved = false;
    const QList<ServerEntry> entries = desk.catalog().entries();
    for (const ServerEntry &entry : entries) {
        const QList<LiteralSecret> secrets = literalSecrets(entry);
        if (secrets.isEmpty()) {
            continue;
        }
        store = store ? std::move(store) : secretStore();
        if (const Result<> kept = keepSecrets(*store, entry.id, secrets); !kept) {
            return kept;
        }
        if (!store->isPersistent()) {
            return fail(Error::Kind::Auth, tr("There is no place for secrets that outlives this program."));
        }
        if (const Result<> updated = desk.catalog().update(withSecretInputs(entry, secrets)); !updated) {
            return updated;
        }
        isMoved = true;
        printNote(tr("%1: its secrets lie where Signalbox keeps secrets now.").arg(entry.name.left(100)));
    }
    if (isMoved) {
        QFile::remove(Paths().catalogFile() + u".bak"_s); // the list as it was before: with the secrets
    }
    return {};
}

bool hasOwnSecrets(ProgramsDesk &desk)
{
    return std::ranges::any_of(desk.catalog().entries(),
                               [](const ServerEntry &entry) { return !literalSecrets(entry).isEmpty(); });
}

/// The versions that are kept still hold the secret, so that nobody loses it unasked.
Result<> settleVersions(ProgramsDesk &desk, const ProgramsOptions &options, const QList<FileSecretMove> &moves)
{
    for (const FileSecretMove &move : moves) {
        if (!options.forgets) {
            printNote(tr("Earlier versions of %1 that Signalbox keeps still hold the secrets; --forget takes them out.")
                          .arg(move.change.path));
            continue;
        }
        QHash<QString, QString> references;
        for (const auto &[secret, reference] : move.replaced) {
            references.insert(QString::fromUtf8(secret), QString::fromUtf8(reference));
        }
        const ProgramFile *file = desk.look().file(move.change.path);
        if (const Result<> done = forgetSecrets(file->place, references, desk.versions()); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

int moveSecrets(ProgramsDesk &desk, const ProgramsOptions &options, const ProgramFile *only)
{
    QList<FileSecretMove> moves;
    QStringList toDo;
    SecretNames names;
    for (const ProgramFile &file : desk.look().files) {
        FileSecretMove move = (!only || only == &file) && !file.notEditable ? moveOutOf(file, names) : FileSecretMove();
        if (move.change.changesNothing()) {
            continue;
        }
        if (const Result<int> planned = desk.plan().rewrite(move.change); !planned) {
            return refuseProgram(planned.error());
        }
        toDo += move.toDo;
        moves.append(std::move(move));
    }
    const bool isOwn = !only && hasOwnSecrets(desk);
    if (isOwn && options.isDryRun) {
        printNote(tr("The secrets in Signalbox's own list would go where Signalbox keeps secrets."));
    }
    if (!moves.isEmpty() || !isOwn) {
        if (const int code = desk.apply(toDo); code != ExitCode::Success) {
            return code;
        }
    }
    if (options.isDryRun) {
        return ExitCode::Success;
    }
    if (isOwn) {
        if (moves.isEmpty() && !desk.isAgreed()) {
            return ExitCode::Policy;
        }
        if (const Result<> moved = moveOwn(desk); !moved) {
            return refuseProgram(moved.error());
        }
    }
    const Result<> settled = settleVersions(desk, options, moves);
    return settled ? ExitCode::Success : refuseProgram(settled.error());
}

} // namespace Signalbox
