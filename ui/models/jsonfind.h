// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QList>
#include <QString>

namespace Signalbox {

/// Where words stand in a JSON value: rows from the top down to each place, in the order of the text.
struct JsonFound
{
    QList<QList<int>> places;
    bool hasMore = false; ///< there are more than kMost

    static constexpr qsizetype kMost = 10'000;
};

/// Looks in keys and in the text of scalars (numbers as written), case aside; no recursion. Takes as long as the value
/// is large: not for the GUI thread.
[[nodiscard]] JsonFound findInJson(const Json &value, const QString &words);

} // namespace Signalbox
