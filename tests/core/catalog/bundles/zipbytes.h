// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Writes zip files by hand, right ones and hostile ones.
class ZipBytes
{
public:
    struct Entry
    {
        QByteArray name{};
        QByteArray localName{}; ///< before its bytes, if that is another than in the directory
        QByteArray content{};
        quint32 mode = 0100644;
        bool isEncrypted = false;
        bool isUtf8 = true; ///< says that its name is
        bool isDeflated = false;
        qint64 claimedSize = -1;   ///< -1: the true one
        qint64 claimedPacked = -1; ///< -1: the true one
        qint64 sameDataAs = -1;    ///< number of an entry whose bytes it claims as its own
        quint32 checksumChange = 0;
    };

    ZipBytes &add(const Entry &entry);
    ZipBytes &add(const QByteArray &name, const QByteArray &content, quint32 mode = 0100644);
    /// `comment`: at the end of the file.
    [[nodiscard]] QByteArray bytes(const QByteArray &comment = {}) const;

private:
    QList<Entry> m_entries;
};

/// A manifest that is right: of a Node server whose `server/index.js` is started.
[[nodiscard]] QByteArray goodManifest(const QByteArray &version = "1.0.0");
/// A whole bundle with such a manifest.
[[nodiscard]] ZipBytes goodBundle(const QByteArray &version = "1.0.0");
