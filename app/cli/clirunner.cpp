// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clirunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/frameprinter.h"
#include "app/cli/policyplaces.h"
#include "app/cli/secretstore.h"
#include "app/cli/serverchoice.h"
#include "app/cli/stderrprinter.h"
#include "core/base/paths.h"
#include "core/hub/capture/entrysecrets.h"
#include "core/hub/capture/watchedstore.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/secretfiller.h"
#include "core/hub/serverauthorizers.h"

#include <QTimer>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeriveAfterMs = 1000;
constexpr int kFarewellMs = 2000; // for what telemetry has left
/// A server that does not end when its input is closed gets SIGTERM then: somebody waits at the terminal.
constexpr int kStopGentleMs = 300;

/// The exit code for a connection that was not made, or was lost.
int failureCode(const Error &error)
{
    if (isBeforeStart(error)) {
        return ExitCode::Policy;
    }
    return error.kind == Error::Kind::Auth ? ExitCode::AuthNeeded : ExitCode::Unreachable;
}

} // namespace

CliRunner::CliRunner(CliOptions options, OperationMaker make, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_make(std::move(make))
{
}

CliRunner::~CliRunner() = default;

void CliRunner::start()
{
    const Result<ServerEntry> server = chosenServer(m_options.target);
    if (!server) {
        return fail(ExitCode::Usage, "usage", server.error());
    }
    if (const Result<> ready = m_answers.prepare({.how = m_options.answer,
                                                  .recording = m_options.answersFrom,
                                                  .roots = m_options.roots,
                                                  .unattended = m_options.load});
        !ready) {
        return fail(ExitCode::Usage, "usage", ready.error());
    }
    if (const Result<> opened = openJournal(*server); !opened) {
        return fail(ExitCode::Usage, "storage", opened.error());
    }
    if (const Result<> opened = openTelemetry(); !opened) {
        return fail(ExitCode::Usage, "usage", opened.error());
    }
    connectTo(*server);
}

void CliRunner::interrupt(int exitCode)
{
    end(exitCode);
    m_exitCode = exitCode;
}

void CliRunner::connectTo(const ServerEntry &server)
{
    Recorder *recorder = m_journal ? static_cast<Recorder *>(m_journal.get()) : &Recorder::none();
    if (m_options.verbose) {
        hide(secretsOf(server));
        m_printer = std::make_unique<FramePrinter>(*recorder, masker(), [this] {
            if (m_console) {
                m_console->print();
            }
        });
        recorder = m_printer.get();
    }
    const Limits limits = limitsAsked();
    m_hub = std::make_unique<Hub>(*recorder, m_answers.broker(), limits);
    // Before anybody hears of a connection, so that it is known by then.
    m_gates.emplace(
        *m_hub, CallGates::PolicyParts{.broker = m_answers.broker(), .recorder = *recorder, .places = policyPlaces()},
        limits);
    if (m_telemetry) {
        m_spans = std::make_unique<CallSpans>(*m_hub, *m_telemetry);
    }
    connect(m_hub.get(), &Hub::statusChanged, this, &CliRunner::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] {
        m_console.reset();
        endTelemetry();
        emit finished(m_exitCode);
    });
    if (server.transport != ServerEntry::Transport::Stdio || m_options.target.isOfList()) {
        setCredentials(*recorder);
    }
    m_serverName = server.name;
    ServerEntry entry = server;
    entry.gates.reconnects = false;                             // one connection is what was asked for
    entry.gates.caches = entry.gates.caches && !m_options.load; // what is measured is the server
    preferAsked(entry.gates);
    m_gates->setEntries({entry}, m_options.target.isOfList());
    m_hub->setEntries({entry});
    if (m_options.verbose) {
        m_console = std::make_unique<StderrPrinter>(connection(), masker());
    }
    connection().connectToServer();
}

Limits CliRunner::limitsAsked() const
{
    Limits limits;
    limits.stopGentleMs = kStopGentleMs;
    limits.connectMs = m_options.connectTimeoutMs.value_or(limits.connectMs);
    limits.requestMs = m_options.requestTimeoutMs.value_or(limits.requestMs);
    const int totalMs = m_options.totalTimeoutMs.value_or(limits.totalMs);
    limits.totalMs = totalMs > 0 ? totalMs : -1; // 0 would leave no time for another try
    return limits;
}

/// What was asked for this call goes before what is set for the server.
void CliRunner::preferAsked(GateSettings &gates) const
{
    if (m_options.requestTimeoutMs) {
        gates.requestMs = 0; // as limitsAsked()
    }
    if (m_options.totalTimeoutMs) {
        gates.totalMs = 0;
    }
    gates.progressExtends = m_options.progressExtends.value_or(gates.progressExtends);
}

/// From now on -v does not print them.
void CliRunner::hide(const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        m_masker.addSecret(secret);
    }
}

void CliRunner::setCredentials(Recorder &recorder)
{
    m_tokens = secretStore();
    m_watchedTokens = std::make_unique<WatchedStore>(*m_tokens, [this](const QString &key, const QByteArray &value) {
        hide(secretsInStored(value));
        if (m_secrets) {
            m_secrets->addStored(key, value);
        }
    });
    TokenStore &store = *m_watchedTokens;
    ServerAuthorizers::Options authorization; // no prompt: who must sign in is told so
    authorization.store = &store;
    authorization.lockFolder = Paths().dataDir();
    authorization.minted = [this](const QByteArray &token) {
        hide({token});
        if (m_secrets) {
            m_secrets->addToken(token);
        }
    };
    m_hub->setAuthorizerMaker(ServerAuthorizers(recorder, authorization).maker());
    if (m_options.target.isOfList()) { // nothing is kept for others
        auto *desk = new LaunchDesk({.configDir = Paths().configDir(),
                                     .lockFolder = Paths().dataDir(),
                                     .store = &store,
                                     .told =
                                         [this](const QByteArray &secret) {
                                             hide({secret});
                                             if (m_secrets) {
                                                 m_secrets->addToken(secret);
                                             }
                                         }},
                                    m_hub.get());
        m_hub->setEntryFiller(desk->filler(secretFiller(store, [this](const ServerEntry &filled) {
            hide(secretsOf(filled));
            if (m_secrets) {
                m_secrets->addFilled(filled);
            }
        })));
    }
}

Result<> CliRunner::openJournal(const ServerEntry &server)
{
    if (m_options.journalFolder.isEmpty()) {
        return {};
    }
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_options.journalFolder);
    if (!journal) {
        return Failure(journal.error());
    }
    m_journal = std::move(*journal);
    m_secrets.emplace(*m_journal);
    m_secrets->setEntries({server});
    if (m_options.keepSecrets) {
        m_secrets->keepForSession(server.name);
    }
    // A short run leaves it to whoever asks for statistics.
    QTimer::singleShot(kDeriveAfterMs, this, [this, opened = m_journal->endSequence()] {
        m_deriver = std::make_unique<Deriver>(m_journal->folder(), DeriverOptions{.lostBefore = opened});
    });
    return {};
}

Result<> CliRunner::openTelemetry()
{
    if (m_options.collector.isEmpty()) {
        return {};
    }
    const bool isEnvironment = m_options.collector == "env"_L1;
    const TelemetrySettings settings{.isOn = true, .collector = isEnvironment ? QString() : m_options.collector};
    const Result<TelemetryConfig> config = TelemetryConfig::of(settings, {}, QProcessEnvironment::systemEnvironment());
    if (!config) {
        return Failure(config.error());
    }
    TelemetryPace pace;
    pace.farewellMs = kFarewellMs;
    m_telemetry = std::make_unique<Telemetry>(*config, pace);
    return {};
}

/// All calls have ended: what is not delivered yet is sent now, or said to be lost.
void CliRunner::endTelemetry()
{
    if (!m_telemetry) {
        return;
    }
    m_spans.reset();
    m_telemetry->stop();
    const Telemetry::State state = m_telemetry->state();
    if (state.spans.dropped > 0) {
        printNote(tr("Calls that were not reported: %1. %2").arg(state.spans.dropped).arg(state.words));
    }
}

void CliRunner::handleStatus(const ServerStatus &status)
{
    if (m_ending) {
        return;
    }
    if (status.state == ServerStatus::State::Connected && !m_asked) {
        m_asked = true;
        handleConnected();
    } else if (status.state == ServerStatus::State::Failed && !m_asked) {
        Error error = status.error.value_or(Error());
        if (error.kind == Error::Kind::Remote) {
            error.message = tr("The server refused the handshake: %1").arg(error.message);
        }
        if (error.kind == Error::Kind::Auth) {
            const bool isFixed = Signalbox::isFixed(status.entry.remote.auth.kind); // nobody signs in for such
            printAuthError(error, isFixed ? QString() : m_options.target.signInCommand());
            return end(ExitCode::AuthNeeded);
        }
        if (isBeforeStart(error)) {
            return fail(ExitCode::Policy, "refused", error);
        }
        if (error.kind == Error::Kind::Usage) { // what was asked for cannot be; no server was tried
            return fail(ExitCode::Usage, "usage", error);
        }
        // With -v its lines stand above already.
        const bool hasLines = status.lastClose && !m_options.verbose;
        fail(ExitCode::Unreachable, "unreachable", error, hasLines ? status.lastClose->lastStderr : QByteArray());
    }
}

void CliRunner::handleConnected()
{
    if (m_options.logLevel.isEmpty() || m_options.method == "logging/setLevel"_L1) {
        return operate();
    }
    Session *session = connection().session();
    connect(session, &Session::logMessage, this, &printLog);
    PendingCall *call = session->setLogLevel(m_options.logLevel.toUtf8());
    connect(call, &PendingCall::finished, this, [this](const CallOutcome &outcome) {
        if (m_ending) {
            return;
        }
        if (outcome.end == CallOutcome::End::Lost) {
            return fail(failureCode(outcome.error), "connection_lost", outcome.error);
        }
        if (!outcome.ok()) {
            printNote(tr("The log level was not set: %1").arg(outcome.error.message));
        }
        operate();
    });
}

void CliRunner::operate()
{
    m_operation = m_make({*m_hub, connection(), m_options, *m_gates});
    connect(m_operation.get(), &Operation::finished, this, &CliRunner::end);
    m_operation->start();
}

void CliRunner::fail(int exitCode, const char *code, const Error &error, const QByteArray &serverStderr)
{
    printError(code, error, serverStderr);
    end(exitCode);
}

void CliRunner::end(int exitCode)
{
    if (std::exchange(m_ending, true)) {
        return;
    }
    m_exitCode = exitCode;
    if (m_operation) { // what it still waits for ends because we do; it may be the one who calls
        m_operation->disconnect(this);
        m_operation.release()->deleteLater();
    }
    if (m_hub) {
        QMetaObject::invokeMethod(m_hub.get(), &Hub::disconnectAll, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(this, [this] { emit finished(m_exitCode); }, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
