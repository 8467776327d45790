// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/fileversions.h"

#include "core/base/boundedread.h"
#include "core/base/ownfile.h"
#include "core/base/regularfile.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostVersions = 50;
constexpr qsizetype kAlways = 5;
constexpr qint64 kMostBytes = qint64(64) * 1024 * 1024;
constexpr qint64 kLargest = qint64(64) * 1024 * 1024;

const QString kText = u".version"_s;
const QString kAbout = u".json"_s;

Result<QByteArray> readVersion(const QString &path)
{
    QFile file(path);
    if (const std::optional<QString> why = openRegularFile(file)) {
        Failure failure =
            fail(Error::Kind::Storage,
                 QCoreApplication::translate("FileVersions", "A kept version cannot be read: %1.").arg(*why));
        failure.error().where = path;
        return failure;
    }
    const QByteArray bytes = readAtMost(file, kLargest);
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray aboutText(const QString &path, const FileVersion &version)
{
    Json about(jsoncons::json_object_arg);
    about.insert_or_assign("path", fromQString(path));
    about.insert_or_assign("timeMs", version.timeMs);
    about.insert_or_assign("bySignalbox", version.by == FileVersion::By::Signalbox);
    about.insert_or_assign("summary", fromQString(version.summary));
    return compactJson(about) + '\n';
}

FileVersion versionOf(const QString &folder, const QString &id)
{
    FileVersion version{.id = id};
    version.timeMs = id.section(u'-', 0, 0).toLongLong();
    version.size = QFileInfo(folder + u'/' + id + kText).size();
    const Result<QByteArray> text = readVersion(folder + u'/' + id + kAbout);
    const Result<ParsedJson> about = text ? parseJson(*text) : Failure(text.error());
    if (about && about->value.is_object()) {
        version.by = about->value.get_value_or<bool>("bySignalbox", false) ? FileVersion::By::Signalbox
                                                                           : FileVersion::By::Unknown;
        version.summary = about->value.contains("summary") ? toQString(about->value.at("summary")) : QString();
    }
    return version;
}

} // namespace

QString FileVersions::folderOf(const QString &path) const
{
    return m_folder + u'/'
           + QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

QList<FileVersion> FileVersions::of(const QString &path) const
{
    const QString folder = folderOf(path);
    QList<FileVersion> versions;
    const QStringList names = QDir(folder).entryList({u'*' + kText}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        versions.append(versionOf(folder, name.chopped(kText.size())));
    }
    return versions;
}

Result<QByteArray> FileVersions::bytes(const QString &path, const QString &id) const
{
    if (id.isEmpty() || id.contains(u'/') || !QFile::exists(folderOf(path) + u'/' + id + kText)) {
        return fail(
            Error::Kind::Usage,
            QCoreApplication::translate("FileVersions", "There is no version “%1” of this file.").arg(id.left(60)));
    }
    return readVersion(folderOf(path) + u'/' + id + kText);
}

Result<> FileVersions::keep(const QString &path, const QByteArray &bytes, FileVersion::By by, const QString &summary)
{
    QList<FileVersion> versions = of(path);
    qint64 timeMs = QDateTime::currentMSecsSinceEpoch();
    if (!versions.isEmpty()) {
        const Result<QByteArray> newest = this->bytes(path, versions.first().id);
        if (newest && *newest == bytes) {
            return {};
        }
        timeMs = std::max(timeMs, versions.first().timeMs + 1); // a clock that was set back orders nothing anew
    }
    const FileVersion version{.id = u"%1"_s.arg(timeMs, 15, 10, QChar(u'0')),
                              .timeMs = timeMs,
                              .by = by,
                              .size = bytes.size(),
                              .summary = summary};
    const QString place = folderOf(path) + u'/' + version.id;
    if (const Result<> about = OwnFile(place + kAbout).write(aboutText(path, version)); !about) {
        return about;
    }
    if (const Result<> text = OwnFile(place + kText).write(bytes); !text) {
        return text;
    }
    versions.prepend(version);
    prune(path, versions);
    return {};
}

Result<> FileVersions::rewrite(const QString &path, const QString &id, const QByteArray &bytes)
{
    if (const Result<QByteArray> before = this->bytes(path, id); !before) {
        return Failure(before.error());
    }
    return OwnFile(folderOf(path) + u'/' + id + kText).write(bytes);
}

Result<> FileVersions::remove(const QString &path, const QString &id)
{
    QFile text(folderOf(path) + u'/' + id + kText);
    if (!text.remove() && text.exists()) {
        Failure failure = fail(Error::Kind::Storage,
                               QCoreApplication::translate("FileVersions", "A kept version cannot be removed: %1.")
                                   .arg(text.errorString()));
        failure.error().where = text.fileName();
        return failure;
    }
    QFile::remove(folderOf(path) + u'/' + id + kAbout);
    return {};
}

void FileVersions::prune(const QString &path, const QList<FileVersion> &versions) const
{
    qsizetype kept = 0;
    qint64 size = 0;
    for (const FileVersion &version : versions) {
        ++kept;
        size += version.size;
        if (kept > kAlways && (kept > kMostVersions || size > kMostBytes)) {
            QFile::remove(folderOf(path) + u'/' + version.id + kText);
            QFile::remove(folderOf(path) + u'/' + version.id + kAbout);
        }
    }
}

} // namespace Signalbox
