// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/paste/paste.h"

#include <optional>

namespace Signalbox {

/// A link by which a page adds a server to a program: `vscode:mcp/install?…`, `vscode-insiders:…`,
/// `cursor://anysphere.cursor-deeplink/mcp/install?…`, the https pages that lead to both, `lmstudio://add_mcp?…`,
/// `goose://extension?…`, `signalbox://add?text=…`. Nothing: it is no such link.
[[nodiscard]] std::optional<Result<Understood>> understandLink(const QString &text);

} // namespace Signalbox
