// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programsdesk.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/unifieddiff.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programchoicesfile.h"
#include "core/catalog/programs/programfolders.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestAnswer = 100;

/// "Claude Desktop", "claude-desktop" and "claude desktop" are the same.
bool isNamed(const Program &program, const QString &word)
{
    return program.id.compare(word, Qt::CaseInsensitive) == 0 || program.name.compare(word, Qt::CaseInsensitive) == 0;
}

QStringList idsOfAll()
{
    QStringList ids;
    std::ranges::transform(knownPrograms(), std::back_inserter(ids), &Program::id);
    return ids;
}

void addSecrets(Masker &masker, const ProgramFilePlace &place, const QByteArray &bytes)
{
    const ProgramFile file = programFileOf(place, bytes);
    for (const ProgramServer &server : file.servers) {
        for (const LiteralSecret &secret : literalSecrets(server.entry) + fixedSecrets(server.entry)) {
            masker.addSecret(secret.value().toUtf8());
        }
    }
}

} // namespace

int refuseProgram(const Error &error)
{
    return refusal(error.kind == Error::Kind::Storage ? "storage"
                   : error.kind == Error::Kind::Auth  ? "auth"
                                                      : "usage",
                   error);
}

QString programNameOf(const ProgramFilePlace &place)
{
    const Program *program = programById(place.program);
    const QString name = program ? program->name : place.program;
    return place.scope == ProgramScope::Project   ? u"%1 (%2)"_s.arg(name, QDir(place.project).dirName())
           : place.scope == ProgramScope::Managed ? tr("%1 (set by the administrator)").arg(name)
                                                  : name;
}

ProgramsDesk::ProgramsDesk(const ProgramsOptions &options)
    : m_options(options)
    , m_catalog(Paths().catalogFile())
    , m_versions(programVersionsFolder(Paths()))
{
}

Result<> ProgramsDesk::open()
{
    if (const Result<> loaded = m_catalog.load(); !loaded) {
        return loaded;
    }
    const Result<ProgramChoices> choices = ProgramChoicesFile(programChoicesPath(Paths())).read();
    if (!choices) {
        return Failure(choices.error());
    }
    m_choices = *choices;
    QStringList projects = m_choices.projects + m_options.projects;
    projects.removeDuplicates();
    m_look = std::make_shared<const ProgramLook>(lookAtPrograms(HostPlaces::ofThisMachine(), projects));
    m_plan.setLook(m_look);
    return {};
}

Result<const ProgramFile *> ProgramsDesk::fileNamed(const QString &word) const
{
    if (word.contains(u'/')) {
        if (const ProgramFile *file = m_look->file(QDir::cleanPath(QDir::current().absoluteFilePath(word)))) {
            return file;
        }
        return fail(Error::Kind::Usage, tr("No program looks for servers in %1.").arg(word.left(300)));
    }
    const auto program =
        std::ranges::find_if(knownPrograms(), [&word](const Program &known) { return isNamed(known, word); });
    if (program == knownPrograms().end()) {
        Failure failure = fail(Error::Kind::Usage, tr("There is no program “%1”.").arg(word.left(100)));
        failure.error().advice = tr("There are: %1.").arg(idsOfAll().join(u", "_s));
        return failure;
    }
    for (const ProgramFile &file : m_look->files) {
        if (file.place.program == program->id && !file.place.project.isEmpty()
            && m_options.projects.contains(file.place.project)) {
            return &file;
        }
    }
    const ProgramPresence *presence = m_look->program(program->id);
    if (!m_options.projects.isEmpty()) {
        return fail(Error::Kind::Usage, tr("%1 has no file of its own in a project.").arg(program->name));
    }
    if (!presence || presence->mainFile < 0) {
        return fail(Error::Kind::Usage,
                    tr("There is no home folder in which %1 could keep its file.").arg(program->name));
    }
    return &m_look->files.at(presence->mainFile);
}

Result<ServerEntry> ProgramsDesk::ownNamed(const QString &name) const
{
    const ServerEntry *entry = m_catalog.byName(name);
    return entry ? Result<ServerEntry>(*entry)
                 : fail(Error::Kind::Usage, tr("There is no server “%1” in Signalbox.").arg(name.left(200)));
}

Result<const ProgramServer *> ProgramsDesk::serverNamed(const ProgramFile &file, const QString &name) const
{
    const ProgramServer *server = file.server(name, m_options.folder);
    if (!server) {
        return fail(Error::Kind::Usage, tr("%1 has no server “%2”.").arg(programNameOf(file.place), name.left(200)));
    }
    return server;
}

/// Nothing that stands in plain text in the files is printed.
Masker ProgramsDesk::maskerFor(const QList<PlannedChange> &changes) const
{
    Masker masker;
    for (const PlannedChange &planned : changes) {
        const ProgramFilePlace &place = m_look->file(planned.change.path)->place;
        addSecrets(masker, place, planned.change.before);
        addSecrets(masker, place, planned.change.after);
    }
    return masker;
}

bool ProgramsDesk::isAgreed() const
{
    if (m_options.isYes) {
        return true;
    }
    QFile input;
    if (::isatty(STDIN_FILENO) == 0 || !input.open(stdin, QIODevice::ReadOnly)) {
        printNote(tr("Nothing was written. Say --yes to write it."));
        return false;
    }
    tellPerson(tr("Write this? Type yes: "));
    if (input.readLine(kLongestAnswer).trimmed().toLower() == "yes") {
        return true;
    }
    printNote(tr("Nothing was written."));
    return false;
}

/// Secrets that are moved are kept elsewhere before they go.
QStringList ProgramsDesk::lossesBy(const PlannedChange &planned) const
{
    return m_options.verb == ProgramsOptions::Verb::Secrets ? QStringList() : planned.losses;
}

int ProgramsDesk::apply(const QStringList &toDo, const std::function<Result<>()> &first, const QStringList &own)
{
    const QList<PlannedChange> changes = m_plan.changes();
    const Masker masker = maskerFor(changes);
    const bool isNothing = changes.isEmpty() && own.isEmpty();
    QString shown;
    QStringList losses;
    for (const PlannedChange &planned : changes) {
        for (const Error &fault : planned.faults) {
            return refuseProgram(fault);
        }
        shown += unifiedDiff(planned.change.path, planned.change.before, planned.change.after, masker);
        losses += lossesBy(planned);
    }
    if (!m_options.json
        && !printText(isNothing ? tr("Nothing changes.") + u'\n' : QString::fromUtf8(forTerminal(shown.toUtf8())))) {
        return ExitCode::Usage;
    }
    for (const QString &sentence : losses + toDo + own) {
        printNote(sentence);
    }
    if (isNothing || m_options.isDryRun) {
        return m_options.json ? report(changes, {}) : ExitCode::Success;
    }
    if (!isAgreed()) {
        return ExitCode::Policy;
    }
    if (const Result<> done = first ? first() : Result<>(); !done) {
        return refuseProgram(done.error());
    }
    return report(changes, applyChanges(changes, m_versions));
}

int ProgramsDesk::report(const QList<PlannedChange> &changes, const QList<AppliedChange> &applied) const
{
    int code = ExitCode::Success;
    QString sentences;
    Json files(jsoncons::json_array_arg);
    const Masker masker = maskerFor(changes);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const FileChange &change = changes.at(i).change;
        const bool isWritten = i < applied.size() && !applied.at(i).error;
        if (i < applied.size() && applied.at(i).error) {
            code = refuseProgram(*applied.at(i).error);
        }
        Json file(jsoncons::json_object_arg);
        file.insert_or_assign("path", fromQString(change.path));
        file.insert_or_assign("summary", fromQString(change.summary));
        file.insert_or_assign("difference", fromQString(unifiedDiff(change.path, change.before, change.after, masker)));
        file.insert_or_assign("losses", jsonList(lossesBy(changes.at(i))));
        file.insert_or_assign("written", isWritten);
        files.push_back(std::move(file));
        sentences += isWritten ? visibleText(change.summary + u' ' + change.path) + u'\n' : QString();
    }
    if (!m_options.json) {
        return printText(sentences) ? code : ExitCode::Usage;
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("files", std::move(files));
    return printResult(compactJson(json), true) ? code : ExitCode::Usage;
}

} // namespace Signalbox
