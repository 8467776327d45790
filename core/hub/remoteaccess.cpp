// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/remoteaccess.h"

#include "core/auth/clientcertificate.h"
#include "core/base/regularfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSslConfiguration>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class RemoteAccessText
{
    Q_DECLARE_TR_FUNCTIONS(Hub)
};

Result<QUrl> addressOf(const ServerEntry &entry)
{
    QUrl url(entry.url, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool isWebSocket = entry.transport == ServerEntry::Transport::WebSocket;
    const bool fits =
        isWebSocket ? scheme == "ws"_L1 || scheme == "wss"_L1 : scheme == "http"_L1 || scheme == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !fits) {
        const QString shown = entry.url.contains(u'@') ? u"…"_s : entry.url.section(u'?', 0, 0).left(200); // K08
        Failure failure =
            fail(Error::Kind::Usage, RemoteAccessText::tr("This is no address of a server: %1").arg(shown));
        failure.error().advice = isWebSocket ? RemoteAccessText::tr("It begins with ws:// or wss://.")
                                             : RemoteAccessText::tr("It begins with http:// or https://.");
        return failure;
    }
    if (!url.userInfo().isEmpty()) { // reliability.md K08
        return fail(Error::Kind::Usage, RemoteAccessText::tr("An address must not hold a name or a password."));
    }
    url.setFragment({});
    return url;
}

Result<QByteArray> fileBytes(const QString &path)
{
    constexpr qint64 kLongest = 1024 * 1024;
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) { // a pipe would keep us waiting
        return fail(Error::Kind::Usage, RemoteAccessText::tr("%1 is not a file.").arg(path));
    }
    if (const std::optional<QString> why = openRegularFile(file)) {
        return fail(Error::Kind::Usage, RemoteAccessText::tr("%1 cannot be read: %2.").arg(path, *why));
    }
    return file.read(kLongest);
}

Result<QString> variable(const QString &name)
{
    if (name.isEmpty()) {
        return QString();
    }
    if (!qEnvironmentVariableIsSet(name.toUtf8().constData())) {
        return fail(Error::Kind::Usage, RemoteAccessText::tr("The environment variable %1 is not set.").arg(name));
    }
    return qEnvironmentVariable(name.toUtf8().constData());
}

/// What the entry holds for this run, else what the variable holds; both may be empty.
Result<QString> given(const QString &held, const QString &variableName)
{
    return held.isEmpty() ? variable(variableName) : held;
}

Result<> readAuthorities(const RemoteSettings &settings, TlsOptions &tls)
{
    if (settings.authorityFile.isEmpty()) {
        return {};
    }
    const Result<QByteArray> pem = fileBytes(settings.authorityFile);
    if (!pem) {
        return Failure(pem.error());
    }
    tls.authorities = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (tls.authorities.isEmpty()) {
        return fail(Error::Kind::Usage,
                    RemoteAccessText::tr("There is no certificate in %1.").arg(settings.authorityFile));
    }
    return {};
}

Result<> readIdentity(const RemoteSettings &settings, TlsOptions &tls)
{
    if (settings.certificateFile.isEmpty()) {
        return {};
    }
    const Result<QByteArray> chain = fileBytes(settings.certificateFile);
    const Result<QByteArray> key =
        settings.certificateKeyFile.isEmpty() ? QByteArray() : fileBytes(settings.certificateKeyFile);
    const Result<QString> passphrase = given(settings.passphrase, settings.passphraseVariable);
    for (const Error &error :
         {chain ? Error{} : chain.error(), key ? Error{} : key.error(), passphrase ? Error{} : passphrase.error()}) {
        if (!error.message.isEmpty()) {
            return Failure(error);
        }
    }
    const Result<ClientCertificate> read = readClientCertificate(*chain, *key, *passphrase);
    if (!read) {
        Error error = read.error();
        error.message = RemoteAccessText::tr("The client certificate %1 cannot be used: %2")
                            .arg(settings.certificateFile, error.message);
        error.where = settings.certificateFile;
        return Failure(error);
    }
    tls.clientChain = read->chain;
    tls.clientKey = read->key;
    return {};
}

Result<> readProxy(const QString &text, std::optional<QNetworkProxy> &proxy)
{
    if (text.isEmpty()) {
        return {};
    }
    if (text == "none"_L1) {
        proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return {};
    }
    const QUrl url(text);
    const bool isSocks = url.scheme() == "socks5"_L1;
    if ((!isSocks && url.scheme() != "http"_L1) || url.host().isEmpty() || url.port() <= 0
        || !url.userInfo().isEmpty()) {
        return fail(Error::Kind::Usage,
                    RemoteAccessText::tr("A proxy is an address such as http://host:3128 or socks5://host:1080."));
    }
    proxy =
        QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), quint16(url.port()));
    return {};
}

Result<> readSecrets(const RemoteSettings &settings, AuthOptions &auth)
{
    const Result<QString> secret = given(auth.secret, settings.secretVariable);
    const Result<QString> clientSecret = given(auth.clientSecret, settings.clientSecretVariable);
    if (!secret || !clientSecret) {
        return Failure(secret ? clientSecret.error() : secret.error());
    }
    auth.secret = *secret;
    auth.clientSecret = *clientSecret;
    if (!settings.privateKeyFile.isEmpty() && auth.privateKeyPem.isEmpty()) {
        const Result<QByteArray> pem = fileBytes(settings.privateKeyFile);
        if (!pem) {
            return Failure(pem.error());
        }
        auth.privateKeyPem = *pem;
    }
    return {};
}

/// What would be sent wrongly, or not at all, is said before anything is sent.
Result<> checkNames(const AuthOptions &auth)
{
    using Kind = AuthOptions::Kind;
    if (auth.kind == Kind::Header && auth.name.isEmpty()) {
        return fail(Error::Kind::Usage,
                    RemoteAccessText::tr("An API key needs the name of the header that it goes in."));
    }
    if (auth.kind == Kind::ApiKeyQuery && auth.name.isEmpty()) {
        return fail(Error::Kind::Usage,
                    RemoteAccessText::tr("An API key in the address needs the name of its parameter."));
    }
    if (auth.kind == Kind::Basic && auth.name.contains(u':')) { // RFC 7617 section 2
        return fail(Error::Kind::Usage, RemoteAccessText::tr("The name of a user must not have a colon in it."));
    }
    const bool isHeader = auth.kind == Kind::Header || (auth.kind == Kind::Jwt && !auth.name.isEmpty());
    if (isHeader && !HttpHeaders::isValidName(auth.name.toUtf8())) {
        return fail(Error::Kind::Usage,
                    RemoteAccessText::tr("“%1” cannot be the name of a header.").arg(auth.name.left(100)));
    }
    return {};
}

} // namespace

Result<RemoteAccess> remoteAccess(const ServerEntry &entry)
{
    RemoteAccess access;
    access.auth = entry.remote.auth;
    const Result<QUrl> url = addressOf(entry);
    if (!url) {
        return Failure(url.error());
    }
    Result<> read = readAuthorities(entry.remote, access.tls);
    read = read ? readIdentity(entry.remote, access.tls) : read;
    read = read ? readProxy(entry.remote.proxy, access.proxy) : read;
    read = read ? readSecrets(entry.remote, access.auth) : read;
    read = read ? checkNames(access.auth) : read;
    if (!read) {
        return Failure(read.error());
    }
    access.tls.acceptedFingerprint = entry.remote.acceptedFingerprint;
    access.url = withApiKey(*url, access.auth);
    return access;
}

QByteArray digestOfFiles(const ServerEntry &entry)
{
    const RemoteSettings &settings = entry.remote;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isAny = false;
    for (const QString &path :
         {settings.authorityFile, settings.certificateFile, settings.certificateKeyFile, settings.privateKeyFile}) {
        if (path.isEmpty() || entry.transport == ServerEntry::Transport::Stdio) {
            continue;
        }
        isAny = true;
        const QByteArray bytes = fileBytes(path).value_or(QByteArray());
        hash.addData(path.toUtf8() + '\0' + QByteArray::number(bytes.size()) + '\0' + bytes);
    }
    return isAny ? hash.result() : QByteArray();
}

} // namespace Signalbox
