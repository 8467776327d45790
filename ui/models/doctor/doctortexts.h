// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorcheck.h"

#include <QString>

namespace Signalbox {

[[nodiscard]] QString outcomeWord(DoctorCheck::Outcome outcome);      ///< for people: "passed"
[[nodiscard]] QString severityWord(DoctorFinding::Severity severity); ///< "warning"
/// "doctor-NAME.html", fit for a file's name
[[nodiscard]] QString reportFileName(const QString &server, const QString &ending);

} // namespace Signalbox
