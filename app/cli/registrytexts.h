// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/registryupdate.h"

namespace Signalbox {

// What the command line prints of servers in a registry: strangers' words, fit for a terminal.

/// A line a server: name, version, what it does.
[[nodiscard]] QString registryListText(const QList<ServerJson> &servers);
/// The same as a list of objects.
[[nodiscard]] Json registryListJson(const QList<ServerJson> &servers);
/// One server with its ways, the values that each wants, and its versions (newest first; may be empty).
[[nodiscard]] QString registryServerText(const ServerJson &server, const QStringList &versions);
[[nodiscard]] Json registryServerJson(const ServerJson &server, const QStringList &versions);
[[nodiscard]] QString registryUpdateText(const RegistryUpdate &update);
[[nodiscard]] Json registryUpdateJson(const RegistryUpdate &update);
/// Says what went wrong; the exit code for it. What the registry does not know is a mistake of who asked.
[[nodiscard]] int registryRefusal(const Error &error);

} // namespace Signalbox
