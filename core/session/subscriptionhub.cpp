// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/subscriptionhub.h"

#include "core/json/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kFirstPauseMs = 1000;
constexpr int kLongestPauseMs = 60000;
constexpr int kMostFailures = 5;  // in a row, without a stream between them that lasted
constexpr int kStableMs = 10000;  // so long
constexpr int kServerFault = 500; // of HTTP, and above all codes of JSON-RPC: it may pass

QByteArray listOf(const QSet<QString> &texts)
{
    QStringList sorted(texts.cbegin(), texts.cend());
    sorted.sort();
    QByteArray list = "[";
    for (const QString &text : std::as_const(sorted)) {
        list += (list.size() > 1 ? "," : "") + jsonString(text);
    }
    return list + ']';
}

void appendMember(QByteArray &to, QByteArrayView name, const QByteArray &value)
{
    to.append(to.size() > 1 ? ",\"" : "\"").append(name).append("\":").append(value);
}

} // namespace

SubscriptionHub::SubscriptionHub(Session &session)
    : m_session(session)
{
    m_again.setSingleShot(true);
    m_again.callOnTimeout(this, &SubscriptionHub::openStream);
    connect(&m_session, &Session::listenAcknowledged, this, &SubscriptionHub::handleAcknowledged);
}

SubscriptionHub::~SubscriptionHub()
{
    for (const QPointer<PendingCall> &stream : {m_stream, m_next}) {
        if (stream) {
            stream->disconnect(this);
        }
    }
}

void SubscriptionHub::start()
{
    const ServerProfile &profile = m_session.profile();
    m_tools = profile.has("tools", "listChanged");
    m_prompts = profile.has("prompts", "listChanged");
    m_resourceList = profile.has("resources", "listChanged");
    if (isModern() && (m_tools || m_prompts || m_resourceList)) {
        openStream();
    }
}

QByteArray SubscriptionHub::filter() const
{
    QByteArray filter = "{";
    if (m_tools) {
        appendMember(filter, "toolsListChanged", "true"_ba);
    }
    if (m_prompts) {
        appendMember(filter, "promptsListChanged", "true"_ba);
    }
    if (m_resourceList) {
        appendMember(filter, "resourcesListChanged", "true"_ba);
    }
    if (!m_resources.isEmpty()) {
        appendMember(filter, "resourceSubscriptions", listOf(m_resources));
    }
    if (!m_tasks.isEmpty()) {
        appendMember(filter, "taskIds", listOf(m_tasks));
    }
    return filter + '}';
}

void SubscriptionHub::subscribe(const QString &uri)
{
    if (m_resources.contains(uri)) {
        return;
    }
    if (isModern() && !m_isOffered) {
        QMetaObject::invokeMethod(
            this,
            [this, uri] {
                emit refused(uri, {.kind = Error::Kind::Protocol,
                                   .message = tr("This server does not tell of changes to its resources.")});
            },
            Qt::QueuedConnection);
        return;
    }
    m_resources.insert(uri);
    if (isModern()) {
        listenAgain();
        return;
    }
    OutgoingRequest request;
    request.method = "resources/subscribe"_ba;
    request.params = "{\"uri\":" + jsonString(uri) + '}';
    PendingCall *call = m_session.request(request, {}, uri.toUtf8());
    connect(call, &PendingCall::finished, this, [this, uri](const CallOutcome &outcome) {
        if (!outcome.ok()) {
            m_resources.remove(uri);
            emit refused(uri, outcome.error);
        } else if (m_resources.contains(uri)) { // else it was taken back meanwhile
            emit subscribed(uri);
        }
    });
}

void SubscriptionHub::unsubscribe(const QString &uri)
{
    if (!m_resources.remove(uri)) {
        return;
    }
    if (isModern()) {
        listenAgain();
        return;
    }
    OutgoingRequest request;
    request.method = "resources/unsubscribe"_ba;
    request.params = "{\"uri\":" + jsonString(uri) + '}';
    m_session.request(request, {}, uri.toUtf8());
}

void SubscriptionHub::watchTask(const QString &taskId)
{
    if (isModern() && !m_tasks.contains(taskId)) {
        m_tasks.insert(taskId);
        listenAgain();
    }
}

void SubscriptionHub::unwatchTask(const QString &taskId)
{
    if (m_tasks.remove(taskId)) {
        listenAgain();
    }
}

void SubscriptionHub::listenAgain()
{
    if (!m_isOffered) {
        return;
    }
    m_failures = 0;
    m_again.start(0); // several changes of one turn make one stream
}

void SubscriptionHub::openStream()
{
    endStream(m_next);
    const QByteArray wanted = filter();
    if (wanted == "{}") {
        endStream(m_stream);
        m_honoured.clear();
        m_agreed.clear();
        return;
    }
    m_asked = m_resources;
    m_next = m_session.listen(wanted);
    connect(m_next, &PendingCall::finished, this,
            [this, stream = m_next.data()](const CallOutcome &outcome) { handleEnd(stream, outcome); });
}

void SubscriptionHub::endStream(QPointer<PendingCall> &stream, const QString &reason)
{
    if (stream) {
        stream->disconnect(this);
        stream->cancel(reason);
    }
    stream = nullptr; // it lives on until it has ended
}

void SubscriptionHub::handleAcknowledged(const MessageId &subscription, const QByteArray &notifications)
{
    if (!m_next || m_next->id() != subscription) {
        return;
    }
    endStream(m_stream, tr("Another subscription takes its place."));
    m_stream = std::exchange(m_next, nullptr);
    m_sinceAcknowledged.start();
    m_honoured = notifications;
    m_agreed = m_asked;
    const QSet<QString> agreed = m_agreed; // a receiver may subscribe or unsubscribe
    const QPointer<SubscriptionHub> self(this);
    for (const QString &uri : agreed) {
        if (self && m_resources.contains(uri)) {
            emit subscribed(uri);
        }
    }
    if (self && std::exchange(m_wasLost, false)) {
        emit gap();
    }
}

void SubscriptionHub::handleEnd(PendingCall *stream, const CallOutcome &outcome)
{
    const bool wasAcknowledged = stream == m_stream;
    (wasAcknowledged ? m_stream : m_next) = nullptr;
    if (m_session.state() != Session::State::Open) {
        return;
    }
    if (wasAcknowledged) {
        m_wasLost = true;
        if (m_sinceAcknowledged.hasExpired(kStableMs)) {
            m_failures = 0;
        }
        if (m_next || m_again.isActive()) { // the one that takes its place is on its way already
            return;
        }
    }
    const bool isAnswer = outcome.end == CallOutcome::End::RemoteError && outcome.error.kind != Error::Kind::Transport;
    if (isAnswer && !wasAcknowledged && outcome.error.code < kServerFault) {
        handleRefusal(outcome.error);
    } else if (++m_failures > kMostFailures) {
        refuseAll(outcome.error);
    } else {
        m_wasLost = true;
        m_again.start(std::min(kFirstPauseMs << (m_failures - 1), kLongestPauseMs));
    }
}

/// The server answered the request for a stream with an error.
void SubscriptionHub::handleRefusal(const Error &error)
{
    const QSet<QString> unheard = m_resources - m_agreed;
    if (m_honoured.isEmpty() || unheard.isEmpty()) {
        m_isOffered = !m_honoured.isEmpty() || error.kind == Error::Kind::Auth;
        refuseAll(error);
        return;
    }
    // It has such streams: what is new in this one must be the reason. What was agreed on before is kept.
    m_resources -= unheard;
    if (!m_stream) {
        m_again.start(kFirstPauseMs);
    }
    refuse(unheard, error);
}

void SubscriptionHub::refuseAll(const Error &error)
{
    const QPointer<SubscriptionHub> self(this);
    refuse(m_resources, error);
    if (self) {
        emit refused({}, error);
    }
}

void SubscriptionHub::refuse(const QSet<QString> &uris, const Error &error)
{
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): a receiver may subscribe or unsubscribe
    const QSet<QString> all = uris;
    const QPointer<SubscriptionHub> self(this);
    for (const QString &uri : all) {
        if (self) {
            emit refused(uri, error);
        }
    }
}

} // namespace Signalbox
