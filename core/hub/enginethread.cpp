// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/enginethread.h"

#include "core/base/logging.h"
#include "core/hub/engine.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>

#include <utility>

namespace Signalbox {

/// Shared with the functions on their way, so that a thread that outlives its owner finds everything it needs.
struct EngineThread::State
{
    QThread *thread = nullptr;
    QObject *door = nullptr;        // lives on the engine thread; posted functions come through it
    std::unique_ptr<Engine> engine; // made, used and deleted on the engine thread
    QMutex doorMutex;               // who posts holds it: the door goes with the thread
    bool stopping = false;
};

EngineThread::EngineThread(const Paths &paths, const Limits &limits, BrokerMaker makeBroker, StoreMaker makeStore)
    : m_state(std::make_shared<State>())
{
    m_state->thread = new QThread;
    m_state->thread->setObjectName(QStringLiteral("engine"));
    m_state->door = new QObject;
    m_state->door->moveToThread(m_state->thread);
    QObject::connect(m_state->thread, &QThread::finished, m_state->door, &QObject::deleteLater);
    QMetaObject::invokeMethod(
        m_state->door,
        [state = m_state, paths, limits, makeBroker = std::move(makeBroker), makeStore = std::move(makeStore)] {
            state->engine = std::make_unique<Engine>(paths, limits, makeBroker ? makeBroker() : nullptr,
                                                     makeStore ? makeStore() : nullptr);
            state->engine->start();
        },
        Qt::QueuedConnection);
    m_state->thread->start();
}

EngineThread::~EngineThread()
{
    if (!m_state->stopping) {
        stop();
    }
}

void EngineThread::post(std::function<void(Engine &)> function)
{
    const QMutexLocker lock(&m_state->doorMutex);
    if (m_state->stopping) {
        return;
    }
    QMetaObject::invokeMethod(
        m_state->door,
        [state = m_state, function = std::move(function)] {
            if (state->engine) {
                function(*state->engine);
            }
        },
        Qt::QueuedConnection);
}

bool EngineThread::stop(int boundMs)
{
    bool isFirst = false;
    {
        const QMutexLocker lock(&m_state->doorMutex);
        isFirst = !std::exchange(m_state->stopping, true);
    }
    if (isFirst) {
        QMetaObject::invokeMethod(
            m_state->door,
            [state = m_state] {
                // Queued: the engine may not be deleted inside its own signal.
                const auto end = [state] {
                    state->engine.reset();
                    QThread::currentThread()->quit();
                };
                QObject::connect(state->engine.get(), &Engine::stopped, state->door, end, Qt::QueuedConnection);
                state->engine->shutdown();
            },
            Qt::QueuedConnection);
    }
    if (m_state->thread && !m_state->thread->wait(QDeadlineTimer(boundMs))) {
        qCWarning(logHub, "The engine did not stop in time and is left behind.");
        return false;
    }
    delete std::exchange(m_state->thread, nullptr);
    return true;
}

void EngineThread::preferPlainDispatcher()
{
    // Qt reads it when a thread starts; the main thread of a window keeps GLib's, which platform plug-ins may need.
    qputenv("QT_NO_THREADED_GLIB", "1");
}

} // namespace Signalbox
