// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubcall.h"

#include "core/hub/gateleg.h"
#include "core/hub/passage.h"
#include "core/session/pendingcall.h"
#include "core/session/trackedtask.h"

#include <QMetaMethod>

namespace Signalbox {

HubCall::HubCall(CallRequest request)
    : m_request(std::move(request))
{
}

HubCall::~HubCall()
{
    if (m_passage) {
        m_passage->forgetCall();
    }
}

void HubCall::cancel(const QString &reason)
{
    if (m_cancelled) {
        return;
    }
    m_cancelled = true;
    if (m_pending) {
        m_pending->cancel(reason);
        return;
    }
    if (m_task) {
        m_task->cancel();
        return;
    }
    if (!m_leg) {
        return; // its end is already on the way
    }
    // Held by a gate. Queued, so that the caller may still touch the call after cancel().
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Cancelled;
    outcome.error.kind = Error::Kind::Cancelled;
    outcome.error.message = reason.isEmpty() ? tr("The call was cancelled before it was sent.") : reason;
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            if (m_leg) {
                m_leg->end(outcome);
            }
        },
        Qt::QueuedConnection);
}

void HubCall::extend(int ms)
{
    if (m_pending) {
        m_pending->extend(ms);
    }
}

std::optional<qint64> HubCall::remainingMs() const
{
    return m_pending ? m_pending->remainingMs() : std::nullopt;
}

void HubCall::follow(PendingCall *pending)
{
    m_pending = pending;
    m_requestId = pending->id();
    pending->setNumber(m_request.number);
    static const QMetaMethod progress = QMetaMethod::fromSignal(&HubCall::progressed);
    if (isSignalConnected(progress)) {
        followProgress();
    }
}

/// Most callers do not listen to progress: the leg's signal is connected when the first one does.
void HubCall::connectNotify(const QMetaMethod &signal)
{
    static const QMetaMethod progress = QMetaMethod::fromSignal(&HubCall::progressed);
    if (m_pending && signal == progress) {
        followProgress();
    }
}

void HubCall::followProgress()
{
    connect(m_pending, &PendingCall::progressed, this, &HubCall::progressed, Qt::UniqueConnection);
}

} // namespace Signalbox
