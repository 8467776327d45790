// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalimportcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/interruption.h"
#include "app/cli/optionreader.h"
#include "core/base/paths.h"
#include "core/base/plural.h"
#include "core/journal/exchange/importer.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

struct JournalImportArguments
{
    QString file;
    QString folder;
    bool json = false;
    QString helpText;
};

/// A folder of the file's name among our own, that is not there yet.
QString freeFolder(const QString &file)
{
    const QString base = Paths().dataDir() + "/imported/"_L1 + QFileInfo(file).completeBaseName();
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = base + u'-' + QString::number(number);
    }
    return folder;
}

Result<JournalImportArguments> readJournalImportArguments(const QStringList &arguments)
{
    const QList<QCommandLineOption> table = {
        {{u"folder"_s, u"into"_s},
         tr("The folder, which must be empty or not there yet; if absent, one of the file's name."),
         u"folder"_s},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
    QCommandLineParser parser;
    OptionReader reader(parser, table, u"signalbox-cli journal import"_s, arguments);
    JournalImportArguments options;
    options.helpText =
        reader.help(tr("Usage: signalbox-cli journal import FILE [--folder FOLDER]\n"
                       "Makes a journal of a session file (.signalbox) or of JSON lines, with the true times.\n"));
    if (!options.helpText.isEmpty()) {
        return options;
    }
    options.json = reader.isJson();
    reader.text(options.folder, u"folder"_s);
    const QStringList words = parser.positionalArguments();
    if (!reader.fault() && words.size() != 1) {
        reader.refuse(tr("journal import wants one file."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    options.file = words.first();
    options.folder = options.folder.isEmpty() ? freeFolder(options.file) : options.folder;
    return options;
}

QString sentence(const ImportReport &report)
{
    QString text =
        QCoreApplication::translate("CommandLine", "%1 record(s) are now in %2.", nullptr, pluralOf(report.records))
            .arg(report.records)
            .arg(report.folder)
        + u'\n';
    if (report.isMasked) {
        text += tr("Secrets were masked when the file was written.") + u'\n';
    }
    if (report.isCut) {
        text += tr("The file ends early or is damaged at its end: what came before is there.") + u'\n';
    }
    if (report.damaged > 0) {
        text += QCoreApplication::translate("CommandLine",
                                            "%1 message(s) are not what their checksum says; they are marked.", nullptr,
                                            pluralOf(report.damaged))
                    .arg(report.damaged)
                + u'\n';
    }
    if (report.lost > 0) {
        text += QCoreApplication::translate("CommandLine", "%1 message(s) are without their bytes.", nullptr,
                                            pluralOf(report.lost))
                    .arg(report.lost)
                + u'\n';
    }
    return text;
}

bool print(const ImportReport &report, bool json)
{
    if (!json) {
        return printText(sentence(report));
    }
    Json result(jsoncons::json_object_arg);
    result.insert_or_assign("folder", fromQString(report.folder));
    result.insert_or_assign("records", report.records);
    result.insert_or_assign("masked", report.isMasked);
    result.insert_or_assign("cut", report.isCut);
    result.insert_or_assign("damaged", report.damaged);
    result.insert_or_assign("lost", report.lost);
    return printResult(compactJson(result), true);
}

} // namespace

int journalImport(const QStringList &arguments)
{
    const Result<JournalImportArguments> options = readJournalImportArguments(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    Interruption interruption;
    const auto report = importJournal(options->file, options->folder,
                                      [&interruption](quint64, quint64) { return interruption.goesOn(); },
                                      {.givenOpen = GivenOpen::Accepted});
    if (!report && interruption.signal() != 0) {
        return ExitCode::BySignal + interruption.signal();
    }
    if (!report) {
        return refusal(report.error().kind == Error::Kind::Storage ? "storage" : "usage", report.error());
    }
    return exitCodeOf(print(*report, options->json));
}

} // namespace Signalbox
