// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/networkscan.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace Signalbox {

/// The exchanges of one server over the network, from the journal: the newest first, then what comes, while it is wanted.
/// Reads on a thread of its own.
class NetworkFeed : public QObject
{
    Q_OBJECT
public:
    NetworkFeed(const QString &journalFolder, const QString &serverName, QObject *parent = nullptr,
                NetworkPart part = NetworkPart::All);
    ~NetworkFeed() override;

    void setWanted(bool wanted); ///< looks for what comes while that is so
    using Then = std::function<void(const NetworkDetail &)>;
    void fetch(quint64 sequence, QObject *context, Then then);

signals:
    void arrived(const QList<Signalbox::NetworkRow> &rows); ///< ascending; behind all before
    void firstRead();                                       ///< once: all that was there has been told

private:
    class Worker;
    void look();

    QThread m_thread;
    std::stop_source m_stop;
    Worker *m_worker; // lives on m_thread
    QTimer m_timer;
    bool m_isLooking = false;
    bool m_hasRead = false;
};

} // namespace Signalbox
