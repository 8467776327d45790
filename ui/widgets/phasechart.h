// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journal/messageexchange.h"

#include <QWidget>

namespace Signalbox {

/// The steps of an HTTP exchange, one bar below the other over their common time, each with its length in words.
class PhaseChart : public QWidget
{
    Q_OBJECT
public:
    explicit PhaseChart(QWidget *parent = nullptr);

    void setPhases(const QList<ExchangePhase> &phases);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ExchangePhase> m_phases;
};

} // namespace Signalbox
