// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/process/proctable.h"

#include <fcntl.h>

namespace Signalbox {

ProcTable::ProcTable(QByteArray proc)
    : m_proc(std::move(proc))
    , m_folder(::open(m_proc.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
}

void ProcTable::beginRound()
{
    m_isListed = false;
}

QList<qint64> ProcTable::children(qint64 id, const ProcFolder &folder)
{
    if (m_hasChildrenFiles) {
        if (std::optional<QList<qint64>> told = folder.children()) {
            return *std::move(told);
        }
        if (!folder.stat()) { // it is gone: that says nothing of the kernel
            return {};
        }
        m_hasChildrenFiles = false;
    }
    if (!m_isListed) {
        list();
    }
    const QList<qint64> found = m_children.value(id);
    for (const qint64 child : found) {
        m_known[child].isOurs = true;
    }
    return found;
}

void ProcTable::list()
{
    m_isListed = true;
    m_children.clear();
    ++m_round;
    ProcFolder::forEachNumber(m_folder.get(), [this](qint64 id, quint64 inode) {
        Known &known = m_known[id];
        if (known.inode != inode || known.isOurs) {
            const std::optional<ProcFolder> folder = ProcFolder::open(m_proc, id);
            const std::optional<ProcStat> stat = folder ? folder->stat() : std::nullopt;
            if (!stat) {
                return; // ended meanwhile, and goes below
            }
            known = {.inode = inode, .parent = stat->parent};
        }
        known.round = m_round;
        m_children[known.parent].append(id);
    });
    m_known.removeIf([this](const auto &entry) { return entry.value().round != m_round; });
}

} // namespace Signalbox
