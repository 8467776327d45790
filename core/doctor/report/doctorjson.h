// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"
#include "core/json/json.h"

#include <QByteArray>

namespace Signalbox {

/// {"server", "target", "transport", "began", "durationMs", "verdict", "result", "counts", "checks": [{"id", "title",
/// "result", "durationMs", "findings": […]}]}: the report as one value; members without a value are left out.
[[nodiscard]] Json doctorValue(const DoctorReport &report);
[[nodiscard]] QByteArray doctorJson(const DoctorReport &report); ///< the same as text, laid out

/// "2026-11-29T02:40:00.000Z"
[[nodiscard]] QString doctorTime(qint64 wallNs);

} // namespace Signalbox
