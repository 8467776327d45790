// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/completionpopup.h"

namespace Signalbox {

CompletionPopup::CompletionPopup(QWidget *field)
    : SuggestionPopup(field)
{
    setObjectName(QStringLiteral("journal:completion"));
    setAccessibleName(tr("Suggestions for the filter"));
}

void CompletionPopup::showCandidates(const FilterCompletion &completion, int x)
{
    m_completion = completion;
    clearRows();
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        addRow(candidate.text, candidate.meaning);
    }
    showRows(x);
}

const FilterCompletion::Candidate *CompletionPopup::current() const
{
    const int row = currentIndex().row();
    return isVisible() && row >= 0 && row < m_completion.candidates.size() ? &m_completion.candidates.at(row) : nullptr;
}

} // namespace Signalbox
