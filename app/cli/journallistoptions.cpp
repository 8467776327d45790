// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallistoptions.h"

#include "app/cli/optionreader.h"
#include "core/base/paths.h"
#include "core/journal/filter/filterkeys.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kFollowedFrom = 10; ///< messages that are shown before the new ones

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QList<QCommandLineOption> optionTable()
{
    return {
        {u"last"_s, tr("Only so many messages, the newest (with --follow 10)."), u"n"_s},
        {u"follow"_s, tr("Goes on with what is written from now on.")},
        {u"folder"_s, tr("Another journal than Signalbox's own."), u"folder"_s},
        {u"format"_s, tr("text: a line for each message. json: an object for each line."), u"kind"_s},
        {{u"h"_s, u"help"_s}, tr("Shows this text.")},
    };
}

QString usage()
{
    QString text =
        tr("Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow]\n"
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

struct Split
{
    QStringList options;
    QStringList words;
};

Split split(const QStringList &arguments)
{
    Split split;
    bool wantsValue = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1 && !wantsValue) {
            split.words += arguments.mid(i + 1);
            break;
        }
        const bool isOption = argument.startsWith("--"_L1) || argument == "-h"_L1;
        (isOption || wantsValue ? split.options : split.words).append(argument);
        wantsValue = !wantsValue && (argument == "--last"_L1 || argument == "--folder"_L1 || argument == "--format"_L1);
    }
    return split;
}

} // namespace

Result<JournalListOptions> JournalListOptions::parse(const QStringList &arguments)
{
    const Split parts = split(arguments);
    QCommandLineParser parser;
    OptionReader reader(parser, optionTable(), u"signalbox-cli journal list"_s, parts.options);
    JournalListOptions options;
    if (!reader.fault() && reader.isSet(u"help"_s)) {
        const QString text = parser.helpText();
        options.helpText = usage() + u'\n' + text.mid(text.indexOf(u'\n') + 1).trimmed() + u'\n';
        return options;
    }
    options.folder = Paths().journalDir();
    reader.text(options.folder, u"folder"_s);
    options.follow = reader.isSet(u"follow"_s);
    QString format = u"text"_s;
    reader.word(format, u"format"_s, {u"text"_s, u"json"_s});
    options.json = format == "json"_L1;
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
    FilterResult<Filter> filter = Filter::parse(parts.words.join(u' '));
    if (!filter) {
        return Failure(filter.error().toError());
    }
    options.filter = std::move(*filter);
    return options;
}

} // namespace Signalbox
