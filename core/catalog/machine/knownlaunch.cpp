// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/knownlaunch.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString baseName(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.sliced(slash + 1);
}

/// What starts other programs: interpreters, package runners, containers.
bool isRunner(const QString &program)
{
    static const QSet<QString> kRunners{u"node"_s, u"nodejs"_s, u"npx"_s, u"npm"_s, u"pnpm"_s, u"yarn"_s,   u"bun"_s,
                                        u"bunx"_s, u"deno"_s,   u"uv"_s,  u"uvx"_s, u"pipx"_s, u"docker"_s, u"podman"_s,
                                        u"java"_s, u"dotnet"_s, u"dnx"_s, u"tsx"_s, u"ruby"_s};
    const QString name = baseName(program);
    return kRunners.contains(name) || name.startsWith("python"_L1);
}

bool isServerName(const QString &word)
{
    static const QRegularExpression kName(u"(?:^|[^a-z])mcp(?:[^a-z]|$)"_s);
    static const QRegularExpression kOther(u"inspector|client|conformance|mcpb"_s); // of the protocol, and no servers
    const QString lower = word.toLower();
    if (lower.contains(kOther)) {
        return false;
    }
    return lower.contains("@modelcontextprotocol/server-"_L1) || baseName(lower).contains(kName);
}

/// A script's own name says little ("index.js"): its package does.
QString packageOf(const QString &path)
{
    const qsizetype at = path.lastIndexOf("node_modules/"_L1);
    if (at < 0) {
        return {};
    }
    const QStringList parts = path.sliced(at).split(u'/');
    const QString first = parts.value(1);
    return first.startsWith(u'@') ? first + u'/' + parts.value(2) : first;
}

/// npm writes its whole command line into one word.
QStringList splitTitle(const QStringList &commandLine)
{
    const bool isTitle = commandLine.size() == 1 && commandLine.first().startsWith("npm exec "_L1);
    return isTitle ? commandLine.first().split(u' ', Qt::SkipEmptyParts) : commandLine;
}

} // namespace

QList<KnownLaunch> knownLaunches(const QList<ServerEntry> &ours, const QList<ProgramFile> &files)
{
    QList<KnownLaunch> launches;
    const auto add = [&launches](const ServerEntry &entry, const QString &program) {
        if (entry.transport == ServerEntry::Transport::Stdio && !entry.command.isEmpty()) {
            launches.append({.program = program,
                             .serverId = program.isEmpty() ? entry.id : QString(),
                             .server = entry.name,
                             .command = entry.command,
                             .arguments = entry.arguments});
        }
    };
    for (const ServerEntry &entry : ours) {
        add(entry, {});
    }
    for (const ProgramFile &file : files) {
        const Program *program = programById(file.place.program);
        for (const ProgramServer &server : file.servers) {
            if (program && !server.fault) {
                add(server.entry, program->name);
            }
        }
    }
    return launches;
}

bool isLaunchOf(const QStringList &commandLine, const KnownLaunch &launch)
{
    const QStringList words = splitTitle(commandLine);
    const qsizetype before = words.size() - launch.arguments.size() - 1; // words in front of the program
    constexpr qsizetype kMostBefore = 2;                                 // "/usr/bin/env node"
    return before >= 0 && before <= kMostBefore && baseName(words.at(before)) == baseName(launch.command)
           && words.sliced(before + 1) == launch.arguments;
}

QString serverWord(const QStringList &commandLine)
{
    const QStringList words = splitTitle(commandLine);
    if (words.isEmpty()) {
        return {};
    }
    if (!isRunner(words.first())) {
        return isServerName(words.first()) ? baseName(words.first()) : QString();
    }
    constexpr qsizetype kMostLooked = 8; // what comes later is the server's own
    for (const QString &word : words.sliced(1, std::min(kMostLooked, words.size() - 1))) {
        if (word.startsWith(u'-')) {
            continue;
        }
        const QString package = packageOf(word);
        if (isServerName(package)) {
            return package;
        }
        if (isServerName(word)) {
            return word.startsWith(u'/') ? baseName(word) : word;
        }
    }
    return {};
}

} // namespace Signalbox
