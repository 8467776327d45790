// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

namespace Signalbox {

/// The program that fetches a stdio server's package or image before it starts it, if it has not got it yet: "npx" of
/// `npx -y pkg`, "docker" of `docker run -i image`. Empty if nothing is fetched, and for other transports. Looks at no
/// files.
[[nodiscard]] QString packageRunner(const ServerEntry &entry);

} // namespace Signalbox
