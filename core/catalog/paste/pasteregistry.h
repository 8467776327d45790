// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"
#include "core/json/json.h"

namespace Signalbox {

/// Is it a server as a registry lists it: a server.json with `packages` or `remotes`, also as {"server": …, "_meta": …}?
[[nodiscard]] bool isRegistryServer(const Json &value);

/// One entry of it, by the way that was chosen (an index into `ways`), else by the first that starts a program by itself,
/// then by an address. What it wants and nobody gave is asked for at its start, in the publisher's words. Errors
/// (Kind::Usage): there is no way by which it could be started or reached here.
[[nodiscard]] Result<Understood> understandRegistryServer(const Json &value, qsizetype way = -1);

} // namespace Signalbox
