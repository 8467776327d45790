// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/launchlookup.h"

#include "core/catalog/launch/launchchecks.h"
#include "core/wire/programlookup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>

#include <algorithm>

namespace Signalbox::LaunchChecks {

using namespace Qt::StringLiterals;

namespace {

class LaunchLookupText
{
    Q_DECLARE_TR_FUNCTIONS(LaunchChecks)
};

const QMap<QString, QString> &starterSources()
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

} // namespace

Result<QString> findIn(const ServerEntry &entry, const QString &program, const QStringList &folders)
{
    QStringList tried;
    return ProgramLookup::find({.program = program, .workingDirectory = entry.workingDirectory, .searchPath = {}},
                               folders, &tried);
}

QString foundAnywhere(const ServerEntry &entry, const QString &name, const LaunchPlaces &places)
{
    if (name.isEmpty() || name.contains(u'/')) {
        return {};
    }
    return findIn(entry, name, searchPath(entry, places) + places.loginPath + places.managedFolders())
        .value_or(QString());
}

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

void offerInstallation(const ServerEntry &entry, const QString &program, const LaunchPlaces &places,
                       LaunchFinding &finding)
{
    const bool hasPipx = !foundAnywhere(entry, u"pipx"_s, places).isEmpty();
    finding.command = installCommand(program, places.installer, hasPipx);
    if (const QString source = starterSources().value(program); !source.isEmpty()) {
        finding.advice = finding.command.isEmpty()
                             ? LaunchLookupText::tr("It comes with %1.").arg(source)
                             : LaunchLookupText::tr("It comes with %1: install that.").arg(source);
    } else if (!finding.command.isEmpty()) {
        finding.advice = LaunchLookupText::tr("Install it.");
    }
}

QStringList knownStarters()
{
    return starterSources().keys();
}

QString pathOf(const ServerEntry &entry, const QString &path)
{
    const QDir base(entry.workingDirectory.isEmpty() ? QDir::currentPath() : entry.workingDirectory);
    return QDir::cleanPath(base.absoluteFilePath(path));
}

QStringList searchPath(const ServerEntry &entry, const LaunchPlaces &places)
{
    const auto own = std::ranges::find(entry.environment, u"PATH"_s, &QPair<QString, QString>::first);
    return own == entry.environment.end() ? places.path : own->second.split(u':', Qt::SkipEmptyParts);
}

} // namespace Signalbox::LaunchChecks
