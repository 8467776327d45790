// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peercase.h"

#include "npmpeer.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kAsking = {"answersForms", "declinesForms", "visitsAddresses",
                                "samples",      "showsItsRoots", "carriesStateThroughRounds"};

void except(PeerCase &peer, const QByteArrayList &functions, const QString &why)
{
    for (const QByteArray &function : functions) {
        peer.cannot.insert(function, why);
    }
}

/// The handshake era, one server object for each request.
PeerCase stateless(PeerCase peer)
{
    peer.hasSession = false;
    except(peer, kAsking, u"Without a session a server of the handshake era has nobody to ask."_s);
    except(peer, {"hearsOfChangedResources", "hearsOfChangedLists"},
           u"Without a session there is no stream for what the server says by itself."_s);
    except(peer, {"cancels"}, u"Without a session the server cannot tell what a cancellation is about."_s);
    return peer;
}

PeerCase behindProxy(const QString &name, const QString &path, const QString &era, Revision revision)
{
    PeerCase peer;
    peer.name = name;
    peer.peer = NpmPeer::proxy(NpmPeer::v2(u"dual"_s, u"stdio"_s));
    peer.path = path;
    peer.era = era;
    peer.revision = revision;
    peer.isBehindProxy = true;
    peer.hasSession = !peer.isModern();
    if (peer.isModern()) {
        except(peer, {"hearsLogMessagesOfItsLevel"}, u"mcp-proxy hands log messages on in the handshake era only."_s);
    }
    except(peer, kAsking, u"mcp-proxy declares no capability of a client to the server behind it."_s);
    return peer;
}

} // namespace

QList<PeerCase> v2Cases()
{
    QList<PeerCase> cases;
    for (const QString &transport : {u"stdio"_s, u"http"_s, u"httpsse"_s}) {
        for (const QString &era : {u"modern"_s, u"dual"_s}) {
            PeerCase peer;
            peer.name = era + u' ' + transport;
            peer.peer = NpmPeer::v2(era, transport);
            peer.path = transport == u"stdio" ? QString() : u"/mcp"_s;
            peer.revision = Revision::V20260728;
            peer.hasSession = peer.isStdio();
            cases.append(peer);
        }
    }
    const auto legacy = [](const QString &name, const QStringList &peer, const QString &path, const QString &era) {
        return PeerCase{.name = name, .peer = peer, .path = path, .era = era, .cannot = {}};
    };
    cases.append(legacy(u"dual stdio, set to legacy"_s, NpmPeer::v2(u"dual"_s, u"stdio"_s), {}, u"legacy"_s));
    cases.append(
        stateless(legacy(u"dual http, set to legacy"_s, NpmPeer::v2(u"dual"_s, u"http"_s), u"/mcp"_s, u"legacy"_s)));
    cases.append(legacy(u"legacy stdio"_s, NpmPeer::v2(u"legacy"_s, u"stdio"_s), {}, u"auto"_s));
    cases.append(legacy(u"legacy http"_s, NpmPeer::v2(u"legacy"_s, u"http"_s), u"/mcp"_s, u"auto"_s));
    cases.append(behindProxy(u"proxy http"_s, u"/mcp"_s, u"auto"_s, Revision::V20260728));
    cases.append(behindProxy(u"proxy http, set to legacy"_s, u"/mcp"_s, u"legacy"_s, Revision::V20251125));
    cases.append(behindProxy(u"proxy sse"_s, u"/sse"_s, u"auto"_s, Revision::V20251125));
    return cases;
}

QList<PeerCase> everythingCases()
{
    const auto peer = [](const QString &transport, const QString &path) {
        return PeerCase{.name = transport, .peer = NpmPeer::everything(transport), .path = path, .cannot = {}};
    };
    return {peer(u"stdio"_s, {}), peer(u"streamableHttp"_s, u"/mcp"_s), peer(u"sse"_s, u"/sse"_s)};
}

QList<PeerCase> v1Cases()
{
    const auto peer = [](const QString &way, const QString &path) {
        return PeerCase{.name = way, .peer = NpmPeer::v1(way), .path = path, .cannot = {}};
    };
    return {peer(u"json"_s, u"/mcp"_s), stateless(peer(u"stateless"_s, u"/mcp"_s)), peer(u"sse"_s, u"/sse"_s)};
}
