// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalexportcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/interruption.h"
#include "app/cli/journalexportoptions.h"
#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/plural.h"
#include "core/catalog/catalog.h"
#include "core/hub/exchange/entryexchange.h"
#include "core/journal/exchange/exporter.h"
#include "core/journal/filter/filterscan.h"
#include "core/json/json.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

int refuseExport(const Error &error)
{
    return refusal(error.kind == Error::Kind::Usage ? "usage" : "storage", error);
}

/// What the filter finds, in order; none for the filter that lets all pass.
std::optional<std::vector<quint64>> found(const JournalReader &reader, const JournalExportOptions &options,
                                          Interruption &interruption)
{
    if (options.filter.isEmpty()) {
        return {};
    }
    FilterScan scan(reader, options.filter, Clock::system().wallNs());
    scan.look(reader.firstSequence(), reader.endSequence(), FilterScan::Order::OldestFirst);
    std::vector<quint64> sequences;
    while (scan.step(sequences) && interruption.goesOn()) {
    }
    return JournalSelection::withRequests(std::move(sequences), reader);
}

JournalSelection selectionFor(const JournalReader &reader, const JournalExportOptions &options,
                              Interruption &interruption)
{
    JournalSelection selection{.first = options.from - 1, .chosen = found(reader, options, interruption)};
    if (options.to != 0) {
        selection.end = options.to;
    }
    for (const QString &server : options.servers) {
        selection.servers.append(server.toUtf8());
    }
    return selection;
}

Result<ExportReport> write(const JournalReader &reader, const JournalSelection &selection,
                           const JournalExportOptions &options, const ExportOptions &how, Interruption &interruption)
{
    const TransferProgress progress = [&interruption](quint64, quint64) { return interruption.goesOn(); };
    if (!options.out.isEmpty()) {
        return exportJournalToFile(reader, selection, how, options.out, progress);
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return fail(Error::Kind::Storage, tr("Standard output cannot be written."));
    }
    return exportJournal(reader, selection, how, out, progress);
}

QString sentence(const ExportReport &report, const JournalExportOptions &options)
{
    QString text =
        QCoreApplication::translate("CommandLine", "%1 record(s) written as %2.", nullptr, pluralOf(report.records))
            .arg(report.records)
            .arg(exportWord(options.as));
    text += u' '
            + (options.inTheClear
                   ? tr("Nothing is masked: there may be secrets in it.")
                   : QCoreApplication::translate("CommandLine", "Secrets that were recognised are masked: %1 place(s).",
                                                 nullptr, pluralOf(report.maskedPlaces))
                         .arg(report.maskedPlaces));
    if (report.unreadable > 0) {
        text += u' '
                + QCoreApplication::translate("CommandLine",
                                              "%1 message(s) are damaged in the journal and without their bytes.",
                                              nullptr, pluralOf(report.unreadable))
                      .arg(report.unreadable);
    }
    if (report.leftOut > 0) {
        text += u' '
                + QCoreApplication::translate("CommandLine", "%1 message(s) are left out; the file says why.", nullptr,
                                              pluralOf(report.leftOut))
                      .arg(report.leftOut);
    }
    return text;
}

int tell(const ExportReport &report, const JournalExportOptions &options)
{
    if (options.out.isEmpty()) {
        printNote(sentence(report, options));
        return ExitCode::Success;
    }
    if (!options.json) {
        return exitCodeOf(printText(sentence(report, options) + u'\n'));
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("file", fromQString(options.out));
    json.insert_or_assign("as", fromQString(exportWord(options.as)));
    json.insert_or_assign("records", report.records);
    json.insert_or_assign("bytes", report.bytes);
    json.insert_or_assign("masked", !options.inTheClear);
    json.insert_or_assign("maskedPlaces", report.maskedPlaces);
    json.insert_or_assign("unreadable", report.unreadable);
    json.insert_or_assign("leftOut", report.leftOut);
    return exitCodeOf(printResult(compactJson(json), true));
}

} // namespace

int journalExport(const QStringList &arguments)
{
    const Result<JournalExportOptions> options = JournalExportOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    if (options->out.isEmpty() && options->as == ExportFormat::Session && isatty(STDOUT_FILENO) != 0) {
        return refuseExport({.kind = Error::Kind::Usage,
                             .message = tr("A session file is not for a terminal."),
                             .advice = tr("Name a file with --out.")});
    }
    const auto reader = JournalReader::open(options->folder);
    if (!reader) {
        return refuseExport(reader.error());
    }
    Catalog catalog(Paths().catalogFile());
    if (const Result<> loaded = catalog.load(); !loaded && !options->inTheClear) {
        return refuseExport(loaded.error()); // its secrets would not be known
    }
    const Masker masker = maskerFor(catalog.entries());
    const ExportOptions how{
        .format = options->as,
        .masker = options->inTheClear ? nullptr : &masker,
        .program = (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).toUtf8()};
    Interruption interruption;
    const auto report = write(**reader, selectionFor(**reader, *options, interruption), *options, how, interruption);
    if (!report && interruption.signal() != 0) {
        return ExitCode::BySignal + interruption.signal();
    }
    return report ? tell(*report, *options) : refuseExport(report.error());
}

} // namespace Signalbox
