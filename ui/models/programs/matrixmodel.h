// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixcolumn.h"

#include <QAbstractItemModel>

#include <optional>

namespace Signalbox {

/// Servers down, in their groups, and programs across: what each program has of each server, as it would be with all
/// planned changes done.
class MatrixModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    /// What a cell says.
    enum class Cell {
        Group,
        Name,
        Transport,
        Kept,
        NotKept,
        Same,
        SecretKept, ///< the same, but that a secret stands here which Signalbox keeps; not compared
        Different,
        Accepted,
        Broken,
        Found,
        Absent,
        Missing
    };
    Q_ENUM(Cell)
    enum class Show { All, Different, Broken, Found, Planned };
    Q_ENUM(Show)
    enum Role {
        CellRole = Qt::UserRole + 1, ///< a Cell as int
        PlannedRole,                 ///< bool: not written yet
        FaultRole,                   ///< of a cell with a found server: why it cannot be started; else empty
        NoteRole,                    ///< of headers: the second line
        FaultyRole,                  ///< of headers: bool
    };
    struct Counts
    {
        int same = 0;
        int secretKept = 0;
        int different = 0;
        int broken = 0;
        int found = 0;
        int planned = 0; ///< not written yet, and counted nowhere else

        bool operator==(const Counts &) const = default;
    };

    void setState(const ProgramsStatePtr &state) { refill(state); }
    void setFilter(const QString &words);
    void setShow(Show show);
    void setHidden(const QSet<QString> &programs);
    void setShowsMissing(bool shows);

    [[nodiscard]] const ProgramsStatePtr &state() const { return m_state; }
    [[nodiscard]] const QList<MatrixColumn> &columns() const { return m_columns; }
    [[nodiscard]] Counts counts() const { return m_counts; }              ///< of all rows, in columns that are shown
    [[nodiscard]] int hiddenRows() const;                                 ///< by filter and choice
    [[nodiscard]] const MatrixRow *row(const QModelIndex &index) const;   ///< null: a group, or none
    [[nodiscard]] const MatrixCell *cell(const QModelIndex &index) const; ///< of Own and File; null: none
    [[nodiscard]] std::optional<ProgramSpot> spot(const QModelIndex &index) const; ///< of a File column
    [[nodiscard]] QModelIndex find(const QString &name, const QString &columnKey) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString title;
        QList<int> rows; ///< of the matrix

        bool operator==(const Group &) const = default;
    };

    void refill(const ProgramsStatePtr &state);
    [[nodiscard]] QList<Group> groupsNow() const;
    [[nodiscard]] QString groupOf(const MatrixRow &row) const;
    [[nodiscard]] bool isShown(const MatrixRow &row) const;
    [[nodiscard]] bool isPlanned(const MatrixRow &row, const MatrixColumn &column) const;
    [[nodiscard]] const MatrixCell *cellOf(const MatrixRow &row, const MatrixColumn &column) const;
    [[nodiscard]] Cell kindOf(const MatrixRow &row, const MatrixColumn &column) const;
    [[nodiscard]] QString textOf(const MatrixRow &row, const MatrixColumn &column) const;
    [[nodiscard]] QString plannedText(const MatrixRow &row, const MatrixColumn &column) const;
    [[nodiscard]] const LaunchFinding *faultOf(const MatrixRow &row, const MatrixColumn &column) const;
    [[nodiscard]] QString tipOf(const MatrixRow &row, const MatrixColumn &column) const;
    void count();

    ProgramsStatePtr m_state;
    QList<MatrixColumn> m_columns;
    QList<Group> m_groups;
    QStringList m_words; // of the filter, in small letters
    QStringList m_names; // of the rows, as last told: another order is another table
    Show m_show = Show::All;
    QSet<QString> m_hidden;
    bool m_showsMissing = true;
    Counts m_counts;
};

} // namespace Signalbox
