// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/wire/http/httpmessage.h"

#include <optional>

namespace Signalbox {

/// The one place where it is decided whether a redirect is followed, and where to (rows H01, H02).
namespace HttpRedirect {

/// `answer` came to `request`, which went to `current` after `hops` redirects. None: it is no redirect, or none is to be
/// followed at all. Else the address to repeat the request at, of the same origin as `current` always; or an Error, and
/// nothing may be sent anywhere.
[[nodiscard]] Result<std::optional<QUrl>> next(const HttpRequest &request, const QUrl &current, int hops,
                                               const HttpHead &answer);

} // namespace HttpRedirect
} // namespace Signalbox
