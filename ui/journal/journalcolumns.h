// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/journalroles.h"

#include <QList>
#include <QObject>
#include <QSet>

class QHeaderView;
class QMenu;

namespace Signalbox {

class UiState;
class UniformTable;

/// Which columns of the journal are shown, and how wide: those the person chose, narrowed where there is not room enough,
/// less those that there is no room for even so. Choice, order and widths are remembered.
class JournalColumns : public QObject
{
    Q_OBJECT
public:
    /// The table has its model and its header's name already.
    JournalColumns(UniformTable &table, UiState &state);

    [[nodiscard]] bool isChosen(JournalColumn column) const { return !m_unchosen.contains(int(column)); }
    void setChosen(JournalColumn column, bool chosen); ///< About always is: it takes the room that is left
    void reset();                                      ///< all of them, in their first order and width
    void fit();                                        ///< to the table's width
    [[nodiscard]] QMenu *menu() const { return m_menu; }

private:
    void setFirstWidths();
    void keepWidths();
    void storeWidths();
    void buildMenu();

    UniformTable &m_table;
    UiState &m_state;
    QMenu *m_menu;
    QSet<int> m_unchosen; // by JournalColumn
    QList<int> m_wide;    // pixels, by JournalColumn: as the person has them where there is room
    bool m_isFitting = false;
};

} // namespace Signalbox
