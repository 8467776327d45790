// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorcheck.h"

namespace Signalbox {

/// What an examination of one server found: a value that crosses threads.
struct DoctorReport
{
    QString server{};      ///< its name here
    QString target{};      ///< how it is reached, with secrets masked
    QString transport{};   ///< transportText()
    QString environment{}; ///< in whose environment it was started; empty: ours
    QString label{};       ///< what it calls itself, with its version; empty: it was not reached
    QString revision{};    ///< of the protocol; empty likewise
    qint64 wallNs = 0;     ///< when it began
    qint64 durationNs = 0;
    bool isCancelled = false;
    QList<DoctorCheck> checks{};

    [[nodiscard]] DoctorCheck::Outcome worst() const; ///< of all checks that were made; Ok if there are none
    [[nodiscard]] int count(DoctorFinding::Severity severity) const;
    [[nodiscard]] const DoctorCheck *check(const QString &id) const; ///< null: it was not come to
    /// One sentence on how it went.
    [[nodiscard]] QString verdict() const;
    bool operator==(const DoctorReport &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::DoctorReport)
