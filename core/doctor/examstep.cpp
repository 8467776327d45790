// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/examstep.h"

#include "core/hub/launch/launchdesk.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

void ExamStep::begin(const QString &id, const QString &title, const QString &looked)
{
    m_check = {.id = id, .title = title, .looked = looked};
    m_timer.start();
    emit began(m_check);
}

void ExamStep::conclude(const QString &sentence)
{
    DoctorCheck check = std::exchange(m_check, {});
    check.durationNs = m_timer.nsecsElapsed();
    check.sentence = sentence;
    if (sentence.isEmpty() && !check.findings.isEmpty()) {
        check.sentence = std::ranges::max_element(check.findings, {}, &DoctorFinding::severity)->sentence;
    }
    emit checked(check);
}

void ExamStep::addBarrier(const QString &check)
{
    const Error &error = *m_context.barrier;
    const bool isUnaccepted = error.kind == Error::Kind::Policy && error.code == kNotAccepted;
    DoctorFinding finding{.id = check + (isUnaccepted ? ".notAccepted"_L1 : ".notReady"_L1),
                          .severity = DoctorFinding::Severity::Fault,
                          .sentence = error.message,
                          .place = error.where,
                          .rule = tr("Signalbox, “Before the first start”"),
                          .advice = error.advice};
    if (isUnaccepted) {
        finding.sentence = m_context.isStdio() ? tr("Nobody has accepted this command yet. %1").arg(error.message)
                                               : tr("Nobody has accepted this address yet. %1").arg(error.message);
        finding.command = m_context.options.acceptCommand;
    }
    add(finding);
}

void ExamStep::leaveOut(const QString &id, const QString &title, const QString &because)
{
    m_check = {};
    emit checked({.id = id, .title = title, .sentence = because, .isSkipped = true});
}

} // namespace Signalbox
