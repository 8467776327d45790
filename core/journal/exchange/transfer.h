// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>

namespace Signalbox {

/// Told now and then how far an export or import is; `of` is 0 while that is not known. Answer false to take it back:
/// it then ends with an Error of Kind::Cancelled, and nothing of it is left behind.
using TransferProgress = std::function<bool(quint64 done, quint64 of)>;

} // namespace Signalbox
