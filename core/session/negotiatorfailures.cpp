// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the negotiator does when the other side does not answer, ends, or refuses.
#include "core/session/closewords.h"
#include "core/session/negotiator.h"

namespace Signalbox {

namespace {

/// A sentence to be put into another one.
QString withoutStop(const QString &sentence)
{
    return sentence.chopped(sentence.endsWith(u'.') ? 1 : 0);
}

} // namespace

void Negotiator::handleProbeTimeout()
{
    if (initializeAfresh()) {
        return;
    }
    if (m_traffic && m_traffic->isHeldBack(m_awaited)) {
        giveUp(heldBackError());
        return;
    }
    if (m_traffic && m_traffic->hasExchanges()) { // over HTTP silence says nothing (protocol.md 2.1)
        Error error;
        error.kind = Error::Kind::Timeout;
        error.message = tr("The server did not answer server/discover within %1 ms.").arg(m_options.limits.probeMs);
        error.advice = tr("If it is an older server, set its protocol era to legacy.");
        giveUp(error);
        return;
    }
    m_uncertain = !m_probeRetried && m_why.isEmpty(); // the process may only have been slow to start
    fallBack(knownRevisions(Era::Legacy).constFirst(),
             tr("server/discover was not answered within %1 ms").arg(probeMs()));
}

bool Negotiator::testAgain()
{
    if (mode() != EraPolicy::Mode::Auto || !std::exchange(m_uncertain, false)) {
        return false;
    }
    emit stepped(tr("It refused initialize; looking again at what it speaks."));
    m_offered = knownRevisions(Era::Modern).constFirst();
    begin(Step::Discover);
    return true;
}

void Negotiator::handleInitializeError(const Error &error)
{
    const std::optional<Revision> common = newestCommon(supportedVersions(error.data), Era::Legacy);
    if (common && common != m_offered && !m_options.policy.pinned && !std::exchange(m_offerRetried, true)) {
        m_offered = *common;
        begin(Step::Initialize);
        return;
    }
    if (!initializeAfresh() && !testAgain()) {
        giveUp(error);
    }
}

void Negotiator::trafficClosed(const CloseInfo &info)
{
    if (m_step == Step::Done) {
        return;
    }
    m_closed = true;
    m_probeTimer.stop();
    const Error error = closeError(info);
    if (m_opened && m_step == Step::Discover) {
        fallBack(knownRevisions(Era::Legacy).constFirst(),
                 tr("the server ended on server/discover (%1)").arg(withoutStop(error.message)));
        return;
    }
    if (initializeAfresh() || ((m_opened || m_dialect == HttpDialect::Sse) && testAgain())) {
        return;
    }
    if (!m_opened && m_dialect == HttpDialect::Sse && m_postRefusal) { // the first answer says more than the last try
        giveUp(*m_postRefusal, info);
        return;
    }
    giveUp(error, info);
}

void Negotiator::requestFailed(const MessageId &id, const ExchangeEnd &end)
{
    if (id != m_awaited) {
        return;
    }
    if (m_step == Step::Discover) {
        handleProbeFailure(end);
    } else if (m_step == Step::Initialize) {
        handleInitializeFailure(end);
    }
}

void Negotiator::handleProbeFailure(const ExchangeEnd &end)
{
    m_probeTimer.stop();
    // An answer that is none of MCP's, from a client's fault on: somebody is there who does not know the question.
    if (end.status >= 400 && isEvidence(end.status) && end.error->kind != Error::Kind::Auth) {
        fallBack(knownRevisions(Era::Legacy).constFirst(),
                 tr("server/discover was answered with status %1").arg(end.status));
    } else {
        giveUp(*end.error);
    }
}

void Negotiator::handleInitializeFailure(const ExchangeEnd &end)
{
    const bool mayBeOld = end.status == 400 || end.status == 404 || end.status == 405;
    if (mayBeOld && m_dialect == HttpDialect::Legacy && end.error->kind != Error::Kind::Auth) {
        m_why += u' ' + tr("initialize by POST was answered with status %1; HTTP+SSE is tried").arg(end.status);
        m_postRefusal = *end.error;
        m_dialect = HttpDialect::Sse;
        retire();
        openTraffic();
        return;
    }
    if (!testAgain()) {
        giveUp(*end.error);
    }
}

void Negotiator::handleConnectTimeout()
{
    if (m_traffic && m_traffic->isHeldBack(m_awaited)) {
        giveUp(heldBackError());
        return;
    }
    if (m_opened && m_step == Step::Discover && mayBeFetched() && mode() == EraPolicy::Mode::Auto) {
        m_connectTimer.start(
            m_options.limits.connectMs); // the other question has a limit of its own: all of this one went
        handleProbeTimeout();            // to the program that fetches, perhaps
        return;
    }
    Error error;
    error.kind = Error::Kind::Timeout;
    const int limit = m_options.limits.connectMs;
    if (!m_opened) {
        error.message = tr("The server was not started within %1 ms.").arg(limit);
    } else if (m_step == Step::Initialize) {
        error.message = tr("The server did not answer initialize within %1 ms.").arg(limit);
    } else {
        error.message = tr("The server did not answer server/discover within %1 ms.").arg(limit);
    }
    if (m_opened && mayBeFetched()) {
        error.advice = tr("%1 may still be fetching the server: a first start takes longer. Try again, or give it more "
                          "time in the settings, under Limits.")
                           .arg(m_options.fetcher);
    }
    error.message = withLastLine(error.message, m_stderr);
    giveUp(error);
}

void Negotiator::giveUp(const Error &error, CloseInfo info)
{
    m_step = Step::Done;
    m_startTimer.stop();
    m_probeTimer.stop();
    m_connectTimer.stop();
    m_patienceTimer.stop();
    if (info.lastStderr.isEmpty()) {
        info.lastStderr = m_stderr;
    }
    if (m_traffic) {
        retire();
    }
    // Later: cancel() and a start that fails at once come from the receiver's own code.
    QMetaObject::invokeMethod(
        this, [this, error, info = std::move(info)] { emit failed(error, info); }, Qt::QueuedConnection);
}

} // namespace Signalbox
