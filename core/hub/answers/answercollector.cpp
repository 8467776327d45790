// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/answers/answercollector.h"

#include "core/hub/answers/questionkey.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/codec.h"
#include "core/session/inputround.h"

#include <algorithm>

namespace Signalbox {

namespace {

constexpr qsizetype kMostOpen = 4096;
constexpr quint32 kLongest = 16U * 1024 * 1024; // bytes of a message in which questions or answers are looked for
const QByteArrayView kMark =
    "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2 masked, "; // as core/json's Masker writes it

bool isMasked(QByteArrayView text)
{
    return text.contains(kMark);
}

} // namespace

void AnswerCollector::take(const Message &message)
{
    const IndexRecord &record = message.record;
    const bool isOut = (record.flags & IndexRecord::Outgoing) != 0;
    if ((record.flags & IndexRecord::Truncated) != 0 || record.length > kLongest) {
        return;
    }
    if (record.kind == IndexRecord::Request && !isOut && inputKind(message.method)) {
        if (m_open.size() < kMostOpen) {
            m_open.insert(message.sequence, questionOf(message, message.method, rawMember(message.body(), "params")));
        }
    } else if (record.kind == IndexRecord::Request && isOut) {
        takeNextLeg(message);
    } else if (record.kind == IndexRecord::Result && !isOut) {
        takeRound(message);
    } else if ((record.kind == IndexRecord::Result || record.kind == IndexRecord::ErrorResult) && isOut) {
        takeAnswer(message);
    }
}

void AnswerCollector::forgetOpen()
{
    m_open.clear();
    m_rounds.clear();
}

AnswerCollector::Question AnswerCollector::questionOf(const Message &message, QByteArrayView method,
                                                      QByteArrayView params)
{
    const std::optional<InputRequest::Kind> kind = inputKind(method);
    const QByteArrayView content = params.isEmpty() ? QByteArrayView("{}") : params;
    return {.key = kind ? questionKey(*kind, QString::fromUtf8(message.server), content) : QByteArray(),
            .isMasked = isMasked(content)};
}

void AnswerCollector::takeAnswer(const Message &message)
{
    if (message.record.pair == 0 || !m_open.contains(message.record.pair - 1)) {
        return;
    }
    const Question question = m_open.take(message.record.pair - 1);
    const QByteArray body = message.body();
    if (message.record.kind == IndexRecord::Result) {
        add(question, rawMember(body, "result"));
        return;
    }
    const QByteArrayView error = rawMember(body, "error");
    if (rawInteger(rawMember(error, "code")) != ErrorCode::UserRejected) {
        return; // nobody's answer
    }
    const Result<ParsedJson> words = parseJson(rawMember(error, "message"));
    m_answers.add(
        question.key,
        {.result = {}, .refusal = words ? toQString(words->value) : QString(), .isMasked = question.isMasked});
}

void AnswerCollector::takeRound(const Message &message)
{
    const QByteArray body = message.body();
    if (!body.contains("input_required")) {
        return;
    }
    const QByteArrayView result = rawMember(body, "result");
    Round round{.session = message.record.session,
                .method = message.method,
                .about = message.about,
                .state = rawMember(result, "requestState").toByteArray(),
                .questions = {}};
    RawJsonWalk walk(rawMember(result, "inputRequests"));
    while (walk.isObject() && walk.next()) {
        QByteArrayView method = rawMember(walk.value(), "method");
        method = method.size() > 2 ? method.sliced(1, method.size() - 2) : method;
        round.questions.insert(walk.key().toByteArray(),
                               questionOf(message, method, rawMember(walk.value(), "params")));
    }
    if (!round.questions.isEmpty()) {
        if (m_rounds.size() == kMostOpen) {
            m_rounds.removeFirst();
        }
        m_rounds.append(std::move(round));
    }
}

/// The call that goes on says by its state, or else by its tool, which round it answers.
void AnswerCollector::takeNextLeg(const Message &message)
{
    if (m_rounds.isEmpty()) {
        return;
    }
    const QByteArray body = message.body();
    const QByteArrayView params = rawMember(body, "params");
    const QByteArrayView responses = rawMember(params, "inputResponses");
    if (responses.isEmpty()) {
        return;
    }
    const QByteArrayView state = rawMember(params, "requestState");
    const auto round = std::ranges::find_if(m_rounds, [&](const Round &one) {
        return one.session == message.record.session && one.method == message.method && one.about == message.about
               && one.state == state;
    });
    if (round == m_rounds.end()) {
        return;
    }
    RawJsonWalk walk(responses);
    while (walk.isObject() && walk.next()) {
        const auto question = round->questions.constFind(walk.key().toByteArray());
        if (question != round->questions.cend()) {
            add(*question, walk.value());
        }
    }
    m_rounds.erase(round);
}

void AnswerCollector::add(const Question &question, QByteArrayView result)
{
    if (result.startsWith('{')) {
        m_answers.add(
            question.key,
            {.result = result.toByteArray(), .refusal = {}, .isMasked = question.isMasked || isMasked(result)});
    }
}

} // namespace Signalbox
