// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authorizationcode.h"

#include "core/auth/authchallenge.h"
#include "core/auth/urlrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

Failure notOurs(const QString &why)
{
    return fail(Error::Kind::Auth,
                QCoreApplication::translate("Auth", "The browser's answer is not used: %1.").arg(why));
}

/// The table of protocol.md 4.2 step 9: as text, nothing is normalised.
Result<> checkIssuer(const FormFields &fields, const ServerMetadata &metadata)
{
    const Result<QString> iss = formValue(fields, u"iss"_s);
    if (!iss) {
        return Failure(iss.error());
    }
    if (iss->isEmpty() && metadata.issParameterSupported) {
        return notOurs(QCoreApplication::translate("Auth", "it does not say which authorization server it is from"));
    }
    if (!iss->isEmpty() && *iss != metadata.issuer) {
        return notOurs(
            QCoreApplication::translate("Auth", "it is from another authorization server than the one asked"));
    }
    return {};
}

Failure refusedBy(const FormFields &fields, const QString &error)
{
    const QString description = foreignText(formValue(fields, u"error_description"_s).value_or(QString()).toUtf8());
    const QString code = foreignText(error.left(100).toUtf8());
    return fail(
        Error::Kind::Auth,
        description.isEmpty()
            ? QCoreApplication::translate("Auth", "The authorization server refused: %1.").arg(code)
            : QCoreApplication::translate("Auth", "The authorization server refused: %1 (%2).").arg(code, description));
}

} // namespace

QUrl authorizationUrl(const ServerMetadata &metadata, const AuthorizationAttempt &attempt)
{
    FormFields fields = {{u"response_type"_s, u"code"_s},
                         {u"client_id"_s, attempt.clientId},
                         {u"redirect_uri"_s, attempt.redirectUri.toString(QUrl::FullyEncoded)},
                         {u"state"_s, attempt.state},
                         {u"code_challenge"_s, attempt.pkce.challenge},
                         {u"code_challenge_method"_s, u"S256"_s}};
    if (!attempt.scopes.isEmpty()) {
        fields.append({u"scope"_s, attempt.scopes.join(u' ')});
    }
    if (!attempt.resource.isEmpty()) {
        fields.append({u"resource"_s, attempt.resource});
    }
    QUrl url = metadata.authorizationEndpoint;
    const QString before = url.query(QUrl::FullyEncoded);
    const QString added = QString::fromLatin1(formBody(fields));
    url.setQuery(before.isEmpty() ? added : before + u'&' + added, QUrl::StrictMode);
    return url;
}

Result<QString> authorizationCode(const QByteArray &query, const ServerMetadata &metadata,
                                  const AuthorizationAttempt &attempt)
{
    constexpr qsizetype kMostPageBytes = 64 * 1024;
    const FormFields fields = query.size() > kMostPageBytes ? FormFields() : formFields(query);
    const Result<QString> state = formValue(fields, u"state"_s);
    if (!state || !isEqualSecret(state->toUtf8(), attempt.state.toUtf8())) {
        return notOurs(QCoreApplication::translate("Auth", "it does not belong to the question that was asked"));
    }
    if (const Result<> checked = checkIssuer(fields, metadata); !checked) {
        return Failure(checked.error());
    }
    const Result<QString> error = formValue(fields, u"error"_s);
    if (!error || !error->isEmpty()) {
        return error ? refusedBy(fields, *error) : Failure(error.error());
    }
    const Result<QString> code = formValue(fields, u"code"_s);
    if (code && code->isEmpty()) {
        return notOurs(QCoreApplication::translate("Auth", "there is no code in it"));
    }
    return code;
}

QStringList chooseScopes(const ScopeSources &sources)
{
    QStringList scopes = !sources.challenged.isEmpty()   ? sources.challenged
                         : !sources.configured.isEmpty() ? sources.configured
                                                         : sources.resourceSupported;
    scopes = unionOfScopes(unionOfScopes(sources.held, scopes), sources.configured);
    const QString offline = u"offline_access"_s;
    if (sources.wantsRefresh && !scopes.isEmpty() && sources.serverSupported.contains(offline)) {
        scopes = unionOfScopes(scopes, {offline});
    } else if (!sources.serverSupported.contains(offline) && !sources.configured.contains(offline)
               && !sources.challenged.contains(offline)) {
        scopes.removeAll(offline); // never from the resource's list (SEP-2207)
    }
    return scopes;
}

} // namespace Signalbox
