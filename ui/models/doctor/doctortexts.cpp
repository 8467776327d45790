// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/doctor/doctortexts.h"

#include "ui/models/receivedfile.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class DoctorText
{
    Q_DECLARE_TR_FUNCTIONS(DoctorTexts)
};

} // namespace

QString outcomeWord(DoctorCheck::Outcome outcome)
{
    switch (outcome) {
    case DoctorCheck::Outcome::Ok:
        return DoctorText::tr("passed");
    case DoctorCheck::Outcome::Note:
        return DoctorText::tr("passed, with a note");
    case DoctorCheck::Outcome::Warning:
        return DoctorText::tr("warning");
    case DoctorCheck::Outcome::Fault:
        return DoctorText::tr("fault");
    case DoctorCheck::Outcome::Skipped:
        return DoctorText::tr("left out");
    }
    return {};
}

QString severityWord(DoctorFinding::Severity severity)
{
    switch (severity) {
    case DoctorFinding::Severity::Note:
        return DoctorText::tr("note");
    case DoctorFinding::Severity::Warning:
        return DoctorText::tr("warning");
    case DoctorFinding::Severity::Fault:
        return DoctorText::tr("fault");
    }
    return {};
}

QString reportFileName(const QString &server, const QString &ending)
{
    return safeFileName(u"doctor-"_s + server + u'.' + ending, u"doctor."_s + ending);
}

} // namespace Signalbox
