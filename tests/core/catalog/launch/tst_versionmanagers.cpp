// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokensetups.h"
#include "core/catalog/launch/interpreterversion.h"
#include "core/catalog/launch/launchresolver.h"
#include "scratchhome.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// How a version manager lays out a program in a home.
struct Layout
{
    QStringList programs;                      ///< below the home, executable
    QList<QPair<QString, QByteArray>> files{}; ///< with what they hold
    QList<QPair<QString, QString>> links{};    ///< from, to
};

void lay(const ScratchHome &home, const Layout &layout)
{
    for (const QString &program : layout.programs) {
        home.program(program);
    }
    for (const auto &[name, text] : layout.files) {
        home.file(name, text);
    }
    for (const auto &[from, to] : layout.links) {
        QDir().mkpath(QFileInfo(home.path(from)).absolutePath());
        QVERIFY(QFile::link(to, home.path(from)));
    }
}

} // namespace

Q_DECLARE_METATYPE(Layout)

/// The folders of version managers, as those tools lay them out.
class VersionManagersTest : public QObject
{
    Q_OBJECT
private slots:
    void findsAndKnowsTheVersion_data();
    void findsAndKnowsTheVersion();
    void takesTheNewestVersion();
    void saysWhichVersionIsNeeded_data();
    void saysWhichVersionIsNeeded();
    void startsWithTheVersionThatFits();
    void saysNothingOfWhatItDoesNotKnow();
};

void VersionManagersTest::findsAndKnowsTheVersion_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("at"); // below the home
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const Layout &layout, const QString &program, const QString &at,
                        const QString &version) { QTest::newRow(name) << layout << program << at << version; };
    row("nvm, the default and not the newest",
        {.programs = {u".nvm/versions/node/v18.20.4/bin/node"_s, u".nvm/versions/node/v22.1.0/bin/node"_s},
         .files = {{u".nvm/alias/default"_s, "lts/hydrogen\n"}, {u".nvm/alias/lts/hydrogen"_s, "v18.20.4\n"}}},
        u"node"_s, u".nvm/versions/node/v18.20.4/bin/node"_s, u"18.20.4"_s);
    row("nvm, a default by its beginning",
        {.programs = {u".nvm/versions/node/v20.9.0/bin/node"_s, u".nvm/versions/node/v22.1.0/bin/node"_s},
         .files = {{u".nvm/alias/default"_s, "20\n"}}},
        u"node"_s, u".nvm/versions/node/v20.9.0/bin/node"_s, u"20.9.0"_s);
    row("fnm",
        {.programs = {u".local/share/fnm/node-versions/v20.11.1/installation/bin/node"_s},
         .files = {},
         .links = {{u".local/share/fnm/aliases/default"_s, u"../node-versions/v20.11.1/installation"_s}}},
        u"node"_s, u".local/share/fnm/aliases/default/bin/node"_s, u"20.11.1"_s);
    row("fnm on macOS",
        {.programs = {u"Library/Application Support/fnm/node-versions/v20.11.1/installation/bin/node"_s}}, u"node"_s,
        u"Library/Application Support/fnm/node-versions/v20.11.1/installation/bin/node"_s, u"20.11.1"_s);
    row("volta",
        {.programs = {u".volta/bin/volta-shim"_s, u".volta/tools/image/node/18.19.0/bin/node"_s},
         .files = {{u".volta/tools/user/platform.json"_s,
                    R"({"node": {"runtime": "18.19.0", "npm": null}, "pnpm": null, "yarn": null})"}},
         .links = {{u".volta/bin/node"_s, u"volta-shim"_s}}},
        u"node"_s, u".volta/bin/node"_s, u"18.19.0"_s);
    row("asdf",
        {.programs = {u".asdf/shims/node"_s, u".asdf/installs/nodejs/18.20.1/bin/node"_s},
         .files = {{u".tool-versions"_s, "python 3.11.4\nnodejs 18.20.1\n"}}},
        u"node"_s, u".asdf/shims/node"_s, u"18.20.1"_s);
    row("mise",
        {.programs = {u".local/share/mise/shims/node"_s, u".local/share/mise/installs/node/22.3.0/bin/node"_s},
         .files = {{u".config/mise/config.toml"_s, "[tools]\nnode = \"22.3\"\n"}}},
        u"node"_s, u".local/share/mise/shims/node"_s, u"22.3"_s);
    row("pyenv",
        {.programs = {u".pyenv/shims/python3.9"_s, u".pyenv/versions/3.9.18/bin/python3.9"_s},
         .files = {{u".pyenv/version"_s, "3.9.18\n"}}},
        u"python3.9"_s, u".pyenv/shims/python3.9"_s, u"3.9.18"_s);
    row("uv",
        {.programs = {u".local/share/uv/python/cpython-3.12.5-linux-x86_64-gnu/bin/python3.12"_s},
         .files = {},
         .links = {{u".local/bin/python3.12"_s,
                    u"../share/uv/python/cpython-3.12.5-linux-x86_64-gnu/bin/python3.12"_s}}},
        u"python3.12"_s, u".local/bin/python3.12"_s, u"3.12.5"_s);
    row("Homebrew",
        {.programs = {u"brew/Cellar/node/23.1.0_1/bin/node"_s},
         .files = {},
         .links = {{u"brew/bin/node"_s, u"../Cellar/node/23.1.0_1/bin/node"_s}}},
        u"node"_s, u"brew/bin/node"_s, u"23.1.0"_s);
    row("Homebrew, kept out of its bin",
        {.programs = {u"brew/Cellar/node@22/22.11.0/bin/node"_s, u"brew/bin/brew"_s},
         .files = {},
         .links = {{u"brew/opt/node@22"_s, u"../Cellar/node@22/22.11.0"_s}}},
        u"node"_s, u"brew/opt/node@22/bin/node"_s, u"22.11.0"_s);
    row("an archive of nodejs.org",
        {.programs = {u".local/bin/node"_s},
         .files = {{u".local/include/node/node_version.h"_s,
                    "#define NODE_MAJOR_VERSION 16\n#define NODE_MINOR_VERSION 20\n#define NODE_PATCH_VERSION 2\n"}}},
        u"node"_s, u".local/bin/node"_s, u"16.20.2"_s);
}

void VersionManagersTest::findsAndKnowsTheVersion()
{
    QFETCH(const Layout, layout);
    QFETCH(const QString, program);
    QFETCH(const QString, at);
    QFETCH(const QString, version);
    ScratchHome home;
    home.keepToItself();
    QFile::remove(home.path(u"system/node"_s));
    home.places.brewPrefixes = QStringList{home.path(u"brew"_s)};
    lay(home, layout);
    const ServerEntry entry = entryOf(program, {u"x"_s});
    const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().check, u"program.managed"_s);
    QVERIFY(findings.first().mended);
    QCOMPARE(findings.first().mended->command, home.path(at));
    QCOMPARE(home.runOf(*findings.first().mended), QByteArray("ran x\n"));
    QCOMPARE(interpreterVersion(home.path(at), {}, home.places.home).toString(), version);
    home.places.loginPath = QStringList{QFileInfo(home.path(at)).path()}; // as the start files of a shell add it
    const QList<LaunchFinding> login = examineLaunch(entry, home.places);
    QCOMPARE(login.first().check, u"program.loginOnly"_s);
    QCOMPARE(login.first().mended->command, home.path(at));
}

void VersionManagersTest::takesTheNewestVersion()
{
    ScratchHome home;
    home.keepToItself();
    home.program(u".nvm/versions/node/v9.11.2/bin/npx"_s);
    home.program(u".nvm/versions/node/v22.1.0/bin/npx"_s);
    home.program(u".nvm/versions/node/v22.10.0/bin/npx"_s);
    const QList<LaunchFinding> findings = examineLaunch(entryOf(u"npx"_s, {u"notes-mcp"_s}), home.places);
    QCOMPARE(findings.first().mended->command, home.path(u".nvm/versions/node/v22.10.0/bin/npx"_s));
}

void VersionManagersTest::saysWhichVersionIsNeeded_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<QString>("interpreter"); // below the home
    QTest::addColumn<QString>("command");
    const QPair<QString, QByteArray> node{u"notes/package.json"_s, R"({"engines": {"node": ">=22"}})"};
    const QPair<QString, QByteArray> python{u"notes/pyproject.toml"_s, "[project]\nrequires-python = \">=3.12\"\n"};
    const QString nvm = u".nvm/versions/node/v18.0.0/bin/node"_s;
    QTest::newRow("nvm") << Layout{.programs = {nvm}, .files = {node}} << nvm << u". ~/.nvm/nvm.sh && nvm install 22"_s;
    const QString fnm = u".local/share/fnm/node-versions/v18.0.0/installation/bin/node"_s;
    QTest::newRow("fnm") << Layout{.programs = {fnm}, .files = {node}} << fnm << u"fnm install 22"_s;
    QTest::newRow("volta")
        << Layout{.programs = {u".volta/bin/node"_s},
                  .files = {node, {u".volta/tools/user/platform.json"_s, R"({"node": {"runtime": "18.0.0"}})"}}}
        << u".volta/bin/node"_s << u"volta install node@22"_s;
    QTest::newRow("asdf, chosen by the project")
        << Layout{.programs = {u".asdf/shims/node"_s}, .files = {node, {u"notes/.tool-versions"_s, "nodejs 18.0.0\n"}}}
        << u".asdf/shims/node"_s << u"asdf install nodejs latest:22"_s;
    QTest::newRow("mise") << Layout{.programs = {u".local/share/mise/shims/node"_s},
                                    .files = {node, {u"notes/mise.toml"_s, "[tools]\nnode = \"18\"\n"}}}
                          << u".local/share/mise/shims/node"_s << u"mise install node@22"_s;
    QTest::newRow("pyenv") << Layout{.programs = {u".pyenv/shims/python3"_s},
                                     .files = {python, {u"notes/.python-version"_s, "3.9.18\n"}}}
                           << u".pyenv/shims/python3"_s << u"pyenv install 3.12"_s;
    QTest::newRow("a virtual environment")
        << Layout{.programs = {u"notes/.venv/bin/python"_s, u"system/uv"_s},
                  .files = {python, {u"notes/.venv/pyvenv.cfg"_s, "home = /usr/bin\nversion = 3.11.2\n"}}}
        << u"notes/.venv/bin/python"_s << u"uv python install 3.12"_s;
}

void VersionManagersTest::saysWhichVersionIsNeeded()
{
    QFETCH(const Layout, layout);
    QFETCH(const QString, interpreter);
    QFETCH(const QString, command);
    ScratchHome home;
    home.keepToItself();
    home.places.brewPrefixes.clear();
    lay(home, layout);
    const bool isNode = interpreter.endsWith("node"_L1);
    ServerEntry entry = entryOf(home.path(interpreter),
                                {home.file(isNode ? u"notes/src/index.js"_s : u"notes/src/server.py"_s, "serve()\n")});
    entry.workingDirectory = home.path(u"notes"_s);
    const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().check, u"interpreter.version"_s);
    QCOMPARE(findings.first().severity, LaunchFinding::Severity::Warning);
    QVERIFY2(findings.first().message.contains(isNode ? u"needs Node.js >=22"_s : u"needs Python >=3.12"_s),
             qPrintable(findings.first().message));
    QCOMPARE(findings.first().command, command);
    QVERIFY(!findings.first().mended);
}

void VersionManagersTest::startsWithTheVersionThatFits()
{
    ScratchHome home;
    home.keepToItself();
    home.places.brewPrefixes.clear();
    home.program(u".nvm/versions/node/v18.0.0/bin/node"_s, "#!/bin/sh\nexit 1\n");
    home.program(u".nvm/versions/node/v22.1.0/bin/node"_s, "#!/bin/sh\nshift\necho ran \"$@\"\n");
    home.program(u".nvm/versions/node/v24.0.0/bin/node"_s, "#!/bin/sh\nexit 1\n");
    home.places.path.prepend(home.path(u".nvm/versions/node/v18.0.0/bin"_s));
    home.file(u"notes/package.json"_s, R"({"engines": {"node": "^22"}})");
    const QString script = home.program(u"notes/cli.js"_s, "#!/usr/bin/env node\n");
    for (const ServerEntry &entry : {entryOf(u"node"_s, {script, u"x"_s}), entryOf(script, {u"x"_s})}) {
        QVERIFY(home.runOf(entry).isEmpty());
        const QList<LaunchFinding> findings = examineLaunch(entry, home.places);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().check, u"interpreter.version"_s);
        QVERIFY(findings.first().mended);
        QVERIFY(examineLaunch(*findings.first().mended, home.places).isEmpty());
        QCOMPARE(home.runOf(*findings.first().mended), QByteArray("ran x\n"));
    }
}

void VersionManagersTest::saysNothingOfWhatItDoesNotKnow()
{
    ScratchHome home;
    home.file(u"notes/package.json"_s, R"({"engines": {"node": ">=99"}})");
    const ServerEntry entry = entryOf(u"node"_s, {home.file(u"notes/index.js"_s, "serve();\n")});
    QVERIFY(examineLaunch(entry, home.places).isEmpty()); // a node of which no file tells the version
    home.program(u"include"_s);                           // no folder of headers
    home.file(u"notes/package.json"_s, QByteArray(R"({"engines": [1], "name": ")") + QByteArray(2 * 1024 * 1024, 'x'));
    QVERIFY(examineLaunch(entry, home.places).isEmpty());
}

QTEST_GUILESS_MAIN(VersionManagersTest)
#include "tst_versionmanagers.moc"
