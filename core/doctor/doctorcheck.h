// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorfinding.h"

#include <QList>

namespace Signalbox {

/// One check of an examination, done or left out.
struct DoctorCheck
{
    enum class Outcome { Ok, Note, Warning, Fault, Skipped };

    QString id{};       ///< stable, not translated: "tls"
    QString title{};    ///< a few words
    QString looked{};   ///< what was looked at: an address, a command line with its secrets masked
    QString sentence{}; ///< what was found, or why it was left out
    QString detail{};   ///< lines to read beside it, such as the end of the server's stderr; secrets masked
    bool isSkipped = false;
    qint64 durationNs = 0;
    QList<DoctorFinding> findings{};

    [[nodiscard]] Outcome outcome() const; ///< the gravest of its findings
    bool operator==(const DoctorCheck &) const = default;
};

[[nodiscard]] QString outcomeText(DoctorCheck::Outcome outcome); ///< "ok", "skipped" …; not translated

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::DoctorCheck)
