// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace Signalbox {

/// One thing an examination found, with the rule it goes by and what mends it.
struct DoctorFinding
{
    enum class Severity {
        Note,    ///< worth knowing
        Warning, ///< works here, and is wrong or dangerous all the same
        Fault,   ///< keeps the server from being used
    };

    QString id{}; ///< which finding it is, stable and not translated: "launch.program.missing"
    Severity severity = Severity::Warning;
    QString sentence{};                  ///< one; may hold the server's words, as they came; never a secret
    QString place{};                     ///< what it is about: "tool echo", a JSON pointer; may be empty
    QString rule{};                      ///< specification page, RFC or our own rule; not translated
    QString advice{};                    ///< what the person can do, one sentence; may be empty
    QString command{};                   ///< what to type in a terminal, if that is what mends it
    std::optional<ServerEntry> mended{}; ///< the entry with this mended, if the entry is what must change
    QString executable{};                ///< a file that must be made executable

    bool operator==(const DoctorFinding &) const = default;
};

[[nodiscard]] QString severityText(DoctorFinding::Severity severity); ///< "note", "warning", "fault"; not translated

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::DoctorFinding)
