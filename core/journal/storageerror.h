// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace Signalbox {

/// "`what`: the system's reason." about a file or folder of the journal; `code` is the system's error number.
[[nodiscard]] Failure storageFailure(const QString &what, const QString &where, int code);

/// The system's words for an error number, without a full stop.
[[nodiscard]] QString systemReason(int code);

} // namespace Signalbox
