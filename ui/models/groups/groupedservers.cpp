// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/groups/groupedservers.h"

#include "ui/models/visibletext.h"

#include <QMimeData>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kDragged = u"application/x-signalbox-servers"_s;

/// Those that are in none come last.
bool standsBefore(const QString &one, const QString &other)
{
    return one.isEmpty() != other.isEmpty() ? other.isEmpty() : QString::localeAwareCompare(one, other) < 0;
}

} // namespace

GroupedServers::GroupedServers(QAbstractItemModel &rows, int keyRole, int groupRole, QObject *parent)
    : QAbstractItemModel(parent)
    , m_rows(&rows)
    , m_keyRole(keyRole)
    , m_groupRole(groupRole)
{
    connect(&rows, &QAbstractItemModel::modelReset, this, &GroupedServers::refresh);
    connect(&rows, &QAbstractItemModel::layoutChanged, this, &GroupedServers::refresh);
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &GroupedServers::refresh);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &GroupedServers::refresh);
    connect(&rows, &QAbstractItemModel::rowsMoved, this, &GroupedServers::refresh);
    connect(&rows, &QAbstractItemModel::dataChanged, this, &GroupedServers::tell);
    refresh();
}

QString GroupedServers::titleOf(const QString &group)
{
    return group.isEmpty() ? tr("No group") : visibleText(group);
}

/// The groups as they should be; m_rowOf is true afterwards.
QList<GroupedServers::Group> GroupedServers::read()
{
    QList<Group> groups;
    m_rowOf.clear();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index = m_rows->index(row, 0);
        const QString key = index.data(m_keyRole).toString();
        const QString name = index.data(m_groupRole).toString();
        m_rowOf.insert(key, row);
        auto group = std::ranges::find(groups, name, &Group::name);
        if (group == groups.end()) {
            groups.append({.name = name});
            group = groups.end() - 1;
        }
        group->keys.append(key);
    }
    if (groups.isEmpty()) {
        groups.append(Group());
    }
    std::ranges::stable_sort(groups, standsBefore, &Group::name);
    for (Group &group : groups) {
        const auto known = std::ranges::find(m_groups, group.name, &Group::name);
        group.id = known == m_groups.end() ? ++m_lastId : known->id;
    }
    return groups;
}

/// Rows that go and come are told as such, so that views choose a neighbour; all else is a new order.
void GroupedServers::refresh()
{
    const QList<Group> wanted = read();
    const bool flat = wanted.size() == 1 && wanted.first().name.isEmpty();
    drop();
    if (flat == m_isFlat) {
        add(wanted);
    }
    arrange(wanted, flat);
}

void GroupedServers::drop()
{
    for (qsizetype group = m_groups.size() - 1; group >= 0; --group) {
        QStringList &keys = m_groups[group].keys;
        for (qsizetype row = keys.size() - 1; row >= 0; --row) {
            if (!m_rowOf.contains(keys.at(row))) {
                beginRemoveRows(placeOf(group), int(row), int(row));
                keys.removeAt(row);
                endRemoveRows();
            }
        }
        if (!m_isFlat && keys.isEmpty()) {
            beginRemoveRows({}, int(group), int(group));
            m_groups.removeAt(group);
            endRemoveRows();
        }
    }
}

void GroupedServers::add(const QList<Group> &wanted)
{
    for (const Group &group : wanted) {
        for (const QString &key : group.keys) {
            if (find(key).isValid()) {
                continue;
            }
            qsizetype at = std::ranges::find(m_groups, group.id, &Group::id) - m_groups.begin();
            if (at == m_groups.size() && !m_isFlat) {
                at = std::ranges::lower_bound(m_groups, group.name, standsBefore, &Group::name) - m_groups.begin();
                beginInsertRows({}, int(at), int(at));
                m_groups.insert(at, {.id = group.id, .name = group.name});
                endInsertRows();
            } else if (at == m_groups.size()) {
                m_groups = {{.id = group.id, .name = group.name}}; // nothing was there yet
                at = 0;
            }
            const int row = int(m_groups.at(at).keys.size());
            beginInsertRows(placeOf(at), row, row);
            m_groups[at].keys.append(key);
            endInsertRows();
        }
    }
}

void GroupedServers::arrange(const QList<Group> &wanted, bool flat)
{
    if (wanted == m_groups && flat == m_isFlat) {
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<Group> groupOf; // of each that is a group
    QStringList keys;
    for (const QModelIndex &index : before) {
        groupOf.append(isGroup(index) ? m_groups.at(index.row()) : Group());
        keys.append(keyOf(index));
    }
    m_groups = wanted;
    m_isFlat = flat;
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!keys.at(i).isEmpty()) {
            after.append(find(keys.at(i), before.at(i).column()));
            continue;
        }
        const QModelIndex same = findGroup(groupOf.at(i).name); // else where its servers went
        const QModelIndex now = same.isValid() ? same : find(groupOf.at(i).keys.value(0)).parent();
        after.append(now.siblingAtColumn(before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void GroupedServers::tell(const QModelIndex &from, const QModelIndex &to)
{
    refresh(); // another group, perhaps
    for (int row = from.row(); row <= to.row(); ++row) {
        const QModelIndex index = find(m_rows->index(row, 0).data(m_keyRole).toString());
        if (index.isValid()) {
            emit dataChanged(index, index.siblingAtColumn(columnCount() - 1));
        }
    }
}

QModelIndex GroupedServers::placeOf(qsizetype group) const
{
    return m_isFlat ? QModelIndex() : createIndex(int(group), 0, quintptr(0));
}

bool GroupedServers::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.internalId() == 0;
}

/// -1: there is none.
qsizetype GroupedServers::groupAt(const QModelIndex &row) const
{
    const auto found = std::ranges::find(m_groups, row.internalId(), &Group::id);
    return found == m_groups.end() ? -1 : found - m_groups.begin();
}

QString GroupedServers::keyOf(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index)) {
        return {};
    }
    const qsizetype group = groupAt(index);
    return group < 0 ? QString() : m_groups.at(group).keys.value(index.row());
}

QStringList GroupedServers::keysIn(const QString &group) const
{
    const auto found = std::ranges::find(m_groups, group, &Group::name);
    return found == m_groups.end() ? QStringList() : found->keys;
}

QModelIndex GroupedServers::find(const QString &key, int column) const
{
    for (const Group &group : m_groups) {
        if (const qsizetype row = group.keys.indexOf(key); row >= 0) {
            return createIndex(int(row), column, group.id);
        }
    }
    return {};
}

QModelIndex GroupedServers::findGroup(const QString &name) const
{
    const auto found = std::ranges::find(m_groups, name, &Group::name);
    return m_isFlat || found == m_groups.end() ? QModelIndex() : placeOf(found - m_groups.begin());
}

QModelIndex GroupedServers::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!m_isFlat && !parent.isValid()) {
        return createIndex(row, column, quintptr(0));
    }
    return createIndex(row, column, m_groups.at(m_isFlat ? 0 : parent.row()).id);
}

QModelIndex GroupedServers::parent(const QModelIndex &index) const
{
    if (!index.isValid() || m_isFlat || isGroup(index)) {
        return {};
    }
    const qsizetype group = groupAt(index);
    return group < 0 ? QModelIndex() : placeOf(group);
}

int GroupedServers::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_isFlat ? m_groups.value(0).keys.size() : m_groups.size());
    }
    return !m_isFlat && isGroup(parent) && parent.column() == 0 ? int(m_groups.at(parent.row()).keys.size()) : 0;
}

int GroupedServers::columnCount(const QModelIndex &parent) const
{
    return !m_rows || (parent.isValid() && !isGroup(parent)) ? 0 : m_rows->columnCount();
}

QVariant GroupedServers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (isGroup(index)) {
        return groupData(m_groups.at(index.row()), index.column(), role);
    }
    if (role == IsGroupRole) {
        return false;
    }
    const auto row = m_rowOf.constFind(keyOf(index));
    return row == m_rowOf.cend() || !m_rows ? QVariant() : m_rows->index(*row, index.column()).data(role);
}

QVariant GroupedServers::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case IsGroupRole:
        return true;
    case GroupRole:
        return group.name;
    case CountRole:
        return int(group.keys.size());
    case Qt::DisplayRole:
        return column == 0 ? titleOf(group.name) : QVariant();
    case Qt::AccessibleTextRole:
        return column == 0 ? tr("%1, %n server(s)", nullptr, int(group.keys.size())).arg(titleOf(group.name))
                           : QVariant();
    default:
        return {};
    }
}

QVariant GroupedServers::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_rows && orientation == Qt::Horizontal ? m_rows->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags GroupedServers::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const Qt::ItemFlags drop = m_isMovable && !m_isFlat ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags drag = m_isMovable ? Qt::ItemIsDragEnabled : Qt::NoItemFlags;
    return isGroup(index) ? Qt::ItemIsEnabled | drop
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | drop | drag;
}

void GroupedServers::setMovable()
{
    m_isMovable = true;
}

QStringList GroupedServers::mimeTypes() const
{
    return {kDragged};
}

QMimeData *GroupedServers::mimeData(const QModelIndexList &indexes) const
{
    QStringList keys;
    for (const QModelIndex &index : indexes) {
        keys.append(keyOf(index));
    }
    keys.removeAll(QString());
    keys.removeDuplicates(); // an index a column
    auto *data = new QMimeData;
    data->setData(kDragged, keys.join(u'\n').toUtf8());
    return data;
}

/// Of what is dragged, known rows that are in another group than the one that `onto` is or stands in.
QStringList GroupedServers::movedBy(const QMimeData *data, const QModelIndex &onto) const
{
    if (!m_isMovable || m_isFlat || !onto.isValid() || !data->hasFormat(kDragged)) {
        return {};
    }
    const QModelIndex group = isGroup(onto) ? onto : onto.parent();
    QStringList keys = QString::fromUtf8(data->data(kDragged)).split(u'\n', Qt::SkipEmptyParts);
    const QStringList there = m_groups.at(group.row()).keys;
    keys.removeIf([&](const QString &key) { return !m_rowOf.contains(key) || there.contains(key); });
    return keys;
}

bool GroupedServers::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                     const QModelIndex &parent) const
{
    return action == Qt::MoveAction && !movedBy(data, parent).isEmpty();
}

bool GroupedServers::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent)
{
    const QStringList keys = action == Qt::MoveAction ? movedBy(data, parent) : QStringList();
    if (keys.isEmpty()) {
        return false;
    }
    const QModelIndex group = isGroup(parent) ? parent : parent.parent();
    emit moveWanted(keys, m_groups.at(group.row()).name);
    return true;
}

void GroupedServers::sort(int column, Qt::SortOrder order)
{
    if (m_rows) {
        m_rows->sort(column, order);
    }
}

} // namespace Signalbox
