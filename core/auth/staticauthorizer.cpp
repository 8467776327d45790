// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/staticauthorizer.h"

#include "core/auth/authchallenge.h"
#include "core/auth/urlrules.h"

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

/// The schemes that the server would take, as it wrote them.
QString schemesOf(const QList<AuthChallenge> &challenges)
{
    constexpr qsizetype kMost = 4;
    QStringList schemes;
    for (const AuthChallenge &challenge : challenges) {
        if (const QString scheme = foreignText(challenge.scheme.left(40)); !schemes.contains(scheme)) {
            schemes.append(scheme);
        }
    }
    return schemes.first(std::min(kMost, schemes.size())).join(QLatin1StringView(", "));
}

} // namespace

StaticAuthorizer::StaticAuthorizer(AuthOptions options, const QUrl &server)
    : m_options(std::move(options))
    , m_server(server)
{
}

HttpHeaders StaticAuthorizer::headers() const
{
    const QByteArray secret = m_options.secret.toUtf8();
    switch (m_options.kind) {
    case AuthOptions::Kind::Header:
        return {{m_options.name.toUtf8(), secret}};
    case AuthOptions::Kind::Basic:
        return {{"Authorization", "Basic " + (m_options.name.toUtf8() + ':' + secret).toBase64()}};
    case AuthOptions::Kind::Bearer:
        return {{"Authorization", "Bearer " + secret}};
    default:
        return {};
    }
}

void StaticAuthorizer::authorize(const QByteArray &, const QUrl &url, Ready ready)
{
    if (!isSameOrigin(url, m_server)) {
        ready(fail(Error::Kind::Policy,
                   tr("The credentials for %1 are not sent to %2.").arg(originOf(m_server), originOf(url))));
        return;
    }
    const HttpHeaders fields = headers();
    for (const HttpHeader &field : fields.fields()) {
        if (!HttpHeaders::isValidName(field.first) || !HttpHeaders::isValidValue(field.second)) {
            ready(fail(Error::Kind::Usage, tr("The credentials have characters that cannot be sent.")));
            return;
        }
    }
    ready(fields);
}

void StaticAuthorizer::refused(const HttpRequest &, const HttpHead &answer, Decided decided)
{
    const bool isKnown = m_options.kind != AuthOptions::Kind::None;
    const auto challenges = parseChallenges(answer.headers.values("WWW-Authenticate"));
    const QString description = challenges ? oauthChallenge(*challenges).errorDescription : QString();
    QString message = !isKnown               ? tr("The server asks for authorization.")
                      : answer.status == 401 ? tr("The server refuses these credentials.")
                                             : tr("The server does not allow this.");
    if (challenges && !challenges->isEmpty() && answer.status == 401) {
        message += u' ' + tr("It asks for: %1.").arg(schemesOf(*challenges));
    }
    if (!description.isEmpty()) {
        message += u' ' + description;
    }
    Failure failure = fail(Error::Kind::Auth, message, answer.status);
    failure.error().advice = isKnown ? tr("Look at the credentials in the server's settings.")
                                     : tr("Choose in the server's settings how to sign in.");
    decided(failure);
}

} // namespace Signalbox
