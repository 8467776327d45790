// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlepacker.h"

#include "core/base/regularfile.h"
#include "core/catalog/bundles/ignorepatterns.h"
#include "core/catalog/bundles/ziparchive.h"
#include "core/catalog/bundles/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class BundlePackerText
{
    Q_DECLARE_TR_FUNCTIONS(BundlePacker)
};

constexpr qsizetype kMostTold = 1000;
constexpr qint64 kLargestManifestText = 4LL * 1024 * 1024;

/// Goes through a folder and finds what belongs into its bundle.
class FolderWalk
{
public:
    FolderWalk(const QString &folder, PackedBundle &packed)
        : m_root(QFileInfo(folder).canonicalFilePath())
        , m_packed(packed)
        , m_patterns(IgnorePatterns::standard())
    {
        QFile own(m_root + u"/.mcpbignore"_s);
        if (!openRegularFile(own)) {
            m_patterns.add(QString::fromUtf8(own.read(1024 * 1024))); // NOLINT: more than anybody writes
        }
    }

    QStringList files()
    {
        walk({});
        std::ranges::sort(m_files, {}, [](const QString &file) { return file.toUtf8(); });
        return m_files;
    }

private:
    void walk(const QString &below)
    {
        const QDir folder(below.isEmpty() ? m_root : m_root + u'/' + below);
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
        for (const QFileInfo &info : folder.entryInfoList(all, QDir::Name)) {
            take(info, below.isEmpty() ? info.fileName() : below + u'/' + info.fileName());
        }
    }

    void take(const QFileInfo &info, const QString &path)
    {
        const bool isFolder = info.isDir() && !info.isSymLink();
        if (m_patterns.isIgnored(path, isFolder)) {
            if (m_packed.leftOut.size() < kMostTold) {
                m_packed.leftOut << (isFolder ? path + u'/' : path);
            }
        } else if (isFolder) {
            walk(path);
        } else if (info.isFile() && info.canonicalFilePath().startsWith(m_root + u'/')) {
            m_files << path; // of a link within the folder, what it leads to
        } else {
            m_packed.notPacked << path;
        }
    }

    QString m_root;
    PackedBundle &m_packed;
    IgnorePatterns m_patterns;
    QStringList m_files;
};

Result<> checkManifest(const QString &folder)
{
    QFile file(folder + u"/manifest.json"_s);
    if (!file.exists()) {
        return fail(Error::Kind::Usage, BundlePackerText::tr("There is no manifest.json in the folder."));
    }
    const std::expected<QByteArray, QString> bytes = readRegularFile(file.fileName(), kLargestManifestText);
    if (!bytes) {
        return fail(Error::Kind::Usage,
                    BundlePackerText::tr("The manifest.json in the folder cannot be read: %1.").arg(bytes.error()));
    }
    const Result<ReadManifest> read = readManifest(*bytes);
    if (!read) {
        return Failure(read.error());
    }
    for (const BundleFinding &finding : read->findings) {
        if (finding.severity == BundleFinding::Severity::Fault) {
            Failure failure = fail(Error::Kind::Usage, BundlePackerText::tr("The manifest: %1").arg(finding.message));
            failure.error().where = finding.where;
            return failure;
        }
    }
    return {};
}

} // namespace

Result<PackedBundle> packBundle(const QString &folder, const QString &file)
{
    if (!QFileInfo(folder).isDir()) {
        return fail(Error::Kind::Usage, BundlePackerText::tr("“%1” is no folder.").arg(folder));
    }
    if (const Result<> fits = checkManifest(folder); !fits) {
        return Failure(fits.error());
    }
    PackedBundle packed;
    const QStringList files = FolderWalk(folder, packed).files();
    const QString target = QFileInfo(file).absoluteFilePath();
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString inside = QFileInfo(target).dir().canonicalPath() + u'/' + QFileInfo(target).fileName();
    if (inside.startsWith(root + u'/') && files.contains(inside.sliced(root.size() + 1))) {
        return fail(Error::Kind::Usage,
                    BundlePackerText::tr("The bundle would be packed into itself: choose a place outside the folder."));
    }
    ZipWriter writer(target);
    for (const QString &path : files) {
        writer.add(path, root + u'/' + path);
    }
    if (const Result<> written = writer.write(); !written) {
        return Failure(written.error());
    }
    Result<Bundle> bundle = readBundle(target);
    if (!bundle) {
        return Failure(bundle.error());
    }
    packed.bundle = *bundle;
    return packed;
}

} // namespace Signalbox
