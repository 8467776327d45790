// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeView>

#include <optional>

namespace Signalbox {

class GroupedServers;

/// A view of servers in groups that are folded and opened by a click, Enter or the arrow keys. A group's heading may be
/// current; it is never chosen.
class GroupedTree : public QTreeView
{
    Q_OBJECT
public:
    GroupedTree(const QString &name, GroupedServers &model, QWidget *parent = nullptr);

    /// How wide each column is to the others; the last has the rest.
    void setShares(const QList<int> &shares);
    [[nodiscard]] QString currentKey() const;                  ///< empty: a group is current, or nothing
    [[nodiscard]] std::optional<QString> currentGroup() const; ///< whose heading is current
    [[nodiscard]] QStringList chosenKeys() const;
    void setCurrentKey(const QString &key); ///< opens its group; nothing happens if there is none
    [[nodiscard]] const QSet<QString> &folded() const { return m_folded; }
    void setFolded(const QSet<QString> &groups);
    void setMovable();          ///< rows can be dragged into other groups from now on
    void setAllOpen(bool open); ///< whatever is folded, for as long as it is set: while one filters

signals:
    void currentRowChanged();              ///< another row or heading, or another text in a row
    void rowActivated(const QString &key); ///< Enter or a double click
    void rowClicked(const QString &key);
    void foldedChanged();
    void droppedInGroup(const QStringList &keys, const QString &group); ///< empty: in none
    void menuRequested(const QPoint &place);                            ///< for a row; global
    void groupMenuRequested(const QString &group, const QPoint &place); ///< for a heading; global

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void spread(); ///< headings over all columns, groups open or folded as they should be
    void toggle(const QModelIndex &group);
    void noteFold(const QModelIndex &group, bool isFolded);
    void dress();
    void shareWidth();

    GroupedServers &m_model;
    QSet<QString> m_folded;
    QList<int> m_shares;
    bool m_isAllOpen = false;
    bool m_isSpreading = false;
};

} // namespace Signalbox
