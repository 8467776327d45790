// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Signalbox {

/// Where a message differs from what the protocol says. A finding to show beside the message, never a coercion.
struct Deviation
{
    enum class Severity { Note, Warning, Violation };
    Severity severity = Severity::Warning;
    QString pointer;   ///< JSON pointer (RFC 6901) into the decoded value
    QString expected;  ///< "string", "array of objects", …
    QString found;     ///< "number", "absent", …
    QString reference; ///< specification page, e.g. "server/tools"

    bool operator==(const Deviation &) const = default;
};

/// A decoded value and all that was wrong with its source. Fields of a wrong type stay at their default and are listed.
template<typename T>
struct Decoded
{
    T value{};
    QList<Deviation> deviations;
    /// False if so much was missing that the value cannot be used (a tool without a name).
    bool usable = true;
};

} // namespace Signalbox
