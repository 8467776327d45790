// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"

/// The end of a chain of gates under test: answers by a function instead of a server.
class ScriptedGate final : public Signalbox::Gate
{
public:
    using Script = std::function<Signalbox::CallOutcome(const Signalbox::CallRequest &)>;
    explicit ScriptedGate(Script script)
        : m_script(std::move(script))
    {
    }
    void handle(const Signalbox::CallRequest &request, Signalbox::HubCall &, const Next &, Done done) override
    {
        done(m_script(request));
    }

    [[nodiscard]] static Signalbox::CallOutcome result(const QByteArray &text = "{}")
    {
        Signalbox::CallOutcome outcome;
        outcome.end = Signalbox::CallOutcome::End::Result;
        outcome.result = text;
        return outcome;
    }
    [[nodiscard]] static Signalbox::CallOutcome failure(Signalbox::CallOutcome::End end, int code = 0,
                                                        bool unsent = false, int retryAfterMs = -1)
    {
        Signalbox::CallOutcome outcome;
        outcome.end = end;
        outcome.error.kind = Signalbox::Error::Kind::Transport;
        outcome.error.code = code;
        outcome.error.message = QStringLiteral("It failed.");
        outcome.unsent = unsent;
        outcome.retryAfterMs = retryAfterMs;
        return outcome;
    }

private:
    Script m_script;
};
