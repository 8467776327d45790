// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bundleoptions.h"

namespace Signalbox {

// The verbs of `servers bundle` that change what is installed. Each answers the exit code.

/// refusal() by a command that works on bundles: "usage" for a fault of the command line, else "bundle".
[[nodiscard]] int refuseBundle(const Error &error);

[[nodiscard]] int installBundle(const BundleOptions &options);
[[nodiscard]] int updateBundle(const BundleOptions &options);
[[nodiscard]] int removeBundle(const BundleOptions &options);

} // namespace Signalbox
