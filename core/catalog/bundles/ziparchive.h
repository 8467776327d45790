// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/bundles/bundlefinding.h"
#include "core/catalog/bundles/zipentry.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>

struct zip;

namespace Signalbox {

/// How much of a zip file is taken.
struct ZipLimits
{
    qint64 fileBytes = 512LL * 1024 * 1024;
    qint64 entries = 50'000;
    qint64 unpackedBytes = 2LL * 1024 * 1024 * 1024;
    qint64 ratio = 200;                    ///< unpacked to file, above `ratioFrom`
    qint64 ratioFrom = 32LL * 1024 * 1024; ///< bytes unpacked
};

/// A zip file that may be hostile, open for reading. What it claims is bounded before anything is unpacked, and what
/// comes out is held against what it claimed. Blocks: not on a thread that must answer at once.
class ZipArchive
{
public:
    /// The zip that the first `length` bytes of the file are; -1: all of it. Errors: Kind::Storage, it cannot be read;
    /// Kind::Framing, it is none, is cut, contradicts itself, or has more entries than the limits let.
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, qint64 length = -1, const ZipLimits &limits = {});

    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }
    [[nodiscard]] qsizetype indexOf(const QByteArray &name) const; ///< -1: there is none
    [[nodiscard]] qint64 unpackedBytes() const;                    ///< of all, as they claim

    /// Why it must not be unpacked; all of Severity::Fault. At most 100.
    [[nodiscard]] QList<BundleFinding> faults() const;

    /// One entry whole. Errors: Kind::Framing, its bytes are not what it claims (length, checksum), or it is longer than
    /// `most`.
    [[nodiscard]] Result<QByteArray> read(qsizetype index, qint64 most) const;
    /// The same piece by piece; `take` answers what stands in the way of going on.
    using Take = std::function<Result<>(QByteArrayView piece)>;
    [[nodiscard]] Result<> read(qsizetype index, qint64 most, const Take &take) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    ZipArchive(zip *archive, QString path, qint64 fileBytes, const ZipLimits &limits);
    [[nodiscard]] Result<> list();

    std::unique_ptr<zip, Close> m_archive;
    QString m_path;
    qint64 m_fileBytes;
    ZipLimits m_limits;
    QList<ZipEntry> m_entries;
};

} // namespace Signalbox
