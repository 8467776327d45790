// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/derived/mark.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// What was put on messages of this journal, as far as the message is still the one that was marked; none if nothing
/// ever was. Error: it cannot be read, or not yet.
[[nodiscard]] Result<QList<Mark>> standingMarks(const QString &folder);

} // namespace Signalbox
