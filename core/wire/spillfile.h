// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/filedescriptor.h"

#include <QByteArrayView>
#include <QString>

namespace Signalbox {

/// Bytes that wait on the disk until the rest of their message has come: in a file of the owner alone that has no name,
/// so that nothing of it is left, whatever becomes of the program.
class SpillFile
{
public:
    /// In this folder, which must exist. Empty: nowhere, and append() always answers false.
    explicit SpillFile(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// False: the disk does not take them; nothing was added, and nothing is until the next clear().
    [[nodiscard]] bool append(QByteArrayView bytes);
    /// Puts all of it to where `into` points. Error: the system's number.
    [[nodiscard]] int read(char *into) const;
    void clear();

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] bool open();

    QString m_folder;
    FileDescriptor m_file;
    qint64 m_size = 0;
    bool m_hasFailed = false;
};

} // namespace Signalbox
