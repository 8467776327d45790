// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"

#include <QByteArray>

namespace Signalbox {

/// One page that needs nothing else: no script, no picture, nothing that is loaded; its own rules forbid it
/// (Content-Security-Policy).
[[nodiscard]] QByteArray doctorHtml(const DoctorReport &report);

} // namespace Signalbox
