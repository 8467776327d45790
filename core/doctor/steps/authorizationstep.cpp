// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/steps/authorizationstep.h"

#include "core/auth/urlrules.h"
#include "core/hub/remoteaccess.h"

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = DoctorFinding::Severity;
using Kind = AuthOptions::Kind;

namespace {

QString lineOf(const AuthEvent &event)
{
    QString line = event.outcome == AuthEvent::Outcome::Went ? event.sentence : u"! "_s + event.sentence;
    if (!event.url.isEmpty()) {
        line += u' ' + event.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    }
    return event.status != 0 ? line + u" ("_s + QString::number(event.status) + u')' : line;
}

} // namespace

AuthorizationStep::AuthorizationStep(ExamContext &context)
    : ExamStep(context)
{
}

AuthorizationStep::~AuthorizationStep() = default;

void AuthorizationStep::start()
{
    if (m_context.isUnreached) {
        leaveOut(u"authorization"_s, tr("Authorization"), tr("The server was not reached."));
        emit finished();
        return;
    }
    begin(u"authorization"_s, tr("Authorization"), originOf(QUrl(m_context.entry.url)));
    if (isFixed(m_context.entry.remote.auth.kind) && m_context.entry.remote.auth.kind != Kind::None) {
        judgeFixed();
    } else if (isWanted()) {
        discover();
    } else {
        takeOpen();
    }
}

bool AuthorizationStep::isWanted() const
{
    const bool isRefused = m_context.failure && m_context.failure->kind == Error::Kind::Auth;
    return m_context.challenge || isRefused || m_context.entry.remote.auth.kind == Kind::OAuth;
}

void AuthorizationStep::takeOpen()
{
    if (m_context.failure) {
        leaveOut(u"authorization"_s, tr("Authorization"), tr("There is no conversation with the server."));
        emit finished();
        return;
    }
    if (!isLoopbackHost(QUrl(m_context.entry.url).host()) && m_context.entry.headers.isEmpty()) {
        add({.id = u"authorization.open"_s,
             .severity = Severity::Note,
             .sentence = tr("It lets everybody in who knows its address."),
             .rule = u"basic/authorization"_s,
             .advice = tr("That is well for a public service, and for nothing else.")});
    }
    finish(tr("It asks for no credentials."));
}

/// API key, token, password, certificate: nobody signs in, so there is nothing to discover.
void AuthorizationStep::judgeFixed()
{
    if (!m_context.failure) {
        return finish(m_context.challenge ? tr("It takes the credentials that are set, and turns away who has none.")
                                          : tr("It lets us in; it would do so without credentials as well."));
    }
    if (m_context.failure->kind == Error::Kind::Auth) {
        add({.id = u"authorization.refused"_s,
             .severity = Severity::Fault,
             .sentence = m_context.failure->message,
             .rule = u"RFC 6750 section 3.1"_s,
             .advice = m_context.failure->advice.isEmpty() ? tr("Check the credentials in the server's settings.")
                                                           : m_context.failure->advice});
    }
    finish(tr("The credentials that are set could not be tried."));
}

void AuthorizationStep::discover()
{
    const Result<RemoteAccess> access = remoteAccess(m_context.filled);
    if (!access) {
        add({.id = u"authorization.settings"_s,
             .severity = Severity::Fault,
             .sentence = access.error().message,
             .rule = u"basic/authorization"_s,
             .advice = access.error().advice});
        return finish({});
    }
    const QUrl url(m_context.entry.url);
    m_http = std::make_unique<AuthHttp>(url, access->tls, access->proxy, Clock::system());
    connect(m_http.get(), &AuthHttp::stepped, this, [this](const AuthEvent &event) {
        constexpr qsizetype kMostLines = 40;
        if (m_lines.size() < kMostLines) {
            m_lines << lineOf(event);
        }
    });
    m_discovery = std::make_unique<Discovery>(*m_http, url, m_context.entry.remote.auth.preferredIssuer);
    m_discovery->start(m_context.challenge.value_or(OAuthChallenge()),
                       [this](const Result<Discovered> &found) { take(found); });
}

void AuthorizationStep::take(const Result<Discovered> &found)
{
    if (!found) {
        add({.id = u"authorization.metadata"_s,
             .severity = Severity::Fault,
             .sentence = found.error().message,
             .place = found.error().where,
             .rule = u"RFC 9728 section 3; RFC 8414 section 3; basic/authorization"_s,
             .advice = found.error().advice.isEmpty() ? tr("Whoever runs the server must publish its metadata as the "
                                                           "protocol says; or set credentials that do not change.")
                                                      : found.error().advice});
        return finish({});
    }
    judge(*found);
    judgeSignIn();
    finish(tr("%1 authorizes for it, with PKCE.").arg(found->server.issuer));
}

void AuthorizationStep::judge(const Discovered &found)
{
    if (!found.resource) {
        add({.id = u"authorization.noResource"_s,
             .severity = Severity::Note,
             .sentence = tr("It has no resource metadata: it is taken for a server of revision 2025-03-26."),
             .rule = u"RFC 9728 section 3"_s,
             .advice = tr("Newer clients ask for it and may not find who authorizes.")});
    }
    if (const Result<> pkce = checkPkceSupport(found.server); !pkce) {
        add({.id = u"authorization.pkce"_s,
             .severity = Severity::Fault,
             .sentence = pkce.error().message,
             .rule = u"RFC 7636 section 4.2; basic/authorization, Authorization Code Protection"_s,
             .advice = tr("Its metadata must list S256 in code_challenge_methods_supported.")});
    }
    const bool canRegister = !found.server.registrationEndpoint.isEmpty() || found.server.metadataDocumentSupported;
    if (!canRegister && m_context.entry.remote.auth.clientId.isEmpty()) {
        add({.id = u"authorization.registration"_s,
             .severity = Severity::Warning,
             .sentence = tr("Programs cannot register themselves there, and no client id is set."),
             .rule = u"RFC 7591; basic/authorization, Client Registration"_s,
             .advice = tr("Register Signalbox by hand and set the client id in the server's settings.")});
    }
}

void AuthorizationStep::judgeSignIn()
{
    if (!m_context.failure || m_context.failure->kind != Error::Kind::Auth) {
        return;
    }
    add({.id = u"authorization.signedOut"_s,
         .severity = Severity::Fault,
         .sentence = tr("Nobody is signed in to it, so the rest could not be looked at."),
         .rule = u"basic/authorization"_s,
         .advice = tr("Sign in, and examine it again."),
         .command = m_context.options.signInCommand});
}

void AuthorizationStep::finish(const QString &sentence)
{
    setDetail(m_lines.join(u'\n'));
    conclude(sentence);
    emit finished();
}

} // namespace Signalbox
