// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/calljoiner.h"

#include "core/json/rawjson.h"
#include "core/json/toolresult.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qint64 kHeadBytes = 64 * 1024; // where a request's id is looked for

bool isOutgoing(const IndexRecord &record)
{
    return record.flags & IndexRecord::Outgoing;
}

/// Streams that are open for as long as one likes: how long says nothing about the server.
bool isLongLived(QByteArrayView method)
{
    return method == "subscriptions/listen";
}

/// What only a person answers, as a rule.
bool asksPerson(QByteArrayView method)
{
    return method == "elicitation/create" || method == "sampling/createMessage";
}

bool hasShortAbout(QByteArrayView method)
{
    return method == "tools/call" || method == "prompts/get";
}

} // namespace

void CallJoiner::clear()
{
    m_book.clear();
    m_open.clear();
    m_changed.clear();
    m_lastSession.clear();
    m_asked.clear();
}

void CallJoiner::take(const Input &input)
{
    const IndexRecord &record = input.record;
    const bool isWire =
        !IndexRecord::isBeside(record.kind) && record.kind != IndexRecord::Removed && record.wallNs != 0;
    const auto call = record.pair != 0 ? m_open.find(record.pair - 1) : m_open.end();
    if (record.kind == IndexRecord::Http && call != m_open.end()) {
        takeHttp(input, call);
    } else if (record.kind == IndexRecord::Ended && call != m_open.end()) {
        takeEnd(input, call);
    }
    if (!isWire) {
        return;
    }
    if (isOutgoing(record)) {
        const bool isProbe = record.flags & IndexRecord::ProbeTraffic; // the person asked for none of it
        if (record.kind == IndexRecord::Request && !isProbe) {
            begin(input);
            return;
        }
        if (record.kind == IndexRecord::Notification && input.method == "notifications/cancelled") {
            takeCancellation(input);
        }
        takeReply(record);
    } else if (record.kind == IndexRecord::Request && asksPerson(input.method)) {
        takeQuestion(input);
    } else if (record.kind == IndexRecord::Batch) {
        takeBatch(input);
    } else if (call != m_open.end() && record.kind != IndexRecord::Notification) {
        takeAnswer(input, call);
        return;
    }
    countMessage(input);
}

/// A server's question to the person belongs to the call that is being made, if that is the only one.
void CallJoiner::takeQuestion(const Input &input)
{
    std::optional<quint64> of;
    for (const auto &[sequence, call] : m_open) {
        if (call.session == input.record.session && call.names.server == input.names.server && !call.isLongLived) {
            if (of) {
                return; // nobody says which of them waits
            }
            of = sequence;
        }
    }
    if (!of) {
        return;
    }
    m_asked.insert(input.sequence, *of);
    JoinedCall &call = m_open.at(*of);
    if (call.openQuestions++ == 0) {
        call.askedSinceNs = input.record.monoNs;
    }
}

/// Questions that are open at once take the person's time once.
void CallJoiner::takeReply(const IndexRecord &record)
{
    const auto question = record.pair != 0 ? m_asked.constFind(record.pair - 1) : m_asked.cend();
    if (question == m_asked.cend()) {
        return;
    }
    JoinedCall &call = m_open.at(*question);
    m_asked.erase(question);
    if (--call.openQuestions == 0) {
        call.askedNs += std::max<qint64>(record.monoNs - call.askedSinceNs, 0);
    }
}

SeriesKey JoinedCall::key() const
{
    SeriesKey key = names;
    key.about = hasShortAbout ? key.about : 0;
    return key;
}

void CallJoiner::resume(JoinedCall open, QByteArrayView method)
{
    open.hasShortAbout = hasShortAbout(method);
    open.isLongLived = isLongLived(method);
    m_open.emplace(open.sequence, std::move(open));
}

void CallJoiner::countMessage(const Input &input)
{
    SeriesKey key = input.names;
    key.about = hasShortAbout(input.method) ? key.about : 0;
    key.caller = 0;
    CallCounts &counts = m_book.at(key, input.record.wallNs);
    ++counts.messages;
    (isOutgoing(input.record) ? counts.sentBytes : counts.receivedBytes) += input.record.length;
}

void CallJoiner::begin(const Input &input)
{
    const IndexRecord &record = input.record;
    quint32 &lastSession = m_lastSession[input.names.server];
    if (record.session != lastSession) { // a new connection: what the old ones left unanswered stays so
        lastSession = record.session;
        for (auto open = m_open.begin(); open != m_open.end();) {
            const auto next = std::next(open);
            if (open->second.names.server == input.names.server && open->second.session < record.session) {
                lose(open);
            }
            open = next;
        }
    }
    JoinedCall call;
    call.sequence = input.sequence;
    call.names = input.names;
    call.session = record.session;
    call.startNs = record.wallNs;
    call.startMonoNs = record.monoNs;
    call.sent = record.length;
    call.hasShortAbout = hasShortAbout(input.method);
    call.isLongLived = isLongLived(input.method);
    CallCounts &counts = m_book.at(call.key(), record.wallNs);
    counts.begun += call.isLongLived ? 0 : 1;
    ++counts.messages;
    counts.sentBytes += record.length;
    m_changed.insert_or_assign(call.sequence, call);
    m_open.insert_or_assign(call.sequence, std::move(call));
}

void CallJoiner::takeAnswer(const Input &input, Open::iterator call)
{
    const IndexRecord &record = input.record;
    Ending ending{.end = CallEnd::RemoteError,
                  .wallNs = record.wallNs,
                  .monoNs = record.monoNs,
                  .code = record.errorCode,
                  .answer = input.sequence,
                  .received = record.length};
    if (record.kind == IndexRecord::Result) {
        ending.end = CallEnd::Result;
        ending.code = 0;
        if ((record.flags & IndexRecord::ToolError) != 0) {
            ending.end = CallEnd::ToolError;
        } else if (input.method == "tools/call"
                   && record.length <= kLongestRead) { // recorded before there was the flag
            const QByteArray body = m_readBody(input.sequence, 0);
            ending.end = reportsToolError(rawMember(body, "result")) ? CallEnd::ToolError : CallEnd::Result;
        }
    }
    CallCounts &counts = m_book.at(call->second.key(), record.wallNs);
    ++counts.messages;
    counts.receivedBytes += record.length;
    end(call, ending);
}

void CallJoiner::takeCancellation(const Input &input)
{
    const IndexRecord &record = input.record;
    auto call = record.pair != 0 ? m_open.find(record.pair - 1) : m_open.end();
    if (record.pair == 0) { // from before cancellations named their request
        const QByteArray body = m_readBody(input.sequence, kHeadBytes);
        call = openCall(record.session, rawMember(rawMember(body, "params"), "requestId"));
    }
    if (call != m_open.end()) {
        const bool isTimeout = record.takenBack == IndexRecord::ByDeadline;
        end(call, {.end = isTimeout ? CallEnd::Timeout : CallEnd::Cancelled,
                   .wallNs = record.wallNs,
                   .monoNs = record.monoNs});
    }
}

void CallJoiner::takeHttp(const Input &input, Open::iterator call)
{
    constexpr qint64 kFirstError = 400;
    constexpr qint64 kUnauthorized = 401; // these two may be followed by another try: takeEnd() says if not
    constexpr qint64 kForbidden = 403;
    const IndexRecord &record = input.record;
    Ending ending{.wallNs = record.wallNs, .monoNs = record.monoNs};
    if (record.takenBack != IndexRecord::NotTakenBack) {
        ending.end = record.takenBack == IndexRecord::ByDeadline ? CallEnd::Timeout : CallEnd::Cancelled;
        end(call, ending);
        return;
    }
    const qint64 status = rawInteger(rawMember(m_readBody(input.sequence, kHeadBytes), "status")).value_or(0);
    if (status >= kFirstError && status != kUnauthorized && status != kForbidden) {
        ending.end = CallEnd::HttpError;
        ending.code = qint32(status);
        end(call, ending);
    }
}

/// Without an answer. A status is one, of a kind; without it, nobody knows what the server did.
void CallJoiner::takeEnd(const Input &input, Open::iterator call)
{
    const IndexRecord &record = input.record;
    Ending ending{.end = CallEnd::Lost, .wallNs = record.wallNs};
    if (record.errorCode != 0) {
        ending = {
            .end = CallEnd::HttpError, .wallNs = record.wallNs, .monoNs = record.monoNs, .code = record.errorCode};
    }
    end(call, ending);
}

void CallJoiner::takeBatch(const Input &input)
{
    if (input.record.length > kLongestRead) {
        return;
    }
    const QByteArray body = m_readBody(input.sequence, 0);
    for (RawJsonWalk parts(body); parts.next();) {
        const QByteArrayView part = parts.value();
        const QByteArrayView error = rawMember(part, "error");
        if (error.isEmpty() && rawMember(part, "result").isEmpty()) {
            continue;
        }
        const auto call = openCall(input.record.session, rawMember(part, "id"));
        if (call == m_open.end()) {
            continue;
        }
        const CallEnd good = reportsToolError(rawMember(part, "result")) ? CallEnd::ToolError : CallEnd::Result;
        end(call, {.end = error.isEmpty() ? good : CallEnd::RemoteError,
                   .wallNs = input.record.wallNs,
                   .monoNs = input.record.monoNs,
                   .code = qint32(rawInteger(rawMember(error, "code")).value_or(0)),
                   .answer = input.sequence,
                   .received = quint64(part.size())});
    }
}

CallJoiner::Open::iterator CallJoiner::openCall(quint32 session, QByteArrayView id)
{
    return std::ranges::find_if(m_open, [&](auto &open) {
        JoinedCall &call = open.second;
        if (call.session != session) {
            return false;
        }
        if (call.id.isEmpty()) {
            call.id = rawMember(m_readBody(call.sequence, kHeadBytes), "id").toByteArray();
        }
        return !call.id.isEmpty() && call.id == id;
    });
}

void CallJoiner::end(Open::iterator open, const Ending &ending)
{
    JoinedCall call = std::move(open->second);
    m_open.erase(open);
    if (call.openQuestions > 0) { // nobody waits for their answers any more
        m_asked.removeIf(
            [&call](const QHash<quint64, quint64>::iterator &question) { return question.value() == call.sequence; });
    }
    const bool isStreamsEnd =
        call.isLongLived && ending.end != CallEnd::RemoteError && ending.end != CallEnd::HttpError;
    call.end = isStreamsEnd && ending.end == CallEnd::Lost ? CallEnd::Cancelled : ending.end;
    call.code = ending.code;
    call.answer = ending.answer;
    call.received = ending.received;
    if (ending.monoNs) {
        call.durationNs = std::max<qint64>(*ending.monoNs - call.startMonoNs, 0);
    }
    if (isStreamsEnd) { // no call: it was open for as long as one liked
        m_changed.insert_or_assign(call.sequence, std::move(call));
        return;
    }
    CallCounts &counts = m_book.at(call.key(), ending.wallNs);
    counts.begun += call.isLongLived ? 1 : 0; // it was refused
    ++counts.ended;
    switch (call.end) {
    case CallEnd::InFlight:
    case CallEnd::Result:
        break;
    case CallEnd::ToolError:
        ++counts.toolErrors;
        break;
    case CallEnd::RemoteError:
        ++counts.remoteErrors;
        break;
    case CallEnd::HttpError:
        ++counts.httpErrors;
        break;
    case CallEnd::Timeout:
        ++counts.timeouts;
        break;
    case CallEnd::Cancelled:
        ++counts.cancelled;
        break;
    case CallEnd::Lost:
        ++counts.lost;
        break;
    }
    if (call.answer && call.durationNs && !call.isLongLived) {
        counts.latency.add(std::max<qint64>(*call.durationNs - call.askedNs, 0));
    }
    m_changed.insert_or_assign(call.sequence, std::move(call));
}

void CallJoiner::lose(Open::iterator call)
{
    end(call, {.end = CallEnd::Lost, .wallNs = call->second.startNs});
}

void CallJoiner::loseBefore(quint64 sequence)
{
    while (!m_open.empty() && m_open.begin()->first < sequence) {
        lose(m_open.begin());
    }
}

} // namespace Signalbox
