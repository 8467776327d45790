// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/wholefind.h"

#include "ui/journal/bytespane.h"
#include "ui/journal/textfind.h"
#include "ui/models/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Signalbox {

void WholeFind::find(const QString &words, Then then)
{
    m_inText = 0;
    m_isFresh = true;
    m_text.find(words, [&](const Hits &shown) { // answers at once
        m_inText = shown.count;
        if (shown.hasMore) {
            then(shown);
            return;
        }
        const qint64 across = words.toUtf8().size() - 1; // a hit may begin in what is shown and end behind it
        m_bytes.findBehind(std::max<qint64>(m_shown - across, 0), words, [shown, then](const Hits &behind) {
            then({.count = shown.count + behind.count, .hasMore = behind.hasMore, .trouble = behind.trouble});
        });
    });
}

void WholeFind::showHit(qsizetype number)
{
    const bool isBehind = number >= m_inText;
    if (!std::exchange(m_isFresh, false) || !isBehind) {
        m_turn(isBehind);
    }
    if (isBehind) {
        m_bytes.showHit(number - m_inText);
    } else {
        m_text.showHit(number);
    }
}

QString WholeFind::extent() const
{
    return m_inText == 0 ? QCoreApplication::translate("TextFind", "behind the first %1").arg(sizeText(m_shown))
                         : QString();
}

} // namespace Signalbox
