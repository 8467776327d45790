// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statsoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/journalfolder.h"
#include "app/cli/optionreader.h"
#include "core/journal/filter/filtertime.h"

#include <QDateTime>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using StatisticsBy = StatisticsQuery::By;

namespace {

constexpr std::array kGroups{std::pair("server", StatisticsBy::Server), std::pair("tool", StatisticsBy::Tool),
                             std::pair("caller", StatisticsBy::Caller), std::pair("method", StatisticsBy::Method),
                             std::pair("all", StatisticsBy::All)};
constexpr std::array kSteps{std::pair("second", Resolution::Second), std::pair("minute", Resolution::Minute),
                            std::pair("hour", Resolution::Hour)};

} // namespace

QList<QCommandLineOption> StatsOptions::queryTable()
{
    return {
        {u"by"_s, tr("server, tool, caller, method or all: one row for each (server)."), u"what"_s},
        {u"over"_s, tr("second, minute or hour: one row for each in which something happened."), u"time"_s},
        {u"server"_s, tr("Only this server."), u"name"_s},
        {u"tool"_s, tr("Only this tool."), u"name"_s},
        {u"caller"_s, tr("Only calls of this caller: form, cli, suite …"), u"name"_s},
        {u"method"_s, tr("Only this method."), u"name"_s},
        {u"since"_s, tr("Only from then on: 10m, 2h, 3d, today, 2026-11-28, 14:30 …"), u"when"_s},
        {u"until"_s, tr("Only before then."), u"when"_s},
        journalFolderOption(),
        {u"format"_s, tr("text: a table. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

namespace {

/// One of a table's words; nothing if the option is absent.
template<typename Table>
auto wordOf(OptionReader &reader, const QString &option, const Table &table)
{
    std::optional<decltype(table.front().second)> found;
    if (!reader.isSet(option)) {
        return found;
    }
    QString word;
    QStringList words;
    for (const auto &entry : table) {
        words += QString::fromLatin1(entry.first);
    }
    reader.word(word, option, words);
    for (const auto &entry : table) {
        if (word == QLatin1StringView(entry.first)) {
            found = entry.second;
        }
    }
    return found;
}

void time(OptionReader &reader, std::optional<qint64> &into, const QString &option)
{
    if (!reader.isSet(option)) {
        return;
    }
    const QString text = reader.value(option);
    into = filterTimeNs(text, QDateTime::currentMSecsSinceEpoch() * 1'000'000);
    if (!into) {
        reader.refuse(tr("--%1 wants a time, not “%2”.").arg(option, text),
                      tr("For example 10m, 2h, 3d, today, 2026-11-28T14:30 or 14:30."));
    }
}

} // namespace

void StatsOptions::readQuery(OptionReader &reader)
{
    query.by = wordOf(reader, u"by"_s, kGroups).value_or(StatisticsBy::Server);
    series = wordOf(reader, u"over"_s, kSteps);
    reader.text(query.server, u"server"_s);
    reader.text(query.tool, u"tool"_s);
    reader.text(query.caller, u"caller"_s);
    reader.text(query.method, u"method"_s);
    time(reader, query.sinceNs, u"since"_s);
    time(reader, query.untilNs, u"until"_s);
    json = reader.isJson();
    if (series && reader.isSet(u"by"_s)) {
        reader.refuse(tr("--over and --by do not go together."));
    }
}

Result<StatsOptions> StatsOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, tr("The same as --folder."), u"[FOLDER]"_s);
    parser.setApplicationDescription(tr("Calls, errors, durations and bytes, from the journal. Percentiles are right "
                                        "within 1 %."));
    OptionReader reader(parser, queryTable(), u"signalbox-cli stats"_s, arguments);
    StatsOptions options;
    if (options.helpText = reader.help(); !options.helpText.isEmpty()) {
        return options;
    }
    options.readQuery(reader);
    options.folder = journalFolder(reader, u"stats"_s, parser.positionalArguments());
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
