// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filteredlistmodel.h"

namespace Signalbox {

void FilteredListModel::setFilter(const QString &words)
{
    const QStringList split = words.toLower().split(u' ', Qt::SkipEmptyParts);
    if (split != m_words) {
        m_words = split;
        refill();
    }
}

} // namespace Signalbox
