// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/examstep.h"

#include <algorithm>

namespace Signalbox {

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

void ExamStep::leaveOut(const QString &id, const QString &title, const QString &because)
{
    m_check = {};
    emit checked({.id = id, .title = title, .sentence = because, .isSkipped = true});
}

} // namespace Signalbox
