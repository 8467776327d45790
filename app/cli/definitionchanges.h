// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// Where two definitions of a tool (JSON text) differ: for each place its pointer, then what it was behind `-` and what
/// it is behind `+`. The whole later one where they cannot be compared.
[[nodiscard]] QString definitionChanges(const QByteArray &before, const QByteArray &after);

} // namespace Signalbox
