// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"

namespace Signalbox {

/// TOML as Codex CLI keeps servers, or YAML as goose and Continue do.
[[nodiscard]] bool looksLikeConfig(const QString &text);
[[nodiscard]] Result<Understood> understandConfig(const QString &text);

/// What Codex CLI says in members of its own, as headers and variables with placeholders: `bearer_token_env_var`,
/// `env_http_headers`, `env_vars`.
void takeVariablesOfCodex(ServerEntry &entry);

} // namespace Signalbox
