// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policycommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/definitionlist.h"
#include "app/cli/policyacceptoperation.h"
#include "app/cli/policycompareoperation.h"
#include "app/cli/policyplaces.h"
#include "app/cli/policytestoperation.h"
#include "app/cli/serverchoice.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/policy/rulewords.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

#include <QFile>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using PolicyVerb = PolicyOptions::Verb;

namespace {

QStringList textsOf(const QList<NamePattern> &patterns)
{
    QStringList texts;
    std::ranges::transform(patterns, std::back_inserter(texts), &NamePattern::text);
    return texts;
}

Json ruleJson(const PolicyRule &rule, qsizetype number)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("rule", number);
    json.insert_or_assign("name", fromQString(rule.name));
    json.insert_or_assign("do", std::string(policyEffectWord(rule.effect).data()));
    json.insert_or_assign("tools", jsonList(textsOf(rule.tools)));
    json.insert_or_assign("callers", jsonList(textsOf(rule.callers)));
    json.insert_or_assign("conditions", jsonList(conditionWords(rule)));
    return json;
}

QString rulesText(const Policy &policy, const QString &file)
{
    if (policy.rules().isEmpty()) {
        return tr("%1 has no rules.").arg(file) + u'\n';
    }
    QList<QStringList> rows{{QString(), tr("name"), tr("do"), tr("tools"), tr("callers"), tr("conditions")}};
    for (const PolicyRule &rule : policy.rules()) {
        const auto shown = [](const QStringList &texts) {
            return texts.isEmpty() ? tr("all") : visibleText(texts.join(", "_L1));
        };
        const QStringList conditions = conditionWords(rule);
        rows.append({QString::number(rows.size()), visibleText(rule.name), policyEffectWord(rule.effect),
                     shown(textsOf(rule.tools)), shown(textsOf(rule.callers)),
                     conditions.isEmpty() ? u"–"_s : visibleText(conditions.join("; "_L1))});
    }
    return tableText(rows) + tr("The rules are in %1.").arg(file) + u'\n';
}

int show(const PolicyOptions &options)
{
    const QString path = policyPlaces().rulesFile;
    OwnFile file(path);
    const Result<QByteArray> text = file.read();
    if (!text) {
        return refuse(text.error());
    }
    const Result<Policy> policy = text->isNull() ? Policy() : Policy::fromText(*text);
    if (!policy) {
        Error error = policy.error();
        error.where = path + (error.where.isEmpty() ? QString() : ": "_L1 + error.where);
        error.advice = tr("As long as it stands, every call asks first.");
        return refuse(error);
    }
    if (!options.json) {
        const QString rules =
            text->isNull()
                ? tr("There is no %1: every call may go.").arg(path) + u'\n'
                : rulesText(*policy, path)
                      + tr("Calls that no rule speaks of: %1.").arg(policyEffectWord(policy->otherwise())) + u'\n';
        return exitCodeOf(printText(rules));
    }
    Json rules(jsoncons::json_array_arg);
    for (const PolicyRule &rule : policy->rules()) {
        rules.push_back(ruleJson(rule, qsizetype(rules.size()) + 1));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("file", fromQString(path));
    json.insert_or_assign("exists", !text->isNull());
    json.insert_or_assign("rules", std::move(rules));
    json.insert_or_assign("otherwise", std::string(policyEffectWord(policy->otherwise()).data()));
    return exitCodeOf(printResult(compactJson(json), true));
}

int listDefinitions(const PolicyOptions &options)
{
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded) {
        return refuse(loaded.error());
    }
    QList<ServerEntry> entries = catalog.entries();
    if (!options.server.isEmpty()) {
        const Result<ServerEntry> entry = chosenServer(options.connection().target);
        if (!entry) {
            return refuse(entry.error());
        }
        entries = {*entry};
    }
    DefinitionPins pins(policyPlaces().pinsFolder);
    QList<AcceptedDefinition> definitions;
    for (const ServerEntry &entry : std::as_const(entries)) {
        definitions += acceptedDefinitions(entry, pins);
    }
    return exitCodeOf(printDefinitions(definitions, options.json));
}

int forget(const PolicyOptions &options)
{
    const Result<ServerEntry> entry = chosenServer(options.connection().target);
    if (!entry) {
        return refuse(entry.error());
    }
    DefinitionPins pins(policyPlaces().pinsFolder);
    const auto count = pins.pins(entry->id).size();
    if (const Result<> forgotten = pins.forget(entry->id); !forgotten) {
        return refuse(forgotten.error());
    }
    if (!options.json) {
        return exitCodeOf(printText(tr("Forgot what was accepted of “%1”.").arg(entry->name) + u'\n'));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("server", fromQString(entry->name));
    json.insert_or_assign("forgotten", count);
    return exitCodeOf(printResult(compactJson(json), true));
}

} // namespace

int runPolicyCommand(const PolicyOptions &options)
{
    switch (options.verb) {
    case PolicyVerb::Definitions:
        return listDefinitions(options);
    case PolicyVerb::Forget:
        return forget(options);
    case PolicyVerb::Show:
    case PolicyVerb::Test: // an operation's
    case PolicyVerb::Accept:
        break;
    }
    return show(options);
}

CliRunner::OperationMaker policyOperation(const PolicyOptions &options)
{
    return [options](const OperationContext &context) -> std::unique_ptr<Operation> {
        switch (options.verb) {
        case PolicyVerb::Accept:
            return std::make_unique<PolicyAcceptOperation>(context, options);
        case PolicyVerb::Definitions:
            return std::make_unique<PolicyCompareOperation>(context);
        case PolicyVerb::Show:
        case PolicyVerb::Test:
        case PolicyVerb::Forget:
            break;
        }
        return std::make_unique<PolicyTestOperation>(context, options);
    };
}

} // namespace Signalbox
