// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessionsoptions.h"

#include "app/cli/clitext.h"
#include "app/cli/optionreader.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using SessionsVerb = SessionsOptions::Verb;

namespace {

QList<QCommandLineOption> sessionsOptionTable()
{
    return {
        {u"user"_s, tr("create: for whom the calls are made."), u"name"_s},
        {u"tools"_s, tr("create: what may be called, server.tool with * and ?, separated by commas; can be repeated."),
         u"patterns"_s},
        {u"for"_s, tr("create, renew: how long from now: 90s, 30m, 1h, 2d (1h)."), u"time"_s},
        {u"format"_s, tr("text: words for a person. json: one document {\"result\": …}."), u"kind"_s},
        OptionReader::helpOption(),
    };
}

QString sessionsUsage()
{
    return tr("Usage:\n"
              "  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   prints its id\n"
              "  signalbox-cli sessions list\n"
              "  signalbox-cli sessions renew ID [--for 1h]\n"
              "  signalbox-cli sessions end ID\n"
              "A call that is made with --session ID goes only if the session permits it and is not over.\n");
}

void readCreate(SessionsOptions &options, OptionReader &reader)
{
    reader.text(options.user, u"user"_s);
    QStringList given;
    reader.texts(given, u"tools"_s);
    for (const QString &patterns : std::as_const(given)) {
        for (const QString &pattern : patterns.split(u',')) {
            options.tools.append(pattern.trimmed());
        }
    }
    if (options.user.isEmpty() || options.tools.isEmpty() || options.tools.contains(QString())) {
        reader.refuse(tr("sessions create wants --user and --tools."));
    }
}

} // namespace

Result<SessionsOptions> SessionsOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    OptionReader reader(parser, sessionsOptionTable(), u"signalbox-cli sessions"_s, arguments);
    SessionsOptions options;
    if (options.helpText = reader.help(sessionsUsage()); !options.helpText.isEmpty()) {
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    const bool namesOne = verb == "renew"_L1 || verb == "end"_L1;
    if (verb == "create"_L1) {
        options.verb = SessionsVerb::Create;
        readCreate(options, reader);
    } else if (namesOne) {
        options.verb = verb == "end"_L1 ? SessionsVerb::End : SessionsVerb::Renew;
        options.id = words.isEmpty() ? QString() : words.takeFirst();
        if (options.id.isEmpty()) {
            reader.refuse(tr("sessions %1 wants the id of a session.").arg(verb));
        }
    } else if (verb != "list"_L1) {
        reader.refuse(verb.isEmpty() ? tr("sessions wants create, list, renew or end.")
                                     : tr("sessions wants create, list, renew or end, not “%1”.").arg(verb));
    }
    if (!words.isEmpty()) {
        reader.refuse(tr("sessions %1 takes no “%2”.").arg(verb, words.first()));
    }
    if (options.verb != SessionsVerb::Create && (reader.isSet(u"user"_s) || reader.isSet(u"tools"_s))) {
        reader.refuse(tr("--user and --tools go with sessions create."));
    }
    if (reader.isSet(u"for"_s) && options.verb != SessionsVerb::Create && options.verb != SessionsVerb::Renew) {
        reader.refuse(tr("--for goes with sessions create and renew."));
    }
    reader.duration(options.forMs, u"for"_s);
    options.json = reader.isJson();
    if (reader.fault()) {
        return Failure(*reader.fault());
    }
    return options;
}

} // namespace Signalbox
