// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamschema.h"

#include <QCoreApplication>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUpgradeLock = 0x5349474e424f58; ///< "SIGNBOX": whoever upgrades holds this advisory lock

class TeamSchemaText
{
    Q_DECLARE_TR_FUNCTIONS(Team)
};

} // namespace

const TeamSchema &TeamSchema::current()
{
    static const TeamSchema schema({{
        u"CREATE SCHEMA IF NOT EXISTS signalbox"_s,
        u"CREATE TABLE signalbox.version(version integer NOT NULL)"_s,
        u"INSERT INTO signalbox.version VALUES(0)"_s,
        // sent_until: calls with lower sequence numbers are here, or were open then and are in `open` until they end
        u"CREATE TABLE signalbox.journal(number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,"
        " id uuid NOT NULL UNIQUE, member text NOT NULL, sent_until bigint NOT NULL DEFAULT 0,"
        " open bigint[] NOT NULL DEFAULT '{}', changed timestamptz NOT NULL DEFAULT now())"_s,
        // duration in nanoseconds; ended: as Signalbox's CallEnd numbers it; bytes of the request and of its answer
        u"CREATE TABLE signalbox.call(journal bigint NOT NULL REFERENCES signalbox.journal(number),"
        " sequence bigint NOT NULL, server text NOT NULL, method text NOT NULL, about text NOT NULL,"
        " caller text NOT NULL, started timestamptz NOT NULL, duration bigint, answered boolean NOT NULL,"
        " ended smallint NOT NULL, code integer NOT NULL, sent bigint NOT NULL, received bigint NOT NULL,"
        " PRIMARY KEY(journal, sequence))"_s,
        u"CREATE INDEX call_started ON signalbox.call(started)"_s,
    }});
    return schema;
}

Result<int> TeamSchema::versionOf(TeamDatabase &database)
{
    // The catalogue may be read by everybody; the table itself only by those who were let in.
    const auto there = database.value(u"SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
                                      " ON n.oid = c.relnamespace WHERE n.nspname = 'signalbox'"
                                      " AND c.relname = 'version'"_s);
    if (!there) {
        return Failure(there.error());
    }
    if (there->toInt() == 0) {
        return 0;
    }
    const auto version = database.value(u"SELECT max(version) FROM signalbox.version"_s);
    if (!version) {
        return Failure(version.error());
    }
    return version->toInt();
}

Result<> TeamSchema::bringUpToDate(TeamDatabase &database) const
{
    const Result<int> found = versionOf(database);
    if (!found) {
        return Failure(found.error());
    }
    if (*found > version()) {
        return Failure(
            Error{.kind = Error::Kind::Storage,
                  .message = TeamSchemaText::tr("The team's database is from a newer Signalbox (version %1; this one "
                                                "understands %2).")
                                 .arg(*found)
                                 .arg(version()),
                  .where = database.config().place(),
                  .advice = TeamSchemaText::tr("Update Signalbox.")});
    }
    if (*found == version()) {
        return {};
    }
    Result<> done = database.transaction([&] { return upgrade(database); });
    if (!done && done.error().kind == Error::Kind::Auth) {
        done.error().message =
            *found == 0
                ? TeamSchemaText::tr("The team's database has no tables yet, and %1 may not make them.")
                : TeamSchemaText::tr("The team's database is from an older Signalbox, and %1 may not upgrade it.");
        done.error().message = done.error().message.arg(database.config().user);
        done.error().advice = TeamSchemaText::tr("Let somebody connect once who may, or ask for the right CREATE.");
    }
    return done;
}

Result<> TeamSchema::upgrade(TeamDatabase &database) const
{
    Result<> done = database.exec(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(kUpgradeLock));
    if (!done) {
        return done;
    }
    const Result<int> found = versionOf(database); // somebody else may have done it meanwhile
    if (!found) {
        return Failure(found.error());
    }
    for (int at = *found; at < version(); ++at) {
        for (const QString &statement : m_steps.at(at)) {
            if (done = database.exec(statement); !done) {
                return done;
            }
        }
    }
    return *found < version() ? database.exec(u"UPDATE signalbox.version SET version = %1"_s.arg(version())) : done;
}

} // namespace Signalbox
