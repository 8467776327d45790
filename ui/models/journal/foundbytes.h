// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
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

/// What to look for in a message's bytes.
struct WantedBytes
{
    QByteArray words;
    bool anyCase = false; ///< of ASCII letters; else byte for byte
    qint64 from = 0;      ///< only at this place or behind
};

/// Looks in pieces; after each it asks `goesOn`, and ends early on no.
[[nodiscard]] FoundBytes findBytes(QByteArrayView bytes, const WantedBytes &wanted,
                                   const std::function<bool()> &goesOn);

} // namespace Signalbox
