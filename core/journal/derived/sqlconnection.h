// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <cerrno>
#include <memory>
#include <unordered_map>

namespace Signalbox {

/// One connection to an SQLite file, on the thread that opened it, with its statements kept prepared. Values are always
/// bound, never spelled into SQL. Errors are Kind::Storage with an errno that says what to do: ENOSPC and EIO pass,
/// EBADMSG means that the file is damaged or not a database.
class SqlConnection
{
public:
    enum class Mode {
        Read,  ///< never writes and never checkpoints (reliability.md D22)
        Write, ///< makes the file (0600) if need be: WAL, synchronous NORMAL (D21)
    };

    [[nodiscard]] static Result<std::unique_ptr<SqlConnection>> open(const QString &path, Mode mode);
    Q_DISABLE_COPY_MOVE(SqlConnection)
    ~SqlConnection();

    /// The statement, prepared and without its last rows; binds these values and runs it. Null with fault() set if it
    /// cannot be prepared or run. Valid until the same text is run again.
    [[nodiscard]] QSqlQuery *run(const QString &sql, const QVariantList &values = {});
    /// The same where there are no rows to read.
    [[nodiscard]] Result<> exec(const QString &sql, const QVariantList &values = {});
    /// One number; 0 if there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// Of a query that answered rows: did it end well, or break off?
    [[nodiscard]] Result<> ended(QSqlQuery &query);
    /// Keeps the WAL from growing for as long as somebody reads (reliability.md S10): past kMostLog it must be emptied
    /// first. Error EAGAIN: readers are in the way, as happens; EBUSY: they have been for kLongReadMs. Outside of
    /// transactions.
    static constexpr qint64 kMostLog = 32LL * 1024 * 1024;
    static constexpr qint64 kLongReadMs = 10'000;
    [[nodiscard]] Result<> boundLog();
    /// What was deleted leaves the WAL as well (reliability.md K09). False: somebody reads from it just now; try later.
    [[nodiscard]] bool emptyLog();
    /// SQLite's own look at the whole file. EBADMSG: it is damaged.
    [[nodiscard]] Result<> check();
    /// The error of a damaged file; `detail` is SQLite's word for it.
    [[nodiscard]] static Error damage(const QString &path, const QByteArray &detail = {});
    /// Readers may not write to a damaged file, so they leave word for the one who writes. True once for each word.
    static bool takeDamageReport(const QString &path);
    /// What the last run() that answered null found.
    [[nodiscard]] Failure fault() const { return Failure(m_fault); }

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Is the file under this path still the one that is open?
    [[nodiscard]] bool isCurrent() const;

private:
    SqlConnection(QString path, QString name)
        : m_path(std::move(path))
        , m_name(std::move(name))
    {
    }
    Result<> start(Mode mode);
    void note(const QSqlError &error);
    [[nodiscard]] Result<qint64> truncateLog(); ///< not 0: a reader is in the way

    QString m_path;
    Mode m_mode = Mode::Read;
    QString m_name; ///< Qt's, of the connection
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_queries;
    quint64 m_inode = 0;
    QElapsedTimer m_waiting; ///< since the WAL could not be emptied; invalid: it could
    Error m_fault;
};

[[nodiscard]] inline bool isDamage(const Error &error)
{
    return error.code == EBADMSG;
}

} // namespace Signalbox
