// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// How it stands with the answers that are written in a file.
struct ScriptState
{
    bool isOn = false;
    bool exists = false;
    int answers = 0;            ///< in the file, rules too
    int given = 0;              ///< since they were switched on
    QString last;               ///< the newest that was given, fit to show
    QString note;               ///< what the person should know of it, fit to show
    std::optional<Error> fault; ///< then none is given

    bool operator==(const ScriptState &other) const
    {
        return isOn == other.isOn && exists == other.exists && answers == other.answers && given == other.given
               && last == other.last && note == other.note && fault.has_value() == other.fault.has_value()
               && (!fault || (fault->message == other.fault->message && fault->where == other.fault->where));
    }
};

} // namespace Signalbox
