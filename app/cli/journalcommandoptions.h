// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// Options of the verbs that look at a journal as a whole (rebuild, verify, where): its folder, --format, --help.
struct JournalCommandOptions
{
    QString folder;    ///< the one named, or else Signalbox's own
    bool json = false; ///< --format json
    QString helpText;  ///< not empty: show this, do nothing else

    /// `usage` is the verb's line and what it does. Errors are Kind::Usage.
    [[nodiscard]] static Result<JournalCommandOptions> parse(const QString &verb, const QString &usage,
                                                             const QStringList &arguments);
};

} // namespace Signalbox
