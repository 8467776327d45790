// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examination.h"

#include <QSignalSpy>
#include <QTest>

namespace Signalbox {

inline Limits quickLimits()
{
    Limits limits;
    limits.probeMs = 2000;
    limits.connectMs = 5000;
    limits.requestMs = 3000;
    limits.stopGentleMs = 500;
    limits.stopFirmMs = 500;
    return limits;
}

/// An examination from its start to its end; an empty report if it did not end.
inline DoctorReport examined(const ServerEntry &entry, ExamOptions options = {})
{
    options.limits = quickLimits();
    Examination examination(entry, options);
    QSignalSpy finished(&examination, &Examination::finished);
    examination.start();
    if (!finished.wait(30000)) {
        return {};
    }
    return finished.first().first().value<DoctorReport>();
}

/// The results of all checks in their order: "launch ok, start fault, …".
inline QString course(const DoctorReport &report)
{
    QStringList words;
    for (const DoctorCheck &check : report.checks) {
        words << check.id + QLatin1Char(' ') + outcomeText(check.outcome());
    }
    return words.join(QStringLiteral(", "));
}

/// The ids of all findings but those that are told of nearly every server.
inline QStringList found(const DoctorReport &report, const QString &check)
{
    QStringList ids;
    if (const DoctorCheck *one = report.check(check)) {
        for (const DoctorFinding &finding : one->findings) {
            ids << finding.id;
        }
    }
    return ids;
}

inline DoctorFinding firstOf(const DoctorReport &report, const QString &id)
{
    for (const DoctorCheck &check : report.checks) {
        for (const DoctorFinding &finding : check.findings) {
            if (finding.id == id) {
                return finding;
            }
        }
    }
    return {};
}

} // namespace Signalbox
