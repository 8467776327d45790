// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Signalbox {

/// A TCP port on which a process listens.
struct ListeningPort
{
    quint16 port = 0;
    QString address{};       ///< "127.0.0.1", "::", …
    bool isLoopback = false; ///< only this machine reaches it

    bool operator==(const ListeningPort &) const = default;
};

/// The ports on which this machine listens, and whose they are. Reads /proc/net and the descriptors of the processes
/// asked for; of processes of other people nothing is told.
class ListeningPorts
{
public:
    [[nodiscard]] static ListeningPorts read(const QByteArray &proc);
    /// Of one process, by port.
    [[nodiscard]] QList<ListeningPort> of(qint64 process) const;

    /// The lines of /proc/net/tcp or tcp6 that listen, by the number of their socket.
    [[nodiscard]] static QHash<quint64, ListeningPort> parse(const QByteArray &table);

private:
    QByteArray m_proc;
    QHash<quint64, ListeningPort> m_bySocket;
};

} // namespace Signalbox
