// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/textfind.h"

#include "ui/models/formats.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/textpane.h"

#include <QCoreApplication>

namespace Signalbox {

void TextFind::find(const QString &words, Then then)
{
    m_places.clear();
    m_length = words.size();
    const QString &text = m_view.pane()->rawText();
    Hits hits;
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        if (m_places.size() == kMost) {
            hits.hasMore = true;
            break;
        }
        m_places.append(at);
    }
    hits.count = m_places.size();
    then(hits);
}

void TextFind::showHit(qsizetype number)
{
    if (number >= 0 && number < m_places.size()) {
        m_view.pane()->showRange(m_places.at(number), m_length);
    }
}

QString TextFind::extent() const
{
    return m_view.isCut()
               ? QCoreApplication::translate("TextFind", "in the first %1").arg(sizeText(JsonView::kMostShown))
               : QString();
}

} // namespace Signalbox
