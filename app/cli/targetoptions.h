// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "core/catalog/serverentry.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// Which server a command line names: by its command, by its address, or in a file; and what is set on top of that.
struct TargetOptions
{
    QStringList command; ///< program and arguments
    QString url;         ///< http, https, ws or wss
    QString configFile;
    QString serverName;
    std::optional<ServerEntry::Transport> transport; ///< none: as the address or the entry says
    KeyValues environment;
    QString workingDirectory;
    KeyValues headers;            ///< name and value
    std::optional<EraPolicy> era; ///< none: as the entry says, else auto

    // Credentials that do not change. Never their values: a program's arguments are for all eyes (reliability.md K01).
    QString bearerVariable; ///< environment variable with the token
    QString basicVariable;  ///< … with user:password
    QString keyHeader;      ///< name of the header that takes the API key
    QString keyVariable;    ///< … and the variable with it

    [[nodiscard]] static QList<QCommandLineOption> fileTable();    ///< --config, --server
    [[nodiscard]] static QList<QCommandLineOption> placeTable();   ///< --url, --transport, --header
    [[nodiscard]] static QList<QCommandLineOption> addressTable(); ///< those and credentials
    [[nodiscard]] static QList<QCommandLineOption> processTable(); ///< -e, --cwd
    [[nodiscard]] static QList<QCommandLineOption> eraTable();     ///< --protocol-era

    /// Is it one of Signalbox's own list, and not one that is named for once?
    [[nodiscard]] bool isOfList() const { return command.isEmpty() && url.isEmpty() && configFile.isEmpty(); }
    /// The command that signs in to it; empty where fixed credentials were given.
    [[nodiscard]] QString signInCommand() const;
    /// Takes what the tables have; `words` is what stands where a target stands. Faults are told to the reader: no
    /// target, two of them, and what does not go with it.
    [[nodiscard]] static TargetOptions read(OptionReader &reader, const QStringList &words);
};

/// Of these words the one that names a transport: stdio, http, sse, websocket, and how other programs call them.
[[nodiscard]] std::optional<ServerEntry::Transport> transportFromWord(QStringView word);
/// Why an address cannot be reached that way; none if it can. A network transport only.
[[nodiscard]] std::optional<QString> transportMismatch(ServerEntry::Transport transport, const QString &url);
[[nodiscard]] bool isWebSocketUrl(const QString &url);

} // namespace Signalbox
