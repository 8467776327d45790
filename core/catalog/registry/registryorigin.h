// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/serverentry.h"

#include <optional>

namespace Signalbox {

/// Where an entry came from, so that a newer version can be told. Kept in the entry's own JSON, as `signalbox.registry`.
struct RegistryOrigin
{
    QString registry{}; ///< address
    QString name{};     ///< of the server there
    QString version{};  ///< of the server that was taken
    QString reached{};  ///< reachedBy() of the choice

    bool operator==(const RegistryOrigin &) const = default;
};

[[nodiscard]] std::optional<RegistryOrigin> registryOrigin(const ServerEntry &entry);
void setRegistryOrigin(ServerEntry &entry, const RegistryOrigin &origin);

} // namespace Signalbox
