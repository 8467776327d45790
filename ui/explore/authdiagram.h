// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/authpath.h"
#include "ui/models/network/networkrow.h"

#include <QWidget>

class QPainter;

namespace Signalbox {

/// One run of an authorization as a sequence diagram: a line for each party, an arrow for each step. The steps after the
/// last one that is told are left out. Left and Right go a step back and on. The same steps are in the table beside it.
class AuthDiagram : public QWidget
{
    Q_OBJECT
public:
    explicit AuthDiagram(QWidget *parent = nullptr);

    void setSteps(const QList<NetworkRow> &steps);
    void setCurrent(int step, int told); ///< `told`: how many steps are drawn
    [[nodiscard]] QRect stepRect(int step) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void stepChosen(int step);
    void moveAsked(int by); ///< -1 or 1

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintParties(QPainter &painter) const;
    void paintStep(QPainter &painter, int step) const;
    void paintArrow(QPainter &painter, int fromX, int toX, int y) const;
    void describe();
    [[nodiscard]] int lineX(AuthPath::Party party) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int stepHeight() const;

    QList<NetworkRow> m_steps;
    int m_current = -1;
    int m_told = 0;
};

} // namespace Signalbox
