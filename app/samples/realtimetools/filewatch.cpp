// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/realtimetools/filewatch.h"

#include "core/base/durations.h"

#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

namespace Signalbox {

const char *FileChange::word() const
{
    return kind == Kind::Created ? "created" : kind == Kind::Removed ? "removed" : "modified";
}

FileWatch::FileWatch(QString folder, QString only, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_only(std::move(only))
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
    m_seen = snapshot();
    watchAll();
}

FileWatch::Snapshot FileWatch::snapshot() const
{
    Snapshot found;
    const auto add = [&](const QString &name) {
        struct stat info = {};
        if (::lstat(QFile::encodeName(m_folder + u'/' + name).constData(), &info) == 0 && !S_ISLNK(info.st_mode)) {
            const qint64 ns = info.st_mtim.tv_sec * kNsPerSecond + info.st_mtim.tv_nsec;
            found.insert(name, {.size = info.st_size, .modifiedNs = ns, .node = info.st_ino});
        }
    };
    if (!m_only.isEmpty()) {
        add(m_only);
        return found;
    }
    QDirIterator entries(m_folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    while (entries.hasNext() && found.size() < kMostEntries) {
        entries.next();
        add(entries.fileName());
    }
    return found;
}

/// The watcher forgets a file that was removed or replaced.
void FileWatch::watchAll()
{
    QStringList wanted{m_folder};
    for (auto entry = m_seen.cbegin(); entry != m_seen.cend(); ++entry) {
        wanted.append(m_folder + u'/' + entry.key());
    }
    const QStringList files = m_watcher.files();
    const QStringList folders = m_watcher.directories();
    const QSet<QString> had = QSet<QString>(files.begin(), files.end()).unite({folders.begin(), folders.end()});
    wanted.removeIf([&](const QString &path) { return had.contains(path); });
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted);
    }
}

void FileWatch::look()
{
    const Snapshot now = snapshot();
    QList<FileChange> changes;
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
        const auto before = m_seen.constFind(entry.key());
        if (before == m_seen.cend()) {
            changes.append({entry.key(), FileChange::Kind::Created});
        } else if (*before != *entry) {
            changes.append({entry.key(), FileChange::Kind::Modified});
        }
    }
    for (auto entry = m_seen.cbegin(); entry != m_seen.cend(); ++entry) {
        if (!now.contains(entry.key())) {
            changes.append({entry.key(), FileChange::Kind::Removed});
        }
    }
    m_seen = now;
    watchAll();
    if (!changes.isEmpty()) {
        emit changed(changes); // may delete this
    }
}

} // namespace Signalbox
