// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teamcommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/secretstore.h"
#include "app/cli/statsjson.h"
#include "app/cli/teamoptions.h"
#include "core/base/paths.h"
#include "core/hub/team/teamreader.h"
#include "core/hub/team/teamsender.h"
#include "core/journal/derived/deriveonce.h"
#include "core/json/jsontext.h"

#include <QEventLoop>

namespace Signalbox {

using namespace Qt::StringLiterals;
using TeamVerb = TeamOptions::Verb;

namespace {

Result<QString> keptPassword(const QString &key)
{
    const std::unique_ptr<TokenStore> store = secretStore();
    QEventLoop loop;
    Result<QString> password;
    store->read(key, &loop, [&](const Result<QByteArray> &value) {
        password = value.transform([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
        loop.quit();
    });
    loop.exec();
    return password;
}

/// From the settings, and what the options put in their place.
Result<TeamConfig> configOf(const TeamOptions &options)
{
    TeamSettings settings = TeamSettings::load(Paths().configDir());
    const bool isOfSettings = options.database.isEmpty();
    settings.address = isOfSettings ? settings.address : options.database;
    settings.member = options.as.isEmpty() ? settings.member : options.as;
    if (settings.address.isEmpty()) {
        return Failure(Error{.kind = Error::Kind::Usage,
                             .message = tr("No team's database is set."),
                             .advice = tr("Give one with --database, or set one in the window (Settings, Team).")});
    }
    Result<TeamConfig> config = TeamConfig::of(settings, {});
    if (config && isOfSettings && !qEnvironmentVariableIsSet("PGPASSWORD")) { // it is for the database it was kept for
        const Result<QString> kept = keptPassword(config->passwordKey());
        if (!kept) {
            return Failure(kept.error());
        }
        config->password = *kept;
    }
    return config;
}

int refusalOf(const Error &error)
{
    const bool isAuth = error.kind == Error::Kind::Auth;
    const bool isUnreachable = error.kind == Error::Kind::Transport || error.kind == Error::Kind::Timeout;
    printError(isAuth                             ? "authorization"
               : isUnreachable                    ? "unreachable"
               : error.kind == Error::Kind::Usage ? "usage"
                                                  : "storage",
               error);
    return isAuth ? ExitCode::AuthNeeded : isUnreachable ? ExitCode::Unreachable : ExitCode::Usage;
}

Result<bool> printStatus(TeamDatabase &database, const TeamOptions &options)
{
    const Result<QList<TeamMember>> members = TeamReader(database).members();
    if (!members) {
        return Failure(members.error());
    }
    const auto derived = DeriveOnce().run(options.stats.folder);
    if (!derived && derived.error().code != ENOENT) { // else nothing was ever recorded
        return Failure(derived.error());
    }
    const Result<qint64> waiting = TeamSender(options.stats.folder).countWaiting(database);
    if (!waiting) {
        return Failure(waiting.error());
    }
    Json list(jsoncons::json_array_arg);
    QString text =
        tr("%1 took the connection; calls are sent as %2.").arg(database.config().place(), database.config().member)
        + u'\n' + tr("Calls that wait here: %1.").arg(*waiting) + u'\n';
    for (const TeamMember &member : *members) {
        const QString at = statsTime(member.lastSentMs * 1'000'000); // NOLINT: nanoseconds
        Json one(jsoncons::json_object_arg);
        one.insert_or_assign("name", fromQString(member.name));
        one.insert_or_assign("lastSent", fromQString(at));
        list.push_back(std::move(one));
        text += u"%1  %2\n"_s.arg(at, QString::fromUtf8(forTerminal(member.name.toUtf8())));
    }
    if (!options.stats.json) {
        return printText(text);
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("database", fromQString(database.config().place()));
    json.insert_or_assign("as", fromQString(database.config().member));
    json.insert_or_assign("waiting", *waiting);
    json.insert_or_assign("members", std::move(list));
    return printResult(compactJson(json), true);
}

Result<bool> push(TeamDatabase &database, const TeamOptions &options)
{
    const auto derived = DeriveOnce().run(options.stats.folder);
    if (!derived) {
        return Failure(derived.error());
    }
    TeamSender sender(options.stats.folder);
    qint64 calls = 0;
    for (bool hasMore = true; hasMore;) {
        const Result<TeamSender::Sent> sent = sender.send(database);
        if (!sent) {
            return Failure(sent.error());
        }
        calls += sent->calls;
        hasMore = sent->hasMore;
    }
    if (!options.stats.json) {
        return printText(tr("Calls sent: %1.").arg(calls) + u'\n');
    }
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("sent", calls);
    return printResult(compactJson(json), true);
}

/// Without what is not sent.
Json figuresJson(const TeamRow &row, bool isSeries)
{
    Json json = isSeries ? countsJson(row.figures.counts) : rowJson(row.figures);
    for (const char *unknown : {"messages", "inFlight"}) {
        json.erase(unknown);
    }
    if (!row.member.isEmpty()) {
        json.insert_or_assign("member", fromQString(row.member));
    }
    if (isSeries) {
        json.insert_or_assign("start", fromQString(statsTime(row.startNs)));
    }
    return json;
}

Result<bool> printTeamStats(TeamDatabase &database, const TeamOptions &options)
{
    const StatsOptions &stats = options.stats;
    const Result<QList<TeamRow>> rows = TeamReader(database).rows(
        {.of = stats.query, .member = options.member, .byMember = options.byMember, .step = stats.series});
    if (!rows) {
        return Failure(rows.error());
    }
    StatsTable table;
    Json json(jsoncons::json_array_arg);
    for (const TeamRow &row : *rows) {
        const QString name = stats.series       ? statsTime(row.startNs)
                             : options.byMember ? QString::fromUtf8(forTerminal(row.member.toUtf8()))
                                                : statsName(row.figures, stats.query.by);
        table.add(name, row.figures.counts, {});
        json.push_back(figuresJson(row, stats.series.has_value()));
    }
    return printStatistics(stats.json, stats.series ? "series" : "statistics", std::move(json), table);
}

} // namespace

int runTeamCommand(const QStringList &arguments)
{
    const Result<TeamOptions> options = TeamOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    const Result<TeamConfig> config = configOf(*options);
    if (!config) {
        return refusalOf(config.error());
    }
    const auto database = TeamDatabase::open(*config);
    if (!database) {
        return refusalOf(database.error());
    }
    const Result<bool> printed = options->verb == TeamVerb::Status ? printStatus(**database, *options)
                                 : options->verb == TeamVerb::Push ? push(**database, *options)
                                                                   : printTeamStats(**database, *options);
    return printed ? exitCodeOf(*printed) : refusalOf(printed.error());
}

} // namespace Signalbox
