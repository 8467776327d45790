// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filtercompletion.h"
#include "ui/widgets/suggestionpopup.h"

namespace Signalbox {

/// The candidates of a filter, each with what it means.
class CompletionPopup : public SuggestionPopup
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *field);

    void showCandidates(const FilterCompletion &completion, int x); ///< none: it hides
    [[nodiscard]] const FilterCompletion &completion() const { return m_completion; }
    /// The one that is marked; nullptr if none is.
    [[nodiscard]] const FilterCompletion::Candidate *current() const;

private:
    FilterCompletion m_completion;
};

} // namespace Signalbox
