// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace Signalbox {

/// A value, or the one Error that stood in its way.
template<typename T = void>
using Result = std::expected<T, Error>;

using Failure = std::unexpected<Error>;

/// Shorthand for returning an error: `return fail(Error::Kind::Usage, tr("…"));`
[[nodiscard]] inline Failure fail(Error::Kind kind, QString message, int code = 0)
{
    Error error;
    error.kind = kind;
    error.code = code;
    error.message = std::move(message);
    return Failure(std::move(error));
}

} // namespace Signalbox
