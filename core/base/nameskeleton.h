// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Signalbox {

/// Two names with the same skeleton look the same to a person: letters of other scripts that are drawn alike, case,
/// width and invisible characters make no difference. Only for comparing; never shown.
[[nodiscard]] QString nameSkeleton(const QString &name);

} // namespace Signalbox
