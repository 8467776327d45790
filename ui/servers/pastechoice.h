// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"
#include "core/hub/launch/launchquestion.h"

#include <QHash>

namespace Signalbox {

/// One server of what was understood, as the person is about to add it.
struct PasteChoice
{
    ServerEntry entry{};               ///< as it will be kept
    QHash<QString, QString> secrets{}; ///< taken out of it, for the place where secrets are kept
    QString password{};                ///< stood in its address
    LaunchAnswer answer{};             ///< what was said about its open values
};

/// The entry of a text, with its secrets taken out if there is a place that keeps them.
[[nodiscard]] PasteChoice choiceFrom(const ServerEntry &entry, bool takesSecrets);

/// What is kept besides the entry once it is in the list; `isYes`: it may be started as it was shown.
[[nodiscard]] LaunchAnswer answerOf(const PasteChoice &choice, bool isYes);

} // namespace Signalbox
