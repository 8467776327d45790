// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programedit.h"

#include "core/catalog/programs/othersfile.h"
#include "core/catalog/values/inputdescription.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ProgramEditText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramEdit)
};

QString programName(const ProgramFile &file)
{
    const Program *program = programById(file.place.program);
    return program ? program->name : file.place.program;
}

/// Continue reads no file that does not say what it is.
QByteArray headOf(const ProgramFile &file)
{
    const QString name = file.place.scope == ProgramScope::Project ? QFileInfo(file.place.path).completeBaseName()
                                                                   : u"Local Assistant"_s;
    return file.place.program == u"continue"_s && configFormatOf(file.place) == ConfigFormat::Yaml
               ? "name: " + compactJson(fromQString(name)) + "\nversion: 1.0.0\nschema: v1\n"
               : QByteArray("");
}

std::unique_ptr<ConfigText> textOf(const ProgramFile &file)
{
    return ConfigText::read(file.bytes.trimmed().isEmpty() ? file.bytes + headOf(file) : file.bytes,
                            configFormatOf(file.place));
}

Result<const Program *> editable(const ProgramFile &file)
{
    const Program *program = programById(file.place.program);
    if (file.notEditable) {
        return Failure(*file.notEditable);
    }
    return program ? Result<const Program *>(program)
                   : fail(Error::Kind::Usage, ProgramEditText::tr("This program is not known."));
}

/// Where a new server of this name goes.
Result<ConfigPath> placeFor(const Program &program, const ConfigText &text, const QString &name, const QString &folder)
{
    const ConfigPath root = folder.isEmpty() ? program.root : ConfigPath{u"projects"_s, folder, u"mcpServers"_s};
    const Json *servers = valueAt(text.value(), root);
    const bool isList = program.isList && (!servers || servers->is_null() || servers->is_array());
    if (servers && !servers->is_null() && !servers->is_object() && !servers->is_array()) {
        return fail(
            Error::Kind::Usage,
            ProgramEditText::tr("“%1” of the file holds no servers and is not overwritten.").arg(root.join(u'.')));
    }
    return root + ConfigPath{isList ? QString::number(servers && servers->is_array() ? servers->size() : 0) : name};
}

/// VS Code describes what it asks for beside the servers; what the file describes already stays.
Result<QByteArray> withInputs(const QByteArray &bytes, const ServerEntry &server)
{
    QByteArray after = bytes;
    for (const InputDescription &input : inputsOf(server)) {
        const std::unique_ptr<ConfigText> text = ConfigText::read(after, ConfigFormat::Json5);
        const Json *list = valueAt(text->value(), {u"inputs"_s});
        if (list && std::ranges::contains(inputsFromJson(*list), input.id, &InputDescription::id)) {
            continue;
        }
        const Json described = inputsToJson({input});
        const bool isThere = list && list->is_array();
        const Result<QByteArray> more =
            isThere ? text->withValue({u"inputs"_s, QString::number(list->size())}, described.at(0))
                    : text->withValue({u"inputs"_s}, described);
        if (!more) {
            return more;
        }
        after = *more;
    }
    return after;
}

FileChange changeOf(const ProgramFile &file, const QByteArray &after, const QString &summary)
{
    return {.path = file.place.path, .before = file.bytes, .after = after, .summary = summary};
}

} // namespace

Result<FileChange> changeWithServer(const ProgramFile &file, const ServerEntry &server, const QString &folder)
{
    const Result<const Program *> program = editable(file);
    if (!program) {
        return Failure(program.error());
    }
    const std::unique_ptr<ConfigText> text = textOf(file);
    const ProgramServer *now = file.server(server.name, folder);
    Result<ConfigPath> path = now ? Result<ConfigPath>(now->path) : placeFor(**program, *text, server.name, folder);
    if (!path) {
        return Failure(path.error());
    }
    Json onto = now ? now->value : Json(jsoncons::json_object_arg);
    const bool isItem = (*program)->isList && valueAt(text->value(), parentOf(*path)) != nullptr
                            ? valueAt(text->value(), parentOf(*path))->is_array()
                            : (*program)->isList;
    if (isItem && onto.is_object() && !now) {
        onto.insert_or_assign("name", Json(server.name.toStdString()));
    }
    Result<Json> value = writeInDialect(server, (*program)->dialect, onto);
    if (!value) {
        return Failure(value.error());
    }
    if (isItem && path->last() == u"0" && !valueAt(text->value(), parentOf(*path))) { // there is no list yet
        Json list(jsoncons::json_array_arg);
        list.push_back(*std::move(value));
        value = std::move(list);
        *path = parentOf(*path);
    }
    const Result<QByteArray> after = text->withValue(*path, *value).and_then([&](const QByteArray &bytes) {
        return (*program)->id == u"vscode" ? withInputs(bytes, server) : Result<QByteArray>(bytes);
    });
    if (!after) {
        return Failure(after.error());
    }
    const QString summary = now ? ProgramEditText::tr("The server %1 is changed for %2.")
                                : ProgramEditText::tr("The server %1 is added for %2.");
    return changeOf(file, *after, summary.arg(server.name.left(200), programName(file)));
}

Result<FileChange> changeWithoutServer(const ProgramFile &file, const ProgramServer &server)
{
    const Result<const Program *> program = editable(file);
    if (!program) {
        return Failure(program.error());
    }
    const Result<QByteArray> after = textOf(file)->without(server.path);
    if (!after) {
        return Failure(after.error());
    }
    return changeOf(
        file, *after,
        ProgramEditText::tr("The server %1 is removed from %2.").arg(server.name.left(200), programName(file)));
}

Result<FileChange> changeToVersion(const ProgramFilePlace &place, const QByteArray &version)
{
    const Result<QByteArray> now = readOthersFile(place.path);
    if (!now) {
        return Failure(now.error());
    }
    return FileChange{.path = place.path,
                      .before = *now,
                      .after = version,
                      .summary = ProgramEditText::tr("The file is as it was at that time.")};
}

Result<FileChange> changeToVersionOf(const ProgramFile &file, const ProgramFile &version, const QString &name,
                                     const QString &folder)
{
    const Result<const Program *> program = editable(file);
    if (!program) {
        return Failure(program.error());
    }
    const ProgramServer *was = version.server(name, folder);
    const ProgramServer *now = file.server(name, folder);
    if (!was) {
        return now ? changeWithoutServer(file, *now) : Result<FileChange>(changeOf(file, file.bytes, {}));
    }
    const std::unique_ptr<ConfigText> text = textOf(file);
    const Result<ConfigPath> path = now ? Result<ConfigPath>(now->path) : placeFor(**program, *text, name, folder);
    const Result<QByteArray> after = path ? text->withValue(*path, was->value) : Failure(path.error());
    if (!after) {
        return Failure(after.error());
    }
    return changeOf(
        file, *after,
        ProgramEditText::tr("The server %1 is as it was at that time for %2.").arg(name.left(200), programName(file)));
}

Result<> applyChange(const FileChange &change, FileVersions &versions)
{
    if (change.changesNothing()) {
        return {};
    }
    if (!change.before.isNull()) {
        if (const Result<> kept = versions.keep(change.path, change.before, FileVersion::By::Unknown, {}); !kept) {
            return kept;
        }
    }
    if (const Result<> replaced = replaceOthersFile(change.path, change.before, change.after); !replaced) {
        return replaced;
    }
    return change.after.isNull() ? Result<>()
                                 : versions.keep(change.path, change.after, FileVersion::By::Signalbox, change.summary);
}

} // namespace Signalbox
