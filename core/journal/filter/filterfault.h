// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace Signalbox {

/// Why a filter text cannot be used, and where.
struct FilterFault
{
    qsizetype at = 0;          ///< index of the first character it is about (UTF-16 units)
    qsizetype length = 0;      ///< 0: something is missing there
    QString message{};         ///< one sentence: what was expected
    QString advice{};          ///< what to write instead; may be empty
    bool isUnfinished = false; ///< the text ends too early: more typing may mend it

    bool operator==(const FilterFault &) const = default;
    /// Kind::Usage; `where` is "character N", counted from 1.
    [[nodiscard]] Error toError() const;
};

/// A value, or the one fault that stood in its way.
template<typename T>
using FilterResult = std::expected<T, FilterFault>;

} // namespace Signalbox
