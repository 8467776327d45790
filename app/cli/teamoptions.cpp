// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teamoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/journalfolder.h"
#include "app/cli/optionreader.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> teamOptionTable()
{
    return QList<QCommandLineOption>{
               {u"database"_s, tr("postgresql://user@host/database, not the one in the settings."), u"address"_s},
               {u"as"_s, tr("status, push: the name to send calls under."), u"name"_s},
               {u"member"_s, tr("stats: only this member's calls."), u"name"_s},
               {u"members"_s, tr("stats: one row for each member.")}}
           + StatsOptions::queryTable();
}

QString teamUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli team status   connects, tells who sent calls last and what waits here\n"
              "  signalbox-cli team push     sends the calls that are not in the database yet\n"
              "  signalbox-cli team stats    the figures of all members\n"
              "The password comes from PGPASSWORD, ~/.pgpass or, for the database of the settings, the keychain.\n");
}

} // namespace

Result<TeamOptions> TeamOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, teamOptionTable(), u"signalbox-cli team"_s, arguments);
    TeamOptions options;
    if (options.helpText = reader.help(teamUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    if (verb == "push"_L1) {
        options.verb = Verb::Push;
    } else if (verb == "stats"_L1) {
        options.verb = Verb::Stats;
    } else if (verb != "status"_L1) {
        reader.refuse(verb.isEmpty() ? tr("team wants status, push or stats.")
                                     : tr("team wants status, push or stats, not “%1”.").arg(verb));
    }
    reader.text(options.database, u"database"_s);
    reader.text(options.as, u"as"_s);
    reader.text(options.member, u"member"_s);
    options.byMember = reader.isSet(u"members"_s);
    options.stats.readQuery(reader);
    options.stats.folder = journalFolder(reader, u"team "_s + verb, words);
    if (options.byMember && (reader.isSet(u"by"_s) || options.stats.series)) {
        reader.refuse(tr("--members does not go with --by or --over."));
    }
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
