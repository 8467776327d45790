// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// How a client proves itself at the token endpoint (RFC 6749 section 2.3, RFC 7523 section 2.2).
enum class TokenAuthMethod { None, Basic, Post, PrivateKeyJwt };

[[nodiscard]] QString methodText(TokenAuthMethod method); ///< "client_secret_basic"
[[nodiscard]] std::optional<TokenAuthMethod> methodFromText(QStringView text);

/// The first that the authorization server takes and the client can do: private key, Basic, Post, none. A server that
/// does not say takes Basic (RFC 8414 section 2). Without a secret it is none.
[[nodiscard]] TokenAuthMethod chooseMethod(const std::optional<QStringList> &offered, bool hasSecret, bool hasKey);

} // namespace Signalbox
