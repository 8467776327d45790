// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace Signalbox {

/// Kind::Usage: a secret cannot be taken in or moved, because it would be gone with this run.
[[nodiscard]] inline Failure noLastingPlace()
{
    Failure failure = fail(Error::Kind::Usage,
                           QCoreApplication::translate(
                               "MovedValues", "There is no place that keeps secrets beyond this run of Signalbox."));
    failure.error().advice = QCoreApplication::translate(
        "MovedValues", "Start a keychain, or choose a file with a passphrase in the settings.");
    return failure;
}

} // namespace Signalbox
