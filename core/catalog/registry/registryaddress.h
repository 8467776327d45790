// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace Signalbox {

/// The address of a registry as a person writes it, without the version of its API: "registry.example.com",
/// "https://example.com/mcp/v0.1/". https, or http to this machine: what a registry says is run. Errors: Kind::Usage.
[[nodiscard]] Result<QUrl> registryAddress(const QString &text);

/// The registries that are offered where nobody chose others. Nothing is asked of them before the person wants it.
[[nodiscard]] QStringList standardRegistries();

} // namespace Signalbox
