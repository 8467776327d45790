// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/jwtauthorizer.h"

#include "core/auth/authchallenge.h"
#include "core/auth/urlrules.h"
#include "core/base/durations.h"
#include "core/wire/http/httpdate.h"

#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kUnauthorized = 401;
constexpr int kForbidden = 403;

QByteArray headerOf(const AuthOptions &options)
{
    return options.name.isEmpty() ? "Authorization"_ba : options.name.toUtf8();
}

} // namespace

JwtAuthorizer::JwtAuthorizer(const AuthSetup &setup)
    : m_server(setup.server)
    , m_name(headerOf(setup.options))
    , m_minter(JwtMinter::make(setup.options))
    , m_clock(*setup.clock)
    , m_record(setup.record)
    , m_told(setup.minted)
{
}

void JwtAuthorizer::authorize(const QByteArray &, const QUrl &url, Ready ready)
{
    if (!isSameOrigin(url, m_server)) {
        ready(fail(Error::Kind::Policy,
                   tr("The credentials for %1 are not sent to %2.").arg(originOf(m_server), originOf(url))));
        return;
    }
    if (!HttpHeaders::isValidName(m_name)) {
        ready(fail(Error::Kind::Usage, tr("“%1” cannot be the name of a header.").arg(QString::fromUtf8(m_name))));
        return;
    }
    if (const Result<> held = isStale() ? mint() : Result<>(); !held) {
        ready(Failure(held.error()));
        return;
    }
    ready(HttpHeaders{field()});
}

bool JwtAuthorizer::isStale() const
{
    if (m_token.isEmpty()) {
        return true;
    }
    // By both clocks: one stands still while the machine sleeps, the other can be set.
    const qint64 usable = (m_minter->lifetimeSeconds() - m_minter->slackSeconds()) * kNsPerSecond;
    const qint64 wallAge = m_clock.wallNs() - m_mintedWallNs;
    return m_clock.monotonicNs() - m_mintedNs >= usable || wallAge >= usable || wallAge < 0;
}

Result<> JwtAuthorizer::mint()
{
    const Result<QByteArray> token = m_minter ? m_minter->mint(m_clock) : Failure(m_minter.error());
    if (!token) {
        note(AuthEvent::Outcome::Failed, token.error().message, 0);
        return Failure(token.error());
    }
    if (m_told) {
        m_told(*token);
    }
    m_token = *token;
    m_mintedNs = m_clock.monotonicNs();
    m_mintedWallNs = m_clock.wallNs();
    m_isSecondTry = false;
    note(AuthEvent::Outcome::Went, tr("A token was signed; it is good for %1 s.").arg(m_minter->lifetimeSeconds()), 0);
    return {};
}

HttpHeader JwtAuthorizer::field() const
{
    const bool isBearer = m_name.compare("Authorization", Qt::CaseInsensitive) == 0;
    return {m_name, isBearer ? "Bearer " + m_token : m_token};
}

bool JwtAuthorizer::carriesToken(const HttpRequest &request) const
{
    return !m_token.isEmpty() && request.headers.value(m_name) == field().second;
}

void JwtAuthorizer::answered(const HttpRequest &request, const HttpHead &answer)
{
    if (answer.status != kUnauthorized && answer.status != kForbidden && carriesToken(request)) {
        m_isSecondTry = false;
    }
}

void JwtAuthorizer::refused(const HttpRequest &request, const HttpHead &answer, Decided decided)
{
    const bool isUnauthorized = answer.status == kUnauthorized;
    if (isUnauthorized && !carriesToken(request)) { // there is a newer one
        decided({});
        return;
    }
    if (isUnauthorized && !m_isSecondTry) {
        note(AuthEvent::Outcome::Refused, tr("The server refuses the token; another is signed."), answer.status);
        const Result<> minted = mint();
        m_isSecondTry = bool(minted);
        decided(minted);
        return;
    }
    const auto challenges = parseChallenges(answer.headers.values("WWW-Authenticate"));
    const QString description = challenges ? oauthChallenge(*challenges).errorDescription : QString();
    QString message = isUnauthorized ? tr("The server refuses the tokens that are signed here.")
                                     : tr("The server does not allow this.");
    if (!description.isEmpty()) {
        message += u' ' + description;
    }
    note(AuthEvent::Outcome::Refused, message, answer.status);
    Failure failure = fail(Error::Kind::Auth, message, answer.status);
    failure.error().advice = adviceAfter(answer);
    decided(failure);
}

QString JwtAuthorizer::adviceAfter(const HttpHead &answer) const
{
    if (answer.status != kUnauthorized) {
        return tr("Look at subject and claims in the server's settings.");
    }
    const std::optional<QDateTime> theirs = httpDate(answer.headers.value("Date"));
    const qint64 apart = theirs ? (m_clock.wallNs() / kNsPerSecond) - theirs->toSecsSinceEpoch() : 0;
    if (m_minter && std::abs(apart) > m_minter->slackSeconds()) {
        return apart < 0 ? tr("This machine's clock is %1 s behind the server's; set it right.").arg(-apart)
                         : tr("This machine's clock is %1 s ahead of the server's; set it right.").arg(apart);
    }
    return tr("Look at algorithm, key, issuer and audience in the server's settings: the server expects others.");
}

void JwtAuthorizer::note(AuthEvent::Outcome outcome, const QString &sentence, int status) const
{
    if (!m_record) {
        return;
    }
    AuthEvent event;
    event.wallNs = m_clock.wallNs();
    event.step = AuthEvent::Step::Decision;
    event.outcome = outcome;
    event.sentence = sentence;
    event.rule = u"RFC 7519"_s;
    event.status = status;
    m_record(event);
}

} // namespace Signalbox
