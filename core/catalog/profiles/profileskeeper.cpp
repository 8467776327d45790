// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profileskeeper.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace Signalbox {

namespace {

constexpr int kSettleMs = 100;

} // namespace

ProfilesKeeper::ProfilesKeeper(const QString &configDir, QObject *parent)
    : QObject(parent)
    , m_file(configDir)
    , m_watcher(this)
    , m_settle(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &ProfilesKeeper::load);
    const auto wait = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void ProfilesKeeper::load()
{
    watch();
    take(m_file.read());
}

Result<> ProfilesKeeper::update(const std::function<Result<>(Profiles &profiles)> &change)
{
    const Result<Profiles> now = m_file.update(change);
    if (!now) {
        return Failure(now.error());
    }
    watch();
    take(now);
    return {};
}

void ProfilesKeeper::take(const Result<Profiles> &read)
{
    if (!read) {
        const bool isNews = m_problem != read.error();
        m_problem = read.error();
        if (isNews) {
            emit problemFound(read.error());
        }
        return;
    }
    const bool wasUnreadable = std::exchange(m_problem, std::nullopt).has_value();
    if (wasUnreadable || *read != m_profiles) {
        m_profiles = *read;
        emit changed(m_profiles);
    }
}

/// The folder as well: a file that is replaced by renaming another over it is a new file. As long as there is no folder,
/// the one that it will come into.
void ProfilesKeeper::watch()
{
    const QFileInfo info(m_file.path());
    QDir folder = info.dir();
    while (!folder.exists() && !folder.isRoot()) {
        folder = QFileInfo(folder.path()).dir();
    }
    const QStringList watched = m_watcher.directories();
    if (watched != QStringList{folder.path()}) {
        if (!watched.isEmpty()) {
            m_watcher.removePaths(watched);
        }
        m_watcher.addPath(folder.path());
    }
    if (info.isFile() && !m_watcher.files().contains(m_file.path())) {
        m_watcher.addPath(m_file.path());
    }
}

} // namespace Signalbox
