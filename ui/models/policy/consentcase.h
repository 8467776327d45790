// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/consent.h"
#include "ui/models/jsondiffmodel.h"

namespace Signalbox {

/// A question whether a call may go, ready to be shown: nothing in it needs to be parsed any more.
struct ConsentCase
{
    quint64 number = 0; ///< of the InputRequest
    ConsentQuestion question;
    QByteArray arguments;      ///< laid out; as they would be sent where they are long
    JsonComparison difference; ///< of Why::Changed: between the accepted definition and the one there is now

    static constexpr qsizetype kMostLaidOut = 1024 * 1024; ///< bytes of arguments

    [[nodiscard]] static ConsentCase from(quint64 number, const ConsentQuestion &question);
};

/// Both texts as values, and where they differ. Empty if one is no JSON. Not for the GUI thread.
[[nodiscard]] JsonComparison compareTexts(QByteArrayView before, QByteArrayView after);

} // namespace Signalbox
