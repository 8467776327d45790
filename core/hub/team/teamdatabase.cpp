// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamdatabase.h"

#include "core/hub/team/teamschema.h"

#include <QCoreApplication>
#include <QSqlError>

#include <atomic>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class TeamDatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(Team)
};

/// The first line of what libpq or the server says: the others name places in our SQL.
QString firstLine(const QSqlError &error)
{
    constexpr qsizetype kShownChars = 300;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return text.trimmed().section(u'\n', 0, 0).left(kShownChars);
}

Error notReached(const TeamConfig &config, const QSqlError &error)
{
    const QString words = firstLine(error);
    Error found{.kind = Error::Kind::Transport,
                .message = TeamDatabaseText::tr("The team's database was not reached: %1").arg(words),
                .where = config.place()};
    if (words.contains("authentication failed"_L1) || words.contains("password supplied"_L1)) {
        found.kind = Error::Kind::Auth;
        found.advice = TeamDatabaseText::tr("Check the user's name and the password.");
    } else if (words.contains("certificate"_L1) || words.contains("SSL"_L1)) {
        found.advice = TeamDatabaseText::tr("Check sslmode and sslrootcert in the address.");
    }
    return found;
}

} // namespace

Result<std::unique_ptr<TeamDatabase>> TeamDatabase::connect(const TeamConfig &config, const TeamPatience &patience)
{
    std::unique_ptr<TeamDatabase> database(new TeamDatabase(config));
    if (const Result<> started = database->start(patience); !started) {
        return Failure(started.error());
    }
    return database;
}

Result<std::unique_ptr<TeamDatabase>> TeamDatabase::open(const TeamConfig &config, const TeamPatience &patience)
{
    auto database = connect(config, patience);
    if (!database) {
        return database;
    }
    if (const Result<> ready = TeamSchema::current().bringUpToDate(**database); !ready) {
        return Failure(ready.error());
    }
    return database;
}

Result<> TeamDatabase::start(const TeamPatience &patience)
{
    static std::atomic<quint64> s_last = 0;
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s)) {
        return Failure(Error{.kind = Error::Kind::Usage,
                             .message = TeamDatabaseText::tr("Qt's driver for PostgreSQL is not installed."),
                             .advice = TeamDatabaseText::tr("Debian has it in the package libqt6sql6-psql.")});
    }
    m_name = u"signalbox-team-%1"_s.arg(s_last.fetch_add(1));
    m_database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    m_database.setHostName(m_config.host);
    m_database.setDatabaseName(m_config.database);
    m_database.setUserName(m_config.user);
    if (m_config.port > 0) {
        m_database.setPort(m_config.port);
    }
    m_database.setConnectOptions(
        m_config.options
        + u"application_name=signalbox;connect_timeout=%1;tcp_user_timeout=%2;keepalives_idle=30;keepalives_interval=10;keepalives_count=3"_s
              .arg(patience.connectS)
              .arg(patience.networkMs));
    m_database.setPassword(m_config.password);
    if (!m_database.open()) {
        return Failure(notReached(m_config, m_database.lastError()));
    }
    Result<> done = exec(u"SET statement_timeout = %1"_s.arg(patience.statementMs));
    done = done ? exec(u"SET lock_timeout = %1"_s.arg(patience.statementMs)) : done;
    done = done ? exec(u"SET idle_in_transaction_session_timeout = %1"_s.arg(patience.statementMs)) : done;
    return done ? exec(u"SET client_min_messages = warning"_s) : done;
}

TeamDatabase::~TeamDatabase()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

/// By SQLSTATE (PostgreSQL, appendix A).
Failure TeamDatabase::failure(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    const QString words = firstLine(error);
    Error found{.kind = Error::Kind::Storage,
                .message = TeamDatabaseText::tr("The team's database refused: %1").arg(words),
                .where = m_config.place()};
    if (state == "42501"_L1) {
        found.kind = Error::Kind::Auth;
        found.message =
            TeamDatabaseText::tr("The team's database gives %1 no right to that: %2").arg(m_config.user, words);
        found.advice = TeamDatabaseText::tr("Whoever keeps the database can grant it.");
    } else if (state == "57014"_L1 || state == "55P03"_L1) {
        found.kind = Error::Kind::Timeout;
        found.message = TeamDatabaseText::tr("The team's database took too long.");
    } else if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1)) {
        found.kind = Error::Kind::Transport;
        found.message = TeamDatabaseText::tr("The connection to the team's database was lost: %1").arg(words);
    }
    return Failure(found);
}

Result<QSqlQuery> TeamDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (values.isEmpty()) {
        if (!query.exec(sql)) {
            return failure(query.lastError());
        }
        return query;
    }
    if (!query.prepare(sql)) {
        return failure(query.lastError());
    }
    for (qsizetype place = 0; place < values.size(); ++place) {
        query.bindValue(int(place), values.at(place));
    }
    if (!query.exec()) {
        return failure(query.lastError());
    }
    return query;
}

Result<> TeamDatabase::exec(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery> query = run(sql, values);
    return query ? Result<>() : Failure(query.error());
}

Result<QVariant> TeamDatabase::value(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> query = run(sql, values);
    if (!query) {
        return Failure(query.error());
    }
    return query->next() ? query->value(0) : QVariant();
}

Result<> TeamDatabase::transaction(const std::function<Result<>()> &work)
{
    Result<> done = exec(u"BEGIN"_s);
    if (!done) {
        return done;
    }
    done = work();
    done = done ? exec(u"COMMIT"_s) : done;
    if (!done) {
        [[maybe_unused]] const auto undone = exec(u"ROLLBACK"_s);
    }
    return done;
}

} // namespace Signalbox
