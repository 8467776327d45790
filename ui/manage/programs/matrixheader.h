// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Signalbox {

/// The header of the matrix: the program over how many servers it has; one that is not installed is greyed, one whose
/// file has a fault is marked.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit MatrixHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    bool viewportEvent(QEvent *event) override;
};

} // namespace Signalbox
