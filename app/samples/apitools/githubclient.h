// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"
#include "core/wire/http/httpclient.h"

#include <QCoreApplication>

#include <functional>

namespace Signalbox {

/// Asks GitHub's REST API (https://docs.github.com/rest), and says in one sentence what went wrong. One at a time or many.
class GithubClient : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QUrl base;            ///< "https://api.github.com"
        QByteArray token;     ///< empty: without one, as far as that goes
        QByteArray userAgent; ///< GitHub refuses requests without
        int limitSeconds = 15;
    };
    /// The answer's JSON. Errors: Auth (401, 403), Remote (other statuses; `code` is the status), Timeout, Transport,
    /// Framing, Protocol (an answer that is no JSON object). `message` is for a model: whole sentences, never the token.
    using Done = std::function<void(const Result<Json> &)>;

    explicit GithubClient(Options options, QObject *parent = nullptr);

    /// Errors: Usage, what is wrong with this address. Plain HTTP only to this machine: a token would cross the network.
    [[nodiscard]] static Result<QUrl> checkBase(const QString &address);

    void get(const QString &path, Done done);                    ///< "/repos/o/r"
    void post(const QString &path, const Json &body, Done done); ///< has an effect: is never sent twice
    [[nodiscard]] const Options &options() const { return m_options; }

private:
    void send(HttpRequest request, const QString &path, Done done);
    [[nodiscard]] Result<Json> read(const HttpClient::Answer &answer) const;
    [[nodiscard]] Error refusal(const HttpHead &head, const Json &body) const;
    [[nodiscard]] Error unanswered(const Error &error, bool hasEffect) const;

    const Options m_options;
    HttpClient m_client;
};

} // namespace Signalbox
