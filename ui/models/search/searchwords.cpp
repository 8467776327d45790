// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search/searchwords.h"

#include "ui/models/visibletext.h"

#include <algorithm>

namespace Signalbox {

bool SearchWords::areIn(QStringView text) const
{
    return std::ranges::all_of(m_words,
                               [text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString SearchWords::excerpt(QStringView text) const
{
    const qsizetype at = isEmpty() ? 0 : std::max<qsizetype>(0, text.indexOf(m_words.first(), 0, Qt::CaseInsensitive));
    const qsizetype from = at > kBefore ? at - kBefore : 0;
    const QStringView part = text.sliced(from, std::min(kLongest, text.size() - from));
    QString shown = visibleText(part.toString().simplified());
    if (from > 0) {
        shown.prepend(u'…');
    }
    return from + part.size() < text.size() ? shown + u'…' : shown;
}

} // namespace Signalbox
