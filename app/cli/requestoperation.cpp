// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requestoperation.h"

#include "app/cli/climethod.h"
#include "app/cli/clioutput.h"
#include "app/cli/toolarguments.h"
#include "core/hub/cache/reads.h"
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
    if (options().method != "tools/call"_L1) {
        return send();
    }
    // Its parameters go as they are written, past the road of a call; what is true of calls is true of it all the same.
    CallRequest call;
    call.server = connection().status().entry.name;
    call.tool = methodObject(options());
    call.arguments = rawMember(*options().params, "arguments").toByteArray();
    call.caller = u"cli"_s;
    call.session = options().session;
    policy().decideUnasked(call, this, [this](const PolicyGate::Verdict &verdict) {
        if (verdict.effect == PolicyEffect::Allow) {
            return send();
        }
        const bool isAsked = verdict.effect == PolicyEffect::Ask;
        fail(ExitCode::Policy, "refused_by_policy",
             {.kind = Error::Kind::Policy,
              .message = isAsked ? tr("The call needs the person's consent: %1.").arg(verdict.reason) : verdict.reason,
              .advice = isAsked ? tr("With --tool-name you are asked.") : QString()});
    });
}

void RequestOperation::send()
{
    if (session() == nullptr) { // lost while the tools were listed
        return fail(ExitCode::Unreachable, "connection_lost",
                    connection().status().error.value_or(Error{.kind = Error::Kind::Transport}));
    }
    if (Reads::isRead(options().method.toUtf8())) {
        ReadRequest one;
        one.request = request();
        one.about = methodObject(options()).toUtf8();
        one.mayWait = false; // nothing else is asked
        connection().reads()->read(one, this, [this](const CallOutcome &outcome) { handleOutcome(outcome); });
        return;
    }
    const bool setsLevel = options().method == "logging/setLevel"_L1 && !options().params;
    PendingCall *call = setsLevel ? session()->setLogLevel(options().logLevel.toUtf8())
                                  : session()->request(request(), {}, methodObject(options()).toUtf8());
    connect(call, &PendingCall::finished, this, &RequestOperation::handleOutcome);
}

OutgoingRequest RequestOperation::request() const
{
    OutgoingRequest request;
    request.method = options().method.toUtf8();
    request.params = methodParams(options(), session()->profile().revision);
    request.meta = meta();
    request.anyMethod = options().params.has_value();
    return request;
}

} // namespace Signalbox
