// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"
#include "core/mcp/messageid.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

namespace Signalbox {

class GateLeg;
class Passage;
class PendingCall;
class TrackedTask;

/// One call as its caller sees it: over all gates and attempts. Deleted right after finished(), never before
/// Hub::call() has returned.
class HubCall : public QObject
{
    Q_OBJECT
public:
    ~HubCall() override;

    [[nodiscard]] const CallRequest &request() const { return m_request; }
    /// Of the last request that was sent for it; null: none was.
    [[nodiscard]] const MessageId &requestId() const { return m_requestId; }
    /// Takes the call back, wherever it is; leads to finished().
    void cancel(const QString &reason = {});
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Waits so many milliseconds longer for the request in flight than its limits say; without one nothing happens.
    void extend(int ms);
    /// How long it is still waited for, in milliseconds. None: no limit runs (a gate holds the call, it became a task,
    /// the person is asked, it has no limits).
    [[nodiscard]] std::optional<qint64> remainingMs() const;

signals:
    void progressed(const Signalbox::Progress &progress);
    void held(const QString &why);                        ///< by a gate, for a while; fit to show
    void finished(const Signalbox::CallOutcome &outcome); ///< exactly once

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    friend class Hub;
    friend class GateLeg;

    explicit HubCall(CallRequest request);
    void follow(PendingCall *pending);
    void followProgress();

    CallRequest m_request;
    MessageId m_requestId;
    QPointer<PendingCall> m_pending;    // the leg in flight, if any
    QPointer<TrackedTask> m_task;       // what the call became, if it became one
    std::shared_ptr<GateLeg> m_leg;     // the innermost gate that has the call; null when there are no gates
    std::shared_ptr<Passage> m_passage; // the first; null when there are no gates
    std::size_t m_index = 0;            // among the hub's open calls
    bool m_starting = true;             // inside Hub::call(): the caller has not connected yet
    bool m_cancelled = false;
};

} // namespace Signalbox
