// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/machine/processorigin.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Kind = ProcessOrigin::Kind;

namespace {

class ProcessOriginText
{
    Q_DECLARE_TR_FUNCTIONS(ProcessOrigin)
};

struct KnownName
{
    QLatin1StringView program; ///< of the file, in small letters
    QLatin1StringView name;
    Kind kind;
};

constexpr std::array kNames{
    KnownName{"signalbox"_L1, "Signalbox"_L1, Kind::Signalbox},
    KnownName{"signalbox-cli"_L1, "signalbox-cli"_L1, Kind::Signalbox},
    KnownName{"signalbox-guard"_L1, "Signalbox"_L1, Kind::Signalbox},
    KnownName{"claude-desktop"_L1, "Claude Desktop"_L1, Kind::Program},
    KnownName{"claude"_L1, "Claude Code"_L1, Kind::Program},
    KnownName{"code"_L1, "VS Code"_L1, Kind::Program},
    KnownName{"code-insiders"_L1, "VS Code Insiders"_L1, Kind::Program},
    KnownName{"codium"_L1, "VSCodium"_L1, Kind::Program},
    KnownName{"cursor"_L1, "Cursor"_L1, Kind::Program},
    KnownName{"windsurf"_L1, "Windsurf"_L1, Kind::Program},
    KnownName{"zed"_L1, "Zed"_L1, Kind::Program},
    KnownName{"zed-editor"_L1, "Zed"_L1, Kind::Program},
    KnownName{"codex"_L1, "Codex"_L1, Kind::Program},
    KnownName{"gemini"_L1, "Gemini CLI"_L1, Kind::Program},
    KnownName{"goose"_L1, "goose"_L1, Kind::Program},
    KnownName{"opencode"_L1, "opencode"_L1, Kind::Program},
    KnownName{"lm-studio"_L1, "LM Studio"_L1, Kind::Program},
    KnownName{"mcp-inspector"_L1, "MCP Inspector"_L1, Kind::Program},
};
constexpr std::array kShells{"sh"_L1,  "bash"_L1, "dash"_L1, "zsh"_L1, "fish"_L1,
                             "ksh"_L1, "tcsh"_L1, "nu"_L1,   "pwsh"_L1};

QString programName(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1).toLower();
}

/// A program's own name, or that of the script that its interpreter runs.
const KnownName *knownName(const ProcessRow &row)
{
    const QStringList names{programName(row.commandLine.value(0)), row.name.toLower(),
                            programName(row.commandLine.value(1))};
    for (const QString &name : names) {
        for (const KnownName &known : kNames) {
            if (name == known.program) {
                return &known;
            }
        }
    }
    return nullptr;
}

/// The name of a shell; empty: it is none, or one that another program has a command run by.
QString shellName(const ProcessRow &row)
{
    QString name = row.name;
    name.remove(0, name.startsWith(u'-') ? 1 : 0); // of a login
    for (const QLatin1StringView shell : kShells) {
        if (name == shell) {
            return row.commandLine.contains(u"-c"_s) ? QString() : name;
        }
    }
    return {};
}

/// The service that systemd runs it as; empty: it is none.
QString serviceOf(qint64 id, const QByteArray &proc)
{
    QFile file(QFile::decodeName(proc + '/' + QByteArray::number(id) + "/cgroup"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString group = QString::fromUtf8(file.readLine(4096)).trimmed().section(u'/', -1); // NOLINT: a path's length
    return group.endsWith(".service"_L1) && !group.startsWith("user@"_L1) ? group : QString();
}

bool isFirst(const ProcessRow &row)
{
    return row.id == 1 || row.name == "systemd"_L1;
}

} // namespace

ProcessOrigin processOrigin(const ProcessTable &table, qint64 id, const QByteArray &proc)
{
    ProcessOrigin origin;
    const QList<qint64> ancestors = table.ancestors(id);
    for (const qint64 ancestor : ancestors) {
        const ProcessRow &row = *table.row(ancestor);
        if (const KnownName *known = knownName(row)) {
            return {.kind = known->kind, .name = known->name};
        }
        if (const QString shell = shellName(row); !shell.isEmpty() && origin.kind == Kind::Unknown) {
            origin = {.kind = Kind::Shell, .name = shell}; // unless a program is above it
        }
    }
    if (origin.kind == Kind::Shell) {
        return origin;
    }
    if (ancestors.isEmpty() || isFirst(*table.row(ancestors.first()))) {
        const QString service = serviceOf(id, proc);
        return service.isEmpty() ? ProcessOrigin{.kind = Kind::Orphan}
                                 : ProcessOrigin{.kind = Kind::Service, .name = service};
    }
    const ProcessRow &parent = *table.row(ancestors.first());
    return {.kind = Kind::Unknown, .name = parent.name};
}

QString originText(const ProcessOrigin &origin)
{
    switch (origin.kind) {
    case Kind::Signalbox:
    case Kind::Program:
        return origin.name;
    case Kind::Shell:
        return ProcessOriginText::tr("%1 (a shell)").arg(origin.name);
    case Kind::Service:
        return ProcessOriginText::tr("%1 (a service)").arg(origin.name);
    case Kind::Orphan:
        return ProcessOriginText::tr("nobody any more");
    case Kind::Unknown:
        return origin.name;
    }
    Q_UNREACHABLE_RETURN({});
}

QString originWord(Kind kind)
{
    switch (kind) {
    case Kind::Unknown:
        return u"unknown"_s;
    case Kind::Signalbox:
        return u"signalbox"_s;
    case Kind::Program:
        return u"program"_s;
    case Kind::Shell:
        return u"shell"_s;
    case Kind::Service:
        return u"service"_s;
    case Kind::Orphan:
        return u"orphan"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Signalbox
