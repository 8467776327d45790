// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctortarget.h"

#include "app/cli/clitext.h"
#include "app/cli/programconsent.h"
#include "app/cli/serverchoice.h"
#include "core/base/paths.h"
#include "core/catalog/catalog.h"
#include "core/catalog/commandline.h"
#include "core/catalog/programs/programedit.h"
#include "core/catalog/programs/programfolders.h"
#include "core/catalog/programs/programimport.h"
#include "core/doctor/desktopplaces.h"

#include <QDir>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// The server NAME in one of the program's files; those of this folder's project go before the person's own.
Result<DoctorTarget> ofProgram(const QString &program, const QString &name)
{
    const QString programName = programById(program)->name;
    QStringList names;
    QList<ProgramFilePlace> places = programFilePlaces(HostPlaces::ofThisMachine(), {QDir::currentPath()});
    std::ranges::stable_sort(places, {},
                             [](const ProgramFilePlace &place) { return place.scope != ProgramScope::Project; });
    for (const ProgramFilePlace &place : std::as_const(places)) {
        if (place.program != program) {
            continue;
        }
        ProgramFile file = readProgramFile(place);
        for (const ProgramServer &server : std::as_const(file.servers)) {
            if (server.name != name) {
                names << server.name;
            } else if (server.fault) {
                return Failure(*server.fault);
            } else {
                DoctorTarget target{
                    .entry = server.entry, .options = {}, .note = {}, .file = {}, .folder = server.folder};
                target.entry.name = name;
                target.launched = takenEntry(server, *programById(program)).value_or(server.entry);
                target.launched.name = name;
                target.file = std::move(file);
                return target;
            }
        }
    }
    Failure failure = fail(Error::Kind::Usage, tr("%1 has no server “%2”.").arg(programName, name));
    failure.error().advice = names.isEmpty() ? QString() : tr("There are: %1.").arg(names.join(", "_L1));
    return failure;
}

void setEnvironment(DoctorTarget &target, const QString &program)
{
    target.options.environment = programById(program)->name;
    if (!runsInTerminal(program)) {
        const ProgramEnvironment environment = programEnvironment(program);
        target.options.places = environment.places;
        target.note = environment.sourceText();
    }
}

} // namespace

Result<DoctorTarget> DoctorTarget::of(const DoctorOptions &options)
{
    Result<DoctorTarget> target;
    if (options.program.isEmpty()) {
        target = chosenServer(options.target).transform([](const ServerEntry &entry) {
            return DoctorTarget{.entry = entry, .options = {}, .note = {}, .file = {}, .folder = {}};
        });
    } else {
        target = ofProgram(options.program, options.target.serverName);
    }
    if (!target) {
        return target;
    }
    if (options.program.isEmpty()) {
        target->options.acceptCommand = u"signalbox-cli servers accept "_s + quoteForShell(target->entry.name);
    } else {
        setEnvironment(*target, options.program);
        target->entry.era = options.target.era.value_or(target->entry.era);
        target->launched.era = target->entry.era;
        target->options.acceptCommand =
            u"signalbox-cli doctor --program %1 --yes %2"_s.arg(options.program, quoteForShell(target->entry.name));
        const Result<LaunchAnswer> answer = programAnswer(target->launched, target->options.places, options.consent);
        if (!answer) {
            return Failure(answer.error());
        }
        target->answer = *answer;
    }
    target->options.calls = options.calls;
    target->options.signInCommand = options.target.signInCommand();
    if (options.timeoutMs) {
        Limits &limits = target->options.limits;
        limits.requestMs = *options.timeoutMs;
        limits.connectMs = *options.timeoutMs;
        limits.listTimeMs = *options.timeoutMs;
        limits.probeMs = std::min(limits.probeMs, *options.timeoutMs);
    }
    return target;
}

Result<QString> DoctorTarget::write(const ServerEntry &mended) const
{
    const Paths paths;
    if (file) {
        const Result<FileChange> change = changeWithServer(*file, mended, folder);
        if (!change) {
            return Failure(change.error());
        }
        FileVersions versions(programVersionsFolder(paths));
        return applyChange(*change, versions).transform([&] { return file->place.path; });
    }
    Catalog catalog(paths.catalogFile());
    return catalog.load().and_then([&] { return catalog.update(mended); }).transform([&] {
        return paths.catalogFile();
    });
}

} // namespace Signalbox
