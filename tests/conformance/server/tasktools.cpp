// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "tests/conformance/server/conformanceprovider.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

using Done = ServedProvider::ToolDone;
using Tasks = ServedTool::Tasks;

Json form(const char *property, const char *type)
{
    Json schema = parseJson(R"({"type":"object","properties":{},"required":[]})")->value;
    schema["properties"][property] = Json(jsoncons::json_object_arg);
    schema["properties"][property]["type"] = type;
    schema["required"].push_back(property);
    return schema;
}

void compute(const Json &arguments, const ServedContextPtr &context, const Done &done)
{
    const int seconds = arguments.contains("seconds") ? arguments.at("seconds").as<int>() : 0;
    (void)context->beginTask(u"Computing."_s);
    QTimer::singleShot(seconds * 1000,
                       [context, seconds, done] { done(ServedResult::text(u"Computed for %1 s."_s.arg(seconds))); });
}

void confirmDelete(const Json &arguments, const ServedContextPtr &context, const Done &done)
{
    (void)context->beginTask();
    const QString file = arguments.contains("filename") ? toQString(arguments.at("filename")) : u"it"_s;
    const ServedQuestion question =
        ServedQuestion::elicit(u"confirm"_s, u"Delete %1?"_s.arg(file), form("confirm", "boolean"));
    context->ask({question}, [done, file](const Result<Json> &answers) {
        done(answers ? ServedResult::text(u"Answered for %1."_s.arg(file))
                     : ServedResult::failure(answers.error().message));
    });
}

void askMany(const Json &, const ServedContextPtr &context, const Done &done)
{
    (void)context->beginTask();
    const QList<ServedQuestion> questions{
        ServedQuestion::elicit(u"name"_s, u"Your name?"_s, form("name", "string")),
        ServedQuestion::elicit(u"confirm"_s, u"Go on?"_s, form("confirm", "boolean"))};
    context->ask(questions, [done](const Result<Json> &answers) {
        done(answers ? ServedResult::text(QString::fromUtf8(compactJson(*answers)))
                     : ServedResult::failure(answers.error().message));
    });
}

void failLater(const Json &, const ServedContextPtr &context, const Done &done)
{
    (void)context->beginTask();
    QTimer::singleShot(1000, [done] { done(ServedResult::failure(u"This job always fails."_s)); });
}

void breakLater(const Json &, const ServedContextPtr &context, const Done &done)
{
    (void)context->beginTask();
    QTimer::singleShot(300, [done] { done(std::unexpected(RpcFault::internal(u"This job breaks."_s))); });
}

/// Asks first, and only then goes on as a task.
void askThenWork(const Json &, const ServedContextPtr &context, const Done &done)
{
    const ServedQuestion question =
        ServedQuestion::elicit(u"user_name"_s, u"What is your name?"_s, form("name", "string"));
    context->ask({question}, [context, done](const Result<Json> &answers) {
        if (!answers) {
            done(ServedResult::failure(answers.error().message));
            return;
        }
        (void)context->beginTask();
        QTimer::singleShot(300, [done, answers = *answers] {
            done(ServedResult::text(u"Worked for "_s + QString::fromUtf8(compactJson(answers))));
        });
    });
}

} // namespace

void addTaskTools(ConformanceProvider &provider)
{
    provider.add(
        u"greet"_s, u"Greets at once."_s,
        [](const Json &arguments, const ServedContextPtr &, const Done &done) {
            done(ServedResult::text(u"Hello, %1!"_s.arg(toQString(arguments.at("name")))));
        },
        R"({"type":"object","properties":{"name":{"type":"string"}},"required":["name"]})");
    provider.add(u"slow_compute"_s, u"Takes its time."_s, compute,
                 R"({"type":"object","properties":{"seconds":{"type":"integer","minimum":0,"maximum":3600},
                     "label":{"type":"string"}}})",
                 Tasks::Optional);
    provider.add(u"confirm_delete"_s, u"Asks before it deletes nothing."_s, confirmDelete,
                 R"({"type":"object","properties":{"filename":{"type":"string"}}})", Tasks::Optional);
    provider.add(u"multi_input"_s, u"Asks two things at once."_s, askMany, R"({"type":"object"})", Tasks::Optional);
    provider.add(u"failing_job"_s, u"Fails after a second."_s, failLater, R"({"type":"object"})", Tasks::Required);
    provider.add(u"protocol_error_job"_s, u"Ends in a protocol error."_s, breakLater, R"({"type":"object"})",
                 Tasks::Optional);
    provider.add(u"test_tool_with_task"_s, u"Asks, then works."_s, askThenWork, R"({"type":"object"})",
                 Tasks::Required);
}

} // namespace Signalbox
