// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filtermatcher.h"

#include <bit>
#include <vector>

namespace Signalbox {

/// Puts a filter that reaches no further than FilterReach::Row to millions of messages. Few different rows come up, so
/// most answers are remembered ones.
class RowVerdicts
{
public:
    /// `matcher` is of this filter.
    RowVerdicts(const Filter &filter, FilterMatcher matcher);

    [[nodiscard]] bool passes(quint64 sequence, const FilterRow &row)
    {
        if (m_asksMore) {
            return ask(sequence, row);
        }
        constexpr quint64 kFibonacci = 0x9E3779B97F4A7C15;
        const auto bits = std::bit_cast<quint64>(row);
        Answer &answer = m_answers[(bits * kFibonacci) >> (64 - kBits)];
        if (!answer.isKnown || answer.row != bits) {
            answer = {.row = bits, .isKnown = true, .passes = ask(sequence, row)};
        }
        return answer.passes;
    }
    void namesGrew(); ///< names that were not known may be known now

private:
    struct Answer
    {
        quint64 row = 0;
        bool isKnown = false;
        bool passes = false;
    };
    static constexpr int kBits = 10; ///< 16 KiB of answers stay near the processor
    [[nodiscard]] bool ask(quint64 sequence, const FilterRow &row);

    FilterMatcher m_matcher;
    bool m_asksMore;               // than the row: nothing can be remembered
    std::vector<Answer> m_answers; // by some bits of the row
};

} // namespace Signalbox
