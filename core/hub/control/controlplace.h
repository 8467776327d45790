// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/paths.h"

namespace Signalbox {

/// The local socket of the Signalbox that works with these folders: in the person's runtime folder, another for each
/// pair of folders; in the folder of the data where there is no runtime folder that is the person's alone.
[[nodiscard]] QString controlSocket(const Paths &paths);

/// Is the program at the other end of this connected local socket (a descriptor) the same user's? Linux, SO_PEERCRED.
[[nodiscard]] bool isOfSameUser(qintptr descriptor);

} // namespace Signalbox
