// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/reviewstep.h"

#include "core/doctor/poolwork.h"
#include "core/doctor/reviews.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

ReviewStep::ReviewStep(ExamContext &context)
    : ExamStep(context)
{
}

void ReviewStep::start()
{
    if (!m_context.profile) {
        leaveOut(u"messages"_s, tr("Messages"), tr("There is no conversation with the server."));
        return reviewSecurity();
    }
    reviewMessages();
}

void ReviewStep::reviewMessages()
{
    begin(u"messages"_s, tr("Messages"), tr("%1 messages").arg(m_context.seen.messages()));
    inPool(
        this,
        [deviations = m_context.deviations, tools = m_context.tools] {
            return deviationFindings(deviations) + portabilityFindings(tools);
        },
        [this](const QList<DoctorFinding> &findings) {
            for (const DoctorFinding &finding : findings) {
                add(finding);
            }
            conclude(findings.isEmpty() ? tr("All are as the protocol says.")
                                        : tr("%1 kinds of findings.").arg(findings.size()));
            reviewSecurity();
        });
}

void ReviewStep::reviewSecurity()
{
    begin(u"security"_s, tr("Security"),
          m_context.profile
              ? tr("the entry, %1 texts, %2 tools").arg(m_context.words.size()).arg(m_context.tools.size())
              : tr("the entry"));
    inPool(
        this,
        [entry = m_context.entry, words = m_context.words, tools = m_context.tools,
         others = m_context.options.otherTools] { return securityFindings(entry, words, tools, others); },
        [this](const QList<DoctorFinding> &findings) {
            for (const DoctorFinding &finding : findings) {
                add(finding);
            }
            conclude(findings.isEmpty() ? tr("Nothing dangerous was found.") : QString());
            emit finished();
        });
}

} // namespace Signalbox
