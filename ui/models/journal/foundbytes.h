// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <functional>

namespace Signalbox {

/// Where words stand in a message's bytes.
struct FoundBytes
{
    QList<qint64> places; ///< ascending; at most kMost
    bool hasMore = false; ///< there are more of them

    static constexpr qsizetype kMost = 10'000;
};

/// Looks for `words` in `bytes`, byte for byte, in pieces; after each it asks `goesOn`, and ends early on no.
[[nodiscard]] FoundBytes findBytes(QByteArrayView bytes, QByteArrayView words, const std::function<bool()> &goesOn);

} // namespace Signalbox
