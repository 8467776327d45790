// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/catalog/serverentry.h"
#include "core/wire/closeinfo.h"

namespace Signalbox {

/// The error without the secrets of `entry`, and without what looks like one: servers repeat what they were sent (row K04).
[[nodiscard]] Error maskedError(const Error &error, const ServerEntry &entry);
/// The same of what it said last, and of the error in it.
[[nodiscard]] CloseInfo maskedClose(const CloseInfo &info, const ServerEntry &entry);

} // namespace Signalbox
