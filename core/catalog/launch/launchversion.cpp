// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/boundedread.h"
#include "core/catalog/commandline.h"
#include "core/catalog/launch/interpreterversion.h"
#include "core/catalog/launch/launchchecks.h"
#include "core/catalog/launch/launchlookup.h"
#include "core/catalog/launch/packagefolder.h"
#include "core/catalog/launch/versionrange.h"
#include "core/catalog/text/tomlvalue.h"
#include "core/json/jsontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestProject = 1024LL * 1024;
constexpr int kMostProjectFolders = 12;

class LaunchVersionText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

/// `project` `requires-python` of the nearest pyproject.toml; empty if it says nothing.
QString requiredPython(const QString &script)
{
    QString folder = QFileInfo(script).absolutePath();
    for (int i = 0; i < kMostProjectFolders; ++i, folder = QFileInfo(folder).absolutePath()) {
        QFile file(folder + "/pyproject.toml"_L1);
        if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray text = readAtMost(file, kLongestProject + 1);
        const Result<Json> parsed = text.size() > kLongestProject ? Result<Json>(Json()) : parseToml(text);
        if (!parsed || !parsed->is_object() || !parsed->contains("project") || !parsed->at("project").is_object()
            || !parsed->at("project").contains("requires-python")) {
            return {};
        }
        return toQString(parsed->at("project").at("requires-python"));
    }
    return {};
}

/// What installs another version, by what had installed this one, or by what this home has.
QString versionCommand(const ServerEntry &entry, const QString &path, bool isNode, const QString &version,
                       const LaunchPlaces &places)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const auto isBy = [&](const QString &part) { return path.contains(part) || real.contains(part); };
    const auto hasFolder = [&places](const QString &name) { return QFileInfo(places.home + u'/' + name).isDir(); };
    if (isBy(u"/mise/"_s)) {
        return (isNode ? u"mise install node@"_s : u"mise install python@"_s) + version;
    }
    if (isBy(u"/.asdf/"_s)) {
        return (isNode ? u"asdf install nodejs latest:"_s : u"asdf install python latest:"_s) + version;
    }
    if (!isNode) {
        const bool hasUv = !foundAnywhere(entry, u"uv"_s, places).isEmpty();
        return isBy(u"/.pyenv/"_s)                             ? u"pyenv install "_s + version
               : hasUv                                         ? u"uv python install "_s + version
               : hasFolder(u".pyenv"_s)                        ? u"pyenv install "_s + version
               : places.installer == SystemInstaller::Homebrew ? u"brew install python@"_s + version
                                                               : QString();
    }
    if (isBy(u"/.volta/"_s)) {
        return u"volta install node@"_s + version;
    }
    if (isBy(u"/node-versions/"_s)) {
        return u"fnm install "_s + version;
    }
    if (hasFolder(u".nvm"_s)) {
        return u". ~/.nvm/nvm.sh && nvm install "_s + version;
    }
    return places.installer == SystemInstaller::Homebrew ? u"brew install node@"_s + version : QString();
}

/// An interpreter of the same name and of a version that is allowed; empty: none is known.
QString fittingInterpreter(const ServerEntry &entry, const QString &path, const VersionRange &range,
                           const LaunchPlaces &places)
{
    const bool isNode = baseName(path).startsWith("node"_L1);
    const QString name = isNode ? u"node"_s : u"python3"_s;
    const QStringList folders = places.versionFolders(isNode ? u"node"_s : u"python"_s) + places.managedFolders()
                                + searchPath(entry, places) + places.loginPath;
    for (const QString &folder : folders) {
        const QString other = folder + u'/' + name;
        const QVersionNumber version = QFileInfo(other).isExecutable()
                                           ? interpreterVersion(other, entry.workingDirectory, places.home)
                                           : QVersionNumber();
        if (!version.isNull() && range.allows(version)) {
            return other;
        }
    }
    return {};
}

} // namespace

void version(const ServerEntry &entry, const LaunchPlaces &places, const QString &interpreter, const QString &script,
             QList<LaunchFinding> &findings)
{
    const QString name = baseName(interpreter);
    const bool isNode = name == "node"_L1 || name == "nodejs"_L1;
    if (!isNode && !name.startsWith("python"_L1)) {
        return;
    }
    const QString real = QFileInfo(script).canonicalFilePath(); // a program of npm is a link into its package
    const auto package = isNode ? PackageFolder::above(real) : std::nullopt;
    const QString needed = isNode ? (package ? package->text("engines", u"node"_s) : QString()) : requiredPython(real);
    const VersionRange range = isNode ? VersionRange::ofNode(needed) : VersionRange::ofPython(needed);
    const QVersionNumber found =
        needed.isEmpty() ? QVersionNumber() : interpreterVersion(interpreter, entry.workingDirectory, places.home);
    if (range.allows(found)) {
        return;
    }
    LaunchFinding finding{
        .check = u"interpreter.version"_s,
        .severity = LaunchFinding::Severity::Warning,
        .message =
            LaunchVersionText::tr("%1 needs %2 %3, but %4 is version %5.")
                .arg(script, isNode ? u"Node.js"_s : u"Python"_s, needed.left(100), interpreter, found.toString()),
        .advice = LaunchVersionText::tr("Install a version that it works with, and start it with that.")};
    const QVersionNumber next = range.nextFrom(found);
    if (const QString other = fittingInterpreter(entry, interpreter, range, places); !other.isEmpty()) {
        finding.mended = withFullPath(entry, other, places);
        if (baseName(entry.command) != name) { // the script is the command; its first line looks in the PATH
            finding.mended->command = entry.command;
        }
        finding.advice = LaunchVersionText::tr("%1 fits: take that.").arg(other);
    } else if (!next.isNull()) {
        const QString version = isNode ? QString::number(next.majorVersion())
                                       : u"%1.%2"_s.arg(next.majorVersion()).arg(next.minorVersion());
        finding.command = versionCommand(entry, interpreter, isNode, version, places);
    }
    findings.append(finding);
}

} // namespace Signalbox::LaunchChecks
