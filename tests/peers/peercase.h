// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/era.h"

#include <QHash>
#include <QList>
#include <QStringList>

/// A peer, a way to it, and what the two sides must agree on.
struct PeerCase
{
    QString name;
    QStringList peer;                                              ///< as NpmPeer starts it
    QString path;                                                  ///< of its address; empty: it is reached over stdio
    QString era = QStringLiteral("auto");                          ///< what the person has set
    Signalbox::Revision revision = Signalbox::Revision::V20251125; ///< the verdict
    bool hasSession = true;            ///< false: the server keeps nothing from one request to the next
    bool isBehindProxy = false;        ///< mcp-proxy stands in between
    QHash<QByteArray, QString> cannot; ///< why the test function of that name is not for this peer

    [[nodiscard]] bool isModern() const { return eraOf(revision) == Signalbox::Era::Modern; }
    [[nodiscard]] bool isStdio() const { return path.isEmpty(); }
    [[nodiscard]] bool isHttpSse() const { return path == QStringLiteral("/sse"); }
};

/// v2peer.mjs in each era over each transport, and behind mcp-proxy.
[[nodiscard]] QList<PeerCase> v2Cases();
/// server-everything over its three transports.
[[nodiscard]] QList<PeerCase> everythingCases();
/// v1peer.mjs in its three ways.
[[nodiscard]] QList<PeerCase> v1Cases();
