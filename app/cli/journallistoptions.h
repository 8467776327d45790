// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/filter/filter.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// `journal list [FILTER …] [--last N] [--follow | --folded] [--folder FOLDER] [--format text|json]`. Words that begin with one
/// dash are the filter's; so is all behind `--`.
struct JournalListOptions
{
    Filter filter;
    QString folder;              ///< the one named, or else Signalbox's own
    std::optional<quint64> last; ///< only so many, the newest; with --follow 10 if not given
    bool follow = false;
    bool folded = false; ///< exchanges of several rounds, and tasks, as one line each
    bool json = false;
    QString helpText; ///< not empty: show this, do nothing else

    /// Errors are Kind::Usage; one in the filter says where.
    [[nodiscard]] static Result<JournalListOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
