// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/targetoptions.h"
#include "core/journal/exchange/copyas.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// What the command line asked of one server. Option names are those of the official Inspector's command line.
struct CliOptions
{
    enum class Verb { Method, Help, Version };
    Verb verb = Verb::Method;

    TargetOptions target;

    QString method = QStringLiteral("initialize");
    QString toolName;
    KeyValues toolArguments;
    std::optional<QByteArray> toolArgumentsJson;
    QStringList uris;
    QString promptName;
    KeyValues promptArguments;
    KeyValues completeArgument; ///< one pair: the argument that is completed, and what stands in it so far
    QString logLevel;
    QString taskId;
    QString session;     ///< --session: of the secure session that tools/call belongs to
    bool asTask = false; ///< --task
    qint64 taskTtlMs = 0;
    std::optional<QByteArray> params; ///< --params: JSON object text, in place of what other options would make
    KeyValues metadata;
    KeyValues toolMetadata;
    std::optional<CopyAs> copyAs; ///< --copy-as: the call is not made, but printed

    QString answer;      ///< ask, decline, defaults or a file; empty: ask at a terminal, else decline
    QString answersFrom; ///< --answers-from: a recording, whose answers come first; empty: none
    QStringList roots;   ///< URI or URI=NAME
    int watchMs = 0;     ///< 0: until interrupted
    bool strict = false;

    bool json = false;        ///< --format json
    bool verbose = false;     ///< -v: frames and the server's stderr on standard error
    QString journalFolder;    ///< --journal: where the frames are recorded; empty: nowhere
    bool keepSecrets = false; ///< --keep-secrets: the record holds them as they crossed
    QString collector;        ///< --otlp: an address, or env; empty: nothing is reported
    std::optional<int> connectTimeoutMs;
    std::optional<int> requestTimeoutMs; ///< without an answer; 0: no limit
    std::optional<int> totalTimeoutMs;   ///< whatever progress says; 0: no limit
    std::optional<bool> progressExtends; ///< does it begin the limit of the request anew? Absent: as the server is set

    bool load = false;
    qint64 loadRequests = 100;
    int loadConcurrency = 1;
    int loadDurationMs = 0; ///< 0: as many requests as asked
    double loadRate = 0;    ///< requests per second; 0: as fast as answers come

    QString helpText; ///< for Verb::Help

    [[nodiscard]] QString uri() const { return uris.value(0); }
    /// `arguments` without the program's name. Errors are Kind::Usage.
    [[nodiscard]] static Result<CliOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
