// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/regularfile.h"

#include "core/base/boundedread.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Signalbox {

namespace {

class RegularFileText
{
    Q_DECLARE_TR_FUNCTIONS(RegularFile)
};

/// Names of what this process has open already.
bool isGivenOpen(const QString &path)
{
    constexpr QLatin1StringView kNumbered("/dev/fd/");
    const auto isDigit = [](QChar one) { return one >= u'0' && one <= u'9'; };
    return path == QLatin1StringView("/dev/stdin")
           || (path.startsWith(kNumbered) && path.size() > kNumbered.size()
               && std::ranges::all_of(QStringView(path).sliced(kNumbered.size()), isDigit));
}

} // namespace

std::optional<QString> openRegularFile(QFile &file, GivenOpen givenOpen)
{
    if (givenOpen == GivenOpen::Accepted && isGivenOpen(file.fileName())) {
        return file.open(QIODevice::ReadOnly) ? std::nullopt : std::optional(file.errorString());
    }
    // Opening a pipe without this flag would wait for its writer.
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0) {
        return QString::fromLocal8Bit(std::strerror(errno));
    }
    struct stat status = {};
    const bool isRegular = ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode);
    if (isRegular && file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return std::nullopt;
    }
    ::close(handle);
    return isRegular ? file.errorString() : RegularFileText::tr("it is no regular file");
}

std::expected<QByteArray, QString> readRegularFile(const QString &path, qint64 most, GivenOpen givenOpen)
{
    QFile file(path);
    if (const std::optional<QString> why = openRegularFile(file, givenOpen)) {
        return std::unexpected(*why);
    }
    const QByteArray bytes = readAtMost(file, most + 1);
    if (bytes.size() > most) {
        return std::unexpected(RegularFileText::tr("it is larger than %1 MB").arg(most >> 20));
    }
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(file.errorString());
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

QString settingsFile(const QString &path)
{
    const QFileInfo info(path);
    return !info.exists() || info.isFile() || info.isDir() ? path : path + QLatin1StringView("/none");
}

} // namespace Signalbox
