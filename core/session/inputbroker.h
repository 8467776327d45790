// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/mcp/roots.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Signalbox {

/// The call of ours that a question belongs to, as far as that is known; else empty.
struct InputOrigin
{
    QString tool;
    QString caller;   ///< who made the call: "form", "cli" …
    quint64 call = 0; ///< the caller's own number of it; 0: it has none
    bool operator==(const InputOrigin &) const = default;
};

/// Something a server asks of the person: a legacy request or a part of a modern `input_required` result.
struct InputRequest
{
    /// Consent: no question of the server's, but whether a call of ours may go (ConsentQuestion).
    enum class Kind { Elicitation, Sampling, Roots, Consent };
    quint64 number = 0; ///< ours, unique in the program's run
    QString server;
    Kind kind = Kind::Elicitation;
    QByteArray params;    ///< JSON object text, as it came
    InputOrigin origin{}; ///< of Consent: none
    QList<Root> roots{};  ///< of Roots: those of the server's entry, to be answered unless somebody says otherwise
};

/// Where all questions to the person arrive: the window, the command line and a script are ways of answering.
class InputBroker
{
public:
    /// The JSON text of the result (ElicitResult, CreateMessageResult, ListRootsResult), or an Error whose code and
    /// message go to the server.
    using Answer = std::function<void(const Result<QByteArray> &)>;

    virtual ~InputBroker() = default;
    /// `answer` is called exactly once, now or later, on the same thread; unless withdrawn.
    virtual void ask(const InputRequest &request, Answer answer) = 0;
    /// The asking call or connection is gone; the answer is not wanted any more.
    virtual void withdraw(quint64 number) = 0;
};

/// Declines everything as the protocol wants it declined: elicitation `{"action":"decline"}`, sampling error -1
/// ("User rejected sampling request"). Roots are those of the server's entry. Consent is not given.
class DecliningBroker : public InputBroker
{
public:
    void ask(const InputRequest &request, Answer answer) override;
    void withdraw(quint64) override {}
};

} // namespace Signalbox
