// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/launch/launchlookup.h"
#include "core/catalog/launch/quarantine.h"
#include "core/catalog/launch/reinstallcommand.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchContentsText
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

/// The machine that a program in ELF form is for; 0 if it is none.
quint16 machineOf(const QByteArray &start)
{
    if (!start.startsWith("\x7F"
                          "ELF")
        || start.size() < 20) {
        return 0;
    }
    const bool isLittle = start.at(5) == 1;
    const auto byte = [&start](int at) { return quint16(static_cast<unsigned char>(start.at(at))); };
    return quint16(isLittle ? byte(18) | byte(19) << 8 : byte(19) | byte(18) << 8);
}

bool isForeign(quint16 machine)
{
    return machine != 0 && kMachine != 0 && machine != kMachine && !(kMachine == 62 && machine == 3);
}

/// Can the system run it, as far as its first bytes tell?
bool isSound(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isExecutable() || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = file.read(20);
    return start.startsWith("#!") || (machineOf(start) != 0 && !isForeign(machineOf(start)));
}

/// The same program built for this machine, which lies beside it under the machine's name; empty: none.
QString builtForThisMachine(const QString &path)
{
    static const QStringList x86{u"x86_64"_s, u"x86-64"_s, u"amd64"_s, u"x64"_s};
    static const QStringList arm{u"aarch64"_s, u"arm64"_s};
    for (const QString &theirs : kMachine == 62 ? arm : x86) {
        for (const QString &ours : kMachine == 62 ? x86 : arm) {
            QString other = path;
            if (other.replace(theirs, ours) != path && isSound(other)) {
                return other;
            }
        }
    }
    return {};
}

void reportMachine(const ServerEntry &entry, const LaunchPlaces &places, const QString &path, quint16 machine,
                   QList<LaunchFinding> &findings)
{
    LaunchFinding finding{.check = u"program.machine"_s,
                          .message = LaunchContentsText::tr("%1 was built for %2; this machine is %3.")
                                         .arg(path, machineName(machine), machineName(kMachine)),
                          .advice = LaunchContentsText::tr("Install the one for this machine.")};
    if (const QString built = builtForThisMachine(path); !built.isEmpty()) {
        finding.mended = entry;
        finding.mended->command = built;
        finding.advice = LaunchContentsText::tr("The one for this machine lies at %1.").arg(built);
    } else if (const QString other = anotherProgram(entry, path, places); !other.isEmpty()) {
        finding.mended = withFullPath(entry, other, places);
        finding.advice = LaunchContentsText::tr("There is one of that name at %1: take that.").arg(other);
    } else {
        finding.command = reinstallCommand(path);
    }
    findings.append(finding);
}

void reportEmpty(const ServerEntry &entry, const LaunchPlaces &places, const QString &path,
                 QList<LaunchFinding> &findings)
{
    LaunchFinding finding{.check = u"program.empty"_s,
                          .message = LaunchContentsText::tr("%1 is an empty file.").arg(path),
                          .advice = LaunchContentsText::tr("Install the program again."),
                          .command = reinstallCommand(path)};
    if (const QString other = anotherProgram(entry, path, places); !other.isEmpty()) {
        finding.mended = withFullPath(entry, other, places);
        finding.advice = LaunchContentsText::tr("There is one of that name at %1: take that.").arg(other);
    }
    findings.append(finding);
}

/// Without `env` and what stands before the interpreter in its line: the interpreter and its arguments.
QStringList interpreterWords(const QByteArray &line)
{
    QStringList words = QString::fromLocal8Bit(line.sliced(2)).simplified().split(u' ');
    if (baseName(words.value(0)) == u"env"_s && QFileInfo(words.value(0)).isExecutable()) {
        words.removeFirst();
        while (!words.isEmpty() && (words.constFirst().startsWith(u'-') || words.constFirst().contains(u'='))) {
            words.removeFirst();
        }
    }
    return words;
}

void reportInterpreter(const ServerEntry &entry, const LaunchPlaces &places, const QString &path,
                       const QStringList &words, QList<LaunchFinding> &findings)
{
    const QString interpreter = words.value(0);
    LaunchFinding finding{
        .check = u"program.interpreter"_s,
        .message = LaunchContentsText::tr("%1 needs the interpreter %2, which is not there.").arg(path, interpreter),
        .advice = LaunchContentsText::tr("Install the interpreter, or correct the first line of the script.")};
    const QString other = foundAnywhere(entry, QFileInfo(interpreter).fileName(), places);
    if (!other.isEmpty() && !interpreter.contains(u'/')) {
        finding.mended = withFullPath(entry, other, places);
        finding.mended->command = path;
        finding.advice =
            LaunchContentsText::tr("It lies at %1: put its folder into the PATH of the server.").arg(other);
    } else if (!other.isEmpty()) {
        finding.mended = entry;
        finding.mended->command = other;
        finding.mended->arguments = words.sliced(1) + QStringList{path} + entry.arguments;
        finding.advice = LaunchContentsText::tr("There is one of that name at %1: let it run the script.").arg(other);
    } else {
        offerInstallation(entry, baseName(interpreter), places, finding);
    }
    findings.append(finding);
}

void checkScriptLine(const ServerEntry &entry, const LaunchPlaces &places, const QString &path, const QByteArray &start,
                     QList<LaunchFinding> &findings)
{
    const QByteArray line = start.first(start.contains('\n') ? start.indexOf('\n') : start.size());
    if (line.endsWith('\r')) {
#ifdef Q_OS_MACOS
        const QString inPlace = u"sed -i '' "_s;
#else
        const QString inPlace = u"sed -i "_s;
#endif
        findings.append(
            {.check = u"program.lineEnds"_s,
             .message = LaunchContentsText::tr("%1 has the line ends of Windows: the system looks for an interpreter "
                                               "whose name ends with a return.")
                            .arg(path),
             .advice = LaunchContentsText::tr("Write it with the line ends of Unix."),
             .command = inPlace + u"'s/\\r$//' "_s + quoteForShell(path)});
        return;
    }
    const QStringList words = interpreterWords(line);
    const auto found = findIn(entry, words.value(0), searchPath(entry, places) + places.loginPath);
    if (found) {
        version(entry, places, *found, path, findings);
    } else {
        reportInterpreter(entry, places, path, words, findings);
    }
}

void reportFormat(const ServerEntry &entry, const QString &path, QList<LaunchFinding> &findings)
{
    LaunchFinding finding{
        .check = u"program.format"_s,
        .message =
            LaunchContentsText::tr("%1 is neither a program for this system nor a script that names its interpreter.")
                .arg(path),
        .advice = LaunchContentsText::tr("Put its interpreter in front.")};
    static const QMap<QString, QString> interpreters{
        {u"py"_s, u"python3"_s}, {u"js"_s, u"node"_s}, {u"mjs"_s, u"node"_s}, {u"sh"_s, u"/bin/sh"_s}};
    if (const QString interpreter = interpreters.value(QFileInfo(path).suffix()); !interpreter.isEmpty()) {
        finding.mended = entry;
        finding.mended->command = interpreter;
        finding.mended->arguments.prepend(path);
    }
    findings.append(finding);
}

} // namespace

QString anotherProgram(const ServerEntry &entry, const QString &path, const LaunchPlaces &places)
{
    for (const QString &folder : searchPath(entry, places) + places.loginPath + places.managedFolders()) {
        const QString other = folder + u'/' + QFileInfo(path).fileName();
        if (folder.startsWith(u'/') && QFileInfo(other) != QFileInfo(path) && isSound(other)) {
            return other;
        }
    }
    return {};
}

void contents(const ServerEntry &entry, const LaunchPlaces &places, const QString &path, QList<LaunchFinding> &findings)
{
    if (isQuarantined(path, places.quarantine)) {
        findings.append(
            {.check = u"program.quarantine"_s,
             .message = LaunchContentsText::tr("%1 was downloaded, and the system holds it back until you approve it.")
                            .arg(path),
             .advice = LaunchContentsText::tr("If you trust where it came from, take the mark away."),
             .command = u"xattr -d %1 %2"_s.arg(places.quarantine, quoteForShell(path))});
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return; // what may be run need not be readable
    }
    const QByteArray start = file.read(512);
    if (start.startsWith("#!")) {
        checkScriptLine(entry, places, path, start, findings);
    } else if (const quint16 machine = machineOf(start); machine != 0) {
        if (isForeign(machine)) {
            reportMachine(entry, places, path, machine, findings);
        }
    } else if (start.isEmpty()) {
        reportEmpty(entry, places, path, findings);
    } else {
        reportFormat(entry, path, findings);
    }
}

} // namespace Signalbox::LaunchChecks
