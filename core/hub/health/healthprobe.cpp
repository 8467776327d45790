// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/health/healthprobe.h"

#include "core/base/clock.h"
#include "core/hub/toolerror.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"

#include <QTimer>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Verdict = HealthOutcome::Verdict;

namespace {

enum class ToolKind { Absent, ReadsOnly, Other };

/// What a page of tools/list says of a tool. The list may be long: only the tool that is meant is parsed.
ToolKind kindIn(const QByteArray &page, const QString &tool)
{
    RawJsonWalk tools(rawMember(page, "tools"));
    const QByteArray name = jsonString(tool);
    while (tools.next()) {
        const QByteArrayView one = tools.value();
        const QByteArrayView given = rawMember(one, "name");
        const bool isIt = given == name || [&] {
            const Result<ParsedJson> parsed = parseJson(given);
            return parsed && toQString(parsed->value) == tool;
        }();
        if (isIt) {
            return rawMember(rawMember(one, "annotations"), "readOnlyHint") == "true" ? ToolKind::ReadsOnly
                                                                                      : ToolKind::Other;
        }
    }
    return ToolKind::Absent;
}

} // namespace

HealthProbe::HealthProbe(Hub &hub, const Connection &connection, HealthSettings settings, bool knowsTool,
                         QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_server(connection.status().entry.id)
    , m_settings(std::move(settings))
    , m_knowsTool(knowsTool)
{
}

HealthProbe::~HealthProbe()
{
    if (m_pending) {
        m_pending->disconnect(this);
        m_pending->cancel();
    }
    if (m_call) {
        m_call->disconnect(this);
        m_call->cancel();
    }
    if (m_lister) {
        m_lister->disconnect(this);
        m_lister->cancel();
    }
}

void HealthProbe::start()
{
    m_wallNs = Clock::system().wallNs();
    if (m_settings.check != HealthSettings::Check::Tool) {
        ask();
    } else if (m_knowsTool) {
        callTool();
    } else {
        readList();
    }
}

void HealthProbe::ask()
{
    const Connection *connection = m_hub.byId(m_server);
    Session *session = connection ? connection->session() : nullptr;
    if (!session) {
        end({.verdict = Verdict::NotAsked, .reason = tr("The server is not connected.")});
        return;
    }
    OutgoingRequest request;
    request.method = session->codec().era() == Era::Modern ? "server/discover"_ba : "ping"_ba;
    request.isProbe = true;
    m_pending = session->request(request, {.requestMs = m_settings.deadlineMs, .totalMs = m_settings.deadlineMs});
    connect(m_pending, &PendingCall::finished, this, &HealthProbe::handleAnswer);
}

void HealthProbe::readList()
{
    const Connection *connection = m_hub.byId(m_server);
    Session *session = connection ? connection->session() : nullptr;
    if (!session) {
        end({.verdict = Verdict::NotAsked, .reason = tr("The server is not connected.")});
        return;
    }
    m_lister = new Lister(*session, Lister::List::Tools);
    connect(m_lister, &Lister::finished, this, &HealthProbe::handleList);
}

void HealthProbe::handleList(const Lister::Outcome &outcome)
{
    m_lister.clear(); // it goes by itself
    ToolKind kind = ToolKind::Absent;
    for (const QByteArray &page : outcome.pages) {
        kind = kind == ToolKind::Absent ? kindIn(page, m_settings.tool) : kind;
    }
    if (kind == ToolKind::ReadsOnly) {
        emit toolKnown();
        callTool();
    } else if (kind == ToolKind::Other) {
        end({.verdict = Verdict::NotAsked,
             .reason = tr("The tool “%1” does not say of itself that it only reads.").arg(m_settings.tool.left(100))});
    } else if (outcome.error) {
        end({.verdict = Verdict::Failed, .reason = outcome.error->message});
    } else {
        end({.verdict = Verdict::NotAsked,
             .reason = tr("The server has no tool “%1”.").arg(m_settings.tool.left(100))});
    }
}

void HealthProbe::callTool()
{
    const Connection *connection = m_hub.byId(m_server);
    if (!connection) {
        end({.verdict = Verdict::NotAsked, .reason = tr("The server is not connected.")});
        return;
    }
    CallRequest request;
    request.server = connection->status().entry.name;
    request.tool = m_settings.tool;
    request.arguments = m_settings.arguments;
    request.caller = QString::fromLatin1(kCaller);
    request.limits = {.requestMs = m_settings.deadlineMs, .totalMs = m_settings.deadlineMs};
    request.isProbe = true;
    m_call = m_hub.call(std::move(request));
    connect(m_call, &HubCall::finished, this, &HealthProbe::handleAnswer);
    // The call has its deadline; what it became (a task) has none.
    constexpr int kSlackMs = 1000;
    QTimer::singleShot(m_settings.deadlineMs + kSlackMs, m_call, [call = m_call, this] {
        m_isLate = true;
        call->cancel();
    });
}

void HealthProbe::handleAnswer(const CallOutcome &outcome)
{
    m_pending.clear();
    m_call.clear();
    end(judged(outcome));
}

HealthOutcome HealthProbe::judged(const CallOutcome &outcome) const
{
    HealthOutcome health{.verdict = Verdict::Failed, .durationNs = outcome.durationNs, .reason = outcome.error.message};
    const Connection *connection = m_hub.byId(m_server);
    const Session *session = connection ? connection->session() : nullptr;
    switch (outcome.end) {
    case CallOutcome::End::Result:
        if (isToolError(outcome)) {
            health.reason = tr("The tool said that it failed.");
        } else {
            health.verdict = Verdict::Passed;
            health.reason.clear();
        }
        break;
    case CallOutcome::End::Lost: // of the connection: that is told by its state
        health.verdict = session && session->state() == Session::State::Open ? Verdict::Failed : Verdict::NotAsked;
        break;
    case CallOutcome::End::Cancelled:
        health.verdict = m_isLate ? Verdict::Failed : Verdict::NotAsked;
        if (m_isLate) {
            health.reason = tr("The tool did not come to an end within %1 ms.").arg(m_settings.deadlineMs);
        }
        break;
    case CallOutcome::End::Refused:
        health.verdict = Verdict::NotAsked;
        break;
    case CallOutcome::End::RemoteError:
        if (rawMember(outcome.result, "resultType") == "\"input_required\"") {
            health.verdict = Verdict::NotAsked;
            health.reason = tr("The tool asks the person for something; it is not fit for a check.");
        }
        break;
    case CallOutcome::End::Timeout:
        break;
    }
    return health;
}

void HealthProbe::end(HealthOutcome outcome)
{
    outcome.wallNs = m_wallNs;
    deleteLater();
    emit finished(outcome);
}

} // namespace Signalbox
