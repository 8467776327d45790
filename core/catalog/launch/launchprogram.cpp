// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearmatches.h"
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/launch/launchlookup.h"
#include "core/catalog/launch/packagefolder.h"
#include "core/catalog/launch/reinstallcommand.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <utility>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchProgramText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

/// Another name under which the same is often installed.
QString otherName(const QString &program)
{
    static const QMap<QString, QString> names{
        {u"python"_s, u"python3"_s}, {u"pip"_s, u"pip3"_s}, {u"nodejs"_s, u"node"_s}, {u"docker"_s, u"podman"_s}};
    return names.value(program);
}

/// The well-known program that is there and that this one may be a slip of the fingers for; empty: none.
QString meantName(const ServerEntry &entry, const LaunchPlaces &places)
{
    constexpr qsizetype kMostAway = 2; // letters too many or too few: `bundle` is no slip for `bun`
    const QString name = entry.command;
    if (name.size() < 3 || knownStarters().contains(name)) {
        return {};
    }
    const auto letters = [](QString word) {
        word = word.toLower();
        std::ranges::sort(word);
        return word;
    };
    QStringList names = nearMatches(name, knownStarters());
    std::ranges::stable_partition(names, [&](const QString &near) { return letters(near) == letters(name); });
    for (const QString &near : std::as_const(names)) {
        const bool isSlip = near.at(0) == name.at(0).toLower() && std::abs(near.size() - name.size()) <= kMostAway;
        if (isSlip && findIn(entry, near, searchPath(entry, places) + places.loginPath)) {
            return near;
        }
    }
    return {};
}

/// A program of this name among those of the project that lies in the working folder; empty: none.
QString projectProgram(const ServerEntry &entry)
{
    if (entry.workingDirectory.isEmpty()) {
        return {};
    }
    const QString folder = pathOf(entry, u"."_s) + u'/';
    return findIn(entry, entry.command,
                  {folder + "node_modules/.bin"_L1, folder + ".venv/bin"_L1, folder + "venv/bin"_L1})
        .value_or(QString());
}

/// fnm makes a folder for each shell, a link that goes with it: the file that it stands for.
QString lasting(const QString &path)
{
    const QFileInfo file(path);
    return path.contains("/fnm_multishells/"_L1) ? QFileInfo(file.path()).canonicalFilePath() + u'/' + file.fileName()
                                                 : path;
}

void reportMissing(const ServerEntry &entry, const LaunchPlaces &places, const Error &error,
                   QList<LaunchFinding> &findings)
{
    const QString &name = entry.command;
    if (const Result<QString> login = findIn(entry, name, places.loginPath)) {
        findings.append(
            {.check = u"program.loginOnly"_s,
             .severity = LaunchFinding::Severity::Warning,
             .message =
                 LaunchProgramText::tr(
                     "%1 is found by your login shell only, at %2: programs started from a menu have a shorter PATH.")
                     .arg(name, *login),
             .advice = LaunchProgramText::tr("Signalbox finds it. For other programs give the full path."),
             .mended = withFullPath(entry, lasting(*login), places)});
        return;
    }
    if (const Result<QString> managed = findIn(entry, name, places.managedFolders())) {
        findings.append(
            {.check = u"program.managed"_s,
             .message = LaunchProgramText::tr("%1 is installed at %2, which is in no PATH.").arg(name, *managed),
             .advice = LaunchProgramText::tr("Give the full path."),
             .mended = withFullPath(entry, *managed, places)});
        return;
    }
    LaunchFinding finding{.check = u"program.missing"_s, .message = error.message, .advice = error.advice};
    const QString other = otherName(name);
    if (!other.isEmpty() && findIn(entry, other, searchPath(entry, places))) {
        finding.mended = entry;
        finding.mended->command = other;
        finding.advice = LaunchProgramText::tr("%1 is there: take that.").arg(other);
    } else if (const QString local = projectProgram(entry); !local.isEmpty()) {
        finding.mended = withFullPath(entry, local, places);
        finding.advice =
            LaunchProgramText::tr("It belongs to the project in the folder to start in: give its full path.");
    } else if (const QString meant = meantName(entry, places); !meant.isEmpty()) {
        finding.mended = entry;
        finding.mended->command = meant;
        finding.advice = LaunchProgramText::tr("Did you mean %1?").arg(meant);
    } else {
        offerInstallation(entry, baseName(name), places, finding);
    }
    findings.append(finding);
}

/// The one program that a folder stands for: that of its name, the only one in it, or what its package runs.
void offerWithin(const ServerEntry &entry, const LaunchPlaces &places, const QString &folder, LaunchFinding &finding)
{
    const auto runBy = [&](const QString &interpreter, const QString &file) {
        const QString path = foundAnywhere(entry, interpreter, places);
        finding.mended = entry;
        finding.mended->command = path.isEmpty() ? interpreter : path;
        finding.mended->arguments.prepend(file);
        finding.advice = LaunchProgramText::tr("Start what is in it: %1.").arg(file);
    };
    const QFileInfoList programs = QDir(folder).entryInfoList(QDir::Files | QDir::Executable, QDir::Name);
    const QString name = QFileInfo(folder).fileName();
    const auto named = std::ranges::find(programs, name, &QFileInfo::completeBaseName);
    const auto package = PackageFolder::above(folder + "/package.json"_L1);
    const QString main = package && package->path == folder ? package->mainFile() : QString();
    if (!main.isEmpty() && QFileInfo(main).isFile()) {
        runBy(u"node"_s, main);
    } else if (QFileInfo(folder + "/__main__.py"_L1).isFile()) {
        runBy(u"python3"_s, folder);
    } else if (named != programs.end() || programs.size() == 1) {
        finding.mended = entry;
        finding.mended->command = (named != programs.end() ? *named : programs.constFirst()).filePath();
        finding.advice = LaunchProgramText::tr("Start what is in it: %1.").arg(finding.mended->command);
    }
}

/// A path at which there is nothing any more.
void offerForPath(const ServerEntry &entry, const LaunchPlaces &places, const QString &path, const QString &target,
                  LaunchFinding &finding)
{
    const QString again = reinstallCommand(target);
    if (const QString other = anotherProgram(entry, path, places); !other.isEmpty()) {
        finding.mended = withFullPath(entry, other, places);
        finding.advice = LaunchProgramText::tr("There is one of that name at %1: take that.").arg(other);
    } else if (!again.isEmpty()) {
        finding.command = again;
        finding.advice = LaunchProgramText::tr("Install it again.");
    } else {
        offerInstallation(entry, baseName(path), places, finding);
    }
}

void reportFile(const ServerEntry &entry, const LaunchPlaces &places, const QString &path, const Error &error,
                QList<LaunchFinding> &findings)
{
    const QFileInfo file(path);
    LaunchFinding finding{.check = u"program.missing"_s, .message = error.message, .advice = error.advice};
    if (file.isSymLink() && !file.exists()) {
        finding.check = u"program.link"_s;
        finding.message =
            LaunchProgramText::tr("%1 is a link to %2, which is not there.").arg(path, file.symLinkTarget());
        finding.advice = LaunchProgramText::tr("Install the program again, or give the path of the program itself.");
        offerForPath(entry, places, path, file.symLinkTarget(), finding);
    } else if (error.code == EISDIR) {
        finding.check = u"program.folder"_s;
        offerWithin(entry, places, path, finding);
    } else if (error.code == EACCES && file.isFile()) {
        finding.check = u"program.executable"_s;
        finding.executable = path;
        finding.command = u"chmod +x "_s + quoteForShell(path);
    } else if (error.code == ENOENT) {
        offerForPath(entry, places, path, path, finding);
    }
    findings.append(finding);
}

} // namespace

void program(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const Result<QString> found = findIn(entry, entry.command, searchPath(entry, places));
    if (found) {
        contents(entry, places, *found, findings);
    } else if (entry.command.contains(u'/')) {
        reportFile(entry, places, pathOf(entry, entry.command), found.error(), findings);
    } else if (found.error().code == EACCES) {
        reportFile(entry, places, found.error().where, found.error(), findings);
    } else {
        reportMissing(entry, places, found.error(), findings);
    }
}

} // namespace Signalbox::LaunchChecks
