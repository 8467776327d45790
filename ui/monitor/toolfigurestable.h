// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace Signalbox {

class ToolFiguresModel;
class UiState;

/// The tools with their figures, sorted by whichever head is pressed. Where it is narrow, columns go from the right.
class ToolFiguresTable : public QTableView
{
    Q_OBJECT
public:
    ToolFiguresTable(ToolFiguresModel &model, UiState &state, QWidget *parent = nullptr);

    void setServerShown(bool shown); ///< the column is of no use where there is one server

signals:
    void toolChosen(const QString &server, const QString &tool);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int widthOf(int column) const;
    void dress();
    void fitColumns();
    void chooseCurrent();

    bool m_serverShown = true;
};

} // namespace Signalbox
