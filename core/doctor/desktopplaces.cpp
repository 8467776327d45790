// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/desktopplaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>

#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestEnvironment = 1024 * 1024;

class DesktopPlacesText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramEnvironment)
};

/// What the processes of a program are called (`comm`, at most 15 bytes).
QSet<QByteArray> processNames(const QString &program)
{
    static const QMap<QString, QSet<QByteArray>> names{
        {u"claude-desktop"_s, {"claude-desktop", "Claude", "claude"}},
        {u"vscode"_s, {"code", "code-insiders", "codium"}},
        {u"cursor"_s, {"cursor", "Cursor"}},
        {u"windsurf"_s, {"windsurf", "Windsurf"}},
        {u"cline"_s, {"code", "codium", "cursor"}},
        {u"roo-code"_s, {"code", "codium", "cursor"}},
        {u"kilo-code"_s, {"code", "codium", "cursor"}},
        {u"continue"_s, {"code", "codium", "idea", "java"}},
        {u"junie"_s, {"idea", "pycharm", "webstorm", "java"}},
        {u"zed"_s, {"zed-editor", "zed"}},
        {u"lm-studio"_s, {"lm-studio", "LM Studio"}},
        {u"goose"_s, {"goose", "Goose"}},
    };
    return names.value(program);
}

const QSet<QByteArray> &sessionNames()
{
    static const QSet<QByteArray> names{
        "gnome-shell",  "plasmashell",    "ksmserver", "xfce4-session", "cinnamon-sessio", "mate-session",
        "lxqt-session", "cosmic-session", "sway",      "Hyprland",      "budgie-wm"};
    return names;
}

QByteArray contents(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.read(kLongestEnvironment) : QByteArray();
}

/// The PATH of the first process with one of these names whose environment can be read: those of this person alone.
std::optional<QStringList> pathOf(const QSet<QByteArray> &names, const QString &proc)
{
    if (names.isEmpty()) {
        return std::nullopt;
    }
    const QStringList processes = QDir(proc).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        bool isNumber = false;
        process.toLongLong(&isNumber);
        const QString folder = proc + u'/' + process;
        if (!isNumber || !names.contains(contents(folder + u"/comm"_s).trimmed())) {
            continue;
        }
        for (const QByteArray &variable : contents(folder + u"/environ"_s).split('\0')) {
            if (variable.startsWith("PATH=")) {
                return QString::fromLocal8Bit(variable.sliced(5)).split(u':', Qt::SkipEmptyParts);
            }
        }
    }
    return std::nullopt;
}

QStringList usualPath()
{
#ifdef Q_OS_MACOS
    return {u"/usr/bin"_s, u"/bin"_s, u"/usr/sbin"_s, u"/sbin"_s}; // what launchd gives
#else
    return {u"/usr/local/sbin"_s, u"/usr/local/bin"_s, u"/usr/sbin"_s, u"/usr/bin"_s, u"/sbin"_s, u"/bin"_s};
#endif
}

} // namespace

QString ProgramEnvironment::sourceText() const
{
    switch (source) {
    case Source::Running:
        return DesktopPlacesText::tr("The environment is that of the running program.");
    case Source::Session:
        return DesktopPlacesText::tr("The program does not run; the environment is that of the desktop session.");
    case Source::Usual:
        return DesktopPlacesText::tr(
            "Neither the program nor a desktop session runs; the environment is what a session usually has.");
    }
    return {};
}

bool runsInTerminal(const QString &program)
{
#ifdef Q_OS_WIN
    Q_UNUSED(program)
    return true; // one environment for all, whoever starts them
#else
    static const QSet<QString> programs{u"claude-code"_s, u"gemini-cli"_s, u"codex"_s, u"opencode"_s, u"inspector"_s};
    return programs.contains(program);
#endif
}

ProgramEnvironment programEnvironment(const QString &program, const QString &proc)
{
    ProgramEnvironment environment{.places = LaunchPlaces::ofThisProcess()};
    if (const auto running = pathOf(processNames(program), proc)) {
        environment.source = ProgramEnvironment::Source::Running;
        environment.places.path = *running;
    } else if (const auto session = pathOf(sessionNames(), proc)) {
        environment.source = ProgramEnvironment::Source::Session;
        environment.places.path = *session;
    } else {
        environment.places.path = usualPath();
    }
    return environment;
}

} // namespace Signalbox
