// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/process/procfolder.h"

#include <QHash>

namespace Signalbox {

/// Which processes have which children. Where the kernel tells it (`children` files), only the tree asked for is read.
/// Elsewhere the whole of /proc must be listed: once a round for all trees, and of processes that were there before and
/// belong to none of our trees nothing but their names in the listing is read.
class ProcTable
{
public:
    explicit ProcTable(QByteArray proc);

    void beginRound(); ///< what was found before is found anew when asked for
    /// Children of a process whose folder is open. Each is to be held against its own `parent`: it may have ended since,
    /// and its number may be another's.
    [[nodiscard]] QList<qint64> children(qint64 id, const ProcFolder &folder);
    [[nodiscard]] const QByteArray &proc() const { return m_proc; }

private:
    struct Known
    {
        quint64 inode = 0; ///< of its folder: another process under the same number has another
        qint64 parent = 0;
        bool isOurs = false; ///< was a child in one of our trees: its parent may change
        quint64 round = 0;
    };

    void list();

    QByteArray m_proc;
    FileDescriptor m_folder;
    QHash<qint64, Known> m_known;
    QHash<qint64, QList<qint64>> m_children;
    quint64 m_round = 0;
    bool m_hasChildrenFiles = true; ///< until one cannot be read
    bool m_isListed = false;        ///< in this round
};

} // namespace Signalbox
