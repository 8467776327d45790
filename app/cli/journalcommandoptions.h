// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/optionreader.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace Signalbox {

/// What the verbs of `journal` have in common: at most one folder, --format, --help.
struct JournalCommandOptions
{
    QString folder;    ///< the one named, or else Signalbox's own
    bool json = false; ///< --format json
    QString helpText;  ///< not empty: show this, do nothing else

    /// `usage` is the verb's line and what it does. `table` are options of its own; `readOwn` takes them.
    /// Errors are Kind::Usage.
    [[nodiscard]] static Result<JournalCommandOptions> parse(const QString &verb, const QString &usage,
                                                             const QStringList &arguments,
                                                             const QList<QCommandLineOption> &table = {},
                                                             const std::function<void(OptionReader &)> &readOwn = {});
};

} // namespace Signalbox
