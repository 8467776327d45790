// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <optional>

namespace Signalbox {

class EngineLink;

/// One call as the window sees it: what was asked, how far it is, how it ended.
class CallHandle : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const CallRequest &request() const { return m_request; }
    [[nodiscard]] const QDateTime &startedAt() const { return m_startedAt; }
    [[nodiscard]] qint64 elapsedMs() const { return m_elapsed.elapsed(); }
    [[nodiscard]] const std::optional<Progress> &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<CallOutcome> &outcome() const { return m_outcome; } ///< none while it runs
    [[nodiscard]] bool isRunning() const { return !m_outcome.has_value(); }
    /// Keeps how it ended, but not what came: the journal has that. Does nothing while it runs.
    void dropResult();
    [[nodiscard]] bool isDropped() const { return m_isDropped; }
    /// How long it is still waited for, as last told (about once a second); none: no limit runs.
    [[nodiscard]] const std::optional<qint64> &remainingMs() const { return m_remainingMs; }
    void extend(int ms); ///< waits so much longer
    void cancel();

signals:
    void remainingChanged();
    void progressed();
    void finished();

private:
    friend class EngineLink;
    CallHandle(EngineLink &link, CallRequest request, quint64 number, QObject *parent);

    QPointer<EngineLink> m_link; // the handle may outlive it
    CallRequest m_request;
    quint64 m_number;
    QDateTime m_startedAt;
    QElapsedTimer m_elapsed;
    std::optional<Progress> m_progress;
    std::optional<qint64> m_remainingMs;
    std::optional<CallOutcome> m_outcome;
    bool m_isDropped = false;
};

} // namespace Signalbox
