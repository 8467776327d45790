// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalexportoptions.h"

#include "app/cli/optionreader.h"
#include "core/base/paths.h"

#include <QCoreApplication>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QList<QCommandLineOption> optionTable()
{
    return {
        {u"as"_s, tr("What to write: %1.").arg(exportWords().join(", "_L1)), u"format"_s},
        {u"out"_s, tr("The file, written whole or not at all; standard output if absent."), u"file"_s},
        {u"in-the-clear"_s, tr("Leaves secrets as they were recorded; they are masked else.")},
        {u"from"_s, tr("From this message on, by its number in the list."), u"number"_s},
        {u"to"_s, tr("Up to this message."), u"number"_s},
        {u"server"_s, tr("Only this server's messages; can be repeated."), u"name"_s},
        {u"folder"_s, tr("Another journal than Signalbox's own."), u"folder"_s},
        {u"format"_s, tr("text: words on what was written. json: one document {\"result\": …}."), u"kind"_s},
        {{u"h"_s, u"help"_s}, tr("Shows this text.")},
    };
}

QString usage()
{
    return tr("Usage: signalbox-cli journal export [FILTER …] --as FORMAT [--out FILE]\n"
              "Writes messages of the journal to a file that others can read.\n"
              "\n"
              "  signalbox  all there is, compressed; journal import and the window open it again\n"
              "  jsonl      the same as text, a line for each message\n"
              "  har        HTTP exchanges, for tools of web developers (HTTP Archive 1.2)\n"
              "  html, md   a report to read\n"
              "  csv        a line for each call, without its contents\n"
              "\n"
              "FILTER is that of journal list. Secrets that are recognised are masked unless --in-the-clear is given;\n"
              "every format says which it is.\n");
}

struct Split
{
    QStringList options;
    QStringList words;
};

/// Options with two dashes are ours, everything else is the filter's.
Split split(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = optionTable();
    const auto takesValue = [&table](const QString &word) {
        return std::ranges::any_of(table, [&word](const QCommandLineOption &option) {
            return !option.valueName().isEmpty() && option.names().contains(word.sliced(2));
        });
    };
    Split split;
    bool wantsValue = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1 && !wantsValue) {
            split.words += arguments.mid(i + 1);
            break;
        }
        const bool isOption = !wantsValue && (argument.startsWith("--"_L1) || argument == "-h"_L1);
        (isOption || wantsValue ? split.options : split.words).append(argument);
        wantsValue = isOption && argument.startsWith("--"_L1) && takesValue(argument);
    }
    return split;
}

void readFormat(JournalExportOptions &options, OptionReader &reader)
{
    QString word;
    reader.text(word, u"as"_s);
    if (const auto format = exportFormatFromWord(word)) {
        options.as = *format;
    } else if (word.isEmpty()) {
        reader.refuse(tr("journal export wants --as."), tr("There are: %1.").arg(exportWords().join(", "_L1)));
    } else {
        reader.refuse(tr("--as knows no “%1”.").arg(word), tr("There are: %1.").arg(exportWords().join(", "_L1)));
    }
}

} // namespace

Result<JournalExportOptions> JournalExportOptions::parse(const QStringList &arguments)
{
    const Split parts = split(arguments);
    QCommandLineParser parser;
    OptionReader reader(parser, optionTable(), u"signalbox-cli journal export"_s, parts.options);
    JournalExportOptions options;
    if (!reader.fault() && reader.isSet(u"help"_s)) {
        const QString text = parser.helpText();
        options.helpText = usage() + u'\n' + text.mid(text.indexOf(u'\n') + 1).trimmed() + u'\n';
        return options;
    }
    readFormat(options, reader);
    options.folder = Paths().journalDir();
    reader.text(options.out, u"out"_s);
    reader.text(options.folder, u"folder"_s);
    reader.texts(options.servers, u"server"_s);
    options.inTheClear = reader.isSet(u"in-the-clear"_s);
    if (reader.isSet(u"from"_s)) {
        reader.integer(options.from, u"from"_s, 1);
    }
    if (reader.isSet(u"to"_s)) {
        reader.integer(options.to, u"to"_s, 1);
    }
    if (options.to != 0 && options.to < options.from) {
        reader.refuse(tr("--to lies before --from."));
    }
    QString format = u"text"_s;
    reader.word(format, u"format"_s, {u"text"_s, u"json"_s});
    options.json = format == "json"_L1;
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
