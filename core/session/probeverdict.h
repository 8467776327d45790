// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/deviation.h"
#include "core/mcp/serverprofile.h"

#include <optional>

namespace Signalbox {

/// What an answer says about a server: the table of protocol.md 2.1 as pure
/// functions.
struct ProbeVerdict
{
    enum class Kind {
        Modern,  ///< with `revision`
        Retry,   ///< modern: ask again with `revision`
        Legacy,  ///< initialize with `revision`
        Refused, ///< modern, but it cannot go on: see `error`
    };
    Kind kind = Kind::Legacy;
    Revision revision = Revision::V20251125;
    QString why; ///< half a sentence: "server/discover was answered with error -32601"
    Error error;
};

/// `pinned`: only this (modern) revision will do.
[[nodiscard]] ProbeVerdict judgeDiscoverResult(const Decoded<ServerProfile> &result, std::optional<Revision> pinned);
[[nodiscard]] ProbeVerdict judgeDiscoverError(const Error &error, std::optional<Revision> pinned);

/// What an answer to initialize says. Errors (Kind::Protocol): no revision in it, one that has no handshake, one that is
/// not `pinned`.
[[nodiscard]] Result<ServerProfile> judgeInitializeResult(const QByteArray &result, std::optional<Revision> pinned);

/// Does an answer with this HTTP status say anything of what the server speaks? Not those of who asks or of how busy it is,
/// and none from 500 on. 0: there is no HTTP.
[[nodiscard]] bool isEvidence(int status);

/// The list `supported` of an error's data; empty if there is none.
[[nodiscard]] QStringList supportedVersions(const QByteArray &errorData);
/// The newest of our revisions of this era in the list.
[[nodiscard]] std::optional<Revision> newestCommon(const QStringList &offered, Era era);

} // namespace Signalbox
