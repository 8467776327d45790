// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundleunpacker.h"

#include "core/catalog/bundles/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class BundleUnpackerText
{
    Q_DECLARE_TR_FUNCTIONS(BundleStore)
};

constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Result<> unpackFile(const ZipArchive &archive, qsizetype index, const QString &path, bool isExecutable)
{
    QFile file(path);
    const auto refuse = [&file] {
        Failure failure =
            fail(Error::Kind::Storage,
                 BundleUnpackerText::tr("A file of the bundle cannot be written: %1.").arg(file.errorString()));
        failure.error().where = file.fileName();
        return failure;
    };
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwner)) {
        return refuse();
    }
    const Result<> read = archive.read(index, archive.entries().at(index).size, [&](QByteArrayView piece) -> Result<> {
        return file.write(piece.data(), piece.size()) == piece.size() ? Result<>() : refuse();
    });
    if (!read) {
        return read;
    }
    if (isExecutable && !file.setPermissions(kOwner | QFileDevice::ExeOwner)) {
        return refuse();
    }
    file.close();
    return file.error() == QFileDevice::NoError ? Result<>() : refuse();
}

} // namespace

Result<> unpackBundle(const Bundle &bundle, const QString &folder)
{
    const Result<ZipArchive> archive = ZipArchive::open(bundle.path, bundle.signature.contentBytes);
    if (!archive) {
        return Failure(archive.error());
    }
    if (archive->entries() != bundle.entries || !archive->faults().isEmpty()) {
        return fail(Error::Kind::Usage, BundleUnpackerText::tr("The file is another than the one that was looked at."));
    }
    if (QStorageInfo(folder).bytesAvailable() < bundle.unpackedBytes) {
        return fail(
            Error::Kind::Storage,
            BundleUnpackerText::tr("There is no room for %1 MB.").arg(bundle.unpackedBytes / 1'000'000)); // NOLINT
    }
    const BundleManifest &manifest = bundle.manifest;
    const bool isBinary = manifest.serverType == BundleManifest::ServerType::Binary;
    for (qsizetype i = 0; i < archive->entries().size(); ++i) {
        const ZipEntry &entry = archive->entries().at(i);
        const QString path = folder + u'/' + entry.path();
        if (entry.isFolder()) {
            if (!QDir().mkpath(path)) {
                return fail(Error::Kind::Storage, BundleUnpackerText::tr("A folder of the bundle cannot be made."));
            }
            continue;
        }
        const bool isProgram = isBinary && entry.path() == QDir::cleanPath(manifest.entryPoint);
        if (const Result<> done = unpackFile(*archive, i, path, entry.isExecutable() || isProgram); !done) {
            return done;
        }
    }
    return {};
}

} // namespace Signalbox
