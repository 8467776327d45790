// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/connection.h"

#include "core/auth/oauthauthorizer.h"
#include "core/base/logging.h"
#include "core/catalog/launch/packagerunner.h"
#include "core/hub/cache/reads.h"
#include "core/hub/errormask.h"
#include "core/hub/releaselater.h"
#include "core/hub/remoteaccess.h"
#include "core/session/closewords.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace Signalbox {

using State = ServerStatus::State;

namespace {

struct Transition
{
    State from;
    State to;
};

constexpr std::array kTransitions = {
    Transition{State::Disconnected, State::Connecting},    Transition{State::Failed, State::Connecting},
    Transition{State::Failed, State::Disconnected},        Transition{State::Connecting, State::Connected},
    Transition{State::Connecting, State::Failed},          Transition{State::Connecting, State::Disconnecting},
    Transition{State::Connected, State::Disconnecting},    Transition{State::Connected, State::Failed},
    Transition{State::Disconnecting, State::Disconnected},
};

const char *stateText(State state)
{
    switch (state) {
    case State::Disconnected:
        return "disconnected";
    case State::Connecting:
        return "connecting";
    case State::Connected:
        return "connected";
    case State::Disconnecting:
        return "disconnecting";
    case State::Failed:
        return "failed";
    }
    Q_UNREACHABLE_RETURN("");
}

Limits limitsOfCalls(Limits limits, const GateSettings &gates)
{
    limits.requestMs = gates.requestMs > 0 ? gates.requestMs : limits.requestMs;
    limits.totalMs = gates.totalMs > 0 ? gates.totalMs : limits.totalMs;
    limits.progressExtends = limits.progressExtends && gates.progressExtends;
    return limits;
}

} // namespace

Connection::Connection(ServerEntry entry, Recorder &recorder, InputBroker &broker, Limits limits, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_broker(m_status.entry, broker)
    , m_limits(limits)
    , m_makeTransport(transportFor)
{
    m_reconnectTimer.setSingleShot(true);
    connect(&m_reconnectTimer, &QTimer::timeout, this, [this] {
        if (m_status.state == State::Failed) {
            beginConnecting();
        }
    });
    m_status.entry = std::move(entry);
    m_status.sinceWallNs = Clock::system().wallNs();
}

Connection::~Connection()
{
    // Here, while everyone who hears of the calls' ends can still ask us.
    m_negotiator.reset();
    m_tasks.reset();
    m_subscriptions.reset();
    m_session.reset();
    m_reads.reset();
}

bool Connection::mayFollow(State from, State to)
{
    return std::any_of(kTransitions.begin(), kTransitions.end(),
                       [&](const Transition &t) { return t.from == from && t.to == to; });
}

bool Connection::isIdle() const
{
    return m_status.state == State::Disconnected || m_status.state == State::Failed;
}

void Connection::setEntry(const ServerEntry &entry)
{
    if (!entry.reachesTheSame(m_status.entry)) {
        m_verdict.reset();
        m_isOutdated = true;
    }
    const bool hasOtherRoots = entry.roots != m_status.entry.roots;
    m_status.entry = entry;
    if (hasOtherRoots && m_session && m_session->codec().era() == Era::Legacy) { // the modern era asks with each call
        m_session->notify("notifications/roots/list_changed");
    }
    if (m_reads) {
        m_reads->setKeeps(entry.gates.caches);
    }
}

void Connection::connectToServer()
{
    if (isIdle()) {
        m_reconnects.forget();
        m_status.reconnects = 0;
        beginConnecting();
    }
}

void Connection::beginConnecting()
{
    m_restarting = false;
    m_isOutdated = false;
    m_reconnectTimer.stop();
    m_status.nextTryWallNs = 0;
    m_status.error.reset();
    m_status.lastClose.reset();
    m_status.calls = 0;
    m_status.failedCalls = 0;
    m_status.inFlight = 0;
    const quint64 attempt = ++m_attempt;
    const QPointer<Connection> guard(this);
    enter(State::Connecting);
    if (!guard || m_status.state != State::Connecting || m_attempt != attempt) {
        return;
    }
    if (!m_fill) {
        reach(m_status.entry);
        return;
    }
    m_fill(m_status.entry, this, [this, attempt](const Result<ServerEntry> &filled) {
        if (m_attempt != attempt || m_status.state != State::Connecting) { // taken back meanwhile
            return;
        }
        if (filled) {
            reach(*filled);
        } else {
            endConnecting(filled.error());
        }
    });
}

/// `entry` has its secrets; m_status.entry, which is shown, has not.
void Connection::reach(const ServerEntry &entry)
{
    const QByteArray files = digestOfFiles(entry); // a key or certificate that was replaced is another
    const bool isAsBefore = entry.reachesTheSame(m_reached) && files == m_reachedFiles;
    if (m_makeAuthorizer && (!m_authorizer || !isAsBefore)) {
        m_authorizer = m_makeAuthorizer(entry);
        if (const auto *oauth = dynamic_cast<OAuthAuthorizer *>(m_authorizer.get())) {
            // What a server lists may be for whom it was asked for. Later: it is in the middle of a request.
            connect(oauth, &OAuthAuthorizer::identityChanged, this, &Connection::announceLists, Qt::QueuedConnection);
        }
    }
    m_reached = entry;
    m_reachedFiles = files;
    Result<Negotiator::TransportFactory> factory = m_makeTransport(entry, m_limits, m_authorizer.get());
    if (factory) {
        negotiate(*std::move(factory));
    } else {
        endConnecting(factory.error());
    }
}

void Connection::negotiate(Negotiator::TransportFactory factory)
{
    Negotiator::Options options;
    options.serverName = m_reached.name; // not m_status.entry: that may be another by now
    options.policy = m_reached.era;
    if (m_reached.transport == ServerEntry::Transport::Sse && options.policy.mode == EraPolicy::Mode::Auto) {
        options.policy.mode = EraPolicy::Mode::Legacy; // HTTP+SSE has no other
    }
    options.client = ClientProfile::signalbox();
    options.limits = m_limits;
    options.cachedVerdict = m_verdict;
    options.fetcher = packageRunner(m_reached);
    m_negotiator = std::make_unique<Negotiator>(std::move(factory), m_recorder, options);
    connect(m_negotiator.get(), &Negotiator::succeeded, this, &Connection::handleSucceeded);
    connect(m_negotiator.get(), &Negotiator::failed, this, &Connection::handleConnectFailed);
    connect(m_negotiator.get(), &Negotiator::diagnosticReceived, this, &Connection::appendConsole);
    connect(m_negotiator.get(), &Negotiator::stepped, this, [this](const QString &what) {
        m_status.step = what;
        emit statusChanged();
    });
    m_negotiator->start();
}

void Connection::disconnectFromServer()
{
    m_restarting = false;
    switch (m_status.state) {
    case State::Disconnected:
    case State::Disconnecting:
        return;
    case State::Failed:
        m_reconnectTimer.stop();
        m_status.nextTryWallNs = 0;
        m_status.reconnects = 0;
        m_lostSubscriptions.clear();
        m_status.error.reset();
        enter(State::Disconnected);
        return;
    case State::Connecting:
    case State::Connected:
        break;
    }
    const QPointer<Connection> guard(this);
    enter(State::Disconnecting);
    if (!guard) {
        return;
    }
    if (m_negotiator) {
        m_negotiator->cancel();
    } else if (m_session) {
        m_session->close();
    } else { // between two steps of connecting: there is nothing to wait for
        enter(State::Disconnected);
    }
}

void Connection::restart()
{
    if (isIdle()) {
        connectToServer();
        return;
    }
    const QPointer<Connection> guard(this);
    disconnectFromServer();
    if (!guard) {
        return;
    }
    if (m_status.state == State::Disconnected) {
        connectToServer();
    } else {
        m_restarting = true;
    }
}

void Connection::enter(State state)
{
    Q_ASSERT(mayFollow(m_status.state, state));
    qCDebug(logHub, "A server goes from %s to %s.", stateText(m_status.state), stateText(state));
    m_status.state = state;
    m_status.sinceWallNs = Clock::system().wallNs();
    m_status.step.clear();
    if (state != State::Connected) {
        m_status.profile.reset();
    }
    if (state == State::Disconnected && m_restarting) {
        // From the loop, so that everyone sees the state in between and the old connection is gone.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_restarting) {
                    connectToServer();
                }
            },
            Qt::QueuedConnection);
    }
    emit statusChanged();
}

void Connection::handleSucceeded(const ServerProfile &profile)
{
    std::unique_ptr<Traffic> traffic = m_negotiator->takeTraffic();
    std::unique_ptr<Codec> codec = m_negotiator->takeCodec();
    releaseLater(m_negotiator, this);
    Session::Options options;
    options.limits = limitsOfCalls(m_limits, m_status.entry.gates);
    options.broker = &m_broker;
    adopt(std::make_unique<Session>(std::move(traffic), std::move(codec), profile, options));
    if (m_status.state == State::Disconnecting) { // taken back at the last moment
        m_session->close();
        return;
    }
    if (!m_isOutdated) { // else it says nothing about the next one
        m_verdict = profile.era();
    }
    m_status.profile = profile;
    m_status.reconnects = 0;
    const QPointer<Connection> guard(this);
    enter(State::Connected);
    if (guard && m_subscriptions) {
        m_subscriptions->start();
        const QSet<QString> again = std::exchange(m_lostSubscriptions, {});
        for (const QString &uri : again) {
            m_subscriptions->subscribe(uri);
        }
    }
    if (guard) {
        announceLists();
    }
}

void Connection::adopt(std::unique_ptr<Session> session)
{
    m_session = std::move(session);
    // First, so that it hears of a change before anybody reads anew.
    m_reads = std::make_unique<Reads>(*m_session, Clock::system(), Pause::system());
    m_reads->setRecorder(m_recorder);
    m_reads->setSubject([this] { return m_authorizer ? m_authorizer->identity() : QString(); });
    m_reads->setKeeps(m_status.entry.gates.caches);
    m_subscriptions = std::make_unique<SubscriptionHub>(*m_session);
    m_tasks = std::make_unique<TaskTracker>(*m_session, m_broker, m_subscriptions.get());
    connect(m_subscriptions.get(), &SubscriptionHub::gap, this, [this] {
        m_reads->clear(); // nobody knows what changed meanwhile
        announceLists();
    });
    connect(m_session.get(), &Session::closed, this, &Connection::handleClosed);
    connect(m_session.get(), &Session::diagnosticReceived, this, &Connection::appendConsole);
    connect(m_session.get(), &Session::toolsListChanged, this, [this] { emit listChanged(Lister::List::Tools); });
    connect(m_session.get(), &Session::promptsListChanged, this, [this] { emit listChanged(Lister::List::Prompts); });
    connect(m_session.get(), &Session::resourcesListChanged, this, [this] {
        emit listChanged(Lister::List::Resources);
        emit listChanged(Lister::List::ResourceTemplates);
    });
}

void Connection::announceLists()
{
    struct Offer
    {
        const char *capability;
        Lister::List list;
    };
    static constexpr std::array offers = {
        Offer{"tools", Lister::List::Tools},
        Offer{"resources", Lister::List::Resources},
        Offer{"resources", Lister::List::ResourceTemplates},
        Offer{"prompts", Lister::List::Prompts},
    };
    const QPointer<Connection> guard(this);
    for (const Offer &offer : offers) {
        if (!guard || m_status.state != State::Connected) {
            return;
        }
        if (m_status.profile->has(offer.capability)) {
            emit listChanged(offer.list);
        }
    }
}

void Connection::countStart()
{
    ++m_status.calls;
    ++m_status.inFlight;
}

void Connection::countEnd(bool failed)
{
    m_status.inFlight = std::max(0, m_status.inFlight - 1);
    m_status.failedCalls += failed ? 1 : 0;
}

void Connection::appendConsole(const QByteArray &chunk)
{
    m_console += chunk;
    m_consoleEnd += quint64(chunk.size());
    const qsizetype cap = qsizetype(m_limits.stderrBytes);
    if (m_console.size() > cap + cap / 4) { // some slack, so that not every chunk moves the rest
        m_console.remove(0, m_console.size() - cap);
    }
}

QByteArray Connection::console(quint64 &from) const
{
    const quint64 held = std::min(quint64(m_console.size()), quint64(m_limits.stderrBytes));
    const quint64 begin = m_consoleEnd - held;
    const quint64 start = from > m_consoleEnd ? begin : std::max(from, begin);
    from = m_consoleEnd;
    return m_console.last(qsizetype(m_consoleEnd - start));
}

} // namespace Signalbox
