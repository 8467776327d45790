// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/servedtask.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/serve/serverwords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kPollMs = 500;

const char *statusText(ServedTask::Status status)
{
    switch (status) {
    case ServedTask::Status::Working:
        return "working";
    case ServedTask::Status::InputRequired:
        return "input_required";
    case ServedTask::Status::Completed:
        return "completed";
    case ServedTask::Status::Failed:
        return "failed";
    case ServedTask::Status::Cancelled:
        break;
    }
    return "cancelled";
}

Json timeJson(const QDateTime &time)
{
    return fromQString(time.toString(Qt::ISODateWithMs));
}

} // namespace

ServedTask::ServedTask(QString id, QString subject, qint64 ttlMs, QObject *parent)
    : QObject(parent)
    , m_id(std::move(id))
    , m_subject(std::move(subject))
    , m_ttlMs(ttlMs)
    , m_created(QDateTime::currentDateTimeUtc())
    , m_updated(m_created)
{
}

bool ServedTask::isExpired(const QDateTime &now) const
{
    return m_created.msecsTo(now) > m_ttlMs;
}

void ServedTask::setMessage(const QString &message)
{
    m_message = message;
}

void ServedTask::ask(const QList<ServedQuestion> &questions, ServedContext::Answered done)
{
    m_answers = Json(jsoncons::json_object_arg);
    m_providersKeys.clear();
    m_open.clear();
    for (ServedQuestion question : questions) {
        const QString wanted = question.key;
        for (int i = 2; m_usedKeys.contains(question.key); ++i) { // unique for as long as the task lives
            question.key = wanted + u'-' + QString::number(i);
        }
        m_usedKeys.insert(question.key);
        m_providersKeys.insert(question.key, wanted);
        m_open.append(question);
    }
    m_done = std::move(done);
    setStatus(Status::InputRequired);
}

void ServedTask::setWaiting(bool isWaiting)
{
    if (!isOver()) {
        setStatus(isWaiting ? Status::InputRequired : Status::Working);
    }
}

void ServedTask::update(const Json &answers)
{
    if (isOver() || m_open.isEmpty()) {
        return;
    }
    m_open.removeIf([this, &answers](const ServedQuestion &question) {
        const auto answer = answers.find(question.key.toStdString());
        if (answer == answers.object_range().end() || !question.isAnswer(answer->value())) {
            return false;
        }
        m_answers[m_providersKeys.value(question.key).toStdString()] = answer->value();
        return true;
    });
    if (!m_open.isEmpty()) {
        emit changed();
        return;
    }
    setStatus(Status::Working);
    if (const ServedContext::Answered done = std::exchange(m_done, {})) {
        done(m_answers);
    }
}

void ServedTask::complete(const Json &result, bool isToolError)
{
    if (!isOver()) {
        m_result = result;
        m_isToolError = isToolError;
        setStatus(Status::Completed);
    }
}

void ServedTask::fail(const RpcFault &fault)
{
    if (!isOver()) {
        m_fault = fault;
        m_message = fault.message;
        setStatus(Status::Failed);
    }
}

void ServedTask::cancel()
{
    if (!isOver()) {
        m_done = {};
        setStatus(Status::Cancelled);
        emit cancelled();
    }
}

Json ServedTask::toJson(Era era) const
{
    const bool isModern = era == Era::Modern;
    // A tool's own error fails a task of 2025-11-25, but completes one of the extension (protocol.md 2.12).
    const Status status = !isModern && m_isToolError ? Status::Failed : m_status;
    Json task(jsoncons::json_object_arg);
    task["taskId"] = fromQString(m_id);
    task["status"] = statusText(status);
    if (!m_message.isEmpty()) {
        task["statusMessage"] = fromQString(m_message);
    }
    task["createdAt"] = timeJson(m_created);
    task["lastUpdatedAt"] = timeJson(m_updated);
    task[isModern ? "ttlMs" : "ttl"] = m_ttlMs;
    task[isModern ? "pollIntervalMs" : "pollInterval"] = kPollMs;
    return task;
}

Json ServedTask::detailed() const
{
    Json task = toJson(Era::Modern);
    if (m_status == Status::InputRequired) {
        task["inputRequests"] = ServerWords::inputRequests(m_open);
    } else if (m_status == Status::Completed) {
        task["result"] = m_result;
    } else if (m_status == Status::Failed) {
        task["error"] = errorJson();
    }
    return task;
}

Json ServedTask::errorJson() const
{
    Json error(jsoncons::json_object_arg);
    error["code"] = m_fault->code;
    error["message"] = fromQString(m_fault->message);
    if (const Result<ParsedJson> data = parseJson(m_fault->data)) {
        error["data"] = data->value;
    }
    return error;
}

void ServedTask::setStatus(Status status)
{
    m_status = status;
    m_updated = QDateTime::currentDateTimeUtc();
    emit changed();
}

} // namespace Signalbox
