// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <string>

namespace Fake {

// What the process finds around itself, each as a JSON object.
std::string openDescriptors();                          ///< {"fds":[0,1,2]}
std::string signalMasks();                              ///< {"SigBlk":"…","SigIgn":"…"}
std::string environment();                              ///< {"NAME":"value",…}
std::string argumentsAndFolder(const Options &options); ///< {"args":[…],"cwd":"…"}

} // namespace Fake
