// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/rawcall.h"

#include "core/hub/cache/reads.h"
#include "core/hub/callgates.h"
#include "core/hub/connection.h"
#include "core/json/jsonreader.h"
#include "core/json/rawjson.h"

#include <initializer_list>
#include <utility>

namespace Signalbox {

namespace {

constexpr QByteArrayView kMetaKey("_meta");

/// The parameters without `_meta`, where that is an object, and what stands in it joined to `meta`.
void takeMetaOut(RawRequest &request)
{
    const QByteArray inside = rawMember(request.params, kMetaKey).toByteArray();
    if (!inside.startsWith('{')) {
        return;
    }
    QByteArrayList rest;
    for (RawJsonWalk walk(request.params); walk.next();) {
        if (!walk.isNamed(kMetaKey)) {
            rest.append(walk.whole().toByteArray());
        }
    }
    QByteArrayList members;
    for (RawJsonWalk walk(request.meta); walk.next();) {
        members.append(walk.whole().toByteArray());
    }
    request.params = '{' + rest.join(',') + '}';
    request.meta = members.isEmpty() ? inside : withMembers(inside, members.join(','));
}

} // namespace

RawCall::RawCall(CallGates &gates, Connection &connection, RawRequest request, QObject *parent)
    : QObject(parent)
    , m_gates(gates)
    , m_connection(&connection)
    , m_request(std::move(request))
{
    takeMetaOut(m_request);
    if (m_request.about.isEmpty()) {
        m_request.about = objectOf(m_request.params);
    }
}

RawCall::~RawCall()
{
    end(CallOutcome::End::Lost, {.kind = Error::Kind::Transport, .message = tr("The connection ended first.")});
}

QByteArray RawCall::objectOf(QByteArrayView params)
{
    for (const QByteArrayView key : std::initializer_list<QByteArrayView>{"name", "uri", "taskId"}) {
        const QByteArrayView value = rawMember(params, key);
        if (value.startsWith('"')) {
            return QByteArray::fromStdString(decodeJsonString(value));
        }
    }
    const QByteArrayView reference = rawMember(params, "ref"); // of completion/complete
    return reference.startsWith('{') ? objectOf(reference) : QByteArray();
}

CallRequest RawCall::asCall() const
{
    CallRequest call;
    call.server = m_connection->status().entry.name;
    call.tool = QString::fromUtf8(m_request.about);
    call.arguments = rawMember(m_request.params, "arguments").toByteArray();
    call.caller = m_request.caller;
    call.session = m_request.session;
    return call;
}

/// A call's parameters go as they are written, past the road of a call; what is true of calls is true of it all the same.
void RawCall::start()
{
    if (m_request.method == "tools/call" && m_connection && m_gates.policy() != nullptr) {
        m_gates.policy()->decideUnasked(asCall(), this,
                                        [this](const PolicyGate::Verdict &verdict) { handleVerdict(verdict); });
        return;
    }
    send();
}

void RawCall::handleVerdict(const PolicyGate::Verdict &verdict)
{
    if (m_isFinished) { // taken back meanwhile
        return;
    }
    if (verdict.effect == PolicyEffect::Allow) {
        return send();
    }
    Error error{.kind = Error::Kind::Policy, .message = verdict.reason};
    error.code = verdict.recorded == PolicyJudge::kNotListed ? PolicyGate::kUnknownTool : 0;
    if (verdict.effect == PolicyEffect::Ask) {
        error.message = tr("The call needs the person's consent: %1.").arg(verdict.reason);
        error.advice = m_request.elsewhere;
    }
    end(CallOutcome::End::Refused, error);
}

void RawCall::send()
{
    Session *session = m_connection ? m_connection->session() : nullptr;
    if (session == nullptr) {
        const Error unknown{.kind = Error::Kind::Transport, .message = tr("The server is not connected.")};
        return end(CallOutcome::End::Lost, m_connection ? m_connection->status().error.value_or(unknown) : unknown);
    }
    m_isSent = true;
    OutgoingRequest request;
    request.method = m_request.method;
    request.params = m_request.params;
    request.meta = m_request.meta;
    request.anyMethod = m_request.anyMethod;
    request.caller = m_request.caller.toUtf8();
    if (Reads::isRead(m_request.method)) {
        m_reading = new QObject(this);
        const ReadRequest one{.request = request,
                              .about = m_request.about,
                              .limits = {},
                              .isFresh = m_request.isFresh,
                              .mayWait = false}; // nothing else is asked
        m_connection->reads()->read(one, m_reading, [this](const CallOutcome &outcome) { finish(outcome); });
        return;
    }
    m_pending = session->request(request, {}, m_request.about);
    connect(m_pending, &PendingCall::finished, this, &RawCall::finish);
}

void RawCall::cancel()
{
    if (m_pending) {
        m_pending->cancel(); // which tells how it ended
        return;
    }
    delete m_reading;
    end(CallOutcome::End::Cancelled, {.kind = Error::Kind::Cancelled, .message = tr("The request was taken back.")});
}

void RawCall::end(CallOutcome::End how, const Error &error)
{
    CallOutcome outcome;
    outcome.end = how;
    outcome.error = error;
    outcome.unsent = !m_isSent;
    finish(outcome);
}

void RawCall::finish(const CallOutcome &outcome)
{
    if (!std::exchange(m_isFinished, true)) {
        emit finished(outcome);
    }
}

} // namespace Signalbox
