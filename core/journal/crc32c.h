// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtTypes>

namespace Signalbox {

/// CRC-32C (Castagnoli) with the processor's own instruction where it has one. `before` is the CRC of what came
/// before these bytes, so that crc32c(b, crc32c(a)) is the CRC of a followed by b. That of no bytes is 0.
[[nodiscard]] quint32 crc32c(QByteArrayView bytes, quint32 before = 0);

/// The same by tables, for processors without the instruction.
[[nodiscard]] quint32 crc32cByTables(QByteArrayView bytes, quint32 before = 0);

} // namespace Signalbox
