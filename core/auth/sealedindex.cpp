// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/sealedindex.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr QByteArrayView kHead = "SBXKEYS1 ";

QByteArray digestOfFile(QByteArrayView sealed)
{
    return QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex();
}

QByteArray digestOfKey(const QByteArray &salt, const QString &key)
{
    return QCryptographicHash::hash(salt + key.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

SealedIndex::SealedIndex(const QString &sealedPath)
    : m_file(sealedPath + u".keys"_s)
{
}

/// The whole index; empty where the index is not of this file.
QList<QByteArray> SealedIndex::lines(const QByteArray &digest)
{
    QList<QByteArray> lines = m_file.read().value_or(QByteArray()).split('\n');
    return lines.first() == kHead.toByteArray() + digest ? lines : QList<QByteArray>();
}

std::optional<bool> SealedIndex::holds(QByteArrayView sealed, const QString &key)
{
    const QByteArray digest = digestOfFile(sealed);
    const QList<QByteArray> all = lines(digest);
    return all.isEmpty() ? std::nullopt : std::optional(all.contains(digestOfKey(digest, key)));
}

bool SealedIndex::isOf(QByteArrayView sealed)
{
    return !lines(digestOfFile(sealed)).isEmpty();
}

Result<> SealedIndex::write(QByteArrayView sealed, const QStringList &keys)
{
    const QByteArray digest = digestOfFile(sealed);
    QList<QByteArray> all;
    for (const QString &key : keys) {
        all.append(digestOfKey(digest, key));
    }
    std::ranges::sort(all); // not in the order of the names
    return m_file.write(kHead.toByteArray() + digest + '\n' + all.join('\n') + '\n');
}

} // namespace Signalbox
