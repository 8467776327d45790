// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"

#include "core/catalog/entryreader.h"
#include "core/catalog/gatesjson.h"
#include "core/catalog/healthjson.h"
#include "core/catalog/remotejson.h"
#include "core/catalog/rootsjson.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/ownpart.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

using Transport = ServerEntry::Transport;
using Pairs = QList<QPair<QString, QString>>;

// What other programs call the same thing (protocol.md 5.6); the first name is ours.
constexpr EntryReader::Names kTypeNames = {"type", "transport", "transportType"};
constexpr EntryReader::Names kUrlNames = {"url", "serverUrl", "httpUrl"};
constexpr EntryReader::Names kFolderNames = {"cwd", "workingDirectory"};
constexpr EntryReader::Names kCommandNames = {"command"};
constexpr EntryReader::Names kEnvironmentNames = {"env"};
constexpr EntryReader::Names kHeaderNames = {"headers"};

std::optional<Transport> transportFromText(const QString &text)
{
    QString plain = text.toLower();
    plain.remove(u'-').remove(u'_');
    if (plain == u"stdio") {
        return Transport::Stdio;
    }
    if (plain == u"http" || plain == u"streamablehttp") {
        return Transport::StreamableHttp;
    }
    if (plain == u"sse") {
        return Transport::Sse;
    }
    if (plain == u"ws" || plain == u"websocket") {
        return Transport::WebSocket;
    }
    return std::nullopt;
}

Transport transportFromUrl(const QString &url)
{
    const bool socket = url.startsWith(u"ws://", Qt::CaseInsensitive) || url.startsWith(u"wss://", Qt::CaseInsensitive);
    return socket ? Transport::WebSocket : Transport::StreamableHttp;
}

void readTransport(EntryReader &reader, ServerEntry &entry)
{
    const QString type = reader.text(kTypeNames);
    if (!type.isEmpty()) {
        const auto transport = transportFromText(type);
        if (!transport) {
            reader.complain(
                QStringLiteral("type"),
                QCoreApplication::translate("ServerEntry", "“type” must be stdio, http, sse or websocket, not “%1”.")
                    .arg(type.left(100)));
            return;
        }
        entry.transport = *transport;
    } else if (entry.command.isEmpty()) {
        entry.transport = transportFromUrl(entry.url);
    }
    if (type.isEmpty() && entry.command.isEmpty() && entry.url.isEmpty()) {
        reader.complain(QStringLiteral("command"),
                        QCoreApplication::translate("ServerEntry", "There is neither a “command” nor a “url”."));
    } else if (entry.transport == Transport::Stdio && entry.command.isEmpty()) {
        reader.complain(QStringLiteral("command"),
                        QCoreApplication::translate("ServerEntry", "A stdio server needs a “command”."));
    } else if (entry.transport != Transport::Stdio && entry.url.isEmpty()) {
        reader.complain(QStringLiteral("url"),
                        QCoreApplication::translate("ServerEntry", "A server of this type needs a “url”."));
    }
}

void readEra(EntryReader &reader, const QString &member, const QString &text, ServerEntry &entry)
{
    if (text.isEmpty()) {
        return;
    }
    if (const auto policy = EraPolicy::fromText(text)) {
        entry.era = *policy;
    } else {
        reader.complain(member, QCoreApplication::translate(
                                    "ServerEntry", "“%1” must be auto, legacy, modern or a known revision, not “%2”.")
                                    .arg(member, text.left(100)));
    }
}

std::optional<Error> readOwn(const Json &own, ServerEntry &entry)
{
    EntryReader reader(own, QStringLiteral("signalbox."));
    entry.id = reader.text({"id"});
    entry.group = reader.text({"group"});
    entry.inheritEnvironment = reader.flag("inheritEnvironment");
    entry.keepsSecrets = reader.flag("keepSecrets");
    readEra(reader, QStringLiteral("era"), reader.text({"era"}), entry);
    if (!entry.id.isEmpty() && !isEntryId(entry.id)) {
        reader.complain(
            QStringLiteral("id"),
            QCoreApplication::translate("ServerEntry", "“signalbox.id” may hold letters, digits and hyphens only."));
    }
    return reader.error();
}

/// Sets members of an object in place; an empty value takes the member away.
class Writer
{
public:
    explicit Writer(Json &object)
        : m_object(object)
    {
    }

    void set(EntryReader::Names names, const Json &value, bool isEmpty)
    {
        const char *name = *names.begin();
        for (const char *candidate : names) {
            if (m_object.contains(candidate)) {
                name = candidate;
                break;
            }
        }
        if (isEmpty) {
            m_object.erase(name);
        } else {
            m_object.insert_or_assign(name, value);
        }
    }
    void set(EntryReader::Names names, const QString &text) { set(names, fromQString(text), text.isEmpty()); }
    void set(EntryReader::Names names, bool flag) { set(names, Json(flag), !flag); }
    void set(EntryReader::Names names, const QStringList &texts)
    {
        Json list(jsoncons::json_array_arg);
        for (const QString &text : texts) {
            list.push_back(fromQString(text));
        }
        set(names, list, texts.isEmpty());
    }
    void set(EntryReader::Names names, const Pairs &pairs)
    {
        Json object;
        for (const auto &[key, value] : pairs) {
            object.insert_or_assign(key.toStdString(), fromQString(value));
        }
        set(names, object, pairs.isEmpty());
    }

private:
    Json &m_object;
};

void writeOwn(const ServerEntry &entry, const ServerEntry &base, Json &object)
{
    Json own = object.contains("signalbox") ? object.at("signalbox") : Json();
    if (!own.is_object()) {
        own = Json();
    }
    const Json before = own;
    Writer writer(own);
    if (entry.id != base.id) {
        writer.set({"id"}, entry.id);
    }
    if (entry.era != base.era) {
        writer.set({"era"}, entry.era.toText());
    }
    if (entry.group != base.group) {
        writer.set({"group"}, entry.group);
    }
    if (entry.inheritEnvironment != base.inheritEnvironment) {
        writer.set({"inheritEnvironment"}, entry.inheritEnvironment);
    }
    if (entry.keepsSecrets != base.keepsSecrets) {
        writer.set({"keepSecrets"}, entry.keepsSecrets);
    }
    healthToJson(entry.health, base.health, own);
    gatesToJson(entry.gates, base.gates, own);
    rootsToJson(entry.roots, base.roots, own);
    remoteToJson(entry.remote, base.remote, own);
    for (const char *member : {"registry", "inputs", "from"}) { // no fields of the entry, and yet they change
        if (const Json *value = ownMember(entry, member)) {
            own.insert_or_assign(member, *value);
        }
    }
    if (own != before) {
        Writer(object).set({"signalbox"}, own, own.empty());
    }
}

} // namespace

bool isEntryId(QStringView id)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), allowed);
}

Result<ServerEntry> entryFromJson(const QString &name, const Json &value)
{
    if (!value.is_object()) {
        return fail(Error::Kind::Usage, QCoreApplication::translate("ServerEntry", "An entry must be an object."));
    }
    ServerEntry entry;
    entry.name = name;
    EntryReader reader(value);
    entry.command = reader.text(kCommandNames);
    entry.arguments = reader.texts("args");
    entry.environment = reader.pairs(kEnvironmentNames);
    entry.workingDirectory = reader.text(kFolderNames);
    entry.url = reader.text(kUrlNames);
    entry.headers = reader.pairs(kHeaderNames);
    entry.disabled = reader.flag("disabled");
    readEra(reader, QStringLiteral("protocolEra"), reader.text({"protocolEra"}), entry);
    readTransport(reader, entry);
    const Json *own = reader.object("signalbox");
    std::optional<Error> error = reader.error();
    if (own != nullptr && !error) {
        error = readOwn(*own, entry);
    }
    if (own != nullptr && !error) {
        const Result<HealthSettings> health = healthFromJson(*own);
        entry.health = health.value_or(HealthSettings());
        error = health ? std::nullopt : std::optional(health.error());
    }
    if (own != nullptr && !error) {
        const Result<GateSettings> gates = gatesFromJson(*own);
        entry.gates = gates.value_or(GateSettings());
        error = gates ? std::nullopt : std::optional(gates.error());
    }
    if (own != nullptr && !error) {
        const Result<QList<Root>> roots = rootsFromJson(*own);
        entry.roots = roots.value_or(QList<Root>());
        error = roots ? std::nullopt : std::optional(roots.error());
    }
    if (error) {
        return Failure(*error);
    }
    Result<RemoteSettings> remote = remoteFromJson(value);
    if (!remote) {
        return Failure(remote.error());
    }
    entry.remote = *std::move(remote);
    entry.raw = value;
    return entry;
}

Json mergeEntry(const ServerEntry &entry, Json onto)
{
    // Only what differs from the entry's own origin is written, so that spelling and order of the rest stay.
    const ServerEntry base = entryFromJson(entry.name, entry.raw).value_or(ServerEntry());
    if (!onto.is_object()) {
        onto = Json();
    }
    Writer writer(onto);
    if (entry.transport != base.transport) {
        writer.set(kTypeNames, transportText(entry.transport));
    }
    if (entry.command != base.command) {
        writer.set(kCommandNames, entry.command);
    }
    if (entry.arguments != base.arguments) {
        writer.set({"args"}, entry.arguments);
    }
    if (entry.environment != base.environment) {
        writer.set(kEnvironmentNames, entry.environment);
    }
    if (entry.workingDirectory != base.workingDirectory) {
        writer.set(kFolderNames, entry.workingDirectory);
    }
    if (entry.url != base.url) {
        writer.set(kUrlNames, entry.url);
    }
    if (entry.headers != base.headers) {
        writer.set(kHeaderNames, entry.headers);
    }
    if (entry.disabled != base.disabled) {
        writer.set({"disabled"}, entry.disabled);
    }
    writer.set({"envFile"}, environmentFile(entry)); // no field of the entry, and yet it changes
    writeOwn(entry, base, onto);
    return onto;
}

Json entryToJson(const ServerEntry &entry)
{
    return mergeEntry(entry, entry.raw);
}

} // namespace Signalbox
