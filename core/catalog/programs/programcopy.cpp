// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programcopy.h"

#include "core/catalog/programs/keptsecrets.h"
#include "core/catalog/programs/programreference.h"
#include "core/catalog/values/environmentfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

class ProgramCopyText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramCopy)
};

} // namespace

Result<ServerCopy> copyFor(const ServerEntry &server, const ProgramFile &file, const QString &folder)
{
    const Program *program = programById(file.place.program);
    if (!program) {
        return fail(Error::Kind::Usage, ProgramCopyText::tr("This program is not known."));
    }
    const ProgramServer *now = file.server(server.name, folder);
    const ServerEntry there = now && !now->fault ? now->entry : ServerEntry();
    ServerEntry fitted = now && !now->fault ? withSecretsOf(there, server) : server;
    const QString left = program->dialect.environmentFile.isEmpty() ? environmentFile(fitted) : QString();
    if (!left.isEmpty()) {
        setEnvironmentFile(fitted, {});
    }
    const Result<ReferringEntry> made = entryFor(fitted, *program, there);
    if (!made) {
        return Failure(made.error());
    }
    ServerCopy copy{.entry = made->entry, .toDo = made->toDo};
    if (!left.isEmpty()) {
        copy.toDo << ProgramCopyText::tr("%1 takes no variables from a file: “%2” goes there without those in %3. Set "
                                         "what it needs of them in another way.")
                         .arg(program->name, server.name.left(100), left.left(300));
    }
    std::ranges::transform(exposedSecrets(there, made->entry), std::back_inserter(copy.exposed), &LiteralSecret::words);
    copy.exposed.removeDuplicates();
    return copy;
}

Result<FileChange> changeWithCopy(const ProgramFile &file, const ServerEntry &server, const QString &folder,
                                  bool exposes)
{
    const Result<ServerCopy> copy = copyFor(server, file, folder);
    if (!copy) {
        return Failure(copy.error());
    }
    if (!copy->exposed.isEmpty() && !exposes) {
        return fail(Error::Kind::Usage,
                    ProgramCopyText::tr("The secret in %1 of %2 would stand in the file of %3 in plain text.")
                        .arg(copy->exposed.join(QStringLiteral(", ")), server.name.left(100),
                             programById(file.place.program)->name));
    }
    return changeWithServer(file, copy->entry, folder);
}

} // namespace Signalbox
