// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/monitor/figuretexts.h"

#include <QWidget>

namespace Signalbox {

class PlainLabel;

/// The large figures side by side, with a line between them.
class FigureStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FigureStrip(QWidget *parent = nullptr);

    void setTiles(const QList<FigureTile> &tiles);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QWidget *place;
        PlainLabel *label;
        PlainLabel *figure;
        PlainLabel *note;
    };

    Cell makeCell();

    QList<FigureTile> m_tiles;
    QList<Cell> m_cells;
};

} // namespace Signalbox
