// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundlestore.h"

#include "core/base/ownfile.h"
#include "core/base/paths.h"
#include "core/catalog/bundles/bundlefolder.h"
#include "core/catalog/bundles/bundleunpacker.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class BundleStoreText
{
    Q_DECLARE_TR_FUNCTIONS(BundleStore)
};

constexpr int kLockMs = 60'000; // another may be unpacking

Failure storageFailure(const QString &message, const QString &where)
{
    Failure failure = fail(Error::Kind::Storage, message);
    failure.error().where = where;
    return failure;
}

Json recordOf(const InstalledBundle &bundle)
{
    Json record(jsoncons::json_object_arg);
    record.insert_or_assign("name", fromQString(bundle.manifest.name));
    record.insert_or_assign("version", fromQString(bundle.manifest.version));
    record.insert_or_assign("sha256", bundle.digest.toStdString());
    record.insert_or_assign("signature", fromQString(signatureWord(bundle.signature)));
    record.insert_or_assign("installedAt", fromQString(bundle.installedAt.toString(Qt::ISODateWithMs)));
    record.insert_or_assign("bytes", bundle.bytes);
    return record;
}

BundleSignature::State stateFromWord(const QString &word)
{
    using State = BundleSignature::State;
    for (const State state : {State::Broken, State::SelfSigned, State::Unknown, State::Known}) {
        if (signatureWord(state) == word) {
            return state;
        }
    }
    return State::Unsigned;
}

QString memberText(const Json &object, const char *name)
{
    return object.contains(name) ? toQString(object.at(name)) : QString();
}

Result<InstalledBundle> readInstalled(const QString &folder)
{
    OwnFile recordFile(folder + u".json"_s);
    OwnFile manifestFile(folder + u"/manifest.json"_s);
    const Result<QByteArray> record = recordFile.read();
    const Result<QByteArray> manifest = manifestFile.read();
    if (!record || !manifest) {
        return Failure(record ? manifest.error() : record.error());
    }
    const Result<ParsedJson> parsed = parseJson(*record);
    Result<ReadManifest> read = readManifest(*manifest);
    if (!parsed || !parsed->value.is_object() || !read) {
        return storageFailure(BundleStoreText::tr("An installed bundle cannot be read."), folder);
    }
    InstalledBundle bundle;
    bundle.folder = folder;
    bundle.manifest = read->manifest;
    bundle.digest = memberText(parsed->value, "sha256").toLatin1();
    bundle.signature = stateFromWord(memberText(parsed->value, "signature"));
    bundle.installedAt = QDateTime::fromString(memberText(parsed->value, "installedAt"), Qt::ISODateWithMs);
    bundle.bytes = parsed->value.get_value_or<qint64>("bytes", 0);
    return bundle;
}

} // namespace

BundleStore::BundleStore(const QString &dataDir)
    : m_folder(dataDir + u"/bundles"_s)
{
}

QList<InstalledBundle> BundleStore::all(QList<Error> *problems) const
{
    QList<InstalledBundle> bundles;
    for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir versions(m_folder + u'/' + name);
        QList<InstalledBundle> ofName;
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            Result<InstalledBundle> bundle = readInstalled(versions.filePath(version));
            if (bundle) {
                ofName.append(*bundle);
            } else if (problems) {
                problems->append(bundle.error());
            }
        }
        std::ranges::stable_sort(ofName, {}, &InstalledBundle::installedAt);
        bundles += ofName;
    }
    return bundles;
}

std::optional<InstalledBundle> BundleStore::latest(const QString &name) const
{
    std::optional<InstalledBundle> found;
    for (const InstalledBundle &bundle : all()) {
        if (bundle.manifest.name == name) {
            found = bundle;
        }
    }
    return found;
}

Result<InstalledBundle> BundleStore::install(const Bundle &bundle) const
{
    if (!bundle.canBeInstalled()) {
        return fail(Error::Kind::Usage,
                    BundleStoreText::tr("The bundle is not installed: %1").arg(bundle.findings.first().message));
    }
    const Result<Bundle> now = readBundle(bundle.path);
    if (!now) {
        return Failure(now.error());
    }
    if (now->digest != bundle.digest) {
        return fail(Error::Kind::Usage, BundleStoreText::tr("The file is another than the one that was looked at."));
    }
    if (!Paths::makePrivateDir(m_folder)) {
        return storageFailure(BundleStoreText::tr("The folder of bundles cannot be made."), m_folder);
    }
    QLockFile lock(m_folder + u"/.lock"_s);
    if (!lock.tryLock(kLockMs)) {
        return storageFailure(BundleStoreText::tr("Another program is changing the bundles."), m_folder);
    }
    QTemporaryDir unpacked(m_folder + u"/.unpacking-XXXXXX"_s); // on the same file system, so that it can be moved
    if (!unpacked.isValid()) {
        return storageFailure(
            BundleStoreText::tr("A folder for the bundle cannot be made: %1.").arg(unpacked.errorString()), m_folder);
    }
    const QString files = unpacked.filePath(u"files"_s);
    if (!QDir().mkdir(files, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)) {
        return storageFailure(BundleStoreText::tr("A folder for the bundle cannot be made."), files);
    }
    if (const Result<> done = unpackBundle(*now, files); !done) {
        return Failure(done.error());
    }
    return place(*now, files);
}

Result<InstalledBundle> BundleStore::place(const Bundle &bundle, const QString &unpacked) const
{
    InstalledBundle installed;
    const QString home = m_folder + u'/' + bundleFolderName(bundle.manifest.name);
    installed.folder = home + u'/' + bundleFolderName(bundle.manifest.version);
    installed.manifest = bundle.manifest;
    installed.digest = bundle.digest;
    installed.signature = bundle.signature.state;
    installed.installedAt = QDateTime::currentDateTimeUtc();
    installed.bytes = bundle.unpackedBytes;
    if (!Paths::makePrivateDir(home)) {
        return storageFailure(BundleStoreText::tr("A folder for the bundle cannot be made."), home);
    }
    const QString former = QFileInfo(unpacked).path() + u"/former"_s; // goes with the folder it was unpacked in
    const bool isReplaced = QFileInfo::exists(installed.folder);
    if (isReplaced && !QDir().rename(installed.folder, former)) {
        return storageFailure(BundleStoreText::tr("The former files of the bundle cannot be put away."),
                              installed.folder);
    }
    if (!QDir().rename(unpacked, installed.folder)) {
        if (isReplaced) {
            QDir().rename(former, installed.folder);
        }
        return storageFailure(BundleStoreText::tr("The bundle cannot be put in its place."), installed.folder);
    }
    OwnFile record(installed.folder + u".json"_s);
    if (const Result<> written = record.write(prettyJson(recordOf(installed))); !written) {
        QDir(installed.folder).removeRecursively();
        return Failure(written.error());
    }
    return installed;
}

Result<> BundleStore::remove(const InstalledBundle &bundle) const
{
    QLockFile lock(m_folder + u"/.lock"_s);
    if (!lock.tryLock(kLockMs)) {
        return storageFailure(BundleStoreText::tr("Another program is changing the bundles."), m_folder);
    }
    const QString home = QFileInfo(bundle.folder).path();
    if (QFileInfo(home).path() != QFileInfo(m_folder).absoluteFilePath() && QFileInfo(home).path() != m_folder) {
        return storageFailure(BundleStoreText::tr("This is no folder of a bundle."), bundle.folder);
    }
    QFile::remove(bundle.folder + u".json"_s); // without it nothing counts as installed
    if (!QDir(bundle.folder).removeRecursively()) {
        return storageFailure(BundleStoreText::tr("Not all files of the bundle can be removed."), bundle.folder);
    }
    QDir().rmdir(home); // if it was the last version
    return {};
}

Result<> BundleStore::removeOthers(const InstalledBundle &kept) const
{
    for (const InstalledBundle &bundle : all()) {
        if (bundle.manifest.name == kept.manifest.name && bundle.folder != kept.folder) {
            if (const Result<> removed = remove(bundle); !removed) {
                return removed;
            }
        }
    }
    return {};
}

} // namespace Signalbox
