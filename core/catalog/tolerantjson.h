// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Signalbox {

/// JSON as people write it, made strict: comments (`//`, `/* */`) and trailing commas outside strings become spaces,
/// so every other byte keeps its place; a byte order mark goes.
[[nodiscard]] QByteArray strictJson(QByteArrayView text);

} // namespace Signalbox
