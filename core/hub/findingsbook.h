// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/deviation.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Signalbox {

class Hub;
class PendingCall;
class Session;
struct OutgoingRequest;
struct ServerStatus;

/// Something about one message that is not as the protocol says.
struct MessageFinding
{
    quint64 sequence = 0; ///< of the message in the journal
    Deviation deviation;
};

/// The findings about a server's messages, of one connection.
struct MessageFindings
{
    QList<MessageFinding> found; ///< in the order of the messages
    bool isFull = false;         ///< there may be more: the journal flags them, without words
    /// Where the pages of each list, as it was read last, lie in the journal; by the method that lists ("tools/list").
    QHash<QByteArray, QList<quint64>> pages{};
};

/// Keeps what the linter finds in the messages of all servers, from the beginning of each connection to the beginning of
/// the next.
class FindingsBook : public QObject
{
    Q_OBJECT
public:
    explicit FindingsBook(Hub &hub); ///< its parent

    /// The book of that hub; null if it has none.
    [[nodiscard]] static FindingsBook *of(const Hub &hub);
    [[nodiscard]] MessageFindings findings(const QString &serverId) const { return m_servers.value(serverId).findings; }

    static constexpr qsizetype kMost = 200; ///< of one connection

signals:
    void changed(const QString &serverId); ///< another finding, or a new connection has none yet

private:
    struct OfServer
    {
        MessageFindings findings;
        QPointer<Session> session;
    };
    void handleStatus(const ServerStatus &status);
    void followList(const QString &serverId, const OutgoingRequest &request, PendingCall &call);
    void add(const QString &serverId, const Session &session, const MessageFinding &finding);

    Hub &m_hub;
    QHash<QString, OfServer> m_servers; // by id
};

} // namespace Signalbox
