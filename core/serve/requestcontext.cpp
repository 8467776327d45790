// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/requestcontext.h"

#include "core/base/limits.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr const char *kTasks = "io.modelcontextprotocol/tasks";
constexpr const char *kRelatedTask = "io.modelcontextprotocol/related-task";

class RequestContextText
{
    Q_DECLARE_TR_FUNCTIONS(ServerHost)
};

Json relatedTask(const QString &id)
{
    Json related(jsoncons::json_object_arg);
    related["taskId"] = fromQString(id);
    return related;
}

const Json *member(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.object_range().end() ? nullptr : &found->value();
}

} // namespace

RequestContext::RequestContext(Facts facts, std::weak_ptr<RequestSink> sink)
    : m_facts(std::move(facts))
    , m_sink(std::move(sink))
{
}

bool RequestContext::knowsTasks() const
{
    const Json *extensions = member(clientCapabilities(), "extensions");
    return extensions && extensions->is_object() && extensions->contains(kTasks);
}

void RequestContext::answer(const Json &result, bool isToolError)
{
    if (m_isOver) {
        return;
    }
    const RequestPtr alive = shared_from_this();
    m_isOver = true;
    if (m_isTask) {
        if (m_task) {
            m_task->complete(result, isToolError);
        }
        return;
    }
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (!sink) {
        return;
    }
    sink->finish(*this, sink->service().codec().encodeResult(m_facts.id, compactJson(result)), 200);
}

void RequestContext::refuse(const RpcFault &fault)
{
    if (m_isOver) {
        return;
    }
    const RequestPtr alive = shared_from_this();
    m_isOver = true;
    if (m_isTask) {
        if (m_task) {
            m_task->fail(fault);
        }
        return;
    }
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (!sink) {
        return;
    }
    const bool isMovedCode = fault.code == ErrorCode::ResourceNotFound && isModern(); // SEP-2164
    const int code = isMovedCode ? ErrorCode::InvalidParams : fault.code;
    const QByteArray text = sink->service().codec().encodeError(m_facts.id, code, fault.message, fault.data);
    sink->finish(*this, text, fault.httpStatus);
}

void RequestContext::cancel()
{
    if (!m_isOver) {
        m_isOver = true;
        stopWork();
    }
}

void RequestContext::stopWork()
{
    m_wasCancelled = true;
    if (const std::shared_ptr<RequestSink> sink = m_sink.lock()) {
        sink->forgetQuestions(*this);
    }
    if (const std::function<void()> cancelled = std::exchange(m_cancelled, {})) {
        cancelled();
    }
}

void RequestContext::whenCancelled(std::function<void()> cancelled)
{
    if (m_wasCancelled) {
        cancelled();
    } else {
        m_cancelled = std::move(cancelled);
    }
}

void RequestContext::progress(double value, std::optional<double> total, const QString &message)
{
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    const Json *meta = member(params(), "_meta");
    const Json *token = meta && meta->is_object() ? member(*meta, "progressToken") : nullptr;
    const bool isEnded = m_isTask && isModern(); // tasks of the extension have no progress (protocol.md 2.7)
    if (m_isOver || !sink || !token || isEnded || (m_lastProgress && value <= *m_lastProgress)) {
        return;
    }
    m_lastProgress = value;
    Json notification(jsoncons::json_object_arg);
    notification["progressToken"] = *token;
    const auto number = [](double plain) { return numberFromText(QString::number(plain, 'g', 15)); };
    notification["progress"] = number(value);
    if (total) {
        notification["total"] = number(*total);
    }
    if (!message.isEmpty() && revision() >= Revision::V20250326) {
        notification["message"] = fromQString(message);
    }
    if (m_task) {
        notification["_meta"] = Json(jsoncons::json_object_arg);
        notification["_meta"][kRelatedTask] = relatedTask(m_task->id());
    }
    sink->notify("notifications/progress", notification, m_isTask ? 0 : m_facts.exchange);
}

void RequestContext::log(LogLevel level, const Json &data, const QString &logger)
{
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (m_isOver || !sink || !sink->service().features().logging) {
        return;
    }
    if (isModern() ? !m_facts.envelope.logLevel || level < *m_facts.envelope.logLevel || m_isTask
                   : level < sink->logLevel()) {
        return;
    }
    Json notification(jsoncons::json_object_arg);
    notification["level"] = logLevelText(level).toStdString();
    if (!logger.isEmpty()) {
        notification["logger"] = fromQString(logger);
    }
    notification["data"] = data;
    sink->notify("notifications/message", notification, m_isTask ? 0 : m_facts.exchange);
}

void RequestContext::ask(const QList<ServedQuestion> &questions, Answered done)
{
    if (m_isOver) {
        return;
    }
    for (const ServedQuestion &question : questions) {
        if (question.isAllowed(clientCapabilities())) {
            continue;
        }
        if (isModern()) {
            refuse(RpcFault::missingCapability(question.requiredCapabilities()));
        } else {
            done(fail(Error::Kind::Usage,
                      RequestContextText::tr("The client does not answer %1.").arg(question.method)));
        }
        return;
    }
    if (!isModern()) {
        askByRequest(questions, std::move(done));
    } else if (!m_isTask) {
        askByRound(questions, done);
    } else if (m_task) {
        m_task->ask(questions, std::move(done));
    }
}

void RequestContext::askByRequest(const QList<ServedQuestion> &questions, Answered done)
{
    struct Round
    {
        Json answers{jsoncons::json_object_arg};
        qsizetype open = 0;
        Answered done;
    };
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (!sink) {
        return;
    }
    const auto round = std::make_shared<Round>();
    round->open = questions.size();
    round->done = std::move(done);
    if (m_task) {
        m_task->setWaiting(true);
    }
    const std::weak_ptr<RequestContext> self = weak_from_this();
    for (ServedQuestion question : questions) {
        if (m_task) {
            question.params["_meta"] = Json(jsoncons::json_object_arg);
            question.params["_meta"][kRelatedTask] = relatedTask(m_task->id());
        }
        const std::string key = question.key.toStdString();
        const auto take = [self, round, key](const Result<Json> &answer) {
            const RequestPtr request = self.lock();
            if (!request || request->m_isOver || !round->done) {
                return;
            }
            if (answer) {
                round->answers[key] = *answer;
                if (--round->open > 0) {
                    return;
                }
            }
            if (request->m_task) {
                request->m_task->setWaiting(false);
            }
            const Answered finished = std::exchange(round->done, {});
            finished(answer ? Result<Json>(round->answers) : Result<Json>(Failure(answer.error())));
        };
        sink->askClient(*this, question, m_isTask ? 0 : m_facts.exchange, take);
    }
}

void RequestContext::askByRound(const QList<ServedQuestion> &questions, const Answered &done)
{
    Json given(jsoncons::json_object_arg);
    QList<ServedQuestion> missing;
    for (const ServedQuestion &question : questions) {
        const std::string key = question.key.toStdString();
        if (!m_answers.contains(key)) {
            missing.append(question);
        } else if (!question.isAnswer(m_answers.at(key))) {
            refuse(RpcFault::invalidParams(
                RequestContextText::tr("The answer %1 has not the shape of one.").arg(question.key)));
            return;
        } else {
            given[key] = m_answers.at(key);
        }
    }
    if (missing.isEmpty()) {
        done(given);
        return;
    }
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (!sink) {
        return;
    }
    if (m_round >= Limits().inputRounds) {
        refuse(RpcFault::internal(RequestContextText::tr("This request asked too often.")));
        return;
    }
    Json state(jsoncons::json_object_arg);
    state["round"] = m_round + 1;
    state["answers"] = m_answers;
    const QString sealed = sink->service().seal().seal(state, binding());
    answer(sink->service().words().inputRequired(missing, sealed, revision()));
}

std::optional<RpcFault> RequestContext::readAnswers()
{
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (!isModern() || !sink) {
        return {};
    }
    if (const Json *state = member(params(), "requestState")) {
        const std::optional<Json> opened =
            isJsonString(*state) ? sink->service().seal().open(toQString(*state), binding()) : std::nullopt;
        if (!opened) {
            return RpcFault::invalidParams(
                RequestContextText::tr("This requestState was not given out for this request, or is too old."));
        }
        m_round = opened->at("round").as<int>();
        m_answers = opened->at("answers");
    }
    if (const Json *answers = member(params(), "inputResponses")) {
        if (!answers->is_object()) {
            return RpcFault::invalidParams(RequestContextText::tr("inputResponses is an object."));
        }
        for (const auto &answer : answers->object_range()) {
            m_answers[answer.key()] = answer.value();
        }
    }
    return {};
}

StateSeal::Binding RequestContext::binding() const
{
    return {.method = m_facts.method, .params = params(), .subject = m_facts.subject};
}

bool RequestContext::beginTask(const QString &statusMessage)
{
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (m_isTask || m_isOver || !sink) {
        return m_isTask && !m_isOver;
    }
    if (!sink->service().features().tasks || !isModern() || !knowsTasks() || m_facts.method != "tools/call") {
        return false;
    }
    startTask(TaskStore::kDefaultTtlMs, statusMessage);
    return m_isTask;
}

bool RequestContext::beginRequestedTask()
{
    const Json *wanted = member(params(), "task");
    const Json *ttl = wanted && wanted->is_object() ? member(*wanted, "ttl") : nullptr;
    startTask(ttl && ttl->is<qint64>() ? ttl->as<qint64>() : TaskStore::kDefaultTtlMs, {});
    return m_isTask;
}

void RequestContext::startTask(qint64 ttlMs, const QString &statusMessage)
{
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    ServedTask *task = sink ? sink->service().tasks().create(m_facts.subject, ttlMs) : nullptr;
    if (!task) {
        return;
    }
    task->setMessage(statusMessage);
    // The provider need not keep the request; its task does, until it is over.
    QObject::connect(task, &ServedTask::cancelled, task, [request = shared_from_this()] {
        if (!request->m_isOver) {
            request->m_isOver = true;
            request->stopWork();
        }
    });
    const Service &service = sink->service();
    Json result = service.words().result(revision(), "task");
    if (isModern()) {
        const Json members = task->toJson(Era::Modern); // flat; a temporary would be gone before the loop
        for (const auto &field : members.object_range()) {
            result[field.key()] = field.value();
        }
    } else {
        result["task"] = task->toJson(Era::Legacy);
    }
    m_isTask = true;
    m_task = task;
    sink->finish(*this, service.codec().encodeResult(m_facts.id, compactJson(result)), 200);
}

void RequestContext::hangUp()
{
    const std::shared_ptr<RequestSink> sink = m_sink.lock();
    if (!m_isOver && !m_isTask && sink) {
        sink->hangUp(m_facts.exchange);
    }
}

} // namespace Signalbox
