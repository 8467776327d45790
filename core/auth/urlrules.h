// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

namespace Signalbox {

/// Scheme, host and port of an address, lower case, the scheme's own port left out: "https://mcp.example.com".
[[nodiscard]] QString originOf(const QUrl &url);
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);
/// "localhost", 127.0.0.0/8 or ::1, as it stands in the address: nothing is looked up.
[[nodiscard]] bool isLoopbackHost(const QString &host);

/// May secrets go there (protocol.md 4.2)? https, or http to this machine; with a host, without userinfo or fragment.
/// `name` is what the address is, for the error: "token_endpoint". Error: Kind::Policy.
[[nodiscard]] Result<> checkSecretUrl(const QUrl &url, const QString &name);

/// The canonical URI of an MCP server (basic/authorization, "Canonical Server URI"): no fragment, no userinfo, scheme
/// and host in lower case, no slash for an empty path.
[[nodiscard]] QString canonicalResource(const QUrl &server);

/// Does `resource` of a metadata document name this server: same origin, and the server's path equal to or below it?
[[nodiscard]] bool identifiesResource(const QString &resource, const QUrl &server);

/// application/x-www-form-urlencoded, one name or value (RFC 6749 appendix B).
[[nodiscard]] QByteArray formEncoded(const QString &text);
/// The text behind `+` and `%xx`.
[[nodiscard]] QString formDecoded(QByteArrayView text);

using FormFields = QList<QPair<QString, QString>>;
[[nodiscard]] QByteArray formBody(const FormFields &fields);
[[nodiscard]] FormFields formFields(QByteArrayView body);
/// The value, if the name stands there exactly once; none if never. Twice is an error (RFC 6749 section 3.1).
[[nodiscard]] Result<QString> formValue(const FormFields &fields, const QString &name);

} // namespace Signalbox
