// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ownfile.h"

#include <QStringList>

#include <optional>

namespace Signalbox {

/// Which keys an encrypted file has, in a file beside it that needs no passphrase: a digest of the encrypted file as it
/// was, then one digest per key, salted by it. It holds neither secrets nor keys, and counts for that very file only; where
/// it is missing, or of another, nothing is known.
class SealedIndex
{
public:
    explicit SealedIndex(const QString &sealedPath);

    /// `sealed`: the encrypted file's bytes. None: not known.
    [[nodiscard]] std::optional<bool> holds(QByteArrayView sealed, const QString &key);
    [[nodiscard]] bool isOf(QByteArrayView sealed);
    [[nodiscard]] Result<> write(QByteArrayView sealed, const QStringList &keys); ///< errors: Kind::Storage

private:
    [[nodiscard]] QList<QByteArray> lines(const QByteArray &digest);

    OwnFile m_file;
};

} // namespace Signalbox
