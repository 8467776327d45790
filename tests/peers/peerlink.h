// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answeringbroker.h"
#include "core/mcp/content.h"
#include "npmpeer.h"
#include "peercase.h"
#include "tests/core/hub/httpfixture.h"

#include <memory>

/// A hub with one server: a peer from npm, which listens already if it is not started over stdio.
class PeerLink : public QObject
{
    Q_OBJECT
public:
    PeerLink(const PeerCase &peer, std::shared_ptr<NpmPeer> server); ///< server: null over stdio

    [[nodiscard]] bool connects(); ///< waits; else why() says why not
    void disconnects();            ///< waits
    [[nodiscard]] QString why();
    [[nodiscard]] quint16 serverPort() const { return m_server ? m_server->port() : 0; }
    [[nodiscard]] Signalbox::Session &session() { return hub.session(); }
    [[nodiscard]] Signalbox::Connection &connection() { return hub.connection(); }

    /// Forgets what was asked, found and said so far.
    void begin();
    [[nodiscard]] QByteArray said(); ///< by the peer on its standard error, since begin()
    /// What our side has found wrong, not only notable, with the messages of this connection since begin(); one line each.
    [[nodiscard]] QStringList findings() const { return m_findings; }

    [[nodiscard]] Signalbox::ToolResult call(const QByteArray &tool, const QByteArray &arguments = "{}");
    /// The text of the first block of what a tool answered; why not, if it did not.
    [[nodiscard]] QString text(const QByteArray &tool, const QByteArray &arguments = "{}");
    [[nodiscard]] Signalbox::Json result(Signalbox::PendingCall *call); ///< null unless it ended with a result
    [[nodiscard]] QList<Signalbox::Json> entries(Signalbox::Lister::List list);
    /// The HTTP exchanges with this method so far, as the journal has them.
    [[nodiscard]] QByteArrayList exchanges(const QByteArray &method) const;

    AnsweringBroker broker;
    HttpFixture hub;
    Signalbox::CallOutcome outcome; ///< of the last call

private:
    [[nodiscard]] QByteArray allSaid();
    void handleFinding(quint64 sequence, const Signalbox::Deviation &found);

    std::shared_ptr<NpmPeer> m_server;
    quint64 m_consoleFrom = 0;
    QByteArray m_console;
    qsizetype m_saidBefore = 0;
    QStringList m_findings;
};
