// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QPointer>
#include <QStringList>

namespace Signalbox {

/// The rows of a flat model of servers in their groups, as a tree of two levels: groups by name, as people sort, and last
/// what is in none. While no server is in a group the rows stand alone. Within a group they stand in the order of the
/// model. What is current and chosen stays so when a row changes its group.
class GroupedServers : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IsGroupRole = Qt::UserRole + 200, ///< bool
        GroupRole,                        ///< of a group: its name; empty: of those that are in none
        CountRole,                        ///< of a group: how many servers it has, int
    };

    /// `keyRole`: what a row is known by, each once; `groupRole`: the name of its group, or nothing.
    GroupedServers(QAbstractItemModel &rows, int keyRole, int groupRole, QObject *parent = nullptr);

    /// Rows can be dragged onto groups, and onto rows of them, from now on; moveWanted() says where they were dropped.
    void setMovable();
    [[nodiscard]] bool isFlat() const { return m_isFlat; }
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] QString keyOf(const QModelIndex &index) const;  ///< empty: a group, or none
    [[nodiscard]] QStringList keysIn(const QString &group) const; ///< in their order
    [[nodiscard]] QModelIndex find(const QString &key, int column = 0) const;
    [[nodiscard]] QModelIndex findGroup(const QString &name) const;
    [[nodiscard]] static QString titleOf(const QString &group); ///< also of no group

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override; ///< within the groups

    // Of rows their keys, in a type of our own; they are taken where at least one of them would come into another group.
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void moveWanted(const QStringList &keys, const QString &group); ///< all are in other groups; empty: into none

private:
    struct Group
    {
        quintptr id = 0; ///< in the indexes of its rows: where it stands may change
        QString name{};
        QStringList keys{};

        bool operator==(const Group &) const = default;
    };

    [[nodiscard]] QList<Group> read();
    void refresh();
    void drop();
    void add(const QList<Group> &wanted);
    void arrange(const QList<Group> &wanted, bool flat);
    void tell(const QModelIndex &from, const QModelIndex &to);
    [[nodiscard]] QModelIndex placeOf(qsizetype group) const; ///< under which its rows stand
    [[nodiscard]] qsizetype groupAt(const QModelIndex &row) const;
    [[nodiscard]] QStringList movedBy(const QMimeData *data, const QModelIndex &onto) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;

    QPointer<QAbstractItemModel> m_rows; ///< null while all is being taken down
    const int m_keyRole;
    const int m_groupRole;
    QHash<QString, int> m_rowOf; ///< key to row in m_rows
    QList<Group> m_groups;       ///< one without a name while it is flat
    quintptr m_lastId = 0;
    bool m_isFlat = true;
    bool m_isMovable = false;
};

} // namespace Signalbox
