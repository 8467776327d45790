// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/network/networkrow.h"

namespace Signalbox {

/// The steps of authorizations, ascending, parted into runs: one begins with what the MCP server asks for, or more than a
/// minute after all before with a step that can be a first one. Others only follow: a person may look at each for long.
[[nodiscard]] QList<QList<NetworkRow>> authRuns(const QList<NetworkRow> &steps);

} // namespace Signalbox
