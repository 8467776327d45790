// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/derivedfiles.h"

#include "core/journal/filehandle.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint32 kDerivedId = 0x53426478; // "SBdx"
constexpr qint32 kKeptId = 0x53426b70;    // "SBkp"

QString tr(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

const QString kNames = u"CREATE TABLE name(id INTEGER PRIMARY KEY, text BLOB NOT NULL UNIQUE)"_s;

Result<> execAll(SqlConnection &file, const QStringList &statements)
{
    Result<> done;
    for (const QString &statement : statements) {
        done = done ? file.exec(statement) : done;
    }
    return done;
}

/// Tables of a file that is not the one asked for, or is from a later version.
Failure foreign(const QString &path, const QString &what, int code = 0)
{
    Failure failure = storageFailure(what, path, 0);
    failure.error().code = code;
    return failure;
}

} // namespace

const DerivedFile &DerivedFile::derived()
{
    static const DerivedFile file{
        u"derived.sqlite"_s,
        kDerivedId,
        1,
        {
            u"CREATE TABLE state(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID"_s,
            kNames,
            u"CREATE TABLE call(sequence INTEGER PRIMARY KEY, answer INTEGER, server INTEGER NOT NULL,"
            " method INTEGER NOT NULL, about INTEGER NOT NULL, caller INTEGER NOT NULL, session INTEGER NOT NULL,"
            " start INTEGER NOT NULL, mono INTEGER NOT NULL, duration INTEGER, ended INTEGER NOT NULL,"
            " code INTEGER NOT NULL, sent INTEGER NOT NULL, received INTEGER NOT NULL)"_s,
            u"CREATE INDEX call_open ON call(server) WHERE ended = 0"_s,
            u"CREATE INDEX call_coded ON call(start) WHERE code != 0"_s,
            u"CREATE TABLE series_key(id INTEGER PRIMARY KEY, server INTEGER NOT NULL, method INTEGER NOT NULL,"
            " about INTEGER NOT NULL, caller INTEGER NOT NULL, UNIQUE(server, method, about, caller))"_s,
            // resolution in seconds (0: all time), start in seconds since 1970; counts as CountsCode writes them
            u"CREATE TABLE series(resolution INTEGER NOT NULL, start INTEGER NOT NULL, key INTEGER NOT NULL,"
            " counts BLOB NOT NULL, PRIMARY KEY(resolution, start, key)) WITHOUT ROWID"_s,
            // The text itself stays in the segments.
            u"CREATE VIRTUAL TABLE text USING fts5(body, content='', contentless_delete=1)"_s,
        }};
    return file;
}

const DerivedFile &DerivedFile::kept()
{
    static const DerivedFile file{
        u"kept.sqlite"_s,
        kKeptId,
        1,
        {
            kNames,
            u"CREATE TABLE sample(server INTEGER NOT NULL, wall INTEGER NOT NULL, cpu REAL NOT NULL,"
            " resident INTEGER NOT NULL, threads INTEGER NOT NULL, handles INTEGER NOT NULL,"
            " children INTEGER NOT NULL, PRIMARY KEY(server, wall)) WITHOUT ROWID"_s,
            u"CREATE TABLE health(server INTEGER NOT NULL, wall INTEGER NOT NULL, healthy INTEGER NOT NULL,"
            " duration INTEGER NOT NULL, error TEXT NOT NULL, PRIMARY KEY(server, wall)) WITHOUT ROWID"_s,
            u"CREATE TABLE mark(sequence INTEGER PRIMARY KEY, message INTEGER NOT NULL, pinned INTEGER NOT NULL,"
            " tags TEXT NOT NULL, note TEXT NOT NULL)"_s,
        }};
    return file;
}

Result<int> DerivedFile::versionOf(SqlConnection &file) const
{
    const auto id = file.number(u"PRAGMA application_id"_s);
    const auto found = id ? file.number(u"PRAGMA user_version"_s) : id;
    const auto tables = found ? file.number(u"SELECT count(*) FROM sqlite_schema"_s) : found;
    if (!tables) {
        return Failure(tables.error());
    }
    if (*id == 0 && *found == 0 && *tables == 0) {
        return 0;
    }
    if (*id != applicationId || *found <= 0) {
        return foreign(file.path(), tr("A file in the journal's folder is another program's."));
    }
    if (*found > version) {
        // What can be made again can be set aside; what cannot is left for the one who understands it.
        return foreign(file.path(), tr("The derived data is from a newer Signalbox."),
                       applicationId == kDerivedId ? 0 : ENOTSUP);
    }
    return int(*found);
}

/// Does the work and writes down the version that it reaches, both or neither.
template<typename Work>
Result<> DerivedFile::reach(SqlConnection &file, int reached, Work work) const
{
    Result<> done = file.exec(u"BEGIN IMMEDIATE"_s);
    if (!done) {
        return done;
    }
    done = work();
    // Pragmas take no bound values; these are constants of ours.
    for (const QString &statement : {u"PRAGMA application_id = %1"_s.arg(applicationId),
                                     u"PRAGMA user_version = %1"_s.arg(reached), u"COMMIT"_s}) {
        done = done ? file.exec(statement) : done;
    }
    if (!done) {
        [[maybe_unused]] const auto undone = file.exec(u"ROLLBACK"_s);
    }
    return done;
}

Result<> DerivedFile::bringUpToDate(SqlConnection &file) const
{
    const Result<int> found = versionOf(file);
    if (!found) {
        return Failure(found.error());
    }
    if (*found == 0) {
        return reach(file, version, [&] { return execAll(file, schema); });
    }
    if (*found < version && upgrades.isEmpty()) {
        return reach(file, version, [&] { return renew(file); });
    }
    Result<> done = *found < version ? keepACopy(file, *found) : Result<>();
    for (int at = *found; done && at < version; ++at) {
        done = reach(file, at + 1, [&] { return execAll(file, upgrades.at(at - 1)); });
    }
    return done;
}

Result<> DerivedFile::keepACopy(SqlConnection &file, int found) const
{
    const QString copy = u"%1.version-%2"_s.arg(file.path()).arg(found);
    if (QFileInfo::exists(copy)) {
        return {}; // of an upgrade that was interrupted
    }
    const QString unfinished = copy + u".new"_s;
    if (const auto made = FileHandle::open(unfinished, FileHandle::Mode::MakeEmpty); !made) {
        return storageFailure(tr("A file cannot be copied before its upgrade"), unfinished, made.error());
    }
    if (auto done = file.exec(u"VACUUM INTO ?"_s, {unfinished}); !done) {
        return done;
    }
    const auto written = FileHandle::open(unfinished, FileHandle::Mode::MakeOrOpen);
    const int error = written ? written->sync() : written.error();
    if (error != 0 || !QFile::rename(unfinished, copy)) {
        return storageFailure(tr("A file cannot be copied before its upgrade"), copy, error != 0 ? error : EACCES);
    }
    return {};
}

Result<> DerivedFile::renew(SqlConnection &file) const
{
    // Indexes go with their tables, and a virtual table takes the tables that it is made of along.
    const QString sql =
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
        " ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC LIMIT 1"_s;
    for (;;) {
        QSqlQuery *query = file.run(sql);
        if (query == nullptr) {
            return file.fault();
        }
        const QString table = query->next() ? query->value(0).toString() : QString();
        if (auto good = file.ended(*query); !good) {
            return good;
        }
        query->finish();
        if (table.isEmpty()) {
            return execAll(file, schema);
        }
        if (auto done = file.exec(u"DROP TABLE "_s + table); !done) {
            return done;
        }
    }
}

Result<QString> DerivedFile::setAside(const QString &folder) const
{
    const QString path = folder + u'/' + name;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = path + u".set-aside-"_s + stamp;
    for (int n = 2; QFileInfo::exists(aside); ++n) {
        aside = path + u".set-aside-%1-%2"_s.arg(stamp).arg(n);
    }
    if (!QFile::rename(path, aside)) {
        return storageFailure(tr("A damaged file cannot be set aside"), path, EACCES);
    }
    // The WAL belongs to the file; the shared memory is only an index into it.
    QFile::rename(path + u"-wal"_s, aside + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    SqlConnection::takeDamageReport(path); // it was of this file
    return aside;
}

QString DerivedFile::asideNotice(const Error &why, const QString &aside)
{
    return tr("%1 It was set aside as “%2”, and a new one was begun.").arg(why.message, QFileInfo(aside).fileName());
}

Result<std::unique_ptr<SqlConnection>> DerivedFile::openToWrite(const QString &folder, QString &notice) const
{
    const QString path = folder + u'/' + name;
    for (bool mayTryAgain : {true, false}) {
        auto opened = SqlConnection::open(path, SqlConnection::Mode::Write);
        Error error;
        if (opened) {
            const Result<> ready = bringUpToDate(**opened);
            if (ready) {
                return opened;
            }
            error = ready.error();
            opened->reset();
        } else {
            error = opened.error();
        }
        const bool isUnusable = isDamage(error) || error.code == 0;
        if (!isUnusable || !mayTryAgain) {
            return Failure(error);
        }
        const auto aside = setAside(folder);
        if (!aside) {
            return Failure(aside.error());
        }
        notice = asideNotice(error, *aside);
    }
    Q_UNREACHABLE();
}

Result<std::unique_ptr<SqlConnection>> DerivedFile::openToRead(const QString &folder) const
{
    auto opened = SqlConnection::open(folder + u'/' + name, SqlConnection::Mode::Read);
    if (!opened) {
        return opened;
    }
    const Result<int> found = versionOf(**opened);
    if (!found) {
        return Failure(found.error());
    }
    if (*found < version) { // a new one, or not brought up to date by its writer yet
        return storageFailure(tr("There is no derived data yet"), (*opened)->path(), ENOENT);
    }
    return opened;
}

} // namespace Signalbox
