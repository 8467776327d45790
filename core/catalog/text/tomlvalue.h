// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/text/configtext.h"

namespace Signalbox {

/// What a TOML text says. Error::Kind::Framing with "byte N" as `where`. Dates and times are text.
[[nodiscard]] Result<Json> parseToml(const QByteArray &text);

/// A value on one line: arrays, inline tables and basic strings. Empty if TOML has no word for it (null).
[[nodiscard]] QByteArray tomlText(const Json &value);
/// A key, in quotes where it needs them.
[[nodiscard]] QByteArray tomlKey(const QString &key);

} // namespace Signalbox
