// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeproc.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Signalbox {

FakeProc::FakeProc(bool hasChildrenFiles)
    : m_hasChildrenFiles(hasChildrenFiles)
{
}

void FakeProc::put(const Process &process)
{
    remove(process.id);
    const QString folder = m_folder.filePath(QString::number(process.id));
    QDir().mkpath(folder + "/fd"_L1);
    QDir().mkpath(folder + u"/task/%1"_s.arg(process.id));
    for (int i = 0; i < process.handles; ++i) {
        write(process.id, ("fd/" + QByteArray::number(i)).constData(), {});
    }
    m_parents.append({process.id, process.parent});
    update(process);
    writeChildren(process.id);
    writeChildren(process.parent);
}

void FakeProc::update(const Process &process)
{
    QByteArray text = QByteArray::number(process.id) + " (" + process.name + ") " + process.state + ' '
                      + QByteArray::number(process.parent);
    text += " 1 1 0 -1 4194304 100 0 0 0"; // group to major faults of children: fields 5 to 13
    text += ' ' + QByteArray::number(process.ownTicks) + " 0 " + QByteArray::number(process.reapedTicks) + " 0 20 0 ";
    text += QByteArray::number(process.threads) + " 0 " + QByteArray::number(process.start) + " 100000 "
            + QByteArray::number(process.residentPages) + " 18446744073709551615 0 0 0\n";
    write(process.id, "stat", text);
    if (process.proportionalKb >= 0) {
        write(process.id, "smaps_rollup",
              "00400000-7fff0000 ---p 00000000 00:00 0    [rollup]\nRss:    9000 kB\nPss:    "
                  + QByteArray::number(process.proportionalKb) + " kB\nPss_Dirty:     1 kB\n");
    }
    for (auto &[id, parent] : m_parents) {
        if (id == process.id && parent != process.parent) {
            const qint64 before = std::exchange(parent, process.parent);
            writeChildren(before);
            writeChildren(process.parent);
        }
    }
}

void FakeProc::remove(qint64 id)
{
    // Kept under a name that is no number: a folder's inode would be given to the next one at once, as /proc never does.
    const QString folder = m_folder.filePath(QString::number(id));
    QDir().rename(folder, m_folder.filePath(u"gone.%1"_s.arg(++m_gone)));
    qint64 parent = 0;
    m_parents.removeIf([&](const auto &entry) {
        if (entry.first == id) {
            parent = entry.second;
        }
        return entry.first == id;
    });
    writeChildren(parent);
}

void FakeProc::writeChildren(qint64 parent)
{
    const QString folder = m_folder.filePath(QString::number(parent));
    if (!m_hasChildrenFiles || parent == 0 || !QFile::exists(folder)) {
        return;
    }
    QByteArray text;
    for (const auto &[id, of] : std::as_const(m_parents)) {
        text += of == parent ? QByteArray::number(id) + ' ' : QByteArray();
    }
    write(parent, ("task/" + QByteArray::number(parent) + "/children").constData(), text);
}

void FakeProc::write(qint64 id, const char *name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::number(id) + u'/' + QLatin1String(name)));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

} // namespace Signalbox
