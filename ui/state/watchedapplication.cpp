// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/watchedapplication.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <chrono>

namespace Signalbox {

namespace {

qint64 now()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    const QAbstractEventDispatcher *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &WatchedApplication::beginRound);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &WatchedApplication::endTurn);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!QThread::isMainThread()) { // every thread's events come by here
        return QApplication::notify(receiver, event);
    }
    const QObject *owner = receiver->parent();
    HandledEvent handled{.receiver = receiver->metaObject()->className(),
                         .owner = owner != nullptr ? owner->metaObject()->className() : nullptr,
                         .type = event->type()};
    const qint64 began = now();
    if (!m_stalls.isInTurn()) {
        m_stalls.turnBegan(began);
        m_hasRound = false;
    }
    handled.depth = ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    handled.ns = now() - began;
    m_stalls.handled(handled);
    return isTaken;
}

void WatchedApplication::beginRound()
{
    if (m_stalls.isInTurn() && !m_hasRound) {
        m_hasRound = true;
        return;
    }
    const qint64 ns = now();
    m_stalls.turnEnded(ns);
    m_stalls.turnBegan(ns);
    m_hasRound = true;
}

void WatchedApplication::endTurn()
{
    m_stalls.turnEnded(now());
}

} // namespace Signalbox
