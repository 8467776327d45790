// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Signalbox {

/// "line 3, column 5" of a byte in a text; counted from 1, columns in bytes.
[[nodiscard]] QString lineAndColumn(QByteArrayView text, qsizetype offset);
/// The same of an error of parseJson ("byte N"); the error's own words if it names no byte.
[[nodiscard]] QString lineAndColumn(QByteArrayView text, const Error &error);
/// The byte that an error of parseJson names; nothing if it names none.
[[nodiscard]] std::optional<qsizetype> byteOf(const Error &error);

} // namespace Signalbox
