// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/task.h"

#include "core/json/jsonparse.h"
#include "core/json/rawjson.h"
#include "core/mcp/fieldreader.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString referenceOf(TaskModel model)
{
    return model == TaskModel::Core ? u"basic/utilities/tasks"_s : u"extensions/tasks"_s;
}

std::optional<Task::Status> statusFrom(QStringView text)
{
    using Status = Task::Status;
    constexpr std::pair<QStringView, Status> kNames[] = {{u"working", Status::Working},
                                                         {u"input_required", Status::InputRequired},
                                                         {u"completed", Status::Completed},
                                                         {u"failed", Status::Failed},
                                                         {u"cancelled", Status::Cancelled}};
    for (const auto &[name, status] : kNames) {
        if (text == name) {
            return status;
        }
    }
    return std::nullopt;
}

/// `ttl` or `ttlMs`: required, and null means without end.
std::optional<qint64> readTtl(FieldReader &fields, const char *key)
{
    const Json *ttl = fields.member(key);
    if (ttl && ttl->is_null()) {
        return std::nullopt;
    }
    return fields.milliseconds(key, Need::Required);
}

/// What the extension puts beside the task, by its status.
void readOutcome(FieldReader &fields, QByteArrayView text, Task &task)
{
    const auto raw = [&fields, text](const char *key) {
        return fields.object(key, Need::Required) ? rawMember(text, key).toByteArray() : QByteArray();
    };
    if (task.status == Task::Status::InputRequired) {
        task.inputRequests = raw("inputRequests");
    } else if (task.status == Task::Status::Completed) {
        task.result = raw("result");
    } else if (task.status == Task::Status::Failed) {
        task.error = raw("error");
    }
}

Decoded<Task> decode(QByteArrayView text, TaskModel model, bool isCreation)
{
    Decoded<Task> decoded;
    Task &task = decoded.value;
    task.raw = text.toByteArray();
    const Result<ParsedJson> parsed = parseJson(text);
    if (!expectObject(parsed ? parsed->value : Json::null(), {}, referenceOf(model), decoded.deviations)) {
        decoded.usable = false;
        return decoded;
    }
    FieldReader fields(parsed->value, {}, referenceOf(model), decoded.deviations);
    const bool isCore = model == TaskModel::Core;
    task.id = fields.nonEmptyString("taskId");
    const std::optional<QString> word = fields.string("status", Need::Required);
    const std::optional<Task::Status> status = word ? statusFrom(*word) : std::nullopt;
    if (word && !status) {
        fields.deviate("status", u"working, input_required, completed, failed or cancelled"_s, word->left(200));
    }
    decoded.usable = !task.id.isEmpty() && status;
    task.status = status.value_or(Task::Status::Working);
    task.statusMessage = fields.string("statusMessage").value_or(QString());
    task.createdAt = fields.string("createdAt", Need::Required).value_or(QString());
    task.lastUpdatedAt = fields.string("lastUpdatedAt", Need::Required).value_or(QString());
    task.ttlMs = readTtl(fields, isCore ? "ttl" : "ttlMs");
    task.pollMs = fields.milliseconds(isCore ? "pollInterval" : "pollIntervalMs");
    if (!isCore && status && !isCreation) {
        readOutcome(fields, text, task);
    }
    return decoded;
}

} // namespace

Decoded<Task> decodeTask(QByteArrayView text, TaskModel model)
{
    return decode(text, model, false);
}

Decoded<Task> decodeCreatedTask(QByteArrayView result, TaskModel model)
{
    if (model == TaskModel::Extension) {
        return decode(result, model, true);
    }
    Decoded<Task> decoded = decode(rawMember(result, "task"), model, true);
    for (Deviation &deviation : decoded.deviations) {
        deviation.pointer.prepend("/task"_L1);
    }
    return decoded;
}

bool isCreatedTask(QByteArrayView result, TaskModel model)
{
    if (model == TaskModel::Extension) {
        return rawMember(result, "resultType") == "\"task\"";
    }
    const QByteArrayView task = rawMember(result, "task");
    return !rawMember(task, "taskId").isEmpty() && rawMember(result, "content").isEmpty();
}

} // namespace Signalbox
