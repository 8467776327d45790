// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/hoststart.h"

#include "core/wire/childenvironment.h"
#include "core/wire/loginshellpath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

// In the sandbox. Descriptor 4 holds the server's standard input while 0 and 3 are the pipe with its variables. The bus
// is ours, not the server's.
constexpr auto kInside = R"(spawn=$1 bus=$2 runtime=$3; shift 3
{ /usr/bin/env -0 | DBUS_SESSION_BUS_ADDRESS=$bus XDG_RUNTIME_DIR=$runtime "$spawn" "$@" 3<&0 <&4 4<&-; } 4<&0)";
// On the host, where the PATH that was handed over counts and not that of the service which starts us.
constexpr auto kOutside = R"(exec "$0" "$@")";

QString spawnProgram()
{
    return QStandardPaths::findExecutable(u"flatpak-spawn"_s);
}

} // namespace

HostStart::HostStart(StdioOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

bool HostStart::isNeeded()
{
    const QString info = qEnvironmentVariable("SIGNALBOX_FLATPAK_INFO", u"/.flatpak-info"_s);
    return QFileInfo::exists(info);
}

bool HostStart::isNeededFor(const StdioOptions &options)
{
    const QString ours = QCoreApplication::applicationDirPath() + "/signalbox-"_L1;
    return isNeeded() && !options.program.startsWith(ours);
}

QStringList HostStart::hostCommand()
{
    return {spawnProgram(), u"--host"_s, u"--watch-bus"_s};
}

void HostStart::start()
{
    m_spawn = spawnProgram();
    if (m_spawn.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Transport;
        error.message =
            tr("The program flatpak-spawn, by which servers are started outside of the Flatpak, is missing.");
        error.advice = tr("Install Signalbox again.");
        QMetaObject::invokeMethod(this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
        return;
    }
    auto *shell = new LoginShellPath(this);
    connect(shell, &LoginShellPath::answered, this, &HostStart::compose);
    shell->ask();
}

void HostStart::compose(const QStringList &folders)
{
    const QString folder = m_options.workingDirectory.isEmpty() ? QDir::homePath() : m_options.workingDirectory;
    QStringList words = {u"-c"_s,
                         QString::fromLatin1(kInside),
                         u"sh"_s,
                         m_spawn,
                         qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"),
                         qEnvironmentVariable("XDG_RUNTIME_DIR"),
                         u"--host"_s,
                         u"--watch-bus"_s,
                         u"--env-fd=3"_s,
                         "--directory="_L1 + folder};
    if (!m_options.inheritEnvironment) {
        words.append(u"--clear-env"_s);
    }
    words += {u"/bin/sh"_s, u"-c"_s, QString::fromLatin1(kOutside), m_options.program};
    emit ready({.program = u"/bin/sh"_s,
                .arguments = words + m_options.arguments,
                .workingDirectory = {},
                .environment = environment(folders)});
}

/// PATH, SHELL and the rest of the sandbox's own mean nothing outside.
QProcessEnvironment HostStart::environment(const QStringList &folders) const
{
    StdioOptions safe = m_options;
    safe.inheritEnvironment = false;
    safe.environment.clear();
    QProcessEnvironment result = childEnvironment(safe, QProcessEnvironment::systemEnvironment());
    result.remove(u"SHELL"_s);
    if (folders.isEmpty()) {
        result.insert(u"PATH"_s, u"/usr/local/bin:/usr/bin:/bin"_s);
    } else {
        result.insert(u"PATH"_s, folders.join(u':'));
    }
    for (const auto &[name, value] : m_options.environment) {
        result.insert(name, value);
    }
    return result;
}

} // namespace Signalbox
