// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programlook.h"

#include <QStringList>

namespace Signalbox {

/// The servers that other programs have, counted.
struct FoundServers
{
    int servers = 0;        ///< each name once; only those that could be used
    QStringList programs{}; ///< that have them, as their makers write them, in the order of knownPrograms()

    [[nodiscard]] static FoundServers of(const ProgramLook &look);
    bool operator==(const FoundServers &) const = default;
};

} // namespace Signalbox
