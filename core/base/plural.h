// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Signalbox {

/// For the last argument of translate(), which wants an int: takes the same plural form as `count`, in every language
/// (forms go by small numbers or by the last digits). The number itself is given with arg().
[[nodiscard]] constexpr int pluralOf(quint64 count)
{
    constexpr quint64 kMillion = 1'000'000;
    return int(count < kMillion ? count : kMillion + count % kMillion);
}

} // namespace Signalbox
