// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/policy/consent.h"
#include "core/session/inputbroker.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace Signalbox {

struct ConsentMailbox;

/// The engine's end of the ask sheet: questions whether a call may go are brought to the ConsentDesk, answers come back by
/// queued calls. Nobody there: no. What else servers ask of the person is declined.
class ConsentBroker : public QObject, public InputBroker
{
    Q_OBJECT
public:
    explicit ConsentBroker(std::shared_ptr<ConsentMailbox> mailbox);
    ~ConsentBroker() override;

    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64 number) override;

    void take(quint64 number, ConsentQuestion::Answer answer);
    void denyAll(); ///< the desk is gone

private:
    std::shared_ptr<ConsentMailbox> m_mailbox;
    DecliningBroker m_declining;
    QHash<quint64, Answer> m_waiting;
};

} // namespace Signalbox
