// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controlcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/controloptions.h"
#include "app/cli/controltables.h"
#include "app/cli/serverchoice.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/hub/control/controlclient.h"
#include "core/hub/control/controlplace.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

namespace {

int refuseControl(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
        return refusal("storage", error);
    case Error::Kind::Usage:
        return refusal("usage", error);
    default:
        return refusal("signalbox_unreachable", error);
    }
}

QString wordsFor(Ask ask, const Json &answer)
{
    switch (ask) {
    case Ask::Breakers:
        return breakersText(answer);
    case Ask::ResetBreaker:
        return resetText(answer);
    case Ask::ClearCache: {
        // Apart: lupdate never ends with a text among the other arguments.
        const int forgotten = answer.at("forgotten").as<int>();
        return QCoreApplication::translate("CommandLine", "Forgot %n result(s).", nullptr, forgotten) + u'\n';
    }
    case Ask::Open: // a second window's
    case Ask::Cache:
        break;
    }
    return cacheText(answer);
}

Result<QList<ServerEntry>> entriesOfList(const QString &server)
{
    if (server.isEmpty()) {
        Catalog catalog(Paths().catalogFile());
        return catalog.load().transform([&catalog] { return catalog.entries(); });
    }
    TargetOptions target;
    target.serverName = server;
    return chosenServer(target).transform([](const ServerEntry &entry) { return QList<ServerEntry>{entry}; });
}

/// No Signalbox is running: breakers and results are in its memory alone.
int showWhatIsSet(const ControlOptions &options)
{
    const Ask ask = options.question.ask;
    const QString none = tr("No Signalbox is running with these folders.");
    if (ask == Ask::ResetBreaker || ask == Ask::ClearCache) {
        return refusal("not_running",
                       {.kind = Error::Kind::Usage,
                        .message = none,
                        .advice = tr("What calls did is forgotten when it ends: nothing is to be done.")});
    }
    const Result<QList<ServerEntry>> entries = entriesOfList(options.question.of);
    if (!entries) {
        return refuseControl(entries.error());
    }
    if (!options.json) {
        return exitCodeOf(
            printText(none + u' ' + tr("This is what is set.") + u'\n'
                      + (ask == Ask::Cache ? cacheSettingsText(*entries) : breakerSettingsText(*entries))));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("running", false);
    result.insert_or_assign("settings",
                            ask == Ask::Cache ? cacheSettingsJson(*entries) : breakerSettingsJson(*entries));
    return exitCodeOf(printResult(compactJson(result), true));
}

} // namespace

int runControlCommand(const QString &command, const QStringList &arguments)
{
    const Result<ControlOptions> options = ControlOptions::parse(command, arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const Result<std::optional<Json>> answer = askSignalbox(controlSocket(Paths()), options->question);
    if (!answer) {
        return refuseControl(answer.error());
    }
    if (!*answer) {
        return showWhatIsSet(*options);
    }
    const Json &said = **answer;
    if (!isAnswerTo(options->question.ask, said)) {
        return refusal("signalbox_unreachable",
                       {.kind = Error::Kind::Protocol,
                        .message = tr("The running Signalbox answers in a way that is not understood here.")});
    }
    if (!options->json) {
        return exitCodeOf(printText(wordsFor(options->question.ask, said)));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("running", true);
    for (const auto &member : said.object_range()) {
        result.insert_or_assign(member.key(), member.value());
    }
    return exitCodeOf(printResult(compactJson(result), true));
}

} // namespace Signalbox
