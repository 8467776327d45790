// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

namespace Signalbox {

/// A folder that looks like /proc, for what real processes cannot be made to do.
class FakeProc
{
public:
    struct Process
    {
        qint64 id = 0;
        qint64 parent = 0;
        quint64 start = 1;
        QByteArray name = "server";
        char state = 'S';
        qint64 ownTicks = 0;
        qint64 reapedTicks = 0;
        int threads = 1;
        qint64 residentPages = 0;
        qint64 proportionalKb = -1; ///< -1: there is no such file
        int handles = 0;
    };

    explicit FakeProc(bool hasChildrenFiles);
    [[nodiscard]] QByteArray path() const { return m_folder.path().toUtf8(); }
    void put(const Process &process);    ///< a new process under a number that is there replaces it
    void update(const Process &process); ///< the same process, with other figures
    void remove(qint64 id);

private:
    void writeChildren(qint64 parent);
    void write(qint64 id, const char *file, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QList<QPair<qint64, qint64>> m_parents; ///< id and parent
    bool m_hasChildrenFiles;
    int m_gone = 0; ///< processes, so far
};

} // namespace Signalbox
