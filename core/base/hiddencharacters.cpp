// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hiddencharacters.h"

#include <algorithm>
#include <array>

namespace Signalbox {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

constexpr std::array kHidden{
    Range{0x00ad, 0x00ad},   Range{0x034f, 0x034f},   Range{0x061c, 0x061c}, Range{0x115f, 0x1160},
    Range{0x17b4, 0x17b5},   Range{0x180b, 0x180f},   Range{0x200b, 0x200f}, Range{0x2028, 0x202e},
    Range{0x2060, 0x206f},   Range{0x2800, 0x2800},   Range{0x3164, 0x3164}, Range{0xfe00, 0xfe0f},
    Range{0xfeff, 0xfeff},   Range{0xffa0, 0xffa0},   Range{0xfff0, 0xfffc}, Range{0x1bca0, 0x1bca3},
    Range{0x1d173, 0x1d17a}, Range{0xe0000, 0xe0fff},
};

} // namespace

bool isHiddenCharacter(char32_t c)
{
    return std::ranges::any_of(kHidden, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

} // namespace Signalbox
