// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearmatches.h"
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/wire/programlookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchProgramText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

#if defined(Q_PROCESSOR_X86_64)
constexpr quint16 kMachine = 62; // EM_X86_64 (ELF, e_machine)
#elif defined(Q_PROCESSOR_ARM_64)
constexpr quint16 kMachine = 183; // EM_AARCH64
#else
constexpr quint16 kMachine = 0;
#endif

QString machineName(quint16 machine)
{
    static const QMap<quint16, QString> names{
        {3, u"x86 (32 bit)"_s}, {40, u"ARM (32 bit)"_s}, {62, u"x86-64"_s}, {183, u"ARM64"_s}, {243, u"RISC-V"_s}};
    return names.value(machine, QString::number(machine));
}

/// The well-known programs that start servers, each with what brings it.
const QMap<QString, QString> &knownStarters()
{
    static const QMap<QString, QString> sources{{u"npx"_s, u"Node.js (nodejs.org)"_s},
                                                {u"node"_s, u"Node.js (nodejs.org)"_s},
                                                {u"npm"_s, u"Node.js (nodejs.org)"_s},
                                                {u"uvx"_s, u"uv (docs.astral.sh/uv)"_s},
                                                {u"uv"_s, u"uv (docs.astral.sh/uv)"_s},
                                                {u"python"_s, u"Python (python.org)"_s},
                                                {u"python3"_s, u"Python (python.org)"_s},
                                                {u"docker"_s, u"Docker (docs.docker.com)"_s},
                                                {u"deno"_s, u"Deno (deno.com)"_s},
                                                {u"bun"_s, u"Bun (bun.sh)"_s},
                                                {u"bunx"_s, u"Bun (bun.sh)"_s},
                                                {u"pipx"_s, u"pipx (pipx.pypa.io)"_s},
                                                {u"go"_s, u"Go (go.dev)"_s}};
    return sources;
}

/// What brings a well-known program.
QString whereFrom(const QString &program)
{
    return knownStarters().value(program);
}

/// Another name under which the same is often installed.
QString otherName(const QString &program)
{
    static const QMap<QString, QString> names{
        {u"python"_s, u"python3"_s}, {u"pip"_s, u"pip3"_s}, {u"nodejs"_s, u"node"_s}, {u"docker"_s, u"podman"_s}};
    return names.value(program);
}

Result<QString> findIn(const ServerEntry &entry, const QString &program, const QStringList &folders)
{
    QStringList tried;
    return ProgramLookup::find({.program = program, .workingDirectory = entry.workingDirectory, .searchPath = {}},
                               folders, &tried);
}

/// The well-known program that is there and that this one may be a slip of the fingers for; empty: none.
QString meantName(const ServerEntry &entry, const LaunchPlaces &places)
{
    constexpr qsizetype kMostAway = 2; // letters too many or too few: `bundle` is no slip for `bun`
    const QString name = entry.command;
    if (name.size() < 3 || knownStarters().contains(name)) {
        return {};
    }
    for (const QString &near : nearMatches(name, knownStarters().keys())) {
        const bool isSlip = near.at(0) == name.at(0).toLower() && std::abs(near.size() - name.size()) <= kMostAway;
        if (isSlip && findIn(entry, near, searchPath(entry, places) + places.loginPath)) {
            return near;
        }
    }
    return {};
}

/// With its full path, and with its folder in the PATH: npx is a script that starts node, which lies beside it.
ServerEntry withFullPath(const ServerEntry &entry, const QString &path, const LaunchPlaces &places)
{
    ServerEntry mended = entry;
    mended.command = path;
    const QString folder = QFileInfo(path).absolutePath();
    const QString value = (QStringList{folder} + searchPath(entry, places)).join(u':');
    const auto own = std::ranges::find(mended.environment, u"PATH"_s, &QPair<QString, QString>::first);
    if (own != mended.environment.end()) {
        own->second = value;
    } else {
        mended.environment.append({u"PATH"_s, value});
    }
    return mended;
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
             .mended = withFullPath(entry, *login, places)});
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
    } else if (const QString meant = meantName(entry, places); !meant.isEmpty()) {
        finding.mended = entry;
        finding.mended->command = meant;
        finding.advice = LaunchProgramText::tr("Did you mean %1?").arg(meant);
    } else if (const QString source = whereFrom(baseName(name)); !source.isEmpty()) {
        finding.advice = LaunchProgramText::tr("It comes with %1.").arg(source);
    }
    findings.append(finding);
}

void reportFile(const QString &path, const Error &error, QList<LaunchFinding> &findings)
{
    const QFileInfo file(path);
    LaunchFinding finding{.check = u"program.missing"_s, .message = error.message, .advice = error.advice};
    if (file.isSymLink() && !file.exists()) {
        finding.check = u"program.link"_s;
        finding.message =
            LaunchProgramText::tr("%1 is a link to %2, which is not there.").arg(path, file.symLinkTarget());
        finding.advice = LaunchProgramText::tr("Install the program again, or give the path of the program itself.");
    } else if (error.code == EISDIR) {
        finding.check = u"program.folder"_s;
    } else if (error.code == EACCES && file.isFile()) {
        finding.check = u"program.executable"_s;
        finding.executable = path;
        finding.command = u"chmod +x "_s + quoteForShell(path);
    }
    findings.append(finding);
}

void checkScript(const ServerEntry &entry, const LaunchPlaces &places, const QString &path, const QByteArray &start,
                 QList<LaunchFinding> &findings)
{
    const QByteArray line = start.first(std::max<qsizetype>(start.indexOf('\n'), 0));
    if (line.endsWith('\r')) {
        findings.append(
            {.check = u"program.lineEnds"_s,
             .message = LaunchProgramText::tr("%1 has the line ends of Windows: the system looks for an interpreter "
                                              "whose name ends with a return.")
                            .arg(path),
             .advice = LaunchProgramText::tr("Write it with the line ends of Unix."),
             .command = u"sed -i 's/\\r$//' "_s + quoteForShell(path)});
        return;
    }
    QStringList words = QString::fromLocal8Bit(line.sliced(2)).simplified().split(u' ');
    QString interpreter = words.value(0);
    if (baseName(interpreter) == u"env"_s && QFileInfo(interpreter).isExecutable()) {
        words.removeFirst();
        words.removeIf([](const QString &word) { return word.startsWith(u'-') || word.contains(u'='); });
        interpreter = words.value(0);
    }
    const Result<QString> found = findIn(entry, interpreter, searchPath(entry, places) + places.loginPath);
    if (!found) {
        LaunchFinding finding{
            .check = u"program.interpreter"_s,
            .message = LaunchProgramText::tr("%1 needs the interpreter %2, which is not there.").arg(path, interpreter),
            .advice = LaunchProgramText::tr("Install the interpreter, or correct the first line of the script.")};
        if (const QString source = whereFrom(baseName(interpreter)); !source.isEmpty()) {
            finding.advice = LaunchProgramText::tr("It comes with %1.").arg(source);
        }
        if (const Result<QString> managed = findIn(entry, interpreter, places.managedFolders())) {
            finding.mended = withFullPath(entry, *managed, places);
            finding.mended->command = path;
            finding.advice =
                LaunchProgramText::tr("It lies at %1: put its folder into the PATH of the server.").arg(*managed);
        }
        findings.append(finding);
    }
}

void checkContents(const ServerEntry &entry, const LaunchPlaces &places, const QString &path,
                   QList<LaunchFinding> &findings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return; // what may be run need not be readable
    }
    const QByteArray start = file.read(512);
    if (start.startsWith("#!")) {
        checkScript(entry, places, path, start, findings);
    } else if (start.startsWith("\x7F"
                                "ELF")
               && start.size() > 19) {
        const bool isLittle = start.at(5) == 1;
        const auto byte = [&start](int at) { return quint16(static_cast<unsigned char>(start.at(at))); };
        const auto machine = quint16(isLittle ? byte(18) | byte(19) << 8 : byte(19) | byte(18) << 8);
        if (kMachine != 0 && machine != kMachine && !(kMachine == 62 && machine == 3)) {
            findings.append({.check = u"program.machine"_s,
                             .message = LaunchProgramText::tr("%1 was built for %2; this machine is %3.")
                                            .arg(path, machineName(machine), machineName(kMachine)),
                             .advice = LaunchProgramText::tr("Install the one for this machine.")});
        }
    } else if (start.isEmpty()) {
        findings.append({.check = u"program.empty"_s,
                         .message = LaunchProgramText::tr("%1 is an empty file.").arg(path),
                         .advice = LaunchProgramText::tr("Install the program again.")});
    } else {
        LaunchFinding finding{
            .check = u"program.format"_s,
            .message = LaunchProgramText::tr(
                           "%1 is neither a program for this system nor a script that names its interpreter.")
                           .arg(path),
            .advice = LaunchProgramText::tr("Put its interpreter in front.")};
        static const QMap<QString, QString> interpreters{
            {u"py"_s, u"python3"_s}, {u"js"_s, u"node"_s}, {u"mjs"_s, u"node"_s}, {u"sh"_s, u"/bin/sh"_s}};
        if (const QString interpreter = interpreters.value(QFileInfo(path).suffix()); !interpreter.isEmpty()) {
            finding.mended = entry;
            finding.mended->command = interpreter;
            finding.mended->arguments.prepend(path);
        }
        findings.append(finding);
    }
}

} // namespace

QStringList searchPath(const ServerEntry &entry, const LaunchPlaces &places)
{
    const auto own = std::ranges::find(entry.environment, u"PATH"_s, &QPair<QString, QString>::first);
    return own == entry.environment.end() ? places.path : own->second.split(u':', Qt::SkipEmptyParts);
}

void program(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const Result<QString> found = findIn(entry, entry.command, searchPath(entry, places));
    if (found) {
        checkContents(entry, places, *found, findings);
    } else if (entry.command.contains(u'/')) {
        const QDir base(entry.workingDirectory.isEmpty() ? QDir::currentPath() : entry.workingDirectory);
        reportFile(QDir::cleanPath(base.absoluteFilePath(entry.command)), found.error(), findings);
    } else if (found.error().code == EACCES) {
        reportFile(found.error().where, found.error(), findings);
    } else {
        reportMissing(entry, places, found.error(), findings);
    }
}

} // namespace Signalbox::LaunchChecks
