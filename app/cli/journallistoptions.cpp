// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallistoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/filterwords.h"
#include "app/cli/journalfolder.h"
#include "app/cli/optionreader.h"
#include "core/journal/filter/filterkeys.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kFollowedFrom = 10; ///< messages that are shown before the new ones

QList<QCommandLineOption> journalListOptionTable()
{
    return {
        {u"last"_s, tr("Only so many messages, the newest (with --follow 10)."), u"n"_s},
        {u"follow"_s, tr("Goes on with what is written from now on.")},
        {u"folded"_s, tr("A call of several rounds, and a task, as one line; it passes if one of its messages does.")},
        journalFolderOption(),
        {u"format"_s, tr("text: a line for each message. json: an object for each line."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString journalListUsage()
{
    QString text =
        tr("Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]\n"
           "Lists messages of the journal.\n"
           "\n"
           "Filter: words and \"phrases\" in messages or names, and key:value[,value …]; - or not, or, ( ).\n"
           "  * stands for any text. Numbers: >100ms, <=1MB, 100ms..2s. Times: 10m, today, 14:30, 2026-11-28.\n");
    for (const FilterKeyInfo &info : filterKeys()) {
        text += u"  %1 %2"_s.arg((info.text() + u':').leftJustified(9), info.meaning());
        const QStringList words = filterWordTexts(info.key);
        text += words.isEmpty() ? u"\n"_s : u" ("_s + words.join(u", "_s) + u")\n"_s;
    }
    return text;
}

} // namespace

Result<JournalListOptions> JournalListOptions::parse(const QStringList &arguments)
{
    const FilterWords parts = FilterWords::apart(arguments, journalListOptionTable());
    QCommandLineParser parser;
    OptionReader reader(parser, journalListOptionTable(), u"signalbox-cli journal list"_s, parts.options);
    JournalListOptions options;
    if (options.helpText = reader.help(journalListUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    options.folder = journalFolder(reader, u"journal list"_s);
    options.follow = reader.isSet(u"follow"_s);
    options.json = reader.isJson();
    options.folded = reader.isSet(u"folded"_s);
    if (options.follow && options.folded) {
        reader.refuse(tr("--follow and --folded do not go together: an exchange is one line when all of it is known."));
    }
    if (options.follow) {
        options.last = kFollowedFrom;
    }
    if (reader.isSet(u"last"_s)) {
        quint64 last = 0;
        reader.integer(last, u"last"_s, 0);
        options.last = last;
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    Result<Filter> filter = parts.filter();
    if (!filter) {
        return Failure(filter.error());
    }
    options.filter = std::move(*filter);
    return options;
}

} // namespace Signalbox
