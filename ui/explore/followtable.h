// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/uniformtable.h"

namespace Signalbox {

/// Rows that come at the end and go at the front: shows the newest until the person scrolls up, and then what is looked at
/// stays where it is.
class FollowTable : public UniformTable
{
    Q_OBJECT
public:
    explicit FollowTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following); ///< true goes to the newest

signals:
    void followingChanged(bool following);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void rowsWereRemoved(int first, int last) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void goToNewest();

    int m_valueBefore = 0; // of the scroll bar, while rows are removed
    bool m_following = true;
    bool m_moving = false; // it is us who scroll
};

} // namespace Signalbox
