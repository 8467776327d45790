// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/programs/startfaults.h"

#include "core/catalog/launch/launchresolver.h"

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

/// Neither what a version manager keeps nor what only a terminal finds: that program is there.
const QStringList kNotThere{u"program.missing"_s, u"program.link"_s, u"program.folder"_s, u"program.executable"_s};

std::optional<LaunchFinding> startFault(const ServerEntry &entry, const LaunchPlaces &places)
{
    const QList<LaunchFinding> findings = examineLaunch(entry, places);
    const auto found = std::ranges::find_if(findings, [](const LaunchFinding &finding) {
        return finding.severity == LaunchFinding::Severity::Fault && kNotThere.contains(finding.check);
    });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

/// All that the look depends on; secrets are told apart by nothing here.
QString lookedAt(const ServerEntry &entry)
{
    QStringList all{entry.name, entry.command, entry.workingDirectory};
    all += entry.arguments;
    for (const auto &[name, value] : entry.environment) {
        all.append(name + u'=' + value);
    }
    return all.join(QChar(u'\0'));
}

} // namespace

QString StartFaults::key(const QString &path, const QString &folder, const QString &server)
{
    return path + u'\n' + folder + u'\n' + server;
}

StartFaults::Found StartFaults::in(const QList<ProgramFile> &files, const QStringList &loginPath)
{
    Found found;
    std::optional<LaunchPlaces> places; // looked for once something is new
    for (const ProgramFile &file : files) {
        for (const ProgramServer &server : file.servers) {
            if (server.fault || server.entry.transport != ServerEntry::Transport::Stdio) {
                continue;
            }
            const QString look = lookedAt(server.entry);
            auto known = m_known.constFind(look);
            if (known == m_known.cend()) {
                if (!places) {
                    places = LaunchPlaces::ofThisProcess();
                    places->loginPath = loginPath;
                }
                known = m_known.insert(look, startFault(server.entry, *places));
            }
            if (*known) {
                found.insert(key(file.place.path, server.folder, server.name), **known);
            }
        }
    }
    return found;
}

} // namespace Signalbox
