// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixmodel.h"

#include <QMenu>

namespace Signalbox {

/// What can be done with the chosen cells of the matrix. Made for each time it is opened; deletes itself.
class MatrixMenu : public QMenu
{
    Q_OBJECT
public:
    /// `chosen`: entries in files, of one or more servers; `current`: the cell whose server and column are meant.
    MatrixMenu(const MatrixModel &model, const QModelIndex &current, const QList<ProgramSpot> &chosen, QWidget *parent);

    /// Those that Signalbox can take, of each server one; the current cell alone where it is none of the chosen.
    [[nodiscard]] static QList<ProgramSpot> takeable(const MatrixModel &model, const QModelIndex &current,
                                                     const QList<ProgramSpot> &chosen);

signals:
    void copyRequested(const QStringList &paths); ///< the current cell's version into these files
    void takeRequested(const QList<ProgramSpot> &spots);
    void acceptRequested(bool accepted);
    void takeBackRequested();
    void removeRequested();
    void examineRequested();                   ///< the current cell's server as it stands in its file
    void folderRequested(const QString &path); ///< of a file
    void historyRequested(const QString &path);

private:
    void addCopies(const MatrixModel &model, const QModelIndex &current);
    void addCopiesElsewhere(const MatrixModel &model, const QModelIndex &current, bool hasVersion);
    void addMissing(const MatrixModel &model, const QModelIndex &current, QMenu &copy);
    void addCopy(QMenu &menu, const MatrixColumn &column);
    void addExamination(const MatrixModel &model, const QModelIndex &current);
    void addFile(const MatrixColumn &column);
};

} // namespace Signalbox
