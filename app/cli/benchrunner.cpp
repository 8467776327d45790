// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/benchrunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/serverchoice.h"
#include "core/base/paths.h"
#include "core/hub/launch/launchdesk.h"
#include "core/hub/serverauthorizers.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

BenchRunner::BenchRunner(BenchOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

BenchRunner::~BenchRunner() = default;

void BenchRunner::start()
{
    const Result<ServerEntry> entry = chosenServer(m_options.target);
    if (!entry) {
        printError("usage", entry.error());
        QMetaObject::invokeMethod(this, [this] { emit finished(ExitCode::Usage); }, Qt::QueuedConnection);
        return;
    }
    if (m_options.record) {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Journal>> journal = Journal::open(m_folder->path());
        if (!journal) {
            printError("storage", journal.error());
            QMetaObject::invokeMethod(this, [this] { emit finished(ExitCode::Usage); }, Qt::QueuedConnection);
            return;
        }
        m_journal = std::move(*journal);
    }
    connectTo(*entry);
}

void BenchRunner::connectTo(const ServerEntry &entry)
{
    Recorder &recorder = m_journal ? static_cast<Recorder &>(*m_journal) : Recorder::none();
    m_hub = std::make_unique<Hub>(recorder, m_broker, Limits());
    m_serverName = entry.name;
    m_hub->setAuthorizerMaker(ServerAuthorizers(recorder, {}).maker()); // of what is on the command line; no keychain
    if (m_options.target.isOfList()) {
        m_hub->setEntryFiller((new LaunchDesk({.configDir = Paths().configDir()}, m_hub.get()))->filler({}));
    }
    m_hub->setEntries({entry});
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] { emit finished(m_exitCode); });
    connect(m_hub.get(), &Hub::statusChanged, this, [this](const ServerStatus &status) {
        if (status.state == ServerStatus::State::Connected) {
            handleConnected();
        } else if (status.state == ServerStatus::State::Failed) {
            printError("unreachable", status.error.value_or(Error()));
            end(ExitCode::Unreachable);
        }
    });
    m_hub->byName(m_serverName)->connectToServer();
}

void BenchRunner::interrupt(int exitCode)
{
    end(exitCode);
    m_exitCode = exitCode;
}

void BenchRunner::handleConnected()
{
    m_request.server = m_serverName;
    m_request.caller = u"bench"_s;
    m_request.limits = {.requestMs = -1, .totalMs = -1};
    if (m_options.operation == "list"_L1) {
        return startList();
    }
    if (m_options.operation == "flood"_L1) {
        return startFlood();
    }
    const bool echo = m_options.operation == "echo"_L1;
    m_request.tool = m_options.operation;
    m_request.arguments = echo ? "{\"text\":\"" + QByteArray(m_options.size, 't') + "\"}"
                               : "{\"bytes\":" + QByteArray::number(m_options.size) + '}';
    fill();
}

void BenchRunner::fill()
{
    if (m_filling) {
        return;
    }
    m_filling = true;
    while (m_started < m_options.count && m_started - m_finished < m_options.window) {
        startOne();
    }
    m_filling = false;
    if (m_finished == m_options.count) {
        end(ExitCode::Success);
    }
}

void BenchRunner::startOne()
{
    ++m_started;
    connect(m_hub->call(m_request), &HubCall::finished, this, &BenchRunner::handleCall);
}

void BenchRunner::handleCall(const CallOutcome &outcome)
{
    ++m_finished;
    if (m_ending) {
        return;
    }
    if (!outcome.ok()) {
        printError("call_failed", outcome.error);
        return end(ExitCode::ToolError);
    }
    fill();
}

void BenchRunner::startList()
{
    if (m_finished == m_options.count) {
        return end(ExitCode::Success);
    }
    auto *lister = new Lister(*m_hub->byName(m_serverName)->session(), Lister::List::Tools, this);
    connect(lister, &Lister::finished, this, [this](const Lister::Outcome &outcome) {
        ++m_finished;
        if (m_ending) {
            return;
        }
        if (outcome.error) {
            printError("list_failed", *outcome.error);
            return end(ExitCode::Usage);
        }
        startList();
    });
}

void BenchRunner::startFlood()
{
    connect(m_hub->byName(m_serverName)->session(), &Session::logMessage, this, [this] { ++m_handled; });
    m_request.tool = u"flood"_s;
    m_request.arguments =
        "{\"count\":" + QByteArray::number(m_options.count) + ",\"size\":" + QByteArray::number(m_options.size) + '}';
    connect(m_hub->call(m_request), &HubCall::finished, this, [this](const CallOutcome &outcome) {
        if (!outcome.ok()) {
            return handleCall(outcome);
        }
        CallRequest done = m_request;
        done.tool = u"done"_s;
        done.arguments = "{\"handled\":" + QByteArray::number(m_handled) + '}';
        connect(m_hub->call(done), &HubCall::finished, this, [this] { end(ExitCode::Success); });
    });
}

void BenchRunner::end(int exitCode)
{
    if (std::exchange(m_ending, true)) {
        return;
    }
    m_exitCode = exitCode;
    QMetaObject::invokeMethod(m_hub.get(), &Hub::disconnectAll, Qt::QueuedConnection);
}

} // namespace Signalbox
