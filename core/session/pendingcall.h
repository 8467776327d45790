// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mcp/messageid.h"
#include "core/session/outcome.h"

#include <QObject>

#include <optional>

namespace Signalbox {

/// One request on its way. Owned by its session; deleted right after finished() was delivered, so nothing of it may be
/// touched after that. Same thread as the session.
class PendingCall : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] MessageId id() const { return m_id; }   ///< of the current leg
    void setNumber(quint64 number) { m_number = number; } ///< the caller's own, which its questions carry
    [[nodiscard]] quint64 number() const { return m_number; }
    /// Takes the call back: the server is told by its transport's rule, and finished() comes with End::Cancelled.
    void cancel(const QString &reason = {});
    /// Waits so many milliseconds longer than its limits say, for the answer and in all.
    void extend(int ms);
    /// How long it is still waited for, in milliseconds. None: without end, or just now the limits do not run (the person
    /// is asked, requests wait for credentials).
    [[nodiscard]] std::optional<qint64> remainingMs() const;

signals:
    void progressed(const Signalbox::Progress &progress);
    void finished(const Signalbox::CallOutcome &outcome); ///< exactly once, whatever happens, never inside request()

private:
    friend class Session;
    friend class RequestBatch;
    explicit PendingCall(class Session *session);
    class Session *m_session;
    MessageId m_id;
    quint64 m_number = 0;
};

} // namespace Signalbox
