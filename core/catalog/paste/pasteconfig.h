// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"

namespace Signalbox {

/// TOML as Codex CLI keeps servers, or YAML as goose and Continue do.
[[nodiscard]] bool looksLikeConfig(const QString &text);
[[nodiscard]] Result<Understood> understandConfig(const QString &text);

} // namespace Signalbox
