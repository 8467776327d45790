// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/clientquestions.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/codec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

QByteArray ClientQuestions::add(const RequestContext &asker, const ServedQuestion &question, quint64 exchange,
                                Done done)
{
    const MessageId id(++m_lastId);
    m_open.insert(id, {.asker = &asker, .question = question, .exchange = exchange, .done = std::move(done)});
    Json request(jsoncons::json_object_arg);
    request["jsonrpc"] = "2.0";
    request["id"] = m_lastId;
    request["method"] = fromQString(question.method);
    if (!question.params.empty()) {
        request["params"] = question.params;
    }
    return compactJson(request);
}

void ClientQuestions::take(const Skim &answer)
{
    const MessageId id = MessageId::fromJson(answer.id);
    if (!m_open.contains(id)) {
        return;
    }
    const Open question = m_open.take(id);
    if (answer.shape == Skim::Shape::Error) {
        question.done(Failure(decodeRemoteError(answer.error)));
        return;
    }
    const Result<ParsedJson> result = parseJson(answer.result);
    if (!result || !question.question.isAnswer(result->value)) {
        const QString text =
            QCoreApplication::translate("ServerHost", "The client's answer to %1 has not the shape of one.");
        question.done(fail(Error::Kind::Protocol, text.arg(question.question.method)));
        return;
    }
    question.done(result->value);
}

QList<ClientQuestions::Dropped> ClientQuestions::drop(const RequestContext &asker)
{
    QList<Dropped> dropped;
    m_open.removeIf([&asker, &dropped](auto entry) {
        if (entry.value().asker != &asker) {
            return false;
        }
        dropped.append({.id = entry.key(), .exchange = entry.value().exchange});
        return true;
    });
    return dropped;
}

} // namespace Signalbox
