// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/traffic.h"

#include "core/json/rawjson.h"
#include "core/session/httprecord.h"
#include "core/session/sessionnumber.h"

#include <QPointer>

#include <algorithm>

namespace Signalbox {

namespace {

constexpr int kPeerNames = 256;        // method names of one connection that a server may make up
constexpr quint64 kTracedLater = 1024; // requests after which a trace of one on a shared channel still says whose it is
constexpr int kForgottenIds = 1024;    // whose late answers are still known as such

QByteArrayView messageText(const Frame &frame)
{
    constexpr qsizetype kBomBytes = 3;
    return frame.flags & Frame::HadBom ? frame.bytes.sliced(kBomBytes) : frame.bytes;
}

} // namespace

Traffic::Traffic(std::unique_ptr<Transport> transport, Recorder &recorder, const QString &serverName,
                 const Clock &clock)
    : m_transport(std::move(transport))
    , m_recorder(recorder)
    , m_serverName(serverName)
    , m_clock(clock)
    , m_methods(recorder)
    , m_abouts(recorder)
    , m_callers(recorder)
    , m_peerMethods(recorder, kPeerNames)
    , m_serverId(recorder.nameId(serverName.toUtf8()))
    , m_sessionNumber(nextSessionNumber(clock))
    , m_hasExchanges(m_transport->hasExchanges())
{
    connect(m_transport.get(), &Transport::opened, this, [this] {
        m_open = true;
        if (m_listener) {
            m_listener->trafficOpened();
        }
    });
    connect(m_transport.get(), &Transport::frameReceived, this, &Traffic::handleFrame, Qt::DirectConnection);
    connect(m_transport.get(), &Transport::diagnosticReceived, this, [this](const QByteArray &chunk) {
        if (m_listener) {
            m_listener->diagnostic(chunk);
        }
    });
    connect(m_transport.get(), &Transport::closed, this, &Traffic::handleClosed);
    connect(m_transport.get(), &Transport::httpTraced, this, &Traffic::handleTrace);
    connect(m_transport.get(), &Transport::exchangeEnded, this, &Traffic::handleExchangeEnd);
    connect(m_transport.get(), &Transport::waiting, this, [this](bool isWaiting) {
        if (m_listener) {
            m_listener->trafficWaiting(isWaiting);
        }
    });
}

Traffic::~Traffic()
{
    // A dying transport may still report its end; nobody is there to hear it.
    m_transport->disconnect(this);
}

void Traffic::open()
{
    m_transport->open();
}

void Traffic::close()
{
    m_open = false;
    m_transport->close();
}

SentRequest Traffic::sendRequest(const MessageId &id, QByteArrayView message, QByteArrayView method,
                                 QByteArrayView about, const RequestRouting &routing)
{
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = IndexRecord::Request;
    record.flags |= routing.isProbe ? IndexRecord::ProbeTraffic : 0;
    record.method = m_methods.id(method);
    m_toolCall = method == "tools/call" ? record.method : m_toolCall;
    record.about = about.isEmpty() ? 0 : m_abouts.id(about);
    record.caller = routing.caller.isEmpty() ? 0 : m_callers.id(routing.caller);
    SentRequest sent;
    if (!m_open) {
        return sent;
    }
    sent.method = record.method;
    sent.about = record.about;
    sent.sentNs = m_clock.monotonicNs();
    sent.isProbe = routing.isProbe;
    // The sequence number is known once the frame is recorded, and the answer may be there before send() is back.
    const Frame frame{message, m_clock.wallNs(), sent.sentNs, Direction::Out, Frame::Plain};
    sent.sequence = m_recorder.record(frame, record);
    if (id.isInteger() && id.toInteger() >= 0) {
        m_highestId = std::max(m_highestId, id.toInteger());
        m_sent.insert(id.toInteger(), sent);
    } else {
        m_sentOther.insert(id, sent);
    }
    const quint64 exchange = ++m_lastExchange;
    m_exchanges.insert(exchange, {id, sent.sequence, routing.isProbe});
    if (!m_hasExchanges) {
        m_exchanges.remove(exchange - kTracedLater); // nobody says when an exchange ends
        m_transport->sendMessage(
            {.bytes = message, .kind = OutgoingMessage::Kind::Request, .exchange = exchange, .headers = {}});
        return sent;
    }
    m_exchangeOf.insert(id, exchange);
    const auto kind = routing.isHandshake ? OutgoingMessage::Kind::Handshake : OutgoingMessage::Kind::Request;
    m_transport->sendMessage({.bytes = message, .kind = kind, .exchange = exchange, .headers = routing.headers});
    return sent;
}

void Traffic::sendNotification(QByteArrayView message, QByteArrayView method)
{
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = IndexRecord::Notification;
    record.method = m_methods.id(method);
    write(message, record);
}

void Traffic::sendCancellation(QByteArrayView message, QByteArrayView method, const SentRequest &of,
                               IndexRecord::TakenBack why)
{
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = IndexRecord::Notification;
    record.flags |= of.isProbe ? IndexRecord::ProbeTraffic : 0;
    record.method = m_methods.id(method);
    record.pair = of.sequence + 1;
    record.takenBack = why;
    write(message, record);
}

void Traffic::sendAnswer(QByteArrayView message, const SentRequest &of, bool isError)
{
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = isError ? IndexRecord::ErrorResult : IndexRecord::Result;
    record.method = of.method;
    record.about = of.about;
    record.pair = of.sequence + 1;
    if (isError) {
        record.errorCode = qint32(rawInteger(rawMember(rawMember(message, "error"), "code")).value_or(0));
    }
    write(message, record);
}

void Traffic::write(QByteArrayView message, const IndexRecord &record)
{
    if (m_open) {
        m_recorder.record({message, m_clock.wallNs(), m_clock.monotonicNs(), Direction::Out, Frame::Plain}, record);
        const bool isAnswer = record.kind == IndexRecord::Result || record.kind == IndexRecord::ErrorResult;
        const auto kind = isAnswer ? OutgoingMessage::Kind::Answer : OutgoingMessage::Kind::Notification;
        m_transport->sendMessage({.bytes = message, .kind = kind, .exchange = 0, .headers = {}});
    }
}

bool Traffic::abandon(const MessageId &id)
{
    const quint64 exchange = m_exchangeOf.take(id);
    return exchange != 0 && m_transport->abandon(exchange);
}

bool Traffic::isHeldBack(const MessageId &id) const
{
    const quint64 exchange = m_exchangeOf.value(id);
    return exchange != 0 && m_transport->isHeldBack(exchange);
}

void Traffic::handleTrace(quint64 exchange, const HttpTrace &trace)
{
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = IndexRecord::Http;
    if (const auto found = m_exchanges.constFind(exchange); found != m_exchanges.cend()) {
        record.pair = found->sequence + 1;
        record.takenBack = found->takenBack;
        record.flags |= found->isProbe ? IndexRecord::ProbeTraffic : 0;
    }
    const QByteArray text = httpRecordText(trace);
    m_recorder.record({text, m_clock.wallNs(), m_clock.monotonicNs(), Direction::Out, Frame::Plain}, record);
}

void Traffic::handleExchangeEnd(quint64 exchange, const ExchangeEnd &end)
{
    const Exchange ended = m_exchanges.take(exchange);
    if (m_exchangeOf.value(ended.id) == exchange) {
        m_exchangeOf.remove(ended.id);
    }
    const std::optional<SentRequest> sent = takeSent(ended.id);
    if (!sent) { // answered, or nobody waits for it
        return;
    }
    ExchangeEnd told = end;
    if (!told.error) {
        told.error.emplace();
        told.error->kind = Error::Kind::Protocol;
        told.error->code = end.status;
        told.error->message = end.hadBody ? tr("The server's answer was no answer to this request.")
                                          : tr("The server ended its answer without a message in it.");
    }
    recordEnd(*sent, told);
    if (m_listener) {
        m_listener->requestFailed(ended.id, told); // may delete this
    }
}

/// The records of its exchanges do not say that no other one follows: after a refusal, one may.
void Traffic::recordEnd(const SentRequest &of, const ExchangeEnd &end)
{
    IndexRecord record = blankRecord(IndexRecord::Outgoing);
    record.kind = IndexRecord::Ended;
    record.flags |= of.isProbe ? IndexRecord::ProbeTraffic : 0;
    record.method = of.method;
    record.about = of.about;
    record.pair = of.sequence + 1;
    record.errorCode = refusalOf(end);
    const QByteArray text = endRecordText(end);
    m_recorder.record({text, m_clock.wallNs(), m_clock.monotonicNs(), Direction::Out, Frame::Plain}, record);
}

void Traffic::forget(const MessageId &id, IndexRecord::TakenBack why)
{
    if (const auto exchange = m_exchanges.find(m_exchangeOf.value(id)); exchange != m_exchanges.end()) {
        exchange->takenBack = why;
    }
    const std::optional<SentRequest> sent = takeSent(id);
    if (!sent) {
        return;
    }
    m_forgotten.insert(id, *sent);
    m_forgottenOrder.enqueue(id);
    if (m_forgottenOrder.size() > kForgottenIds) {
        m_forgotten.remove(m_forgottenOrder.dequeue());
    }
}

IndexRecord Traffic::blankRecord(quint8 flags) const
{
    IndexRecord record;
    record.server = m_serverId;
    record.session = m_sessionNumber;
    record.flags = m_probing ? quint8(flags | IndexRecord::ProbeTraffic) : flags;
    return record;
}

void Traffic::handleFrame(const Frame &frame)
{
    const bool odd = frame.flags & (Frame::Stray | Frame::Truncated | Frame::HadBom);
    IndexRecord record = blankRecord(odd ? quint8(IndexRecord::Flagged) : quint8(0));
    if (frame.flags & Frame::Truncated) {
        record.flags |= IndexRecord::Truncated;
    }
    const bool stray = frame.flags & Frame::Stray;
    const Skim skim = stray ? Skim{} : m_skimmer.skim(messageText(frame));
    if (skim.shape == Skim::Shape::Batch) {
        handleBatch(frame, skim, record);
        return;
    }
    Received message{frame, skim, {}, 0, Answering::NotAnAnswer, {}};
    if (stray) {
        record.kind = IndexRecord::Stray;
    } else {
        describe(message, record, messageText(frame));
    }
    message.sequence = m_recorder.record(frame, record);
    if (skim.shape == Skim::Shape::Request) {
        message.request = SentRequest{message.sequence, record.method, 0, frame.monoNs};
    }
    if (m_listener) {
        m_listener->received(message); // may delete this
    }
}

void Traffic::handleBatch(const Frame &frame, const Skim &skim, IndexRecord record)
{
    RawJsonWalk elements(messageText(frame));
    record.kind = IndexRecord::Batch;
    bool more = elements.next();
    const bool split = more && m_listener && m_listener->expects(skim);
    if (!split) {
        record.flags |= IndexRecord::Flagged;
    }
    const quint64 sequence = m_recorder.record(frame, record);
    if (!split) {
        if (m_listener) {
            m_listener->received({frame, skim, {}, sequence, Answering::NotAnAnswer, {}});
        }
        return;
    }
    const QPointer<Traffic> self(this);
    for (; more && self && m_listener; more = self && elements.next()) {
        const Skim part = m_skimmer.skim(elements.value());
        Received message{frame, part, {}, sequence, Answering::NotAnAnswer, {}};
        IndexRecord ofPart = record;
        describe(message, ofPart, elements.value());
        if (part.shape == Skim::Shape::Request) {
            message.request = SentRequest{sequence, ofPart.method, 0, frame.monoNs};
        }
        m_listener->received(message);
    }
}

std::optional<SentRequest> Traffic::takeSent(const MessageId &id)
{
    if (id.isInteger() && id.toInteger() >= 0) {
        return m_sent.take(id.toInteger());
    }
    const auto it = m_sentOther.constFind(id);
    if (it == m_sentOther.cend()) {
        return {};
    }
    const SentRequest sent = *it;
    m_sentOther.erase(it);
    return sent;
}

void Traffic::handleClosed(const CloseInfo &info)
{
    m_open = false;
    if (m_listener) {
        m_listener->trafficClosed(info); // may delete this
    }
}

} // namespace Signalbox
