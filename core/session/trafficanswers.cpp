// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/rawjson.h"
#include "core/json/toolresult.h"
#include "core/session/traffic.h"

// What a message is, and which request it answers.

namespace Signalbox {

namespace {

/// Is an envelope that breaks the rules still the answer to one of our requests? A log line in JSON is not.
bool looksLikeAnswer(const Skim &skim, QByteArrayView text)
{
    if (!skim.method.isEmpty()) {
        return false;
    }
    switch (skim.fault) {
    case Skim::Fault::BothResultAndError:
    case Skim::Fault::BadText:
        return true;
    case Skim::Fault::NeitherMethodNorResult:
    case Skim::Fault::DuplicateKey:
    case Skim::Fault::NotJson: // cut, or broken further on: the beginning may still say whom it answers
        return rawMember(text, "jsonrpc") == "\"2.0\"" && rawMember(text, "method").isEmpty();
    default:
        return false;
    }
}

} // namespace

void Traffic::describe(Received &message, IndexRecord &record, QByteArrayView text)
{
    const Skim &skim = message.skim;
    if (skim.fault != Skim::Fault::None || skim.otherMembers) {
        record.flags |= IndexRecord::Flagged;
    }
    switch (skim.shape) {
    case Skim::Shape::Request:
    case Skim::Shape::Notification:
        record.kind = skim.shape == Skim::Shape::Request ? IndexRecord::Request : IndexRecord::Notification;
        record.method = m_peerMethods.id(skim.method);
        message.id = MessageId::fromJson(skim.id);
        if (m_listener && !m_listener->expects(skim)) {
            record.flags |= IndexRecord::Flagged;
        }
        return;
    case Skim::Shape::Result:
        record.kind = IndexRecord::Result;
        break;
    case Skim::Shape::Error:
        record.kind = IndexRecord::ErrorResult;
        record.errorCode = qint32(rawInteger(rawMember(skim.error, "code")).value_or(0));
        break;
    case Skim::Shape::Batch:
    case Skim::Shape::Invalid:
        if (!looksLikeAnswer(skim, text)) {
            return;
        }
        break;
    }
    describeAnswer(message, record, text);
}

void Traffic::describeAnswer(Received &message, IndexRecord &record, QByteArrayView text)
{
    const Skim &skim = message.skim;
    const bool unread = skim.id.isEmpty() && skim.shape == Skim::Shape::Invalid;
    message.id = MessageId::fromJson(unread ? rawMember(text, "id") : skim.id);
    if (message.id.isNull() && message.frame.exchange != 0) { // on a request's own stream it can only mean that one
        message.id = m_exchanges.value(message.frame.exchange).id;
    }
    message.request = takeSent(message.id);
    std::optional<SentRequest> of = message.request;
    if (of) {
        message.answering = Answering::Awaited;
        if (m_hasExchanges) {
            m_transport->setAnswered(m_exchangeOf.take(message.id));
        }
    } else if (const auto it = m_forgotten.constFind(message.id); it != m_forgotten.cend()) {
        message.answering = Answering::Late;
        record.flags |= IndexRecord::Late | IndexRecord::Flagged;
        of = *it;
    } else {
        const bool ours = message.id.isInteger() && message.id.toInteger() >= 0;
        message.answering = ours && message.id.toInteger() <= m_highestId ? Answering::Duplicate : Answering::Unknown;
        record.flags |= IndexRecord::Flagged;
    }
    if (of) {
        record.pair = of->sequence + 1;
        record.method = of->method;
        record.about = of->about;
        record.flags |= of->isProbe ? IndexRecord::ProbeTraffic : 0;
        const bool isToolResult = skim.shape == Skim::Shape::Result && of->method != 0 && of->method == m_toolCall;
        record.flags |= isToolResult && reportsToolError(skim.result) ? IndexRecord::ToolError : 0;
    }
}

} // namespace Signalbox
