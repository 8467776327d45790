// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/report/checktelling.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

namespace {

class CheckTellingText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorReport)
};

/// Says no more than `told`, which came with what mends it.
bool isTold(const DoctorFinding &finding, const DoctorFinding &told)
{
    const auto addsNothing = [](const QString &mine, const QString &theirs) {
        return mine.isEmpty() || mine == theirs;
    };
    return finding.sentence == told.sentence && finding.severity <= told.severity
           && addsNothing(finding.command, told.command) && addsNothing(finding.executable, told.executable)
           && (!finding.mended || finding.mended == told.mended);
}

} // namespace

CheckTelling CheckTelling::of(const DoctorCheck &check, const QList<DoctorCheck> &before)
{
    CheckTelling telling{.sentence = check.sentence};
    if (check.isSkipped) {
        telling.isAsBefore =
            !before.isEmpty() && before.constLast().isSkipped && before.constLast().sentence == check.sentence;
        if (telling.isAsBefore) {
            telling.sentence.clear();
        }
        return telling;
    }
    QString where; // it was told
    for (const DoctorFinding &finding : check.findings) {
        const auto tells = [&finding](const DoctorCheck &one) {
            return std::ranges::any_of(one.findings, [&](const DoctorFinding &told) { return isTold(finding, told); });
        };
        if (const auto told = std::ranges::find_if(before, tells); told != before.end()) {
            where = told->title;
        } else {
            telling.findings.append(finding);
        }
    }
    if (!where.isEmpty() && telling.findings.isEmpty()) {
        telling.sentence = CheckTellingText::tr("For the reason told under “%1”.").arg(where);
    }
    return telling;
}

} // namespace Signalbox
