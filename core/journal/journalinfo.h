// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Signalbox {

/// A journal folder at a glance.
struct JournalInfo
{
    QString folder;
    quint32 segments = 0;
    quint64 bodyBytes = 0;  ///< of the files on the disk
    quint64 indexBytes = 0; ///< likewise, with the name table
    quint64 otherBytes = 0; ///< what else lies in the folder: what is derived, what is not ours
    quint64 firstSequence = 0;
    quint64 endSequence = 0;
    qint64 oldestNs = 0; ///< UTC; of the first and the last message; 0: none
    qint64 newestNs = 0;

    /// Error: no journal there, or not to be read.
    [[nodiscard]] static Result<JournalInfo> of(const QString &folder);
};

} // namespace Signalbox
