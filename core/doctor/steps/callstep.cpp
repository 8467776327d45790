// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/callstep.h"

#include "core/doctor/toolrisks.h"
#include "core/hub/toolerror.h"
#include "core/json/jsonparse.h"
#include "core/mcp/structuredcheck.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;

namespace {

constexpr qsizetype kMostResult = 16 * 1024 * 1024; // bytes that are looked into

} // namespace

CallStep::CallStep(ExamContext &context)
    : ExamStep(context)
{
}

void CallStep::start()
{
    const Tool *tool = harmlessAmong(m_context.tools);
    QString because;
    if (!m_context.options.calls) {
        because = tr("It was not to be made.");
    } else if (!m_context.session()) {
        because = tr("There is no conversation with the server.");
    } else if (!tool) {
        because =
            tr("No tool says that it only reads, needs no argument and has a harmless name; nothing else is called "
               "unasked.");
    }
    if (!because.isEmpty()) {
        leaveOut(u"call"_s, tr("A harmless call"), because);
        emit finished();
        return;
    }
    begin(u"call"_s, tr("A harmless call"), tool->name + u" {}"_s);
    CallRequest request;
    request.server = m_context.entry.name;
    request.tool = tool->name;
    request.arguments = "{}";
    request.caller = u"doctor"_s;
    request.isProbe = true; // asks nobody
    HubCall *call = m_context.hub->call(request);
    connect(call, &HubCall::finished, this, [this, tool = *tool](const CallOutcome &outcome) { take(tool, outcome); });
}

void CallStep::take(const Tool &tool, const CallOutcome &outcome)
{
    const QString place = u"tool "_s + tool.name;
    for (const Deviation &deviation : outcome.deviations) {
        m_context.deviations.append({.place = place, .deviation = deviation});
    }
    if (outcome.error.kind == Error::Kind::Policy && !outcome.ok()) {
        leaveOut(u"call"_s, tr("A harmless call"), outcome.error.message); // the person's own rule
        emit finished();
        return;
    }
    if (!outcome.ok()) {
        add({.id = u"call.failed"_s,
             .severity = Severity::Fault,
             .sentence = outcome.error.message,
             .place = place,
             .rule = u"server/tools, Calling Tools"_s,
             .advice = outcome.error.advice});
    } else if (isToolError(outcome)) {
        add({.id = u"call.toolError"_s,
             .severity = Severity::Note,
             .sentence = tr("The call went well, and the tool itself says that it failed."),
             .place = place,
             .rule = u"server/tools, Error Handling"_s,
             .advice = tr("It may need an argument after all; then its schema should say so.")});
    } else {
        judgeResult(tool, outcome.result);
    }
    conclude(outcome.ok() ? tr("It was answered with %1 bytes.").arg(outcome.result.size()) : QString());
    emit finished();
}

void CallStep::judgeResult(const Tool &tool, const QByteArray &result)
{
    if (result.size() > kMostResult) {
        return;
    }
    const Result<ParsedJson> parsed = parseJson(result);
    if (!parsed) {
        return; // then it would not have been an answer
    }
    const Decoded<ToolResult> decoded = decodeToolResult(parsed->value);
    const StructuredCheck check = checkStructured(decoded.value, tool.outputSchema);
    const QString place = u"tool "_s + tool.name + u", result"_s;
    for (const Deviation &deviation : decoded.deviations + check.deviations) {
        m_context.deviations.append({.place = place, .deviation = deviation});
    }
    if (!check.faults.isEmpty()) {
        add({.id = u"call.outputSchema"_s,
             .severity = Severity::Warning,
             .sentence = tr("Its result does not fit its own output schema: %1").arg(check.faults.constFirst().message),
             .place = place + check.faults.constFirst().pointer,
             .rule = u"server/tools, Output Schema"_s,
             .advice = tr("Mend the schema or the result; clients may refuse it.")});
    }
}

} // namespace Signalbox
