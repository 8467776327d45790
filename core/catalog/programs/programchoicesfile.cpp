// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programchoicesfile.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

QString textAt(const Json &object, const char *member)
{
    return object.contains(member) && isJsonString(object.at(member)) ? toQString(object.at(member)) : QString();
}

ProgramChoices choicesIn(const Json &document)
{
    ProgramChoices choices;
    if (document.contains("projects") && document.at("projects").is_array()) {
        for (const Json &folder : document.at("projects").array_range()) {
            choices.addProject(isJsonString(folder) ? toQString(folder) : QString());
        }
    }
    if (document.contains("acceptedDifferences") && document.at("acceptedDifferences").is_array()) {
        for (const Json &item : document.at("acceptedDifferences").array_range()) {
            if (item.is_object()) {
                choices.accepted.append({.path = textAt(item, "path"),
                                         .name = textAt(item, "name"),
                                         .folder = textAt(item, "folder"),
                                         .mark = QByteArray::fromBase64(textAt(item, "mark").toLatin1())});
            }
        }
    }
    return choices;
}

void putChoices(const ProgramChoices &choices, Json &document)
{
    Json projects(jsoncons::json_array_arg);
    for (const QString &folder : choices.projects) {
        projects.push_back(fromQString(folder));
    }
    Json accepted(jsoncons::json_array_arg);
    for (const AcceptedDifference &difference : choices.accepted) {
        Json item(jsoncons::json_object_arg);
        item.insert_or_assign("path", fromQString(difference.path));
        item.insert_or_assign("name", fromQString(difference.name));
        if (!difference.folder.isEmpty()) {
            item.insert_or_assign("folder", fromQString(difference.folder));
        }
        item.insert_or_assign("mark", difference.mark.toBase64().toStdString());
        accepted.push_back(std::move(item));
    }
    document.insert_or_assign("projects", std::move(projects));
    document.insert_or_assign("acceptedDifferences", std::move(accepted));
}

} // namespace

ProgramChoicesFile::ProgramChoicesFile(QString path)
    : m_file(std::move(path))
{
}

Result<Json> ProgramChoicesFile::document()
{
    const Result<QByteArray> bytes = m_file.read();
    if (!bytes) {
        return Failure(bytes.error());
    }
    if (bytes->trimmed().isEmpty()) {
        return Json(jsoncons::json_object_arg);
    }
    Result<ParsedJson> parsed = parseJson(*bytes);
    if (!parsed || !parsed->value.is_object()) {
        Failure failure = fail(Error::Kind::Usage,
                               QCoreApplication::translate(
                                   "ProgramChoices", "What was decided about other programs' files cannot be read."));
        failure.error().where = m_file.path();
        failure.error().advice =
            QCoreApplication::translate("ProgramChoices", "Mend the file, or move it away to begin anew.");
        return failure;
    }
    return std::move(parsed->value);
}

Result<ProgramChoices> ProgramChoicesFile::read()
{
    const Result<Json> found = document();
    return found ? Result<ProgramChoices>(choicesIn(*found)) : Failure(found.error());
}

Result<ProgramChoices> ProgramChoicesFile::update(const std::function<void(ProgramChoices &choices)> &change)
{
    const auto lock = m_file.lock();
    if (!lock) {
        return Failure(lock.error());
    }
    Result<Json> found = document();
    if (!found) {
        return Failure(found.error());
    }
    const ProgramChoices before = choicesIn(*found);
    ProgramChoices choices = before;
    change(choices);
    if (choices != before) {
        putChoices(choices, *found);
        if (const Result<> written = m_file.write(prettyJson(*found) + '\n'); !written) {
            return Failure(written.error());
        }
    }
    return choices;
}

} // namespace Signalbox
