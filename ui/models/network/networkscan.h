// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/networkreading.h"

#include <QHash>
#include <QString>

#include <memory>
#include <stop_token>

namespace Signalbox {

class JournalReader;

/// Finds the exchanges of one server in a journal, first the newest, then what comes. Lives on one thread.
class NetworkScan
{
public:
    static constexpr qsizetype kMostRows = 5000;
    static constexpr quint64 kMostLookedAt = 5'000'000; ///< records, from the end back

    NetworkScan(QString folder, QByteArray server, NetworkPart part = NetworkPart::All);
    ~NetworkScan();

    /// Those that came since the last time, ascending; the first time the newest kMostRows. Empty: nothing, or the
    /// journal cannot be read.
    [[nodiscard]] QList<NetworkRow> read(const std::stop_token &stop);
    [[nodiscard]] NetworkDetail detail(quint64 sequence);

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool isOurs(quint16 server);
    /// Places of its exchanges in [first, end), ascending; at most the last `most`.
    [[nodiscard]] QList<quint64> find(quint64 first, quint64 end, qsizetype most, const std::stop_token &stop);

    QString m_folder;
    QByteArray m_server;
    NetworkPart m_part;
    std::unique_ptr<JournalReader> m_reader;
    QHash<quint16, bool> m_names; // is that the server?
    quint64 m_next = 0;           // the first record that has not been looked at
    bool m_hasBegun = false;
};

} // namespace Signalbox
