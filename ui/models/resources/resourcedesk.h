// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resources/resourcenews.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Signalbox {

class Connection;
class Session;

/// The window's deputy for one server's resources on the engine thread: reads, subscribes, and tells what comes. Of
/// changes it tells ten times a second at most, counted. What it subscribed to ends with it.
class ResourceDesk : public QObject
{
    Q_OBJECT
public:
    using Tell = std::function<void(const ResourceNews &)>;

    ResourceDesk(Connection &connection, Tell tell);
    ~ResourceDesk() override;

    /// `isFresh`: from the server, whatever is known. The answer is news with that number, also if nothing was sent.
    void read(quint64 number, const QString &uri, bool isFresh);
    void cancel(quint64 number);
    void subscribe(const QString &uri);
    void unsubscribe(const QString &uri);

private:
    void handleStatus();
    void attach(Session &session);
    void handleUpdated(const QString &uri);
    void flushUpdates();
    void tell(ResourceNews news) const;

    QPointer<Connection> m_connection;
    Tell m_tell;
    QPointer<Session> m_session; ///< the one that is heard
    bool m_isOpen = false;       ///< it was there, whether it still is or not
    QHash<quint64, QPointer<QObject>> m_reads;
    QSet<QString> m_wanted;               ///< subscribed to by this desk
    QHash<QString, ResourceNews> m_fresh; ///< changes of those, not told yet
    QTimer m_flush;
};

} // namespace Signalbox
