// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlemanifest.h"
#include "core/catalog/bundles/bundlesignature.h"
#include "core/catalog/bundles/zipentry.h"

namespace Signalbox {

/// What a bundle (`.mcpb`, formerly `.dxt`) holds: looked at, not unpacked.
struct Bundle
{
    QString path{};
    qint64 fileBytes = 0;
    QByteArray digest{}; ///< SHA-256 of the file, hexadecimal
    QList<ZipEntry> entries{};
    qint64 unpackedBytes = 0;
    BundleManifest manifest{};
    BundleSignature signature{};
    QList<BundleFinding> findings{}; ///< the worst first

    [[nodiscard]] bool canBeInstalled() const; ///< no finding is a fault
};

/// Opens one. Blocks. Errors: Kind::Storage, the file cannot be read; Kind::Framing, it is no whole zip; Kind::Protocol,
/// it has no manifest that can be read. All else that is wrong is a finding.
[[nodiscard]] Result<Bundle> readBundle(const QString &path);

/// What it does on this system, one sentence each: what it starts, what it is given, what it asks for.
[[nodiscard]] QStringList bundlePermissions(const BundleManifest &manifest, const QString &platform);

/// What of the manifest does not fit the files, and what would not work on such a system.
[[nodiscard]] QList<BundleFinding> checkBundle(const BundleManifest &manifest, const QList<ZipEntry> &entries,
                                               const QString &platform);

} // namespace Signalbox
