// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serverchoice.h"

#include "app/cli/clitext.h"
#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/catalog/addresssecrets.h"
#include "core/catalog/catalog.h"
#include "core/catalog/paste/paste.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using EntryTransport = ServerEntry::Transport;

constexpr qint64 kLongestServersFile = 16LL * 1024 * 1024;

Result<QList<ServerEntry>> entriesOfFile(const QString &path)
{
    const std::expected<QByteArray, QString> text = readRegularFile(path, kLongestServersFile, GivenOpen::Accepted);
    if (!text) {
        return fail(Error::Kind::Storage, tr("%1 cannot be read: %2.").arg(path, text.error()));
    }
    Result<Understood> read = understandPaste(QString::fromUtf8(*text));
    if (!read) {
        read.error().where = path + (read.error().where.isEmpty() ? QString() : ": "_L1 + read.error().where);
        return Failure(read.error());
    }
    return read->entries;
}

Result<QList<ServerEntry>> entriesOfCatalog(const QString &path)
{
    Catalog catalog(path);
    return catalog.load().transform([&catalog] { return catalog.entries(); });
}

QString advice(const QList<ServerEntry> &entries)
{
    QStringList names;
    std::ranges::transform(entries, std::back_inserter(names), &ServerEntry::name);
    return names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(", "_L1));
}

Result<ServerEntry> pick(const QList<ServerEntry> &entries, const QString &name, const QString &path)
{
    if (name.isEmpty() && entries.size() == 1) {
        return entries.first();
    }
    const auto found = std::ranges::find(entries, name, &ServerEntry::name);
    if (found != entries.end()) {
        return *found;
    }
    Failure failure =
        fail(Error::Kind::Usage, name.isEmpty()
                                     ? tr("%1 has %2 servers; name one with --server.").arg(path).arg(entries.size())
                                     : tr("There is no server “%1” in %2.").arg(name, path));
    failure.error().advice = advice(entries);
    return failure;
}

Result<ServerEntry> named(const TargetOptions &options)
{
    const bool own = options.configFile.isEmpty();
    const QString path = own ? Paths().catalogFile() : options.configFile;
    return (own ? entriesOfCatalog(path) : entriesOfFile(path)).and_then([&](const QList<ServerEntry> &entries) {
        return pick(entries, options.serverName, path);
    });
}

ServerEntry typed(const TargetOptions &options)
{
    ServerEntry entry;
    entry.name = u"server"_s;
    if (options.url.isEmpty()) {
        entry.command = options.command.first();
        entry.arguments = options.command.mid(1);
    } else {
        entry.url = options.url;
        entry.transport = isWebSocketUrl(options.url) ? EntryTransport::WebSocket : EntryTransport::StreamableHttp;
        if (splitAddress(entry) && (!options.bearerVariable.isEmpty() || !options.keyHeader.isEmpty())) {
            entry.remote.auth = {}; // these are what is to be sent
        }
    }
    return entry;
}

/// What goes with the other kind of server is said, not dropped.
Result<> checkAdditions(const ServerEntry &entry, const TargetOptions &options)
{
    if (entry.transport == EntryTransport::Stdio) {
        if (options.transport && *options.transport != EntryTransport::Stdio) {
            return fail(Error::Kind::Usage, tr("--transport %1 wants an address; “%2” is started as a command.")
                                                .arg(transportText(*options.transport), entry.name));
        }
        if (!options.headers.isEmpty() || !options.bearerVariable.isEmpty() || !options.basicVariable.isEmpty()
            || !options.keyHeader.isEmpty()) {
            return fail(
                Error::Kind::Usage,
                tr("Headers and credentials go with an address; “%1” is started as a command.").arg(entry.name));
        }
        return {};
    }
    if (!options.environment.isEmpty() || !options.workingDirectory.isEmpty()) {
        return fail(Error::Kind::Usage, tr("-e and --cwd go with a command; “%1” has an address.").arg(entry.name));
    }
    if (options.transport) {
        if (const std::optional<QString> why = transportMismatch(*options.transport, entry.url)) {
            return fail(Error::Kind::Usage, *why);
        }
    }
    return {};
}

/// Credentials that do not change. Their values are read when the server is reached, except for Basic: one variable holds
/// both its parts.
Result<> setCredentials(ServerEntry &entry, const TargetOptions &options)
{
    AuthOptions &auth = entry.remote.auth;
    if (!options.bearerVariable.isEmpty()) {
        auth.kind = AuthOptions::Kind::Bearer;
        entry.remote.secretVariable = options.bearerVariable;
    } else if (!options.keyHeader.isEmpty()) {
        auth.kind = AuthOptions::Kind::Header;
        auth.name = options.keyHeader;
        entry.remote.secretVariable = options.keyVariable;
    } else if (!options.basicVariable.isEmpty()) {
        const QString pair = qEnvironmentVariable(options.basicVariable.toUtf8().constData());
        const qsizetype colon = pair.indexOf(u':');
        if (colon < 1) {
            return fail(Error::Kind::Usage,
                        tr("The environment variable “%1” does not hold user:password.").arg(options.basicVariable));
        }
        auth.kind = AuthOptions::Kind::Basic;
        auth.name = pair.first(colon);
        auth.secret = pair.mid(colon + 1);
        entry.remote.secretVariable.clear();
    } else if (std::ranges::any_of(options.headers, [](const auto &header) {
                   return header.first.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
               })) {
        auth.kind = AuthOptions::Kind::None; // the person's own header is what is sent
    }
    return {};
}

/// In place of those of the same name, as a person who repeats one means it.
void setHeaders(ServerEntry &entry, const KeyValues &headers)
{
    const KeyValues before = std::exchange(entry.headers, headers);
    for (const auto &header : before) {
        const bool isReplaced = std::ranges::any_of(
            headers, [&](const auto &one) { return one.first.compare(header.first, Qt::CaseInsensitive) == 0; });
        if (!isReplaced) {
            entry.headers.append(header);
        }
    }
}

} // namespace

Result<ServerEntry> chosenServer(const TargetOptions &options)
{
    const bool isTyped = !options.command.isEmpty() || !options.url.isEmpty();
    Result<ServerEntry> entry = isTyped ? typed(options) : named(options);
    if (!entry) {
        return entry;
    }
    if (const Result<> fits = checkAdditions(*entry, options); !fits) {
        return Failure(fits.error());
    }
    if (const Result<> set = setCredentials(*entry, options); !set) {
        return Failure(set.error());
    }
    if (entry->id.isEmpty()) {
        entry->id = ServerEntry::newId();
    }
    entry->environment += options.environment;
    if (!options.workingDirectory.isEmpty()) {
        entry->workingDirectory = options.workingDirectory;
    }
    setHeaders(*entry, options.headers);
    entry->transport = options.transport.value_or(entry->transport);
    entry->era = options.era.value_or(entry->era);
    return entry;
}

Result<ToolAddress> chosenTool(const QString &address)
{
    const Result<QList<ServerEntry>> entries = entriesOfCatalog(Paths().catalogFile());
    if (!entries) {
        return Failure(entries.error());
    }
    QString server;
    for (const ServerEntry &entry : *entries) {
        if (address.startsWith(entry.name + u'.') && address.size() > entry.name.size() + 1
            && entry.name.size() > server.size()) {
            server = entry.name;
        }
    }
    if (server.isEmpty()) {
        Failure failure = fail(Error::Kind::Usage, tr("“%1” is not SERVER.TOOL of a server in the list.").arg(address));
        failure.error().advice = advice(*entries);
        return failure;
    }
    return ToolAddress{.server = server, .tool = address.mid(server.size() + 1)};
}

} // namespace Signalbox
