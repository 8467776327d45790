// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the calls of a session end, and what happens to them on the way.
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/session/closewords.h"
#include "core/session/endedcalls.h"
#include "core/session/findings.h"
#include "core/session/serverrequests.h"
#include "core/session/sessioncall.h"

#include <QPointer>

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qint64 kStalledNs = 1'000'000'000; // later than this, it was we who did not run
constexpr qint64 kGraceNs = 1'000'000'000;   // then the server has so long still, at least
constexpr qint64 kLookAgainNs = 1'000'000'000;

/// The raw value of `resultType`. Results can be large and most members nested, so look for the word first.
QByteArrayView resultTypeOf(QByteArrayView result)
{
    return mentionsKey(result, "resultType") ? rawMember(result, "resultType") : QByteArrayView();
}

bool mayAskForInput(QByteArrayView method)
{
    return method == "tools/call" || method == "prompts/get" || method == "resources/read";
}

Error protocolError(const QString &message)
{
    return fail(Error::Kind::Protocol, message).error();
}

Error lateness(const Deadline &deadline)
{
    const QString message =
        deadline.totalIsNearest()
            ? Session::tr("The call took longer than its limit of %1 ms in all.").arg(deadline.totalMs())
            : Session::tr("The server did not answer within %1 ms.").arg(deadline.requestMs());
    return fail(Error::Kind::Timeout, message).error();
}

std::optional<double> rawNumber(QByteArrayView value)
{
    double number = 0;
    const auto [end, fault] = std::from_chars(value.begin(), value.end(), number);
    const bool startsLikeJson =
        !value.isEmpty() && (value.front() == '-' || (value.front() >= '0' && value.front() <= '9'));
    if (!startsLikeJson || fault != std::errc() || end != value.end()) {
        return {};
    }
    return number;
}

} // namespace

CallOutcome Session::outcomeOf(const Call &call, CallOutcome::End end, qint64 nowNs) const
{
    CallOutcome outcome;
    outcome.end = end;
    outcome.deviations = call.deviations;
    outcome.requestSequence = call.sent.sequence;
    outcome.durationNs = nowNs - call.startedNs;
    outcome.rounds = call.rounds;
    return outcome;
}

void Session::handleAnswer(const Received &message)
{
    std::optional<CallPtr> taken =
        message.id.isInteger() ? m_calls.take(message.id.toInteger()) : std::optional<CallPtr>();
    if (!taken) {
        return;
    }
    CallPtr call = *std::move(taken);
    if (const auto finding = envelopeFinding(message.skim)) {
        call->deviations.append(*finding);
    }
    if (message.skim.shape == Skim::Shape::Result) {
        handleResult(std::move(call), message);
        return;
    }
    CallOutcome outcome = outcomeOf(*call, CallOutcome::End::RemoteError, message.frame.monoNs);
    outcome.answerSequence = message.sequence;
    if (message.skim.shape == Skim::Shape::Error) {
        outcome.error = decodeRemoteError(message.skim.error);
        if (handleUrlElicitation(call, outcome.error, message) || renewHeaders(call, outcome.error, message)) {
            return;
        }
    } else {
        outcome.error = protocolError(tr("The answer is not a valid message, so it counts neither as a success nor as "
                                         "a failure of the server's."));
        outcome.error.data = message.skim.error.toByteArray();
        outcome.result = message.skim.result.toByteArray();
    }
    EndedCalls::tell(std::move(call), outcome);
}

void Session::handleResult(CallPtr call, const Received &message)
{
    const QByteArrayView result = message.skim.result;
    if (!result.startsWith('{')) {
        call->deviations.append(violation({}, u"object"_s, tr("another JSON value"), u"basic"_s));
    }
    Error error;
    if (m_codec->era() == Era::Modern) {
        const QByteArrayView type = resultTypeOf(result);
        if (type == "\"input_required\"" && mayAskForInput(call->request.method) && !call->request.isProbe) {
            handleInputRequired(std::move(call), message);
            return;
        }
        if (type.isEmpty()) { // "absent means complete", from servers that are not quite modern
            call->deviations.append(
                {Deviation::Severity::Warning, u"/resultType"_s, u"string"_s, u"absent"_s, u"basic"_s});
        } else if (type == "\"task\"" && call->request.method == "tools/call") {
            // A task in place of the result: whoever asked follows it (TaskTracker).
        } else if (type != "\"complete\"") {
            const QString found = QString::fromUtf8(type.first(qMin(type.size(), 100)));
            call->deviations.append(violation(u"/resultType"_s, u"\"complete\""_s, found, u"basic"_s));
            error = protocolError(tr("The result is of a kind this request cannot have: %1").arg(found));
        }
    }
    if (m_mirrorsHeaders && call->request.method == "tools/list") {
        m_toolHeaders.learn(result);
    }
    const bool valid = error.message.isEmpty();
    CallOutcome outcome =
        outcomeOf(*call, valid ? CallOutcome::End::Result : CallOutcome::End::RemoteError, message.frame.monoNs);
    outcome.answerSequence = message.sequence;
    outcome.result = result.toByteArray();
    outcome.error = std::move(error);
    EndedCalls::tell(std::move(call), outcome);
}

Session::Call *Session::callOfToken(QByteArrayView token)
{
    const MessageId id = MessageId::fromJson(token);
    if (id.isInteger()) {
        CallPtr *call = m_calls.find(id.toInteger());
        if (call && (*call)->request.progressToken == id) {
            return call->get();
        }
    }
    Call *found = nullptr; // a token of the caller's own making
    m_calls.forEach([&](qint64, CallPtr &call) {
        if (!call->request.progressToken.isNull() && call->request.progressToken == id) {
            found = call.get();
        }
    });
    return found;
}

void Session::handleProgress(const Received &message)
{
    const QString reference = u"basic/utilities/progress"_s;
    const QByteArrayView params = message.skim.params;
    const QByteArrayView token = rawMember(params, "progressToken");
    Call *call = callOfToken(token);
    if (!call || call->isResting()) {
        deviate(message.sequence,
                {Deviation::Severity::Note, u"/params/progressToken"_s, tr("the token of an open request"),
                 QString::fromUtf8(token.first(qMin(token.size(), 100))), reference});
        return;
    }
    Progress progress;
    const std::optional<double> value = rawNumber(rawMember(params, "progress"));
    if (!value) {
        deviate(message.sequence,
                violation(u"/params/progress"_s, u"number"_s, tr("absent or another value"), reference));
        return;
    }
    progress.progress = *value;
    std::optional<Deviation> finding;
    if (const QByteArrayView total = rawMember(params, "total"); !total.isEmpty()) {
        progress.total = rawNumber(total);
        if (!progress.total) {
            finding = violation(u"/params/total"_s, u"number"_s, tr("another value"), reference);
        }
    }
    if (const QByteArrayView text = rawMember(params, "message"); text.startsWith('"')) {
        if (const Result<ParsedJson> parsed = parseJson(text)) {
            progress.message = toQString(parsed->value);
        }
    } else if (!text.isEmpty()) {
        finding = violation(u"/params/message"_s, u"string"_s, tr("another value"), reference);
    }
    if (*value <= call->lastProgress) {
        finding = violation(u"/params/progress"_s, tr("more than before"), QString::number(*value), reference);
    }
    call->lastProgress = *value;
    call->deadline.progressed(message.frame.monoNs);
    const QPointer<Session> self(this);
    emit call->object.progressed(progress); // may end the call, or delete this
    if (self && finding) {
        deviate(message.sequence, *finding);
    }
}

void Session::cancelCall(PendingCall &pending, const QString &reason)
{
    std::optional<CallPtr> call = m_calls.take(pending.m_id.toInteger());
    if (!call) {
        return;
    }
    tellCancelled(**call, reason, IndexRecord::ByCaller);
    CallOutcome outcome = outcomeOf(**call, CallOutcome::End::Cancelled, m_traffic->clock().monotonicNs());
    outcome.error.kind = Error::Kind::Cancelled;
    outcome.error.message = reason.isEmpty() ? tr("The call was cancelled.") : reason;
    m_ended->later(*std::move(call), std::move(outcome));
}

void Session::tellCancelled(const Call &call, const QString &reason, IndexRecord::TakenBack why)
{
    if (call.isResting() || m_state != State::Open) { // between legs the server waits for nothing of ours
        return;
    }
    m_traffic->forget(call.object.m_id, why);
    if (m_traffic->abandon(call.object.m_id)) {
        return;
    }
    QByteArray params = "{\"requestId\":" + call.object.m_id.toJson();
    if (!reason.isEmpty()) {
        params += ",\"reason\":" + jsonString(reason);
    }
    const QByteArray method = "notifications/cancelled"_ba;
    m_traffic->sendCancellation(m_codec->encodeNotification(method, params + '}'), method, call.sent, why);
}

void Session::handleDeadlines(qint64 lateNs)
{
    const qint64 now = m_traffic->clock().monotonicNs();
    if (lateNs > kStalledNs) { // suspended or stopped: answers may lie unread, or come now (reliability.md P14)
        shiftDeadlines(lateNs + kGraceNs);
    }
    const bool asking = m_serverRequests->isAsking() || m_waitingSinceNs != 0; // the person is slow, not the server
    std::vector<qint64> due;
    qint64 nearest = Deadline::kNever;
    m_calls.forEach([&](qint64 id, CallPtr &call) {
        if (call->isResting()) {
            return;
        }
        const qint64 at = call->deadline.nearestNs();
        if (at > now) {
            nearest = std::min(nearest, at);
        } else if (asking) {
            nearest = std::min(nearest, now + kLookAgainNs);
        } else {
            due.push_back(id);
        }
    });
    if (nearest != Deadline::kNever) {
        m_deadlines.watch(nearest);
    }
    std::ranges::sort(due);
    for (const qint64 id : due) {
        CallPtr call = *m_calls.take(id);
        CallOutcome outcome = outcomeOf(*call, CallOutcome::End::Timeout, now);
        outcome.error = lateness(call->deadline);
        if (m_traffic->isHeldBack(call->object.m_id)) { // by ourselves: nobody may think that the server hangs
            outcome.end = CallOutcome::End::Refused;
            outcome.error = heldBackError();
            outcome.unsent = true;
        }
        tellCancelled(*call, outcome.error.message, IndexRecord::ByDeadline);
        m_ended->add(std::move(call), std::move(outcome));
    }
    m_ended->flush();
}

void Session::shiftDeadlines(qint64 ns)
{
    m_calls.forEach([&](qint64, CallPtr &call) {
        if (!call->isResting()) {
            call->deadline.shift(ns);
        }
    });
}

void Session::handleClosed(const CloseInfo &info)
{
    m_state = State::Closed;
    m_deadlines.stop();
    m_serverRequests->withdrawAll();
    Error error = closeError(info);
    error.advice = tr("What the server did with this call is unknown; look before it is repeated.");
    loseCalls(error);
    const QPointer<Session> self(this);
    m_ended->flush();
    if (self) {
        emit closed(info);
    }
}

void Session::requestFailed(const MessageId &id, const ExchangeEnd &end)
{
    std::optional<CallPtr> call = id.isInteger() ? m_calls.take(id.toInteger()) : std::optional<CallPtr>();
    if (!call) {
        return;
    }
    // A status is an answer, of a kind; without one nobody knows what the server did.
    const bool isAnswer = end.status >= 400 || end.error->kind == Error::Kind::Auth;
    const bool isOurRule = end.unsent && end.error->kind == Error::Kind::Policy;
    const CallOutcome::End how = isOurRule  ? CallOutcome::End::Refused
                                 : isAnswer ? CallOutcome::End::RemoteError
                                            : CallOutcome::End::Lost;
    CallOutcome outcome = outcomeOf(**call, how, m_traffic->clock().monotonicNs());
    outcome.error = *end.error;
    outcome.retryAfterMs = end.retryAfterMs;
    outcome.unsent = end.unsent;
    if (!isAnswer && !end.unsent && outcome.error.advice.isEmpty()) {
        outcome.error.advice = tr("What the server did with this call is unknown; look before it is repeated.");
    }
    m_ended->later(*std::move(call), std::move(outcome));
}

void Session::loseCalls(const Error &error)
{
    const qint64 now = m_traffic->clock().monotonicNs();
    std::vector<qint64> open;
    m_calls.forEach([&](qint64 id, CallPtr &) { open.push_back(id); });
    std::ranges::sort(open);
    for (const qint64 id : open) {
        CallPtr call = *m_calls.take(id);
        CallOutcome outcome = outcomeOf(*call, CallOutcome::End::Lost, now);
        outcome.error = error;
        m_ended->add(std::move(call), std::move(outcome));
    }
}

} // namespace Signalbox
