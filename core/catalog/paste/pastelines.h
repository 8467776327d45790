// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/pastejson.h"

namespace Signalbox {

/// The text as several commands or addresses, one a line, each a server; nothing: it is one command, however many lines it has.
/// A line that only fetches a program is left out and named. Errors: Kind::Usage, with the line.
[[nodiscard]] std::optional<Result<Understood>> understandLines(const QString &text);

} // namespace Signalbox
