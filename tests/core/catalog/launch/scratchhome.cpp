// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchhome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Fails on what a server could not make sense of.
constexpr auto kServer = R"sh(#!/bin/sh
case "$*" in *"&&"*|*'${'*) exit 1;; esac
[ "$API_KEY" = "<YOUR_API_KEY>" ] && exit 1
echo ran "$@"
)sh";
constexpr auto kPython = R"sh(#!/bin/sh
case "$1" in /*) [ -e "$1" ] || exit 1;; esac
echo ran "$@"
)sh";
/// A script that names a module runs if the module lies beside it.
constexpr auto kNode = R"sh(#!/bin/sh
[ -f "$1" ] || exit 1
if grep -q zod "$1" && ! [ -d "$(dirname "$1")/node_modules/zod" ]; then exit 1; fi
echo ran "$@"
)sh";
constexpr auto kDocker = R"sh(#!/bin/sh
case " $* " in *" -it "*|*" -t "*) exit 1;; *" -i "*) echo ran "$@";; *) exit 1;; esac
)sh";
constexpr auto kSudo = R"sh(#!/bin/sh
[ -n "$AT_TERMINAL" ] || exit 1
exec "$@"
)sh";
constexpr auto kNpm = R"sh(#!/bin/sh
prefix=.
if [ "$1" = --prefix ]; then prefix=$2; shift 2; fi
make() { mkdir -p "$(dirname "$1")" && printf '#!/bin/sh\necho ran "$@"\n' > "$1" && chmod +x "$1"; }
case "$1 $2" in
"install -g") make "$HOME/.npm-global/lib/node_modules/$3/cli.js";;
"run build") [ -d "$prefix/node_modules" ] && make "$prefix/dist/index.js";;
"ci "*) [ -f "$prefix/package-lock.json" ] && mkdir -p "$prefix/node_modules/zod";;
"install "*) mkdir -p "$prefix/node_modules/zod";;
*) exit 1;;
esac
)sh";
constexpr auto kUv = R"sh(#!/bin/sh
make() { mkdir -p "$(dirname "$1")" && printf '#!/bin/sh\necho ran "$@"\n' > "$1" && chmod +x "$1"; }
case "$1 $2 $3" in
"sync --project "*) make "$3/.venv/bin/python";;
"tool install --reinstall") make "$HOME/.local/share/uv/tools/$4/bin/$4";;
*) exit 1;;
esac
)sh";
/// Brings node and its programs, pipx or Docker into the folder it lies in, as Debian's packages do into /usr/bin.
constexpr auto kApt = R"sh(#!/bin/sh
[ "$1" = install ] || exit 1
shift
for package in "$@"; do
    case "$package" in nodejs) names="node";; npm) names="npm npx";; docker.io) names=docker;; pipx) names=pipx;; *) exit 100;; esac
    for name in $names; do
        printf '#!/bin/sh\necho ran "$@"\n' > "${0%/*}/$name"
        chmod +x "${0%/*}/$name"
    done
    [ "$package" = pipx ] || continue
    printf '#!/bin/sh\n[ "$1 $2" = "install uv" ] && mkdir -p ~/.local/bin && cp "%s" ~/.local/bin/uvx\n' "${0%/*}/tool" > "${0%/*}/pipx"
done
)sh";

} // namespace

ScratchHome::ScratchHome()
{
    places = LaunchPlaces::ofThisProcess();
    places.home = m_folder.path();
    places.path = QStringList{path(u"system"_s), u"/usr/bin"_s, u"/bin"_s};
    places.installer = SystemInstaller::Apt;
    program(u"system/tool"_s);
    program(u"system/apt-get"_s, kApt);
    program(u"system/server"_s, kServer);
    program(u"system/python3"_s, kPython);
    program(u"system/node"_s, kNode);
    program(u"system/docker"_s, kDocker);
    program(u"system/sudo"_s, kSudo);
    program(u"system/npm"_s, kNpm);
    program(u"system/uv"_s, kUv);
}

QString ScratchHome::program(const QString &name, const QByteArray &text, bool isExecutable) const
{
    const QString file = path(name);
    QDir().mkpath(QFileInfo(file).absolutePath());
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
        qFatal("no scratch file");
    }
    out.setPermissions(isExecutable ? QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
                                    : QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file;
}

void ScratchHome::keepToItself()
{
    QDir().mkpath(path(u"coreutils"_s));
    for (const QString &name : {u"env"_s, u"sh"_s, u"grep"_s, u"dirname"_s, u"mkdir"_s, u"chmod"_s}) {
        const QString file = QFileInfo::exists(u"/usr/bin/"_s + name) ? u"/usr/bin/"_s + name : u"/bin/"_s + name;
        QFile::link(file, path(u"coreutils/"_s + name));
    }
    places.path = QStringList{path(u"system"_s), path(u"coreutils"_s)};
}

QByteArray ScratchHome::runOf(const ServerEntry &entry) const
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, places.path.join(u':'));
    environment.insert(u"HOME"_s, places.home);
    for (const auto &[name, value] : entry.environment) {
        environment.insert(name, value);
    }
    QString program = entry.command;
    if (!program.contains(u'/')) { // as a shell looks it up; QProcess looks in the PATH of the test
        program.clear();
        for (const QString &folder : environment.value(u"PATH"_s).split(u':')) {
            const QFileInfo file(folder + u'/' + entry.command);
            if (program.isEmpty() && file.isFile() && file.isExecutable()) {
                program = file.filePath();
            }
        }
    }
    if (program.isEmpty() || (!entry.workingDirectory.isEmpty() && !QFileInfo(entry.workingDirectory).isDir())) {
        return {};
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(entry.workingDirectory);
    process.start(program, entry.arguments);
    return process.waitForStarted() && process.waitForFinished() && process.exitCode() == 0
               ? process.readAllStandardOutput()
               : QByteArray();
}

bool ScratchHome::type(const QString &command) const
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, path(u"system"_s) + u":/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, places.home);
    environment.insert(u"AT_TERMINAL"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(places.home);
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    return process.waitForStarted() && process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
           && process.exitCode() == 0;
}
