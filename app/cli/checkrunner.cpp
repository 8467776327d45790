// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkrunner.h"

#include "app/cli/clioutput.h"
#include "app/cli/policyplaces.h"
#include "app/cli/secretstore.h"
#include "app/cli/serverchoice.h"
#include "app/cli/storedcredentials.h"
#include "core/base/durations.h"
#include "core/json/jsontext.h"

#include <QDateTime>
#include <QTimeZone>

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using HealthVerdict = HealthOutcome::Verdict;

namespace {

constexpr int kFiguresMs = 1000;
constexpr double kBytesPerMb = 1e6;
constexpr double kPercent = 100;

const char *verdictName(HealthVerdict verdict)
{
    return verdict == HealthVerdict::Passed ? "passed" : verdict == HealthVerdict::Failed ? "failed" : "not_asked";
}

Json usageJson(const ProcessUsage &usage)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("memoryBytes", usage.memoryBytes);
    json.insert_or_assign("memoryKind", usage.memory == ProcessUsage::Memory::Proportional ? "pss" : "rss");
    if (usage.cpuShare) {
        json.insert_or_assign("cpuShare", *usage.cpuShare);
    }
    json.insert_or_assign("threads", usage.threads);
    json.insert_or_assign("handles", usage.handles);
    json.insert_or_assign("children", usage.children());
    return json;
}

Json checkJson(const HealthOutcome &outcome, const ServerVitals &vitals)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("server", fromQString(vitals.name));
    json.insert_or_assign(
        "time",
        fromQString(
            QDateTime::fromMSecsSinceEpoch(outcome.wallNs / 1'000'000, QTimeZone::UTC).toString(Qt::ISODateWithMs)));
    json.insert_or_assign("verdict", verdictName(outcome.verdict));
    json.insert_or_assign("durationMs", double(outcome.durationNs) / kNsPerMsReal);
    if (!outcome.reason.isEmpty()) {
        json.insert_or_assign("reason", fromQString(outcome.reason));
    }
    if (vitals.health.uptime()) {
        json.insert_or_assign("uptime", *vitals.health.uptime());
    }
    if (vitals.usage) {
        json.insert_or_assign("process", usageJson(*vitals.usage));
    }
    return json;
}

QString usageWords(const ProcessUsage &usage)
{
    QString words = CheckRunner::tr("%1 MB (%2)")
                        .arg(QString::number(double(usage.memoryBytes) / kBytesPerMb, 'f', 1),
                             usage.memory == ProcessUsage::Memory::Proportional ? u"PSS"_s : u"RSS"_s);
    if (usage.cpuShare) {
        words += u", "_s + CheckRunner::tr("%1 % CPU").arg(QString::number(*usage.cpuShare * kPercent, 'f', 0));
    }
    return words + u", "_s
           + CheckRunner::tr("%1 threads, %2 handles, %3 children")
                 .arg(usage.threads)
                 .arg(usage.handles)
                 .arg(usage.children());
}

QString checkWords(const HealthOutcome &outcome, const ServerVitals &vitals)
{
    QString words = QDateTime::fromMSecsSinceEpoch(outcome.wallNs / 1'000'000).toString(u"HH:mm:ss"_s) + u"  "_s;
    switch (outcome.verdict) {
    case HealthVerdict::Passed:
        words +=
            CheckRunner::tr("passed in %1 ms").arg(QString::number(double(outcome.durationNs) / kNsPerMsReal, 'f', 1));
        break;
    case HealthVerdict::Failed:
        words += CheckRunner::tr("failed: %1").arg(outcome.reason);
        break;
    case HealthVerdict::NotAsked:
        words += CheckRunner::tr("not asked: %1").arg(outcome.reason);
        break;
    }
    return vitals.usage ? words + u"  "_s + usageWords(*vitals.usage) : words;
}

} // namespace

CheckRunner::CheckRunner(ServersOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_figuresTimer.setSingleShot(true);
    m_figuresTimer.setInterval(kFiguresMs);
    connect(&m_figuresTimer, &QTimer::timeout, this, &CheckRunner::print);
}

CheckRunner::~CheckRunner() = default;

void CheckRunner::start()
{
    TargetOptions target;
    target.serverName = m_options.name;
    Result<ServerEntry> entry = chosenServer(target);
    if (!entry) {
        return fail(ExitCode::Usage, "usage", entry.error());
    }
    connectTo(*std::move(entry));
}

void CheckRunner::connectTo(ServerEntry entry)
{
    if (entry.health.check == HealthSettings::Check::None) {
        entry.health.check = HealthSettings::Check::Ping;
    }
    entry.health.intervalMs = m_options.intervalMs.value_or(entry.health.intervalMs);
    m_isProcess = entry.transport == ServerEntry::Transport::Stdio;
    m_id = entry.id;
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    m_gates.emplace(*m_hub,
                    CallGates::PolicyParts{.broker = m_broker, .recorder = Recorder::none(), .places = policyPlaces()});
    entry.gates.attempts = 1; // it is told how the server is, not how it would be later
    entry.gates.breakerFailures = 0;
    m_gates->setEntries({entry});
    connect(m_hub.get(), &Hub::statusChanged, this, &CheckRunner::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] { emit finished(m_exitCode); });
    m_tokens = secretStore();
    setCredentials(*m_hub, *m_tokens);
    VitalsWatch::Options options;
    options.health.firstMs = 0;
    m_vitals = std::make_unique<VitalsWatch>(*m_hub, options);
    connect(m_vitals.get(), &VitalsWatch::checked, this,
            [this](const QString &, const HealthOutcome &outcome) { handleChecked(outcome); });
    connect(m_vitals.get(), &VitalsWatch::sampled, this, &CheckRunner::print);
    connect(m_vitals.get(), &VitalsWatch::leakRaised, this, [](const QString &, double mbPerMinute) {
        printNote(tr("Its memory rises steadily, by %1 MB a minute.").arg(QString::number(mbPerMinute, 'f', 1)));
    });
    m_hub->setEntries({entry});
    m_hub->byId(m_id)->connectToServer();
}

void CheckRunner::handleStatus(const ServerStatus &status)
{
    if (m_isEnding) {
        return;
    }
    if (status.state == ServerStatus::State::Connected) {
        m_wasConnected = true;
    } else if (status.state == ServerStatus::State::Failed) {
        const Error error = status.error.value_or(Error());
        const bool isAuth = error.kind == Error::Kind::Auth;
        fail(isAuth ? ExitCode::AuthNeeded : ExitCode::Unreachable,
             isAuth           ? "authorization"
             : m_wasConnected ? "connection_lost"
                              : "unreachable",
             error, status.lastClose ? status.lastClose->lastStderr : QByteArray());
    }
}

void CheckRunner::handleChecked(const HealthOutcome &outcome)
{
    m_outcome = outcome;
    if (!m_isProcess || m_vitals->vitals(m_id).usage) {
        print();
    } else {
        m_figuresTimer.start();
    }
}

void CheckRunner::print()
{
    if (!m_outcome || m_isEnding) {
        return;
    }
    m_figuresTimer.stop();
    const HealthOutcome outcome = *std::exchange(m_outcome, {});
    const ServerVitals vitals = m_vitals->vitals(m_id);
    const QByteArray members = compactJson(checkJson(outcome, vitals));
    const bool isWritten = m_options.watch || !m_options.json
                               ? printEvent(checkWords(outcome, vitals), members.sliced(1).chopped(1), m_options.json)
                               : printResult(members, true);
    if (!isWritten) {
        return end(ExitCode::Usage);
    }
    if (!m_options.watch) {
        end(outcome.verdict == HealthVerdict::Passed   ? ExitCode::Success
            : outcome.verdict == HealthVerdict::Failed ? ExitCode::Unreachable
                                                       : ExitCode::Usage);
    }
}

void CheckRunner::interrupt(int exitCode)
{
    end(exitCode);
    m_exitCode = exitCode;
}

void CheckRunner::fail(int exitCode, const char *code, const Error &error, const QByteArray &serverStderr)
{
    printError(code, error, serverStderr);
    end(exitCode);
}

void CheckRunner::end(int exitCode)
{
    if (std::exchange(m_isEnding, true)) {
        return;
    }
    m_exitCode = exitCode;
    if (m_hub) {
        QMetaObject::invokeMethod(m_hub.get(), &Hub::disconnectAll, Qt::QueuedConnection);
    } else {
        QMetaObject::invokeMethod(this, [this] { emit finished(m_exitCode); }, Qt::QueuedConnection);
    }
}

} // namespace Signalbox
