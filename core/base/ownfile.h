// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLockFile>
#include <QString>

#include <memory>

namespace Signalbox {

/// A small file of ours that other programs, ours among them, may change at any time. Written whole or not at all, for
/// its owner alone.
class OwnFile
{
public:
    explicit OwnFile(QString path)
        : m_path(std::move(path))
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Did it change since read() or write()? Looks at its time, size and number, no more often than every 100 ms.
    [[nodiscard]] bool hasChanged(qint64 nowNs);
    /// Null bytes: there is none. Errors: Kind::Storage; a file of more than 16 MiB is one.
    [[nodiscard]] Result<QByteArray> read();
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    /// Keeps other programs of ours from changing it between our reading and writing. Errors: Kind::Storage, when
    /// another has held it for so long.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock(int waitMs = 1000);

private:
    struct Stamp
    {
        qint64 changedNs = -1;
        qint64 size = -1;
        quint64 number = 0;
        bool operator==(const Stamp &) const = default;
    };
    [[nodiscard]] Stamp stamp() const;

    QString m_path;
    Stamp m_known;
    qint64 m_lookedNs = 0;
    bool m_wasRead = false;
};

} // namespace Signalbox
