// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/inputround.h"

#include "core/json/rawjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

std::optional<InputRequest::Kind> inputKind(QByteArrayView method)
{
    if (method == "elicitation/create") {
        return InputRequest::Kind::Elicitation;
    }
    if (method == "sampling/createMessage") {
        return InputRequest::Kind::Sampling;
    }
    if (method == "roots/list") {
        return InputRequest::Kind::Roots;
    }
    return {};
}

quint64 nextInputNumber()
{
    static std::atomic<quint64> s_last{0};
    return ++s_last;
}

Result<std::unique_ptr<InputRound>> InputRound::parse(QByteArrayView result)
{
    std::unique_ptr<InputRound> round(new InputRound);
    const QByteArrayView state = rawMember(result, "requestState");
    const QByteArrayView requests = rawMember(result, "inputRequests");
    if (state.isEmpty() && requests.isEmpty()) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Session", "The server asks for input but says neither what it asks "
                                                           "nor where to go on."));
    }
    if (!state.isEmpty() && !state.startsWith('"')) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Session", "The server's requestState is not a string."));
    }
    if (state.size() > kLongestState) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Session", "The server's requestState is longer than %1 bytes.")
                        .arg(kLongestState));
    }
    round->m_state = state.toByteArray();
    if (!requests.isEmpty()) {
        if (Result<> read = round->readQuestions(requests); !read) {
            return Failure(read.error());
        }
    }
    return round;
}

Result<> InputRound::readQuestions(QByteArrayView requests)
{
    RawJsonWalk walk(requests);
    if (!walk.isObject()) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Session", "The server's inputRequests is not an object."));
    }
    while (walk.next()) {
        const QByteArrayView method = rawMember(walk.value(), "method");
        const QByteArrayView name = method.size() > 2 ? method.sliced(1, method.size() - 2) : method;
        const std::optional<InputRequest::Kind> kind = inputKind(name);
        if (!kind) {
            return fail(Error::Kind::Protocol,
                        QCoreApplication::translate("Session", "The server asks for input of an unknown kind: %1")
                            .arg(QString::fromUtf8(name.first(std::min<qsizetype>(name.size(), 100)))));
        }
        if (m_questions.size() == kMostQuestions) {
            return fail(Error::Kind::Protocol,
                        QCoreApplication::translate("Session", "The server asks more than %1 questions at once.")
                            .arg(kMostQuestions));
        }
        const QByteArrayView params = rawMember(walk.value(), "params");
        Question question;
        question.key = walk.key().toByteArray();
        question.request.number = nextInputNumber();
        question.request.kind = *kind;
        question.request.params = params.isEmpty() ? "{}"_ba : params.toByteArray();
        m_questions.push_back(std::move(question));
    }
    return {};
}

Result<std::unique_ptr<InputRound>> InputRound::ofElicitations(QByteArrayView elicitations)
{
    std::unique_ptr<InputRound> round(new InputRound);
    round->m_repeats = true;
    RawJsonWalk walk(elicitations);
    while (!walk.isObject() && walk.next()) {
        if (round->m_questions.size() == kMostQuestions || !walk.value().startsWith('{')) {
            break;
        }
        Question question;
        question.request.number = nextInputNumber();
        question.request.kind = InputRequest::Kind::Elicitation;
        question.request.params = walk.value().toByteArray();
        round->m_questions.push_back(std::move(question));
    }
    if (round->m_questions.empty()) {
        return fail(Error::Kind::Protocol,
                    QCoreApplication::translate("Session", "The server asks for input but does not say what."));
    }
    return round;
}

InputRound::~InputRound()
{
    m_alive.reset();
    for (const Question &question : m_questions) {
        if (question.state == Question::State::Asked) {
            m_broker->withdraw(question.request.number);
        }
    }
}

void InputRound::ask(InputBroker &broker, const QString &server, const InputOrigin &origin,
                     std::function<void(const Result<> &)> done)
{
    m_broker = &broker;
    m_done = std::move(done);
    const std::weak_ptr<char> alive = m_alive;
    for (size_t i = 0; i < m_questions.size(); ++i) {
        m_questions[i].request.server = server;
        m_questions[i].request.origin = origin;
        m_questions[i].state = Question::State::Asked;
        const InputRequest request = m_questions[i].request;
        broker.ask(request, [this, alive, i](const Result<QByteArray> &answer) {
            if (!alive.expired()) {
                handleAnswer(i, answer);
            }
        });
        if (alive.expired() || !m_done) { // an answer ended it: the rest need not be asked
            return;
        }
    }
}

void InputRound::handleAnswer(size_t index, const Result<QByteArray> &answer)
{
    Question &question = m_questions[index];
    if (question.state != Question::State::Asked || !m_done) {
        return;
    }
    question.state = Question::State::Answered;
    if (answer) {
        question.answer = *answer;
        if (!std::ranges::all_of(m_questions, [](const Question &q) { return q.state == Question::State::Answered; })) {
            return;
        }
        std::exchange(m_done, nullptr)({});
    } else {
        std::exchange(m_done, nullptr)(Failure(answer.error()));
    }
}

QByteArray InputRound::nextParams(QByteArrayView params) const
{
    if (m_repeats) {
        return params.toByteArray();
    }
    QByteArray more;
    if (!m_questions.empty()) {
        more += "\"inputResponses\":{";
        for (const Question &question : m_questions) {
            more += &question == &m_questions.front() ? "\"" : ",\"";
            more += question.key + "\":" + question.answer;
        }
        more += '}';
    }
    if (!m_state.isEmpty()) {
        more += more.isEmpty() ? "\"requestState\":" : ",\"requestState\":";
        more += m_state;
    }
    return withMembers(params, more);
}

} // namespace Signalbox
