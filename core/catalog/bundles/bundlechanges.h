// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlemanifest.h"

namespace Signalbox {

/// What a newer version of a bundle does otherwise on such a system, one sentence each: what is started, what it is
/// given, what it asks for, which tools it has. The first tells of the versions.
[[nodiscard]] QStringList bundleChanges(const BundleManifest &before, const BundleManifest &now,
                                        const QString &platform);

} // namespace Signalbox
