// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorfinding.h"

#include <QList>

namespace Signalbox {

/// What is dangerous in an entry itself, whatever its server does: secrets where others read them, an unprotected
/// connection, more of the environment than a server needs, a package that is fetched anew without a version. Looks at
/// nothing but the entry.
[[nodiscard]] QList<DoctorFinding> entryRisks(const ServerEntry &entry);

} // namespace Signalbox
