// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boundedread.h"
#include "core/catalog/commandline.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/launch/launchlookup.h"
#include "core/catalog/launch/packagefolder.h"
#include "core/catalog/values/placeholder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestScript = 1024LL * 1024;
constexpr qsizetype kMostDependencies = 200;

class LaunchScriptText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

bool runsScripts(const QString &program)
{
    static const QRegularExpression names(
        u"\\A(?:node|nodejs|deno|bun|tsx|ts-node|python[0-9.]*|ruby|php|perl|sh|bash|java)\\z"_s);
    return names.match(program).hasMatch();
}

bool looksLikeScript(const QString &argument)
{
    static const QRegularExpression ending(u"\\.(?:[cm]?[jt]s|py|rb|php|pl|sh|jar)\\z"_s);
    return ending.match(argument).hasMatch();
}

/// The file that is probably meant: the same in another folder of built things, or with another ending or other capitals.
QString meantFile(const QString &path)
{
    static const QStringList built{u"/dist/"_s, u"/build/"_s, u"/out/"_s, u"/lib/"_s};
    static const QStringList endings{u"js"_s, u"mjs"_s, u"cjs"_s};
    for (const QString &theirs : built) {
        for (const QString &other : built) {
            QString file = path;
            const qsizetype at = file.lastIndexOf(theirs);
            if (at >= 0 && QFileInfo(file.replace(at, theirs.size(), other)).isFile()) {
                return file;
            }
        }
    }
    const QFileInfo info(path);
    for (const QString &ending : endings) {
        const QString file = info.path() + u'/' + info.completeBaseName() + u'.' + ending;
        if (endings.contains(info.suffix()) && QFileInfo(file).isFile()) {
            return file;
        }
    }
    const QStringList names = QDir(info.path()).entryList(QDir::Files);
    const auto same = std::ranges::find_if(
        names, [&info](const QString &name) { return name.compare(info.fileName(), Qt::CaseInsensitive) == 0; });
    return same == names.end() ? QString() : info.path() + u'/' + *same;
}

/// What builds the file: its package's own script, if the file lies where such things are put.
QString buildCommand(const QString &path)
{
    static const QRegularExpression built(u"/(?:dist|build|out|lib)/"_s);
    const auto package = PackageFolder::above(path);
    if (!package || !package->hasScript(u"build"_s) || !built.match(path, package->path.size()).hasMatch()) {
        return {};
    }
    const QString build = package->runCommand(u"build"_s);
    return QFileInfo::exists(package->path + "/node_modules"_L1) ? build
                                                                 : package->installCommand() + " && "_L1 + build;
}

void reportMissingScript(const ServerEntry &entry, qsizetype at, const QString &path, QList<LaunchFinding> &findings)
{
    const bool isRelative = !QDir::isAbsolutePath(entry.arguments.at(at)) && entry.workingDirectory.isEmpty();
    LaunchFinding finding{
        .check = u"arguments.script"_s,
        .message = LaunchScriptText::tr("There is no file %1, which the program is told to run.").arg(path),
        .advice = isRelative ? LaunchScriptText::tr("Give its full path, or the folder to start in.")
                             : LaunchScriptText::tr("Check the path; it may have moved, or still has to be built.")};
    if (const QString meant = meantFile(path); !meant.isEmpty()) {
        finding.mended = entry;
        finding.mended->arguments[at] = meant;
        finding.advice = LaunchScriptText::tr("There is %1: take that.").arg(meant);
    } else if (const QString build = buildCommand(path); !build.isEmpty()) {
        finding.command = build;
        finding.advice = LaunchScriptText::tr("It still has to be built.");
    }
    findings.append(finding);
}

bool isInstalled(const QString &module, const QString &script)
{
    for (QString folder = QFileInfo(script).absolutePath();; folder = QFileInfo(folder).absolutePath()) {
        if (QFileInfo::exists(folder + "/node_modules/"_L1 + module)) {
            return true;
        }
        if (folder == QFileInfo(folder).absolutePath()) {
            return false;
        }
    }
}

/// A module that the package of a script depends on, that the script names, and that is not there; empty: none.
QString missingModule(const PackageFolder &package, const QString &path)
{
    if (!package.manifest.contains("dependencies") || !package.manifest.at("dependencies").is_object()) {
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray text = readAtMost(file, kLongestScript);
    qsizetype looked = 0;
    for (const auto &dependency : package.manifest.at("dependencies").object_range()) {
        const QString module = QString::fromStdString(std::string(dependency.key()));
        if (++looked > kMostDependencies || module.contains(".."_L1)) {
            break;
        }
        const QRegularExpression names(
            uR"((?:from|import|require\()\s*["']%1(?:/[^"']*)?["'])"_s.arg(QRegularExpression::escape(module)));
        if (!isInstalled(module, path) && names.match(QString::fromUtf8(text)).hasMatch()) {
            return module;
        }
    }
    return {};
}

void checkModules(const QString &path, QList<LaunchFinding> &findings)
{
    static const QRegularExpression ending(u"\\.[cm]?[jt]s\\z"_s);
    const auto package = ending.match(path).hasMatch() ? PackageFolder::above(path) : std::nullopt;
    const QString module = package ? missingModule(*package, path) : QString();
    if (!module.isEmpty()) {
        findings.append(
            {.check = u"arguments.modules"_s,
             .message =
                 LaunchScriptText::tr("%1 needs the module %2, which is not installed.").arg(path, module.left(100)),
             .advice = LaunchScriptText::tr("Install what its package depends on."),
             .command = package->installCommand()});
    }
}

} // namespace

void script(const ServerEntry &entry, const LaunchPlaces &places, QList<LaunchFinding> &findings)
{
    const auto script = std::ranges::find_if(entry.arguments, looksLikeScript);
    const bool isCode =
        entry.arguments.contains(u"-c"_s) || entry.arguments.contains(u"-e"_s) || entry.arguments.contains(u"-m"_s);
    if (!runsScripts(baseName(entry.command)) || script == entry.arguments.end() || isCode) {
        return;
    }
    const bool isOpen = std::any_of(entry.arguments.begin(), script + 1,
                                    [](const QString &one) { return !one.startsWith(u'-') && holdsPlaceholder(one); });
    if (isOpen || (!QDir::isAbsolutePath(*script) && holdsPlaceholder(entry.workingDirectory))) {
        return; // which script, is known at the start
    }
    const QString path = pathOf(entry, *script);
    if (!QFileInfo(path).exists()) {
        reportMissingScript(entry, script - entry.arguments.begin(), path, findings);
        return;
    }
    checkModules(path, findings);
    if (isProgramKnown(entry)) {
        if (const auto found = findIn(entry, entry.command, searchPath(entry, places) + places.loginPath)) {
            version(entry, places, *found, path, findings);
        }
    }
    if (!QDir::isAbsolutePath(*script) && entry.workingDirectory.isEmpty()) {
        ServerEntry mended = entry;
        mended.arguments[script - entry.arguments.begin()] = path;
        findings.append({.check = u"arguments.relative"_s,
                         .severity = LaunchFinding::Severity::Warning,
                         .message = LaunchScriptText::tr(
                                        "%1 is found only from the folder in which the starting program happens to be.")
                                        .arg(*script),
                         .advice = LaunchScriptText::tr("Give its full path."),
                         .mended = mended});
    }
}

} // namespace Signalbox::LaunchChecks
