// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Calls of more than one leg: what a server asks in between, and what a call does over once.
#include "core/json/rawjson.h"
#include "core/session/endedcalls.h"
#include "core/session/findings.h"
#include "core/session/lister.h"
#include "core/session/serverrequests.h"
#include "core/session/sessioncall.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Signalbox {

void Session::handleInputRequired(CallPtr call, const Received &message)
{
    Result<std::unique_ptr<InputRound>> round = InputRound::parse(message.skim.result);
    if (round && call->rounds > m_options.limits.inputRounds) {
        round =
            fail(Error::Kind::Protocol,
                 tr("The server asked for input more than %1 times in one call.").arg(m_options.limits.inputRounds));
    }
    if (!round) {
        CallOutcome outcome = outcomeOf(*call, CallOutcome::End::RemoteError, message.frame.monoNs);
        outcome.answerSequence = message.sequence;
        outcome.result = message.skim.result.toByteArray();
        outcome.error = round.error();
        EndedCalls::tell(std::move(call), outcome);
        return;
    }
    rest(std::move(call), *std::move(round), message);
}

void Session::rest(CallPtr call, std::unique_ptr<InputRound> round, const Received &message)
{
    const qint64 id = call->object.m_id.toInteger();
    InputRound *waiting = round.get();
    if (call->rounds == 1) {
        call->ownParams = call->request.params;
    }
    const int rounds = call->rounds;
    const InputOrigin origin = call->origin();
    call->round = std::move(round);
    call->restingSinceNs = message.frame.monoNs;
    m_calls.insert(id, std::move(call)); // under its last id, which no answer can reach any more
    if (!waiting->hasQuestions()) {      // only a state: nothing to ask, but no hurry either
        QTimer::singleShot(std::min(100ms * rounds, 1000ms), this, [this, id] { resume(id); });
        return;
    }
    waiting->ask(*m_options.broker, m_traffic->serverName(), origin, [this, id](const Result<> &answered) {
        // Later, so that the round is not destroyed while it speaks.
        QMetaObject::invokeMethod(
            this,
            [this, id, answered] {
                if (answered) {
                    resume(id);
                } else if (std::optional<CallPtr> refused = m_calls.take(id)) {
                    CallOutcome outcome =
                        outcomeOf(**refused, CallOutcome::End::Cancelled, m_traffic->clock().monotonicNs());
                    outcome.error = answered.error();
                    EndedCalls::tell(*std::move(refused), outcome);
                }
            },
            Qt::QueuedConnection);
    });
}

void Session::resume(qint64 id)
{
    CallPtr *found = m_calls.find(id);
    if (!found || !(*found)->isResting() || m_state != State::Open) {
        return;
    }
    CallPtr call = *m_calls.take(id);
    if (call->round) {
        call->request.params = call->round->nextParams(call->ownParams);
        call->round.reset();
        ++call->rounds;
    }
    call->isRenewing = false;
    sendLeg(*call);
    call->deadline.shift(call->sent.sentNs - call->restingSinceNs);
    call->deadline.restartRequest(call->sent.sentNs);
    m_deadlines.watch(call->deadline.nearestNs());
    const qint64 next = call->object.m_id.toInteger();
    m_calls.insert(next, std::move(call));
}

/// A request on a call's own stream belongs to that call. On a channel that all share nothing says which one it belongs
/// to; where only one is under way that may lead to a question, it is that one.
InputOrigin Session::originOf(const Received &message)
{
    if (message.frame.exchange != 0) {
        const MessageId id = m_traffic->requestOf(message.frame.exchange);
        CallPtr *call = id.isInteger() ? m_calls.find(id.toInteger()) : nullptr;
        return call ? (*call)->origin() : InputOrigin();
    }
    InputOrigin only;
    int count = 0;
    m_calls.forEach([&](qint64, const CallPtr &call) {
        const QByteArray &method = call->request.method;
        const bool mayAsk = method == "tools/call" || method == "prompts/get" || method == "resources/read";
        if (mayAsk && !call->request.isProbe) {
            only = call->origin();
            ++count;
        }
    });
    return count == 1 ? only : InputOrigin();
}

bool Session::handleUrlElicitation(CallPtr &call, const Error &error, const Received &message)
{
    if (error.code != ErrorCode::UrlElicitationRequired || m_codec->revision() != Revision::V20251125
        || call->request.isProbe) {
        return false;
    }
    Result<std::unique_ptr<InputRound>> round = InputRound::ofElicitations(rawMember(error.data, "elicitations"));
    if (!round || call->rounds > m_options.limits.inputRounds) {
        return false;
    }
    rest(std::move(call), *std::move(round), message);
    return true;
}

bool Session::renewHeaders(CallPtr &call, const Error &error, const Received &message)
{
    const bool applies = m_mirrorsHeaders && error.code == ErrorCode::HeaderMismatch
                         && call->request.method == "tools/call" && !call->headersRenewed;
    if (!applies) {
        return false;
    }
    const qint64 id = call->object.m_id.toInteger();
    call->headersRenewed = true;
    call->isRenewing = true;
    call->restingSinceNs = message.frame.monoNs;
    m_calls.insert(id, std::move(call));
    auto *lister = new Lister(*this, Lister::List::Tools, this); // its pages reach m_toolHeaders on the way
    connect(lister, &Lister::finished, this, [this, id] { resume(id); });
    return true;
}

void Session::handleServerCancel(const MessageId &id)
{
    CallPtr *call = id.isInteger() ? m_calls.find(id.toInteger()) : nullptr;
    if (!call || (*call)->request.method != "subscriptions/listen") {
        m_serverRequests->cancel(id);
        return;
    }
    CallPtr ended = *m_calls.take(id.toInteger());
    m_traffic->forget(id);
    CallOutcome outcome = outcomeOf(*ended, CallOutcome::End::Lost, m_traffic->clock().monotonicNs());
    outcome.error.kind = Error::Kind::Transport;
    outcome.error.message = tr("The server ended the subscription.");
    m_ended->later(std::move(ended), std::move(outcome));
}

} // namespace Signalbox
