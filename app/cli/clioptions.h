// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// What the command line asked of one server. Option names are those of the official Inspector's command line.
struct CliOptions
{
    enum class Verb { Method, Help, Version };
    Verb verb = Verb::Method;

    QStringList target; ///< program and arguments; empty when a file names the server
    QString configFile;
    QString serverName;
    KeyValues environment;
    QString workingDirectory;
    std::optional<EraPolicy> era; ///< none: as the entry says, else auto

    QString method = QStringLiteral("initialize");
    QString toolName;
    KeyValues toolArguments;
    std::optional<QByteArray> toolArgumentsJson;
    QString uri;
    QString promptName;
    KeyValues promptArguments;
    QString logLevel;
    KeyValues metadata;
    KeyValues toolMetadata;

    bool json = false;     ///< --format json
    bool verbose = false;  ///< -v: frames and the server's stderr on standard error
    QString journalFolder; ///< --journal: where the frames are recorded; empty: nowhere
    std::optional<int> connectTimeoutMs;
    std::optional<int> requestTimeoutMs;

    bool load = false;
    qint64 loadRequests = 100;
    int loadConcurrency = 1;
    int loadDurationMs = 0; ///< 0: as many requests as asked
    double loadRate = 0;    ///< requests per second; 0: as fast as answers come

    QString helpText; ///< for Verb::Help

    /// `arguments` without the program's name. Errors are Kind::Usage.
    [[nodiscard]] static Result<CliOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
