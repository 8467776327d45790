// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/rangefilter.h"

#include "core/base/durations.h"
#include "core/journal/filter/filter.h"

#include <QDateTime>
#include <QTimeZone>

namespace Signalbox {

namespace {

QStringList moment(qint64 wallMs)
{
    return {QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::UTC).toString(Qt::ISODateWithMs)};
}

} // namespace

QString filterWithRange(const QString &filterText, const TimeRange &range)
{
    Filter filter = Filter::parse(filterText).value_or(Filter());
    if (range.isEmpty()) {
        filter = filter.withTopWords(FilterKey::Since, {}).withTopWords(FilterKey::Until, {});
    } else {
        filter = filter.withTopWords(FilterKey::Since, moment(range.fromNs / kNsPerMs))
                     .withTopWords(FilterKey::Until, moment((range.toNs + kNsPerMs - 1) / kNsPerMs));
    }
    return filter.toText();
}

} // namespace Signalbox
