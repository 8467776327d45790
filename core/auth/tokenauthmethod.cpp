// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenauthmethod.h"

using namespace Qt::StringLiterals;

namespace Signalbox {

QString methodText(TokenAuthMethod method)
{
    switch (method) {
    case TokenAuthMethod::None:
        return u"none"_s;
    case TokenAuthMethod::Basic:
        return u"client_secret_basic"_s;
    case TokenAuthMethod::Post:
        return u"client_secret_post"_s;
    case TokenAuthMethod::PrivateKeyJwt:
        break;
    }
    return u"private_key_jwt"_s;
}

std::optional<TokenAuthMethod> methodFromText(QStringView text)
{
    for (const auto method :
         {TokenAuthMethod::None, TokenAuthMethod::Basic, TokenAuthMethod::Post, TokenAuthMethod::PrivateKeyJwt}) {
        if (text == methodText(method)) {
            return method;
        }
    }
    return {};
}

TokenAuthMethod chooseMethod(const std::optional<QStringList> &offered, bool hasSecret, bool hasKey)
{
    if (hasKey) {
        return TokenAuthMethod::PrivateKeyJwt;
    }
    if (!hasSecret) {
        return TokenAuthMethod::None;
    }
    const auto offers = [&offered](TokenAuthMethod method) { return offered->contains(methodText(method)); };
    if (!offered || offers(TokenAuthMethod::Basic)) {
        return TokenAuthMethod::Basic;
    }
    if (offers(TokenAuthMethod::Post)) {
        return TokenAuthMethod::Post;
    }
    return offers(TokenAuthMethod::None) ? TokenAuthMethod::None : TokenAuthMethod::Basic;
}

} // namespace Signalbox
