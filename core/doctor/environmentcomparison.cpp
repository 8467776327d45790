// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/environmentcomparison.h"

#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/launch/launchresolver.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class EnvironmentComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentComparison)
};

/// The first finding that says that the program, or what interprets it, is not found.
const LaunchFinding *missing(const QList<LaunchFinding> &findings)
{
    const auto found = std::ranges::find_if(findings, [](const LaunchFinding &finding) {
        return finding.check == "program.missing"_L1 || finding.check == "program.managed"_L1
               || finding.check == "program.loginOnly"_L1 || finding.check == "program.interpreter"_L1;
    });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

DoctorFinding doctorFinding(const LaunchFinding &finding)
{
    const DoctorFinding::Severity severity =
        finding.severity == LaunchFinding::Severity::Fault     ? DoctorFinding::Severity::Fault
        : finding.severity == LaunchFinding::Severity::Warning ? DoctorFinding::Severity::Warning
                                                               : DoctorFinding::Severity::Note;
    return {.id = u"launch."_s + finding.check,
            .severity = severity,
            .sentence = finding.message,
            .rule = u"basic/transports, stdio"_s,
            .advice = finding.advice,
            .command = finding.command,
            .mended = finding.mended,
            .executable = finding.executable};
}

std::optional<DoctorFinding> environmentComparison(const ServerEntry &entry, const LaunchPlaces &theirs,
                                                   const LaunchPlaces &terminal, const QString &program)
{
    const QList<LaunchFinding> there = examineLaunch(entry, theirs);
    const LaunchFinding *gap = missing(there);
    if (!gap || missing(examineLaunch(entry, terminal))) {
        return std::nullopt;
    }
    // With the terminal's folders as those of a login shell the checks make the entry with its full path.
    LaunchPlaces both = theirs;
    both.loginPath = terminal.path;
    const QList<LaunchFinding> explained = examineLaunch(entry, both);
    const LaunchFinding *mend = missing(explained);
    std::optional<ServerEntry> mended = mend && mend->mended ? mend->mended : gap->mended;
    if (!mended) {
        mended = entry; // an interpreter: the script is found, but not what runs it
        mended->environment.removeIf([](const auto &variable) { return variable.first == "PATH"_L1; });
        mended->environment.append({u"PATH"_s, (terminal.path + theirs.path).join(u':')});
    }
    const QString found = mended->command != entry.command ? mended->command : entry.command;
    return DoctorFinding{
        .id = u"launch.environment"_s,
        .severity = DoctorFinding::Severity::Fault,
        .sentence = EnvironmentComparisonText::tr(
                        "%1 works in a terminal and not in %2: the terminal finds it at %3, but %2 looks only in %4.")
                        .arg(entry.command, program, found, theirs.path.join(u':')),
        .place = u"command"_s,
        .rule = u"POSIX.1-2024 Base Definitions section 8.3, PATH"_s,
        .advice =
            EnvironmentComparisonText::tr("Give the full path, and the folders of the terminal's PATH that it needs."),
        .mended = mended};
}

} // namespace Signalbox
