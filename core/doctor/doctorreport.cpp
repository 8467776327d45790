// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctorreport.h"

#include "core/base/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Outcome = DoctorCheck::Outcome;
using Severity = DoctorFinding::Severity;

namespace {

class DoctorReportText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorReport)
};

} // namespace

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Fault:
        return u"fault"_s;
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return u"ok"_s;
    case Outcome::Note:
        return u"note"_s;
    case Outcome::Warning:
        return u"warning"_s;
    case Outcome::Fault:
        return u"fault"_s;
    case Outcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

Outcome DoctorCheck::outcome() const
{
    if (isSkipped) {
        return Outcome::Skipped;
    }
    Outcome worst = Outcome::Ok;
    for (const DoctorFinding &finding : findings) {
        const Outcome own = finding.severity == Severity::Fault     ? Outcome::Fault
                            : finding.severity == Severity::Warning ? Outcome::Warning
                                                                    : Outcome::Note;
        worst = std::max(worst, own);
    }
    return worst;
}

Outcome DoctorReport::worst() const
{
    Outcome worst = Outcome::Ok;
    for (const DoctorCheck &check : checks) {
        if (!check.isSkipped) {
            worst = std::max(worst, check.outcome());
        }
    }
    return worst;
}

int DoctorReport::count(Severity severity) const
{
    int count = 0;
    for (const DoctorCheck &check : checks) {
        count += int(std::ranges::count(check.findings, severity, &DoctorFinding::severity));
    }
    return count;
}

const DoctorCheck *DoctorReport::check(const QString &id) const
{
    const auto found = std::ranges::find(checks, id, &DoctorCheck::id);
    return found == checks.end() ? nullptr : &*found;
}

QString DoctorReport::verdict() const
{
    if (isCancelled) {
        return DoctorReportText::tr("The examination was stopped before its end.");
    }
    switch (worst()) {
    case Outcome::Fault:
        return DoctorReportText::tr("“%1” cannot be used like this.").arg(server);
    case Outcome::Warning:
        return DoctorReportText::tr("“%1” works, and something about it should be mended.").arg(server);
    case Outcome::Note:
        return DoctorReportText::tr("“%1” works; a few things are worth knowing.").arg(server);
    case Outcome::Ok:
    case Outcome::Skipped:
        return DoctorReportText::tr("“%1” works, and nothing was found wrong with it.").arg(server);
    }
    return {};
}

} // namespace Signalbox
