// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessionscommand.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/commandhead.h"
#include "app/cli/policyplaces.h"
#include "app/cli/sessionsoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/visiblejson.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"

#include <QDateTime>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using SessionsVerb = SessionsOptions::Verb;

namespace {

QStringList patternsOf(const SecureSession &session)
{
    QStringList texts;
    std::ranges::transform(session.tools, std::back_inserter(texts), &NamePattern::text);
    return texts;
}

/// For programs.
std::string stateWord(const SecureSession &session, qint64 nowMs)
{
    return session.hasEnded ? "ended" : session.isOver(nowMs) ? "expired" : "open";
}

QString stateText(const SecureSession &session, qint64 nowMs)
{
    return session.hasEnded ? tr("ended") : session.isOver(nowMs) ? tr("expired") : tr("open");
}

Json sessionJson(const SecureSession &session, qint64 nowMs)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("id", fromQString(session.id));
    json.insert_or_assign("user", fromQString(session.user));
    json.insert_or_assign("tools", jsonList(patternsOf(session)));
    json.insert_or_assign("created", fromQString(momentText(session.createdMs)));
    json.insert_or_assign("expires", fromQString(momentText(session.expiresMs)));
    json.insert_or_assign("state", stateWord(session, nowMs));
    json.insert_or_assign("activeTools", jsonList(session.activeTools));
    return json;
}

int list(const QList<SecureSession> &sessions, bool isJson, qint64 nowMs)
{
    if (isJson) {
        Json all(jsoncons::json_array_arg);
        for (const SecureSession &session : sessions) {
            all.push_back(sessionJson(session, nowMs));
        }
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("sessions", std::move(all));
        return exitCodeOf(printResult(compactJson(json), true));
    }
    if (sessions.isEmpty()) {
        return exitCodeOf(printText(tr("There are no sessions.") + u'\n'));
    }
    QList<QStringList> rows{{tr("session"), tr("user"), tr("state"), tr("until"), tr("tools"), tr("called")}};
    for (const SecureSession &session : sessions) {
        rows.append({session.id, visibleText(session.user), stateText(session, nowMs), momentText(session.expiresMs),
                     visibleText(patternsOf(session).join(", "_L1)), visibleText(session.activeTools.join(", "_L1))});
    }
    return exitCodeOf(printText(tableText(rows)));
}

int printOne(const Result<SecureSession> &session, const QString &words, bool isJson, qint64 nowMs)
{
    if (!session) {
        return refuse(session.error());
    }
    return exitCodeOf(isJson ? printResult(compactJson(sessionJson(*session, nowMs)), true) : printText(words + u'\n'));
}

} // namespace

int runSessionsCommand(const QStringList &arguments)
{
    const Result<SessionsOptions> options = SessionsOptions::parse(arguments);
    if (const auto code = codeAfterOptions(options)) {
        return *code;
    }
    SessionBook book(policyPlaces().sessionsFile);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    switch (options->verb) {
    case SessionsVerb::Create: {
        const auto session = book.create(options->user, options->tools, options->forMs, nowMs);
        return printOne(session, session ? session->id : QString(), options->json, nowMs);
    }
    case SessionsVerb::Renew: {
        const auto session = book.renew(options->id, options->forMs, nowMs);
        return printOne(session, session ? tr("Goes on until %1.").arg(momentText(session->expiresMs)) : QString(),
                        options->json, nowMs);
    }
    case SessionsVerb::End:
        return printOne(book.end(options->id).and_then([&] { return book.find(options->id); }), tr("Ended."),
                        options->json, nowMs);
    case SessionsVerb::List:
        break;
    }
    const Result<QList<SecureSession>> sessions = book.list();
    return sessions ? list(*sessions, options->json, nowMs) : refuse(sessions.error());
}

} // namespace Signalbox
