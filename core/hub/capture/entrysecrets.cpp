// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/capture/entrysecrets.h"

#include "core/catalog/argumentsecrets.h"
#include "core/hub/remoteaccess.h"
#include "core/json/jsonreader.h"
#include "core/json/masker.h"

#include <QProcessEnvironment>
#include <QUrlQuery>

#include <vector>

namespace Signalbox {

namespace {

void add(QList<QByteArray> &secrets, const QString &value)
{
    if (!value.isEmpty() && !secrets.contains(value.toUtf8())) {
        secrets.append(value.toUtf8());
    }
}

/// A header's value, and what stands in it: "Bearer x", "Basic base64(name:password)".
void addHeader(QList<QByteArray> &secrets, const QString &value)
{
    add(secrets, value);
    const qsizetype space = value.indexOf(u' ');
    if (space < 0) {
        return;
    }
    const QString credentials = value.sliced(space + 1).trimmed();
    add(secrets, credentials);
    if (value.first(space).compare(QStringLiteral("basic"), Qt::CaseInsensitive) == 0) {
        const QByteArray pair = QByteArray::fromBase64(credentials.toLatin1());
        add(secrets, QString::fromUtf8(pair.mid(pair.indexOf(':') + 1)));
    }
}

/// `--api-key=x`, `--token x`, whatever the value looks like; and what else is a secret in arguments.
void addArguments(QList<QByteArray> &secrets, const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        for (const TextSecret &secret : secretsInArgument(arguments, i)) {
            add(secrets, argument.mid(secret.begin, secret.length));
        }
        if (!argument.startsWith(u'-')) {
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        if (Masker::isSecretName(equals < 0 ? argument : argument.first(equals))) {
            add(secrets, equals < 0 ? arguments.value(i + 1) : argument.sliced(equals + 1));
        }
    }
}

void addEnvironment(QList<QByteArray> &secrets, const ServerEntry &entry)
{
    for (const auto &[name, value] : entry.environment) {
        if (Masker::isSecretName(name)) {
            add(secrets, value);
        }
    }
    if (entry.inheritEnvironment) {
        const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
        for (const QString &name : ours.keys()) {
            if (Masker::isSecretName(name)) {
                add(secrets, ours.value(name));
            }
        }
    }
}

void addRemote(QList<QByteArray> &secrets, const ServerEntry &entry)
{
    for (const auto &[name, value] : entry.headers) {
        if (Masker::isSecretName(name)) {
            addHeader(secrets, value);
        }
    }
    const QUrl url(entry.url);
    add(secrets, url.password(QUrl::FullyDecoded));
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (Masker::isSecretName(name)) {
            add(secrets, value);
        }
    }
    AuthOptions auth = entry.remote.auth;
    if (const Result<RemoteAccess> access = remoteAccess(entry)) { // with what variables and files hold
        auth = access->auth;
    }
    for (const QString &value : {auth.secret, auth.clientSecret, auth.assertion, auth.idpClientSecret, auth.idpIdToken,
                                 entry.remote.passphrase}) {
        add(secrets, value);
    }
    add(secrets, QString::fromUtf8(auth.privateKeyPem));
    if (auth.kind == AuthOptions::Kind::Basic && !auth.secret.isEmpty()) { // as it goes over the wire
        add(secrets, QString::fromLatin1((auth.name.toUtf8() + ':' + auth.secret.toUtf8()).toBase64()));
    }
}

} // namespace

QList<QByteArray> secretsOf(const ServerEntry &entry)
{
    QList<QByteArray> secrets;
    if (entry.transport == ServerEntry::Transport::Stdio) {
        addEnvironment(secrets, entry);
        addArguments(secrets, entry.arguments);
    } else {
        addRemote(secrets, entry);
    }
    return secrets;
}

QList<QByteArray> secretsInStored(const QByteArray &value)
{
    using Token = JsonReader::Token;
    QList<QByteArray> secrets;
    JsonReader reader(value, 64);
    bool isSecret = false;
    Token token = reader.next();
    for (; token != Token::End && token != Token::Error; token = reader.next()) {
        if (token == Token::String && isSecret) {
            add(secrets, QString::fromStdString(reader.string()));
        }
        isSecret = token == Token::Key && Masker::isSecretName(QString::fromStdString(reader.string()));
    }
    if (token == Token::Error) {
        add(secrets, QString::fromUtf8(value));
    }
    return secrets;
}

} // namespace Signalbox
