// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clioptions.h"
#include "core/json/json.h"

namespace Signalbox {

/// Would a schema decide how these values are meant? True if any reads as JSON other than plain text (`1`, `true`, `{…}`).
[[nodiscard]] bool needsSchema(const KeyValues &arguments);

/// `key=value` pairs as the text of a JSON object. A value that reads as JSON is JSON, unless the schema's property of
/// that name takes a string and not what was read (`zip=01234`, `message=true`); numbers keep their digits.
[[nodiscard]] QByteArray argumentsJson(const KeyValues &arguments, const Json &inputSchema);

/// `key=value` pairs as an object of strings (prompts, `_meta`).
[[nodiscard]] QByteArray stringsJson(const KeyValues &pairs);

} // namespace Signalbox
