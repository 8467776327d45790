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
constexpr int kMostFailures = 5; // in a row, without an acknowledgement between them

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
        if (outcome.ok()) {
            emit subscribed(uri);
        } else {
            m_resources.remove(uri);
            emit refused(uri, outcome.error);
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
    if (m_next) {
        m_next->disconnect(this);
        m_next->cancel();
    }
    const QByteArray wanted = filter();
    if (wanted == "{}") {
        if (m_stream) {
            m_stream->disconnect(this);
            m_stream->cancel();
            m_stream = nullptr;
        }
        return;
    }
    m_next = m_session.listen(wanted);
    connect(m_next, &PendingCall::finished, this,
            [this, stream = m_next.data()](const CallOutcome &outcome) { handleEnd(stream, outcome); });
}

void SubscriptionHub::handleAcknowledged(const MessageId &subscription, const QByteArray &notifications)
{
    if (!m_next || m_next->id() != subscription) {
        return;
    }
    if (m_stream) {
        m_stream->disconnect(this);
        m_stream->cancel(tr("Another subscription takes its place."));
    }
    m_stream = std::exchange(m_next, nullptr);
    m_failures = 0;
    m_honoured = notifications;
    for (const QString &uri : std::as_const(m_resources)) {
        emit subscribed(uri);
    }
    if (std::exchange(m_wasLost, false)) {
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
    const bool isUnknown = outcome.end == CallOutcome::End::RemoteError && !wasAcknowledged;
    if (isUnknown || ++m_failures > kMostFailures) {
        m_isOffered = !isUnknown;
        for (const QString &uri : std::as_const(m_resources)) {
            emit refused(uri, outcome.error);
        }
        emit refused({}, outcome.error);
        return;
    }
    m_wasLost = true;
    m_again.start(std::min(kFirstPauseMs << (m_failures - 1), kLongestPauseMs));
}

} // namespace Signalbox
