// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorcheck.h"

namespace Signalbox {

/// What of a check is told to a person who has read those before it: nothing twice. Reports for programs (JSON, SARIF) go
/// by the check itself, which has all.
struct CheckTelling
{
    QString sentence{};              ///< empty: it says nothing new
    QList<DoctorFinding> findings{}; ///< those that were not told
    bool isAsBefore = false;         ///< left out, for the same reason as the check before it

    /// `before`: the checks of the same report that were told, in their order.
    [[nodiscard]] static CheckTelling of(const DoctorCheck &check, const QList<DoctorCheck> &before);
};

} // namespace Signalbox
