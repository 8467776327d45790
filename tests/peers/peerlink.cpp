// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerlink.h"

#include "core/json/jsonparse.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Two cores may start a dozen servers at once.
Limits patient()
{
    Limits limits;
    limits.probeMs = 10000;
    limits.connectMs = 20000;
    limits.requestMs = 7000;
    limits.stopGentleMs = 500; // server-everything does not end with its input
    return limits;
}

constexpr int kConnectMs = 25000;

Json parsed(const QByteArray &text)
{
    const Result<ParsedJson> json = parseJson(text);
    return json ? json->value : Json::null();
}

} // namespace

PeerLink::PeerLink(const PeerCase &peer, std::shared_ptr<NpmPeer> server)
    : hub(server ? server->url(peer.path).toString() : QString(), peer.era, patient(), &broker)
    , m_server(std::move(server))
{
    if (peer.isStdio()) {
        const NpmPeer::Command command = NpmPeer::stdioCommand(peer.peer);
        hub.entry.transport = ServerEntry::Transport::Stdio;
        hub.entry.command = command.program;
        hub.entry.arguments = command.arguments;
    }
}

bool PeerLink::connects()
{
    using State = ServerStatus::State;
    hub.hub.setEntries({hub.entry});
    connect(&connection(), &Connection::statusChanged, this, [this] {
        if (connection().session()) {
            connect(&session(), &Session::deviated, this, &PeerLink::handleFinding);
        }
    });
    connection().connectToServer();
    const auto isSettled = [this] {
        const State state = connection().status().state;
        return state == State::Connected || state == State::Failed;
    };
    return QTest::qWaitFor(isSettled, kConnectMs) && connection().status().state == State::Connected;
}

void PeerLink::handleFinding(quint64 sequence, const Deviation &found)
{
    if (found.severity != Deviation::Severity::Note) { // of what may happen when two speak at once
        const QString message = QString::fromUtf8(hub.recorder.bodies.value(qsizetype(sequence)));
        m_findings.append(found.pointer + u": expected "_s + found.expected + u", found "_s + found.found + u" in "_s
                          + message);
    }
}

void PeerLink::disconnects()
{
    connection().disconnectFromServer();
    (void)QTest::qWaitFor([this] { return connection().status().state == ServerStatus::State::Disconnected; });
}

QString PeerLink::why()
{
    return hub.why() + u'\n' + QString::fromUtf8(allSaid());
}

QByteArray PeerLink::allSaid()
{
    if (m_server) {
        return m_server->standardError();
    }
    m_console += connection().console(m_consoleFrom);
    return m_console;
}

void PeerLink::begin()
{
    broker.reset();
    m_findings.clear();
    m_saidBefore = allSaid().size();
}

QByteArray PeerLink::said()
{
    return allSaid().sliced(m_saidBefore);
}

ToolResult PeerLink::call(const QByteArray &tool, const QByteArray &arguments)
{
    outcome = hub.call(tool, arguments);
    return outcome.ok() ? decodeToolResult(parsed(outcome.result)).value : ToolResult();
}

QString PeerLink::text(const QByteArray &tool, const QByteArray &arguments)
{
    const ToolResult result = call(tool, arguments);
    return result.content.isEmpty() ? u"(no content) "_s + outcome.error.message : result.content.constFirst().text;
}

Json PeerLink::result(PendingCall *call)
{
    outcome = hub.outcomeOf(call);
    return outcome.ok() ? parsed(outcome.result) : Json::null();
}

QList<Json> PeerLink::entries(Lister::List list)
{
    static constexpr std::array<const char *, 4> kMembers = {"tools", "resources", "resourceTemplates", "prompts"};
    const Lister::Outcome listed = hub.list(list);
    QList<Json> entries;
    for (const QByteArray &page : listed.pages) {
        const Json json = parsed(page);
        for (const Json &entry : json.at(kMembers.at(std::size_t(list))).array_range()) {
            entries.append(entry);
        }
    }
    return entries;
}

QByteArrayList PeerLink::exchanges(const QByteArray &method) const
{
    QByteArrayList found;
    for (qsizetype i = 0; i < hub.recorder.records.size(); ++i) {
        if (hub.recorder.records.at(i).kind == IndexRecord::Http
            && hub.recorder.bodies.at(i).contains("\"request\":\"" + method + ' ')) {
            found.append(hub.recorder.bodies.at(i));
        }
    }
    return found;
}
