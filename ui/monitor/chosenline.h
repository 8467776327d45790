// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charts/timerange.h"

#include <QWidget>

namespace Signalbox {

class PlainLabel;

/// Says which stretch of time is chosen in the charts and what can be done with it. Hidden while none is.
class ChosenLine : public QWidget
{
    Q_OBJECT
public:
    explicit ChosenLine(QWidget *parent = nullptr);

    void setRange(const TimeRange &range);

signals:
    void showRequested(); ///< as the whole of the charts
    void letGoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
};

} // namespace Signalbox
