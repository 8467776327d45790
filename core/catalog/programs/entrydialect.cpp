// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/entrydialect.h"

#include "core/catalog/entryjson.h"
#include "core/catalog/programs/namedvariables.h"
#include "core/catalog/values/environmentfile.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

namespace {

using Transport = ServerEntry::Transport;
using Pairs = QList<QPair<QString, QString>>;

void rename(Json &object, const QByteArray &from, const char *to)
{
    if (from.isEmpty() || from == to || !object.contains(from.toStdString())) {
        return;
    }
    Json value = object.at(from.toStdString());
    object.erase(from.toStdString());
    object.insert_or_assign(to, std::move(value));
}

void splitCommand(Json &object)
{
    Json list = object.at("command");
    object.insert_or_assign("command", list.at(0));
    list.erase(list.array_range().begin());
    object.insert_or_assign("args", std::move(list));
}

/// `command: {path, args, env}`, as it was once written.
void unfoldCommand(Json &object)
{
    const Json inner = object.at("command");
    object.erase("command");
    for (const auto &[from, to] : {std::pair("path", "command"), std::pair("args", "args"), std::pair("env", "env")}) {
        if (inner.contains(from) && !inner.at(from).is_null()) {
            object.insert_or_assign(to, inner.at(from));
        }
    }
}

QByteArray wordOf(Transport transport, const EntryDialect &dialect)
{
    switch (transport) {
    case Transport::Stdio:
        return dialect.stdio;
    case Transport::StreamableHttp:
        return dialect.http;
    case Transport::Sse:
        return dialect.sse;
    case Transport::WebSocket:
        return dialect.webSocket;
    }
    return {};
}

const char *commonTypeOf(const std::string &word, const EntryDialect &dialect)
{
    const auto is = [&word](const QByteArray &own) { return !own.isEmpty() && own.toStdString() == word; };
    return is(dialect.stdio)       ? "stdio"
           : is(dialect.http)      ? "http"
           : is(dialect.sse)       ? "sse"
           : is(dialect.webSocket) ? "ws"
                                   : nullptr;
}

/// Writes single members of a program's entry, and only where they say something else.
class DialectWriter
{
public:
    DialectWriter(Json object, const EntryDialect &dialect)
        : m_object(std::move(object))
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Json take() { return std::move(m_object); }

    void text(const QByteArray &name, const QString &value) { set(name, fromQString(value), value.isEmpty()); }
    void texts(const QByteArray &name, const QStringList &values)
    {
        Json list(jsoncons::json_array_arg);
        for (const QString &value : values) {
            list.push_back(fromQString(value));
        }
        set(name, list, values.isEmpty());
    }
    void pairs(const QByteArray &name, const Pairs &values)
    {
        Json object(jsoncons::json_object_arg);
        for (const auto &[key, value] : values) {
            object.insert_or_assign(key.toStdString(), fromQString(value));
        }
        set(name, object, values.isEmpty());
    }
    void environment(const Pairs &values)
    {
        const Pairs left = m_dialect.namesVariables ? foldEnvironment(values, m_object) : values;
        pairs(m_dialect.environment, left);
    }
    void headers(const Pairs &values)
    {
        const Pairs left = m_dialect.namesVariables ? foldHeaders(values, m_object) : values;
        pairs(m_dialect.headers, left);
    }
    void set(const QByteArray &name, const Json &value, bool isEmpty)
    {
        if (name.isEmpty()) {
            return;
        }
        if (isEmpty) {
            m_object.erase(name.toStdString());
        } else {
            m_object.insert_or_assign(name.toStdString(), value);
        }
    }
    void enabled(bool isEnabled)
    {
        const auto flag = [this](const QByteArray &name, bool value, bool isDefault) {
            const bool stands = !name.isEmpty() && m_object.contains(name.toStdString());
            if (!isDefault || stands) {
                set(name, Json(value), false);
            }
        };
        flag(m_dialect.disabled, !isEnabled, isEnabled);
        flag(m_dialect.enabled, isEnabled, isEnabled);
    }
    /// What the program drops an entry for if it is not there. Of one that stands there only what no version does without.
    void missing(const ServerEntry &server, bool isNew)
    {
        const auto member = [this](const QByteArray &name, const Json &value) {
            if (!m_object.contains(name.toStdString())) {
                set(name, value, false);
            }
        };
        member(m_dialect.enabled, Json(!server.disabled));
        if (!isNew) {
            return;
        }
        member("name", fromQString(server.name));
        member("description", fromQString(server.name));
        if (server.transport == Transport::Stdio) {
            member(m_dialect.arguments, Json(jsoncons::json_array_arg));
        }
    }
    [[nodiscard]] bool isAs(const Json &object) const { return m_object == object; }

private:
    Json m_object;
    const EntryDialect &m_dialect;
};

bool canReach(Transport transport, const EntryDialect &dialect)
{
    if (transport == Transport::Stdio) {
        return !dialect.command.isEmpty();
    }
    const bool needsWord =
        transport == Transport::WebSocket || (transport == Transport::Sse && dialect.sseUrl.isEmpty());
    return !dialect.url.isEmpty() && (!needsWord || !wordOf(transport, dialect).isEmpty());
}

// Only what says something else than `was` is written, so that spelling and order of the rest stay.

void writeStdio(const ServerEntry &server, const ServerEntry &was, const EntryDialect &dialect, DialectWriter &writer)
{
    if (dialect.commandIsList) {
        if (server.command != was.command || server.arguments != was.arguments) {
            writer.texts(dialect.command, QStringList{server.command} + server.arguments);
        }
    } else {
        if (server.command != was.command) {
            writer.text(dialect.command, server.command);
        }
        if (server.arguments != was.arguments) {
            writer.texts(dialect.arguments, server.arguments);
        }
    }
    if (server.environment != was.environment) {
        writer.environment(server.environment);
    }
    if (server.workingDirectory != was.workingDirectory) {
        writer.text(dialect.folder, server.workingDirectory);
    }
    if (const QString file = environmentFile(server); file != environmentFile(was)) {
        writer.text(dialect.environmentFile, file);
    }
}

void writeRemote(const ServerEntry &server, const ServerEntry &was, const EntryDialect &dialect, DialectWriter &writer)
{
    if (server.url != was.url || server.transport != was.transport) {
        const bool hasOwnWord = server.transport == Transport::Sse && !dialect.sseUrl.isEmpty();
        writer.text(dialect.sseUrl, hasOwnWord ? server.url : QString());
        writer.text(dialect.url, hasOwnWord ? QString() : server.url);
    }
    if (server.headers != was.headers) {
        writer.headers(server.headers);
    }
}

/// Of a local server that becomes a remote one, and the other way, what made it one goes.
void clearOther(Transport transport, const EntryDialect &dialect, DialectWriter &writer)
{
    const bool isLocal = transport == Transport::Stdio;
    const QList<QByteArray> names = isLocal ? QList<QByteArray>{dialect.url, dialect.sseUrl, dialect.headers}
                                            : QList<QByteArray>{dialect.command, dialect.arguments, dialect.environment,
                                                                dialect.folder, dialect.environmentFile};
    for (const QByteArray &name : names) {
        writer.set(name, {}, true);
    }
}

} // namespace

Json commonWords(const Json &entry, const EntryDialect &dialect)
{
    if (!entry.is_object()) {
        return entry;
    }
    Json object = entry;
    const bool isSse = !dialect.sseUrl.isEmpty() && object.contains(dialect.sseUrl.toStdString())
                       && !object.contains(dialect.url.toStdString());
    rename(object, dialect.command, "command");
    if (dialect.commandHoldsAll && object.contains("command") && object.at("command").is_object()) {
        unfoldCommand(object);
    }
    if (dialect.commandIsList && object.contains("command") && object.at("command").is_array()
        && !object.at("command").empty()) {
        splitCommand(object);
    }
    rename(object, dialect.arguments, "args");
    rename(object, dialect.environment, "env");
    rename(object, dialect.folder, "cwd");
    rename(object, isSse ? dialect.sseUrl : dialect.url, "url");
    rename(object, dialect.headers, "headers");
    rename(object, dialect.type, "type");
    if (dialect.namesVariables) {
        unfoldNamedVariables(object);
    }
    if (object.contains("type") && isJsonString(object.at("type"))) {
        if (const char *common = commonTypeOf(object.at("type").as<std::string>(), dialect)) {
            object.insert_or_assign("type", common);
        }
    } else if (isSse) {
        object.insert_or_assign("type", "sse");
    }
    if (const std::string enabled = dialect.enabled.toStdString();
        !enabled.empty() && object.contains(enabled) && object.at(enabled).is_bool()) {
        object.insert_or_assign("disabled", !object.at(enabled).as_bool());
    }
    return object;
}

Result<ServerEntry> entryInDialect(const QString &name, const Json &value, const EntryDialect &dialect)
{
    Json common = commonWords(value, dialect);
    if (common.is_object()) {
        common.erase("signalbox"); // another program's file decides nothing that is ours
    }
    Result<ServerEntry> entry = entryFromJson(name, common);
    if (entry) {
        entry->raw = value;
    }
    return entry;
}

Result<Json> writeInDialect(const ServerEntry &server, const EntryDialect &dialect, const Json &onto)
{
    if (!canReach(server.transport, dialect)) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("EntryDialect", "This program has no way to reach a server by %1.")
                        .arg(transportText(server.transport)));
    }
    if (!server.workingDirectory.isEmpty() && server.transport == Transport::Stdio && dialect.folder.isEmpty()) {
        return fail(
            Error::Kind::Usage,
            QCoreApplication::translate("EntryDialect", "This program cannot start a server in a folder of its own."));
    }
    if (dialect.headers.isEmpty() && server.transport != Transport::Stdio && !server.headers.isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("EntryDialect", "This program cannot send headers of one's own."));
    }
    const Result<ServerEntry> stood = entryInDialect(server.name, onto, dialect);
    const bool isOldest =
        dialect.commandHoldsAll && onto.is_object() && onto.contains("command") && onto.at("command").is_object();
    const ServerEntry was =
        isOldest ? ServerEntry() : stood.value_or(ServerEntry()); // that shape is not written any more
    DialectWriter writer(onto.is_object() ? onto : Json(jsoncons::json_object_arg), dialect);
    if (!stood || server.transport != was.transport) {
        const QByteArray word = wordOf(server.transport, dialect);
        writer.set(dialect.type, Json(word.toStdString()), word.isEmpty());
        clearOther(server.transport, dialect, writer);
    }
    if (server.transport == Transport::Stdio) {
        writeStdio(server, was, dialect, writer);
    } else {
        writeRemote(server, was, dialect, writer);
    }
    if (!stood || server.disabled != was.disabled) {
        writer.enabled(!server.disabled);
    }
    if (dialect.wantsAll && (!stood || !writer.isAs(onto))) {
        writer.missing(server, !stood);
    }
    return writer.take();
}

} // namespace Signalbox
