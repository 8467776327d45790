// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policyoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"
#include "app/cli/serverchoice.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using PolicyVerb = PolicyOptions::Verb;

namespace {

QList<QCommandLineOption> policyOptionTable()
{
    return {
        {u"tool-arg"_s, tr("test: one argument; JSON where the tool's schema wants it; can be repeated."),
         u"key=value"_s},
        {u"tool-args-json"_s, tr("test: all arguments as one JSON object."), u"json"_s},
        {u"caller"_s, tr("test: who would ask: cli (if absent), form, suite …"), u"name"_s},
        {u"session"_s, tr("test: the secure session it would belong to."), u"id"_s},
        {u"diff"_s, tr("definitions: connects, and shows which differ from what the server gives now.")},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString policyUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli policy show                  the rules, and where their file is\n"
              "  signalbox-cli policy test SERVER.TOOL      what is said of a call, and why, without making it;\n"
              "                                             ends with 0 if it may go, with 12 if not, or not unasked\n"
              "  signalbox-cli policy definitions [SERVER]  the tools' definitions that were accepted\n"
              "  signalbox-cli policy accept SERVER.TOOL    accepts the definition that the server gives now\n"
              "  signalbox-cli policy forget SERVER         forgets what was accepted of a server\n"
              "SERVER is one of Signalbox's own list: signalbox-cli servers list.\n");
}

/// A word each verb but show takes: a server, or a tool of one.
void readWord(PolicyOptions &options, const QString &verb, QStringList words, OptionReader &reader)
{
    const bool namesTool = options.verb == PolicyVerb::Test || options.verb == PolicyVerb::Accept;
    const bool needsWord = namesTool || options.verb == PolicyVerb::Forget || options.compares;
    if (words.isEmpty() && needsWord) {
        return reader.refuse(namesTool ? tr("policy %1 wants SERVER.TOOL.").arg(verb)
                                       : tr("policy %1 wants the name of a server.").arg(verb));
    }
    if (words.size() > (options.verb == PolicyVerb::Show ? 0 : 1)) {
        return reader.refuse(tr("policy %1 takes no “%2”.").arg(verb, words.last()));
    }
    options.server = words.value(0);
    if (namesTool && !reader.fault()) {
        const Result<ToolAddress> address = chosenTool(words.first());
        if (!address) {
            return reader.refuse(address.error().message, address.error().advice);
        }
        options.server = address->server;
        options.tool = address->tool;
    }
}

} // namespace

CliOptions PolicyOptions::connection() const
{
    CliOptions options;
    options.target.serverName = server;
    options.answer = QStringLiteral("decline");
    options.json = json;
    return options;
}

Result<PolicyOptions> PolicyOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, policyOptionTable(), u"signalbox-cli policy"_s, arguments);
    PolicyOptions options;
    if (options.helpText = reader.help(policyUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const QList<std::pair<QString, PolicyVerb>> verbs{{u"show"_s, PolicyVerb::Show},
                                                      {u"test"_s, PolicyVerb::Test},
                                                      {u"definitions"_s, PolicyVerb::Definitions},
                                                      {u"accept"_s, PolicyVerb::Accept},
                                                      {u"forget"_s, PolicyVerb::Forget}};
    const auto found = std::ranges::find(verbs, verb, &std::pair<QString, PolicyVerb>::first);
    if (found == verbs.cend()) {
        reader.refuse(verb.isEmpty()
                          ? tr("policy wants show, test, definitions, accept or forget.")
                          : tr("policy wants show, test, definitions, accept or forget, not “%1”.").arg(verb));
    } else {
        options.verb = found->second;
    }
    for (const QString &option : {u"tool-arg"_s, u"tool-args-json"_s, u"caller"_s, u"session"_s}) {
        if (reader.isSet(option) && options.verb != PolicyVerb::Test) {
            reader.refuse(tr("--%1 goes with policy test.").arg(option));
        }
    }
    reader.pairs(options.arguments, u"tool-arg"_s);
    reader.object(options.argumentsJson, u"tool-args-json"_s);
    reader.text(options.caller, u"caller"_s);
    reader.text(options.session, u"session"_s);
    options.compares = reader.isSet(u"diff"_s);
    options.json = reader.isJson();
    if (options.argumentsJson && !options.arguments.isEmpty()) {
        reader.refuse(tr("Give --tool-arg or --tool-args-json, not both."));
    }
    if (options.compares && options.verb != PolicyVerb::Definitions) {
        reader.refuse(tr("--%1 goes with policy definitions.").arg("diff"_L1));
    }
    readWord(options, verb, words, reader);
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
