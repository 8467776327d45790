// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// In which words a program writes down a server (protocol.md 5.6). An empty word: the program has none, so such a
/// thing cannot be told to it.
struct EntryDialect
{
    QByteArray command = "command";
    QByteArray arguments = "args";
    QByteArray environment = "env";
    QByteArray folder{};          ///< the working directory
    QByteArray environmentFile{}; ///< a file with further variables
    QByteArray url = "url";
    QByteArray
        sseUrl{}; ///< where SSE has a member of its own, as `url` of a program whose `httpUrl` is Streamable HTTP
    QByteArray headers = "headers";
    QByteArray type = "type";
    // The words of `type`; empty: written without one.
    QByteArray stdio{};
    QByteArray http{};
    QByteArray sse{};
    QByteArray webSocket{};
    bool commandIsList = false;     ///< the command is one list with its arguments
    bool commandHoldsAll = false;   ///< oldest shape: `command: {path, args, env}`
    QByteArray disabled{};          ///< `disabled: true`
    QByteArray enabled{};           ///< `enabled: false`
    QList<QByteArray> otherTypes{}; ///< words of `type` for what is built into the program: no servers
    /// How a variable of the environment is written inside a text, with NAME for its name; empty: not at all.
    QByteArray variable{};
    /// Variables of the environment are named beside the texts: `env_vars`, `env_http_headers`, `bearer_token_env_var`.
    bool namesVariables = false;
    /// Drops an entry that lacks one of the members it always writes itself: `name`, `description`, `enabled`, the arguments.
    bool wantsAll = false;
};

/// The entry in the words of the common shape (`command`, `args`, `env`, `cwd`, `type`, `url`, `headers`, `disabled`);
/// what the program says beyond that stays as it is. Not an object: comes back as it was.
[[nodiscard]] Json commonWords(const Json &entry, const EntryDialect &dialect);

/// An entry of this program's file as a server of ours, without what only Signalbox knows. Errors as entryFromJson.
[[nodiscard]] Result<ServerEntry> entryInDialect(const QString &name, const Json &value, const EntryDialect &dialect);

/// `server` in the program's words, written over what the program's file holds for it now (null: nothing): members that
/// say the same stay as they are, those that the dialect has no word for are left alone.
/// Error::Kind::Usage: the program cannot reach a server in this way (an address for a program of local ones).
[[nodiscard]] Result<Json> writeInDialect(const ServerEntry &server, const EntryDialect &dialect, const Json &onto);

} // namespace Signalbox
