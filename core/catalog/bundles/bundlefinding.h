// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// One thing about a bundle that is worth knowing before it is installed.
struct BundleFinding
{
    enum class Severity {
        Note,    ///< worth knowing
        Warning, ///< it may not work, or not everywhere
        Fault,   ///< it is not installed like this
    };

    Severity severity = Severity::Fault;
    QString check{};   ///< which check found it, stable: "zip.outside"
    QString message{}; ///< one sentence
    QString where{};   ///< a file of the bundle, or a JSON pointer into its manifest; may be empty

    bool operator==(const BundleFinding &) const = default;
};

} // namespace Signalbox
