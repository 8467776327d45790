// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/catalog/programs/literalsecrets.h"
#include "core/catalog/programs/programimport.h"
#include "core/catalog/programs/programplan.h"
#include "core/catalog/programs/servermatrix.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/inputdescription.h"
#include "scratchhome.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCursor = "{\n  // mine\n  \"mcpServers\": {\n    \"a\": { \"command\": \"old\", \"extra\": 1 },\n    "
                           "\"b\": { \"command\": \"b\" }\n  }\n}\n";

ServerEntry serverOf(const QString &name, const QString &command)
{
    ServerEntry entry;
    entry.name = name;
    entry.command = command;
    return entry;
}

} // namespace

class ProgramPlanTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void saysWhichProgramsAreThere();
    void severalStepsOnOneFileAreOneChange();
    void aLaterStepReplacesTheEarlierOneAboutTheSame();
    void whatIsSoAlreadyIsNotPlanned();
    void aStepThatIsTakenBackLeavesTheOthers();
    void aStepThatAnotherDoesAlreadyOutlivesIt();
    void writesAProgramsFirstFile();
    void c10_aCopyLeavesTheSecretThatStandsInTheFile();
    void c10_aCopyLeavesTheHeaderThatOurCredentialsBecome();
    void c10_aCopyLeavesNoSecretBesideAnotherAddress_data();
    void c10_aCopyLeavesNoSecretBesideAnotherAddress();
    void c10_aCopyWritesNoSecretUnasked();
    void c10_aCopyRefersInTheProgramsWay();
    void c10_aCopyTakesAFileOfVariablesByItsPathAlone_data();
    void c10_aCopyTakesAFileOfVariablesByItsPathAlone();
    void aCopyTakesAFileOfVariablesAway();
    void refusesAtOnceWhatCannotBeDone();
    void aBrokenFileIsRestoredAndThenChanged();
    void aLookTakenAnewKeepsTheSteps();
    void c03_appliesWhatItCanAndNamesTheFileThatChanged();
    void takesAServerInCommonWords();
    void c10_whatIsTakenRefersToItsSecrets();
    void takingOverWhatIsThereKeepsWhatIsOurs();
    void takingOverDescribesTheInputsThatItRefersTo();
    void c10_noCredentialsGoToTheHostThatIsTaken();
    void c08_trustThatAServerClaimsIsToldAndNotGiven();

private:
    void look();
    [[nodiscard]] QString cursor() const { return m_home->path(u".cursor/mcp.json"_s); }
    [[nodiscard]] ProgramFile after(const QString &path) const
    {
        const QList<PlannedChange> changes = m_plan.changes();
        for (const PlannedChange &change : changes) {
            if (change.change.path == path) {
                return programFileOf(m_plan.look()->file(path)->place, change.change.after);
            }
        }
        return {};
    }

    std::unique_ptr<ScratchHome> m_home;
    std::unique_ptr<FileVersions> m_versions;
    ProgramPlan m_plan;
};

void ProgramPlanTest::init()
{
    m_home = std::make_unique<ScratchHome>();
    m_versions = std::make_unique<FileVersions>(m_home->path(u"versions"_s));
    m_plan = {};
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, kCursor));
    look();
}

void ProgramPlanTest::look()
{
    m_plan.setLook(std::make_shared<const ProgramLook>(lookAtPrograms(m_home->places())));
}

void ProgramPlanTest::saysWhichProgramsAreThere()
{
    QVERIFY(QDir().mkpath(m_home->path(u".config/zed"_s)));
    QVERIFY(QDir().mkpath(m_home->path(u".config/Code/User/globalStorage/saoudrizwan.claude-dev"_s)));
    QVERIFY(m_home->put(u".claude.json"_s, "{}"));
    look();
    QStringList installed;
    for (const ProgramPresence &program : m_plan.look()->programs) {
        if (program.isInstalled) {
            installed << program.program;
        }
    }
    QCOMPARE(installed, (QStringList{u"claude-code"_s, u"vscode"_s, u"cursor"_s, u"cline"_s, u"zed"_s}));
    QCOMPARE(m_plan.look()->programs.size(), knownPrograms().size());
    QStringList shown;
    for (const ProgramFile &file : m_plan.look()->shown()) {
        shown << file.place.program + (file.exists() ? QString() : u" (none)"_s);
    }
    QCOMPARE(shown,
             (QStringList{u"claude-code"_s, u"vscode (none)"_s, u"cursor"_s, u"cline (none)"_s, u"zed (none)"_s}));
    QCOMPARE(m_plan.look()->program(u"cursor"_s)->servers, 2);
    QVERIFY(!m_plan.look()->program(u"windsurf"_s)->isInstalled);
}

void ProgramPlanTest::severalStepsOnOneFileAreOneChange()
{
    QVERIFY(m_plan.write(cursor(), serverOf(u"a"_s, u"new"_s)));
    QVERIFY(m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    QVERIFY(m_plan.remove(cursor(), u"b"_s));
    const QList<PlannedChange> changes = m_plan.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().steps.size(), 3);
    QCOMPARE(changes.first().change.before, kCursor);
    const ProgramFile file = after(cursor());
    QCOMPARE(file.servers.size(), 2);
    QCOMPARE(file.server(u"a"_s)->entry.command, u"new"_s);
    QVERIFY(file.server(u"a"_s)->value.contains("extra"));
    QVERIFY(changes.first().change.after.contains("// mine"));
    QCOMPARE(m_home->bytes(u".cursor/mcp.json"_s), kCursor); // nothing is written yet
    const ServerMatrix matrix = ServerMatrix::of({}, m_plan.shownAfter());
    QCOMPARE(matrix.rows.size(), 2);
}

void ProgramPlanTest::aLaterStepReplacesTheEarlierOneAboutTheSame()
{
    const int first = *m_plan.write(cursor(), serverOf(u"a"_s, u"new"_s));
    QVERIFY(m_plan.stepAt(cursor(), u"a"_s));
    QVERIFY(m_plan.remove(cursor(), u"a"_s));
    QCOMPARE(m_plan.steps().size(), 1);
    QVERIFY(m_plan.stepAt(cursor(), u"a"_s)->id != first);
    QVERIFY(m_plan.restore(cursor(), "{}\n"));
    QCOMPARE(m_plan.steps().size(), 1);
    QCOMPARE(after(cursor()).bytes, QByteArray("{}\n"));
}

void ProgramPlanTest::whatIsSoAlreadyIsNotPlanned()
{
    QCOMPARE(m_plan.write(cursor(), serverOf(u"a"_s, u"old"_s)), 0);
    QVERIFY(m_plan.isEmpty());
    QVERIFY(*m_plan.write(cursor(), serverOf(u"a"_s, u"new"_s)) > 0);
    QCOMPARE(m_plan.write(cursor(), serverOf(u"a"_s, u"old"_s)), 0); // as it stands: the other is taken back
    QVERIFY(m_plan.isEmpty());
    QVERIFY(*m_plan.remove(cursor(), u"b"_s) > 0);
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, "{\"mcpServers\": {}}"));
    look(); // another program did it
    QVERIFY(m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    QCOMPARE(m_plan.steps().last().name, u"c"_s);
}

void ProgramPlanTest::aStepThatIsTakenBackLeavesTheOthers()
{
    const int first = *m_plan.write(cursor(), serverOf(u"a"_s, u"new"_s));
    QVERIFY(m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    m_plan.discard(first);
    QCOMPARE(after(cursor()).server(u"a"_s)->entry.command, u"old"_s);
    QVERIFY(after(cursor()).server(u"c"_s));
    m_plan.discardFile(cursor());
    QVERIFY(m_plan.isEmpty());
    QVERIFY(m_plan.changes().isEmpty());
    QVERIFY(m_plan.write(cursor(), serverOf(u"b"_s, u"b"_s))); // as it is
    QVERIFY(m_plan.changes().isEmpty());
}

void ProgramPlanTest::aStepThatAnotherDoesAlreadyOutlivesIt()
{
    const int restored = *m_plan.restore(cursor(), R"({"mcpServers": {"a": {"command": "new", "extra": 1}}})");
    const int written = *m_plan.write(cursor(), serverOf(u"a"_s, u"new"_s)); // as in that version
    QVERIFY(written > 0);
    m_plan.discard(restored);
    QCOMPARE(after(cursor()).server(u"a"_s)->entry.command, u"new"_s);
    QCOMPARE(m_plan.remove(cursor(), u"not there"_s), 0); // so it is, now and by then

    const int again = *m_plan.restore(cursor(), R"({"mcpServers": {"a": {"command": "new", "extra": 1}}})");
    QVERIFY(*m_plan.write(cursor(), serverOf(u"a"_s, u"old"_s)) > 0); // as it is, but not by then
    QCOMPARE(after(cursor()).server(u"a"_s)->entry.command, u"old"_s);
    m_plan.discard(again);
    QVERIFY(m_plan.isEmpty()); // nothing is left to do
}

void ProgramPlanTest::writesAProgramsFirstFile()
{
    const QString path = m_home->path(u".config/goose/config.yaml"_s);
    QVERIFY(m_plan.write(path, serverOf(u"a"_s, u"npx"_s)));
    const QList<AppliedChange> applied = applyChanges(m_plan.changes(), *m_versions);
    QCOMPARE(applied.size(), 1);
    QVERIFY(!applied.first().error);
    look();
    QVERIFY(m_plan.look()->file(path)->server(u"a"_s));
    QVERIFY(m_plan.look()->program(u"goose"_s)->isInstalled);
}

void ProgramPlanTest::c10_aCopyLeavesTheSecretThatStandsInTheFile()
{
    const QString claude = m_home->path(u".config/Claude/claude_desktop_config.json"_s);
    QVERIFY(m_home->put(u".config/Claude/claude_desktop_config.json"_s,
                        R"({"mcpServers": {"a": {"command": "old", "env": {"API_TOKEN": "canary"}}}})"));
    look();
    ServerEntry there = m_plan.look()->file(claude)->servers.first().entry;
    there.command = u"new"_s;
    const ServerEntry ours = withSecretInputs(there, literalSecrets(there));
    QVERIFY(m_plan.write(claude, ours)); // Claude Desktop has no way to refer, and needs none
    const ServerEntry written = after(claude).server(u"a"_s)->entry;
    QCOMPARE(written.command, u"new"_s);
    QCOMPARE(written.environment.first().second, u"canary"_s);
    QVERIFY(m_plan.toDo().isEmpty());
    QVERIFY(m_home->put(u".config/Claude/claude_desktop_config.json"_s,
                        R"({"mcpServers": {"a": {"command": "old", "env": {"API_TOKEN": "canary two"}}}})"));
    look(); // it was changed meanwhile: the step leaves what stands there by then
    QCOMPARE(after(claude).server(u"a"_s)->entry.environment.first().second, u"canary two"_s);
}

void ProgramPlanTest::c10_aCopyLeavesTheHeaderThatOurCredentialsBecome()
{
    const QByteArray before =
        R"({"mcpServers": {"r": {"url": "https://mcp.example.com/old", "headers": {"Authorization": "Bearer canary"}}}})";
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, before));
    look();
    ServerEntry server;
    server.name = u"r"_s;
    server.transport = ServerEntry::Transport::StreamableHttp;
    server.url = u"https://MCP.example.com:443/new"_s;   // the same host: it gets what it got before
    server.remote.auth.kind = AuthOptions::Kind::Bearer; // its token lies where Signalbox keeps secrets
    QVERIFY(m_plan.write(cursor(), server));
    const ServerEntry written = after(cursor()).server(u"r"_s)->entry;
    QCOMPARE(written.url, server.url);
    QCOMPARE(written.headers, (QList<QPair<QString, QString>>{{u"Authorization"_s, u"Bearer canary"_s}}));
    QCOMPARE(m_plan.toDo(), QStringList()); // nobody has to sign in
}

void ProgramPlanTest::c10_aCopyLeavesNoSecretBesideAnotherAddress_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isReferred"); // else: our credentials become the header

    for (const bool isReferred : {false, true}) {
        QTest::addRow("another host %d", isReferred) << u"https://other.example.com/mcp"_s << isReferred;
        QTest::addRow("another port %d", isReferred) << u"https://mcp.example.com:8443/mcp"_s << isReferred;
        QTest::addRow("another scheme %d", isReferred) << u"http://mcp.example.com/mcp"_s << isReferred;
        QTest::addRow("a host that is filled in %d", isReferred) << u"${env:PLACE}/mcp"_s << isReferred;
    }
}

void ProgramPlanTest::c10_aCopyLeavesNoSecretBesideAnotherAddress()
{
    QFETCH(QString, url);
    QFETCH(bool, isReferred);
    const QByteArray before =
        R"({"mcpServers": {"r": {"url": "https://mcp.example.com/mcp", "headers": {"Authorization": "Bearer canary"}}}})";
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, before));
    look();
    ServerEntry server;
    server.name = u"r"_s;
    server.transport = ServerEntry::Transport::StreamableHttp;
    server.url = url;
    if (isReferred) {
        server.headers = {{u"Authorization"_s, u"Bearer ${input:A_TOKEN}"_s}};
    } else {
        server.remote.auth.kind = AuthOptions::Kind::Bearer;
    }
    QVERIFY(m_plan.write(cursor(), server));
    QCOMPARE(after(cursor()).server(u"r"_s)->entry.url, url);
    QVERIFY2(!after(cursor()).bytes.contains("canary"), after(cursor()).bytes.constData());
    QCOMPARE(m_plan.toDo().isEmpty(), false); // to sign in, or to set the variable
}

void ProgramPlanTest::c10_aCopyWritesNoSecretUnasked()
{
    ServerEntry server = serverOf(u"a"_s, u"new"_s);
    server.environment = {{u"API_TOKEN"_s, u"canary"_s}};
    const Result<int> refused = m_plan.write(cursor(), server);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"API_TOKEN"_s), qPrintable(refused.error().message));
    QVERIFY(!refused.error().message.contains(u"canary"_s));
    QVERIFY(m_plan.isEmpty());
    QVERIFY(m_plan.write(cursor(), server, {}, true));
    QCOMPARE(after(cursor()).server(u"a"_s)->entry.environment.first().second, u"canary"_s);
    m_plan.clear();
    QVERIFY(m_home->put(u".cursor/mcp.json"_s,
                        R"({"mcpServers": {"a": {"command": "old", "env": {"API_TOKEN": "${env:MY_TOKEN}"}}}})"));
    look();
    QVERIFY(m_plan.write(cursor(), server)); // the file's own reference stays
    QCOMPARE(after(cursor()).server(u"a"_s)->entry.command, u"new"_s);
    QCOMPARE(after(cursor()).server(u"a"_s)->entry.environment.first().second, u"${env:MY_TOKEN}"_s);
}

void ProgramPlanTest::c10_aCopyRefersInTheProgramsWay()
{
    ServerEntry server = serverOf(u"c"_s, u"c"_s);
    server.environment = {{u"API_TOKEN"_s, u"${input:API_TOKEN}"_s}};
    QVERIFY(m_plan.write(cursor(), server));
    QCOMPARE(after(cursor()).server(u"c"_s)->entry.environment.first().second, u"${env:API_TOKEN}"_s);
    QCOMPARE(m_plan.toDo().size(), 1);
    QVERIFY(m_plan.toDo().first().contains(u"API_TOKEN"_s));
    const Result<int> refused = m_plan.write(m_home->path(u".config/Claude/claude_desktop_config.json"_s), server);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"Claude Desktop"_s), qPrintable(refused.error().message));
}

void ProgramPlanTest::c10_aCopyTakesAFileOfVariablesByItsPathAlone_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("goesAlong");

    QTest::newRow("VS Code") << u"vscode"_s << u"n"_s << u"${workspaceFolder}/.env"_s << true;
    QTest::newRow("Cursor") << u"cursor"_s << u"n"_s << QString() << true;
    QTest::newRow("Cursor, over what is there") << u"cursor"_s << u"a"_s << QString() << true;
    QTest::newRow("Claude Code") << u"claude-code"_s << u"n"_s << QString() << false;
    QTest::newRow("Claude Code, a place that it does not know")
        << u"claude-code"_s << u"n"_s << u"${workspaceFolder}/.env"_s << false;
    QTest::newRow("Codex CLI") << u"codex"_s << u"n"_s << QString() << false;
    QTest::newRow("Zed") << u"zed"_s << u"n"_s << QString() << false;
}

void ProgramPlanTest::c10_aCopyTakesAFileOfVariablesByItsPathAlone()
{
    QFETCH(QString, program);
    QFETCH(QString, server);
    QFETCH(QString, path);
    QFETCH(bool, goesAlong);
    QVERIFY(m_home->put(u"project.env"_s, "API_TOKEN=canary-in-the-file\n"));
    path = path.isEmpty() ? m_home->path(u"project.env"_s) : path;
    const auto &files = m_plan.look()->files;
    const auto file = std::ranges::find_if(files, [&](const ProgramFile &one) { return one.place.program == program; });
    QVERIFY(file != files.end());
    ServerEntry entry = serverOf(server, u"npx"_s);
    setEnvironmentFile(entry, path);
    const Result<int> planned = m_plan.write(file->place.path, entry);
    QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
    QCOMPARE(m_plan.changes().size(), 1);
    const QByteArray text = m_plan.changes().first().change.after;
    QCOMPARE(text.contains("envFile"), goesAlong);
    QVERIFY(!text.contains("canary") && !text.contains("API_TOKEN")); // asked for or not
    QCOMPARE(text.contains(path.toUtf8()), goesAlong);
    const QString toDo = m_plan.toDo().join(u' ');
    QVERIFY2(toDo.contains(path) == !goesAlong && toDo.contains(programById(program)->name) == !goesAlong,
             qPrintable(toDo)); // told before anything is written
    if (goesAlong) {
        QCOMPARE(environmentFile(after(file->place.path).server(server)->entry), path);
    }
}

void ProgramPlanTest::aCopyTakesAFileOfVariablesAway()
{
    QVERIFY(m_home->put(u".cursor/mcp.json"_s,
                        R"({"mcpServers": {"a": {"command": "x", "envFile": ".env", "extra": 1}}})"));
    look();
    const ServerEntry there = m_plan.look()->file(cursor())->server(u"a"_s)->entry;
    const ServerEntry ours = serverOf(u"a"_s, u"x"_s);
    QCOMPARE(entryDifferences(ours, there), QStringList(u"File of variables: only in the second."_s));
    QVERIFY(*m_plan.write(cursor(), ours) > 0);
    QVERIFY2(!after(cursor()).bytes.contains("envFile"), after(cursor()).bytes.constData());
    QVERIFY(after(cursor()).bytes.contains("extra"));
    QCOMPARE(entryDifferences(ours, after(cursor()).server(u"a"_s)->entry), QStringList());
}

void ProgramPlanTest::refusesAtOnceWhatCannotBeDone()
{
    ServerEntry remote = serverOf(u"r"_s, {});
    remote.transport = ServerEntry::Transport::StreamableHttp;
    remote.url = u"https://mcp.example.com/mcp"_s;
    QVERIFY(!m_plan.write(m_home->path(u".config/Claude/claude_desktop_config.json"_s), remote));
    QVERIFY(!m_plan.write(m_home->path(u"elsewhere.json"_s), remote));
    QVERIFY(!m_plan.restore(u"/etc/claude-code/managed-mcp.json"_s, "{}"));
    QVERIFY(m_plan.isEmpty());
}

void ProgramPlanTest::aBrokenFileIsRestoredAndThenChanged()
{
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, "{\"mcpServers\": {"));
    look();
    QVERIFY(!m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    const int restored = *m_plan.restore(cursor(), kCursor);
    QVERIFY(m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    QCOMPARE(after(cursor()).servers.size(), 3);
    m_plan.discard(restored);
    QCOMPARE(m_plan.changes().first().faults.size(), 1); // said, and then refused
    QVERIFY(applyChanges(m_plan.changes(), *m_versions).first().error);
    QCOMPARE(m_home->bytes(u".cursor/mcp.json"_s), QByteArray("{\"mcpServers\": {"));
}

void ProgramPlanTest::aLookTakenAnewKeepsTheSteps()
{
    QVERIFY(m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, "{\"mcpServers\": {\"theirs\": {\"command\": \"x\"}}}"));
    look();
    QVERIFY(after(cursor()).server(u"c"_s));
    QVERIFY(after(cursor()).server(u"theirs"_s));
}

void ProgramPlanTest::c03_appliesWhatItCanAndNamesTheFileThatChanged()
{
    QVERIFY(m_plan.write(cursor(), serverOf(u"c"_s, u"c"_s)));
    const QString zed = m_home->path(u".config/zed/settings.json"_s);
    QVERIFY(m_plan.write(zed, serverOf(u"c"_s, u"c"_s)));
    const QList<PlannedChange> shown = m_plan.changes();
    const QByteArray theirs = "{\"mcpServers\": {\"theirs\": {\"command\": \"x\"}}}\n";
    QVERIFY(m_home->put(u".cursor/mcp.json"_s, theirs));
    for (const AppliedChange &applied : applyChanges(shown, *m_versions)) {
        QCOMPARE(applied.error.has_value(), applied.path == cursor());
    }
    QCOMPARE(m_home->bytes(u".cursor/mcp.json"_s), theirs);
    look();
    QVERIFY(m_plan.look()->file(zed)->server(u"c"_s));
    QVERIFY(!applyChanges(m_plan.changes(), *m_versions).first().error); // merged with theirs now
    look();
    QCOMPARE(m_plan.look()->file(cursor())->servers.size(), 2);
    QCOMPARE(m_versions->of(cursor()).first().by, FileVersion::By::Signalbox);
}

void ProgramPlanTest::takesAServerInCommonWords()
{
    const ProgramFile file = programFileOf(
        {.program = u"opencode"_s, .path = u"/nowhere/opencode.json"_s},
        R"({"mcp": {"x": {"type": "local", "command": ["npx", "-y", "it"], "environment": {"A": "1"}, "timeout": 5}}})");
    const Result<ServerEntry> entry = takenEntry(file.servers.first(), *programById(u"opencode"_s));
    QVERIFY(entry);
    QCOMPARE(entry->command, u"npx"_s);
    QCOMPARE(entry->arguments, (QStringList{u"-y"_s, u"it"_s}));
    QVERIFY(entry->raw.contains("timeout"));
    QCOMPARE(QString::fromStdString(entry->raw.at("type").as<std::string>()), u"stdio"_s);
    QVERIFY(entry->raw.at("command").is_string());
    QVERIFY(m_plan.take(*entry));
    QCOMPARE(m_plan.taken().size(), 1);
    QVERIFY(m_plan.changes().isEmpty());
    const ProgramFile codex = programFileOf({.program = u"codex"_s, .path = u"/nowhere/config.toml"_s},
                                            "[mcp_servers.r]\nurl = \"https://mcp.example.com/mcp\"\n"
                                            "bearer_token_env_var = \"MY_TOKEN\"\n");
    const Result<ServerEntry> remote = takenEntry(codex.servers.first(), *programById(u"codex"_s));
    QVERIFY(remote);
    QCOMPARE(remote->headers, (QList<QPair<QString, QString>>{{u"Authorization"_s, u"Bearer ${env:MY_TOKEN}"_s}}));
}

void ProgramPlanTest::c10_whatIsTakenRefersToItsSecrets()
{
    const ProgramFile file = programFileOf(
        {.program = u"cursor"_s, .path = u"/nowhere/mcp.json"_s},
        R"({"mcpServers": {"a": {"command": "x", "args": ["--api-key=canary-two"], "env": {"A_TOKEN": "canary-one"}}}})");
    QVERIFY(m_plan.take(*takenEntry(file.servers.first(), *programById(u"cursor"_s))));
    const PlannedStep step = m_plan.taken().first();
    QCOMPARE(step.entry.environment, (QList<QPair<QString, QString>>{{u"A_TOKEN"_s, u"${input:A_TOKEN}"_s}}));
    QCOMPARE(step.secrets.size(), 2);
    QVERIFY(step.secrets.contains({u"A_TOKEN"_s, u"canary-one"_s}));
    QVERIFY2(!entryToJson(step.entry).to_string().contains("canary"), entryToJson(step.entry).to_string().c_str());
    QVERIFY2(step.summary.contains(u"secrets"_s), qPrintable(step.summary));
    QVERIFY(m_plan.take(serverOf(u"b"_s, u"b"_s)));
    QVERIFY(m_plan.taken().last().secrets.isEmpty() && !m_plan.taken().last().summary.contains(u"secrets"_s));
}

void ProgramPlanTest::takingOverWhatIsThereKeepsWhatIsOurs()
{
    ServerEntry ours = serverOf(u"a"_s, u"mine"_s);
    ours.id = ServerEntry::newId();
    ours.group = u"Work"_s;
    const ProgramFile *file = m_plan.look()->file(cursor());
    const Result<ServerEntry> merged = takenEntry(*file->server(u"a"_s), *programById(u"cursor"_s), &ours);
    QVERIFY(merged);
    QCOMPARE(merged->id, ours.id);
    QCOMPARE(merged->group, u"Work"_s);
    QCOMPARE(merged->command, u"old"_s);
}

void ProgramPlanTest::takingOverDescribesTheInputsThatItRefersTo()
{
    ServerEntry ours = serverOf(u"a"_s, u"mine"_s);
    setInputs(ours, {{.id = u"one"_s, .description = u"ours"_s},
                     {.id = u"two"_s, .description = u"ours"_s, .isSecret = true},
                     {.id = u"gone"_s, .description = u"ours"_s}});
    ServerEntry theirs = serverOf(u"a"_s, u"theirs"_s);
    theirs.arguments = QStringList{u"${input:one}"_s, u"${input:two}"_s};
    setInputs(theirs, {{.id = u"one"_s, .description = u"theirs"_s}});
    const ServerEntry merged = takenOver(ours, theirs);
    const QList<InputDescription> expected{{.id = u"one"_s, .description = u"theirs"_s},
                                           {.id = u"two"_s, .description = u"ours"_s, .isSecret = true}};
    QCOMPARE(inputsOf(merged), expected);
    QVERIFY(isFromElsewhere(merged)); // the person did not type it
}

void ProgramPlanTest::c10_noCredentialsGoToTheHostThatIsTaken()
{
    ServerEntry ours = serverOf(u"a"_s, {});
    ours.transport = ServerEntry::Transport::StreamableHttp;
    ours.url = u"https://mcp.example.com/mcp"_s;
    ours.remote.auth.kind = AuthOptions::Kind::OAuth;
    ours.remote.auth.clientId = u"canary"_s;
    ours.remote.clientSecretVariable = u"CANARY"_s;
    ours.remote.certificateFile = u"/canary.pem"_s;
    ours.remote.acceptedFingerprint = QByteArray(32, 'c');
    ours.remote.proxy = u"none"_s;
    const auto takenFrom = [&ours](const QByteArray &server) {
        const ProgramFile file = programFileOf({.program = u"cursor"_s, .path = u"/nowhere/mcp.json"_s},
                                               R"({"mcpServers": {"a": )" + server + "}}");
        return takenEntry(file.servers.first(), *programById(u"cursor"_s), &ours).value_or(ServerEntry());
    };
    const ServerEntry same = takenFrom(R"({"url": "https://mcp.example.com:443/other"})");
    QCOMPARE(same.url, u"https://mcp.example.com:443/other"_s);
    QCOMPARE(same.remote, ours.remote);
    for (const auto &other : {R"({"url": "https://else.example.com/mcp"})", R"({"url": "http://mcp.example.com/mcp"})",
                              R"({"url": "https://mcp.example.com:444/mcp"})", R"({"command": "x"})"}) {
        RemoteSettings left;
        left.proxy = u"none"_s;
        QCOMPARE(takenFrom(other).remote, left);
    }
}

void ProgramPlanTest::c08_trustThatAServerClaimsIsToldAndNotGiven()
{
    const ProgramFile file = programFileOf({.program = u"cline"_s, .path = u"/nowhere/mcp.json"_s},
                                           R"({"mcpServers": {"a": {"command": "x", "autoApprove": ["t"],
                                              "alwaysAllow": ["u"], "trust": true, "autoStart": true, "envFile": ".env",
                                              "signalbox": {"inheritEnvironment": true}}}})");
    const ProgramServer &server = file.servers.first();
    QCOMPARE(importNotes(server).size(), 5);
    const Result<ServerEntry> entry = takenEntry(server, *programById(u"cline"_s));
    QVERIFY(entry);
    QVERIFY(!entry->inheritEnvironment);
    QCOMPARE(originOf(*entry), u"imported"_s); // so that it is asked about before its first start
    QVERIFY(!entry->raw.at("signalbox").contains("inheritEnvironment"));
    QVERIFY(entry->raw.contains("autoApprove"));
    QCOMPARE(entry->gates, GateSettings());
}

QTEST_APPLESS_MAIN(ProgramPlanTest)
#include "tst_programplan.moc"
