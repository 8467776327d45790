// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/serve/taskrequests.h"

#include "core/json/jsontext.h"
#include "core/mcp/fieldreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr std::array kModernMethods{"tasks/get", "tasks/update", "tasks/cancel"};
constexpr std::array kLegacyMethods{"tasks/get", "tasks/result", "tasks/list", "tasks/cancel"};

class TaskRequestsText
{
    Q_DECLARE_TR_FUNCTIONS(ServerHost)
};

void merge(Json &into, const Json &members)
{
    for (const auto &field : members.object_range()) {
        into[field.key()] = field.value();
    }
}

} // namespace

bool TaskRequests::handle(const RequestPtr &request)
{
    const auto isIt = [&request](const char *method) { return request->facts().method == method; };
    if (!m_service.features().tasks) {
        return false;
    }
    if (request->isModern()) {
        if (!std::ranges::any_of(kModernMethods, isIt)) {
            return false;
        }
        handleModern(*request);
        return true;
    }
    if (request->revision() != Revision::V20251125 || !std::ranges::any_of(kLegacyMethods, isIt)) {
        return false;
    }
    handleLegacy(request);
    return true;
}

ServedTask *TaskRequests::taskOf(RequestContext &request)
{
    QList<Deviation> deviations;
    FieldReader params(request.params(), {}, u"tasks"_s, deviations);
    const std::optional<QString> id = params.string("taskId", Need::Required);
    if (!id) {
        request.refuse(RpcFault::ofParams(deviations));
        return nullptr;
    }
    ServedTask *task = m_service.tasks().find(*id, request.facts().subject);
    if (!task) {
        request.refuse(RpcFault::unknownTask());
    }
    return task;
}

void TaskRequests::handleModern(RequestContext &request)
{
    if (!request.knowsTasks()) {
        Json required(jsoncons::json_object_arg);
        required["extensions"] = Json(jsoncons::json_object_arg);
        required["extensions"]["io.modelcontextprotocol/tasks"] = Json(jsoncons::json_object_arg);
        request.refuse(RpcFault::missingCapability(required));
        return;
    }
    ServedTask *task = taskOf(request);
    if (!task) {
        return;
    }
    Json result = m_service.words().result(request.revision());
    const QByteArray &method = request.facts().method;
    if (method == "tasks/get") {
        merge(result, task->detailed());
    } else if (method == "tasks/cancel") {
        task->cancel(); // the same answer for one that is over
    } else {
        QList<Deviation> deviations;
        FieldReader params(request.params(), {}, u"tasks"_s, deviations);
        const Json *answers = params.object("inputResponses", Need::Required);
        if (!answers) {
            request.refuse(RpcFault::ofParams(deviations));
            return;
        }
        task->update(*answers);
    }
    request.answer(result);
}

void TaskRequests::handleLegacy(const RequestPtr &request)
{
    const QByteArray &method = request->facts().method;
    if (method == "tasks/list") {
        list(*request);
        return;
    }
    ServedTask *task = taskOf(*request);
    if (!task) {
        return;
    }
    if (method == "tasks/result") {
        awaitResult(request, task);
        return;
    }
    if (method == "tasks/cancel") {
        if (task->isOver()) {
            request->refuse(RpcFault::invalidParams(TaskRequestsText::tr("This task is over already.")));
            return;
        }
        task->cancel();
    }
    request->answer(task->toJson(Era::Legacy));
}

void TaskRequests::awaitResult(const RequestPtr &request, ServedTask *task)
{
    if (task->isOver()) {
        sendResult(*request, *task);
        return;
    }
    QObject::connect(task, &ServedTask::changed, task, [request, task] {
        if (task->isOver() && !request->isOver()) {
            sendResult(*request, *task);
        }
    });
}

/// What the call itself would have been answered with.
void TaskRequests::sendResult(RequestContext &request, const ServedTask &task)
{
    if (task.fault()) {
        request.refuse(*task.fault());
        return;
    }
    if (task.status() == ServedTask::Status::Cancelled) {
        request.refuse(RpcFault::invalidParams(TaskRequestsText::tr("This task was cancelled.")));
        return;
    }
    Json result = task.result();
    Json related(jsoncons::json_object_arg);
    related["taskId"] = fromQString(task.id());
    if (!result.contains("_meta")) {
        result["_meta"] = Json(jsoncons::json_object_arg);
    }
    result["_meta"]["io.modelcontextprotocol/related-task"] = std::move(related);
    request.answer(result);
}

void TaskRequests::list(RequestContext &request)
{
    if (request.params().contains("cursor")) {
        request.refuse(RpcFault::invalidParams(TaskRequestsText::tr("This cursor is unknown.")));
        return;
    }
    Json tasks(jsoncons::json_array_arg);
    for (const ServedTask *task : m_service.tasks().list(request.facts().subject)) {
        tasks.push_back(task->toJson(Era::Legacy));
    }
    Json result(jsoncons::json_object_arg);
    result["tasks"] = std::move(tasks);
    request.answer(result);
}

} // namespace Signalbox
