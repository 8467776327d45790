// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/healthsettings.h"
#include "core/hub/health/healthoutcome.h"
#include "core/hub/hub.h"
#include "core/session/lister.h"

#include <QObject>
#include <QPointer>

namespace Signalbox {

/// One health check of one connected server: ping (handshake era), server/discover (modern), or a call of a tool, which
/// takes the way of all calls. What it sends and gets is marked in the journal. Deletes itself after finished().
///
/// A tool is called only if the server's list says of it that it only reads; `knowsTool` skips reading the list.
class HealthProbe : public QObject
{
    Q_OBJECT
public:
    static constexpr const char *kCaller = "health check";

    HealthProbe(Hub &hub, const Connection &connection, HealthSettings settings, bool knowsTool,
                QObject *parent = nullptr);
    ~HealthProbe() override;

    void start();

signals:
    void toolKnown();                                       ///< the list was read, and the tool only reads
    void finished(const Signalbox::HealthOutcome &outcome); ///< exactly once, unless it is deleted first

private:
    void ask();
    void readList();
    void handleList(const Lister::Outcome &outcome);
    void callTool();
    void handleAnswer(const CallOutcome &outcome);
    [[nodiscard]] HealthOutcome judged(const CallOutcome &outcome) const;
    void end(HealthOutcome outcome);

    Hub &m_hub;
    QString m_server; ///< id
    HealthSettings m_settings;
    bool m_knowsTool;
    bool m_isLate = false;
    qint64 m_wallNs = 0;
    QPointer<PendingCall> m_pending;
    QPointer<HubCall> m_call;
    QPointer<Lister> m_lister;
};

} // namespace Signalbox
