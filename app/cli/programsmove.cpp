// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programsmove.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/secretkeeping.h"
#include "app/cli/secretstore.h"
#include "core/base/paths.h"
#include "core/catalog/programs/filesecretmove.h"
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/ownversions.h"

#include <QSet>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// All that its program has a way of referring to.
FileSecretMove moveOutOf(const ProgramFile &file, SecretNames &names)
{
    FileSecretMove move = planSecretMove(file, [](const QString &) { return true; }, names);
    for (const QString &left : std::as_const(move.left)) {
        printNote(programNameOf(file.place) + u", "_s + left);
    }
    return move;
}

/// `moved` gets the values that are not in the list any more, also those before an error.
Result<> moveOwnValues(ProgramsDesk &desk, TokenStore &store, QSet<QString> &moved)
{
    const QList<ServerEntry> entries = desk.catalog().entries();
    for (const ServerEntry &entry : entries) {
        const QList<LiteralSecret> secrets = literalSecrets(entry);
        if (secrets.isEmpty()) {
            continue;
        }
        if (const Result<> kept = keepSecrets(store, entry.id, secrets); !kept) {
            return kept;
        }
        if (!store.isPersistent()) {
            return fail(Error::Kind::Auth, tr("There is no place for secrets that outlives this program."));
        }
        if (const Result<> updated = desk.catalog().update(withSecretInputs(entry, secrets)); !updated) {
            return updated;
        }
        for (const LiteralSecret &secret : secrets) {
            moved.insert(secret.value());
        }
        printNote(tr("%1: its secrets lie where Signalbox keeps secrets now.").arg(entry.name.left(100)));
    }
    return {};
}

Result<> moveOwn(ProgramsDesk &desk, TokenStore &store)
{
    QSet<QString> moved;
    const Result<> done = moveOwnValues(desk, store, moved);
    if (moved.isEmpty()) {
        return done;
    }
    // The list as it was, with these secrets. Of others nobody spoke.
    const Result<> forgotten = OwnVersions(Paths().catalogFile()).forget(desk.catalog().entries(), moved);
    return done ? forgotten : done;
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

namespace {

/// The files that are to be changed, and the place for the values that go out of them.
class FilesMove
{
public:
    FilesMove(ProgramsDesk &desk, const ProgramsOptions &options)
        : m_desk(desk)
        , m_options(options)
    {
    }

    /// Errors: Kind::Usage, there is no place that keeps secrets; the store's.
    Result<> plan(const ProgramFile *only)
    {
        SecretNames names;
        if (const Result<> known = learnNames(only, names); !known) {
            return known;
        }
        for (const ProgramFile &file : m_desk.look().files) {
            FileSecretMove move = isMeant(file, only) ? moveOutOf(file, names) : FileSecretMove();
            if (move.change.changesNothing()) {
                continue;
            }
            if (const Result<int> planned = m_desk.plan().rewrite(move.change); !planned) {
                return Failure(planned.error());
            }
            m_toDo += move.toDo;
            m_moves.append(std::move(move));
        }
        return {};
    }

    /// First the values are kept, then files are written; what was kept for a file that was not written goes again.
    int apply()
    {
        const int code = m_desk.apply(m_toDo, [this] { return keep(); });
        return m_made.isEmpty() ? code : settle(code);
    }

    [[nodiscard]] const QList<FileSecretMove> &moves() const { return m_moves; }
    /// One for all of it: a passphrase is given once.
    [[nodiscard]] TokenStore &store()
    {
        if (!m_store) {
            m_store = secretStore();
        }
        return *m_store;
    }

private:
    [[nodiscard]] static bool isMeant(const ProgramFile &file, const ProgramFile *only)
    {
        return (!only || only == &file) && !file.notEditable;
    }

    /// The place is asked only if something is to go there.
    Result<> learnNames(const ProgramFile *only, SecretNames &names)
    {
        const bool isNeeded = std::ranges::any_of(m_desk.look().files, [&](const ProgramFile &file) {
            SecretNames none;
            return isMeant(file, only)
                   && !planSecretMove(file, [](const QString &) { return true; }, none).values.isEmpty();
        });
        if (!isNeeded || m_options.isDryRun) {
            return {};
        }
        const Result<MovedVariables::Names> taken = takenNames(store());
        if (!taken) {
            return Failure(taken.error());
        }
        for (const auto &[name, value] : taken->asKeyValueRange()) {
            names.take(name, value);
        }
        return {};
    }

    Result<> keep()
    {
        QList<MovedValue> values;
        for (const FileSecretMove &move : std::as_const(m_moves)) {
            const QString program = programNameOf(m_desk.look().file(move.change.path)->place);
            for (const auto &[name, value] : move.values) {
                values.append(
                    {.name = name, .value = value, .description = tr("Moved out of a file of %1.").arg(program)});
            }
        }
        const Result<QStringList> made = keepMoved(store(), values);
        if (made) {
            m_made = *made;
        }
        return made ? Result<>() : Failure(made.error());
    }

    int settle(int code)
    {
        QStringList useless = m_made;
        for (const FileSecretMove &move : std::as_const(m_moves)) {
            const ProgramFile now = readProgramFile(m_desk.look().file(move.change.path)->place);
            useless.removeIf([&](const QString &name) {
                return now.bytes == move.change.after
                       && std::ranges::contains(move.values, name, &QPair<QString, QString>::first);
            });
        }
        m_made.removeIf([&useless](const QString &name) { return useless.contains(name); });
        if (!m_made.isEmpty()) {
            printNote(tr("The values lie where Signalbox keeps secrets, as secret variables of all environments: %1.")
                          .arg(m_made.join(u", "_s)));
        }
        const Result<> forgotten = useless.isEmpty() ? Result<>() : forgetMoved(store(), useless);
        return forgotten ? code : refuseProgram(forgotten.error());
    }

    ProgramsDesk &m_desk;
    const ProgramsOptions &m_options;
    std::unique_ptr<TokenStore> m_store; // null: not needed yet
    QList<FileSecretMove> m_moves;
    QStringList m_toDo;
    QStringList m_made; // variables
};

} // namespace

int moveSecrets(ProgramsDesk &desk, const ProgramsOptions &options, const ProgramFile *only)
{
    FilesMove files(desk, options);
    if (const Result<> planned = files.plan(only); !planned) {
        return refuseProgram(planned.error());
    }
    const bool isOwn = !only && hasOwnSecrets(desk);
    if (isOwn && options.isDryRun) {
        printNote(tr("The secrets in Signalbox's own list would go where Signalbox keeps secrets."));
    }
    if (!files.moves().isEmpty() || !isOwn) {
        if (const int code = files.apply(); code != ExitCode::Success) {
            return code;
        }
    }
    if (options.isDryRun) {
        return ExitCode::Success;
    }
    if (isOwn) {
        if (files.moves().isEmpty() && !desk.isAgreed()) {
            return ExitCode::Policy;
        }
        if (const Result<> moved = moveOwn(desk, files.store()); !moved) {
            return refuseProgram(moved.error());
        }
    }
    const Result<> settled = settleVersions(desk, options, files.moves());
    return settled ? ExitCode::Success : refuseProgram(settled.error());
}

} // namespace Signalbox
