// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/negotiator.h"

#include "core/session/mirroredheaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kLeaveMs = 1000; // a process may take so long to go before the next is started beside it
constexpr qsizetype kStderrBytes = 4096;

} // namespace

Negotiator::Negotiator(TransportFactory factory, Recorder &recorder, Options options)
    : m_factory(std::move(factory))
    , m_recorder(recorder)
    , m_options(std::move(options))
{
    for (QTimer *timer : {&m_startTimer, &m_probeTimer, &m_connectTimer, &m_patienceTimer}) {
        timer->setSingleShot(true);
    }
    connect(&m_startTimer, &QTimer::timeout, this, &Negotiator::openTraffic);
    connect(&m_probeTimer, &QTimer::timeout, this, &Negotiator::handleProbeTimeout);
    connect(&m_connectTimer, &QTimer::timeout, this, &Negotiator::handleConnectTimeout);
    connect(&m_patienceTimer, &QTimer::timeout, this, &Negotiator::explainWaiting);
}

Negotiator::~Negotiator()
{
    if (m_traffic) {
        m_traffic->setListener(nullptr);
    }
}

EraPolicy::Mode Negotiator::mode() const
{
    if (m_options.policy.pinned) {
        return eraOf(*m_options.policy.pinned) == Era::Modern ? EraPolicy::Mode::Modern : EraPolicy::Mode::Legacy;
    }
    return m_options.policy.mode;
}

void Negotiator::start()
{
    Q_ASSERT(m_step == Step::Idle);
    m_connectTimer.start(m_options.limits.connectMs);
    const bool remembered = mode() == EraPolicy::Mode::Auto && m_options.cachedVerdict == Era::Legacy;
    if (mode() == EraPolicy::Mode::Legacy || remembered) {
        m_uncertain = remembered;
        m_offered = m_options.policy.pinned.value_or(knownRevisions(Era::Legacy).constFirst());
        m_why = remembered ? tr("it did at the last connect") : tr("the settings say so");
        begin(Step::Initialize);
        return;
    }
    m_offered = m_options.policy.pinned.value_or(knownRevisions(Era::Modern).constFirst());
    begin(Step::Discover);
}

void Negotiator::cancel()
{
    if (m_step == Step::Done) {
        return;
    }
    Error error;
    error.kind = Error::Kind::Cancelled;
    error.message = tr("Connecting was cancelled.");
    giveUp(error);
}

std::unique_ptr<Traffic> Negotiator::takeTraffic()
{
    m_traffic->setListener(nullptr);
    return std::move(m_traffic);
}

std::unique_ptr<Codec> Negotiator::takeCodec()
{
    return std::move(m_codec);
}

void Negotiator::begin(Step step)
{
    m_step = step;
    m_dialect = step == Step::Discover ? HttpDialect::Modern : HttpDialect::Legacy;
    m_hasAnswered = false;
    m_probeTimer.stop();
    m_patienceTimer.stop();
    retire();
    if (m_leaving.empty() || m_leaving.back()->isClosed) {
        openTraffic();
    } else { // two at once may quarrel over a port or a lock file
        m_startTimer.start(kLeaveMs);
    }
}

void Negotiator::retire()
{
    if (!m_traffic) {
        return;
    }
    m_leaving.push_back(std::make_unique<LeavingTraffic>(std::move(m_traffic), [this] {
        if (m_startTimer.isActive()) {
            m_startTimer.start(0);
        }
    }));
    m_leaving.back()->isClosed = m_closed;
    m_leaving.back()->traffic->close();
}

void Negotiator::openTraffic()
{
    emit stepped(tr("Reaching the server."));
    m_opened = false;
    m_closed = false;
    m_stderr.clear();
    m_traffic = std::make_unique<Traffic>(m_factory(m_dialect), m_recorder, m_options.serverName);
    m_traffic->setListener(this);
    m_traffic->setProbing(m_step == Step::Discover);
    m_traffic->open(); // may fail at once
}

void Negotiator::trafficOpened()
{
    m_opened = true;
    if (m_step == Step::Discover) {
        sendDiscover();
    } else if (m_step == Step::Initialize) {
        sendInitialize();
    }
}

void Negotiator::sendDiscover()
{
    awaitAnswer(tr("Asking with server/discover."));
    // A string: it can never be taken for one of the session's.
    m_awaited = MessageId(m_probeRetried ? u"probe-2"_s : u"probe-1"_s);
    m_probeTimer.start(probeMs());
    RequestRouting routing;
    if (m_traffic->hasExchanges()) {
        routing.headers = mirroredHeaders(m_offered, "server/discover", {}, nullptr);
    }
    const QByteArray message = encodeDiscover(m_awaited, m_offered, m_options.client);
    m_traffic->sendRequest(m_awaited, message, "server/discover", {}, routing);
}

void Negotiator::sendInitialize()
{
    awaitAnswer(tr("Asking with initialize, revision %1.").arg(revisionText(m_offered)));
    m_codec = Codec::create(m_offered, m_options.client);
    m_awaited = MessageId(qint64(0)); // the session's begin at 1
    const QByteArray message = encodeInitialize(m_awaited, m_offered, m_options.client);
    m_traffic->sendRequest(m_awaited, message, "initialize", {}, {.headers = {}, .isHandshake = true});
}

void Negotiator::awaitAnswer(const QString &step)
{
    emit stepped(step);
    if (mayBeFetched()) {
        m_patienceTimer.start(m_options.fetchPatienceMs);
    }
}

void Negotiator::explainWaiting()
{
    if (m_step != Step::Done) {
        emit stepped(tr("Waiting for an answer. %1 may still be fetching the server.").arg(m_options.fetcher));
    }
}

void Negotiator::received(const Received &message)
{
    if (message.answering == Answering::Awaited && message.id == m_awaited) {
        if (m_step == Step::Discover) {
            handleDiscoverAnswer(message);
        } else if (m_step == Step::Initialize) {
            handleInitializeAnswer(message);
        }
    } else if (m_step == Step::Initialize && message.skim.shape == Skim::Shape::Request) {
        handleServerRequest(message);
    }
}

void Negotiator::handleServerRequest(const Received &message)
{
    const SentRequest asked = message.request.value_or(SentRequest{});
    if (message.skim.method == "ping") { // the one thing a server may ask before the handshake is done
        m_traffic->sendAnswer(m_codec->encodeResult(message.id, "{}"), asked, false);
    } else {
        const QByteArray refusal = m_codec->encodeError(message.id, ErrorCode::InvalidRequest, u"Not initialized"_s);
        m_traffic->sendAnswer(refusal, asked, true);
    }
}

void Negotiator::handleDiscoverAnswer(const Received &message)
{
    m_probeTimer.stop();
    const std::optional<Revision> pinned = m_options.policy.pinned;
    if (message.skim.shape == Skim::Shape::Error && !isEvidence(message.frame.status)) {
        giveUp(decodeRemoteError(message.skim.error));
        return;
    }
    if (message.skim.shape == Skim::Shape::Error) {
        decide(judgeDiscoverError(decodeRemoteError(message.skim.error), pinned));
        return;
    }
    Decoded<ServerProfile> decoded;
    if (message.skim.shape == Skim::Shape::Result) {
        decoded = decodeDiscoverResult(message.skim.result.toByteArray());
    }
    const ProbeVerdict verdict = judgeDiscoverResult(decoded, pinned);
    if (verdict.kind != ProbeVerdict::Kind::Modern) {
        decide(verdict);
        return;
    }
    decoded.value.revision = verdict.revision;
    decoded.value.verdict = tr("Modern: %1.").arg(verdict.why);
    m_codec = Codec::create(verdict.revision, m_options.client);
    m_traffic->setProbing(false);
    succeed(decoded.value);
}

void Negotiator::decide(const ProbeVerdict &verdict)
{
    switch (verdict.kind) {
    case ProbeVerdict::Kind::Modern: // has its own way
        return;
    case ProbeVerdict::Kind::Retry:
        if (std::exchange(m_probeRetried, true)) {
            Error error;
            error.code = ErrorCode::UnsupportedVersion;
            error.message = tr("The server says it speaks %1 but refuses it.").arg(revisionText(verdict.revision));
            giveUp(error);
            return;
        }
        m_offered = verdict.revision;
        sendDiscover();
        return;
    case ProbeVerdict::Kind::Legacy:
        m_hasAnswered = !m_traffic->hasExchanges(); // over HTTP each question goes by itself
        fallBack(verdict.revision, verdict.why);
        return;
    case ProbeVerdict::Kind::Refused:
        giveUp(verdict.error);
        return;
    }
}

void Negotiator::fallBack(Revision offered, const QString &why)
{
    if (mode() == EraPolicy::Mode::Modern) {
        Error error;
        error.message = tr("The server does not speak the modern era: %1.").arg(why);
        error.advice = tr("Set its protocol era to auto or legacy.");
        giveUp(error);
        return;
    }
    m_offered = offered;
    m_why = why;
    emit stepped(tr("Legacy: %1.").arg(why));
    if (m_hasAnswered) {
        initializeWhoAnswered();
    } else {
        begin(Step::Initialize);
    }
}

void Negotiator::initializeWhoAnswered()
{
    m_step = Step::Initialize;
    m_traffic->setProbing(false);
    m_probeTimer.start(probeMs());
    sendInitialize();
}

bool Negotiator::initializeAfresh()
{
    if (!m_hasAnswered) {
        return false;
    }
    begin(Step::Initialize);
    return true;
}

void Negotiator::handleInitializeAnswer(const Received &message)
{
    if (message.skim.shape == Skim::Shape::Error) {
        handleInitializeError(decodeRemoteError(message.skim.error));
        return;
    }
    Result<ServerProfile> judged = judgeInitializeResult(message.skim.result.toByteArray(), m_options.policy.pinned);
    if (!judged) {
        giveUp(judged.error());
        return;
    }
    ServerProfile profile = *std::move(judged);
    const QString version = profile.offeredRevisions.value(0);
    profile.verdict = tr("Legacy: %1.").arg(m_why);
    if (profile.revision != m_offered) {
        m_codec = Codec::create(profile.revision, m_options.client);
        profile.verdict += u' ' + tr("Offered %1, the server chose %2.").arg(revisionText(m_offered), version);
    }
    m_traffic->setProtocolVersion(m_codec->revision() >= Revision::V20250618 ? version.toLatin1() : QByteArray());
    m_traffic->sendNotification(m_codec->encodeNotification("notifications/initialized", {}),
                                "notifications/initialized");
    succeed(profile);
}

void Negotiator::diagnostic(const QByteArray &chunk)
{
    m_stderr = (m_stderr + chunk).last(qMin(m_stderr.size() + chunk.size(), kStderrBytes));
    emit diagnosticReceived(chunk);
}

void Negotiator::trafficWaiting(bool isWaiting)
{
    if (m_step == Step::Done) {
        return;
    }
    if (isWaiting) {
        emit stepped(tr("Waiting for authorization."));
        m_probeTimer.stop();
        m_connectTimer.stop();
    } else {
        startTimers();
    }
}

void Negotiator::startTimers()
{
    m_connectTimer.start(m_options.limits.connectMs);
    if (m_step == Step::Discover && m_opened) {
        m_probeTimer.start(probeMs());
    }
}

/// What is being fetched is not there yet to answer; to end it and begin anew would only begin the fetching anew.
int Negotiator::probeMs() const
{
    const Limits &limits = m_options.limits;
    return mayBeFetched() && !m_probeRetried ? std::max(limits.probeMs, limits.connectMs) : limits.probeMs;
}

void Negotiator::succeed(const ServerProfile &profile)
{
    m_step = Step::Done;
    m_probeTimer.stop();
    m_connectTimer.stop();
    m_patienceTimer.stop();
    emit succeeded(profile); // the receiver may delete this
}

} // namespace Signalbox
