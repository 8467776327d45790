// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedwriter.h"

#include "core/base/durations.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/earlierseries.h"
#include "core/journal/derived/searchtext.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBatchRows = 1000; // reliability.md D21
constexpr qint64 kBatchMs = 50;
constexpr std::size_t kReadAtOnce = 1024;
constexpr qint64 kPruneRows = 5000;

const QString kDerived = u"derived"_s;
const QString kIndexed = u"indexed"_s;
const QString kRules = u"rules"_s;     // CallJoiner::kRules; there were none before the second
const QString kLastCheck = u"check"_s; // of the last record derived: is it still the same journal?
const QString kReopen = u"UPDATE call SET answer = NULL, duration = NULL, ended = 0, code = 0, received = 0"_s;

qint64 stateOr(Result<qint64> &&value, Result<> &fault)
{
    if (!value && fault) {
        fault = Failure(value.error());
    }
    return value.value_or(0);
}

QVariant orNull(const std::optional<quint64> &value)
{
    return value ? QVariant(qint64(*value)) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace

Result<std::unique_ptr<DerivedWriter>> DerivedWriter::open(const QString &folder, JournalReader &reader,
                                                           QString &notice)
{
    auto file = DerivedFile::derived().openToWrite(folder, notice);
    if (!file) {
        return Failure(std::move(file.error()));
    }
    std::unique_ptr<DerivedWriter> writer(new DerivedWriter(std::move(*file), reader));
    Result<> ready = writer->resume();
    if (ready) {
        const Result<bool> same = writer->isOfThisJournal();
        if (!same) {
            ready = Failure(same.error());
        } else if (!*same) {
            notice = QCoreApplication::translate(
                "Journal",
                "The derived data is another journal's; it is derived anew from the messages that are here.");
            ready = writer->rebuild();
        } else {
            ready = writer->followRules(notice);
        }
    }
    if (!ready) {
        return Failure(std::move(ready.error()));
    }
    return writer;
}

DerivedWriter::DerivedWriter(std::unique_ptr<SqlConnection> file, JournalReader &reader)
    : m_file(std::move(file))
    , m_reader(reader)
    , m_names(*m_file)
    , m_joiner(m_book,
               [this](quint64 sequence, qint64 limit) { return m_reader.body(sequence, limit).value_or(QByteArray()); })
    , m_ids(std::size_t(std::numeric_limits<quint16>::max()) + 1, -1)
{
}

template<typename Work>
Result<> DerivedWriter::transaction(Work work)
{
    Result<> done = m_isResumed ? Result<>() : resume();
    if (done) {
        done = m_file->boundLog();
    }
    if (done) {
        done = m_file->exec(u"BEGIN IMMEDIATE"_s);
    }
    if (!done) {
        return done;
    }
    done = work();
    if (done) {
        done = m_file->exec(u"COMMIT"_s);
    }
    if (!done) {
        m_isResumed = false;
        [[maybe_unused]] const auto undone = m_file->exec(u"ROLLBACK"_s); // SQLite may have done it by itself
    }
    return done;
}

/// Brings the memory to what the file says, after opening and after a batch that failed.
Result<> DerivedWriter::resume()
{
    m_names.forget();
    m_book = {};
    m_joiner.clear();
    std::ranges::fill(m_ids, -1);
    Result<> good;
    const QString sql = u"SELECT value FROM state WHERE name = ?"_s;
    m_derived = quint64(stateOr(m_file->number(sql, {kDerived}), good));
    m_indexed = quint64(stateOr(m_file->number(sql, {kIndexed}), good));
    if (!good) {
        return good;
    }
    QSqlQuery *query = m_file->run(u"SELECT call.sequence, server, method, about, caller, session, start, mono, sent,"
                                   " name.text FROM call LEFT JOIN name ON name.id = method WHERE ended = 0"_s);
    if (query == nullptr) {
        return m_file->fault();
    }
    while (query->next()) {
        JoinedCall call;
        int column = 0;
        const auto next = [&] { return query->value(column++).toLongLong(); };
        call.sequence = quint64(next());
        call.names = {.server = next(), .method = next(), .about = next(), .caller = next()};
        call.session = quint32(next());
        call.startNs = next();
        call.startMonoNs = next();
        call.sent = quint64(next());
        m_joiner.resume(std::move(call), query->value(column).toByteArray());
    }
    good = m_file->ended(*query);
    query->finish();
    m_isResumed = good.has_value();
    return good;
}

Result<bool> DerivedWriter::isOfThisJournal()
{
    if (m_derived == 0) {
        return true;
    }
    const Result<qint64> check = m_file->number(u"SELECT value FROM state WHERE name = ?"_s, {kLastCheck});
    if (!check) {
        return Failure(check.error());
    }
    m_reader.refresh();
    if (m_derived > m_reader.endSequence()) {
        return false;
    }
    const IndexRecord last = m_reader.at(m_derived - 1);
    return last.kind == IndexRecord::Removed || last.check == 0 || qint64(last.check) == *check;
}

Result<> DerivedWriter::followRules(QString &notice)
{
    const Result<qint64> rules = m_file->number(u"SELECT value FROM state WHERE name = ?"_s, {kRules});
    if (!rules) {
        return Failure(rules.error());
    }
    if (*rules == CallJoiner::kRules) {
        return {};
    }
    const bool isNew = m_derived == 0;
    const auto done = transaction([&]() -> Result<> {
        const Result<> forgotten = isNew ? Result<>() : forgetCounts();
        return forgotten ? setState(kRules, CallJoiner::kRules) : forgotten;
    });
    m_isResumed = false;
    if (done && !isNew) {
        notice = QCoreApplication::translate(
            "Journal", "How calls are counted has changed; they are counted anew from the messages that are here.");
    }
    return done ? resume() : done;
}

/// From which message on all that was derived is still here: behind the last one that is no longer kept.
quint64 DerivedWriter::wholeSince()
{
    std::vector<IndexRecord> records(kReadAtOnce);
    const quint64 first = m_reader.firstSequence();
    for (quint64 end = m_derived; end > first;) {
        const quint64 from = end - std::min<quint64>(kReadAtOnce, end - first);
        const std::span<IndexRecord> chunk = std::span(records).first(std::size_t(end - from));
        if (m_reader.copy(from, chunk) != qsizetype(chunk.size())) {
            return end;
        }
        const auto gone = std::ranges::find(chunk.rbegin(), chunk.rend(), IndexRecord::Removed, &IndexRecord::kind);
        if (gone != chunk.rend()) {
            return from + quint64(chunk.rend() - gone);
        }
        end = from;
    }
    return std::min(first, m_derived);
}

/// What can be counted anew. A call that began before that and ended behind it is open again.
Result<> DerivedWriter::forgetCounts()
{
    const quint64 since = wholeSince();
    qint64 wallNs = 0;
    for (quint64 at = since; at < m_derived && wallNs == 0; ++at) {
        wallNs = m_reader.at(at).wallNs;
    }
    if (wallNs == 0) {
        return {};
    }
    const QVariantList from{qint64(since)};
    Result<> done = keepSeriesBefore(*m_file, since == 0 ? 0 : wallNs / kNsPerSecond);
    done = done ? m_file->exec(u"DELETE FROM call WHERE sequence >= ?"_s, from) : done;
    // Taken back or refused by HTTP, it has no answer; where its duration ends says when.
    done = done ? m_file->exec(kReopen + u" WHERE answer >= ? OR (answer IS NULL AND start + duration >= ?)"_s,
                               {qint64(since), wallNs})
                : done;
    done = done ? reopenLost(since) : done;
    done = done ? setState(kDerived, qint64(since)) : done;
    return done ? setState(kLastCheck, since == 0 ? 0 : qint64(m_reader.at(since - 1).check)) : done;
}

/// Calls from before `since` that a record behind it says to be lost. They have no duration.
Result<> DerivedWriter::reopenLost(quint64 since)
{
    std::vector<IndexRecord> records(kReadAtOnce);
    for (quint64 from = since; from < m_derived;) {
        const auto room = std::size_t(std::min<quint64>(kReadAtOnce, m_derived - from));
        const qsizetype count = m_reader.copy(from, std::span(records).first(room));
        if (count <= 0) {
            return {};
        }
        for (const IndexRecord &record : std::span(records).first(std::size_t(count))) {
            if (record.kind != IndexRecord::Ended || record.pair == 0 || record.pair > since) {
                continue;
            }
            if (auto done = m_file->exec(kReopen + u" WHERE sequence = ? AND ended = ?"_s,
                                         {qint64(record.pair - 1), int(CallEnd::Lost)});
                !done) {
                return done;
            }
        }
        from += quint64(count);
    }
    return {};
}

Result<> DerivedWriter::derive(quint64 end)
{
    const quint64 before = m_derived;
    const quint64 lostBefore = m_lostBefore;
    auto done = transaction([&] { return deriveBatch(end); });
    if (!done) {
        m_derived = before;
        m_lostBefore = lostBefore;
    }
    return done;
}

Result<> DerivedWriter::deriveBatch(quint64 end)
{
    m_derived = std::max(m_derived, m_reader.firstSequence());
    if (auto done = takeRecords(end); !done) {
        return done;
    }
    if (m_lostBefore != 0 && m_derived >= m_lostBefore) {
        m_joiner.loseBefore(m_lostBefore);
        m_lostBefore = 0;
    }
    if (auto done = writeCalls(); !done) {
        return done;
    }
    if (auto done = m_book.flush(*m_file); !done) {
        return done;
    }
    if (auto done = setState(kDerived, qint64(m_derived)); !done || m_derived == 0) {
        return done;
    }
    return setState(kLastCheck, m_reader.at(m_derived - 1).check);
}

Result<> DerivedWriter::takeRecords(quint64 end)
{
    QElapsedTimer timer;
    timer.start();
    std::array<IndexRecord, kReadAtOnce> records;
    while (m_derived < end && m_joiner.changedCount() < kBatchRows && timer.elapsed() < kBatchMs) {
        const auto room = std::size_t(std::min<quint64>(records.size(), end - m_derived));
        const auto count = m_reader.copy(m_derived, std::span(records).first(room));
        if (count <= 0) {
            break;
        }
        for (qsizetype i = 0; i < count; ++i) {
            if (auto done = take(m_derived, records[std::size_t(i)]); !done) {
                return done;
            }
            ++m_derived;
            if (m_joiner.changedCount() >= kBatchRows || m_derived == m_lostBefore) {
                return {};
            }
        }
    }
    return {};
}

Result<> DerivedWriter::take(quint64 sequence, const IndexRecord &record)
{
    SeriesKey names;
    const std::array<std::pair<quint16, qint64 *>, 4> wanted{{{record.server, &names.server},
                                                              {record.method, &names.method},
                                                              {record.about, &names.about},
                                                              {record.caller, &names.caller}}};
    for (const auto &[name, into] : wanted) {
        const Result<qint64> id = idOf(name);
        if (!id) {
            return Failure(id.error());
        }
        *into = *id;
    }
    const QByteArray method = m_reader.name(record.method);
    m_joiner.take({.sequence = sequence, .record = record, .names = names, .method = method});
    return {};
}

Result<qint64> DerivedWriter::idOf(quint16 name)
{
    qint64 &known = m_ids[name];
    if (known < 0) {
        const Result<qint64> id = m_names.add(m_reader.name(name));
        if (!id) {
            return id;
        }
        known = *id;
    }
    return known;
}

Result<> DerivedWriter::writeCalls()
{
    for (const auto &[sequence, call] : m_joiner.takeChanged()) {
        const std::optional<quint64> duration =
            call.durationNs ? std::optional(quint64(*call.durationNs)) : std::nullopt;
        auto done = m_file->exec(
            u"INSERT OR REPLACE INTO call(sequence, answer, server, method, about, caller, session, start, mono,"
            " duration, ended, code, sent, received) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {qint64(sequence), orNull(call.answer), call.names.server, call.names.method, call.names.about,
             call.names.caller, qint64(call.session), call.startNs, call.startMonoNs, orNull(duration), int(call.end),
             call.code, qint64(call.sent), qint64(call.received)});
        if (!done) {
            return done;
        }
        if (call.end != CallEnd::InFlight) { // its message may be gone by now
            m_pruned = std::min(m_pruned, sequence);
        }
    }
    return {};
}

Result<> DerivedWriter::setState(const QString &name, qint64 value)
{
    return m_file->exec(u"INSERT OR REPLACE INTO state(name, value) VALUES(?, ?)"_s, {name, value});
}

Result<> DerivedWriter::index()
{
    quint64 indexed = std::max(m_indexed, m_reader.firstSequence());
    if (indexed >= m_derived) {
        return {};
    }
    auto done = transaction([&]() -> Result<> {
        if (auto written = writeTexts(indexed); !written) {
            return written;
        }
        return setState(kIndexed, qint64(indexed));
    });
    if (done) {
        m_indexed = indexed;
    }
    return done;
}

Result<> DerivedWriter::writeTexts(quint64 &indexed)
{
    QElapsedTimer timer;
    timer.start();
    for (qsizetype rows = 0; indexed < m_derived && rows < kBatchRows && timer.elapsed() < kBatchMs; ++indexed) {
        const Result<QByteArray> body = m_reader.body(indexed, DerivedStore::kIndexedBytes);
        if (!body || body->isEmpty()) { // no longer kept, or damaged
            continue;
        }
        ++rows;
        auto done =
            m_file->exec(u"INSERT INTO text(rowid, body) VALUES(?, ?)"_s, {qint64(indexed), searchableText(*body)});
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<bool> DerivedWriter::prune()
{
    const quint64 first = m_reader.firstSequence();
    qint64 removed = 0;
    if (first <= m_pruned) {
        m_owesPurge = m_owesPurge && !purge();
        return false;
    }
    const auto done = transaction([&]() -> Result<> {
        // An open call is ended by what comes, whether its message is kept or not.
        for (
            const QString &sql :
            {u"DELETE FROM call WHERE sequence IN (SELECT sequence FROM call WHERE sequence < ? AND ended != 0 LIMIT ?)"_s,
             u"DELETE FROM text WHERE rowid IN (SELECT rowid FROM text WHERE rowid < ? LIMIT ?)"_s}) {
            QSqlQuery *query = m_file->run(sql, {qint64(first), kPruneRows});
            if (query == nullptr) {
                return m_file->fault();
            }
            removed += query->numRowsAffected();
            query->finish();
        }
        return {};
    });
    if (!done) {
        return Failure(done.error());
    }
    m_pruned = removed == 0 ? first : m_pruned;
    m_owesPurge = m_owesPurge || removed > 0;
    return m_owesPurge;
}

/// Words of what is no longer kept stay in the text index until enough of its parts have gone; a small one is put in
/// order at once (reliability.md K09). False: to be tried again.
bool DerivedWriter::purge()
{
    constexpr qint64 kSmallPages = 16'384; // of 4 KiB: done in about a second
    const Result<qint64> pages = m_file->number(u"PRAGMA page_count"_s);
    const bool isSmall = pages && *pages <= kSmallPages;
    return (!isSmall || m_file->exec(u"INSERT INTO text(text) VALUES('optimize')"_s)) && m_file->emptyLog();
}

Result<> DerivedWriter::rebuild()
{
    auto done = transaction([&] {
        const Result<> renewed = DerivedFile::derived().renew(*m_file);
        return renewed ? setState(kRules, CallJoiner::kRules) : renewed;
    });
    m_isResumed = false;
    m_lostBefore = m_lostAtStart;
    return done ? resume() : done;
}

} // namespace Signalbox
