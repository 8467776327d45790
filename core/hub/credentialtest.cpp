// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/credentialtest.h"

#include "core/hub/secretfiller.h"
#include "core/mcp/era.h"

#include <utility>

namespace Signalbox {

using namespace Qt::StringLiterals;
using State = ServerStatus::State;
using TestVerdict = CredentialReport::Verdict;

namespace {

constexpr int kLeastRefusal = 400; // of HTTP

CredentialReport refusalOf(const Error &error)
{
    CredentialReport report;
    report.words = error.message;
    report.advice = error.advice;
    if (error.kind == Error::Kind::Auth && error.code >= kLeastRefusal) {
        report.words += u' ' + CredentialTest::tr("The answer was HTTP %1.").arg(error.code);
    }
    switch (error.kind) {
    case Error::Kind::Auth:
        report.verdict = TestVerdict::Refused;
        break;
    case Error::Kind::Usage:
    case Error::Kind::Policy:
    case Error::Kind::Storage:
        report.verdict = TestVerdict::Unusable;
        break;
    default:
        report.verdict = TestVerdict::Unreachable;
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
        end({.verdict = TestVerdict::Unusable,
             .words = tr("“%1” is started as a command: it has no credentials to try.").arg(m_entry.name),
             .advice = {}});
        return;
    }
    m_hub->setEntries({m_entry});
    m_hub->byId(m_entry.id)->connectToServer();
}

void CredentialTest::cancel()
{
    end({.verdict = TestVerdict::Cancelled, .words = tr("The test was stopped."), .advice = {}});
}

void CredentialTest::handleStatus(const ServerStatus &status)
{
    if (status.state == State::Connected) {
        end({.verdict = TestVerdict::Accepted,
             .words = acceptedWords().arg(m_entry.name, status.profile->info.label(),
                                          revisionText(status.profile->revision)),
             .advice = {}});
    } else if (status.state == State::Failed) {
        end(refusalOf(status.error.value_or(Error())));
    }
}

/// With places for the server's name here, its own name and the revision.
QString CredentialTest::acceptedWords() const
{
    const AuthOptions &auth = m_entry.remote.auth;
    const HttpAuthorizer *authorizer = m_hub->byId(m_entry.id)->authorizer();
    if (auth.kind == AuthOptions::Kind::Jwt) {
        return tr("“%1” let us in with a token that was signed here: %2, protocol %3.");
    }
    if (isFixed(auth.kind) && auth.kind != AuthOptions::Kind::None) {
        return tr("“%1” let us in with the %4: %2, protocol %3.")
            .replace("%4"_L1, slotWords(SecretVault::Slot::Secret, m_entry));
    }
    if (!m_entry.remote.certificateFile.isEmpty()) {
        return tr("“%1” let us in with the client certificate: %2, protocol %3.");
    }
    return authorizer && !authorizer->identity().isEmpty()
               ? tr("“%1” let us in with what the sign-in gave: %2, protocol %3.")
               : tr("“%1” lets everybody in, it asked for no credentials: %2, protocol %3.");
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
