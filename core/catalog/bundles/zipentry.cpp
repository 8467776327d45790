// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/zipentry.h"

#include <QCoreApplication>
#include <QStringList>

#include <sys/stat.h>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class ZipEntryText
{
    Q_DECLARE_TR_FUNCTIONS(ZipEntry)
};

constexpr qsizetype kLongestName = 1024; // bytes
constexpr qsizetype kDeepestFolder = 64;

quint32 typeOf(quint32 mode)
{
    return mode & quint32(S_IFMT);
}

bool isDeviceName(const QString &part)
{
    static const QStringList kNames{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString stem = part.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort =
        stem.size() == 4 && stem.at(3).isDigit() && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1));
    return isPort || kNames.contains(stem);
}

std::optional<QString> partFault(const QString &part)
{
    if (part.isEmpty() || part == "."_L1) {
        return ZipEntryText::tr("Its name has an empty part.");
    }
    if (part == ".."_L1) {
        return ZipEntryText::tr("Its name leads out of the folder.");
    }
    if (part.endsWith(u'.') || part.endsWith(u' ') || isDeviceName(part)) {
        return ZipEntryText::tr("Its name cannot be kept on Windows.");
    }
    return {};
}

} // namespace

bool ZipEntry::isExecutable() const
{
    return (mode & quint32(S_IXUSR | S_IXGRP | S_IXOTH)) != 0 && !isFolder();
}

bool ZipEntry::isLink() const
{
    return typeOf(mode) == quint32(S_IFLNK);
}

bool ZipEntry::isSpecial() const
{
    const quint32 type = typeOf(mode);
    return type != 0 && type != quint32(S_IFREG) && type != quint32(S_IFDIR) && type != quint32(S_IFLNK);
}

std::optional<QString> zipNameFault(const QByteArray &name)
{
    const QString path = QString::fromUtf8(name);
    if (name.isEmpty() || name.size() > kLongestName || path.toUtf8() != name) {
        return ZipEntryText::tr("Its name is empty, longer than 1024 bytes or not UTF-8.");
    }
    if (std::ranges::any_of(path, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; })) { // NOLINT: ASCII
        return ZipEntryText::tr("Its name has a control character.");
    }
    if (path.contains(u'\\') || path.contains(u':')) {
        return ZipEntryText::tr("Its name has a backslash or a colon, which lead elsewhere on Windows.");
    }
    if (path.startsWith(u'/')) {
        return ZipEntryText::tr("Its name is an absolute path.");
    }
    const QStringList parts = (path.endsWith(u'/') ? path.chopped(1) : path).split(u'/');
    if (parts.size() > kDeepestFolder) {
        return ZipEntryText::tr("It lies in more than 64 folders.");
    }
    for (const QString &part : parts) {
        if (const std::optional<QString> fault = partFault(part)) {
            return fault;
        }
    }
    return {};
}

} // namespace Signalbox
