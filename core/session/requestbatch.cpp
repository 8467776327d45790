// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/requestbatch.h"

#include "core/session/endedcalls.h"
#include "core/session/sessioncall.h"

#include <algorithm>
#include <vector>

namespace Signalbox {

bool RequestBatch::isPossible(const Session &session)
{
    return session.codec().revision() == Revision::V20250326 && !session.m_traffic->hasExchanges();
}

QList<PendingCall *> RequestBatch::send(Session &session, const QList<Part> &parts)
{
    QList<PendingCall *> objects;
    std::vector<Session::CallPtr> calls;
    std::vector<CallLimits> limits;
    QList<Traffic::BatchPart> messages;
    for (const Part &part : parts) {
        auto call = std::make_unique<Session::Call>(&session);
        call->request = part.request;
        call->about = part.about;
        PendingCall *object = &call->object;
        objects.append(object);
        emit session.requestStarting(call->request, part.about, *object);
        if (std::optional<Error> error = session.refusal(call->request, part.about)) {
            CallOutcome outcome;
            outcome.end = CallOutcome::End::Refused;
            outcome.error = *std::move(error);
            session.m_ended->later(std::move(call), std::move(outcome));
            continue;
        }
        object->m_id = MessageId(session.m_nextId++);
        messages.append({.id = object->m_id,
                         .message = session.m_codec->encodeRequest(object->m_id, call->request),
                         .method = call->request.method,
                         .about = part.about});
        calls.push_back(std::move(call));
        limits.push_back(part.limits);
    }
    const QList<SentRequest> sent = session.m_traffic->sendBatch(messages);
    for (std::size_t i = 0; i < calls.size(); ++i) {
        Session::Call &call = *calls[i];
        call.isInBatch = true;
        call.sent = sent[qsizetype(i)];
        call.startedNs = call.sent.sentNs;
        call.deadline.start(call.startedNs, limits[i], session.m_options.limits);
        session.m_deadlines.watch(call.deadline.nearestNs());
        session.m_calls.insert(call.object.m_id.toInteger(), std::move(calls[i]));
    }
    return objects;
}

void RequestBatch::handleRefusal(Session &session, const Received &message)
{
    if (message.skim.shape != Skim::Shape::Error || !message.id.isNull()) {
        return;
    }
    std::vector<qint64> open;
    session.m_calls.forEach([&open](qint64 id, const Session::CallPtr &call) {
        if (call->isInBatch) {
            open.push_back(id);
        }
    });
    std::ranges::sort(open);
    for (const qint64 id : open) {
        Session::CallPtr call = *session.m_calls.take(id);
        session.m_traffic->forget(call->object.m_id);
        CallOutcome outcome = session.outcomeOf(*call, CallOutcome::End::RemoteError, message.frame.monoNs);
        outcome.answerSequence = message.sequence;
        outcome.error = decodeRemoteError(message.skim.error);
        outcome.unsent = true;
        session.m_ended->later(std::move(call), std::move(outcome));
    }
}

} // namespace Signalbox
