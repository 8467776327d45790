// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamsender.h"

#include "core/base/regularfile.h"
#include "core/journal/journalreader.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// PostgreSQL has no NUL in its texts; a name of a server's must not stop all that follows it.
QString text(const QString &name)
{
    constexpr qsizetype kMostChars = 1000;
    QString clean = name.left(kMostChars);
    return clean.replace(QChar(u'\0'), QChar::ReplacementCharacter);
}

/// Empty: there is none that can be read.
QString idIn(const QString &path)
{
    constexpr qint64 kMostBytes = 64;
    QFile file(path);
    if (openRegularFile(file)) {
        return {};
    }
    const QUuid id = QUuid::fromString(QString::fromLatin1(file.read(kMostBytes).trimmed()));
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString arrayText(const QList<quint64> &numbers)
{
    QStringList words;
    for (const quint64 number : numbers) {
        words += QString::number(number);
    }
    return u'{' + words.join(u',') + u'}';
}

} // namespace

QString TeamSender::toldAbout(const CallRow &call)
{
    if (!call.about.contains("://"_L1) && !call.method.startsWith("resources/"_L1)) {
        return text(call.about);
    }
    return text(QUrl(call.about).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

Result<> TeamSender::openFeed()
{
    if (m_feed && m_feed->isCurrent()) {
        return {};
    }
    auto feed = CallFeed::open(m_folder);
    if (!feed) {
        m_feed.reset();
        return Failure(feed.error());
    }
    m_feed = *std::move(feed);
    return {};
}

/// The number that this journal has everywhere, in a file of its folder; `stale` is that of the journal that was there
/// before. Of two programs that want one at once, both get the same.
Result<QString> TeamSender::journalId(const QString &stale)
{
    constexpr int kPatienceMs = 5000;
    const QString path = m_folder + u"/team-id"_s;
    QLockFile lock(path + u".lock"_s);
    QString id = lock.tryLock(kPatienceMs) ? idIn(path) : QString();
    if (lock.isLocked() && (id.isEmpty() || id == stale)) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QSaveFile made(path);
        const bool isMade = made.open(QIODevice::WriteOnly) && made.write(id.toLatin1() + '\n') > 0 && made.commit();
        id = isMade ? id : QString();
    }
    if (id.isEmpty()) {
        return Failure(Error{.kind = Error::Kind::Storage,
                             .message = QCoreApplication::translate("Team", "The journal's folder cannot be written."),
                             .where = path});
    }
    return id;
}

/// Locks the journal's row until the transaction ends.
Result<TeamSender::Mark> TeamSender::readMark(TeamDatabase &database)
{
    const QVariantList values{m_id, text(database.config().member)};
    Result<QSqlQuery> row = database.run(u"INSERT INTO signalbox.journal(id, member) VALUES(?::uuid, ?) ON CONFLICT(id)"
                                         " DO UPDATE SET member = excluded.member"
                                         " RETURNING number, sent_until, array_to_string(open, ',')"_s,
                                         values);
    if (!row) {
        return Failure(row.error());
    }
    return markIn(*row);
}

TeamSender::Mark TeamSender::markIn(QSqlQuery &row)
{
    Mark mark;
    if (row.next()) {
        mark.journal = row.value(0).toLongLong();
        mark.until = quint64(row.value(1).toLongLong());
        for (const QString &word : row.value(2).toString().split(u',', Qt::SkipEmptyParts)) {
            mark.open += word.toULongLong();
        }
    }
    return mark;
}

/// The same; but what was sent under this number must have been this journal.
Result<TeamSender::Mark> TeamSender::checkedMark(TeamDatabase &database)
{
    const Result<QString> id = m_id.isEmpty() ? journalId() : m_id;
    if (!id) {
        return Failure(id.error());
    }
    m_id = *id;
    Result<Mark> mark = readMark(database);
    if (!mark || m_isChecked) {
        return mark;
    }
    const auto reader = JournalReader::open(m_folder);
    if (!reader) {
        return Failure(reader.error());
    }
    if (mark->until <= (*reader)->endSequence()) {
        return mark;
    }
    const Result<QString> newId = journalId(m_id); // the messages were taken away, and a new journal was begun
    if (!newId) {
        return Failure(newId.error());
    }
    m_id = *newId;
    return readMark(database);
}

Result<TeamSender::Batch> TeamSender::nextBatch(const Mark &mark, const QStringList &without)
{
    Batch batch{.next = mark};
    const Result<quint64> derivedUntil = m_feed->derivedUntil(); // first: what comes meanwhile does no harm
    if (!derivedUntil) {
        return Failure(derivedUntil.error());
    }
    const Result<QList<CallRow>> open = m_feed->at(mark.open);
    const Result<QList<CallRow>> more = open ? m_feed->from(mark.until, kBatchCalls) : open;
    if (!more) {
        return Failure(more.error());
    }
    // Those that are being derived anew are not there, but will be.
    batch.next.open.removeIf([&](quint64 sequence) {
        return sequence < *derivedUntil || std::ranges::contains(*open, sequence, &CallRow::sequence);
    });
    for (const QList<CallRow> *rows : {&*open, &*more}) {
        for (const CallRow &call : *rows) {
            if (without.contains(call.server)) {
                continue;
            }
            if (call.end == CallEnd::InFlight) {
                batch.next.open += call.sequence;
            } else {
                batch.calls += call;
            }
        }
    }
    batch.isFull = more->size() == kBatchCalls;
    batch.next.until = more->isEmpty() ? mark.until : more->constLast().sequence + 1;
    return batch;
}

QByteArray TeamSender::rowsJson(const Batch &batch)
{
    Json rows(jsoncons::json_array_arg);
    for (const CallRow &call : batch.calls) {
        Json row(jsoncons::json_object_arg);
        row.insert_or_assign("sequence", call.sequence);
        row.insert_or_assign("server", fromQString(text(call.server)));
        row.insert_or_assign("method", fromQString(text(call.method)));
        row.insert_or_assign("about", fromQString(toldAbout(call)));
        row.insert_or_assign("caller", fromQString(text(call.caller)));
        row.insert_or_assign("started", call.startNs);
        row.insert_or_assign("duration", call.durationNs ? Json(*call.durationNs) : Json::null());
        row.insert_or_assign("answered", call.answer.has_value());
        row.insert_or_assign("ended", int(call.end));
        row.insert_or_assign("code", call.errorCode);
        row.insert_or_assign("sent", call.requestBytes);
        row.insert_or_assign("received", call.answerBytes);
        rows.push_back(std::move(row));
    }
    return compactJson(rows);
}

Result<> TeamSender::write(TeamDatabase &database, const Batch &batch)
{
    const QByteArray rows = rowsJson(batch);
    Result<> done = database.exec(
        u"INSERT INTO signalbox.call(journal, sequence, server, method, about, caller, started, duration, answered,"
        " ended, code, sent, received) SELECT ?::bigint, r.sequence, r.server, r.method, r.about, r.caller,"
        " to_timestamp(r.started / 1e9), r.duration, r.answered, r.ended, r.code, r.sent, r.received"
        " FROM jsonb_to_recordset(?::jsonb) AS r(sequence bigint, server text, method text, about text, caller text,"
        " started bigint, duration bigint, answered boolean, ended smallint, code integer, sent bigint,"
        " received bigint) ON CONFLICT DO NOTHING"_s,
        {batch.next.journal, QString::fromUtf8(rows)});
    const QVariantList mark{qint64(batch.next.until), arrayText(batch.next.open), batch.next.journal};
    return done ? database.exec(u"UPDATE signalbox.journal SET sent_until = ?::bigint, open = ?::bigint[],"
                                " changed = now() WHERE number = ?::bigint"_s,
                                mark)
                : done;
}

Result<TeamSender::Sent> TeamSender::send(TeamDatabase &database)
{
    if (const Result<> opened = openFeed(); !opened) {
        return Failure(opened.error());
    }
    const QStringList &without = database.config().without;
    if (m_isChecked) { // nothing new: the database is left alone
        const Result<Batch> batch = nextBatch(*m_mark, without);
        if (!batch) {
            return Failure(batch.error());
        }
        if (batch->calls.isEmpty() && !batch->isFull) {
            m_mark = batch->next; // past servers that are left out
            return Sent{};
        }
    }
    Batch batch;
    const Result<> done = database.transaction([&]() -> Result<> {
        const Result<Mark> mark = checkedMark(database);
        if (!mark) {
            return Failure(mark.error());
        }
        Result<Batch> next = nextBatch(*mark, without);
        if (!next) {
            return Failure(next.error());
        }
        batch = *std::move(next);
        return write(database, batch);
    });
    m_isChecked = done.has_value();
    if (!done) {
        return Failure(done.error());
    }
    m_mark = batch.next;
    return Sent{.calls = int(batch.calls.size()), .hasMore = batch.isFull};
}

Result<qint64> TeamSender::countWaiting(TeamDatabase &database)
{
    if (const Result<> opened = openFeed(); !opened) {
        return opened.error().code == ENOENT ? Result<qint64>(0) : Failure(opened.error());
    }
    const QString id = idIn(m_folder + u"/team-id"_s);
    Result<QSqlQuery> row = database.run(u"SELECT number, sent_until, array_to_string(open, ',')"
                                         " FROM signalbox.journal WHERE id = nullif(?, '')::uuid"_s,
                                         {id});
    if (!row) {
        return Failure(row.error());
    }
    Mark mark = markIn(*row);
    for (qint64 count = 0;;) {
        const Result<Batch> batch = nextBatch(mark, database.config().without);
        if (!batch) {
            return Failure(batch.error());
        }
        count += batch->calls.size();
        if (!batch->isFull || count >= kMostCounted) {
            return count;
        }
        mark = batch->next;
    }
}

std::optional<qint64> TeamSender::waiting()
{
    if (!m_mark || !openFeed()) {
        return std::nullopt;
    }
    const Result<qint64> count = m_feed->count(m_mark->until, kMostCounted);
    return count ? std::optional(*count) : std::nullopt;
}

} // namespace Signalbox
