// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programwatch.h"

#include "core/catalog/programs/serverchanges.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace Signalbox {

namespace {

bool looksTheSame(const ProgramLook &one, const ProgramLook &other)
{
    const auto isSameFile = [](const ProgramFile &a, const ProgramFile &b) {
        return a.place == b.place && a.bytes == b.bytes && a.bytes.isNull() == b.bytes.isNull()
               && a.problems == b.problems;
    };
    const auto isSameProgram = [](const ProgramPresence &a, const ProgramPresence &b) {
        return a.program == b.program && a.isInstalled == b.isInstalled;
    };
    return one.projects == other.projects && std::ranges::equal(one.files, other.files, isSameFile)
           && std::ranges::equal(one.programs, other.programs, isSameProgram);
}

QStringList sentencesOf(const QList<ServerChange> &changes)
{
    QStringList sentences;
    std::ranges::transform(changes, std::back_inserter(sentences), &ServerChange::sentence);
    return sentences;
}

} // namespace

ProgramWatch::ProgramWatch(HostPlaces places, const QString &versionsFolder, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_versions(versionsFolder)
    , m_watcher(this)
    , m_settle(this)
    , m_again(this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    m_again.setInterval(kAgainMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &ProgramWatch::lookIfTouched);
    connect(&m_again, &QTimer::timeout, this, &ProgramWatch::lookIfTouched);
}

void ProgramWatch::setProjects(const QStringList &projects)
{
    if (projects != m_projects) {
        m_projects = projects;
        if (m_look) {
            lookAgain();
        }
    }
}

void ProgramWatch::lookAgain()
{
    m_again.start();
    m_stamps = stampsNow();
    auto look = std::make_shared<const ProgramLook>(lookAtPrograms(m_places, m_projects));
    const bool isOther = !m_look || !looksTheSame(*m_look, *look);
    m_look = std::move(look);
    keepVersions();
    watchFiles();
    if (isOther) {
        emit changed(m_look);
    }
}

/// A folder that is watched changes often for files that are nobody's here, and reading all is dear.
void ProgramWatch::lookIfTouched()
{
    if (m_look && stampsNow() != m_stamps) {
        lookAgain();
    }
}

QList<ProgramWatch::Stamp> ProgramWatch::stampsNow() const
{
    QList<Stamp> stamps;
    for (const ProgramFilePlace &place : programFilePlaces(m_places, m_projects)) {
        const QFileInfo file(place.path);
        const QString folder = ownFolderOf(place);
        stamps.append({.path = place.path,
                       .changedMs = file.exists() ? file.lastModified().toMSecsSinceEpoch() : -1,
                       .size = file.exists() ? file.size() : -1,
                       .hasFolder = !folder.isEmpty() && QFileInfo(folder).isDir()});
    }
    return stamps;
}

/// Of files that are rewritten all the time for other reasons (`~/.claude.json`) only what is news about servers.
void ProgramWatch::keepVersions()
{
    for (const ProgramFile &file : m_look->files) {
        if (!file.exists() || (file.notEditable && file.bytes.isEmpty())) {
            continue;
        }
        const QByteArray before = std::exchange(m_kept[file.place.path], file.bytes);
        if (before == file.bytes) {
            continue;
        }
        if (const Result<> kept = keepIfNews(file); !kept) {
            emit problemFound(kept.error());
        }
    }
}

Result<> ProgramWatch::keepIfNews(const ProgramFile &file)
{
    const QString &path = file.place.path;
    const QList<FileVersion> versions = m_versions.of(path);
    if (versions.isEmpty()) {
        return m_versions.keep(path, file.bytes, FileVersion::By::Unknown, {});
    }
    const Result<QByteArray> newest = m_versions.bytes(path, versions.constFirst().id);
    const QStringList news =
        newest ? sentencesOf(serverChanges(programFileOf(file.place, *newest), file)) : QStringList();
    if (newest && news.isEmpty()) {
        return {};
    }
    return m_versions.keep(path, file.bytes, FileVersion::By::Unknown, news.join(u' '));
}

/// The folders as well: a file that is replaced is no longer the one that was watched.
void ProgramWatch::watchFiles()
{
    QStringList wanted;
    for (const ProgramFile &file : m_look->files) {
        const QFileInfo info(file.place.path);
        if (info.exists()) {
            wanted << file.place.path;
        }
        if (QFileInfo(info.path()).isDir() && info.path() != m_places.home) { // all kinds of things happen in a home
            wanted << info.path();
        }
    }
    wanted.removeDuplicates();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.contains(path)) {
            gone << path;
        }
    }
    if (!gone.isEmpty()) {
        m_watcher.removePaths(gone);
    }
    wanted.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (!wanted.isEmpty()) {
        m_watcher.addPaths(wanted); // what cannot be watched is found by the slow look
    }
}

} // namespace Signalbox
