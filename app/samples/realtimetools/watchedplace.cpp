// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/watchedplace.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace Signalbox {

Result<WatchedPlace> WatchedPlace::find(const RootFolder &root, const QString &path)
{
    const Result<QByteArray> relative = root.relative(path);
    if (!relative) {
        return Failure(relative.error());
    }
    const Result<FileDescriptor> opened = root.open(*relative, O_PATH);
    if (!opened) {
        return Failure(opened.error());
    }
    // What the kernel opened, by its true name: the way there may have had links.
    const QString whole = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(opened->get()));
    const QString base = QFile::decodeName(root.path());
    struct stat info = {};
    if (::fstat(opened->get(), &info) != 0 || (whole != base && !whole.startsWith(base + u'/'))) {
        return fail(Error::Kind::Storage, QStringLiteral("%1 cannot be watched.").arg(path)); // renamed meanwhile
    }
    WatchedPlace place{.relative = QFile::encodeName(whole.sliced(base.size()).mid(1)), .folder = whole, .name = {}};
    if (!S_ISDIR(info.st_mode)) {
        const qsizetype slash = whole.lastIndexOf(u'/');
        place.folder = whole.first(slash);
        place.name = whole.sliced(slash + 1);
    }
    return place;
}

} // namespace Signalbox
