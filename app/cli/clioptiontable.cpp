// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clioptiontable.h"

#include "app/cli/climethod.h"
#include "app/cli/clitext.h"
#include "app/cli/targetoptions.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> callTable()
{
    return {
        {u"method"_s, tr("What to ask, initialize if absent: %1; any other with --params.").arg(methodNames()),
         u"method"_s},
        {u"tool-name"_s, tr("Tool of tools/call."), u"name"_s},
        {u"tool-arg"_s, tr("One argument; JSON where the tool's schema wants it; can be repeated."), u"key=value"_s},
        {u"tool-args-json"_s, tr("All arguments as one JSON object, sent as it is."), u"json"_s},
        {u"uri"_s, tr("Address of a resource, or a URI template to complete; can be repeated to watch several."),
         u"uri"_s},
        {u"prompt-name"_s, tr("Prompt of prompts/get and completion/complete."), u"name"_s},
        {u"prompt-args"_s, tr("One argument of the prompt or template; can be repeated."), u"key=value"_s},
        {u"complete-arg"_s, tr("The argument to complete, with what stands in it so far."), u"name=value"_s},
        {u"log-level"_s, tr("Level of logging/setLevel; with other methods the server's log goes to standard error."),
         u"level"_s},
        {u"task"_s, tr("tools/call as a task (revision 2025-11-25); --task=MS also says how long it is kept.")},
        {u"task-ttl"_s, tr("How long the server keeps the task, in milliseconds."), u"ms"_s},
        {u"task-id"_s, tr("Task of tasks/get, result, cancel and update."), u"id"_s},
        {u"session"_s, tr("The secure session a tools/call belongs to; sessions --help tells more."), u"id"_s},
        {u"params"_s, tr("All parameters as one JSON object, sent as it is, with any method."), u"json"_s},
        {u"metadata"_s, tr("A member of _meta in the request; can be repeated."), u"key=value"_s},
        {u"copy-as"_s,
         tr("Calls no tool, but prints what makes the call elsewhere: command, inspector, curl, typescript, python or "
            "cpp. The server is connected to, for its revision and the tool's schema. Secrets are left to variables."),
         u"kind"_s},
        {u"tool-metadata"_s, tr("A member of _meta in tools/call; can be repeated."), u"key=value"_s},
    };
}

QList<QCommandLineOption> answerTable()
{
    return {
        {u"answer"_s,
         tr("What a server gets that asks something: ask (at a terminal, there the default), decline, defaults of its "
            "form, or a file with answers."),
         u"how"_s},
        {u"answers-from"_s,
         tr("Answers as a recording (.signalbox, JSON lines, a journal's folder) has it; what it does not know gets "
            "--answer, else is declined."),
         u"file"_s},
        {u"root"_s, tr("A folder the server is told it may work in; can be repeated."), u"uri[=name]"_s},
        {u"watch"_s, tr("Ends resources/subscribe and subscriptions/listen after so long; else they go on."), u"ms"_s},
        {u"strict"_s, tr("A result that does not fit the tool's output schema is an error.")},
    };
}

QList<QCommandLineOption> mannersTable()
{
    return {
        {u"format"_s, tr("text: the result, indented. json: one document {\"result\": …}."), u"kind"_s},
        {u"connect-timeout"_s, tr("Longest time until the handshake is done, in milliseconds."), u"ms"_s},
        {u"request-timeout"_s, tr("Longest time without an answer, in milliseconds; 0: no limit."), u"ms"_s},
        {u"total-timeout"_s, tr("Longest time for all that one request waits for, in milliseconds; 0: no limit."),
         u"ms"_s},
        {u"progress-extends"_s,
         tr("Does progress begin the time without an answer anew? As the server is set, else on."), u"on|off"_s},
        {{u"v"_s, u"verbose"_s},
         tr("Prints every message, every HTTP exchange, and what the server writes to stderr, to standard error.")},
        {u"journal"_s, tr("Records every message into this folder; secrets are masked."), u"folder"_s},
        {u"keep-secrets"_s, tr("Records them as they are, secrets and all: whoever reads the folder reads them.")},
        {u"otlp"_s,
         tr("Reports every request to this OpenTelemetry collector (OTLP/HTTP): http://localhost:4318, or env to take "
            "OTEL_EXPORTER_OTLP_ENDPOINT. Header fields come from OTEL_EXPORTER_OTLP_HEADERS."),
         u"url|env"_s},
        {u"load"_s, tr("Repeats the call and prints a summary.")},
        {u"load-requests"_s, tr("How many calls (100)."), u"n"_s},
        {u"load-concurrency"_s, tr("How many at once (1)."), u"n"_s},
        {u"load-duration"_s, tr("For how long, in milliseconds, instead of a number of calls."), u"ms"_s},
        {u"load-rate"_s, tr("At most so many calls a second."), u"n"_s},
        OptionReader::helpOption(),
        {u"version"_s, tr("Shows the version.")},
    };
}

} // namespace

QList<QCommandLineOption> cliOptionTable()
{
    return TargetOptions::fileTable() + TargetOptions::addressTable() + TargetOptions::processTable()
           + TargetOptions::eraTable() + callTable() + answerTable() + mannersTable();
}

QString cliHelpText(const QCommandLineParser &parser)
{
    return parser.helpText() + u'\n'
           + tr("Also:\n"
                "  %1 servers list|add|remove   Signalbox's own list of servers; servers --help tells more.\n"
                "  %1 doctor SERVER             Examines a server step by step; doctor --help tells more.\n"
                "  %1 auth login|status|logout  Signing in to a server; auth --help tells more.\n"
                "  %1 credentials VERB          What servers are shown; credentials --help lists the verbs.\n"
                "  %1 journal VERB              The record of all messages; journal --help lists the verbs.\n"
                "  %1 policy VERB               Which calls may go; policy --help lists the verbs.\n"
                "  %1 sessions VERB             Secure sessions; sessions --help lists the verbs.\n"
                "  %1 calls VERB                The calls that the window remembers; calls --help lists the verbs.\n"
                "  %1 breakers | cache          Of the Signalbox that is running: what is stopped, what is kept.\n"
                "  %1 settings VERB             What can be set; settings --help lists the verbs.\n"
                "  %1 stats                     Calls, errors, durations and bytes; stats --help tells more.\n"
                "  %1 team VERB                 The team's database; team --help lists the verbs.\n"
                "  %1 updates                   Whether a newer Signalbox is listed where you said to look.\n"
                "  %1 bench                     Calls for measuring; bench --help tells more.\n"
                "  %1 complete -- WORDS         What could follow, for the completion of shells.\n"
                "\n"
                "Before all other words:\n"
                "  --data-dir FOLDER            Everything in this folder: settings, servers, journal, kept calls.\n"
                "  --config-dir FOLDER          Settings and servers in this folder.\n"
                "  --portable                   Everything in signalbox-data beside the program; a file named "
                "portable\n"
                "                               beside it means the same.\n"
                "\n"
                "Exit codes: 0 success, 1 usage and others, 3 authorization needed, 4 server not reached or lost,\n"
                "5 the tool failed or does not exist, 12 refused by the policy, 130 and 143 ended by SIGINT and "
                "SIGTERM.\n"
                "\n"
                "Examples:\n"
                "  %1 --method tools/call --tool-name echo --tool-arg message=hi \\\n"
                "      -- npx -y @modelcontextprotocol/server-everything\n"
                "  %1 --method tools/list https://mcp.example.com/mcp\n")
                 .arg("signalbox-cli"_L1);
}

} // namespace Signalbox
