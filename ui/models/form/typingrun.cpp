// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/form/typingrun.h"

#include <algorithm>

namespace Signalbox {

bool TypingRun::continues(const QString &place, QStringView before, QStringView after)
{
    const qsizetype more = after.size() - before.size();
    if (more != 1 && more != -1) {
        end();
        return false;
    }
    const bool grows = more > 0;
    const auto shorter = grows ? before : after;
    const auto longer = grows ? after : before;
    const auto differs = std::ranges::mismatch(shorter, longer);
    const bool isSpace = differs.in2->isSpace();
    const bool isSame = m_place == place && m_grows == grows && !(grows && m_wasSpace && !isSpace);
    m_place = place;
    m_grows = grows;
    m_wasSpace = isSpace;
    return isSame;
}

} // namespace Signalbox
