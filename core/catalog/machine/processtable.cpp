// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/processtable.h"

#include "core/wire/filedescriptor.h"
#include "core/wire/process/procfolder.h"

#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>

namespace Signalbox {

namespace {

constexpr qint64 kLongestLine = 256LL * 1024; // of one command line
constexpr int kMostAncestors = 64;

QByteArray readWhole(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.read(kLongestLine) : QByteArray();
}

QStringList wordsOf(QByteArray line)
{
    QStringList words;
    while (line.endsWith('\0')) { // a program that writes its title leaves them behind it
        line.chop(1);
    }
    if (line.isEmpty()) {
        return words;
    }
    for (const QByteArray &word : line.split('\0')) {
        words << QString::fromUtf8(word);
    }
    return words;
}

std::optional<ProcessRow> readRow(const QByteArray &proc, qint64 id)
{
    const QByteArray folder = proc + '/' + QByteArray::number(id);
    const std::optional<ProcFolder> open = ProcFolder::open(proc, id);
    const std::optional<ProcStat> stat = open ? open->stat() : std::nullopt;
    struct stat about = {};
    if (!stat || ::stat(folder.constData(), &about) != 0) {
        return {};
    }
    ProcessRow row;
    row.id = id;
    row.stat = *stat;
    row.user = about.st_uid;
    row.name = QString::fromUtf8(readWhole(folder + "/comm")).trimmed();
    row.commandLine = wordsOf(readWhole(folder + "/cmdline"));
    return row;
}

} // namespace

ProcessTable ProcessTable::read(const QByteArray &proc)
{
    ProcessTable table;
    const FileDescriptor folder(::open(proc.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    ProcFolder::forEachNumber(folder.get(), [&](qint64 id, quint64) {
        if (const std::optional<ProcessRow> row = readRow(proc, id)) {
            table.m_children[row->stat.parent].append(id);
            table.m_rows.insert(id, *row);
        }
    });
    return table;
}

const ProcessRow *ProcessTable::row(qint64 id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

QList<qint64> ProcessTable::tree(qint64 id) const
{
    QList<qint64> all{id};
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (const qint64 child : m_children.value(all.at(i))) {
            if (!all.contains(child)) { // numbers change hands while the table is read
                all.append(child);
            }
        }
    }
    return all;
}

QList<qint64> ProcessTable::ancestors(qint64 id) const
{
    QList<qint64> all;
    const ProcessRow *process = row(id);
    while (process && all.size() < kMostAncestors) {
        process = row(process->stat.parent);
        if (!process || all.contains(process->id)) {
            break;
        }
        all.append(process->id);
    }
    return all;
}

} // namespace Signalbox
