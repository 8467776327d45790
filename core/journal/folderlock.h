// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/filehandle.h"

namespace Signalbox {

/// Keeps a second writer out of a folder. The system itself lets go when the holder ends, however it ends, so what a
/// crash leaves behind never blocks; the file's text (pid, host) only says who holds it.
class FolderLock
{
public:
    [[nodiscard]] static Result<FolderLock> take(const QString &folder);
    /// Somebody took the lock's file away, so it keeps nobody out any more.
    [[nodiscard]] bool isGone() const { return m_file.isDeleted(); }

private:
    explicit FolderLock(FileHandle file)
        : m_file(std::move(file))
    {
    }

    FileHandle m_file;
};

} // namespace Signalbox
