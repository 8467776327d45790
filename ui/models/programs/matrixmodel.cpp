// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/matrixmodel.h"

#include "ui/models/visibletext.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

using State = MatrixCell::State;
using Kind = MatrixColumn::Kind;

bool isOwn(const MatrixRow &row)
{
    return !row.cells.isEmpty() && row.cells.first().state != State::Absent;
}

} // namespace

void MatrixModel::setFilter(const QString &words)
{
    m_words = words.toLower().split(u' ', Qt::SkipEmptyParts);
    refill(ProgramsStatePtr(m_state)); // which is taken away in it
}

void MatrixModel::setShow(Show show)
{
    m_show = show;
    refill(ProgramsStatePtr(m_state)); // which is taken away in it
}

void MatrixModel::setHidden(const QSet<QString> &programs)
{
    m_hidden = programs;
    refill(ProgramsStatePtr(m_state)); // which is taken away in it
}

void MatrixModel::setShowsMissing(bool shows)
{
    m_showsMissing = shows;
    refill(ProgramsStatePtr(m_state)); // which is taken away in it
}

/// Rows that only say something else stay rows.
void MatrixModel::refill(const ProgramsStatePtr &state)
{
    if (!state) {
        return;
    }
    const QList<MatrixColumn> columns = matrixColumns(*state, m_hidden, m_showsMissing);
    const bool hasSameColumns = std::ranges::equal(columns, m_columns, {}, &MatrixColumn::key, &MatrixColumn::key);
    QStringList names;
    for (const MatrixRow &row : state->matrix.rows) {
        names.append(row.name);
    }
    const ProgramsStatePtr stateBefore = std::exchange(m_state, state);
    const QList<MatrixColumn> columnsBefore = std::exchange(m_columns, columns);
    const QList<Group> groups = groupsNow(); // of the new state and columns
    count();
    if (hasSameColumns && groups == m_groups && names == m_names) {
        for (int group = 0; group < m_groups.size(); ++group) {
            const QModelIndex parent = index(group, 0);
            emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, columnCount() - 1, parent));
        }
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    m_state = stateBefore; // until nobody asks for the old rows
    m_columns = columnsBefore;
    beginResetModel();
    m_state = state;
    m_columns = columns;
    m_groups = groups;
    m_names = names;
    endResetModel();
}

QString MatrixModel::groupOf(const MatrixRow &row) const
{
    if (!isOwn(row)) {
        return tr("Only in other programs");
    }
    return row.reference.group.isEmpty() ? tr("In Signalbox") : row.reference.group;
}

QList<MatrixModel::Group> MatrixModel::groupsNow() const
{
    QList<Group> groups;
    for (int i = 0; i < m_state->matrix.rows.size(); ++i) {
        const MatrixRow &row = m_state->matrix.rows.at(i);
        if (!isShown(row)) {
            continue;
        }
        const QString title = groupOf(row);
        auto group = std::ranges::find(groups, title, &Group::title);
        if (group == groups.end()) {
            groups.append({title, {}});
            group = groups.end() - 1;
        }
        group->rows.append(i);
    }
    const QString last = tr("Only in other programs");
    const QCollator collator;
    std::ranges::stable_sort(groups, [&](const Group &one, const Group &other) {
        return (one.title == last) != (other.title == last) ? other.title == last
                                                            : collator.compare(one.title, other.title) < 0;
    });
    return groups;
}

bool MatrixModel::isShown(const MatrixRow &row) const
{
    const QString text = (row.name + u' ' + row.reference.group + u' ' + row.reference.target()).toLower();
    if (!std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); })) {
        return false;
    }
    if (m_show == Show::All) {
        return true;
    }
    return std::ranges::any_of(m_columns, [&](const MatrixColumn &column) {
        if (m_show == Show::Planned) {
            return isPlanned(row, column);
        }
        const Cell kind = kindOf(row, column);
        return m_show == Show::Different ? kind == Cell::Different
               : m_show == Show::Broken  ? kind == Cell::Broken || faultOf(row, column)
                                         : kind == Cell::Found;
    });
}

int MatrixModel::hiddenRows() const
{
    if (!m_state) {
        return 0;
    }
    int shown = 0;
    for (const Group &group : m_groups) {
        shown += int(group.rows.size());
    }
    return int(m_state->matrix.rows.size()) - shown;
}

const MatrixCell *MatrixModel::cellOf(const MatrixRow &row, const MatrixColumn &column) const
{
    const qsizetype at = column.kind == Kind::Own ? 0 : column.kind == Kind::File ? column.file + 1 : -1;
    return at >= 0 && at < row.cells.size() ? &row.cells.at(at) : nullptr;
}

bool MatrixModel::isPlanned(const MatrixRow &row, const MatrixColumn &column) const
{
    if (column.kind == Kind::Own) {
        return m_state->stepAt({.path = {}, .name = row.name, .folder = {}}) != nullptr;
    }
    const MatrixCell *cell = cellOf(row, column);
    return cell && column.kind == Kind::File
           && m_state->stepAt({.path = column.key, .name = row.name, .folder = cell->folder});
}

MatrixModel::Cell MatrixModel::kindOf(const MatrixRow &row, const MatrixColumn &column) const
{
    switch (column.kind) {
    case Kind::Name:
        return Cell::Name;
    case Kind::Transport:
        return Cell::Transport;
    case Kind::Missing:
        return Cell::Missing;
    case Kind::Own:
        return isOwn(row) ? Cell::Kept : Cell::NotKept;
    case Kind::File:
        break;
    }
    const MatrixCell *cell = cellOf(row, column);
    if (!cell || cell->state == State::Absent) {
        return Cell::Absent;
    }
    if (cell->state == State::Broken) {
        return Cell::Broken;
    }
    if (cell->state == State::Different) {
        return cell->isAccepted ? Cell::Accepted : Cell::Different;
    }
    return !isOwn(row) ? Cell::Found : cell->state == State::Kept ? Cell::SecretKept : Cell::Same;
}

/// As it will be, where nothing of it is written yet.
QString MatrixModel::plannedText(const MatrixRow &row, const MatrixColumn &column) const
{
    switch (kindOf(row, column)) {
    case Cell::Kept:
        return tr("will be kept here");
    case Cell::Same:
    case Cell::SecretKept:
        return tr("will be same");
    case Cell::Different:
    case Cell::Accepted:
        return tr("will differ");
    case Cell::Found:
        return tr("will be changed");
    case Cell::Broken:
        return tr("will be broken");
    case Cell::Absent:
    case Cell::NotKept:
        return tr("will be removed");
    default:
        return {};
    }
}

/// A server that is found and not kept: why it cannot be started, as it stands in the file.
const LaunchFinding *MatrixModel::faultOf(const MatrixRow &row, const MatrixColumn &column) const
{
    const MatrixCell *cell = cellOf(row, column);
    return cell && kindOf(row, column) == Cell::Found
               ? m_state->startFault({.path = column.key, .name = row.name, .folder = cell->folder})
               : nullptr;
}

QString MatrixModel::textOf(const MatrixRow &row, const MatrixColumn &column) const
{
    if (isPlanned(row, column)) {
        return plannedText(row, column);
    }
    const MatrixCell *cell = cellOf(row, column);
    const QString more = cell && !cell->others.isEmpty() ? u" +%1"_s.arg(cell->others.size()) : QString();
    const QString off = (cell && cell->isDisabled ? tr(", off") : QString()) + more;
    switch (kindOf(row, column)) {
    case Cell::Name:
        return row.name;
    case Cell::Transport:
        return transportText(row.reference.transport);
    case Cell::Kept:
        return tr("kept here") + off;
    case Cell::NotKept:
        return tr("not kept");
    case Cell::Same:
        return tr("same") + off;
    case Cell::SecretKept:
        return tr("secret kept here") + off;
    case Cell::Different:
        return tr("%n difference(s)", nullptr, int(cell->differences.size())) + off;
    case Cell::Accepted:
        return tr("accepted") + off;
    case Cell::Broken:
        return tr("broken") + more;
    case Cell::Found:
        return (faultOf(row, column) ? tr("found, program missing") : tr("found")) + off;
    case Cell::Absent:
    case Cell::Missing:
    case Cell::Group:
        break;
    }
    return {};
}

QString MatrixModel::tipOf(const MatrixRow &row, const MatrixColumn &column) const
{
    QStringList lines;
    if (column.kind == Kind::Name) {
        return row.name;
    }
    if (const MatrixCell *cell = cellOf(row, column)) {
        lines = cell->differences + cell->kept + cell->others;
        if (!cell->fault.isEmpty()) {
            lines.append(cell->fault);
        }
        if (const LaunchFinding *fault = faultOf(row, column)) {
            lines.append(fault->message);
        }
        if (isPlanned(row, column)) {
            lines.append(tr("Not written yet."));
        }
    }
    return lines.join(u'\n');
}

void MatrixModel::count()
{
    m_counts = {};
    for (const MatrixRow &row : m_state->matrix.rows) {
        for (const MatrixColumn &column : std::as_const(m_columns)) {
            if (isPlanned(row, column)) {
                ++m_counts.planned;
                continue;
            }
            const Cell kind = kindOf(row, column);
            const bool cannotStart = faultOf(row, column) != nullptr;
            m_counts.same += kind == Cell::Same ? 1 : 0;
            m_counts.secretKept += kind == Cell::SecretKept ? 1 : 0;
            m_counts.different += kind == Cell::Different ? 1 : 0;
            m_counts.broken += kind == Cell::Broken || cannotStart ? 1 : 0;
            m_counts.found += kind == Cell::Found && !cannotStart ? 1 : 0;
        }
    }
}

const MatrixRow *MatrixModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0) {
        return nullptr;
    }
    const Group &group = m_groups.at(qsizetype(index.internalId()) - 1);
    return &m_state->matrix.rows.at(group.rows.at(index.row()));
}

const MatrixCell *MatrixModel::cell(const QModelIndex &index) const
{
    const MatrixRow *one = row(index);
    return one ? cellOf(*one, m_columns.at(index.column())) : nullptr;
}

std::optional<ProgramSpot> MatrixModel::spot(const QModelIndex &index) const
{
    const MatrixRow *one = row(index);
    if (!one || m_columns.at(index.column()).kind != Kind::File) {
        return std::nullopt;
    }
    const MatrixCell *there = cell(index);
    return ProgramSpot{
        .path = m_columns.at(index.column()).key, .name = one->name, .folder = there ? there->folder : QString()};
}

QModelIndex MatrixModel::find(const QString &name, const QString &columnKey) const
{
    const auto column = std::ranges::find(m_columns, columnKey, &MatrixColumn::key);
    const int at = column == m_columns.end() ? 0 : int(column - m_columns.begin());
    for (int group = 0; group < m_groups.size(); ++group) {
        const QList<int> &rows = m_groups.at(group).rows;
        for (int i = 0; i < rows.size(); ++i) {
            if (m_state->matrix.rows.at(rows.at(i)).name == name) {
                return index(i, at, index(group, 0));
            }
        }
    }
    return {};
}

QModelIndex MatrixModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex MatrixModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() > 0 ? createIndex(int(index.internalId()) - 1, 0, quintptr(0))
                                                     : QModelIndex();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups.at(parent.row()).rows.size()) : 0;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return int(m_columns.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MatrixRow *one = row(index);
    if (!one) {
        const QString title = index.column() == 0 ? visibleText(m_groups.at(index.row()).title) : QString();
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(title)
               : role == CellRole                                        ? QVariant(int(Cell::Group))
                                                                         : QVariant();
    }
    const MatrixColumn &column = m_columns.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(textOf(*one, column));
    case Qt::AccessibleTextRole: {
        const QString text = textOf(*one, column);
        const QString word = column.kind == Kind::Missing ? tr("not installed") : text.isEmpty() ? tr("absent") : text;
        return column.kind == Kind::Name ? visibleText(one->name)
                                         : visibleText(u"%1, %2: %3"_s.arg(one->name, column.title, word));
    }
    case CellRole:
        return int(kindOf(*one, column));
    case PlannedRole:
        return isPlanned(*one, column);
    case FaultRole: {
        const LaunchFinding *fault = faultOf(*one, column);
        return fault ? fault->message : QString();
    }
    case Qt::WhatsThisRole: // the tool tip's text, which the view shows as plain text
        return tipOf(*one, column);
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const MatrixColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(column.title);
    case NoteRole:
        return visibleText(column.note);
    case FaultyRole:
        return column.isFaulty;
    case CellRole:
        return int(column.kind);
    case Qt::WhatsThisRole:
        return column.tip;
    default:
        return {};
    }
}

} // namespace Signalbox
