// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"
#include "core/session/inputbroker.h"

namespace Signalbox {

/// Tells with each question for roots which ones the server's entry names, and passes on everything.
class RootsFiller : public InputBroker
{
public:
    /// Both outlive it.
    RootsFiller(const ServerEntry &entry, InputBroker &behind)
        : m_entry(entry)
        , m_behind(behind)
    {
    }
    void ask(const InputRequest &request, Answer answer) override
    {
        InputRequest filled = request;
        if (request.kind == InputRequest::Kind::Roots) {
            filled.roots = m_entry.roots;
        }
        m_behind.ask(filled, std::move(answer));
    }
    void withdraw(quint64 number) override { m_behind.withdraw(number); }

private:
    const ServerEntry &m_entry;
    InputBroker &m_behind;
};

} // namespace Signalbox
