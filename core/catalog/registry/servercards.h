// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/addressguard.h"
#include "core/catalog/registry/serverjson.h"
#include "core/wire/http/httpclient.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Signalbox {

/// A server as an address describes it by itself (SEP-2127, experimental): a server card. Its word only: never trusted.
struct FoundCard
{
    ServerJson server;
    QString foundAt{}; ///< address of the card, or of the catalog that holds it

    bool operator==(const FoundCard &) const = default;
};

/// Looks which servers lie behind an address that the person gave: the card beside it (`ADDRESS/server-card`), and the
/// catalogs of its host (`/.well-known/mcp/catalog.json`, `/.well-known/ai-catalog.json`) with the cards they name. What a
/// stranger's catalog names is asked only where requests to it may go (AddressGuard). Bounded in number, size and time.
class ServerCards : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<QList<FoundCard>> &)>;

    explicit ServerCards(QObject *parent = nullptr);

    /// `done` exactly once, later, unless this is gone first. One at a time. Errors: Kind::Usage, no http or https address;
    /// Kind::Transport or Timeout, nobody answered; Kind::Remote, there is no card and no catalog.
    void find(const QString &address, Done done);

private:
    void add(const QUrl &url);
    void next();
    void take(const QUrl &url, const Result<HttpClient::Answer> &answer);
    void takeDocument(const QUrl &url, const Json &document);
    void takeEntry(const QUrl &url, const Json &entry);
    void keep(const Json &card, const QUrl &url);
    void finish();

    HttpClient m_http;
    std::unique_ptr<AddressGuard> m_guard;
    QList<QUrl> m_open;
    QSet<QUrl> m_asked;
    QList<FoundCard> m_found;
    std::optional<Error> m_unreached;
    bool m_wasAnswered = false;
    Done m_done;
};

} // namespace Signalbox
