// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/chartcsv.h"

#include "core/base/durations.h"
#include "ui/models/charts/chartvalues.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')) {
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    }
    return bytes;
}

QByteArray figure(double value, ChartUnit unit)
{
    if (std::isnan(value)) {
        return {};
    }
    return QByteArray::number(unit == ChartUnit::Nanoseconds ? value / kNsPerMs : value, 'g', 15);
}

} // namespace

QByteArray chartCsv(const ChartData &figures)
{
    QByteArray csv = "time";
    for (const ChartSeries &series : figures.series) {
        const QString unit = chartUnitText(series.unit);
        csv += ',' + field(unit.isEmpty() ? series.name : u"%1 (%2)"_s.arg(series.name, unit));
    }
    csv += "\r\n";
    for (qsizetype i = 0; i < figures.times.size(); ++i) {
        const auto moment = QDateTime::fromMSecsSinceEpoch(figures.times.at(i) / kNsPerMs, QTimeZone::UTC);
        csv += moment.toString(Qt::ISODateWithMs).toLatin1();
        for (qsizetype s = 0; s < figures.series.size(); ++s) {
            csv += ',' + figure(figures.value(s, i), figures.series.at(s).unit);
        }
        csv += "\r\n";
    }
    return csv;
}

ChartData joinedFigures(const QList<TitledFigures> &all)
{
    ChartData joined;
    for (const TitledFigures &one : all) {
        joined.times.append(one.figures.times);
        joined.stepNs = std::max(joined.stepNs, one.figures.stepNs);
    }
    std::ranges::sort(joined.times);
    joined.times.erase(std::ranges::unique(joined.times).begin(), joined.times.end());
    for (const TitledFigures &one : all) {
        for (ChartSeries series : one.figures.series) {
            QList<double> values(joined.times.size(), std::numeric_limits<double>::quiet_NaN());
            for (qsizetype i = 0; i < one.figures.times.size(); ++i) {
                const auto place = std::ranges::lower_bound(joined.times, one.figures.times.at(i));
                values[std::distance(joined.times.begin(), place)] = series.values.value(i);
            }
            series.name = u"%1: %2"_s.arg(one.title, series.name);
            series.values = values;
            joined.series.append(series);
        }
    }
    return joined;
}

} // namespace Signalbox
