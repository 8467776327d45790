// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/querysecrets.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr char kMask[] = "***";

struct Pair ///< one parameter, as it stands in the address
{
    QByteArray name;
    QByteArray value;
};

QList<Pair> secretsOf(const QUrl &url, const QByteArrayList &names)
{
    QList<Pair> secrets;
    const QByteArrayList parameters = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals < 0 || equals + 1 == parameter.size()) {
            continue;
        }
        Pair pair{parameter.first(equals), parameter.sliced(equals + 1)};
        const QByteArray name = QByteArray::fromPercentEncoding(pair.name);
        if (isSecretName(name) || names.contains(name)) {
            secrets.append(std::move(pair));
        }
    }
    return secrets;
}

} // namespace

bool isSecretName(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 10> kWords = {"key",    "token",  "secret",  "auth",      "password",
                                                              "passwd", "cookie", "session", "signature", "credential"};
    static constexpr std::array<QByteArrayView, 4> kWhole = {"code", "pass", "pwd", "sig"};
    const QByteArray lower = name.toByteArray().toLower();
    return std::ranges::any_of(kWords, [&](QByteArrayView word) { return lower.contains(word); })
           || std::ranges::any_of(kWhole, [&](QByteArrayView word) { return lower == word; });
}

HttpTrace withoutQuerySecrets(HttpTrace trace, const QByteArrayList &names)
{
    if (!trace.url.hasQuery()) {
        return trace;
    }
    QByteArray query = '&' + trace.url.query(QUrl::FullyEncoded).toLatin1() + '&';
    const QList<Pair> secrets = secretsOf(trace.url, names);
    for (const Pair &secret : secrets) {
        const QByteArray shown = secret.name + '=' + QByteArray(kMask);
        const QByteArray pair = secret.name + '=' + secret.value;
        query.replace('&' + pair + '&', '&' + shown + '&');
        trace.requestHead.replace(pair, shown);
        trace.responseHead.replace(pair, shown);
    }
    if (!secrets.isEmpty()) {
        trace.url.setQuery(QString::fromLatin1(query.sliced(1).chopped(1)));
    }
    return trace;
}

QString withoutQuerySecrets(QString text, const QUrl &url, const QByteArrayList &names)
{
    constexpr qsizetype kShortest = 4; // less would be found in any text
    for (const Pair &secret : secretsOf(url, names)) {
        QByteArray plain = secret.value;
        plain = QByteArray::fromPercentEncoding(plain.replace('+', ' '));
        for (const QString &value : {QString::fromLatin1(secret.value), QString::fromUtf8(plain)}) {
            if (value.size() >= kShortest) {
                text.replace(value, "***"_L1);
            }
        }
    }
    return text;
}

} // namespace Signalbox
