// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/authruns.h"

namespace Signalbox {

namespace {

constexpr qint64 kPauseNs = 60'000'000'000;

bool begins(const NetworkRow &before, const NetworkRow &step)
{
    using namespace Qt::StringLiterals;
    const bool isChallenge = step.about == "challenge"_L1;
    const bool isPause = step.wallNs - before.wallNs > kPauseNs && before.about != "authorization-request"_L1;
    return isPause || (isChallenge && before.about != "challenge"_L1);
}

} // namespace

QList<QList<NetworkRow>> authRuns(const QList<NetworkRow> &steps)
{
    QList<QList<NetworkRow>> runs;
    for (const NetworkRow &step : steps) {
        if (runs.isEmpty() || begins(runs.constLast().constLast(), step)) {
            runs.append(QList<NetworkRow>());
        }
        runs.last().append(step);
    }
    return runs;
}

} // namespace Signalbox
