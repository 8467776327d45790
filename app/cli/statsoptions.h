// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/derived/statistics.h"

#include <QCommandLineOption>
#include <QStringList>

namespace Signalbox {

class OptionReader;

/// `stats [--folder FOLDER] [--by WHAT] [--server N] [--tool T] [--caller C] [--method M] [--since WHEN] [--until WHEN]`.
struct StatsOptions
{
    QString folder; ///< the one named, or else Signalbox's own
    StatisticsQuery query;
    /// Not one row a server and so on, but one a second, minute or hour.
    std::optional<Resolution> series;
    bool json = false;
    QString helpText; ///< not empty: print this and do nothing

    /// `arguments` after the word stats. Errors are Kind::Usage.
    [[nodiscard]] static Result<StatsOptions> parse(const QStringList &arguments);
    [[nodiscard]] static QList<QCommandLineOption> queryTable();
    void readQuery(OptionReader &reader); ///< all but the folder
};

} // namespace Signalbox
