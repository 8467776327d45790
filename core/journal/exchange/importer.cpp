// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/importer.h"

#include "core/base/paths.h"
#include "core/base/regularfile.h"
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/linesource.h"
#include "core/journal/exchange/sequencemap.h"
#include "core/journal/journal.h"
#include "core/json/rawjson.h"
#include "core/json/toolresult.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Signalbox {

namespace {

constexpr quint64 kTellEvery = 256; // records

/// One import: from the file's lines into a journal.
class Import
{
public:
    Import(QFile &file, Journal &journal, const TransferProgress &progress, const ImportLimits &limits)
        : m_file(file)
        , m_lines(file, limits.lineBytes)
        , m_journal(journal)
        , m_progress(progress)
        , m_limits(limits)
    {
    }

    [[nodiscard]] Result<ImportReport> run();

private:
    Result<> take(QByteArrayView text);
    Result<> takeHeader(const JournalLine &line);
    Result<> takeRecord(JournalLine &line);
    [[nodiscard]] Failure notOurs(Error why) const;
    [[nodiscard]] bool goesOn() const;

    QFile &m_file;
    LineSource m_lines;
    Journal &m_journal;
    const TransferProgress &m_progress;
    const ImportLimits &m_limits;
    ImportReport m_report;
    SequenceMap m_map;
    quint64 m_line = 0;
    bool m_isEnded = false;
};

Result<ImportReport> Import::run()
{
    for (;;) {
        auto line = m_lines.next();
        if (!line) {
            return Failure(std::move(line.error()));
        }
        if (!*line) {
            break;
        }
        ++m_line;
        if ((*line)->trimmed().isEmpty()) {
            continue;
        }
        if (m_lines.textBytes() > m_limits.textBytes || m_report.records > m_limits.records) {
            return fail(Error::Kind::Framing,
                        QCoreApplication::translate("Journal", "There is more in this file than a journal may have."));
        }
        if (auto taken = take(**line); !taken) {
            // Half a line at the very end is what a cut file has.
            if (m_lines.isLastUnended() && m_report.records > 0 && taken.error().kind == Error::Kind::Framing) {
                m_report.isCut = true;
                break;
            }
            return notOurs(std::move(taken.error()));
        }
    }
    if (m_report.records == 0 && !m_report.hasHeader) {
        return notOurs({.kind = Error::Kind::Framing,
                        .message = QCoreApplication::translate("Journal", "There are no lines in it.")});
    }
    m_report.isCut = m_report.isCut || m_lines.end() == LineSource::End::Cut
                     || m_lines.end() == LineSource::End::Damaged || (m_report.hasHeader && !m_isEnded);
    return std::move(m_report);
}

Result<> Import::take(QByteArrayView text)
{
    Result<JournalLine> line = JournalLine::parse(text);
    if (!line) {
        return Failure(std::move(line.error()));
    }
    switch (line->type) {
    case JournalLine::Type::Header:
        return takeHeader(*line);
    case JournalLine::Type::Record:
        return takeRecord(*line);
    case JournalLine::Type::End:
        // Of several files one after the other, each has its own.
        m_isEnded = true;
        return {};
    }
    return {};
}

Result<> Import::takeHeader(const JournalLine &line)
{
    if (line.version > JournalLine::kVersion) {
        return fail(
            Error::Kind::Usage,
            QCoreApplication::translate("Journal", "It was written by a newer program (%1), in a way not known here.")
                .arg(QString::fromUtf8(line.program)));
    }
    m_report.hasHeader = true;
    m_report.isMasked = m_report.isMasked || line.masked;
    m_report.program = QString::fromUtf8(line.program);
    m_isEnded = false;
    m_map.forget(); // another file's numbers mean other records
    return {};
}

Result<> Import::takeRecord(JournalLine &line)
{
    IndexRecord record = line.record;
    const quint64 sequence = m_journal.endSequence();
    record.pair =
        record.pair != 0 ? m_map.find(record.pair - 1).transform([](quint64 to) { return to + 1; }).value_or(0) : 0;
    if (line.sequence && !m_map.add(*line.sequence, sequence)) {
        return fail(Error::Kind::Framing,
                    QCoreApplication::translate("Journal", "Its number is not above those before it."));
    }
    record.server = m_journal.nameId(line.server);
    record.method = m_journal.nameId(line.method);
    record.about = m_journal.nameId(line.about);
    record.caller = m_journal.nameId(line.caller);
    m_report.damaged += line.isDamaged ? 1 : 0;
    m_report.lost += line.hasBody ? 0 : 1;
    if (line.isDamaged || !line.hasBody) {
        record.flags |= IndexRecord::Flagged;
    }
    if (!line.hasBody) {
        record.flags |= IndexRecord::Truncated;
    }
    // Files from before there was the flag do not have it.
    if (record.kind == IndexRecord::Result && line.method == "tools/call" && line.hasBody
        && reportsToolError(rawMember(line.body, "result"))) {
        record.flags |= IndexRecord::ToolError;
    }
    const Frame frame{.bytes = line.body,
                      .wallNs = record.wallNs,
                      .monoNs = record.monoNs,
                      .direction = (record.flags & IndexRecord::Outgoing) != 0 ? Direction::Out : Direction::In};
    if (m_journal.record(frame, record) == Recorder::kNotRecorded) {
        return Failure(m_journal.trouble().value_or(
            Error{.kind = Error::Kind::Storage,
                  .message = QCoreApplication::translate("Journal", "The journal could not be written.")}));
    }
    if (m_report.records++ % kTellEvery == 0 && !goesOn()) {
        return fail(Error::Kind::Cancelled, QCoreApplication::translate("Journal", "The import was taken back."));
    }
    return {};
}

bool Import::goesOn() const
{
    return !m_progress || m_progress(quint64(m_file.pos()), quint64(m_file.size()));
}

/// What is wrong with a line becomes what is wrong with the file.
Failure Import::notOurs(Error why) const
{
    if (why.kind != Error::Kind::Framing) {
        return Failure(std::move(why));
    }
    why.message =
        m_report.records == 0 && !m_report.hasHeader
            ? QCoreApplication::translate("Journal", "This is no session file and no journal in JSONL. %1")
                  .arg(why.message)
            : QCoreApplication::translate("Journal", "Line %1 cannot be read. %2").arg(m_line).arg(why.message);
    why.where = QStringLiteral("line %1").arg(m_line);
    return Failure(std::move(why));
}

Result<> checkFree(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists()
        || (info.isDir()
            && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))) {
        return {};
    }
    auto failure =
        fail(Error::Kind::Usage,
             QCoreApplication::translate("Journal", "There is something in the folder already: %1.").arg(folder));
    failure.error().advice = QCoreApplication::translate("Journal", "Name a folder that is empty or not there yet.");
    return failure;
}

Failure folderFailure(const QString &folder)
{
    return fail(Error::Kind::Storage,
                QCoreApplication::translate("Journal", "The folder cannot be made: %1.").arg(folder));
}

} // namespace

Result<ImportReport> importJournal(const QString &path, const QString &folder, const TransferProgress &progress,
                                   const ImportLimits &limits)
{
    const QString place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QFile file(path);
    const std::optional<QString> why = QFileInfo(path).isDir()
                                           ? QCoreApplication::translate("Journal", "it is a folder")
                                           : openRegularFile(file, limits.givenOpen);
    if (why) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Journal", "%1 cannot be read: %2.").arg(path, *why));
    }
    if (auto isFree = checkFree(place); !isFree) {
        return Failure(std::move(isFree.error()));
    }
    Paths::makePrivateDir(QFileInfo(place).path());
    // Made beside its place and moved there when it is whole.
    QTemporaryDir unfinished(place + QStringLiteral(".XXXXXX"));
    if (!unfinished.isValid()) {
        return folderFailure(place);
    }
    Result<ImportReport> report;
    {
        auto journal = Journal::open(unfinished.path());
        if (!journal) {
            return Failure(std::move(journal.error()));
        }
        report = Import(file, **journal, progress, limits).run();
    }
    if (!report) {
        return report;
    }
    QDir().rmdir(place); // an empty one
    if (!QDir().rename(unfinished.path(), place)) {
        return folderFailure(place);
    }
    unfinished.setAutoRemove(false);
    report->folder = place;
    return report;
}

} // namespace Signalbox
