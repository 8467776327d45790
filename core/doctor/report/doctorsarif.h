// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"

#include <QByteArray>

namespace Signalbox {

/// A log of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), with one run: each finding is a result,
/// its id the rule. A server is no file: places are logical locations.
[[nodiscard]] QByteArray doctorSarif(const DoctorReport &report);

} // namespace Signalbox
