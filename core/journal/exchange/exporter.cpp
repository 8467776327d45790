// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exporter.h"

#include "core/base/clock.h"
#include "core/journal/exchange/exportwriter.h"
#include "core/journal/exchange/recordcursor.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace Signalbox {

namespace {

constexpr quint64 kTellEveryRecords = 1024;
constexpr quint64 kTellEveryBytes = 1024 * 1024;

Failure cancelled()
{
    return fail(Error::Kind::Cancelled, QCoreApplication::translate("Journal", "The export was taken back."));
}

} // namespace

Result<ExportReport> exportJournal(const JournalReader &reader, const JournalSelection &selection,
                                   const ExportOptions &given, QIODevice &device, const TransferProgress &progress)
{
    ExportOptions options = given;
    options.wallNs = given.wallNs != 0 ? given.wallNs : Clock::system().wallNs();
    RecordCursor cursor(reader, selection);
    // What is recorded from now on is not part of it, not even as the answer to a request that is.
    JournalSelection fixed = selection;
    fixed.end = cursor.end();
    const ExportTotals totals = ExportTotals::of(reader, fixed);
    MessageSource source(reader, options.masker);
    ExportOutput out(device, options.format == ExportFormat::Session ? ExportOutput::Coding::Gzip
                                                                     : ExportOutput::Coding::Plain);
    const auto writer =
        ExportWriter::make({.source = source, .out = out, .options = options, .selection = fixed, .totals = totals});

    ExportReport report;
    quint64 untold = kTellEveryBytes;
    writer->begin();
    while (!out.hasFailed() && cursor.next()) {
        untold += cursor.record().length;
        if (progress && (untold >= kTellEveryBytes || report.records % kTellEveryRecords == 0)) {
            untold = 0;
            if (!progress(report.records, totals.records)) {
                return cancelled();
            }
        }
        writer->add(cursor.sequence(), cursor.record());
        ++report.records;
    }
    writer->end();
    if (auto ended = out.end(); !ended) {
        return Failure(std::move(ended.error()));
    }
    if (progress && !progress(report.records, totals.records)) {
        return cancelled();
    }
    report.maskedPlaces = source.maskedPlaces();
    report.unreadable = source.unreadable();
    report.leftOut = writer->leftOut();
    report.bytes = out.written();
    return report;
}

Result<ExportReport> exportJournalToFile(const JournalReader &reader, const JournalSelection &selection,
                                         const ExportOptions &options, const QString &path,
                                         const TransferProgress &progress)
{
    const auto storage = [&path](const QString &why) {
        auto failure = fail(Error::Kind::Storage,
                            QCoreApplication::translate("Journal", "%1 cannot be written: %2.").arg(path, why));
        failure.error().where = path;
        return failure;
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return storage(file.errorString());
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto report = exportJournal(reader, selection, options, file, progress);
    if (!report) {
        file.cancelWriting();
        return report;
    }
    if (!file.commit()) {
        return storage(file.errorString());
    }
    return report;
}

} // namespace Signalbox
