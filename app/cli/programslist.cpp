// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programslist.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/secretkeeping.h"
#include "app/cli/secretstore.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/programs/programchoicesfile.h"
#include "core/catalog/programs/programfolders.h"
#include "core/catalog/programs/servermatrix.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using State = MatrixCell::State;

QString scopeWord(ProgramScope scope)
{
    return scope == ProgramScope::User ? u"user"_s : scope == ProgramScope::Project ? u"project"_s : u"managed"_s;
}

Json placeJson(const ProgramFilePlace &place)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("program", fromQString(place.program));
    json.insert_or_assign("path", fromQString(place.path));
    json.insert_or_assign("scope", fromQString(scopeWord(place.scope)));
    if (!place.project.isEmpty()) {
        json.insert_or_assign("project", fromQString(place.project));
    }
    return json;
}

/// What is wrong in a file: with the file as a whole, and with single servers.
QList<QPair<QString, QString>> problemsOf(const ProgramFile &file)
{
    QList<QPair<QString, QString>> problems;
    for (const Error &problem : file.problems) {
        problems.append({problem.where, problem.message});
    }
    for (const ProgramServer &server : file.servers) {
        if (server.fault) {
            problems.append({server.fault->where, u"%1: %2"_s.arg(server.name.left(100), server.fault->message)});
        }
    }
    return problems;
}

Json fileJson(const ProgramFile &file)
{
    Json json = placeJson(file.place);
    json.insert_or_assign("exists", file.exists());
    json.insert_or_assign("servers", file.servers.size());
    Json problems(jsoncons::json_array_arg);
    for (const auto &[where, message] : problemsOf(file)) {
        Json problem(jsoncons::json_object_arg);
        problem.insert_or_assign("where", fromQString(where));
        problem.insert_or_assign("message", fromQString(message));
        problems.push_back(std::move(problem));
    }
    json.insert_or_assign("problems", std::move(problems));
    if (file.notEditable) {
        json.insert_or_assign("notWritten", fromQString(file.notEditable->message));
    }
    return json;
}

Result<> changeProjects(const ProgramsOptions &options)
{
    if (options.added.isEmpty() && options.removed.isEmpty()) {
        return {};
    }
    const Result<ProgramChoices> changed =
        ProgramChoicesFile(programChoicesPath(Paths())).update([&options](ProgramChoices &choices) {
            for (const QString &folder : options.added) {
                choices.addProject(folder);
            }
            for (const QString &folder : options.removed) {
                choices.removeProject(folder);
            }
        });
    return changed ? Result<>() : Failure(changed.error());
}

Json programsJson(const ProgramLook &look)
{
    Json list(jsoncons::json_array_arg);
    for (const ProgramPresence &presence : look.programs) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("id", fromQString(presence.program));
        json.insert_or_assign("name", fromQString(programById(presence.program)->name));
        json.insert_or_assign("installed", presence.isInstalled);
        Json files(jsoncons::json_array_arg);
        for (const qsizetype index : presence.files) {
            files.push_back(fileJson(look.files.at(index)));
        }
        json.insert_or_assign("files", std::move(files));
        list.push_back(std::move(json));
    }
    return list;
}

/// What stands in it is not known: it cannot be read, or breaks off.
bool isUnread(const ProgramFile &file)
{
    return file.notEditable && !file.problems.isEmpty();
}

/// "/home/x/.cursor/mcp.json: line 2, column 5: …". Of a file that cannot be read the place is the path itself: once is enough.
QString placedText(const QString &path, const QString &where, const QString &message)
{
    return path + u": "_s + (where.isEmpty() || where == path ? QString() : where + u": "_s) + message;
}

/// What is wrong with files as a whole, one line each.
QString problemText(const ProgramFile &file)
{
    QString text;
    for (const Error &problem : file.problems) {
        text += visibleText(programNameOf(file.place) + u", "_s
                            + placedText(file.place.path, problem.where, problem.message))
                + u'\n';
    }
    return text;
}

QString stateText(const MatrixCell &cell, bool isUnread)
{
    switch (cell.state) {
    case State::Absent:
        return isUnread ? u"?"_s : u"–"_s;
    case State::Same:
        return cell.isDisabled ? tr("same, off") : tr("same");
    case State::Kept:
        return cell.isDisabled ? tr("secret kept here, off") : tr("secret kept here");
    case State::Different:
        return cell.isAccepted ? tr("accepted") : tr("differs: %1").arg(cell.differences.size());
    case State::Broken:
        return tr("broken");
    }
    return {};
}

QString cellText(const MatrixCell &cell, bool isUnread)
{
    const QString text = stateText(cell, isUnread);
    return cell.others.isEmpty() ? text : tr("%1, and %2 more").arg(text).arg(cell.others.size());
}

Json cellJson(const MatrixCell &cell)
{
    static const QHash<State, const char *> words{{State::Absent, "absent"},
                                                  {State::Same, "same"},
                                                  {State::Kept, "secret-kept"},
                                                  {State::Different, "different"},
                                                  {State::Broken, "broken"}};
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("state", words.value(cell.state));
    if (cell.state == State::Different) {
        json.insert_or_assign("differences", jsonList(cell.differences));
        json.insert_or_assign("accepted", cell.isAccepted);
    }
    if (!cell.kept.isEmpty()) {
        json.insert_or_assign("secretsKept", jsonList(cell.kept));
    }
    if (cell.state == State::Broken) {
        json.insert_or_assign("fault", fromQString(cell.fault));
    }
    if (!cell.others.isEmpty()) {
        json.insert_or_assign("others", jsonList(cell.others));
    }
    if (cell.isDisabled) {
        json.insert_or_assign("disabled", true);
    }
    if (!cell.folder.isEmpty()) {
        json.insert_or_assign("folder", fromQString(cell.folder));
    }
    return json;
}

/// `installed`: so many of the columns are of programs that are.
int printMatrixJson(const ServerMatrix &matrix, const QList<ProgramFile> &files, qsizetype installed)
{
    Json columns(jsoncons::json_array_arg);
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        Json place = placeJson(matrix.columns.at(i));
        place.insert_or_assign("installed", i < installed);
        if (const QList<Error> &problems = files.at(i).problems; !problems.isEmpty()) {
            QStringList sentences;
            for (const Error &problem : problems) {
                sentences << (problem.where.isEmpty() ? QString() : problem.where + u": "_s) + problem.message;
            }
            place.insert_or_assign("problems", jsonList(sentences));
            place.insert_or_assign("unread", isUnread(files.at(i)));
        }
        columns.push_back(std::move(place));
    }
    Json rows(jsoncons::json_array_arg);
    for (const MatrixRow &row : matrix.rows) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("name", fromQString(row.name));
        json.insert_or_assign("transport", fromQString(transportText(row.reference.transport)));
        json.insert_or_assign("signalbox", cellJson(row.cells.constFirst()));
        Json cells(jsoncons::json_array_arg);
        for (const MatrixCell &cell : row.cells.sliced(1)) {
            cells.push_back(cellJson(cell));
        }
        json.insert_or_assign("cells", std::move(cells));
        rows.push_back(std::move(json));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("columns", std::move(columns));
    json.insert_or_assign("rows", std::move(rows));
    return exitCodeOf(printResult(compactJson(json), true));
}

/// Nobody is asked for a passphrase where there is nothing to compare.
SecretMatches matchesIn(const QList<ServerEntry> &ours, const QList<ProgramFile> &files)
{
    const QList<SecretQuestion> questions = secretQuestions(ours, files);
    return questions.isEmpty() ? SecretMatches() : comparedSecrets(*secretStore(), questions);
}

QString whoText(const FileVersion &version)
{
    return version.by == FileVersion::By::Signalbox ? tr("Signalbox") : tr("another program, or by hand");
}

} // namespace

int listPrograms(ProgramsDesk &desk, const ProgramsOptions &options)
{
    if (const Result<> changed = changeProjects(options); !changed) {
        return refuseProgram(changed.error());
    }
    if (!options.added.isEmpty() || !options.removed.isEmpty()) {
        if (const Result<> opened = desk.open(); !opened) {
            return refuseProgram(opened.error());
        }
    }
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("programs", programsJson(desk.look()));
        return exitCodeOf(printResult(compactJson(json), true));
    }
    QList<QStringList> rows;
    QString problems;
    for (const ProgramFile &file : desk.look().shown()) {
        rows.append({programNameOf(file.place),
                     file.exists() ? tr("servers: %1").arg(file.servers.size()) : tr("no file yet"),
                     visibleText(file.place.path)});
        for (const auto &[where, message] : problemsOf(file)) {
            problems += visibleText(placedText(file.place.path, where, message)) + u'\n';
        }
    }
    if (rows.isEmpty()) {
        return exitCodeOf(printText(tr("None of the programs that Signalbox knows is on this machine.") + u'\n'));
    }
    return exitCodeOf(printText(tableText(rows) + problems));
}

int printMatrix(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const QList<ProgramFile> shown = desk.look().shown();
    const QList<ProgramFile> files = shown + (options.all ? desk.look().notInstalled() : QList<ProgramFile>());
    const ServerMatrix matrix =
        ServerMatrix::of(desk.catalog().entries(), files, desk.choices(),
                         options.compares ? matchesIn(desk.catalog().entries(), files) : SecretMatches());
    if (options.json) {
        return printMatrixJson(matrix, files, shown.size());
    }
    QStringList head{tr("server"), tr("Signalbox")};
    for (qsizetype i = 0; i < matrix.columns.size(); ++i) {
        const bool isMarked = !files.at(i).problems.isEmpty();
        const QString name = programNameOf(matrix.columns.at(i)) + (isMarked ? u" (!)"_s : QString());
        head << (i < shown.size() ? name : tr("%1 (not installed)").arg(name));
    }
    QList<QStringList> rows{head};
    QString details;
    for (const ProgramFile &file : files) {
        details += problemText(file);
    }
    bool isAnyKept = false;
    for (const MatrixRow &row : matrix.rows) {
        QStringList texts{visibleText(row.name.left(60))};
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const MatrixCell &cell = row.cells.at(i);
            texts << cellText(cell, i > 0 && isUnread(files.at(i - 1)));
            isAnyKept = isAnyKept || cell.state == State::Kept;
            const QString what = cell.state == State::Broken      ? cell.fault
                                 : cell.state == State::Different ? cell.differences.join(u' ')
                                 : cell.state == State::Kept      ? cell.kept.join(u' ')
                                                                  : QString();
            if (!what.isEmpty()) {
                details += visibleText(u"%1, %2: %3"_s.arg(row.name.left(60), head.at(i + 1), what)) + u'\n';
            }
            for (const QString &other : cell.others) {
                details += visibleText(u"%1, %2: %3"_s.arg(row.name.left(60), head.at(i + 1), other)) + u'\n';
            }
        }
        rows.append(texts);
    }
    if (isAnyKept && !options.compares) {
        details += tr("Secrets that Signalbox keeps were not compared; --compare-secrets does that.") + u'\n';
    }
    return exitCodeOf(
        printText((matrix.rows.isEmpty() ? tr("No servers anywhere.") + u'\n' : tableText(rows)) + details));
}

int printHistory(ProgramsDesk &desk, const ProgramsOptions &options)
{
    const Result<const ProgramFile *> file = desk.fileNamed(options.words.constFirst());
    if (!file) {
        return refuseProgram(file.error());
    }
    const QList<FileVersion> versions = desk.versions().of((*file)->place.path);
    Json list(jsoncons::json_array_arg);
    QList<QStringList> rows{{tr("version"), tr("time"), tr("bytes"), tr("by"), tr("what")}};
    for (const FileVersion &version : versions) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("id", fromQString(version.id));
        json.insert_or_assign("timeMs", version.timeMs);
        json.insert_or_assign("bytes", version.size);
        json.insert_or_assign("bySignalbox", version.by == FileVersion::By::Signalbox);
        json.insert_or_assign("what", fromQString(version.summary));
        list.push_back(std::move(json));
        rows.append({version.id, momentText(version.timeMs), QString::number(version.size), whoText(version),
                     visibleText(version.summary)});
    }
    if (options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("path", fromQString((*file)->place.path));
        json.insert_or_assign("versions", std::move(list));
        return exitCodeOf(printResult(compactJson(json), true));
    }
    return exitCodeOf(
        printText(versions.isEmpty() ? tr("No version of this file is kept yet.") + u'\n' : tableText(rows)));
}

} // namespace Signalbox
