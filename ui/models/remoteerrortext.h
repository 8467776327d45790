// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace Signalbox {

/// What the code of a server's error means, in one sentence that keeps the number: "The server says that the parameters are
/// not valid (error -32602)." Of a call, the words of an error -32602 tell whether it is the tool that is not known.
[[nodiscard]] QString remoteErrorText(const Error &error);

} // namespace Signalbox
