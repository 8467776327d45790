// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serverseditoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/targetoptions.h"
#include "core/catalog/commandline.h"
#include "core/catalog/values/environmentfile.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using EntryTransport = ServerEntry::Transport;

namespace {

QList<QCommandLineOption> serversEditOptionTable()
{
    return {
        {u"name"_s, tr("Calls it so."), u"name"_s},
        {u"group"_s, tr("Puts it into this group; empty: into none."), u"group"_s},
        {u"command"_s, tr("Starts this, program and arguments, quoted as for a shell."), u"line"_s},
        {u"url"_s, tr("Reaches it at this address."), u"address"_s},
        {u"transport"_s, tr("Reaches it over http, sse or websocket."), u"kind"_s},
        {u"cwd"_s, tr("Starts it in this folder; empty: in Signalbox's own."), u"folder"_s},
        {{u"e"_s, u"env"_s}, tr("Gives it this variable; repeated."), u"KEY=VALUE"_s},
        {u"env-file"_s, tr("Gives it the variables in this file, read at each start; empty: of none."), u"file"_s},
        {u"unset"_s, tr("Does not give it this variable any more; repeated."), u"KEY"_s},
        {u"header"_s, tr("Sends it this header; repeated."), u"Name: value"_s},
        {u"remove-header"_s, tr("Does not send it this header any more; repeated."), u"Name"_s},
        {u"disable"_s, tr("Leaves it out where all servers are meant.")},
        {u"enable"_s, tr("Takes that back.")},
        {u"format"_s, tr("text: a sentence. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

void setPairs(KeyValues &pairs, const KeyValues &given, const QStringList &gone, Qt::CaseSensitivity sensitivity)
{
    for (const QString &name : gone) {
        pairs.removeIf([&](const auto &pair) { return pair.first.compare(name, sensitivity) == 0; });
    }
    for (const auto &one : given) {
        const auto found = std::ranges::find_if(
            pairs, [&](const auto &pair) { return pair.first.compare(one.first, sensitivity) == 0; });
        if (found == pairs.end()) {
            pairs.append(one);
        } else {
            found->second = one.second;
        }
    }
}

} // namespace

Result<ServersEditOptions> ServersEditOptions::parse(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = serversEditOptionTable();
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli servers edit"_s, arguments);
    ServersEditOptions options;
    options.helpText = reader.help(tr("Usage: signalbox-cli servers edit NAME [what changes]") + u'\n');
    if (!options.helpText.isEmpty()) {
        return options;
    }
    reader.optionalText(options.newName, u"name"_s);
    reader.optionalText(options.group, u"group"_s);
    reader.optionalText(options.command, u"command"_s);
    reader.optionalText(options.url, u"url"_s);
    reader.optionalText(options.workingDirectory, u"cwd"_s);
    reader.optionalText(options.environmentFile, u"env-file"_s);
    reader.pairs(options.environment, u"env"_s);
    reader.texts(options.unset, u"unset"_s);
    reader.headers(options.headers, u"header"_s);
    reader.texts(options.removedHeaders, u"remove-header"_s);
    options.json = reader.isJson();
    if (reader.isSet(u"disable"_s) && reader.isSet(u"enable"_s)) {
        reader.refuse(tr("--disable and --enable are opposites."));
    } else if (reader.isSet(u"disable"_s) || reader.isSet(u"enable"_s)) {
        options.disabled = reader.isSet(u"disable"_s);
    }
    if (reader.isSet(u"transport"_s)) {
        options.transport = transportFromWord(reader.value(u"transport"_s));
        if (!options.transport) {
            reader.refuse(tr("“%1” is no transport.").arg(reader.value(u"transport"_s)));
        }
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() == 1) {
        options.name = words.constFirst();
    } else {
        reader.refuse(tr("servers %1 wants one name.").arg(u"edit"_s));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

Result<ServerEntry> ServersEditOptions::applyTo(ServerEntry entry) const
{
    if (command && url) {
        return fail(Error::Kind::Usage, tr("A server has a command or an address, not both."));
    }
    entry.name = newName.value_or(entry.name);
    entry.group = group.value_or(entry.group);
    entry.disabled = disabled.value_or(entry.disabled);
    if (command) {
        Result<QStringList> words = splitCommandLine(*command);
        if (!words) {
            return Failure(words.error());
        }
        if (words->isEmpty()) {
            return fail(Error::Kind::Usage, tr("There is no program to start."));
        }
        entry.transport = EntryTransport::Stdio;
        entry.url.clear();
        entry.command = words->takeFirst();
        entry.arguments = *words;
    }
    if (url) {
        entry.command.clear();
        entry.arguments.clear();
        entry.url = *url;
        entry.transport = isWebSocketUrl(*url) ? EntryTransport::WebSocket : EntryTransport::StreamableHttp;
    }
    const bool isProcess = entry.transport == EntryTransport::Stdio;
    if (isProcess && (transport || !headers.isEmpty() || !removedHeaders.isEmpty())) {
        return fail(Error::Kind::Usage,
                    tr("Headers and a transport go with an address; “%1” is started as a command.").arg(entry.name));
    }
    if (!isProcess && (workingDirectory || environmentFile || !environment.isEmpty() || !unset.isEmpty())) {
        return fail(Error::Kind::Usage,
                    tr("Variables and a folder go with a command; “%1” has an address.").arg(entry.name));
    }
    if (transport) {
        if (const std::optional<QString> why = transportMismatch(*transport, entry.url)) {
            return fail(Error::Kind::Usage, *why);
        }
        entry.transport = *transport;
    }
    entry.workingDirectory = workingDirectory.value_or(entry.workingDirectory);
    if (environmentFile) {
        setEnvironmentFile(entry, *environmentFile);
    }
    setPairs(entry.environment, environment, unset, Qt::CaseSensitive);
    setPairs(entry.headers, headers, removedHeaders, Qt::CaseInsensitive);
    return entry;
}

} // namespace Signalbox
