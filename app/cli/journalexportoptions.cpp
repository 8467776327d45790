// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalexportoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/filterwords.h"
#include "app/cli/journalfolder.h"
#include "app/cli/optionreader.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> journalExportOptionTable()
{
    return {
        {u"as"_s, tr("What to write: %1.").arg(exportWords().join(", "_L1)), u"format"_s},
        {u"out"_s, tr("The file, written whole or not at all; standard output if absent."), u"file"_s},
        {u"in-the-clear"_s, tr("Leaves secrets as they were recorded; they are masked else.")},
        {u"from"_s, tr("From this message on, by its number in the list."), u"number"_s},
        {u"to"_s, tr("Up to this message."), u"number"_s},
        {u"server"_s, tr("Only this server's messages; can be repeated."), u"name"_s},
        journalFolderOption(),
        {u"format"_s, tr("text: words on what was written. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString journalExportUsage()
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
    const FilterWords parts = FilterWords::apart(arguments, journalExportOptionTable());
    QCommandLineParser parser;
    OptionReader reader(parser, journalExportOptionTable(), u"signalbox-cli journal export"_s, parts.options);
    JournalExportOptions options;
    if (options.helpText = reader.help(journalExportUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    readFormat(options, reader);
    options.folder = journalFolder(reader, u"journal export"_s);
    reader.text(options.out, u"out"_s);
    reader.texts(options.servers, u"server"_s);
    options.inTheClear = reader.isSet(u"in-the-clear"_s);
    reader.integer(options.from, u"from"_s, 1);
    reader.integer(options.to, u"to"_s, 1);
    if (options.to != 0 && options.to < options.from) {
        reader.refuse(tr("--to lies before --from."));
    }
    options.json = reader.isJson();
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
