// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/registryoptions.h"

namespace Signalbox {

/// `servers registry add`: an entry in the list of servers, from a registry or a server card. Starts nothing.
[[nodiscard]] int addFromRegistry(const RegistryOptions &options);
/// `servers registry updates` and `update`: which entries have a newer version, and taking it.
[[nodiscard]] int updateFromRegistry(const RegistryOptions &options);

} // namespace Signalbox
