// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/registrytexts.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString line(const QString &text, qsizetype longest = 100)
{
    const QString simple = visibleText(text.simplified());
    return simple.size() > longest ? simple.first(longest - 1) + u'…' : simple;
}

QString statusText(const ServerJson &server)
{
    switch (server.status) {
    case ServerJson::Status::Active:
        return u"active"_s;
    case ServerJson::Status::Deprecated:
        return u"deprecated"_s;
    case ServerJson::Status::Deleted:
        return u"deleted"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString formatText(RegistryInput::Format format)
{
    switch (format) {
    case RegistryInput::Format::Text:
        return u"text"_s;
    case RegistryInput::Format::Number:
        return u"number"_s;
    case RegistryInput::Format::Boolean:
        return u"boolean"_s;
    case RegistryInput::Format::FilePath:
        return u"file"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Json askedJson(const AskedValue &asked)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("key", fromQString(asked.key));
    json.insert_or_assign("description", fromQString(asked.input.description));
    json.insert_or_assign("required", asked.input.isRequired);
    json.insert_or_assign("secret", asked.input.isSecret);
    json.insert_or_assign("repeated", asked.isRepeated);
    json.insert_or_assign("format", fromQString(formatText(asked.input.format)));
    json.insert_or_assign("default", fromQString(asked.input.standard));
    json.insert_or_assign("choices", jsonList(asked.input.choices));
    return json;
}

QString askedText(const AskedValue &asked)
{
    QStringList words;
    if (asked.input.isRequired) {
        words.append(tr("required"));
    }
    if (asked.input.isSecret) {
        words.append(tr("secret: asked for at the start"));
    }
    if (!asked.input.standard.isEmpty()) {
        words.append(tr("default: %1").arg(line(asked.input.standard)));
    }
    if (!asked.input.choices.isEmpty()) {
        words.append(tr("one of: %1").arg(line(asked.input.choices.join(u", "_s))));
    }
    return u"      "_s + visibleText(asked.key) + (words.isEmpty() ? QString() : u" ("_s + words.join(u"; "_s) + u')')
           + (asked.input.description.isEmpty() ? QString() : u": "_s + line(asked.input.description, 200)) + u'\n';
}

/// Its number among those of its kind, from 1.
QString wayText(const ServerJson &server, RegistryChoice choice)
{
    const QString option = choice.kind == RegistryChoice::Kind::Package ? u"--package %1"_s : u"--remote %1"_s;
    QString text = u"  "_s + option.arg(choice.index + 1) + u"   "_s + line(choiceText(server, choice), 300) + u'\n';
    const RegistryValues values(server, choice);
    for (const AskedValue &asked : values.asked()) {
        text += askedText(asked);
    }
    return text;
}

} // namespace

QString registryListText(const QList<ServerJson> &servers)
{
    QList<QStringList> rows;
    for (const ServerJson &server : servers) {
        const QString mark =
            server.status == ServerJson::Status::Active ? QString() : u'[' + statusText(server) + u"] "_s;
        rows.append({line(server.name), line(server.version, 20), mark + line(server.description)});
    }
    return tableText(rows);
}

Json registryListJson(const QList<ServerJson> &servers)
{
    Json list(jsoncons::json_array_arg);
    for (const ServerJson &server : servers) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("name", fromQString(server.name));
        one.insert_or_assign("title", fromQString(server.title));
        one.insert_or_assign("version", fromQString(server.version));
        one.insert_or_assign("description", fromQString(server.description));
        one.insert_or_assign("status", fromQString(statusText(server)));
        list.push_back(std::move(one));
    }
    return list;
}

QString registryServerText(const ServerJson &server, const QStringList &versions)
{
    QList<QStringList> rows;
    const auto add = [&rows](const QString &label, const QString &text, qsizetype longest = 300) {
        if (!text.isEmpty()) {
            rows.append({label, line(text, longest)});
        }
    };
    constexpr qsizetype kLongest = 2000;
    add(tr("name"), server.name);
    add(tr("title"), server.title);
    add(tr("version"), server.version);
    add(tr("description"), server.description, kLongest);
    add(tr("status"), server.status == ServerJson::Status::Active ? QString() : statusText(server));
    add(tr("because"), server.statusMessage);
    add(tr("published"), server.publishedAt);
    add(tr("source code"), server.repositoryUrl);
    add(tr("website"), server.websiteUrl);
    add(tr("versions"), versions.join(u", "_s), kLongest);
    QString text = tableText(rows);
    for (const RegistryChoice &choice : choicesOf(server)) {
        text += wayText(server, choice);
    }
    for (const RegistryFinding &finding : server.findings) {
        text += u"! "_s + line(finding.where) + u": "_s + line(finding.message, 300) + u'\n';
    }
    return text;
}

Json registryServerJson(const ServerJson &server, const QStringList &versions)
{
    Json ways(jsoncons::json_array_arg);
    for (const RegistryChoice &choice : choicesOf(server)) {
        Json asked(jsoncons::json_array_arg);
        const RegistryValues values(server, choice);
        for (const AskedValue &value : values.asked()) {
            asked.push_back(askedJson(value));
        }
        Json way(jsoncons::json_object_arg);
        way.insert_or_assign("kind", choice.kind == RegistryChoice::Kind::Package ? "package" : "remote");
        way.insert_or_assign("number", choice.index + 1);
        way.insert_or_assign("text", fromQString(choiceText(server, choice)));
        way.insert_or_assign("values", std::move(asked));
        ways.push_back(std::move(way));
    }
    Json findings(jsoncons::json_array_arg);
    for (const RegistryFinding &finding : server.findings) {
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("where", fromQString(finding.where));
        one.insert_or_assign("message", fromQString(finding.message));
        findings.push_back(std::move(one));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("document", server.raw);
    json.insert_or_assign("versions", jsonList(versions));
    json.insert_or_assign("ways", std::move(ways));
    json.insert_or_assign("findings", std::move(findings));
    return json;
}

QString registryUpdateText(const RegistryUpdate &update)
{
    QString text = visibleText(update.entry.name) + u"  "_s + line(update.from) + u" → "_s + line(update.to) + u'\n';
    for (const QString &change : update.changes) {
        text += u"  "_s + line(change, 400) + u'\n';
    }
    return text;
}

Json registryUpdateJson(const RegistryUpdate &update)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("server", fromQString(update.entry.name));
    json.insert_or_assign("from", fromQString(update.from));
    json.insert_or_assign("to", fromQString(update.to));
    json.insert_or_assign("changes", jsonList(update.changes));
    return json;
}

int registryRefusal(const Error &error)
{
    constexpr int kNotFound = 404;
    const bool isUnknown = error.kind == Error::Kind::Remote && error.code == kNotFound;
    if (error.kind == Error::Kind::Usage || error.kind == Error::Kind::Storage || isUnknown) {
        return refusal(error.kind == Error::Kind::Storage ? "storage" : "usage", error);
    }
    printError("registry", error);
    return ExitCode::Unreachable;
}

} // namespace Signalbox
