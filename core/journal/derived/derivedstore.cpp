// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedstore.h"

#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/nameids.h"
#include "core/journal/derived/searchtext.h"
#include "core/journal/derived/statisticsreader.h"

#include <algorithm>
#include <limits>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSearchedAtOnce = 1'000'000; // sequence numbers

/// One file, opened when it is first needed, and anew when another has taken its place.
struct OpenFile
{
    const DerivedFile &kind;
    QString folder;
    std::unique_ptr<SqlConnection> file{};
    std::unique_ptr<NameIds> names{};

    Result<> look()
    {
        if (file && file->isCurrent()) {
            return {};
        }
        names.reset();
        file.reset();
        auto opened = kind.openToRead(folder);
        if (!opened) {
            return Failure(std::move(opened.error()));
        }
        file = std::move(*opened);
        names = std::make_unique<NameIds>(*file);
        return {};
    }
};

qint64 signedOf(quint64 sequence)
{
    return qint64(std::min<quint64>(sequence, quint64(std::numeric_limits<qint64>::max())));
}

/// The rest of a SELECT from these conditions, and its values.
struct Where
{
    QString sql{};
    QVariantList values{};

    void add(const QString &condition, const QVariant &value)
    {
        sql += (sql.isEmpty() ? u" WHERE "_s : u" AND "_s) + condition;
        values += value;
    }
};

} // namespace

struct DerivedStore::Private
{
    explicit Private(const QString &folder)
        : derived{DerivedFile::derived(), folder}
        , kept{DerivedFile::kept(), folder}
    {
    }

    Result<bool> filterByName(Where &where, const QString &condition, const QString &name, OpenFile &file);
    Result<CallRow> callAt(QSqlQuery &query);
    template<typename Row, typename Read>
    Result<QList<Row>> readKept(const QString &select, const QString &server, qint64 fromNs, qint64 toNs, Read read);

    OpenFile derived;
    OpenFile kept;
};

Result<std::unique_ptr<DerivedStore>> DerivedStore::open(const QString &folder)
{
    auto d = std::make_unique<Private>(folder);
    if (auto there = d->derived.look(); !there) {
        return Failure(std::move(there.error()));
    }
    return std::unique_ptr<DerivedStore>(new DerivedStore(std::move(d)));
}

DerivedStore::DerivedStore(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

DerivedStore::~DerivedStore() = default;

Result<DerivedState> DerivedStore::state() const
{
    if (auto there = d->derived.look(); !there) {
        return Failure(std::move(there.error()));
    }
    const QString sql = u"SELECT value FROM state WHERE name = ?"_s;
    const auto derived = d->derived.file->number(sql, {u"derived"_s});
    const auto indexed = derived ? d->derived.file->number(sql, {u"indexed"_s}) : derived;
    if (!indexed) {
        return Failure(indexed.error());
    }
    return DerivedState{.derivedUntil = quint64(*derived), .indexedUntil = quint64(*indexed)};
}

Result<QList<Statistics>> DerivedStore::statistics(const StatisticsQuery &query) const
{
    if (auto there = d->derived.look(); !there) {
        return Failure(std::move(there.error()));
    }
    return StatisticsReader(*d->derived.file, *d->derived.names).statistics(query);
}

Result<QList<SeriesPoint>> DerivedStore::series(const SeriesQuery &query) const
{
    if (auto there = d->derived.look(); !there) {
        return Failure(std::move(there.error()));
    }
    return StatisticsReader(*d->derived.file, *d->derived.names).series(query);
}

/// False: nothing can have this name.
Result<bool> DerivedStore::Private::filterByName(Where &where, const QString &condition, const QString &name,
                                                 OpenFile &file)
{
    if (name.isEmpty()) {
        return true;
    }
    const Result<qint64> id = file.names->find(name.toUtf8());
    if (!id) {
        return Failure(id.error());
    }
    where.add(condition, *id);
    return *id >= 0;
}

Result<QList<CallRow>> DerivedStore::calls(const CallQuery &query) const
{
    if (auto there = d->derived.look(); !there) {
        return Failure(std::move(there.error()));
    }
    Where where;
    for (const auto &[condition, name] :
         {std::pair(u"server = ?"_s, query.server), std::pair(u"method = ?"_s, query.method),
          std::pair(u"about = ?"_s, query.about), std::pair(u"caller = ?"_s, query.caller)}) {
        const Result<bool> known = d->filterByName(where, condition, name, d->derived);
        if (!known || !*known) {
            return known ? Result<QList<CallRow>>(QList<CallRow>()) : Failure(known.error());
        }
    }
    if (query.sinceNs) {
        where.add(u"start >= ?"_s, *query.sinceNs);
    }
    if (query.untilNs) {
        where.add(u"start < ?"_s, *query.untilNs);
    }
    if (query.end) {
        where.add(u"ended = ?"_s, int(*query.end));
    }
    if (query.onlyFailures) {
        where.add(u"ended NOT IN (0, 1, ?)"_s, int(CallEnd::Cancelled));
    }
    if (query.before) {
        where.add(u"sequence < ?"_s, signedOf(*query.before));
    }
    where.values += std::max(query.limit, 0);
    QSqlQuery *rows = d->derived.file->run(u"SELECT sequence, answer, server, method, about, caller, session, start,"
                                           " duration, ended, code, sent, received FROM call"_s
                                               + where.sql + u" ORDER BY sequence DESC LIMIT ?"_s,
                                           where.values);
    if (rows == nullptr) {
        return d->derived.file->fault();
    }
    QList<CallRow> calls;
    while (rows->next()) {
        Result<CallRow> call = d->callAt(*rows);
        if (!call) {
            rows->finish(); // a statement under way would keep the WAL from being emptied
            return Failure(std::move(call.error()));
        }
        calls += std::move(*call);
    }
    if (auto good = d->derived.file->ended(*rows); !good) {
        return Failure(std::move(good.error()));
    }
    rows->finish();
    return calls;
}

Result<CallRow> DerivedStore::Private::callAt(QSqlQuery &query)
{
    CallRow row;
    row.sequence = quint64(query.value(0).toLongLong());
    if (!query.isNull(1)) {
        row.answer = quint64(query.value(1).toLongLong());
    }
    int column = 2;
    for (QString *name : {&row.server, &row.method, &row.about, &row.caller}) {
        const Result<QByteArray> text = derived.names->name(query.value(column++).toLongLong());
        if (!text) {
            return Failure(text.error());
        }
        *name = QString::fromUtf8(*text);
    }
    row.session = quint32(query.value(column++).toLongLong());
    row.startNs = query.value(column++).toLongLong();
    if (!query.isNull(column)) {
        row.durationNs = query.value(column).toLongLong();
    }
    ++column;
    row.end = CallEnd(query.value(column++).toInt());
    row.errorCode = query.value(column++).toInt();
    row.requestBytes = quint64(query.value(column++).toLongLong());
    row.answerBytes = quint64(query.value(column).toLongLong());
    return row;
}

Result<TextHits> DerivedStore::search(const QString &text, std::optional<quint64> before, int limit) const
{
    const Result<DerivedState> now = state();
    if (!now) {
        return Failure(now.error());
    }
    TextHits hits{.sequences = {}, .before = {}, .indexedUntil = now->indexedUntil};
    const QString expression = matchExpression(text);
    const Result<qint64> first = d->derived.file->number(u"SELECT rowid FROM text ORDER BY rowid LIMIT 1"_s);
    if (!first) {
        return Failure(first.error());
    }
    const quint64 end = std::min(before.value_or(now->indexedUntil), now->indexedUntil);
    const quint64 from = end - std::min(end, kSearchedAtOnce);
    if (expression.isEmpty() || end == 0 || limit <= 0) {
        return hits;
    }
    QSqlQuery *rows = d->derived.file->run(
        u"SELECT rowid FROM text WHERE text MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"_s,
        {expression, signedOf(from), signedOf(end), limit});
    if (rows == nullptr) {
        return d->derived.file->fault();
    }
    while (rows->next()) {
        hits.sequences += quint64(rows->value(0).toLongLong());
    }
    if (auto good = d->derived.file->ended(*rows); !good) {
        return Failure(std::move(good.error()));
    }
    rows->finish();
    const quint64 lookedUntil = hits.sequences.size() >= limit ? hits.sequences.constLast() : from;
    if (lookedUntil > quint64(*first)) {
        hits.before = lookedUntil;
    }
    return hits;
}

template<typename Row, typename Read>
Result<QList<Row>> DerivedStore::Private::readKept(const QString &select, const QString &server, qint64 fromNs,
                                                   qint64 toNs, Read read)
{
    QList<Row> found;
    if (auto there = kept.look(); !there) {
        return Failure(std::move(there.error()));
    }
    Where where;
    const Result<bool> known = filterByName(where, u"server = ?"_s, server, kept);
    if (!known || !*known) {
        return known ? Result<QList<Row>>(found) : Failure(known.error());
    }
    where.add(u"wall >= ?"_s, fromNs);
    where.add(u"wall < ?"_s, toNs);
    QSqlQuery *rows = kept.file->run(select + where.sql + u" ORDER BY wall, server"_s, where.values);
    if (rows == nullptr) {
        return kept.file->fault();
    }
    while (rows->next()) {
        const Result<QByteArray> name = kept.names->name(rows->value(0).toLongLong());
        if (!name) {
            rows->finish();
            return Failure(name.error());
        }
        found += read(QString::fromUtf8(*name), *rows);
    }
    if (auto good = kept.file->ended(*rows); !good) {
        return Failure(std::move(good.error()));
    }
    rows->finish();
    return found;
}

Result<QList<ProcessSample>> DerivedStore::samples(const QString &server, qint64 fromNs, qint64 toNs) const
{
    return d->readKept<ProcessSample>(u"SELECT server, wall, cpu, resident, threads, handles, children FROM sample"_s,
                                      server, fromNs, toNs, [](const QString &name, QSqlQuery &row) {
                                          return ProcessSample{.server = name,
                                                               .wallNs = row.value(1).toLongLong(),
                                                               .cpuShare = row.value(2).toDouble(),
                                                               .residentBytes = row.value(3).toLongLong(),
                                                               .threads = row.value(4).toInt(),
                                                               .handles = row.value(5).toInt(),
                                                               .children = row.value(6).toInt()};
                                      });
}

Result<QList<HealthCheck>> DerivedStore::healthChecks(const QString &server, qint64 fromNs, qint64 toNs) const
{
    return d->readKept<HealthCheck>(u"SELECT server, wall, healthy, duration, error FROM health"_s, server, fromNs,
                                    toNs, [](const QString &name, QSqlQuery &row) {
                                        return HealthCheck{.server = name,
                                                           .wallNs = row.value(1).toLongLong(),
                                                           .isHealthy = row.value(2).toInt() != 0,
                                                           .durationNs = row.value(3).toLongLong(),
                                                           .error = row.value(4).toString()};
                                    });
}

Result<QList<Mark>> DerivedStore::marks(quint64 first, quint64 end) const
{
    if (auto there = d->kept.look(); !there) {
        return Failure(std::move(there.error()));
    }
    QSqlQuery *rows = d->kept.file->run(u"SELECT sequence, message, pinned, tags, note FROM mark"
                                        " WHERE sequence >= ? AND sequence < ? ORDER BY sequence"_s,
                                        {signedOf(first), signedOf(end)});
    if (rows == nullptr) {
        return d->kept.file->fault();
    }
    QList<Mark> marks;
    while (rows->next()) {
        marks += Mark{.sequence = quint64(rows->value(0).toLongLong()),
                      .messageNs = rows->value(1).toLongLong(),
                      .isPinned = rows->value(2).toInt() != 0,
                      .tags = rows->value(3).toString().split(u'\n', Qt::SkipEmptyParts),
                      .note = rows->value(4).toString()};
    }
    if (auto good = d->kept.file->ended(*rows); !good) {
        return Failure(std::move(good.error()));
    }
    rows->finish();
    return marks;
}

} // namespace Signalbox
