// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/catalog/launch/launchplaces.h"
#include "core/hub/authorizermaker.h"
#include "core/hub/entryfiller.h"
#include "core/hub/policyjudge.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// What an examination may use, and how far it goes.
struct ExamOptions
{
    bool calls = true;                           ///< makes a harmless call, if there is one
    Limits limits{};                             ///< each wait has an end
    AuthorizerMaker authorizers{};               ///< credentials that are there already; nobody is asked for others
    EntryFiller filler{};                        ///< as before every start: what it refuses is not started or reached
    std::optional<PolicyJudge::Places> policy{}; ///< of the rules that the call must pass; none: there are none
    QMap<QString, QStringList> otherTools{};     ///< names of other servers' tools, as far as they are known
    QString signInCommand{};                     ///< what to type to sign in to it; may be empty
    QString acceptCommand{};                     ///< what to type to accept that it is started; may be empty

    /// Whose environment it is started in: what a program finds around it that is not started from a terminal. None:
    /// that of this process.
    std::optional<LaunchPlaces> places{};
    QString environment{}; ///< whose that is, for people: "Claude Desktop"
};

} // namespace Signalbox
