// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/inputbroker.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

/// Answers what servers ask by a test's function, from the event loop, as a person would.
class AnsweringBroker : public Signalbox::InputBroker
{
public:
    using Reply = std::function<Signalbox::Result<QByteArray>(const Signalbox::InputRequest &)>;

    void ask(const Signalbox::InputRequest &request, Answer answer) override
    {
        asked.append(request);
        QTimer::singleShot(0, &m_context, [this, request, answer = std::move(answer)] {
            if (!m_withdrawn.contains(request.number)) {
                answer(reply ? reply(request) : Signalbox::Result<QByteArray>("{}"));
            }
        });
    }
    void withdraw(quint64 number) override { m_withdrawn.insert(number); }

    void reset()
    {
        asked.clear();
        reply = nullptr;
    }

    QList<Signalbox::InputRequest> asked;
    Reply reply;

private:
    QSet<quint64> m_withdrawn;
    QObject m_context;
};
