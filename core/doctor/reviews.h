// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examcontext.h"

namespace Signalbox {

/// Deviations as findings: the same one at many places is told once, with how often. At most 100.
[[nodiscard]] QList<DoctorFinding> deviationFindings(const QList<ExamContext::SeenDeviation> &deviations);

/// What some clients refuse about tools: the same for many tools is told once.
[[nodiscard]] QList<DoctorFinding> portabilityFindings(const QList<Tool> &tools);

/// What is dangerous about an entry, the server's words and its tools; at most 200. `others`: names of other servers'
/// tools.
[[nodiscard]] QList<DoctorFinding> securityFindings(const ServerEntry &entry, const QList<ServerWord> &words,
                                                    const QList<Tool> &tools, const QMap<QString, QStringList> &others);

} // namespace Signalbox
