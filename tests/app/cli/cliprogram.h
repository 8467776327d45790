// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QStringList>

/// signalbox-cli as a process, for tests.
namespace CliProgram {

struct Run
{
    int exitCode = -1; ///< -1: crashed, or did not end in time
    QByteArray out;
    QByteArray err;

    /// stdout as one JSON document; null if it is not exactly one.
    [[nodiscard]] Signalbox::Json document() const;
    [[nodiscard]] Signalbox::Json result() const; ///< the member `result` of it, the only one
    [[nodiscard]] QByteArray resultText() const;  ///< the same, compact
    [[nodiscard]] Signalbox::Json error() const;  ///< the member `error` of the last line of stderr
};

[[nodiscard]] QString path(const QString &program); ///< beside the tests
[[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {});
/// With a terminal as its standard input: types this once standard error holds `shown` and ends with a prompt.
[[nodiscard]] Run runAtTerminal(const QStringList &arguments, const QByteArray &shown, const QByteArray &typed);

} // namespace CliProgram
