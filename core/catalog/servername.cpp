// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/servername.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 64;

/// What runs another thing, and how its own arguments read.
struct Runner
{
    QStringView program;
    QStringList verbs;      ///< words to pass over before the thing itself ("run", "dlx", "exec")
    QStringList valueFlags; ///< flags whose value is the next word
    QStringList thingFlags; ///< flags whose value is the thing itself
    bool isPackage = true;  ///< the thing is a package, not a file
};

const QList<Runner> &runners()
{
    using S = QStringList;
    static const S noFlags;
    static const S dockerFlags = {u"-e"_s,           u"--env"_s,      u"--env-file"_s,
                                  u"-v"_s,           u"--volume"_s,   u"--mount"_s,
                                  u"-p"_s,           u"--publish"_s,  u"--name"_s,
                                  u"--network"_s,    u"--net"_s,      u"-w"_s,
                                  u"--workdir"_s,    u"-u"_s,         u"--user"_s,
                                  u"--entrypoint"_s, u"--platform"_s, u"--add-host"_s,
                                  u"-l"_s,           u"--label"_s,    u"-m"_s,
                                  u"--memory"_s,     u"--cpus"_s,     u"--pull"_s,
                                  u"--cap-add"_s,    u"--cap-drop"_s, u"--security-opt"_s};
    static const S npxThing = {u"-p"_s, u"--package"_s};
    static const S uvValues = {u"--with"_s,      u"--python"_s,    u"-p"_s,       u"--from"_s,
                               u"--index-url"_s, u"--directory"_s, u"--project"_s};
    static const QList<Runner> list = {
        {u"npx", {}, noFlags, npxThing},
        {u"bunx", {}, noFlags, npxThing},
        {u"npm", {u"exec"_s, u"x"_s}, noFlags, npxThing},
        {u"pnpm", {u"dlx"_s, u"exec"_s}, noFlags, npxThing},
        {u"yarn", {u"dlx"_s}, noFlags, npxThing},
        {u"uvx", {}, uvValues, noFlags},
        {u"uv", {u"tool"_s, u"run"_s}, uvValues, noFlags},
        {u"pipx", {u"run"_s}, {u"--spec"_s, u"--python"_s}, noFlags},
        {u"docker", {u"run"_s, u"container"_s}, dockerFlags, noFlags},
        {u"podman", {u"run"_s, u"container"_s}, dockerFlags, noFlags},
        {u"python", {}, {u"-X"_s, u"-W"_s}, {u"-m"_s}, false},
        {u"python3", {}, {u"-X"_s, u"-W"_s}, {u"-m"_s}, false},
        {u"node", {}, {u"-r"_s, u"--require"_s, u"--import"_s}, noFlags, false},
        {u"bun", {u"run"_s, u"x"_s}, noFlags, noFlags, false},
        {u"deno", {u"run"_s}, noFlags, noFlags, false},
        {u"java", {}, {u"-cp"_s}, {u"-jar"_s}, false},
    };
    return list;
}

QString baseName(const QString &path)
{
    const auto isSeparator = [](QChar c) { return c == u'/' || c == u'\\'; };
    const auto end = std::find_if_not(path.crbegin(), path.crend(), isSeparator);
    const auto begin = std::find_if(end, path.crend(), isSeparator);
    return QString(begin.base(), end.base() - begin.base());
}

QString withoutExtension(QString name)
{
    static const QStringList extensions = {u".py"_s,  u".js"_s,  u".mjs"_s, u".cjs"_s, u".ts"_s, u".sh"_s,
                                           u".exe"_s, u".cmd"_s, u".bat"_s, u".jar"_s, u".git"_s};
    for (const QString &extension : extensions) {
        if (name.size() > extension.size() && name.endsWith(extension, Qt::CaseInsensitive)) {
            name.chop(extension.size());
            break;
        }
    }
    return name;
}

/// The name alone of `@scope/name@1.2`, `name==1.0`, `name[extra]`, `owner/image:tag@sha256:…`, `git+https://…`.
QString packageName(QString package)
{
    if (const qsizetype fragment = package.indexOf(u'#'); fragment > 0) {
        package.truncate(fragment);
    }
    package = withoutExtension(baseName(package));
    const auto end = std::find_if(package.cbegin() + (package.isEmpty() ? 0 : 1), package.cend(),
                                  [](QChar c) { return QStringView(u"@:=[<>~!").contains(c); });
    return package.first(end - package.cbegin());
}

QString withoutAffixes(QString name)
{
    static const QStringList before = {u"mcp-server-"_s, u"server-"_s, u"mcp-"_s};
    static const QStringList after = {u"-mcp-server"_s, u"-mcp"_s};
    for (const QString &affix : before) {
        if (name.size() > affix.size() && name.startsWith(affix, Qt::CaseInsensitive)) {
            name.remove(0, affix.size());
            break;
        }
    }
    for (const QString &affix : after) {
        if (name.size() > affix.size() && name.endsWith(affix, Qt::CaseInsensitive)) {
            name.chop(affix.size());
            break;
        }
    }
    return name;
}

/// Does the name of a file or a folder say nothing about the server in it?
bool saysNothing(const QString &name)
{
    static const QStringList words = {
        u"index"_s,  u"main"_s,    u"__main__"_s,     u"server"_s,  u"cli"_s,        u"app"_s,        u"mod"_s,
        u"run"_s,    u"start"_s,   u"stdio"_s,        u"program"_s, u"dist"_s,       u"build"_s,      u"src"_s,
        u"source"_s, u"bin"_s,     u".bin"_s,         u"lib"_s,     u"out"_s,        u"output"_s,     u"target"_s,
        u"debug"_s,  u"release"_s, u"esm"_s,          u"cjs"_s,     u"scripts"_s,    u"venv"_s,       u".venv"_s,
        u"env"_s,    u"js"_s,      u"node_modules"_s, u"mcp"_s,     u"mcp-server"_s, u"mcp_server"_s, u"server-mcp"_s,
        u"latest"_s, u"package"_s, u"packages"_s,     u"."_s,       u".."_s};
    static const QRegularExpression version(u"\\Av?[0-9]+(?:\\.[0-9]+)*\\z"_s);
    const QString lower = name.toLower();
    return lower.isEmpty() || words.contains(lower) || version.match(lower).hasMatch();
}

/// The nearest folder of a path whose name says something; empty: none does. Where people or systems keep their things
/// (/home/me, C:\\Users\\me, /usr, /opt) says nothing.
QString tellingFolder(const QString &path)
{
    static const QRegularExpression separator(u"[/\\\\]+"_s);
    static const QStringList places = {u"home"_s, u"users"_s, u"usr"_s,  u"local"_s,
                                       u"opt"_s,  u"tmp"_s,   u"root"_s, u"~"_s};
    QStringList folders = path.split(separator, Qt::SkipEmptyParts);
    while (!folders.isEmpty()) {
        const QString folder = folders.takeLast();
        const QString above = folders.value(folders.size() - 1).toLower();
        if (places.contains(folder.toLower()) || above == "home"_L1 || above == "users"_L1 || folder.endsWith(u':')
            || folder.contains("${"_L1)) {
            return {};
        }
        if (!saysNothing(folder)) {
            QString name = withoutAffixes(packageName(folder));
            return name.startsWith(u'@') ? name.sliced(1) : name;
        }
    }
    return {};
}

/// The name of a file that is started, or of the package it lies in.
QString nameOfFile(const QString &path)
{
    const QString file = baseName(path);
    const QString name = withoutExtension(file);
    return saysNothing(name) ? tellingFolder(path.chopped(path.size() - path.lastIndexOf(file))) : name;
}

/// `@acme/mcp-server` says nothing but for its scope; without one "mcp-server" is all there is.
QString nameOfPackage(const QString &package)
{
    const QString name = packageName(package);
    const QString plain = withoutAffixes(name);
    if (!saysNothing(plain)) {
        return plain;
    }
    const QString scope = tellingFolder(package.left(std::max<qsizetype>(0, package.lastIndexOf(u'/'))));
    return scope.isEmpty() && name != plain ? name : scope;
}

/// The folder that a runner is told to work in: `uv --directory DIR run server.py`.
QString nameOfWorkFolder(const QStringList &arguments)
{
    for (const QLatin1StringView flag : {"--directory"_L1, "--project"_L1, "--prefix"_L1, "--cwd"_L1}) {
        if (const qsizetype at = arguments.indexOf(flag); at >= 0 && at + 1 < arguments.size()) {
            return tellingFolder(arguments.at(at + 1));
        }
    }
    return {};
}

/// `python -m mcp_server_git`, `python -m weather.server`: the last part that says something.
QString nameOfModule(const QString &module)
{
    QStringList parts = module.split(u'.', Qt::SkipEmptyParts);
    while (parts.size() > 1 && saysNothing(parts.constLast())) {
        parts.removeLast();
    }
    return withoutAffixes(QString(parts.join(u'.')).replace(u'_', u'-'));
}

/// The word of a runner's arguments that says what it runs; `isModule` when it stands after `-m`.
QString thingOf(const Runner &runner, const QStringList &arguments, bool &isModule)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        const qsizetype equals = word.indexOf(u'=');
        const QString flag = word.startsWith(u"--") && equals > 0 ? word.first(equals) : word;
        if (runner.thingFlags.contains(flag)) {
            isModule = flag == u"-m";
            return flag == word ? arguments.value(i + 1) : word.sliced(equals + 1);
        }
        if (runner.valueFlags.contains(word)) {
            ++i;
        } else if (!word.startsWith(u'-') && !runner.verbs.contains(word)) {
            return word;
        }
    }
    return {};
}

QString nameOfCommand(const ServerEntry &entry)
{
    const QString program = withoutExtension(baseName(entry.command));
    for (const Runner &runner : runners()) {
        if (program != runner.program) {
            continue;
        }
        bool isModule = false;
        const QString thing = thingOf(runner, entry.arguments, isModule);
        if (thing.isEmpty()) {
            break;
        }
        QString name;
        if (isModule) {
            name = nameOfModule(thing);
        } else {
            // `uv run server.py` and the like name a file.
            const QString file = baseName(thing);
            const bool isFile = !runner.isPackage || withoutExtension(file) != file;
            name = isFile ? nameOfFile(thing) : nameOfPackage(thing);
        }
        if (name.isEmpty()) {
            name = nameOfWorkFolder(entry.arguments);
        }
        return name.isEmpty() ? program : name;
    }
    const QString name = nameOfFile(entry.command);
    return name.isEmpty() ? program : name;
}

QString nameOfUrl(const QString &text)
{
    const QUrl url(text);
    const QString host = url.host();
    if (host == u"localhost" || host.startsWith(u"127.") || host.contains(u':')) {
        return url.port() > 0 ? QStringLiteral("localhost-%1").arg(url.port()) : QStringLiteral("localhost");
    }
    QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    while (labels.size() > 2 && (labels.first() == u"www" || labels.first() == u"mcp" || labels.first() == u"api")) {
        labels.removeFirst();
    }
    return labels.value(0);
}

QString cleaned(QString name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
               || c == u'_';
    };
    std::replace_if(name.begin(), name.end(), [&](QChar c) { return !isAllowed(c); }, u'-');
    name.truncate(kMaxName);
    const auto isEdge = [](QChar c) { return c == u'-' || c == u'.'; };
    while (!name.isEmpty() && isEdge(name.back())) {
        name.chop(1);
    }
    while (!name.isEmpty() && isEdge(name.front())) {
        name.removeFirst();
    }
    return name;
}

} // namespace

QString suggestName(const ServerEntry &entry)
{
    const bool isCommand = entry.transport == ServerEntry::Transport::Stdio;
    const QString name = cleaned(isCommand ? nameOfCommand(entry) : nameOfUrl(entry.url));
    return name.isEmpty() ? QStringLiteral("server") : name;
}

} // namespace Signalbox
