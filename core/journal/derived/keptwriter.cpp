// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/keptwriter.h"

#include "core/base/durations.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

} // namespace

Result<std::unique_ptr<KeptWriter>> KeptWriter::open(const QString &folder, QString &notice)
{
    const QString pattern = DerivedFile::kept().name + u".set-aside-*"_s;
    const QStringList before = QDir(folder).entryList({pattern});
    auto file = DerivedFile::kept().openToWrite(folder, notice);
    if (!file) {
        return Failure(std::move(file.error()));
    }
    std::unique_ptr<KeptWriter> writer(new KeptWriter(std::move(*file)));
    const QStringList after = QDir(folder).entryList({pattern});
    for (const QString &aside : after) {
        if (!before.contains(aside) && !aside.endsWith("-wal"_L1)) {
            writer->takeOverMarks(folder + u'/' + aside);
        }
    }
    return writer;
}

/// Row by row: what stands before the damage is saved.
void KeptWriter::takeOverMarks(const QString &from)
{
    auto old = SqlConnection::open(from, SqlConnection::Mode::Read);
    QSqlQuery *query = old ? (*old)->run(u"SELECT sequence, message, pinned, tags, note FROM mark"_s) : nullptr;
    while (query != nullptr && query->next()) {
        const auto done =
            m_file->exec(u"INSERT OR REPLACE INTO mark(sequence, message, pinned, tags, note) VALUES(?, ?, ?, ?, ?)"_s,
                         {query->value(0), query->value(1), query->value(2), query->value(3), query->value(4)});
        if (!done) {
            return;
        }
    }
}

Result<> KeptWriter::write(std::span<const ProcessSample> samples, std::span<const HealthCheck> checks)
{
    auto done = m_file->exec(u"BEGIN IMMEDIATE"_s);
    qint64 newest = 0;
    for (const ProcessSample &sample : samples) {
        newest = std::max(newest, sample.wallNs);
        if (done) {
            done = insert(sample);
        }
    }
    for (const HealthCheck &check : checks) {
        newest = std::max(newest, check.wallNs);
        if (done) {
            done = insert(check);
        }
    }
    if (done) {
        done = thin(newest);
    }
    if (done) {
        done = m_file->exec(u"COMMIT"_s);
    }
    if (!done) {
        m_names.forget();
        [[maybe_unused]] const auto undone = m_file->exec(u"ROLLBACK"_s);
    } else if (m_owesPurge) {
        m_owesPurge = !m_file->emptyLog();
    }
    return done;
}

Result<> KeptWriter::insert(const ProcessSample &sample)
{
    const Result<qint64> server = m_names.add(sample.server.toUtf8());
    if (!server) {
        return Failure(server.error());
    }
    return m_file->exec(u"INSERT OR REPLACE INTO sample(server, wall, cpu, resident, threads, handles, children)"
                        " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                        {*server, sample.wallNs, sample.cpuShare, sample.residentBytes, sample.threads, sample.handles,
                         sample.children});
}

Result<> KeptWriter::insert(const HealthCheck &check)
{
    const Result<qint64> server = m_names.add(check.server.toUtf8());
    if (!server) {
        return Failure(server.error());
    }
    return m_file->exec(
        u"INSERT OR REPLACE INTO health(server, wall, healthy, duration, error) VALUES(?, ?, ?, ?, ?)"_s,
        {*server, check.wallNs, check.isHealthy ? 1 : 0, check.durationNs, check.error.isNull() ? u""_s : check.error});
}

Result<> KeptWriter::thin(qint64 nowNs)
{
    const qint64 hour = nowNs / kNsPerHour;
    if (hour == m_thinnedHour) {
        return {};
    }
    m_thinnedHour = hour;
    m_owesPurge = true;
    auto done = m_file->exec(u"DELETE FROM sample WHERE wall < ?"_s, {nowNs - kSamplesKeptNs});
    if (done) { // those of each minute's first second stay
        done = m_file->exec(u"DELETE FROM sample WHERE wall < ? AND wall % ? >= ?"_s,
                            {nowNs - kEverySampleNs, kNsPerMinute, kNsPerSecond});
    }
    return done ? m_file->exec(u"DELETE FROM health WHERE wall < ?"_s, {nowNs - kChecksKeptNs}) : done;
}

Result<> KeptWriter::write(const Mark &mark)
{
    auto done = put(mark);
    if (done) { // the note that stood there before is gone
        m_owesPurge = !m_file->emptyLog();
    }
    return done;
}

Result<> KeptWriter::put(const Mark &mark)
{
    if (mark.isEmpty()) {
        return m_file->exec(u"DELETE FROM mark WHERE sequence = ?"_s, {qint64(mark.sequence)});
    }
    QStringList tags = mark.tags;
    for (QString &tag : tags) {
        tag = tag.simplified(); // line ends part them in the file
    }
    tags.removeAll(QString());
    tags.removeDuplicates();
    return m_file->exec(u"INSERT OR REPLACE INTO mark(sequence, message, pinned, tags, note) VALUES(?, ?, ?, ?, ?)"_s,
                        {qint64(mark.sequence), mark.messageNs, mark.isPinned ? 1 : 0, tags.join(u'\n') + u""_s,
                         mark.note.isNull() ? u""_s : mark.note});
}

} // namespace Signalbox
