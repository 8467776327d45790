// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/callfeed.h"

#include "core/journal/derived/derivedfiles.h"
#include "core/journal/derived/nameids.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

const QString kColumns = u"SELECT sequence, answer, server, method, about, caller, session, start, duration, ended,"
                         " code, sent, received FROM call WHERE "_s;

} // namespace

struct CallFeed::Private
{
    explicit Private(std::unique_ptr<SqlConnection> opened)
        : file(std::move(opened))
        , names(*file)
    {
    }
    Result<CallRow> callAt(const QSqlQuery &query);
    Result<> read(QList<CallRow> &into, const QString &where, const QVariantList &values);

    std::unique_ptr<SqlConnection> file;
    NameIds names;
};

Result<std::unique_ptr<CallFeed>> CallFeed::open(const QString &folder)
{
    auto file = DerivedFile::derived().openToRead(folder);
    if (!file) {
        return Failure(std::move(file.error()));
    }
    return std::unique_ptr<CallFeed>(new CallFeed(std::make_unique<Private>(std::move(*file))));
}

CallFeed::CallFeed(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

CallFeed::~CallFeed() = default;

bool CallFeed::isCurrent() const
{
    return d->file->isCurrent();
}

Result<CallRow> CallFeed::Private::callAt(const QSqlQuery &query)
{
    CallRow row;
    int column = 0;
    const auto next = [&] { return query.value(column++).toLongLong(); };
    row.sequence = quint64(next());
    if (const qint64 answer = next(); !query.isNull(1)) {
        row.answer = quint64(answer);
    }
    for (QString *name : {&row.server, &row.method, &row.about, &row.caller}) {
        const Result<QByteArray> text = names.name(next());
        if (!text) {
            return Failure(text.error());
        }
        *name = QString::fromUtf8(*text);
    }
    row.session = quint32(next());
    row.startNs = next();
    const bool isTimed = !query.isNull(column);
    if (const qint64 duration = next(); isTimed) {
        row.durationNs = duration;
    }
    row.end = CallEnd(next());
    row.errorCode = qint32(next());
    row.requestBytes = quint64(next());
    row.answerBytes = quint64(next());
    return row;
}

Result<> CallFeed::Private::read(QList<CallRow> &into, const QString &where, const QVariantList &values)
{
    QSqlQuery *rows = file->run(kColumns + where, values);
    if (rows == nullptr) {
        return file->fault();
    }
    while (rows->next()) {
        Result<CallRow> call = callAt(*rows);
        if (!call) {
            rows->finish(); // a statement under way would keep the WAL from being emptied
            return Failure(std::move(call.error()));
        }
        into += *std::move(call);
    }
    auto good = file->ended(*rows);
    rows->finish();
    return good;
}

Result<quint64> CallFeed::derivedUntil()
{
    const Result<qint64> until = d->file->number(u"SELECT value FROM state WHERE name = ?"_s, {u"derived"_s});
    return until ? Result<quint64>(quint64(*until)) : Failure(until.error());
}

Result<QList<CallRow>> CallFeed::from(quint64 sequence, int limit)
{
    QList<CallRow> calls;
    const auto done = d->read(calls, u"sequence >= ? ORDER BY sequence LIMIT ?"_s, {qint64(sequence), limit});
    return done ? Result<QList<CallRow>>(calls) : Failure(done.error());
}

Result<QList<CallRow>> CallFeed::at(const QList<quint64> &sequences)
{
    QList<CallRow> calls;
    for (const quint64 sequence : sequences) {
        if (const auto done = d->read(calls, u"sequence = ?"_s, {qint64(sequence)}); !done) {
            return Failure(done.error());
        }
    }
    return calls;
}

Result<qint64> CallFeed::count(quint64 sequence, qint64 most)
{
    return d->file->number(u"SELECT count(*) FROM (SELECT 1 FROM call WHERE sequence >= ? AND ended != 0 LIMIT ?)"_s,
                           {qint64(sequence), most});
}

} // namespace Signalbox
