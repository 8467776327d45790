// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// A server of the list as the command line tells of it, without the values of variables and headers, which may be
/// secret.
[[nodiscard]] Json entrySummary(const ServerEntry &entry);

} // namespace Signalbox
