// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// The member of an entry's `signalbox` object; null if there is none.
[[nodiscard]] const Json *ownMember(const ServerEntry &entry, std::string_view name);
/// Null as `value`: it goes.
void setOwnMember(ServerEntry &entry, std::string_view name, const Json &value);

} // namespace Signalbox
