// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filterkeys.h"
#include "core/journal/filter/filternames.h"

#include <QList>

namespace Signalbox {

/// What may stand where the person is typing.
struct FilterCompletion
{
    struct Candidate
    {
        QString text;    ///< takes the place of the part from `from` on
        QString meaning; ///< in a few words
        bool operator==(const Candidate &) const = default;
    };

    qsizetype from = 0; ///< where the part begins that is being typed (UTF-16 units)
    qsizetype length = 0;
    QList<Candidate> candidates; ///< best first

    static constexpr qsizetype kMost = 50;
};

/// Candidates for a filter's text with the cursor at this place: keys, the values of the key before it, and names of
/// the journal that hold what was typed. None inside a quotation without a key.
[[nodiscard]] FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterNames &names);

} // namespace Signalbox
