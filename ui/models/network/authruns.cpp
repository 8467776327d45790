// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/authruns.h"

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPauseNs = 60'000'000'000;

bool isRemark(const NetworkRow &step)
{
    return step.about == "check"_L1 || step.about == "decision"_L1;
}

/// A renewal begins with the authorization server's metadata; in a sign-in they follow on the resource's.
bool canBeFirst(const QList<NetworkRow> &run, const NetworkRow &step)
{
    constexpr std::array kFollowing = {
        "resource-metadata"_L1,    "registration"_L1,  "authorization-request"_L1,
        "authorization-answer"_L1, "token-request"_L1, "token-exchange"_L1,
        "token-revocation"_L1,     "check"_L1,         "decision"_L1,
    };
    if (step.about != "server-metadata"_L1) {
        return std::ranges::find(kFollowing, step.about) == kFollowing.end();
    }
    const auto before = std::ranges::find_if_not(run.crbegin(), run.crend(), isRemark);
    return before == run.crend() || (before->about != "resource-metadata"_L1 && before->about != "server-metadata"_L1);
}

bool begins(const QList<NetworkRow> &run, const NetworkRow &step)
{
    const NetworkRow &before = run.constLast();
    const bool isChallenge = step.about == "challenge"_L1;
    const bool isPause = step.wallNs - before.wallNs > kPauseNs;
    return (isPause && canBeFirst(run, step)) || (isChallenge && before.about != "challenge"_L1);
}

} // namespace

QList<QList<NetworkRow>> authRuns(const QList<NetworkRow> &steps)
{
    QList<QList<NetworkRow>> runs;
    for (const NetworkRow &step : steps) {
        if (runs.isEmpty() || begins(runs.constLast(), step)) {
            runs.append(QList<NetworkRow>());
        }
        runs.last().append(step);
    }
    return runs;
}

} // namespace Signalbox
