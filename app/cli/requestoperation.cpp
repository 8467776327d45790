// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestoperation.h"

#include "app/cli/climethod.h"
#include "app/cli/clioutput.h"
#include "app/cli/toolarguments.h"
#include "core/hub/rawcall.h"
#include "core/json/jsonreader.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/mcp/completion.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray completionParams(const CliOptions &options, Revision revision)
{
    const bool isPrompt = !options.promptName.isEmpty();
    CompletionQuestion question;
    question.of = isPrompt ? CompletionQuestion::Of::Prompt : CompletionQuestion::Of::Template;
    question.subject = isPrompt ? options.promptName : options.uri();
    question.argument = options.completeArgument.first().first;
    question.value = options.completeArgument.first().second;
    for (const auto &[name, value] : options.promptArguments) {
        question.others.insert(name, value);
    }
    return encodeCompletionParams(question, revision);
}

QByteArray taskParams(const CliOptions &options)
{
    const QByteArray task = "\"taskId\":" + jsonString(options.taskId);
    if (!options.params) {
        return '{' + task + '}';
    }
    return rawMember(*options.params, "taskId").isEmpty() ? withMembers(*options.params, task) : *options.params;
}

} // namespace

QByteArray methodParams(const CliOptions &options, Revision revision)
{
    using Needs = CliMethod::Needs;
    const CliMethod *method = findMethod(options.method);
    if (options.params) {
        return options.taskId.isEmpty() ? *options.params : taskParams(options);
    }
    switch (method ? method->needs : Needs::Nothing) {
    case Needs::Uri:
        return stringsJson({{u"uri"_s, options.uri()}});
    case Needs::PromptName:
        return "{\"name\":" + jsonString(options.promptName) + ",\"arguments\":" + stringsJson(options.promptArguments)
               + '}';
    case Needs::Completion:
        return completionParams(options, revision);
    case Needs::TaskId:
        return taskParams(options);
    case Needs::Nothing:
    case Needs::ToolName:
    case Needs::LogLevel:
        break;
    }
    return {};
}

QString methodObject(const CliOptions &options)
{
    if (options.params) { // whatever it is, it is in there
        const QByteArray name = rawMember(*options.params, "name").toByteArray();
        return name.startsWith('"') ? QString::fromStdString(decodeJsonString(name)) : QString();
    }
    return !options.promptName.isEmpty() ? options.promptName : options.taskId + options.uri();
}

void RequestOperation::start()
{
    if (session() && options().method == "logging/setLevel"_L1 && !options().params) {
        PendingCall *call = session()->setLogLevel(options().logLevel.toUtf8());
        connect(call, &PendingCall::finished, this, &RequestOperation::handleOutcome);
        return;
    }
    RawRequest request;
    request.method = options().method.toUtf8();
    request.params = session() ? methodParams(options(), session()->profile().revision) : QByteArray();
    request.meta = meta();
    request.about = methodObject(options()).toUtf8();
    request.caller = u"cli"_s;
    request.session = options().session;
    request.elsewhere = tr("With --tool-name you are asked.");
    request.anyMethod = options().params.has_value();
    auto *call = new RawCall(gates(), connection(), request, this);
    connect(call, &RawCall::finished, this, [this](const CallOutcome &outcome) {
        outcome.ok() ? succeed(outcome.result) : failWith(outcome, options().method == "tools/call"_L1);
    });
    call->start();
}

} // namespace Signalbox
