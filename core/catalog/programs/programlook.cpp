// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programlook.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

ProgramPresence presenceOf(const QString &program, const QList<ProgramFile> &files)
{
    ProgramPresence presence{.program = program};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ProgramFile &file = files.at(i);
        if (file.place.program != program) {
            continue;
        }
        presence.files.append(i);
        presence.servers += file.servers.size();
        if (file.place.scope != ProgramScope::User) {
            continue;
        }
        const QString folder = ownFolderOf(file.place);
        presence.isInstalled =
            presence.isInstalled || file.exists() || (!folder.isEmpty() && QFileInfo(folder).isDir());
        const bool isBetter = presence.mainFile >= 0 && file.exists() && !files.at(presence.mainFile).exists();
        if (presence.mainFile < 0 || isBetter) {
            presence.mainFile = i;
        }
    }
    return presence;
}

} // namespace

const ProgramFile *ProgramLook::file(const QString &path) const
{
    const auto found =
        std::ranges::find_if(files, [&path](const ProgramFile &file) { return file.place.path == path; });
    return found == files.end() ? nullptr : &*found;
}

const ProgramPresence *ProgramLook::program(const QString &id) const
{
    const auto found = std::ranges::find(programs, id, &ProgramPresence::program);
    return found == programs.end() ? nullptr : &*found;
}

QList<ProgramFile> ProgramLook::shown() const
{
    QList<ProgramFile> shown;
    for (const ProgramPresence &presence : programs) {
        const qsizetype before = shown.size();
        for (const qsizetype index : presence.files) {
            if (files.at(index).exists()) {
                shown.append(files.at(index));
            }
        }
        if (shown.size() == before && presence.isInstalled && presence.mainFile >= 0) {
            shown.append(files.at(presence.mainFile));
        }
    }
    return shown;
}

QList<ProgramFile> ProgramLook::notInstalled() const
{
    QList<ProgramFile> absent;
    for (const ProgramPresence &presence : programs) {
        const bool hasFile =
            std::ranges::any_of(presence.files, [this](qsizetype index) { return files.at(index).exists(); });
        if (!hasFile && !presence.isInstalled && presence.mainFile >= 0) {
            absent.append(files.at(presence.mainFile));
        }
    }
    return absent;
}

ProgramLook lookAtPrograms(const HostPlaces &places, const QStringList &projects)
{
    ProgramLook look{.timeMs = QDateTime::currentMSecsSinceEpoch(), .projects = projects};
    for (const ProgramFilePlace &place : programFilePlaces(places, projects)) {
        look.files.append(readProgramFile(place));
    }
    for (const Program &program : knownPrograms()) {
        look.programs.append(presenceOf(program.id, look.files));
    }
    return look;
}

QString ownFolderOf(const ProgramFilePlace &place)
{
    if (place.scope != ProgramScope::User) {
        return {};
    }
    QString folder = QFileInfo(place.path).path();
    if (place.program == u"claude-code"_s) {
        return folder + u"/.claude"_s;
    }
    for (const QString &inner : {u"/settings"_s, u"/mcp"_s, u"/config"_s}) { // made with the first setting
        if (folder.endsWith(inner)) {
            folder.chop(inner.size());
        }
    }
    return folder;
}

} // namespace Signalbox
