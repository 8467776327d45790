// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/derived/sqlconnection.h"

#include "core/journal/filehandle.h"
#include "core/journal/storageerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>
#include <sys/stat.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBusyTimeout = "QSQLITE_BUSY_TIMEOUT=5000"_L1; // ms
const QString kReported = u".damaged"_s;

quint64 inodeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? quint64(info.st_ino) : 0;
}

/// The system's number for what SQLite says (sqlite.org/rescode.html); its extended codes keep the plain one below.
int systemCode(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 7: // NOMEM
        return ENOMEM;
    case 8: // READONLY
        return EROFS;
    case 5: // BUSY
    case 6: // LOCKED
        return EBUSY;
    case 11: // CORRUPT
    case 26: // NOTADB
        return EBADMSG;
    case 13: // FULL
        return ENOSPC;
    case 3:  // PERM
    case 14: // CANTOPEN
    case 23: // AUTH
        return EACCES;
    default:
        return EIO;
    }
}

Error errorOf(const QSqlError &error, const QString &path)
{
    const int code = systemCode(error);
    if (code == EBADMSG) {
        return SqlConnection::damage(path, error.databaseText().toUtf8());
    }
    Error found =
        storageFailure(QCoreApplication::translate("Journal", "The derived data cannot be read or written"), path, code)
            .error();
    found.data = error.databaseText().toUtf8();
    return found;
}

} // namespace

Error SqlConnection::damage(const QString &path, const QByteArray &detail)
{
    Error found =
        storageFailure(
            QCoreApplication::translate("Journal", "A file with derived data is damaged, or is no database."), path, 0)
            .error();
    found.code = EBADMSG;
    found.data = detail;
    return found;
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(const QString &path, Mode mode)
{
    static std::atomic<quint64> s_last = 0;
    if (mode == Mode::Write) { // SQLite would make it with the rights that the process's mask allows
        if (const auto file = FileHandle::open(path, FileHandle::Mode::MakeOrOpen); !file) {
            return storageFailure(QCoreApplication::translate("Journal", "The derived data cannot be written"), path,
                                  file.error());
        }
    } else if (!QFileInfo::exists(path)) {
        return storageFailure(QCoreApplication::translate("Journal", "There is no derived data yet"), path, ENOENT);
    }
    std::unique_ptr<SqlConnection> connection(
        new SqlConnection(path, u"signalbox-derived-%1"_s.arg(s_last.fetch_add(1))));
    if (auto started = connection->start(mode); !started) {
        return Failure(std::move(started.error()));
    }
    return connection;
}

Result<> SqlConnection::start(Mode mode)
{
    m_mode = mode;
    m_inode = inodeOf(m_path);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(mode == Mode::Read ? "QSQLITE_OPEN_READONLY;"_L1 + kBusyTimeout
                                                    : QString(kBusyTimeout));
    if (!m_database.isValid() || !m_database.open()) {
        return Failure(errorOf(m_database.lastError(), m_path));
    }
    if (mode == Mode::Read) {
        if (auto done = exec(u"PRAGMA query_only = 1"_s); !done) {
            return done;
        }
        return exec(u"PRAGMA wal_autocheckpoint = 0"_s);
    }
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA journal_size_limit = 16777216"_s,
          u"PRAGMA secure_delete = 1"_s /* reliability.md K09 */, u"PRAGMA cache_size = -16384"_s,
          u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA trusted_schema = 0"_s}) {
        if (auto done = exec(pragma); !done) {
            return done;
        }
    }
    return {};
}

SqlConnection::~SqlConnection()
{
    m_queries.clear(); // before the database they belong to
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void SqlConnection::note(const QSqlError &error)
{
    m_fault = errorOf(error, m_path);
    if (m_mode == Mode::Read && isDamage(m_fault) && isCurrent()) {
        // If this cannot be made, the writer finds the damage when it comes there itself.
        [[maybe_unused]] const auto report = FileHandle::open(m_path + kReported, FileHandle::Mode::MakeOrOpen);
    }
}

bool SqlConnection::takeDamageReport(const QString &path)
{
    return QFile::remove(path + kReported);
}

Result<> SqlConnection::boundLog()
{
    if (QFileInfo(m_path + u"-wal"_s).size() <= kMostLog) {
        m_waiting.invalidate();
        return {};
    }
    const Result<qint64> busy = truncateLog();
    if (!busy) {
        return Failure(busy.error());
    }
    if (*busy != 0) {
        if (!m_waiting.isValid()) {
            m_waiting.start();
        }
        if (!m_waiting.hasExpired(kLongReadMs)) {
            return storageFailure(QCoreApplication::translate("Journal", "The derived data is being read"), m_path,
                                  EAGAIN);
        }
        return storageFailure(QCoreApplication::translate(
                                  "Journal", "Somebody has been reading the derived data for long; what is new waits"),
                              m_path, EBUSY);
    }
    m_waiting.invalidate();
    return {};
}

/// SQLite begins the WAL anew only at a moment at which nobody reads from it; short readers leave one soon.
Result<qint64> SqlConnection::truncateLog()
{
    auto done = exec(u"PRAGMA busy_timeout = 500"_s);
    const Result<qint64> busy = done ? number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : Failure(done.error());
    done = exec(u"PRAGMA busy_timeout = 5000"_s);
    return done ? busy : Failure(done.error());
}

bool SqlConnection::emptyLog()
{
    return truncateLog().value_or(1) == 0;
}

Result<> SqlConnection::check()
{
    QSqlQuery *query = run(u"PRAGMA quick_check(1)"_s);
    if (query == nullptr) {
        return fault();
    }
    const QString found = query->next() ? query->value(0).toString() : QString();
    if (auto good = ended(*query); !good) {
        return good;
    }
    query->finish();
    return found == "ok"_L1 ? Result<>() : Failure(damage(m_path, found.toUtf8()));
}

QSqlQuery *SqlConnection::run(const QString &sql, const QVariantList &values)
{
    auto found = m_queries.find(sql);
    if (found == m_queries.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            note(query.lastError());
            return nullptr;
        }
        found = m_queries.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    query.finish();
    for (qsizetype place = 0; place < values.size(); ++place) {
        query.bindValue(int(place), values.at(place));
    }
    if (!query.exec()) {
        note(query.lastError());
        query.finish();
        return nullptr;
    }
    return &query;
}

Result<> SqlConnection::exec(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = run(sql, values);
    if (query == nullptr) {
        return fault();
    }
    query->finish();
    return {};
}

Result<qint64> SqlConnection::number(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = run(sql, values);
    if (query == nullptr) {
        return fault();
    }
    const qint64 value = query->next() ? query->value(0).toLongLong() : 0;
    if (auto good = ended(*query); !good) {
        return Failure(std::move(good.error()));
    }
    query->finish();
    return value;
}

Result<> SqlConnection::ended(QSqlQuery &query)
{
    if (query.lastError().type() == QSqlError::NoError) {
        return {};
    }
    note(query.lastError());
    query.finish();
    return fault();
}

bool SqlConnection::isCurrent() const
{
    return m_inode != 0 && inodeOf(m_path) == m_inode;
}

} // namespace Signalbox
