// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/placeholder.h"
#include "core/json/masker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchEnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

/// What a guide writes where one's own value belongs.
bool isUnfilled(const QString &value)
{
    static const QRegularExpression shape(
        u"\\A(?:<[^>]+>|\\[[A-Za-z _-]+\\]|(?:your|my)[-_ ].*|.*[-_](?:here|token|key)[-_]here|x{3,}|\\.{3}|changeme|change[-_]me|todo|placeholder|insert[-_ ].*)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(value.trimmed()).hasMatch();
}

void checkValue(const QString &name, const QString &value, QList<LaunchFinding> &findings)
{
    static const QRegularExpression variable(u"\\$\\{[^}]{1,80}\\}|\\{env:[^}]{1,80}\\}"_s);
    if (holdsPlaceholder(value)) {
        return; // filled in at the start
    }
    if (isUnfilled(value)) {
        findings.append(
            {.check = u"environment.unfilled"_s,
             .message = LaunchEnvironmentText::tr("The variable %1 still holds the words of a guide.").arg(name),
             .advice = LaunchEnvironmentText::tr("Enter your own value.")});
    } else if (value.isEmpty() && Masker::isSecretName(name)) {
        findings.append({.check = u"environment.empty"_s,
                         .severity = LaunchFinding::Severity::Warning,
                         .message = LaunchEnvironmentText::tr("The variable %1 is empty.").arg(name),
                         .advice = LaunchEnvironmentText::tr("Enter its value, or take the variable away.")});
    } else if (const QRegularExpressionMatch match = variable.match(value); match.hasMatch()) {
        findings.append(
            {.check = u"environment.variable"_s,
             .message =
                 LaunchEnvironmentText::tr("Nothing fills in %1 in the variable %2.").arg(match.captured(), name),
             .advice = LaunchEnvironmentText::tr("Enter its value.")});
    }
}

/// The file of variables, as far as its path is known before the start.
void checkFile(ServerEntry entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    QString path = environmentFile(entry);
    path.replace("${workspaceFolder}"_L1, entry.workingDirectory.isEmpty() ? places.home : entry.workingDirectory);
    path.replace("${userHome}"_L1, places.home);
    if (path.isEmpty() || path.contains("${"_L1) || holdsPlaceholder(path)) {
        return;
    }
    setEnvironmentFile(entry, path);
    if (const auto variables = environmentFileVariables(entry); !variables) {
        findings.append({.check = u"environment.file"_s,
                         .message = variables.error().message,
                         .advice = variables.error().advice.isEmpty()
                                       ? LaunchEnvironmentText::tr("Choose another file.")
                                       : variables.error().advice});
    }
}

} // namespace

void folder(const ServerEntry &entry, const LaunchPlaces & /*places*/, QList<LaunchFinding> &findings)
{
    if (entry.workingDirectory.isEmpty()) {
        return;
    }
    const QFileInfo info(entry.workingDirectory);
    LaunchFinding finding{.check = u"folder.missing"_s,
                          .advice = LaunchEnvironmentText::tr("Choose another folder, or leave it empty.")};
    if (!info.exists()) {
        finding.message =
            LaunchEnvironmentText::tr("The folder to start in, %1, is not there.").arg(entry.workingDirectory);
        finding.command = u"mkdir -p "_s + quoteForShell(info.absoluteFilePath());
        finding.advice = LaunchEnvironmentText::tr("Make the folder, choose another, or leave it empty.");
    } else if (!info.isDir()) {
        finding.check = u"folder.file"_s;
        finding.message =
            LaunchEnvironmentText::tr("%1, the folder to start in, is a file.").arg(entry.workingDirectory);
        finding.mended = entry;
        finding.mended->workingDirectory = info.absolutePath();
        finding.advice = LaunchEnvironmentText::tr("Take the folder that it lies in.");
    } else if (!info.isExecutable()) {
        finding.check = u"folder.closed"_s;
        finding.message =
            LaunchEnvironmentText::tr("The folder to start in, %1, may not be entered.").arg(entry.workingDirectory);
        finding.command = u"chmod u+rx "_s + quoteForShell(info.absoluteFilePath());
    } else {
        return;
    }
    findings.append(finding);
}

void environment(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    checkFile(entry, places, findings);
    for (const auto &[name, value] : entry.environment) {
        if (name != u"PATH"_s || holdsPlaceholder(value)) {
            checkValue(name, value, findings);
            continue;
        }
        const QStringList folders = value.split(u':', Qt::SkipEmptyParts);
        const bool hidesSystem =
            std::ranges::none_of(places.path, [&folders](const QString &folder) { return folders.contains(folder); });
        if (value.contains(u'$') || hidesSystem) {
            ServerEntry mended = entry;
            QStringList own = folders;
            own.removeIf([](const QString &folder) { return folder.contains(u'$'); });
            for (const QString &folder : places.path) {
                if (!own.contains(folder)) {
                    own << folder;
                }
            }
            std::ranges::find(mended.environment, u"PATH"_s, &QPair<QString, QString>::first)->second = own.join(u':');
            findings.append(
                {.check = u"environment.path"_s,
                 .message =
                     value.contains(u'$')
                         ? LaunchEnvironmentText::tr("The PATH of the server names a variable, which nothing fills in.")
                         : LaunchEnvironmentText::tr(
                               "The PATH of the server leaves out the system's folders, so even env and sh "
                               "are not found."),
                 .advice = LaunchEnvironmentText::tr("Write the folders out, the system's among them."),
                 .mended = mended});
        }
    }
}

} // namespace Signalbox::LaunchChecks
