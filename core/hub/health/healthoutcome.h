// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QtTypes>

namespace Signalbox {

/// How one health check went.
struct HealthOutcome
{
    enum class Verdict {
        Passed,
        Failed,
        NotAsked, ///< it says nothing of the server: the check cannot be made as it is set, or was taken back
    };

    Verdict verdict = Verdict::NotAsked;
    qint64 wallNs = 0;     ///< when it began, UTC
    qint64 durationNs = 0; ///< until the answer, or until it was given up
    QString reason{};      ///< one sentence; empty if it passed

    bool operator==(const HealthOutcome &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::HealthOutcome)
