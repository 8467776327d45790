// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/liststep.h"

#include "core/doctor/listedthings.h"
#include "core/doctor/poolwork.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

ListStep::ListStep(ExamContext &context)
    : ExamStep(context)
{
}

ListStep::~ListStep()
{
    if (m_lister) {
        m_lister->disconnect(this);
    }
}

void ListStep::start()
{
    if (!m_context.profile || !m_context.session()) {
        leaveOut(u"lists"_s, tr("Lists"), tr("There is no conversation with the server."));
        emit finished();
        return;
    }
    QStringList methods;
    if (m_context.profile->has("tools")) {
        m_toRead << Lister::List::Tools;
        methods << u"tools/list"_s;
    }
    if (m_context.profile->has("resources")) {
        m_toRead << Lister::List::Resources << Lister::List::ResourceTemplates;
        methods << u"resources/list"_s << u"resources/templates/list"_s;
    }
    if (m_context.profile->has("prompts")) {
        m_toRead << Lister::List::Prompts;
        methods << u"prompts/list"_s;
    }
    begin(u"lists"_s, tr("Lists"), methods.join(", "_L1));
    if (m_toRead.isEmpty()) {
        add({.id = u"lists.none"_s,
             .severity = Severity::Note,
             .sentence = tr("It says that it has neither tools nor resources nor prompts."),
             .place = u"/capabilities"_s,
             .rule = u"basic/lifecycle, Capability Negotiation"_s,
             .advice = tr("A server with lists must name them among its capabilities.")});
        conclude({});
        emit finished();
        return;
    }
    readNext();
}

void ListStep::readNext()
{
    if (m_toRead.isEmpty() || !m_context.session()) {
        return decode();
    }
    m_lister = new Lister(*m_context.session(), m_toRead.takeFirst());
    connect(m_lister, &Lister::finished, this, &ListStep::take);
}

void ListStep::take(const Lister::Outcome &outcome)
{
    m_read.append(outcome);
    const QString advice = tr("Look at the answers in the journal.");
    const bool isUnknownTemplates = outcome.list == Lister::List::ResourceTemplates && outcome.error
                                    && outcome.error->code == -32601; // many servers have none, and do not say so
    if (isUnknownTemplates) {
        add({.id = u"lists.noTemplates"_s,
             .severity = Severity::Note,
             .sentence = tr("It has resources, and does not know resources/templates/list."),
             .rule = u"server/resources"_s,
             .advice = tr("An empty list would be the answer.")});
    } else if (outcome.error) {
        add({.id = u"lists.failed"_s,
             .severity = Severity::Fault,
             .sentence = tr("A list that it says it has cannot be read: %1").arg(outcome.error->message),
             .rule = u"basic/lifecycle, Capability Negotiation"_s,
             .advice = outcome.error->advice});
    } else if (!outcome.complete) {
        add({.id = u"lists.incomplete"_s,
             .severity = Severity::Warning,
             .sentence = outcome.note,
             .rule = u"server/utilities/pagination"_s,
             .advice = advice});
    }
    QMetaObject::invokeMethod(this, &ListStep::readNext, Qt::QueuedConnection); // the lister is in the middle of it
}

void ListStep::decode()
{
    inPool(
        this, [read = std::exchange(m_read, {})] { return listedThings(read); },
        [this](const ListedThings &things) {
            m_context.tools = things.tools;
            m_context.words += things.words;
            m_context.deviations += things.deviations;
            m_context.areListsWhole = true;
            conclude(tr("%1 tools, %2 resources, %3 resource templates, %4 prompts.")
                         .arg(things.tools.size())
                         .arg(things.resources)
                         .arg(things.templates)
                         .arg(things.prompts));
            emit finished();
        });
}

} // namespace Signalbox
