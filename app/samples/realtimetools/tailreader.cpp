// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/tailreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TailReader", text);
}

} // namespace

Result<TailReader::Part> TailReader::read(const RootFolder &root, const QByteArray &relative, qint64 from)
{
    const Result<FileDescriptor> file = root.open(relative, O_RDONLY | O_NONBLOCK | O_NOCTTY); // a pipe would wait
    if (!file) {
        return Failure(file.error());
    }
    const QString name = QFile::decodeName(relative);
    struct stat info = {};
    if (::fstat(file->get(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return fail(Error::Kind::Usage, tr("%1 is not a regular file.").arg(name));
    }
    const qint64 wanted = from > info.st_size ? 0 : from; // it was cut: all of it is new
    const qint64 begin = std::max<qint64>(wanted, info.st_size - kMostBytes);
    Part part{.bytes = QByteArray(info.st_size - begin, Qt::Uninitialized), .end = begin, .isCut = begin > wanted};
    qsizetype have = 0;
    while (have < part.bytes.size()) {
        const ssize_t got =
            ::pread(file->get(), part.bytes.data() + have, size_t(part.bytes.size() - have), begin + have);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return fail(Error::Kind::Storage, tr("%1 cannot be read.").arg(name), errno);
        }
        if (got == 0) { // it became shorter meanwhile
            break;
        }
        have += got;
    }
    part.bytes.truncate(have);
    part.end = begin + have;
    return part;
}

QString TailReader::lastLines(const QByteArray &bytes, int count)
{
    qsizetype begin = bytes.endsWith('\n') ? bytes.size() - 1 : bytes.size();
    for (int i = 0; i < count && begin >= 0; ++i) {
        begin = begin == 0 ? -1 : bytes.lastIndexOf('\n', begin - 1);
    }
    return QString::fromUtf8(bytes.sliced(begin + 1));
}

} // namespace Signalbox
