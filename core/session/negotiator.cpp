// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/negotiator.h"

#include "core/session/closewords.h"
#include "core/session/mirroredheaders.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kLeaveMs = 1000; // a process may take so long to go before the next is started beside it
constexpr qsizetype kStderrBytes = 4096;

/// A sentence to be put into another one.
QString withoutStop(const QString &sentence)
{
    return sentence.chopped(sentence.endsWith(u'.') ? 1 : 0);
}

} // namespace

/// A process that is not used any more, on its way out.
struct Negotiator::Leaving final : TrafficListener
{
    Leaving(std::unique_ptr<Traffic> leaving, std::function<void()> closed)
        : whenClosed(std::move(closed))
        , traffic(std::move(leaving))
    {
        traffic->setListener(this);
    }

    void trafficOpened() override {}
    void received(const Received &) override {}
    void diagnostic(const QByteArray &) override {}
    void trafficClosed(const CloseInfo &) override
    {
        isClosed = true;
        whenClosed();
    }

    std::function<void()> whenClosed;
    bool isClosed = false;
    std::unique_ptr<Traffic> traffic; // last: gone before what it calls
};

Negotiator::Negotiator(TransportFactory factory, Recorder &recorder, Options options)
    : m_factory(std::move(factory))
    , m_recorder(recorder)
    , m_options(std::move(options))
{
    for (QTimer *timer : {&m_startTimer, &m_probeTimer, &m_connectTimer}) {
        timer->setSingleShot(true);
    }
    connect(&m_startTimer, &QTimer::timeout, this, &Negotiator::openTraffic);
    connect(&m_probeTimer, &QTimer::timeout, this, &Negotiator::handleProbeTimeout);
    connect(&m_connectTimer, &QTimer::timeout, this, &Negotiator::handleConnectTimeout);
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
    m_probeTimer.stop();
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
    m_leaving.push_back(std::make_unique<Leaving>(std::move(m_traffic), [this] {
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
    emit stepped(tr("Asking with server/discover."));
    // A string: it can never be taken for one of the session's.
    m_awaited = MessageId(m_probeRetried ? u"probe-2"_s : u"probe-1"_s);
    m_probeTimer.start(m_options.limits.probeMs);
    RequestRouting routing;
    if (m_traffic->hasExchanges()) {
        routing.headers = mirroredHeaders(m_offered, "server/discover", {}, nullptr);
    }
    const QByteArray message = encodeDiscover(m_awaited, m_offered, m_options.client);
    m_traffic->sendRequest(m_awaited, message, "server/discover", {}, routing);
}

void Negotiator::sendInitialize()
{
    emit stepped(tr("Asking with initialize, revision %1.").arg(revisionText(m_offered)));
    m_codec = Codec::create(m_offered, m_options.client);
    m_awaited = MessageId(qint64(0)); // the session's begin at 1
    const QByteArray message = encodeInitialize(m_awaited, m_offered, m_options.client);
    m_traffic->sendRequest(m_awaited, message, "initialize", {}, {.headers = {}, .isHandshake = true});
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
    succeed(std::move(decoded.value));
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
    begin(Step::Initialize);
}

void Negotiator::handleProbeTimeout()
{
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
             tr("server/discover was not answered within %1 ms").arg(m_options.limits.probeMs));
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

void Negotiator::handleInitializeAnswer(const Received &message)
{
    if (message.skim.shape == Skim::Shape::Error) {
        handleInitializeError(decodeRemoteError(message.skim.error));
        return;
    }
    Error error;
    Decoded<ServerProfile> decoded = decodeInitializeResult(message.skim.result.toByteArray());
    const QString version = decoded.value.offeredRevisions.value(0);
    if (!decoded.usable) {
        error.message = version.isEmpty()
                            ? tr("The answer to initialize names no protocol revision.")
                            : tr("The server answered initialize with protocol revision %1, which has no handshake "
                                 "that Signalbox speaks.")
                                  .arg(version.left(100));
    } else if (m_options.policy.pinned && decoded.value.revision != *m_options.policy.pinned) {
        error.message = tr("The server answered initialize with protocol revision %1, but only %2 is accepted.")
                            .arg(version, revisionText(*m_options.policy.pinned));
    }
    if (!error.message.isEmpty()) {
        giveUp(error);
        return;
    }
    decoded.value.verdict = tr("Legacy: %1.").arg(m_why);
    if (decoded.value.revision != m_offered) {
        m_codec = Codec::create(decoded.value.revision, m_options.client);
        decoded.value.verdict += u' ' + tr("Offered %1, the server chose %2.").arg(revisionText(m_offered), version);
    }
    m_traffic->setProtocolVersion(m_codec->revision() >= Revision::V20250618 ? version.toLatin1() : QByteArray());
    m_traffic->sendNotification(m_codec->encodeNotification("notifications/initialized", {}),
                                "notifications/initialized");
    succeed(std::move(decoded.value));
}

void Negotiator::handleInitializeError(const Error &error)
{
    const std::optional<Revision> common = newestCommon(supportedVersions(error.data), Era::Legacy);
    if (common && common != m_offered && !m_options.policy.pinned && !std::exchange(m_offerRetried, true)) {
        m_offered = *common;
        begin(Step::Initialize);
        return;
    }
    if (!testAgain()) {
        giveUp(error);
    }
}

void Negotiator::diagnostic(const QByteArray &chunk)
{
    m_stderr = (m_stderr + chunk).last(qMin(m_stderr.size() + chunk.size(), kStderrBytes));
    emit diagnosticReceived(chunk);
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
    if (m_opened && testAgain()) {
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
    const bool isEvidence = end.status >= 400 && end.status < 500 && end.status != 401 && end.status != 403
                            && end.status != 407 && end.status != 408 && end.status != 429;
    if (isEvidence && end.error->kind != Error::Kind::Auth) {
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
        m_probeTimer.start(m_options.limits.probeMs);
    }
}

void Negotiator::handleConnectTimeout()
{
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
    error.message = withLastLine(error.message, m_stderr);
    giveUp(error);
}

void Negotiator::succeed(ServerProfile profile)
{
    m_step = Step::Done;
    m_connectTimer.stop();
    emit succeeded(profile); // the receiver may delete this
}

void Negotiator::giveUp(Error error, CloseInfo info)
{
    m_step = Step::Done;
    m_startTimer.stop();
    m_probeTimer.stop();
    m_connectTimer.stop();
    if (info.lastStderr.isEmpty()) {
        info.lastStderr = m_stderr;
    }
    if (m_traffic) {
        retire();
    }
    // Later: cancel() and a start that fails at once come from the receiver's own code.
    QMetaObject::invokeMethod(this, [this, error, info] { emit failed(error, info); }, Qt::QueuedConnection);
}

} // namespace Signalbox
