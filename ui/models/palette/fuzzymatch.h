// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Signalbox {

/// How well typed letters fit a name.
struct FuzzyMatch
{
    int score = 0;             ///< more is better
    QList<qsizetype> places{}; ///< of the letters that were found in the name, rising
    bool isScattered = false;  ///< they do not stand together

    /// `typed` and `folded` in lower case. Its letters must occur in the name in their order. Best is the whole name, then
    /// its beginning, then the beginning of a word in it, then anywhere in one piece, then scattered; of equals the shorter
    /// name. Words begin after anything that is no letter or digit, and at a capital in `name`.
    [[nodiscard]] static std::optional<FuzzyMatch> of(QStringView typed, QStringView name, QStringView folded);
    /// The same of words that stand for a name and are not shown, both in lower case: a word of them must begin with
    /// `typed`, best is a whole one. Better than what is inside of a word or scattered, worse than the beginning of a word
    /// that is shown. There are no places.
    [[nodiscard]] static std::optional<FuzzyMatch> ofUnseen(QStringView typed, QStringView words);
};

} // namespace Signalbox
