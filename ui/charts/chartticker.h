// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qcustomplotlibrary.h"

#include <functional>

namespace Signalbox {

/// Lets a function of ours decide where an axis has its ticks and what stands at them.
class ChartTicker : public QCPAxisTicker
{
public:
    struct Tick
    {
        double value = 0;
        QString text;
    };
    using Maker = std::function<QList<Tick>(double from, double to)>;

    void setMaker(Maker maker) { m_maker = std::move(maker); }
    void generate(const QCPRange &range, const QLocale &, QChar, int, QVector<double> &ticks, QVector<double> *subTicks,
                  QVector<QString> *labels) override
    {
        ticks.clear();
        if (subTicks) {
            subTicks->clear();
        }
        if (labels) {
            labels->clear();
        }
        const QList<Tick> made = m_maker ? m_maker(range.lower, range.upper) : QList<Tick>();
        for (const Tick &tick : made) {
            ticks.append(tick.value);
            if (labels) {
                labels->append(tick.text);
            }
        }
    }

private:
    Maker m_maker;
};

} // namespace Signalbox
