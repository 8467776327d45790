// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/exchange/exportformat.h"
#include "core/journal/filter/filter.h"

#include <QStringList>

namespace Signalbox {

/// `journal export [FILTER …] --as FORMAT [--out FILE] [--in-the-clear] [--from N] [--to N] [--server NAME]`. Words
/// that begin with one dash are the filter's; so is all behind `--`.
struct JournalExportOptions
{
    ExportFormat as = ExportFormat::Session;
    QString out;             ///< empty: standard output
    QString folder;          ///< the one named, or else Signalbox's own
    bool inTheClear = false; ///< secrets are kept
    Filter filter;
    quint64 from = 1; ///< numbers as people see them, from 1
    quint64 to = 0;   ///< 0: to the end
    QStringList servers;
    bool json = false;
    QString helpText; ///< not empty: show this, do nothing else

    /// Errors are Kind::Usage; one in the filter says where.
    [[nodiscard]] static Result<JournalExportOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
