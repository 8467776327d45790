// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/programs/matrixmodel.h"

#include <QWidget>

namespace Signalbox {

/// What the signs in the matrix mean, and how many there are of each.
class MatrixLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    void setCounts(const MatrixModel::Counts &counts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        MatrixModel::Cell cell;
        QString text;
    };
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] int widthOf(const Part &part) const;

    MatrixModel::Counts m_counts;
};

} // namespace Signalbox
