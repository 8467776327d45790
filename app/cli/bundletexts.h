// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlestore.h"

namespace Signalbox {

// Bundles as the command line tells of them. Texts are visible and end with a line end.

[[nodiscard]] QString bundleText(const Bundle &bundle);
[[nodiscard]] QString findingsText(const QList<BundleFinding> &findings);
[[nodiscard]] QString installedTable(const QList<InstalledBundle> &bundles);

[[nodiscard]] Json bundleJson(const Bundle &bundle);
[[nodiscard]] Json findingsJson(const QList<BundleFinding> &findings);
[[nodiscard]] Json installedJson(const InstalledBundle &bundle);
[[nodiscard]] QString severityWord(BundleFinding::Severity severity); ///< "note", "warning", "fault"

} // namespace Signalbox
