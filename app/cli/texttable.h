// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Signalbox {

/// Rows of texts as lines, each column as wide as its widest text.
[[nodiscard]] QString tableText(const QList<QStringList> &rows);

/// A moment (milliseconds since 1970, UTC) as tables show it: UTC, ISO 8601, to the second.
[[nodiscard]] QString momentText(qint64 ms);

} // namespace Signalbox
