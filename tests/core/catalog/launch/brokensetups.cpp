// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensetups.h"

#include "core/catalog/values/environmentfile.h"

#include <QDir>
#include <QFile>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

using Mend = BrokenSetUp::Mend;

#if defined(Q_PROCESSOR_ARM_64)
constexpr char kForeign = 62; // EM_X86_64
constexpr auto kForeignName = "x86_64";
constexpr auto kOwnName = "arm64";
#else
constexpr char kForeign = char(183); // EM_AARCH64
constexpr auto kForeignName = "arm64";
constexpr auto kOwnName = "x86_64";
#endif

/// The first bytes of a program for another machine.
QByteArray foreignProgram()
{
    QByteArray elf = QByteArray("\x7F"
                                "ELF\x02\x01\x01",
                                7)
                     + QByteArray(9, '\0') + QByteArray("\x02\0", 2);
    return elf + kForeign + QByteArray(45, '\0');
}

ServerEntry inFolder(ServerEntry entry, const QString &folder)
{
    entry.workingDirectory = folder;
    return entry;
}

ServerEntry withVariable(ServerEntry entry, const QString &name, const QString &value)
{
    entry.environment.append({name, value});
    return entry;
}

QList<BrokenSetUp> commands()
{
    return {
        {"command.empty", Mend::Person, [](ScratchHome &) { return entryOf(u""_s); }},
        {"command.empty arguments", Mend::Entry,
         [](ScratchHome &) { return entryOf(u""_s, {u"server"_s, u"--root"_s}); }},
        {"command.line", Mend::Entry, [](ScratchHome &) { return entryOf(u"server --root /srv"_s); }},
        {"command.quotes", Mend::Entry,
         [](ScratchHome &home) { return entryOf(u'"' + home.path(u"system/server"_s) + u'"'); }},
        {"command.home", Mend::Entry,
         [](ScratchHome &home) {
             home.program(u"own/server"_s);
             return entryOf(u"~/own/server"_s, {u"$HOME/data"_s});
         }},
        {"command.operator", Mend::Entry,
         [](ScratchHome &) { return entryOf(u"server"_s, {u"a"_s, u"&&"_s, u"echo"_s, u"b"_s}); }},
        {"command.shell cd", Mend::Entry,
         [](ScratchHome &home) {
             home.program(u"own/start.sh"_s, "#!/bin/sh\n[ \"$LEVEL\" = 2 ] && echo ran\n");
             return entryOf(u"cd"_s, {u"~/own"_s, u"&&"_s, u"LEVEL=2"_s, u"./start.sh"_s});
         }},
        {"command.shell export", Mend::Entry,
         [](ScratchHome &) {
             return entryOf(u"export"_s, {u"API_KEY=one two"_s, u"&&"_s, u"exec"_s, u"server"_s, u"x"_s});
         }},
        {"command.shell source", Mend::Entry,
         [](ScratchHome &home) {
             home.file(u"own/env"_s, "API_KEY=1\n");
             return entryOf(u"source"_s, {home.path(u"own/env"_s), u"&&"_s, u"server"_s});
         }},
        {"command.shell nvm", Mend::Entry,
         [](ScratchHome &home) {
             home.file(u".nvm/nvm.sh"_s, "nvm() { [ \"$1 $2\" = \"use 22\" ]; }\n");
             return entryOf(u"nvm"_s, {u"use"_s, u"22"_s, u"&&"_s, u"server"_s});
         }},
        {"command.sudo", Mend::Entry,
         [](ScratchHome &) { return entryOf(u"sudo"_s, {u"-E"_s, u"server"_s, u"-v"_s}); }},
        {"command.variable", Mend::Person,
         [](ScratchHome &) { return entryOf(u"server"_s, {u"--key"_s, u"${secret:key}"_s}); }},
        {"folder.missing", Mend::Command,
         [](ScratchHome &home) { return inFolder(entryOf(u"server"_s), home.path(u"gone/with space"_s)); }},
        {"folder.file", Mend::Entry,
         [](ScratchHome &home) { return inFolder(entryOf(u"server"_s), home.path(u"system/server"_s)); }},
    };
}

QList<BrokenSetUp> missingPrograms()
{
    return {
        {"program.managed nvm", Mend::Entry,
         [](ScratchHome &home) { // npx starts node, which lies beside it
             home.program(u".nvm/versions/node/v22.1.0/bin/node"_s, "#!/bin/sh\nshift\necho ran \"$@\"\n");
             home.program(u".nvm/versions/node/v22.1.0/bin/npx"_s, "#!/usr/bin/env node\n");
             home.keepToItself();
             return entryOf(u"npx"_s, {u"-y"_s, u"@modelcontextprotocol/server-everything"_s});
         }},
        {"program.managed uv", Mend::Entry,
         [](ScratchHome &home) {
             home.program(u".local/bin/uvx"_s);
             return entryOf(u"uvx"_s, {u"mcp-server-time"_s});
         }},
        {"program.missing other", Mend::Entry,
         [](ScratchHome &home) {
             home.keepToItself();
             return entryOf(u"python"_s, {u"-m"_s, u"server"_s});
         }},
        {"program.missing unknown", Mend::Person, [](ScratchHome &) { return entryOf(u"no-such-server"_s); }},
        {"program.missing project", Mend::Entry,
         [](ScratchHome &home) {
             home.program(u"notes/.venv/bin/notes-mcp"_s);
             return inFolder(entryOf(u"notes-mcp"_s), home.path(u"notes"_s));
         }},
        {"program.missing moved", Mend::Entry,
         [](ScratchHome &home) {
             home.program(u".nvm/versions/node/v22.1.0/bin/npx"_s);
             home.keepToItself();
             return entryOf(home.path(u".nvm/versions/node/v18.0.0/bin/npx"_s), {u"-y"_s, u"notes-mcp"_s});
         }},
        {"program.missing venv", Mend::Command,
         [](ScratchHome &home) {
             home.file(u"notes/uv.lock"_s, "version = 1\n");
             return entryOf(home.path(u"notes/.venv/bin/python"_s), {u"-m"_s, u"notes"_s});
         }},
        {"program.missing npx", Mend::Command,
         [](ScratchHome &home) { // apt-get installs it into the system's folder, where it is found
             home.keepToItself();
             return entryOf(u"npx"_s, {u"-y"_s, u"@modelcontextprotocol/server-filesystem"_s, u"/srv"_s});
         }},
        {"program.missing uvx", Mend::Command,
         [](ScratchHome &home) { // pipx puts it into ~/.local/bin, which is in no PATH: the entry is mended then
             home.keepToItself();
             return entryOf(u"uvx"_s, {u"mcp-server-time"_s});
         }},
        {"program.missing docker by path", Mend::Command,
         [](ScratchHome &home) {
             QFile::remove(home.path(u"system/docker"_s));
             home.keepToItself();
             return entryOf(home.path(u"system/docker"_s), {u"run"_s, u"-i"_s, u"mcp/time"_s});
         }},
        {"program.folder program", Mend::Entry,
         [](ScratchHome &home) {
             home.program(u"own/notes/notes"_s);
             home.program(u"own/notes/uninstall"_s);
             return entryOf(home.path(u"own/notes"_s));
         }},
        {"program.folder package", Mend::Entry,
         [](ScratchHome &home) {
             home.file(u"own/notes/package.json"_s, R"({"bin": {"notes": "./dist/cli.js"}})");
             home.file(u"own/notes/dist/cli.js"_s, "serve();\n");
             return entryOf(home.path(u"own/notes"_s));
         }},
        {"program.folder python", Mend::Entry,
         [](ScratchHome &home) {
             home.file(u"own/notes/__main__.py"_s, "serve()\n");
             return entryOf(home.path(u"own/notes"_s));
         }},
        {"program.link elsewhere", Mend::Entry,
         [](ScratchHome &home) {
             QDir().mkpath(home.path(u"own"_s));
             QFile::link(home.path(u"gone/server"_s), home.path(u"own/server"_s));
             return entryOf(home.path(u"own/server"_s));
         }},
        {"program.link npm", Mend::Command,
         [](ScratchHome &home) { // as `npm install -g` leaves it, with its package gone
             QDir().mkpath(home.path(u".npm-global/bin"_s));
             QFile::link(u"../lib/node_modules/@notes/mcp/cli.js"_s, home.path(u".npm-global/bin/notes-mcp"_s));
             return entryOf(home.path(u".npm-global/bin/notes-mcp"_s));
         }},
        {"program.link gone", Mend::Person,
         [](ScratchHome &home) {
             QFile::link(home.path(u"gone/thing"_s), home.path(u"system/linked"_s));
             return entryOf(home.path(u"system/linked"_s));
         }},
    };
}

QList<BrokenSetUp> brokenPrograms()
{
    return {
        {"program.executable", Mend::Command,
         [](ScratchHome &home) { return entryOf(home.program(u"own/locked"_s, "#!/bin/sh\necho ran\n", false)); }},
        {"program.lineEnds", Mend::Command,
         [](ScratchHome &home) { return entryOf(home.program(u"own/dos"_s, "#!/bin/sh\r\necho ran\r\n")); }},
        {"program.interpreter moved", Mend::Entry,
         [](ScratchHome &home) { return entryOf(home.program(u"own/script"_s, "#!/opt/gone/python3 -u\n")); }},
        {"program.interpreter managed", Mend::Entry,
         [](ScratchHome &home) {
             home.keepToItself();
             home.program(u".deno/bin/deno"_s);
             return entryOf(home.program(u"own/script"_s, "#!/usr/bin/env -S deno run\n"));
         }},
        {"program.interpreter uninstalled", Mend::Command,
         [](ScratchHome &home) {
             QFile::remove(home.path(u"system/node"_s));
             home.keepToItself();
             return entryOf(home.program(u"own/script"_s, "#!/usr/bin/env node\n"));
         }},
        {"program.interpreter gone", Mend::Person,
         [](ScratchHome &home) { return entryOf(home.program(u"own/script"_s, "#!/opt/gone/notes-run\n")); }},
        {"program.machine beside", Mend::Entry,
         [](ScratchHome &home) {
             const auto name = [](const char *machine) { return u"own/notes-linux-"_s + QLatin1StringView(machine); };
             home.program(name(kOwnName));
             return entryOf(home.program(name(kForeignName), foreignProgram()));
         }},
        {"program.machine alone", Mend::Person,
         [](ScratchHome &home) { return entryOf(home.program(u"own/foreign"_s, foreignProgram())); }},
        {"program.empty tool", Mend::Command,
         [](ScratchHome &home) {
             const QString tool = u".local/share/uv/tools/mcp-server-time/bin/mcp-server-time"_s;
             return entryOf(home.program(tool, ""), {u"--local-timezone=UTC"_s});
         }},
        {"program.empty alone", Mend::Person,
         [](ScratchHome &home) { return entryOf(home.program(u"own/empty"_s, "")); }},
        {"program.format", Mend::Entry,
         [](ScratchHome &home) { return entryOf(home.program(u"own/server.py"_s, "print('ran')\n")); }},
    };
}

QList<BrokenSetUp> argumentsAndVariables()
{
    return {
        {"arguments.script unbuilt", Mend::Command,
         [](ScratchHome &home) {
             home.file(u"notes/package.json"_s, R"({"scripts": {"build": "tsc"}})");
             home.file(u"notes/package-lock.json"_s, "{}");
             return entryOf(u"node"_s, {home.path(u"notes/dist/index.js"_s)});
         }},
        {"arguments.script elsewhere", Mend::Entry,
         [](ScratchHome &home) {
             home.file(u"notes/build/index.js"_s, "serve();\n");
             return entryOf(u"node"_s, {home.path(u"notes/dist/index.js"_s), u"--stdio"_s});
         }},
        {"arguments.script capitals", Mend::Entry,
         [](ScratchHome &home) {
             home.file(u"notes/Server.py"_s, "serve()\n");
             return entryOf(u"python3"_s, {home.path(u"notes/server.py"_s)});
         }},
        {"arguments.script gone", Mend::Person,
         [](ScratchHome &home) { return entryOf(u"python3"_s, {home.path(u"dist/index.py"_s)}); }},
        {"arguments.modules", Mend::Command,
         [](ScratchHome &home) {
             home.file(u"notes/package.json"_s, R"({"dependencies": {"zod": "^3"}})");
             home.file(u"notes/package-lock.json"_s, "{}");
             return entryOf(u"node"_s, {home.file(u"notes/index.js"_s, "import { z } from 'zod';\n")});
         }},
        {"arguments.package", Mend::Person,
         [](ScratchHome &home) {
             home.program(u"system/npx"_s, "#!/bin/sh\nexit 1\n");
             return entryOf(u"npx"_s, {u"-y"_s});
         }},
        {"arguments.interactive", Mend::Entry,
         [](ScratchHome &) { return entryOf(u"docker"_s, {u"run"_s, u"--rm"_s, u"mcp/time"_s}); }},
        {"arguments.terminal", Mend::Entry,
         [](ScratchHome &) { return entryOf(u"docker"_s, {u"run"_s, u"-it"_s, u"--rm"_s, u"mcp/time"_s}); }},
        {"environment.unfilled", Mend::Person,
         [](ScratchHome &) { return withVariable(entryOf(u"server"_s), u"API_KEY"_s, u"<YOUR_API_KEY>"_s); }},
        {"environment.file", Mend::Person,
         [](ScratchHome &home) {
             ServerEntry entry = entryOf(home.program(u"own/keyed"_s, "#!/bin/sh\n[ -n \"$API_KEY\" ] && echo ran\n"));
             setEnvironmentFile(entry, home.path(u".env"_s));
             return entry;
         }},
        {"environment.path", Mend::Entry,
         [](ScratchHome &home) {
             const QString tooled = home.program(u"own/tooled"_s, "#!/bin/sh\nenv echo ran\n");
             return withVariable(entryOf(tooled), u"PATH"_s, u"/opt/tools:$PATH"_s);
         }},
    };
}

} // namespace

QList<BrokenSetUp> brokenSetUps()
{
    return commands() + missingPrograms() + brokenPrograms() + argumentsAndVariables();
}

ServerEntry entryOf(const QString &command, const QStringList &arguments)
{
    ServerEntry entry;
    entry.name = u"broken"_s;
    entry.command = command;
    entry.arguments = arguments;
    return entry;
}
