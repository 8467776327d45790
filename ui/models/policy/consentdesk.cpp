// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/policy/consentdesk.h"

#include "ui/models/policy/consentbroker.h"
#include "ui/models/policy/consentmailbox.h"

namespace Signalbox {

namespace {

void tellBroker(ConsentMailbox &mailbox, const std::function<void(ConsentBroker &)> &what)
{
    const QMutexLocker locker(&mailbox.mutex);
    if (mailbox.broker) {
        QMetaObject::invokeMethod(
            mailbox.broker, [broker = mailbox.broker, what] { what(*broker); }, Qt::QueuedConnection);
    }
}

} // namespace

ConsentDesk::ConsentDesk(QObject *parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<ConsentMailbox>())
{
    m_mailbox->desk = this;
}

ConsentDesk::~ConsentDesk()
{
    {
        const QMutexLocker locker(&m_mailbox->mutex);
        m_mailbox->desk = nullptr;
    }
    tellBroker(*m_mailbox, [](ConsentBroker &broker) { broker.denyAll(); });
}

std::unique_ptr<InputBroker> ConsentDesk::makeBroker() const
{
    return std::make_unique<ConsentBroker>(m_mailbox);
}

const ConsentCase *ConsentDesk::current() const
{
    return m_cases.isEmpty() ? nullptr : &m_cases.constFirst();
}

void ConsentDesk::answer(quint64 number, ConsentQuestion::Answer answer)
{
    const bool isThere = m_cases.removeIf([number](const ConsentCase &one) { return one.number == number; }) > 0;
    if (isThere) {
        tellBroker(*m_mailbox, [number, answer](ConsentBroker &broker) { broker.take(number, answer); });
        emit changed();
    }
}

void ConsentDesk::add(const ConsentCase &one)
{
    m_cases.append(one);
    emit changed();
}

void ConsentDesk::remove(quint64 number)
{
    if (m_cases.removeIf([number](const ConsentCase &one) { return one.number == number; }) > 0) {
        emit changed();
    }
}

} // namespace Signalbox
