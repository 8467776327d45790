// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

#include <QStringList>

namespace Signalbox {

/// What one version of a file says else about servers than an earlier one.
struct ServerChange
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString name{};
    QString folder{};          ///< as in ProgramServer
    QStringList differences{}; ///< of a changed one, as entryDifferences(); empty: only what other words of it say

    bool operator==(const ServerChange &) const = default;
    [[nodiscard]] QString sentence() const; ///< "github is added."; never a secret
};

[[nodiscard]] QList<ServerChange> serverChanges(const ProgramFile &before, const ProgramFile &after);

} // namespace Signalbox
