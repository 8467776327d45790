// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/statsoptions.h"
#include "core/base/result.h"

#include <QStringList>

namespace Signalbox {

/// `team status|push|stats`: calls in the database that a team shares.
struct TeamOptions
{
    enum class Verb { Status, Push, Stats };

    Verb verb = Verb::Status;
    QString database; ///< address, in place of the one in the settings
    QString as;       ///< member's name, in place of the one in the settings
    QString member;   ///< stats: only this one's calls
    bool byMember = false;
    StatsOptions stats; ///< also the journal's folder and the format
    QString helpText;   ///< not empty: print this and do nothing

    /// `arguments` after the word team. Errors are Kind::Usage.
    [[nodiscard]] static Result<TeamOptions> parse(const QStringList &arguments);
};

} // namespace Signalbox
