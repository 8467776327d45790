// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/exchangeend.h"
#include "core/wire/http/httpmessage.h"

#include <QByteArray>

namespace Signalbox {

/// One HTTP exchange as the journal keeps it beside the messages (IndexRecord::Http): a JSON object with `request` and
/// `response` (the raw heads, each byte one character), `url`, `status`, `peer`, `tls`, `proxy`, `kept`, `bytes`, and `times` in
/// nanoseconds since the request was made (`name`, `tcp`, `tls`, `sent`, `firstByte`, `end`; what did not happen is absent).
/// Secrets are masked already.
[[nodiscard]] QByteArray httpRecordText(const HttpTrace &trace);

/// How a request ended that got no answer (IndexRecord::Ended): a JSON object with `status` (0: none came), `unsent` (true,
/// or absent) and `error`, the sentence that is shown.
[[nodiscard]] QByteArray endRecordText(const ExchangeEnd &end);
/// The HTTP status of 400 or more with which it was refused; 0: it ended otherwise.
[[nodiscard]] int refusalOf(const ExchangeEnd &end);

} // namespace Signalbox
