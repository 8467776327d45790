// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "programdata.h"

#include <QStringConverter>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class ProgramFileTest : public QObject
{
    Q_OBJECT
private slots:
    void looksWhereEachProgramLooks();
    void looksInProjects();
    void readsEveryProgramsShape_data();
    void readsEveryProgramsShape();
    void keepsPlaceholdersAsTheyAre();
    void readsClaudeCodesFolders();
    void c04_readsUtf16AndDoesNotWriteIt();
    void c08_takesNoTrustFromAFile();
};

void ProgramFileTest::looksWhereEachProgramLooks()
{
    HostPlaces here{.system = HostPlaces::System::Linux, .home = u"/home/ada"_s, .environment = {}};
    here.environment.insert(u"CODEX_HOME"_s, u"/opt/codex"_s);
    const auto paths = [](const HostPlaces &places) {
        QStringList list;
        for (const ProgramFilePlace &place : programFilePlaces(places)) {
            list << place.path;
        }
        return list;
    };
    const QStringList onLinux = paths(here);
    for (const char *path :
         {"/home/ada/.config/Claude/claude_desktop_config.json", "/home/ada/.claude.json",
          "/home/ada/.config/Code/User/mcp.json", "/home/ada/.cursor/mcp.json",
          "/home/ada/.codeium/windsurf/mcp_config.json", "/home/ada/.config/zed/settings.json",
          "/home/ada/.gemini/settings.json", "/opt/codex/config.toml", "/home/ada/.config/goose/config.yaml",
          "/home/ada/.config/opencode/opencode.json", "/home/ada/.continue/config.yaml",
          "/home/ada/.mcp-inspector/mcp.json",
          "/home/ada/.config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json"}) {
        QVERIFY2(onLinux.contains(QLatin1StringView(path)), path);
    }
    const QStringList onMac = paths({.system = HostPlaces::System::MacOs, .home = u"/Users/ada"_s, .environment = {}});
    QVERIFY(onMac.contains(u"/Users/ada/Library/Application Support/Claude/claude_desktop_config.json"_s));
    QVERIFY(onMac.contains(u"/Users/ada/Library/Application Support/Code/User/mcp.json"_s));
    QVERIFY(onMac.contains(u"/Users/ada/.config/zed/settings.json"_s));
    HostPlaces windows{.system = HostPlaces::System::Windows, .home = u"C:/Users/Ada"_s, .environment = {}};
    windows.environment.insert(u"APPDATA"_s, u"C:\\Users\\Ada\\AppData\\Roaming"_s);
    const QStringList onWindows = paths(windows);
    QVERIFY(onWindows.contains(u"C:/Users/Ada/AppData/Roaming/Claude/claude_desktop_config.json"_s));
    QVERIFY(onWindows.contains(
        u"C:/Users/Ada/AppData/Local/Packages/Claude_pzs8sxrjxfjjc/LocalCache/Roaming/Claude/claude_desktop_config.json"_s));
    QVERIFY(onWindows.contains(u"C:/Users/Ada/AppData/Roaming/Block/goose/config/config.yaml"_s));
    QVERIFY(programFilePlaces({.system = HostPlaces::System::Linux, .home = {}, .environment = {}}).isEmpty());
    for (const ProgramFilePlace &place : programFilePlaces(here)) {
        QVERIFY2(programById(place.program), qPrintable(place.program));
    }
}

void ProgramFileTest::looksInProjects()
{
    const HostPlaces nowhere{.system = HostPlaces::System::Linux, .home = {}, .environment = {}};
    const QList<ProgramFilePlace> places = programFilePlaces(nowhere, {u"/work/shop"_s});
    QVERIFY(places.contains(ProgramFilePlace{.program = u"claude-code"_s,
                                             .path = u"/work/shop/.mcp.json"_s,
                                             .scope = ProgramScope::Project,
                                             .project = u"/work/shop"_s}));
    QVERIFY(places.contains(ProgramFilePlace{.program = u"vscode"_s,
                                             .path = u"/work/shop/.vscode/mcp.json"_s,
                                             .scope = ProgramScope::Project,
                                             .project = u"/work/shop"_s}));
}

void ProgramFileTest::readsEveryProgramsShape_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("servers"); // "name transport target"
    const auto row = [](const char *file, const QStringList &servers) {
        QTest::newRow(file) << QString::fromLatin1(file) << servers;
    };
    row("claude-desktop/usual.json",
        {u"filesystem stdio npx -y @modelcontextprotocol/server-filesystem /home/ada/Documents"_s,
         u"github stdio docker run -i --rm -e GITHUB_PERSONAL_ACCESS_TOKEN ghcr.io/github/github-mcp-server"_s});
    row("claude-desktop/one-line.json",
        {u"time stdio uvx mcp-server-time --local-timezone=Europe/Vienna"_s, u"fetch stdio uvx mcp-server-fetch"_s});
    row("claude-code/project.mcp.json", {u"shop-tools stdio '${SHOP_HOME}/bin/mcp' --stage '${STAGE:-dev}'"_s,
                                         u"live websocket wss://live.example.com/mcp"_s});
    row("vscode/user.json",
        {u"perplexity stdio npx -y server-perplexity-ask"_s, u"github http https://api.githubcopilot.com/mcp/"_s});
    row("cursor/user.json",
        {u"linear http https://mcp.linear.app/sse"_s, u"local stdio python3 '${userHome}/mcp/server.py'"_s});
    row("windsurf/user.json",
        {u"figma http https://mcp.figma.com/mcp"_s, u"-memory stdio npx -y @modelcontextprotocol/server-memory"_s});
    row("cline/user.json",
        {u"weather stdio node /home/ada/Cline/MCP/weather/build/index.js"_s, u"docs http http://127.0.0.1:3000/mcp"_s});
    row("zed/settings.json",
        {u"mcp-server-context7 stdio npx -y @upstash/context7-mcp"_s, u"oldest stdio /usr/local/bin/server --stdio"_s,
         u"remote http https://mcp.example.com/mcp"_s});
    row("gemini-cli/settings.json",
        {u"streamable http http://localhost:4000/mcp"_s, u"events sse http://localhost:8080/sse"_s,
         u"python stdio python mcp_server.py --port 8080"_s});
    row("codex/config.toml",
        {u"context7 stdio npx -y @upstash/context7-mcp"_s, u"docs http https://docs.example.com/mcp"_s,
         u"-with space stdio 'C:\\bin\\server.exe' --root /srv"_s});
    row("continue/config.yaml",
        {u"Playwright stdio npx @playwright/mcp@latest"_s, u"Remote http https://mcp.example.com/mcp"_s});
    row("continue/one.json", {u"sqlite stdio uvx mcp-server-sqlite --db-path /tmp/a.db"_s});
    row("goose/config.yaml", {u"fetch stdio uvx mcp-server-fetch"_s, u"-remote http https://mcp.example.com/mcp"_s});
    row("opencode/opencode.json", {u"everything stdio npx -y @modelcontextprotocol/server-everything"_s,
                                   u"-jira http https://jira.example.com/mcp"_s});
    row("inspector/mcp.json", {u"default-server http http://localhost:3001/mcp"_s});
}

void ProgramFileTest::readsEveryProgramsShape()
{
    QFETCH(QString, file);
    QFETCH(QStringList, servers);
    const ProgramFile read = ProgramData::read(file);
    QVERIFY2(read.problems.isEmpty(), qPrintable(read.problems.isEmpty() ? QString() : read.problems.first().message));
    QVERIFY(!read.notEditable);
    QStringList found;
    for (const ProgramServer &server : read.servers) {
        QVERIFY2(!server.fault, qPrintable(server.name + (server.fault ? server.fault->message : QString())));
        found << (server.entry.disabled ? u"-"_s : QString()) + server.name + u' '
                     + transportText(server.entry.transport) + u' ' + server.entry.target();
    }
    QCOMPARE(found, servers);
}

void ProgramFileTest::keepsPlaceholdersAsTheyAre()
{
    const ProgramFile file = ProgramData::read(u"cursor/user.json"_s);
    QCOMPARE(file.server(u"local"_s)->entry.environment,
             (QList<QPair<QString, QString>>{{u"TOKEN"_s, u"${env:LOCAL_TOKEN}"_s}}));
    const ProgramFile gemini = ProgramData::read(u"gemini-cli/settings.json"_s);
    QCOMPARE(gemini.server(u"streamable"_s)->entry.headers.first().second, u"Bearer $TOKEN"_s);
    QCOMPARE(gemini.server(u"python"_s)->entry.workingDirectory, u"./mcp_tools/python"_s);
}

void ProgramFileTest::readsClaudeCodesFolders()
{
    const ProgramFile file = ProgramData::read(u"claude-code/user.json"_s);
    QCOMPARE(file.servers.size(), 3);
    const ProgramServer *postgres = file.server(u"postgres"_s, u"/home/ada/work/shop"_s);
    QVERIFY(postgres);
    QCOMPARE(postgres->path, (ConfigPath{u"projects"_s, u"/home/ada/work/shop"_s, u"mcpServers"_s, u"postgres"_s}));
    QVERIFY(!file.server(u"postgres"_s));
}

void ProgramFileTest::c04_readsUtf16AndDoesNotWriteIt()
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(u"{\"mcpServers\": {\"\u00e9\": {\"command\": \"x\"}}}"_s);
    const ProgramFile file = programFileOf({.program = u"cursor"_s, .path = u"/nowhere/mcp.json"_s}, bytes);
    QVERIFY(file.server(u"\u00e9"_s));
    QVERIFY(file.notEditable);
}

void ProgramFileTest::c08_takesNoTrustFromAFile()
{
    const ProgramFile file = programFileOf({.program = u"cline"_s, .path = u"/nowhere/mcp.json"_s},
                                           R"({"mcpServers": {"a": {"command": "x", "autoApprove": ["t"], "trust": true,
                                              "signalbox": {"id": "stolen", "inheritEnvironment": true, "keepSecrets": true}}}})");
    const ServerEntry &entry = file.server(u"a"_s)->entry;
    QVERIFY(entry.id.isEmpty());
    QVERIFY(!entry.inheritEnvironment);
    QVERIFY(!entry.keepsSecrets);
}

QTEST_APPLESS_MAIN(ProgramFileTest)
#include "tst_programfile.moc"
