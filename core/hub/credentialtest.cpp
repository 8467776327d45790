// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/credentialtest.h"

#include "core/mcp/era.h"

#include <utility>

namespace Signalbox {

using State = ServerStatus::State;
using Verdict = CredentialReport::Verdict;

namespace {

CredentialReport refusalOf(const Error &error)
{
    CredentialReport report;
    report.words = error.message;
    report.advice = error.advice;
    switch (error.kind) {
    case Error::Kind::Auth:
        report.verdict = Verdict::Refused;
        break;
    case Error::Kind::Usage:
    case Error::Kind::Policy:
    case Error::Kind::Storage:
        report.verdict = Verdict::Unusable;
        break;
    default:
        report.verdict = Verdict::Unreachable;
        break;
    }
    return report;
}

} // namespace

CredentialTest::CredentialTest(ServerEntry entry, Options options, QObject *parent)
    : QObject(parent)
    , m_entry([&entry] {
        entry.gates.reconnects = false; // one try is what was asked for
        return std::move(entry);
    }())
    , m_hub(std::make_unique<Hub>(Recorder::none(), m_broker, options.limits))
{
    m_hub->setAuthorizerMaker(std::move(options.authorizers));
    m_hub->setEntryFiller(std::move(options.filler));
    connect(m_hub.get(), &Hub::statusChanged, this, &CredentialTest::handleStatus);
    connect(m_hub.get(), &Hub::allDisconnected, this, [this] { emit finished(m_report); });
}

CredentialTest::~CredentialTest()
{
    m_hub->disconnect(this);
}

void CredentialTest::start()
{
    if (m_entry.transport == ServerEntry::Transport::Stdio) {
        end({.verdict = Verdict::Unusable,
             .words = tr("“%1” is started as a command: it has no credentials to try.").arg(m_entry.name),
             .advice = {}});
        return;
    }
    m_hub->setEntries({m_entry});
    m_hub->byId(m_entry.id)->connectToServer();
}

void CredentialTest::cancel()
{
    end({.verdict = Verdict::Cancelled, .words = tr("The test was stopped."), .advice = {}});
}

void CredentialTest::handleStatus(const ServerStatus &status)
{
    if (status.state == State::Connected) {
        const bool hasCredentials = m_entry.remote.auth.kind != AuthOptions::Kind::None;
        end({.verdict = Verdict::Accepted,
             .words = (hasCredentials ? tr("“%1” let us in: %2, protocol %3.") : tr("“%1” answers: %2, protocol %3."))
                          .arg(m_entry.name, status.profile->info.label(), revisionText(status.profile->revision)),
             .advice = {}});
    } else if (status.state == State::Failed) {
        end(refusalOf(status.error.value_or(Error())));
    }
}

void CredentialTest::end(const CredentialReport &report)
{
    if (std::exchange(m_isEnding, true)) {
        return;
    }
    m_report = report;
    QMetaObject::invokeMethod(m_hub.get(), &Hub::disconnectAll, Qt::QueuedConnection);
}

} // namespace Signalbox
