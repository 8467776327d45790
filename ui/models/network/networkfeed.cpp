// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network/networkfeed.h"

#include <QPointer>

namespace Signalbox {

namespace {

constexpr int kLookMs = 250;

} // namespace

class NetworkFeed::Worker : public QObject
{
public:
    Worker(const QString &folder, const QByteArray &server, NetworkPart part)
        : scan(folder, server, part)
    {
    }
    NetworkScan scan;
};

NetworkFeed::NetworkFeed(const QString &journalFolder, const QString &serverName, QObject *parent, NetworkPart part)
    : QObject(parent)
    , m_worker(new Worker(journalFolder, serverName.toUtf8(), part))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("journal-network"));
    m_thread.start();
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &NetworkFeed::look);
}

NetworkFeed::~NetworkFeed()
{
    m_stop.request_stop();
    m_thread.quit();
    m_thread.wait(); // at most the one read that runs, which stops
}

void NetworkFeed::setWanted(bool wanted)
{
    if (wanted) {
        m_timer.start();
        look();
    } else {
        m_timer.stop();
    }
}

void NetworkFeed::look()
{
    if (std::exchange(m_isLooking, true)) {
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, stop = m_stop.get_token()] {
        QList<NetworkRow> rows = worker->scan.read(stop);
        if (stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, rows = std::move(rows)] {
                m_isLooking = false;
                if (!rows.isEmpty()) {
                    emit arrived(rows);
                }
                if (!std::exchange(m_hasRead, true)) {
                    emit firstRead();
                }
            },
            Qt::QueuedConnection);
    });
}

void NetworkFeed::fetch(quint64 sequence, QObject *context, Then then)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, sequence, then = std::move(then),
                                         guard = QPointer<QObject>(context), stop = m_stop.get_token()] {
        if (stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [guard, then, detail = worker->scan.detail(sequence)] {
                if (guard) {
                    then(detail);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace Signalbox
