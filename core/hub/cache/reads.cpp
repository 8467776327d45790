// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/cache/reads.h"

#include "core/base/durations.h"
#include "core/hub/cache/hitrecord.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/json/rawjson.h"
#include "core/json/sortedjson.h"
#include "core/mcp/cachehint.h"
#include "core/session/requestbatch.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

/// What is left of a limit that began so long ago; as CallLimits has them.
int leftOf(int limitMs, int byDefault, qint64 goneMs)
{
    const int whole = limitMs != 0 ? limitMs : byDefault;
    return whole <= 0 ? whole : int(std::max<qint64>(whole - goneMs, 1));
}

/// Of a key's arguments; empty if there is none.
QString uriOf(const QByteArray &arguments)
{
    const Result<ParsedJson> uri = parseJson(rawMember(arguments, "uri"));
    return uri ? toQString(uri->value) : QString();
}

} // namespace

/// One request that is on its way, or about to be, and those who wait for its answer.
class Reads::Flight : public QObject
{
public:
    struct Waiter
    {
        QPointer<QObject> context;
        Then then;
    };

    Flight(ReadRequest asked, Key asksFor, quint64 sinceEra, QObject *parent)
        : QObject(parent)
        , request(std::move(asked))
        , key(std::move(asksFor))
        , era(sinceEra)
    {
    }

    const ReadRequest request;
    const Key key;
    const quint64 era; ///< of its kind, when it began
    std::vector<Waiter> waiters;
    QPointer<PendingCall> pending;
    qsizetype together = 1; ///< so many went in one message
    qint64 sentNs = 0;      ///< for the first time
    bool wasInVain = false; ///< in one message with others, which the server did not take
};

Reads::Reads(Session &session, const Clock &clock, const Pause &pause, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_pause(pause)
{
    connect(&session, &Session::toolsListChanged, this, [this] { forget(Of::Tools); });
    connect(&session, &Session::promptsListChanged, this, [this] { forget(Of::Prompts); });
    connect(&session, &Session::resourcesListChanged, this, [this] {
        forget(Of::Resources);
        forget(Of::Contents); // what is not there any more must not be read
    });
    connect(&session, &Session::resourceUpdated, this, &Reads::forgetContents);
}

Reads::~Reads()
{
    const QList<Flight *> unsent = std::exchange(m_waiting, {});
    for (QObject *child : QObjectList(children())) {
        auto *flight = dynamic_cast<Flight *>(child);
        if (!flight) {
            continue;
        }
        CallOutcome outcome; // what was sent is here only if its session had no time left to say how it ended
        outcome.end = CallOutcome::End::Lost;
        outcome.error.kind = Error::Kind::Transport;
        outcome.error.message = tr("The connection ended first.");
        outcome.unsent = unsent.contains(flight);
        for (const Flight::Waiter &one : std::exchange(flight->waiters, {})) {
            if (one.context) {
                one.then(outcome);
            }
        }
    }
}

Reads::Of Reads::kindOf(QByteArrayView method)
{
    if (method == "resources/read") {
        return Of::Contents;
    }
    if (method == "resources/list" || method == "resources/templates/list") {
        return Of::Resources;
    }
    return method == "tools/list" ? Of::Tools : method == "prompts/list" ? Of::Prompts : Of::Nothing;
}

bool Reads::isRead(QByteArrayView method)
{
    return kindOf(method) != Of::Nothing;
}

void Reads::setKeeps(bool keeps)
{
    m_keeps = keeps;
    if (!keeps) {
        clear();
    }
}

void Reads::clear()
{
    m_cache.clear();
    for (quint64 &era : m_eras) {
        ++era;
    }
}

void Reads::forget(Of kind)
{
    ++m_eras.at(std::size_t(kind));
    m_cache.forgetIf([kind](const Key &key) { return kindOf(key.tool.toUtf8()) == kind; });
}

/// What was updated may be part of what was read (server/resources), and the other way round.
void Reads::forgetContents(const QString &uri)
{
    ++m_eras.at(std::size_t(Of::Contents));
    m_cache.forgetIf([&uri](const Key &key) {
        const QString read = uriOf(key.arguments);
        return kindOf(key.tool.toUtf8()) == Of::Contents && (read.startsWith(uri) || uri.startsWith(read));
    });
}

Reads::Key Reads::keyOf(const OutgoingRequest &request, bool isPublic) const
{
    const Result<ParsedJson> params = parseJson(request.params.isEmpty() ? QByteArrayView("{}") : request.params);
    return {.server = {},
            .subject = isPublic ? QString() : u"of "_s + (m_subject ? m_subject() : QString()),
            .tool = QString::fromUtf8(request.method),
            .arguments = params ? sortedJson(params->value) : request.params};
}

std::optional<ResultCache::Hit> Reads::known(const OutgoingRequest &request)
{
    const qint64 now = m_clock.monotonicNs();
    const Key own = keyOf(request, false);
    return m_cache.find(m_cache.has(own, now) ? own : keyOf(request, true), now);
}

void Reads::read(const ReadRequest &request, QObject *context, Then then)
{
    const OutgoingRequest &asked = request.request;
    // What goes beside the parameters may change the answer.
    const bool isPlain = isRead(asked.method) && asked.meta.isEmpty() && !asked.isProbe;
    if (isPlain && m_keeps && !request.isFresh) {
        if (const auto hit = known(asked)) {
            tellHit(request, *hit, context, std::move(then));
            return;
        }
    }
    const Key key = keyOf(asked, false);
    const quint64 era = m_eras.at(std::size_t(kindOf(asked.method)));
    Flight *flight = isPlain && !request.isFresh ? m_underWay.value(key) : nullptr;
    const bool joins = flight && flight->era == era;
    if (!joins) {
        flight = new Flight(request, key, era, this);
        if (isPlain) {
            m_underWay.insert(key, flight);
        }
    }
    flight->waiters.push_back({context, std::move(then)});
    connect(context, &QObject::destroyed, flight, [this, flight] {
        const bool isWanted =
            std::ranges::any_of(flight->waiters, [](const auto &one) { return !one.context.isNull(); });
        if (!isWanted) {
            drop(flight);
        }
    });
    if (!joins) {
        send(flight);
    }
}

Lister::Ask Reads::asker(const ReadRequest &like)
{
    return [self = QPointer(this), like](const OutgoingRequest &request, QObject *context, Then then) {
        if (self) {
            ReadRequest one = like;
            one.request = request;
            self->read(one, context, std::move(then));
        }
    };
}

void Reads::tellHit(const ReadRequest &request, const ResultCache::Hit &hit, QObject *context, Then then)
{
    CallOutcome outcome = hit.outcome;
    outcome.durationNs = 0;
    outcome.notes = {{CallNote::Gate::Cache, tr("from the cache, %1 s old").arg(hit.ageNs / kNsPerSecond)}};
    HitRecord{.server = m_session.serverName(),
              .method = request.request.method,
              .about = QString::fromUtf8(request.about),
              .caller = QString::fromUtf8(request.request.caller),
              .reason = outcome.notes.constFirst().text,
              .requestSequence = outcome.requestSequence}
        .writeTo(*m_recorder, m_clock);
    QMetaObject::invokeMethod(context, [outcome, then = std::move(then)] { then(outcome); }, Qt::QueuedConnection);
}

void Reads::send(Flight *flight)
{
    if (!flight->request.mayWait || !isRead(flight->request.request.method) || m_batches == Batches::NotTaken
        || !RequestBatch::isPossible(m_session)) {
        sendAlone(flight);
        return;
    }
    m_waiting.append(flight);
    if (m_waiting.size() >= kMostTogether) {
        flush();
    } else if (m_waiting.size() == 1) {
        m_pause.after(kWait, flight, [this] { flush(); });
    }
}

void Reads::flush()
{
    const QList<Flight *> together = std::exchange(m_waiting, {});
    if (together.size() > 1 && m_batches != Batches::NotTaken) {
        sendTogether(together);
        return;
    }
    for (Flight *flight : together) {
        sendAlone(flight);
    }
}

void Reads::sendTogether(const QList<Flight *> &together)
{
    QList<RequestBatch::Part> parts;
    QList<QPointer<Flight>> sent;
    std::chrono::milliseconds patience = kPatience;
    for (Flight *flight : together) {
        const CallLimits &limits = flight->request.limits;
        flight->together = together.size();
        flight->sentNs = m_clock.monotonicNs();
        parts.append({flight->request.request, limits, flight->request.about});
        sent.append(flight);
        const int limit = leftOf(limits.requestMs, m_session.limits().requestMs, 0);
        patience = limit > 0 ? std::min(patience, std::chrono::milliseconds(limit / 3)) : patience;
    }
    const QList<PendingCall *> calls = RequestBatch::send(m_session, parts);
    for (qsizetype i = 0; i < calls.size(); ++i) {
        follow(together[i], calls[i]);
    }
    if (m_batches == Batches::Untried) {
        m_pause.after(patience, this, [this, sent] { endPatience(sent); });
    }
}

/// There are servers that pass over a batch without a word.
void Reads::endPatience(const QList<QPointer<Flight>> &together)
{
    if (m_batches == Batches::Taken) {
        return;
    }
    for (const QPointer<Flight> &flight : together) {
        if (flight && flight->together > 1 && flight->pending) {
            flight->pending->disconnect(flight);
            flight->pending->cancel(tr("Nothing of the message that it went in was answered."));
            giveUpBatches(flight);
        }
    }
}

/// For as long as the connection lasts.
void Reads::giveUpBatches(Flight *flight)
{
    m_batches = Batches::NotTaken;
    flight->together = 1;
    flight->wasInVain = true;
    sendAlone(flight);
    flush(); // who waits for others waits in vain
}

/// If it was sent before, with what is left of its time.
void Reads::sendAlone(Flight *flight)
{
    CallLimits limits = flight->request.limits;
    if (flight->wasInVain) {
        const Limits &ofServer = m_session.limits();
        const qint64 goneMs = (m_clock.monotonicNs() - flight->sentNs) / kNsPerMs;
        limits.requestMs = leftOf(limits.requestMs, ofServer.requestMs, goneMs);
        limits.totalMs = leftOf(limits.totalMs, ofServer.totalMs, goneMs);
    }
    follow(flight, m_session.request(flight->request.request, limits, flight->request.about));
}

void Reads::follow(Flight *flight, PendingCall *pending)
{
    flight->pending = pending;
    connect(pending, &PendingCall::finished, flight,
            [this, flight](const CallOutcome &outcome) { handleOutcome(flight, outcome); });
}

void Reads::handleOutcome(Flight *flight, const CallOutcome &outcome)
{
    const bool isAnswered = outcome.ok() || outcome.end == CallOutcome::End::RemoteError;
    if (flight->together > 1 && isAnswered) {
        if (outcome.unsent) { // the server refused the whole message
            giveUpBatches(flight);
            return;
        }
        m_batches = m_batches == Batches::Untried ? Batches::Taken : m_batches;
    }
    if (m_underWay.value(flight->key) == flight) {
        m_underWay.remove(flight->key);
    }
    keep(*flight, outcome);
    CallOutcome told = outcome;
    if (flight->together > 1) {
        told.notes.append({CallNote::Gate::Batch, tr("one message with %n reads", nullptr, int(flight->together))});
    }
    if (flight->wasInVain) {
        told.notes.append({CallNote::Gate::Batch, tr("sent alone: the server does not take several in one message")});
    }
    const std::vector<Flight::Waiter> waiters = std::exchange(flight->waiters, {});
    flight->deleteLater();
    for (std::size_t i = 0; i < waiters.size(); ++i) {
        if (i == 1) {
            told.notes.append({CallNote::Gate::Batch, tr("one request for equal reads")});
        }
        if (waiters[i].context) {
            waiters[i].then(told); // may delete this
        }
    }
}

void Reads::keep(const Flight &flight, const CallOutcome &outcome)
{
    const OutgoingRequest &asked = flight.request.request;
    const bool isPlain = isRead(asked.method) && asked.meta.isEmpty() && !asked.isProbe;
    // Of an answer to which the person contributed nothing is kept (basic/patterns/mrtr).
    if (!m_keeps || !isPlain || !outcome.ok() || outcome.rounds > 1 || m_session.codec().era() != Era::Modern
        || flight.era != m_eras.at(std::size_t(kindOf(asked.method)))) {
        return;
    }
    const CacheHint hint = decodeCacheHint(outcome.result).value;
    const bool isPublic = hint.scope == CacheHint::Scope::Public;
    const Key key = keyOf(asked, isPublic);
    if (!isPublic && key.subject != flight.key.subject) { // somebody else is signed in by now
        return;
    }
    const qint64 now = m_clock.monotonicNs();
    m_cache.put(keyOf(asked, !isPublic), outcome, now, 0); // is older than this
    m_cache.put(key, outcome, now, std::min(hint.ttlMs, kLongestMs) * kNsPerMs);
}

/// Nobody waits for it any more.
void Reads::drop(Flight *flight)
{
    if (m_underWay.value(flight->key) == flight) {
        m_underWay.remove(flight->key);
    }
    const bool wasFirst = !m_waiting.isEmpty() && m_waiting.first() == flight;
    m_waiting.removeAll(flight);
    if (wasFirst && !m_waiting.isEmpty()) { // its wait was that of all
        flush();
    }
    if (flight->pending) {
        flight->pending->disconnect(flight);
        flight->pending->cancel(tr("Nobody waits for it any more."));
    }
    flight->deleteLater();
}

} // namespace Signalbox
