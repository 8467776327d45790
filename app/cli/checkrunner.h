// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/serversoptions.h"
#include "core/auth/tokenstore.h"
#include "core/hub/callgates.h"
#include "core/hub/health/vitalswatch.h"
#include "core/session/inputbroker.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Signalbox {

/// The command `servers check`: connects to a server of the person's list, makes its health check once, or again and
/// again, and prints how each went and what the server's processes cost.
class CheckRunner : public QObject
{
    Q_OBJECT
public:
    explicit CheckRunner(ServersOptions options, QObject *parent = nullptr);
    ~CheckRunner() override;
    void start();
    void interrupt(int exitCode);

signals:
    void finished(int exitCode); ///< once

private:
    void connectTo(ServerEntry entry);
    void handleStatus(const ServerStatus &status);
    void handleChecked(const HealthOutcome &outcome);
    void print();
    void fail(int exitCode, const char *code, const Error &error, const QByteArray &serverStderr = {});
    void end(int exitCode);

    ServersOptions m_options;
    QString m_id;
    bool m_isProcess = false; ///< there will be figures of processes
    DecliningBroker m_broker;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<Hub> m_hub;
    std::optional<CallGates> m_gates; ///< of m_hub
    std::unique_ptr<VitalsWatch> m_vitals;
    std::optional<HealthOutcome> m_outcome; ///< not printed yet
    QTimer m_figuresTimer;                  ///< how long the first figures are waited for
    int m_exitCode = 0;
    bool m_wasConnected = false;
    bool m_isEnding = false;
};

} // namespace Signalbox
