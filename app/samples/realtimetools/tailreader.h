// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples/common/rootfolder.h"

namespace Signalbox {

/// The end of a file below the root. Reads at most kMostBytes, whatever its size.
class TailReader
{
public:
    static constexpr qint64 kMostBytes = 256LL * 1024;

    struct Part
    {
        QByteArray bytes;
        qint64 end = 0;     ///< where it ends: the file's size when it was read
        bool isCut = false; ///< there is more before it that was wanted
    };
    /// What stands from `from` on. Errors: of RootFolder, Usage (no regular file), Storage (errno).
    [[nodiscard]] static Result<Part> read(const RootFolder &root, const QByteArray &relative, qint64 from = 0);
    /// The last lines of it as text; a last one without a line end counts.
    [[nodiscard]] static QString lastLines(const QByteArray &bytes, int count);
};

} // namespace Signalbox
