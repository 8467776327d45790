// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Signalbox {

/// The names most like `wanted`, best first, at most three: by edit distance without regard to case, or because one
/// begins with the other. Only the first 100 characters count.
[[nodiscard]] QStringList nearMatches(const QString &wanted, const QStringList &names);

} // namespace Signalbox
