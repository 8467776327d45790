// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Signalbox {

void forbidCoreDumps()
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) == 0) {
        limit.rlim_cur = 0;
        ::setrlimit(RLIMIT_CORE, &limit);
    }
#ifndef __SANITIZE_ADDRESS__
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // also where a program is asked instead of the limit (core(5), core_pattern)
#endif
}

} // namespace Signalbox
