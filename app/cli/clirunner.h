// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answerchain.h"
#include "app/cli/clioptions.h"
#include "app/cli/operation.h"
#include "app/cli/operations.h"
#include "core/auth/tokenstore.h"
#include "core/hub/callgates.h"
#include "core/hub/callspans.h"
#include "core/hub/capture/secretwatch.h"
#include "core/hub/hub.h"
#include "core/hub/telemetry/telemetry.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/journal.h"
#include "core/json/masker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Signalbox {

class StderrPrinter;

/// Connects to the one server, lets an operation ask the one thing, disconnects. The main thread is the engine.
class CliRunner : public QObject
{
    Q_OBJECT
public:
    using OperationMaker = std::function<std::unique_ptr<Operation>(const OperationContext &)>;
    explicit CliRunner(CliOptions options, OperationMaker make = makeOperation, QObject *parent = nullptr);
    ~CliRunner() override;

    void start();
    void interrupt(int exitCode); ///< disconnects, then finishes with this exit code

signals:
    void finished(int exitCode); ///< once; the server has ended by then

private:
    [[nodiscard]] Result<> openJournal(const ServerEntry &server);
    [[nodiscard]] Result<> openTelemetry();
    void endTelemetry();
    void connectTo(const ServerEntry &server);
    [[nodiscard]] Limits limitsAsked() const;
    void preferAsked(GateSettings &gates) const;
    void setCredentials(Recorder &recorder);
    void hide(const QList<QByteArray> &secrets);
    [[nodiscard]] const Masker *masker() const { return m_options.keepSecrets ? nullptr : &m_masker; }
    void handleStatus(const ServerStatus &status);
    void handleConnected();
    void operate();
    void fail(int exitCode, const char *code, const Error &error, const QByteArray &serverStderr = {});
    void end(int exitCode);
    [[nodiscard]] Connection &connection() const { return *m_hub->byName(m_serverName); }

    CliOptions m_options;
    OperationMaker m_make;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Deriver> m_deriver;   // as long as m_journal holds the folder
    std::optional<SecretWatch> m_secrets; // of m_journal
    Masker m_masker;                      // of what -v prints
    std::unique_ptr<Recorder> m_printer;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<TokenStore> m_watchedTokens; // over m_tokens
    AnswerChain m_answers;
    std::unique_ptr<Telemetry> m_telemetry;
    std::unique_ptr<Hub> m_hub;
    std::optional<CallGates> m_gates;   // of m_hub
    std::unique_ptr<CallSpans> m_spans; // of m_hub, into m_telemetry
    std::unique_ptr<Operation> m_operation;
    std::unique_ptr<StderrPrinter> m_console;
    QString m_serverName;
    int m_exitCode = 0;
    bool m_asked = false;
    bool m_ending = false;
};

} // namespace Signalbox
