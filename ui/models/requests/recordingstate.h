// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// What a recording has answered so far; as the engine tells it.
struct RecordingUse
{
    quint64 run = 0; ///< which choice of a recording it is about
    int given = 0;
    int passedOn = 0; ///< questions it has no answer for that can be given
    QString last;     ///< the newest that was given, fit to show
    QString note;     ///< why the newest was passed on, likewise

    bool operator==(const RecordingUse &) const = default;
};

/// How it stands with the answers of a recording.
struct RecordingState
{
    QString path; ///< empty: none is chosen
    bool isReading = false;
    int answers = 0; ///< in it
    int masked = 0;  ///< of these, that cannot be given
    RecordingUse use;
    std::optional<Error> fault; ///< why the one that was chosen is not used

    [[nodiscard]] bool isOn() const { return !path.isEmpty() && !isReading; }
};

} // namespace Signalbox
