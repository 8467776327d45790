// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundle.h"

namespace Signalbox {

/// Unpacks a bundle without faults into a new folder that nobody else writes to. Files are the owner's alone, executable
/// where the bundle says so, and the program of a server of type binary in any case. Errors: Kind::Framing, Kind::Storage;
/// what is unpacked by then stays.
[[nodiscard]] Result<> unpackBundle(const Bundle &bundle, const QString &folder);

} // namespace Signalbox
