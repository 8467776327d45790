// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/programs/programfile.h"

namespace Signalbox {

/// What a program loses when its file is written: variables, headers and secrets of servers that stand in it before and
/// after. One sentence each, never a secret. Servers that go altogether are not among it.
[[nodiscard]] QStringList lossesOf(const ProgramFilePlace &place, const QByteArray &before, const QByteArray &after);

} // namespace Signalbox
