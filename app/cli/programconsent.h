// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/launchconsent.h"
#include "core/catalog/launch/launchplaces.h"
#include "core/hub/entryfiller.h"

namespace Signalbox {

/// Shows what a server in another program's file would start or reach, and hears the person's word about it. It is kept
/// nowhere. `places`: where that program finds commands; none: where this one does. Errors: those of
/// LaunchConsent::answerTo().
[[nodiscard]] Result<LaunchAnswer> programAnswer(const ServerEntry &launched, const std::optional<LaunchPlaces> &places,
                                                 const LaunchConsent::Options &options);

/// Hands on `launched`, with its values filled in, if that was the answer. Errors: Kind::Policy with code kNotAccepted,
/// and those of filledEntry() and environmentFileVariables().
[[nodiscard]] EntryFiller programFiller(const ServerEntry &launched, const LaunchAnswer &answer, EntryFiller then);

} // namespace Signalbox
