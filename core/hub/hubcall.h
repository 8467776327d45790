// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/gate.h"

#include <QObject>
#include <QPointer>

namespace Signalbox {

class PendingCall;

/// One call as its caller sees it: over all gates and attempts. Deleted right after finished().
class HubCall : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] const CallRequest &request() const { return m_request; }
    void cancel(const QString &reason = {});

signals:
    void progressed(const Signalbox::Progress &progress);
    void finished(const Signalbox::CallOutcome &outcome); ///< exactly once

private:
    friend class Hub;
    explicit HubCall(CallRequest request, QObject *parent);
    CallRequest m_request;
    QPointer<PendingCall> m_pending; // the leg in flight, if any
    bool m_cancelled = false;
};

} // namespace Signalbox
