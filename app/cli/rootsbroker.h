// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/rootwords.h"
#include "core/session/inputbroker.h"

namespace Signalbox {

/// Answers roots/list with what --root named, and passes on everything else.
class RootsBroker : public InputBroker
{
public:
    RootsBroker(QByteArray answer, InputBroker &behind)
        : m_answer(std::move(answer))
        , m_behind(behind)
    {
    }
    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64 number) override { m_behind.withdraw(number); }

private:
    QByteArray m_answer;
    InputBroker &m_behind;
};

} // namespace Signalbox
