// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/serve/requestcontext.h"

#include <QObject>
#include <QSet>

namespace Signalbox {

/// What one conversation's client wants to be told, and the telling: resources/subscribe and list changes in the
/// handshake era, subscriptions/listen in the stateless one (protocol.md 2.9).
class Subscriptions : public QObject
{
    Q_OBJECT
public:
    Subscriptions(Service &service, RequestSink &sink);

    /// The handshake is done: list changes are told from now on.
    void setHandshaken() { m_isHandshaken = true; }
    /// resources/subscribe, resources/unsubscribe. False if it is none of these, or not offered.
    [[nodiscard]] bool handleLegacy(RequestContext &request);
    /// subscriptions/listen: acknowledges it and keeps it open. False if it is none, or nothing can be listened to.
    [[nodiscard]] bool handleModern(const RequestPtr &request);
    void endAll(); ///< of the server's own accord: every open stream gets its closing result

private:
    struct Stream
    {
        RequestPtr request;
        QSet<QByteArray> lists; ///< "tools", "prompts", "resources"
        QSet<QString> uris;
        QSet<QString> tasks;
    };

    void tellListChanged(const QByteArray &list);
    void tellUpdated(const QString &uri);
    void tellTask(const ServedTask &task);
    void tell(const Stream &stream, const QByteArray &method, Json params);
    [[nodiscard]] Json accept(Stream &stream, const Json &filter);
    void forgetClosed();

    Service &m_service;
    RequestSink &m_sink;
    bool m_isHandshaken = false;
    QSet<QString> m_uris; ///< handshake era
    QList<Stream> m_streams;
};

} // namespace Signalbox
