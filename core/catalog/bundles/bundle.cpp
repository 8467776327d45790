// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundle.h"

#include "core/base/regularfile.h"
#include "core/catalog/bundles/ziparchive.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Severity = BundleFinding::Severity;

namespace {

class BundleText
{
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

constexpr qint64 kLongestManifest = 4LL * 1024 * 1024;

Result<QByteArray> digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::optional<QString> why = openRegularFile(file);
    if (why || !hash.addData(&file)) {
        return fail(Error::Kind::Storage,
                    BundleText::tr("The file cannot be read: %1.").arg(why.value_or(file.errorString())));
    }
    return hash.result().toHex();
}

BundleFinding signatureFinding(const BundleSignature &signature)
{
    using State = BundleSignature::State;
    const Severity severity = signature.state == State::Broken ? Severity::Fault : Severity::Note;
    return {.severity = severity, .check = u"signature"_s, .message = signatureText(signature)};
}

} // namespace

bool Bundle::canBeInstalled() const
{
    return std::ranges::none_of(findings,
                                [](const BundleFinding &finding) { return finding.severity == Severity::Fault; });
}

Result<Bundle> readBundle(const QString &path)
{
    const Result<BundleSignature> signature = readSignature(path);
    const Result<ZipArchive> archive =
        signature ? ZipArchive::open(path, signature->contentBytes) : Failure(signature.error());
    const Result<QByteArray> digest = archive ? digestOf(path) : Failure(archive.error());
    if (!digest) {
        return Failure(digest.error());
    }
    const qsizetype index = archive->indexOf("manifest.json");
    if (index < 0) {
        return fail(Error::Kind::Protocol,
                    BundleText::tr("The file is no bundle: it has no manifest.json at its top."));
    }
    const Result<QByteArray> bytes = archive->read(index, kLongestManifest);
    Result<ReadManifest> read = bytes ? readManifest(*bytes) : Failure(bytes.error());
    if (!read) {
        return Failure(read.error());
    }
    Bundle bundle;
    bundle.path = path;
    bundle.fileBytes = QFile(path).size();
    bundle.digest = *digest;
    bundle.entries = archive->entries();
    bundle.unpackedBytes = archive->unpackedBytes();
    bundle.signature = *signature;
    bundle.manifest = read->manifest;
    bundle.findings = archive->faults() + read->findings
                      + checkBundle(bundle.manifest, bundle.entries, bundlePlatform())
                      + QList{signatureFinding(*signature)};
    std::ranges::stable_sort(bundle.findings, std::greater(),
                             [](const BundleFinding &finding) { return int(finding.severity); });
    return bundle;
}

QStringList bundlePermissions(const BundleManifest &manifest, const QString &platform)
{
    QStringList words;
    const std::optional<BundleLaunch> launch = manifest.launchOn(platform);
    if (launch) {
        words << BundleText::tr("It starts “%1” with your rights: it can do what you can do.")
                     .arg((QStringList{launch->command} + launch->arguments).join(u' '));
        for (const auto &[name, value] : launch->environment) {
            words << BundleText::tr("It is given the variable %1.").arg(name);
        }
    } else {
        words << BundleText::tr(
                     "It starts “%1” through uv, which fetches what it needs from the network, with your rights.")
                     .arg(manifest.entryPoint);
    }
    for (const BundleSetting &setting : manifest.settings) {
        const QString title = setting.words();
        if (setting.isSensitive) {
            words << BundleText::tr("It asks for a secret: %1.").arg(title);
        } else if (setting.type == BundleSetting::Type::Folder) {
            words << BundleText::tr("It asks for a folder: %1.").arg(title);
        } else if (setting.type == BundleSetting::Type::File) {
            words << BundleText::tr("It asks for a file: %1.").arg(title);
        }
    }
    if (!manifest.privacyPolicies.isEmpty()) {
        words
            << BundleText::tr("It says that it gives data to others: %1.").arg(manifest.privacyPolicies.join(u", "_s));
    }
    return words;
}

} // namespace Signalbox
