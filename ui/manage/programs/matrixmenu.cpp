// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/programs/matrixmenu.h"

#include "ui/models/visibletext.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Cell = MatrixModel::Cell;
using Kind = MatrixColumn::Kind;

namespace {

/// A menu takes & for a mnemonic.
QString literal(const QString &text)
{
    return visibleText(text).replace(u'&', u"&&"_s);
}

/// A name stands for the row's reference: Signalbox's own version, else that of most programs.
QString unifyText(const MatrixModel &model, const QModelIndex &current)
{
    const MatrixColumn &column = model.columns().at(current.column());
    if (column.kind == MatrixColumn::Kind::File || column.kind == MatrixColumn::Kind::Missing) {
        return MatrixMenu::tr("Bring all to the version of %1").arg(column.title);
    }
    const bool isKept = model.row(current)->cells.first().state != MatrixCell::State::Absent;
    return isKept ? MatrixMenu::tr("Bring all to the version of %1").arg(u"Signalbox"_s)
                  : MatrixMenu::tr("Bring all to the version that most have");
}

Cell cellAt(const MatrixModel &model, const QModelIndex &index)
{
    return Cell(model.data(index, MatrixModel::CellRole).toInt());
}

bool canTake(Cell cell)
{
    return cell == Cell::Different || cell == Cell::Accepted || cell == Cell::Found || cell == Cell::SecretKept;
}

} // namespace

QList<ProgramSpot> MatrixMenu::takeable(const MatrixModel &model, const QModelIndex &current,
                                        const QList<ProgramSpot> &chosen)
{
    const std::optional<ProgramSpot> here = model.spot(current);
    QList<ProgramSpot> spots;
    if (here && canTake(cellAt(model, current))) {
        spots.append(*here);
    }
    if (!here || !chosen.contains(*here)) {
        return spots;
    }
    for (const ProgramSpot &spot : chosen) {
        const bool isNew = std::ranges::none_of(
            spots, [&spot](const ProgramSpot &other) { return other.name == spot.name; }); // our list has one of a name
        if (isNew && canTake(cellAt(model, model.find(spot.name, spot.path)))) {
            spots.append(spot);
        }
    }
    return spots;
}

MatrixMenu::MatrixMenu(const MatrixModel &model, const QModelIndex &current, const QList<ProgramSpot> &chosen,
                       QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"programs:menu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const MatrixRow *row = model.row(current);
    if (!row) {
        return;
    }
    const MatrixColumn &column = model.columns().at(current.column());
    const Cell cell = cellAt(model, current);
    const bool isKept = row->cells.first().state != MatrixCell::State::Absent;
    // A single one that is chosen may stand in another column than the current cell.
    const auto isOnlyHere = [here = model.spot(current)](const QList<ProgramSpot> &spots) {
        return here && spots.size() == 1 && spots.first() == *here;
    };
    addCopies(model, current);
    if (const QList<ProgramSpot> spots = takeable(model, current, chosen); !spots.isEmpty()) {
        QAction *take = addAction(!isOnlyHere(spots) ? tr("Keep %n entries in Signalbox", nullptr, int(spots.size()))
                                  : isKept           ? literal(tr("Take from %1").arg(column.title))
                                                     : tr("&Keep in Signalbox"));
        connect(take, &QAction::triggered, this, [this, spots] { emit takeRequested(spots); });
    }
    if (isKept && (cell == Cell::Different || cell == Cell::Accepted)) {
        QAction *accept = addAction(cell == Cell::Accepted ? tr("No longer &accept") : tr("&Accept as different"));
        connect(accept, &QAction::triggered, this, [this, cell] { emit acceptRequested(cell != Cell::Accepted); });
    }
    if (model.data(current, MatrixModel::PlannedRole).toBool()) {
        connect(addAction(tr("Take change &back")), &QAction::triggered, this, &MatrixMenu::takeBackRequested);
    }
    if (!chosen.isEmpty()) {
        const QString text = isOnlyHere(chosen) ? literal(tr("Remove from %1").arg(column.title))
                                                : tr("Remove %n entries", nullptr, int(chosen.size()));
        QAction *remove = addAction(Signalbox::icon(u"trash"_s), text);
        remove->setShortcut(Qt::Key_Delete);
        connect(remove, &QAction::triggered, this, &MatrixMenu::removeRequested);
    }
    addExamination(model, current);
    addFile(column);
}

/// Of a server in another program's file; Signalbox's own is examined where it is.
void MatrixMenu::addExamination(const MatrixModel &model, const QModelIndex &current)
{
    const Cell cell = cellAt(model, current);
    if (!model.spot(current) || !(canTake(cell) || cell == Cell::Same)) {
        return;
    }
    const QString program = model.columns().at(current.column()).title;
    addSeparator();
    connect(addAction(tr("E&xamine…")), &QAction::triggered, this, &MatrixMenu::examineRequested);
    if (model.cell(current) && !model.data(current, MatrixModel::FaultRole).toString().isEmpty()) {
        connect(addAction(literal(tr("Mend in %1…").arg(program))), &QAction::triggered, this,
                &MatrixMenu::examineRequested); // what it would become is said there
    }
}

/// The version that is copied is the current cell's; where the program has none, it can be given Signalbox's.
void MatrixMenu::addCopies(const MatrixModel &model, const QModelIndex &current)
{
    const MatrixColumn &column = model.columns().at(current.column());
    const Cell cell = cellAt(model, current);
    const bool isKept = model.row(current)->cells.first().state != MatrixCell::State::Absent;
    if ((cell == Cell::Absent || cell == Cell::Missing) && isKept && column.isWritable) {
        QAction *copy =
            addAction(Signalbox::icon(u"copy"_s), literal(tr("Copy from Signalbox to %1").arg(column.title)));
        connect(copy, &QAction::triggered, this, [this, path = column.path] { emit copyRequested({path}); });
    }
    addCopiesElsewhere(model, current,
                       cell != Cell::Absent && cell != Cell::Missing && cell != Cell::NotKept && cell != Cell::Broken);
}

void MatrixMenu::addCopiesElsewhere(const MatrixModel &model, const QModelIndex &current, bool hasVersion)
{
    QMenu *copy = addMenu(Signalbox::icon(u"copy"_s), tr("&Copy to"));
    QStringList all;
    const QList<MatrixColumn> columns = model.columns();
    for (int i = 0; i < columns.size(); ++i) {
        const MatrixColumn &column = columns.at(i);
        if (column.kind != Kind::File || !column.isWritable || i == current.column()) {
            continue;
        }
        const Cell there = cellAt(model, current.siblingAtColumn(i));
        addCopy(*copy, column);
        if (there != Cell::Absent) {
            all.append(column.key);
        }
    }
    addMissing(model, current, *copy);
    copy->setEnabled(hasVersion && !copy->isEmpty());
    QAction *unify = addAction(literal(unifyText(model, current)));
    unify->setEnabled(hasVersion && !all.isEmpty());
    connect(unify, &QAction::triggered, this, [this, all] { emit copyRequested(all); });
}

void MatrixMenu::addCopy(QMenu &menu, const MatrixColumn &column)
{
    QAction *action = menu.addAction(
        column.kind == Kind::Missing ? literal(column.title) : literal(u"%1 – %2"_s.arg(column.title, column.note)));
    connect(action, &QAction::triggered, this, [this, path = column.path] { emit copyRequested({path}); });
}

/// Whether or not the matrix shows them.
void MatrixMenu::addMissing(const MatrixModel &model, const QModelIndex &current, QMenu &copy)
{
    const QString &here = model.columns().at(current.column()).key;
    QMenu *missing = copy.addMenu(tr("Programs that are not &installed"));
    for (const MatrixColumn &column : missingColumns(*model.state())) {
        if (column.isWritable && column.key != here) {
            addCopy(*missing, column);
        }
    }
    missing->menuAction()->setVisible(!missing->isEmpty());
}

void MatrixMenu::addFile(const MatrixColumn &column)
{
    if (column.kind != Kind::File) {
        return;
    }
    addSeparator();
    connect(addAction(Signalbox::icon(u"folder"_s), tr("&Open the file's folder")), &QAction::triggered, this,
            [this, path = column.key] { emit folderRequested(path); });
    connect(addAction(Signalbox::icon(u"history"_s), tr("Show the file's &history…")), &QAction::triggered, this,
            [this, path = column.key] { emit historyRequested(path); });
}

} // namespace Signalbox
