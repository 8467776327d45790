// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/outcome.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace Signalbox {

class Engine;
class EngineLink;
class PendingCall;
class Session;

/// One request to a server that is no call of a tool, as the window sees it: how it ended. Taken back when it is deleted.
class EngineRequest : public QObject
{
    Q_OBJECT
public:
    using Send = std::function<PendingCall *(Session &)>; ///< runs on the engine thread; never null
    using Done = std::function<void(const CallOutcome &)>;
    using TakeBack = std::function<void()>;
    /// Likewise, for what is no single request of a session: `done` once, and what takes it back.
    using Begin = std::function<TakeBack(Engine &, const Done &done)>;

    EngineRequest(EngineLink &link, const QString &serverId, Send send, QObject *parent);
    EngineRequest(EngineLink &link, Begin begin, QObject *parent);
    ~EngineRequest() override;

    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsed.elapsed(); }
    [[nodiscard]] bool isRunning() const { return !m_outcome.has_value(); }
    [[nodiscard]] const std::optional<CallOutcome> &outcome() const { return m_outcome; } ///< none while it runs
    void cancel();

signals:
    void finished(); ///< once, and later

private:
    using Seat = std::shared_ptr<TakeBack>; // touched on the engine thread only; empty: there is nothing

    QPointer<EngineLink> m_link; // the request may outlive it
    Seat m_seat;
    QDateTime m_startedAt;
    QElapsedTimer m_elapsed;
    std::optional<CallOutcome> m_outcome;
};

} // namespace Signalbox
