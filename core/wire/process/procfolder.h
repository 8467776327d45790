// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/filedescriptor.h"
#include "core/wire/process/procstat.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace Signalbox {

/// One process under /proc, held by its open folder: once the process has ended, nothing more can be read, whoever got
/// its number meanwhile.
class ProcFolder
{
public:
    /// `proc`: "/proc", or a folder that looks like it.
    [[nodiscard]] static std::optional<ProcFolder> open(const QByteArray &proc, qint64 id);

    [[nodiscard]] std::optional<ProcStat> stat() const;
    /// Ids of the children, from the `children` file of each thread; none where the kernel was built without these files
    /// (CONFIG_PROC_CHILDREN) or the process is gone.
    [[nodiscard]] std::optional<QList<qint64>> children() const;
    [[nodiscard]] std::optional<qint64> proportionalBytes() const; ///< PSS of smaps_rollup
    [[nodiscard]] std::optional<int> handles() const;              ///< open descriptors

    /// Calls back with the name and inode number of each entry of a folder that is a whole number. False: unreadable.
    static bool forEachNumber(int folder, const std::function<void(qint64 number, quint64 inode)> &callback);

private:
    explicit ProcFolder(FileDescriptor folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] std::optional<QByteArray> read(const char *file) const;

    FileDescriptor m_folder;
};

} // namespace Signalbox
