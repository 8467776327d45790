// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/process/procstat.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Signalbox {

/// One process as /proc tells of it at one moment.
struct ProcessRow
{
    qint64 id = 0;
    ProcStat stat{};
    uint user = 0;  ///< whose it is
    QString name{}; ///< as the kernel has it; at most 15 bytes
    QStringList
        commandLine{}; ///< as its maker wrote it, secrets and all; empty: a thread of the kernel, or it has ended
};

/// All processes of this machine (or of what is seen of it) at one moment. Reads files: not on a thread that must
/// answer at once.
class ProcessTable
{
public:
    /// `proc`: "/proc", or a folder that looks like it.
    [[nodiscard]] static ProcessTable read(const QByteArray &proc);

    [[nodiscard]] const QHash<qint64, ProcessRow> &rows() const { return m_rows; }
    [[nodiscard]] const ProcessRow *row(qint64 id) const; ///< null: there is none
    /// The process and all that descend from it, parents first.
    [[nodiscard]] QList<qint64> tree(qint64 id) const;
    /// Its parent, the parent's parent …, up to the first of all; the process itself is not among them.
    [[nodiscard]] QList<qint64> ancestors(qint64 id) const;

private:
    QHash<qint64, ProcessRow> m_rows;
    QHash<qint64, QList<qint64>> m_children;
};

} // namespace Signalbox
