// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policytestoperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/toolarguments.h"
#include "app/cli/visiblejson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Json schemaOf(const ToolBook::Entry *tool)
{
    const Result<ParsedJson> definition = tool ? parseJson(tool->definition) : Failure(Error());
    const bool isThere = definition && definition->value.is_object() && definition->value.contains("inputSchema");
    return isThere ? definition->value.at("inputSchema") : Json::null();
}

} // namespace

void PolicyTestOperation::start()
{
    // Only the tool's schema knows what the arguments are; what cannot be listed is the policy's to judge.
    gates().books().whenKnown(m_options.server, this, [this](const std::optional<Error> &) { explain(); });
}

void PolicyTestOperation::explain()
{
    const ToolBook *book = gates().books().book(m_options.server);
    CallRequest call;
    call.server = m_options.server;
    call.tool = m_options.tool;
    call.arguments = m_options.argumentsJson.value_or(
        argumentsJson(m_options.arguments, schemaOf(book ? book->find(m_options.tool) : nullptr)));
    call.caller = m_options.caller;
    call.session = m_options.session;
    policy().explain(call, this, [this, call](const PolicyGate::Verdict &verdict) { print(call, verdict); });
}

void PolicyTestOperation::print(const CallRequest &call, const PolicyGate::Verdict &verdict)
{
    const QLatin1StringView decision = policyEffectWord(verdict.effect);
    bool isWritten = false;
    if (m_options.json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("tool", fromQString(call.address()));
        json.insert_or_assign("caller", fromQString(call.caller));
        json.insert_or_assign("decision", std::string(decision.data()));
        json.insert_or_assign("rule", verdict.rule > 0 ? Json(verdict.rule) : Json::null());
        json.insert_or_assign("reason", fromQString(verdict.reason));
        json.insert_or_assign("definition", verdict.hash.isEmpty() ? Json::null() : Json(verdict.hash.toStdString()));
        isWritten = printResult(compactJson(json), true);
    } else {
        isWritten = printText(
            decision + ": "_L1 + visibleText(verdict.reason) + u'\n'
            + (verdict.hash.isEmpty() ? QString() : tr("definition %1").arg(QLatin1StringView(verdict.hash)) + u'\n'));
    }
    end(!isWritten ? ExitCode::Usage : verdict.effect == PolicyEffect::Allow ? ExitCode::Success : ExitCode::Policy);
}

} // namespace Signalbox
