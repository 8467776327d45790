// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/benchoptions.h"
#include "core/hub/hub.h"
#include "core/journal/journal.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace Signalbox {

/// Our side of the neutral benchmark's contender protocol: N calls of one kind through the product's own path (hub,
/// session, journal), never more than a window unanswered. Prints nothing; the server keeps the score.
class BenchRunner : public QObject
{
    Q_OBJECT
public:
    explicit BenchRunner(BenchOptions options, QObject *parent = nullptr);
    ~BenchRunner() override;
    void start();
    void interrupt(int exitCode); ///< disconnects, then finishes with this exit code

signals:
    void finished(int exitCode);

private:
    void connectTo(const ServerEntry &entry);
    void handleConnected();
    void fill();
    void startOne();
    void startList();
    void startFlood();
    void handleCall(const CallOutcome &outcome);
    void end(int exitCode);

    BenchOptions m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    DecliningBroker m_broker;
    std::unique_ptr<Hub> m_hub;
    QString m_serverName;
    CallRequest m_request;
    qint64 m_started = 0;
    qint64 m_finished = 0;
    qint64 m_handled = 0;
    int m_exitCode = 0;
    bool m_filling = false;
    bool m_ending = false;
};

} // namespace Signalbox
