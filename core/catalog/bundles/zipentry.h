// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Signalbox {

/// One entry of a zip file as its central directory tells of it.
struct ZipEntry
{
    QByteArray name{};     ///< the bytes as they stand there; a folder's end with a slash
    qint64 size = 0;       ///< bytes when unpacked, as it claims
    qint64 packedSize = 0; ///< bytes in the file
    quint32 checksum = 0;  ///< CRC-32
    quint32 mode = 0;      ///< of Unix, type and permissions; 0: the packer was of another system
    bool isEncrypted = false;
    bool isPacked = true; ///< in a way that is read here: stored or deflated

    [[nodiscard]] bool isFolder() const { return name.endsWith('/'); }
    [[nodiscard]] bool isExecutable() const;
    [[nodiscard]] bool isLink() const;
    [[nodiscard]] bool isSpecial() const; ///< a device, a pipe, a socket
    [[nodiscard]] QString path() const { return QString::fromUtf8(name); }

    bool operator==(const ZipEntry &) const = default;
};

/// Why an entry of this name may not be unpacked below a folder, in one sentence; none if it may, on all three systems:
/// it stays below, has no drive, no backslash, no control character, no name that Windows keeps for devices.
[[nodiscard]] std::optional<QString> zipNameFault(const QByteArray &name);

} // namespace Signalbox
