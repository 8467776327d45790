// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registrylistpage.h"
#include "core/wire/http/httpclient.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace Signalbox {

/// What is asked of a registry's list.
struct RegistryQuery
{
    QString search{};       ///< in names, as the registry looks; empty: everything
    QString updatedSince{}; ///< RFC 3339; empty: from the beginning
    QString cursor{};       ///< of the page before; empty: the first page
    int limit = 100;

    bool operator==(const RegistryQuery &) const = default;
};

/// Asks one registry over its generic API, /v0.1 and, where that is not there, /v0. Sends no credentials, keeps nothing,
/// and goes to no other origin. Each answer is bounded in time and size. `done` is called exactly once, later; not when
/// `context` or the client is gone first. Errors: Kind::Transport, Timeout or Framing of the exchange, Remote (`code` is
/// the HTTP status), Protocol where the answer is none of a registry; `where` is the registry.
class RegistryClient : public QObject
{
    Q_OBJECT
public:
    explicit RegistryClient(const QUrl &registry, QObject *parent = nullptr); ///< of registryAddress()

    [[nodiscard]] const QUrl &registry() const { return m_registry; }

    using PageDone = std::function<void(const Result<RegistryListPage> &)>;
    using ServerDone = std::function<void(const Result<ServerJson> &)>;
    void list(const RegistryQuery &query, QObject *context, PageDone done);
    void versions(const QString &name, QObject *context, PageDone done);
    /// "latest" is the newest.
    void server(const QString &name, const QString &version, QObject *context, ServerDone done);

private:
    enum class Api { Unknown, V01, V0 };
    using Answered = std::function<void(const Result<QByteArray> &)>;

    void get(const QByteArray &path, const QByteArray &query, QObject *context, const Answered &answered);
    void ask(Api api, const QByteArray &path, const QByteArray &query, QObject *context, const Answered &answered);
    void take(Api api, const Result<HttpClient::Answer> &answer, const QByteArray &path, const QByteArray &query,
              QObject *context, const Answered &answered);
    [[nodiscard]] Error named(Error error) const;

    const QUrl m_registry;
    HttpClient m_http;
    Api m_api = Api::Unknown;
};

} // namespace Signalbox
