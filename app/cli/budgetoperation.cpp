// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/budgetoperation.h"

#include "app/cli/clioutput.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/hub/cache/reads.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString severityWord(Deviation::Severity severity)
{
    switch (severity) {
    case Deviation::Severity::Note:
        return u"note"_s;
    case Deviation::Severity::Warning:
        return u"warning"_s;
    case Deviation::Severity::Violation:
        break;
    }
    return u"violation"_s;
}

Json costJson(const ToolCost &cost)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("tool", fromQString(cost.tool));
    json.insert_or_assign("bytes", cost.bytes);
    json.insert_or_assign("estimatedTokens", cost.tokens());
    json.insert_or_assign("descriptionBytes", cost.descriptionBytes);
    json.insert_or_assign("savedTokens", cost.savedTokens());
    json.insert_or_assign("wholeBytes", cost.wholeBytes);
    return json;
}

Json findingJson(const Deviation &finding)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("severity", fromQString(severityWord(finding.severity)));
    json.insert_or_assign("pointer", fromQString(finding.pointer));
    json.insert_or_assign("expected", fromQString(finding.expected));
    json.insert_or_assign("found", fromQString(finding.found));
    json.insert_or_assign("reference", fromQString(finding.reference));
    return json;
}

QByteArray budgetJson(const ContextBudget &budget, const QList<Deviation> &findings)
{
    Json tools(jsoncons::json_array_arg);
    for (const ToolCost &cost : budget.tools) {
        tools.push_back(costJson(cost));
    }
    Json list(jsoncons::json_array_arg);
    for (const Deviation &finding : findings) {
        list.push_back(findingJson(finding));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("tools", std::move(tools));
    json.insert_or_assign("bytes", budget.bytes);
    json.insert_or_assign("estimatedTokens", budget.tokens);
    json.insert_or_assign("savedTokens", budget.savedTokens);
    json.insert_or_assign("instructionTokens", budget.instructionTokens);
    json.insert_or_assign("findings", std::move(list));
    return compactJson(json);
}

} // namespace

void BudgetOperation::start()
{
    m_findings = session()->profile().deviations;
    connect(session(), &Session::deviated, this,
            [this](quint64, const Deviation &deviation) { m_findings.append(deviation); });
    if (!session()->profile().has("tools")) {
        return print();
    }
    auto *lister = new Lister(*session(), Lister::List::Tools, this, meta(), connection().reads()->asker({}));
    connect(lister, &Lister::finished, this, &BudgetOperation::handleTools);
}

void BudgetOperation::handleTools(const Lister::Outcome &outcome)
{
    if (outcome.error) {
        const bool lost = outcome.end == CallOutcome::End::Lost || outcome.end == CallOutcome::End::Timeout;
        return fail(lost ? ExitCode::Unreachable : ExitCode::Usage, "list_failed", *outcome.error);
    }
    if (!outcome.complete) {
        printNote(outcome.note);
    }
    m_findings += outcome.deviations;
    for (const QByteArray &page : outcome.pages) {
        takePage(page);
    }
    print();
}

void BudgetOperation::takePage(const QByteArray &page)
{
    const Result<ParsedJson> parsed = parseJson(page);
    if (!parsed || !parsed->value.is_object() || !parsed->value.contains("tools")) {
        return; // the Lister has said so
    }
    const Json &tools = parsed->value.at("tools");
    for (std::size_t i = 0; tools.is_array() && i < tools.size(); ++i, ++m_entries) {
        const Decoded<Tool> tool = decodeTool(tools.at(i));
        for (Deviation found : tool.deviations) {
            found.pointer.prepend(u"/tools/"_s + QString::number(m_entries));
            m_findings.append(std::move(found));
        }
        if (tool.usable) {
            m_tools.append(tool.value);
        }
    }
}

void BudgetOperation::print()
{
    const ContextBudget budget = ContextBudget::of(m_tools, session()->profile().instructions);
    if (options().json) {
        return end(exitCodeOf(printResult(budgetJson(budget, m_findings), true)));
    }
    QList<QStringList> rows{{tr("tool"), tr("tokens"), tr("bytes"), tr("of it descriptions"), tr("could be saved")}};
    for (const ToolCost &cost : budget.tools) {
        rows.append({visibleText(cost.tool), QString::number(cost.tokens()), QString::number(cost.bytes),
                     QString::number(cost.descriptionBytes), QString::number(cost.savedTokens())});
    }
    QString text = budget.tools.isEmpty() ? QString() : tableText(rows);
    text +=
        tr("Tools: %1, about %2 tokens (%3 bytes); instructions: about %4. Descriptions of %5 characters at most would "
           "save %6.")
            .arg(budget.tools.size())
            .arg(budget.tokens)
            .arg(budget.bytes)
            .arg(budget.instructionTokens)
            .arg(kShortDescription)
            .arg(budget.savedTokens)
        + u'\n'
        + tr("Counted are name, description and input schema, which is what clients give a model; a token is taken "
             "for %1 bytes.")
              .arg(kBytesPerToken)
        + u'\n';
    for (const Deviation &finding : std::as_const(m_findings)) {
        text +=
            u"  ! "_s
            + visibleText(tr("%1 at %2: expected %3, found %4 (%5)")
                              .arg(severityWord(finding.severity), finding.pointer.isEmpty() ? u"/"_s : finding.pointer,
                                   finding.expected, finding.found, finding.reference))
            + u'\n';
    }
    end(exitCodeOf(printText(text)));
}

} // namespace Signalbox
