// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolbooks.h"

#include "core/hub/hub.h"

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
    connect(session, &Session::toolsListed, this, [this, of, server](const QByteArray &page, bool isFirst) {
        ++m_era;
        of->subject = isFirst ? subjectOf(server) : of->subject;
        of->book.learn(page, isFirst);
        if (of->book.isComplete()) {
            tell(*of, {});
        }
    });
    connect(session, &Session::toolsListChanged, this, [this, of, server] {
        ++m_era;
        of->book.clear();
        emit changed(server);
    });
    const auto change = [this, server] { emit changed(server); };
    connect(session, &Session::resourcesListChanged, this, change);
    connect(session, &Session::resourceUpdated, this, change);
    emit changed(server);
}

void ToolBooks::whenKnown(const QString &server, QObject *context,
                          std::function<void(const std::optional<Error> &)> then)
{
    const auto known = m_servers.constFind(server);
    if (known == m_servers.cend() || !(*known)->session) {
        then(Error{.kind = Error::Kind::Transport, .message = tr("The server is not connected.")});
    } else if (const ToolBook *whole = book(server); whole && whole->isComplete()) {
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
        } else if (!of->book.isComplete() && !outcome.complete) { // it was cut at a limit: what came is all there is
            tell(*of, Error{.kind = Error::Kind::Protocol, .message = outcome.note});
        } else if (!of->book.isComplete() && !of->waiting.empty()) { // it changed while it was read
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
