// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpmessage.h"
#include "core/wire/http/httptarget.h"

namespace Signalbox {

/// The head of a request as bytes.
namespace HttpRequestHead {

/// Can this be sent? Errors (Kind::Usage): a method or field that is none, or a field that is ours to set: two of
/// Content-Length or Host could be read in two ways by two servers.
[[nodiscard]] Result<> check(const HttpRequest &request);

/// The head of a checked request, with room for its body behind it. `proxyCredentials`: asked of a proxy that is spoken
/// to by absolute-form (RFC 9112 section 3.2.2); null: to the origin itself; empty: a proxy without credentials.
[[nodiscard]] QByteArray make(const HttpRequest &request, const HttpTarget &target,
                              const QByteArray &proxyCredentials = {});

/// The same head as people may see it: values of credentials and of `secrets` are masked.
[[nodiscard]] QByteArray masked(const QByteArray &head, const QByteArrayList &secrets);

} // namespace HttpRequestHead
} // namespace Signalbox
