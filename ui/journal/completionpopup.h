// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/filter/filtercompletion.h"

#include <QListView>

class QStandardItemModel;

namespace Signalbox {

/// The candidates under a field that is being typed into, each with what it means. A window of its own, so that it has
/// room; it never takes the focus: the field hands it the keys.
class CompletionPopup : public QListView
{
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget *field);

    /// At this place of the field (its coordinates), below it or, where there is no room, above. None: it hides.
    void showCandidates(const FilterCompletion &completion, int x);
    [[nodiscard]] const FilterCompletion &completion() const { return m_completion; }
    /// The one that is marked; nullptr if none is.
    [[nodiscard]] const FilterCompletion::Candidate *current() const;
    void step(int rows); ///< over the ends as well; to none between them

signals:
    void chosen(int row);
    void visibleChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(int x);
    [[nodiscard]] QSize wantedSize() const;

    QWidget *m_field;
    QStandardItemModel *m_model;
    FilterCompletion m_completion;
};

} // namespace Signalbox
