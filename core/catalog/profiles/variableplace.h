// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/profiles/variable.h"

namespace Signalbox {

/// Where a variable is kept, and so when it counts.
struct VariablePlace
{
    enum class Kind {
        Everywhere,  ///< always
        Environment, ///< while this environment is in use
        Profile,     ///< while this profile is in use; goes before its environment
    };

    Kind kind = Kind::Everywhere;
    QString name{}; ///< of the environment or profile

    [[nodiscard]] QString words() const; ///< "environment “staging”", "profile “work”", "all environments"
    bool operator==(const VariablePlace &) const = default;
};

/// A variable that counts now, and where it is from.
struct VariableInUse
{
    Variable variable{};
    VariablePlace from{};

    bool operator==(const VariableInUse &) const = default;
};

} // namespace Signalbox
