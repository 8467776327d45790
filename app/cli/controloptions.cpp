// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/controloptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

namespace {

QString breakersUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli breakers [SERVER]              how often calls failed in a row, which are stopped, and "
              "until when\n"
              "  signalbox-cli breakers reset SERVER[.TOOL]   lets calls pass at once\n"
              "They are those of the Signalbox that is running now. What is set is shown without it, too:\n"
              "signalbox-cli servers gates NAME changes it.\n");
}

QString cacheUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli cache [SERVER]         how much is kept of which tool, and for how long still\n"
              "  signalbox-cli cache clear [SERVER]   forgets it\n"
              "It is that of the Signalbox that is running now. What is set is shown without it, too:\n"
              "signalbox-cli servers gates NAME changes it.\n");
}

} // namespace

Result<ControlOptions> ControlOptions::parse(const QString &command, const QStringList &arguments)
{
    const bool isCache = command == "cache"_L1;
    QCommandLineParser parser;
    OptionReader reader(parser,
                        {{u"format"_s, tr("text: a table. json: one document {\"result\": …}."), u"kind"_s},
                         OptionReader::helpOption()},
                        "signalbox-cli "_L1 + command, arguments);
    ControlOptions options;
    if (options.helpText = reader.help(isCache ? cacheUsage() : breakersUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QLatin1StringView verb = isCache ? "clear"_L1 : "reset"_L1;
    const bool isChange = words.value(0) == verb;
    if (isChange) {
        words.removeFirst();
    }
    options.question.ask =
        isCache ? (isChange ? Ask::ClearCache : Ask::Cache) : (isChange ? Ask::ResetBreaker : Ask::Breakers);
    options.question.of = words.isEmpty() ? QString() : words.takeFirst();
    if (options.question.ask == Ask::ResetBreaker && options.question.of.isEmpty()) {
        reader.refuse(tr("breakers reset wants SERVER or SERVER.TOOL."));
    }
    if (!words.isEmpty()) {
        reader.refuse(tr("%1 takes no “%2”.").arg(isChange ? command + u' ' + verb : command, words.first()));
    }
    options.json = reader.isJson();
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
