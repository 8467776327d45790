// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/masker.h"

#include <QStringList>

#include <algorithm>

namespace Signalbox {

namespace {

/// "X-Api-Key", "apiKey", "API_KEY" → x api key, api key, api key
QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            words.append(word.toLower());
            word.clear();
        }
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        if (!c.isLetterOrNumber()) {
            finish();
            continue;
        }
        const bool afterLower = i > 0 && c.isUpper() && name[i - 1].isLower();
        const bool beforeLower =
            i > 0 && i + 1 < name.size() && c.isUpper() && name[i - 1].isUpper() && name[i + 1].isLower();
        if (afterLower || beforeLower) {
            finish();
        }
        word.append(c);
    }
    finish();
    return words;
}

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace

bool Masker::isSecretName(QStringView name)
{
    using namespace Qt::StringLiterals;
    const QStringList words = wordsOf(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (isOneOf(word, {"password"_L1, "passwd"_L1,        "passphrase"_L1,  "pwd"_L1,          "secret"_L1,
                           "secrets"_L1,  "authorization"_L1, "cookie"_L1,      "credential"_L1,   "credentials"_L1,
                           "apikey"_L1,   "accesskey"_L1,     "privatekey"_L1,  "secretkey"_L1,    "clientsecret"_L1,
                           "jwt"_L1,      "bearer"_L1,        "accesstoken"_L1, "refreshtoken"_L1, "authtoken"_L1,
                           "idtoken"_L1})) {
            return true;
        }
        const QString before = i > 0 ? words[i - 1] : QString();
        const bool last = i + 1 == words.size();
        if (word == "key"_L1
            && isOneOf(before, {"api"_L1, "access"_L1, "private"_L1, "signing"_L1, "encryption"_L1, "subscription"_L1,
                                "auth"_L1, "account"_L1, "service"_L1})) {
            return true;
        }
        // The protocol's own tokens (progress) and those that only say where a list goes on are no secrets.
        if (word == "token"_L1 && last
            && !isOneOf(before, {"progress"_L1, "page"_L1, "next"_L1, "continuation"_L1, "sync"_L1, "cursor"_L1})) {
            return true;
        }
        if (last && (word == "verifier"_L1 || word == "assertion"_L1) && isOneOf(before, {"code"_L1, "client"_L1})) {
            return true;
        }
    }
    return words == QStringList{u"auth"_s} || words == QStringList{u"assertion"_s};
}

} // namespace Signalbox
