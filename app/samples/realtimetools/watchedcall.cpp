// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/watchedcall.h"

#include "core/base/durations.h"

#include <QPointer>

#include <utility>

namespace Signalbox {

WatchedCall::WatchedCall(const WatchedPlace &place, ServedContextPtr context, ServedProvider::ToolDone done,
                         QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_done(std::move(done))
    , m_watch(place.folder, place.name, nullptr)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { handleTimeUp(); });
    connect(&m_watch, &FileWatch::changed, this, [this](const QList<FileChange> &changes) { take(changes); });
}

void WatchedCall::waitFor(int seconds)
{
    m_timer.start(seconds * kMsPerSecond);
    const QPointer<WatchedCall> self(this);
    m_context->whenCancelled([self] {
        if (self) {
            self->deleteLater();
        }
    });
}

void WatchedCall::end(const ServedResult &result)
{
    if (!std::exchange(m_isOver, true)) {
        m_done(result);
        deleteLater();
    }
}

} // namespace Signalbox
