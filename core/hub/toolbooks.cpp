// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolbooks.h"

#include "core/hub/hub.h"
#include "core/json/rawjson.h"

#include <utility>

namespace Signalbox {

ToolBooks::ToolBooks(Hub &hub)
    : m_hub(hub)
{
    connect(&hub, &Hub::statusChanged, this, &ToolBooks::handleStatus);
}

const ToolBook *ToolBooks::book(const QString &server) const
{
    const auto found = m_servers.constFind(server);
    const bool isKnown = found != m_servers.cend() && (*found)->subject == subjectOf(server);
    return isKnown ? &(*found)->book : nullptr;
}

bool ToolBooks::isWhole(const QString &server) const
{
    const ToolBook *known = book(server);
    return known && known->isComplete();
}

QString ToolBooks::subjectOf(const QString &server) const
{
    const Connection *connection = m_hub.byName(server);
    const HttpAuthorizer *authorizer = connection ? connection->authorizer() : nullptr;
    return authorizer ? authorizer->identity() : QString();
}

void ToolBooks::handleStatus(const ServerStatus &status)
{
    const QString &name = status.entry.name;
    const Connection *connection = m_hub.byName(name);
    Session *session = connection ? connection->session() : nullptr;
    if (status.state == ServerStatus::State::Connected && session) {
        watch(name, session);
    } else if (const auto gone = m_servers.take(name)) {
        ++m_era;
        tell(*gone, Error{.kind = Error::Kind::Transport, .message = tr("The connection ended first.")});
        emit changed(name);
    }
}

void ToolBooks::watch(const QString &server, Session *session)
{
    if (const auto known = m_servers.constFind(server); known != m_servers.cend() && (*known)->session == session) {
        return;
    }
    auto of = std::make_shared<OfServer>();
    of->session = session;
    m_servers.insert(server, of);
    ++m_era;
    // First among those who hear of the end of a list that anybody reads.
    const auto follow = [this, of, server](const OutgoingRequest &request, const QByteArray &, PendingCall &call) {
        if (request.method != "tools/list") {
            return;
        }
        const bool isFirst = rawMember(request.params, "cursor").isEmpty();
        connect(&call, &PendingCall::finished, this,
                [this, of, server, isFirst, subject = subjectOf(server)](const CallOutcome &outcome) {
                    if (outcome.ok()) {
                        learn(server, *of, {.result = outcome.result, .isFirst = isFirst, .subject = subject});
                    }
                });
    };
    connect(session, &Session::requestStarting, this, follow);
    connect(session, &Session::toolsListChanged, this, [this, of, server] {
        ++m_era;
        of->book.clear();
        of->isListing = false;
        emit changed(server);
    });
    const auto change = [this, server] { emit changed(server); };
    connect(session, &Session::resourcesListChanged, this, change);
    connect(session, &Session::resourceUpdated, this, change);
    emit changed(server);
}

/// Not if it was asked for by somebody else than is signed in now, who may have got it or not; nor the rest of a list that
/// changed on the way. Whoever waits for the list has it read anew.
void ToolBooks::learn(const QString &server, OfServer &of, const Page &page)
{
    const bool isOurs = page.subject == subjectOf(server);
    const bool isNext = page.isFirst || (of.isListing && of.subject == page.subject);
    if (!isOurs || !isNext) {
        return;
    }
    ++m_era;
    of.isListing = true;
    of.subject = page.subject;
    of.book.learn(page.result, page.isFirst);
    if (of.book.isComplete()) {
        tell(of, {});
    }
}

void ToolBooks::whenKnown(const QString &server, QObject *context,
                          std::function<void(const std::optional<Error> &)> then)
{
    const auto known = m_servers.constFind(server);
    if (known == m_servers.cend() || !(*known)->session) {
        then(Error{.kind = Error::Kind::Transport, .message = tr("The server is not connected.")});
    } else if (isWhole(server)) {
        then({});
    } else {
        (*known)->waiting.push_back({context, std::move(then)});
        read(server);
    }
}

void ToolBooks::read(const QString &server)
{
    const std::shared_ptr<OfServer> of = m_servers.value(server);
    if (of->lister) {
        return;
    }
    of->lister = new Lister(*of->session, Lister::List::Tools, this);
    connect(of->lister, &Lister::finished, this, [this, of, server](const Lister::Outcome &outcome) {
        if (m_servers.value(server) != of) {
            return;
        }
        of->lister.clear();
        if (outcome.error) {
            tell(*of, outcome.error);
        } else if (!isWhole(server) && !outcome.complete) { // it was cut at a limit: what came is all there is
            tell(*of, Error{.kind = Error::Kind::Protocol, .message = outcome.note});
        } else if (!isWhole(server) && !of->waiting.empty()) { // it, or who is signed in, changed while it was read
            read(server);
        }
    });
}

void ToolBooks::tell(OfServer &of, const std::optional<Error> &error)
{
    for (const Waiting &one : std::exchange(of.waiting, {})) {
        if (one.context) {
            one.then(error);
        }
    }
}

} // namespace Signalbox
