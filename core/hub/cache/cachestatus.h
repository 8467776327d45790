// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Signalbox {

/// What is kept of one tool's results: a value that crosses threads. Never what was asked or answered.
struct CacheStatus
{
    QString server;
    QString tool; ///< or what was read, as the protocol calls it: resources/read, tools/list …
    qsizetype entries = 0;
    qsizetype bytes = 0; ///< of their results
    quint64 hits = 0;    ///< calls that were answered from here; since the program began, as misses
    quint64 misses = 0;
    qint64 oldestMs = 0;  ///< how old the oldest is; 0 without entries
    qint64 remainsMs = 0; ///< until the last of them is over

    bool operator==(const CacheStatus &) const = default;
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::CacheStatus)
