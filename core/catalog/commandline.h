// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace Signalbox {

/// Splits as a POSIX shell would (quotes, backslashes), without expanding anything. Error: an unclosed quote.
[[nodiscard]] Result<QStringList> splitCommandLine(const QString &text);
[[nodiscard]] QString quoteForShell(const QString &argument);

} // namespace Signalbox
