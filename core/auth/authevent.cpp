// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authevent.h"

#include "core/auth/urlrules.h"
#include "core/json/jsontext.h"
#include "core/json/masker.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr std::array kSecretFields = {
    "code"_L1,         "code_verifier"_L1, "state"_L1,    "client_secret"_L1, "client_assertion"_L1,
    "access_token"_L1, "refresh_token"_L1, "id_token"_L1, "assertion"_L1,     "subject_token"_L1,
    "actor_token"_L1,  "password"_L1,      "token"_L1,    "api_key"_L1,       "registration_access_token"_L1,
};

QByteArray markFor(const QString &value)
{
    return u"•••• masked, %1 characters"_s.arg(value.size()).toUtf8();
}

QString outcomeText(AuthEvent::Outcome outcome)
{
    switch (outcome) {
    case AuthEvent::Outcome::Went:
        return u"went"_s;
    case AuthEvent::Outcome::Refused:
        return u"refused"_s;
    case AuthEvent::Outcome::Failed:
        break;
    }
    return u"failed"_s;
}

void put(Json &object, const char *key, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert_or_assign(key, fromQString(text));
    }
}

} // namespace

QString stepText(AuthEvent::Step step)
{
    constexpr std::array kTexts = {
        "challenge"_L1,
        "resource-metadata"_L1,
        "server-metadata"_L1,
        "registration"_L1,
        "authorization-request"_L1,
        "authorization-answer"_L1,
        "token-request"_L1,
        "token-refresh"_L1,
        "token-exchange"_L1,
        "token-revocation"_L1,
        "storage"_L1,
        "check"_L1,
        "decision"_L1,
    };
    return kTexts[std::size_t(step)];
}

QByteArray toJson(const AuthEvent &event)
{
    Json json(jsoncons::json_object_arg);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.wallNs / 1'000'000, QTimeZone::UTC);
    put(json, "time", time.toString(Qt::ISODateWithMs));
    put(json, "step", stepText(event.step));
    put(json, "outcome", outcomeText(event.outcome));
    put(json, "sentence", event.sentence);
    put(json, "rule", event.rule);
    if (!event.url.isEmpty()) {
        Json request(jsoncons::json_object_arg);
        put(request, "method", QString::fromLatin1(event.method));
        put(request, "url", event.url.toString(QUrl::FullyEncoded));
        put(request, "head", QString::fromUtf8(event.requestHead));
        put(request, "body", QString::fromUtf8(event.requestBody));
        json.insert_or_assign("request", std::move(request));
    }
    if (event.status > 0) {
        Json response(jsoncons::json_object_arg);
        response.insert_or_assign("status", event.status);
        put(response, "head", QString::fromUtf8(event.responseHead));
        put(response, "body", QString::fromUtf8(event.responseBody));
        json.insert_or_assign("response", std::move(response));
    }
    return compactJson(json);
}

QByteArray maskedForm(QByteArrayView form)
{
    QByteArray masked;
    for (const auto &[name, value] : formFields(form)) {
        const bool isSecret =
            std::ranges::find(kSecretFields, name) != kSecretFields.end() || Masker::isSecretName(name);
        masked.append(masked.isEmpty() ? "" : "&").append(formEncoded(name)).append('=');
        masked.append(isSecret ? markFor(value) : formEncoded(value));
    }
    return masked;
}

QUrl maskedUrl(const QUrl &url)
{
    QUrl masked = url;
    masked.setUserInfo(QString());
    if (url.hasQuery()) {
        masked.setQuery(QString::fromUtf8(maskedForm(url.query(QUrl::FullyEncoded).toLatin1())), QUrl::TolerantMode);
    }
    return masked;
}

QByteArray maskedBody(QByteArrayView body)
{
    constexpr qsizetype kMost = 64 * 1024;
    if (body.size() > kMost) { // half a document could end in the middle of a secret
        return QByteArrayLiteral("(more than 64 kB, not kept)");
    }
    return Masker().maskJson(body).text;
}

} // namespace Signalbox
