// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/hub/team/teamconfig.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>

namespace Signalbox {

/// How patient we are with the team's database. Tests make it shorter.
struct TeamPatience
{
    int connectS = 5;         ///< until a server answers at all; libpq takes less than 2 for 2
    int statementMs = 20'000; ///< one statement; the server ends it then
    int networkMs = 30'000;   ///< sent data that nobody acknowledges ends the connection
};

/// One connection to the team's database through Qt's QPSQL, on the thread that opened it. Values are always bound.
/// Errors: Kind::Transport (not reached, lost), Auth (refused, no rights), Timeout, Storage (all else that the database
/// says, and a schema that is newer than we are), Usage (the driver is not installed).
class TeamDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TeamDatabase>> connect(const TeamConfig &config,
                                                                       const TeamPatience &patience = {});
    /// The same, and its tables are made or brought up to date, or are known to be (see TeamSchema).
    [[nodiscard]] static Result<std::unique_ptr<TeamDatabase>> open(const TeamConfig &config,
                                                                    const TeamPatience &patience = {});
    ~TeamDatabase();
    Q_DISABLE_COPY_MOVE(TeamDatabase)

    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<> exec(const QString &sql, const QVariantList &values = {});
    /// One value; null if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Does the work between BEGIN and COMMIT, or takes it back.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &work);
    [[nodiscard]] const TeamConfig &config() const { return m_config; }

private:
    explicit TeamDatabase(TeamConfig config)
        : m_config(std::move(config))
    {
    }
    [[nodiscard]] Result<> start(const TeamPatience &patience);
    [[nodiscard]] Failure failure(const QSqlError &error) const;

    TeamConfig m_config;
    QString m_name; ///< Qt's, of the connection
    QSqlDatabase m_database;
};

} // namespace Signalbox
