// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorreport.h"

#include <QByteArray>

namespace Signalbox {

[[nodiscard]] QByteArray doctorText(const DoctorReport &report); ///< for a terminal or an e-mail

// Its parts, for who shows them one after the other.
[[nodiscard]] QByteArray doctorTextHead(const DoctorReport &report);
/// `before`: the checks that were shown; what they said is not said again.
[[nodiscard]] QByteArray doctorTextOf(const DoctorCheck &check, const QList<DoctorCheck> &before);
[[nodiscard]] QByteArray doctorTextEnd(const DoctorReport &report); ///< the verdict, with counts

/// "12 ms", "1.3 s"; empty for no time at all.
[[nodiscard]] QString doctorDuration(qint64 ns);
/// What a mended entry says, in one line: its command line or address, and the PATH if that is what was set. Secrets are
/// masked.
[[nodiscard]] QString mendedText(const ServerEntry &mended);

} // namespace Signalbox
