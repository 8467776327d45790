// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/alerttexts.h"

#include "core/base/durations.h"
#include "ui/models/charts/chartvalues.h"
#include "ui/models/formats.h"

#include <QCoreApplication>

#include <cmath>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBytesPerMb = 1e6;

struct Alerts // gives the texts their context, where lupdate finds it
{
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace

QString alertFigureText(AlertRule::Figure figure)
{
    switch (figure) {
    case AlertRule::Figure::ErrorRate:
        return Alerts::tr("Failure rate");
    case AlertRule::Figure::P95:
        return u"p95"_s;
    case AlertRule::Figure::Memory:
        return Alerts::tr("Memory");
    case AlertRule::Figure::Silence:
        return Alerts::tr("Silence");
    case AlertRule::Figure::Down:
        return Alerts::tr("Does not answer");
    case AlertRule::Figure::Leak:
        return Alerts::tr("Leak");
    }
    return {};
}

QString alertValueText(AlertRule::Figure figure, double value)
{
    switch (figure) {
    case AlertRule::Figure::ErrorRate:
        return chartValueText(value * 100, ChartUnit::Percent);
    case AlertRule::Figure::P95:
        return durationText(qint64(std::llround(value * kNsPerMsReal)));
    case AlertRule::Figure::Memory:
        return sizeText(qint64(std::llround(value * kBytesPerMb)));
    case AlertRule::Figure::Silence:
        return durationText(qint64(std::llround(value * kNsPerSecondReal)));
    case AlertRule::Figure::Down:
        return {};
    case AlertRule::Figure::Leak:
        return Alerts::tr("%1 a minute").arg(sizeText(qint64(std::llround(value * kBytesPerMb))));
    }
    return {};
}

QString alertRuleText(const AlertRule &rule)
{
    const QString what = rule.figure == AlertRule::Figure::Down
                             ? alertFigureText(rule.figure)
                             : Alerts::tr("%1 at or over %2")
                                   .arg(alertFigureText(rule.figure), alertValueText(rule.figure, rule.threshold));
    return rule.forMs > 0 ? Alerts::tr("%1 for %2").arg(what, durationText(rule.forMs * qint64(kNsPerMsReal))) : what;
}

QString alertHeadline(const AlertEvent &event)
{
    const QString value = alertValueText(event.rule.figure, event.value);
    const QString figure = alertFigureText(event.rule.figure);
    return u"%1: %2"_s.arg(event.server, value.isEmpty() ? figure : u"%1 %2"_s.arg(figure, value));
}

} // namespace Signalbox
