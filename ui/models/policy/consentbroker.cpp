// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/consentbroker.h"

#include "ui/models/policy/consentdesk.h"
#include "ui/models/policy/consentmailbox.h"

namespace Signalbox {

namespace {

/// False: there is no desk any more.
bool tellDesk(ConsentMailbox &mailbox, const std::function<void(ConsentDesk &)> &what)
{
    const QMutexLocker locker(&mailbox.mutex);
    return mailbox.desk
           && QMetaObject::invokeMethod(
               mailbox.desk, [desk = mailbox.desk, what] { what(*desk); }, Qt::QueuedConnection);
}

} // namespace

ConsentBroker::ConsentBroker(std::shared_ptr<ConsentMailbox> mailbox)
    : m_mailbox(std::move(mailbox))
{
    const QMutexLocker locker(&m_mailbox->mutex);
    m_mailbox->broker = this;
}

ConsentBroker::~ConsentBroker()
{
    const QMutexLocker locker(&m_mailbox->mutex);
    m_mailbox->broker = nullptr;
}

void ConsentBroker::ask(const InputRequest &request, Answer answer)
{
    if (request.kind != InputRequest::Kind::Consent) {
        m_declining.ask(request, std::move(answer));
        return;
    }
    const Result<ConsentQuestion> question = ConsentQuestion::fromParams(request.params);
    if (!question) {
        answer(Failure(question.error()));
        return;
    }
    m_waiting.insert(request.number, std::move(answer));
    const ConsentCase one = ConsentCase::from(request.number, *question);
    if (!tellDesk(*m_mailbox, [one](ConsentDesk &desk) { desk.add(one); })) {
        take(request.number, ConsentQuestion::Answer::Deny);
    }
}

void ConsentBroker::withdraw(quint64 number)
{
    if (m_waiting.remove(number)) {
        tellDesk(*m_mailbox, [number](ConsentDesk &desk) { desk.remove(number); });
    }
}

void ConsentBroker::take(quint64 number, ConsentQuestion::Answer answer)
{
    if (const Answer waiting = m_waiting.take(number)) { // else it was withdrawn meanwhile
        waiting(ConsentQuestion::resultOf(answer));
    }
}

void ConsentBroker::denyAll()
{
    const QList<quint64> numbers = m_waiting.keys();
    for (const quint64 number : numbers) {
        take(number, ConsentQuestion::Answer::Deny);
    }
}

} // namespace Signalbox
