// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/targetoptions.h"

#include "app/cli/clitext.h"
#include "core/catalog/commandline.h"
#include "core/wire/http/httpheaders.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using EntryTransport = ServerEntry::Transport;

QString schemeOf(const QString &word)
{
    const qsizetype colon = word.indexOf("://"_L1);
    return colon > 0 ? word.first(colon).toLower() : QString();
}

bool isReachable(const QString &scheme)
{
    static constexpr std::array kSchemes = {"http"_L1, "https"_L1, "ws"_L1, "wss"_L1};
    return std::ranges::find(kSchemes, scheme) != kSchemes.end();
}

void readAddress(TargetOptions &options, OptionReader &reader, const QStringList &words)
{
    const QString scheme = schemeOf(words.first());
    options.url = words.first();
    if (!isReachable(scheme)) {
        reader.refuse(tr("“%1” is no address of a server.").arg(words.first()),
                      tr("Addresses begin with http, https, ws or wss."));
    } else if (words.size() > 1) {
        reader.refuse(tr("“%1” follows the address; an address takes no more words.").arg(words.at(1)));
    } else if (const QUrl url(options.url, QUrl::StrictMode); !url.isValid() || url.host().isEmpty()) {
        reader.refuse(tr("“%1” is no address of a server.").arg(words.first()));
    }
}

void readWords(TargetOptions &options, OptionReader &reader, const QStringList &words)
{
    reader.text(options.url, u"url"_s);
    if (reader.isSet(u"url"_s)) {
        const QString url = std::exchange(options.url, {});
        readAddress(options, reader, {url});
    }
    if (words.isEmpty()) {
        return;
    }
    if (!options.url.isEmpty()) {
        return reader.refuse(tr("Two servers: %1 and “%2”.").arg(options.url, words.join(u' ')),
                             tr("Give one address or one command."));
    }
    if (!schemeOf(words.first()).isEmpty()) {
        readAddress(options, reader, words);
    } else {
        options.command = words;
    }
}

void checkOne(const TargetOptions &options, OptionReader &reader)
{
    const bool fromFile = !options.configFile.isEmpty() || !options.serverName.isEmpty();
    const bool typed = !options.command.isEmpty() || !options.url.isEmpty();
    if (fromFile && typed) {
        reader.refuse(tr("Two servers: “%1” and one of a file.")
                          .arg(options.url.isEmpty() ? options.command.join(u' ') : options.url),
                      tr("Name a server of a file, or give a command or an address, not both."));
    } else if (!fromFile && !typed) {
        reader.refuse(tr("No server named."),
                      tr("Give its command after --, its address, or --server NAME; --help lists "
                         "all options."));
    }
}

/// What goes with a command only, or with an address only. A server of a file is judged when it is read.
void checkKind(const TargetOptions &options, OptionReader &reader)
{
    if (!options.url.isEmpty()) {
        if (!options.environment.isEmpty() || !options.workingDirectory.isEmpty()) {
            reader.refuse(tr("-e and --cwd go with a command; %1 is an address.").arg(options.url));
        }
        if (options.transport) {
            if (const std::optional<QString> why = transportMismatch(*options.transport, options.url)) {
                reader.refuse(*why);
            }
        }
    } else if (!options.command.isEmpty()) {
        const QString command = options.command.join(u' ');
        if (options.transport && *options.transport != EntryTransport::Stdio) {
            reader.refuse(tr("--transport %1 wants an address; “%2” is a command.")
                              .arg(transportText(*options.transport), command));
        }
        if (!options.headers.isEmpty() || !options.bearerVariable.isEmpty() || !options.basicVariable.isEmpty()
            || !options.keyHeader.isEmpty()) {
            reader.refuse(tr("Headers and credentials go with an address; “%1” is a command.").arg(command));
        }
    }
}

void readCredentials(TargetOptions &options, OptionReader &reader)
{
    reader.text(options.bearerVariable, u"bearer-env"_s);
    reader.text(options.basicVariable, u"basic-env"_s);
    KeyValues keys;
    reader.pairs(keys, u"api-key"_s);
    const int kinds = int(!options.bearerVariable.isEmpty()) + int(!options.basicVariable.isEmpty()) + int(keys.size());
    if (kinds > 1) {
        reader.refuse(tr("Give one of --bearer-env, --basic-env and --api-key."));
    }
    if (!keys.isEmpty()) {
        options.keyHeader = keys.first().first;
        options.keyVariable = keys.first().second;
        if (!HttpHeaders::isValidName(options.keyHeader.toUtf8())) {
            reader.refuse(tr("“%1” is no name of a header.").arg(options.keyHeader));
        }
    }
    const QString taken = !options.keyHeader.isEmpty() ? options.keyHeader : u"Authorization"_s;
    const bool isTwice = kinds > 0 && std::ranges::any_of(options.headers, [&](const auto &header) {
                             return header.first.compare(taken, Qt::CaseInsensitive) == 0;
                         });
    if (isTwice) {
        reader.refuse(tr("Two values for the header “%1”.").arg(taken));
    }
}

} // namespace

QList<QCommandLineOption> TargetOptions::fileTable()
{
    return {
        {u"config"_s, tr("Reads servers from a file of any common shape."), u"file"_s},
        {u"server"_s, tr("Takes this server from the file (without --config: from Signalbox's own list)."), u"name"_s},
    };
}

QList<QCommandLineOption> TargetOptions::placeTable()
{
    return {
        {{u"url"_s, u"server-url"_s}, tr("The server's address; it may also stand where a command stands."), u"url"_s},
        {u"transport"_s, tr("stdio, http (also streamable-http), sse or websocket (also ws)."), u"kind"_s},
        {u"header"_s, tr("A header of every request over the network; can be repeated."), u"Name: value"_s},
    };
}

QList<QCommandLineOption> TargetOptions::addressTable()
{
    return placeTable()
           + QList<QCommandLineOption>{
               {u"bearer-env"_s, tr("Sends the token in this environment variable as a bearer token."), u"variable"_s},
               {u"basic-env"_s, tr("Sends user:password in this environment variable as Basic."), u"variable"_s},
               {u"api-key"_s, tr("Sends the key in this environment variable as this header."), u"Name=variable"_s},
           };
}

QList<QCommandLineOption> TargetOptions::processTable()
{
    return {
        {u"e"_s, tr("Sets an environment variable for the server; can be repeated."), u"KEY=VALUE"_s},
        {u"cwd"_s, tr("Starts the server in this folder."), u"folder"_s},
    };
}

QList<QCommandLineOption> TargetOptions::eraTable()
{
    return {{u"protocol-era"_s, tr("auto, legacy, modern, or one revision such as 2025-11-25."), u"era"_s}};
}

QString TargetOptions::signInCommand() const
{
    const bool isFixed = !bearerVariable.isEmpty() || !basicVariable.isEmpty() || !keyHeader.isEmpty()
                         || std::ranges::any_of(headers, [](const auto &header) {
                                return header.first.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
                            });
    if (isFixed) {
        return {};
    }
    QStringList words = {u"signalbox-cli"_s, u"auth"_s, u"login"_s};
    if (!url.isEmpty()) {
        words.append(quoteForShell(url));
    }
    if (!serverName.isEmpty()) {
        words += {u"--server"_s, quoteForShell(serverName)};
    }
    if (!configFile.isEmpty()) {
        words += {u"--config"_s, quoteForShell(configFile)};
    }
    return words.join(u' ');
}

TargetOptions TargetOptions::read(OptionReader &reader, const QStringList &words)
{
    TargetOptions options;
    reader.text(options.configFile, u"config"_s);
    reader.text(options.serverName, u"server"_s);
    reader.text(options.workingDirectory, u"cwd"_s);
    reader.pairs(options.environment, u"e"_s);
    reader.headers(options.headers, u"header"_s);
    if (reader.isSet(u"protocol-era"_s)) {
        reader.era(options.era.emplace(), u"protocol-era"_s);
    }
    if (reader.isSet(u"transport"_s)) {
        options.transport = transportFromWord(reader.value(u"transport"_s));
        if (!options.transport) {
            reader.refuse(tr("--transport wants one of stdio, http, sse, websocket, not “%1”.")
                              .arg(reader.value(u"transport"_s)));
        }
    }
    readCredentials(options, reader);
    readWords(options, reader, words);
    checkOne(options, reader);
    checkKind(options, reader);
    return options;
}

std::optional<ServerEntry::Transport> transportFromWord(QStringView word)
{
    struct Word
    {
        QLatin1StringView word;
        EntryTransport transport;
    };
    static constexpr std::array kWords = {
        Word{"stdio"_L1, EntryTransport::Stdio},
        Word{"http"_L1, EntryTransport::StreamableHttp},
        Word{"streamable-http"_L1, EntryTransport::StreamableHttp},
        Word{"streamableHttp"_L1, EntryTransport::StreamableHttp},
        Word{"sse"_L1, EntryTransport::Sse},
        Word{"websocket"_L1, EntryTransport::WebSocket},
        Word{"ws"_L1, EntryTransport::WebSocket},
    };
    const auto found =
        std::ranges::find_if(kWords, [&](const Word &one) { return word.compare(one.word, Qt::CaseInsensitive) == 0; });
    return found == kWords.end() ? std::nullopt : std::optional(found->transport);
}

std::optional<QString> transportMismatch(ServerEntry::Transport transport, const QString &url)
{
    if (transport == EntryTransport::Stdio) {
        return tr("--transport stdio wants a command; %1 is an address.").arg(url);
    }
    const bool wantsWebSocket = transport == EntryTransport::WebSocket;
    if (wantsWebSocket == isWebSocketUrl(url)) {
        return {};
    }
    return wantsWebSocket
               ? tr("--transport websocket wants an address that begins with ws:// or wss://, not %1.").arg(url)
               : tr("--transport %1 wants an address that begins with http:// or https://, not %2.")
                     .arg(transportText(transport), url);
}

bool isWebSocketUrl(const QString &url)
{
    return schemeOf(url) == "ws"_L1 || schemeOf(url) == "wss"_L1;
}

} // namespace Signalbox
