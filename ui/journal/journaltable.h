// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/uniformtable.h"

#include <optional>

namespace Signalbox {

class JournalColumns;
class JournalDelegate;
class JournalModel;
class UiState;

/// The journal's rows: follows what is new until the person scrolls up, and joins request and answer by a bracket.
class JournalTable : public UniformTable
{
    Q_OBJECT
public:
    JournalTable(JournalModel &model, UiState &state, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following); ///< true goes to the newest
    [[nodiscard]] std::optional<quint64> current() const;
    [[nodiscard]] JournalColumns &columns() const { return *m_columns; }
    void showRow(int row); ///< makes it current, in the middle of the view

signals:
    void followingChanged(bool following);
    void currentMessageChanged();
    void rowClicked(); ///< once, with nothing held down: it is current now
    void detailToggled();
    void detailWanted();
    void filterWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void rowsWereRemoved(int first, int last) override;

private:
    void dress();
    void makeCurrent(int row);
    void keepAcrossReset();
    void goToNewest();
    void step(int rows);
    void goToJoined(bool down);
    bool unfold(int key);
    void setUnfolded(int row, bool unfolded);
    void hover(int row);
    void paintBracket(QPainter &painter) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const; ///< where one reads from right to left

    JournalModel &m_model;
    JournalDelegate *m_delegate;
    JournalColumns *m_columns;
    std::optional<quint64> m_kept; // current message while the model is reset, or its row removed
    int m_valueBefore = 0;         // of the scroll bar, while rows are removed
    int m_hovered = -1;
    bool m_following = true;
    bool m_isFoldPressed = false; // the chevron of an exchange
    bool m_moving = false;        // it is us who scroll
};

} // namespace Signalbox
