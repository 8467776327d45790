// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/othersfile.h"
#include "core/catalog/programs/programedit.h"
#include "core/catalog/programs/servermatrix.h"
#include "core/catalog/values/inputdescription.h"
#include "programdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ServerEntry localServer()
{
    ServerEntry entry;
    entry.name = u"added by hand"_s;
    entry.command = u"npx"_s;
    entry.arguments = QStringList{u"-y"_s, u"@scope/server"_s, u"C:\\two words"_s};
    entry.environment = {{u"A_B"_s, u"1"_s}, {u"Q"_s, u"it's \"q\""_s}};
    return entry;
}

ServerEntry remoteServer()
{
    ServerEntry entry;
    entry.name = u"remote one"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://mcp.example.com/mcp?x=1"_s;
    return entry;
}

} // namespace

class ProgramEditTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void c02_addsAndRemovesAServerAndNothingElse_data() { everyFile(); }
    void c02_addsAndRemovesAServerAndNothingElse();
    void c02_changesOneServerAndNothingElse_data() { everyFile(); }
    void c02_changesOneServerAndNothingElse();
    void c02_theCorpusHoldsTheAwkwardFiles();
    void writesAFileThatWasNotThere_data();
    void writesAFileThatWasNotThere();
    void writesForGooseAllThatItWants();
    void headsANewFileOfContinue();
    void saysWhatAProgramCannotDo();
    void c03_writesNothingIfTheFileChangedMeanwhile();
    void keepsVersionsAndGoesBackToThem();
    void givesBackOneServerOfAVersion();
    void c02_changesOneServerOfALargeFileWithFoldersTwinsCrlfAndBom();
    void describesWhatVsCodeIsToAskFor();

private:
    static void everyFile();
    QTemporaryDir m_folder;
    std::unique_ptr<FileVersions> m_versions;
};

void ProgramEditTest::init()
{
    m_versions = std::make_unique<FileVersions>(
        m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u"/versions"_s));
}

void ProgramEditTest::everyFile()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : ProgramData::files()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ProgramEditTest::c02_addsAndRemovesAServerAndNothingElse()
{
    QFETCH(QString, name);
    const ProgramFile file = ProgramData::read(name);
    QVERIFY(!file.servers.isEmpty());
    if (file.place.scope == ProgramScope::Managed) {
        QVERIFY(file.notEditable); // whoever administers the machine writes it
        QVERIFY(!changeWithServer(file, localServer()));
        return;
    }
    for (const ServerEntry &server : {localServer(), remoteServer()}) {
        const Result<FileChange> added = changeWithServer(file, server);
        if (!added && file.place.program == u"claude-desktop" && server.transport != ServerEntry::Transport::Stdio) {
            continue; // its file holds local servers only
        }
        QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
        const ProgramFile with = programFileOf(file.place, added->after);
        QCOMPARE(with.problems.size(), file.problems.size());
        const ProgramServer *found = with.server(server.name);
        QVERIFY(found && !found->fault);
        QCOMPARE(entryDifferences(found->entry, server), QStringList());
        QCOMPARE(with.servers.size(), file.servers.size() + 1);
        // Nothing was taken away: every line that was there still is, but for a comma behind it.
        const QByteArrayList before = file.bytes.split('\n');
        qsizetype at = 0;
        const QByteArrayList after = added->after.split('\n');
        for (const QByteArray &line : before) {
            while (before.size() > 1 && at < after.size() && after.at(at) != line
                   && QByteArray(after.at(at)).replace(",", "") != QByteArray(line).replace(",", "")) {
                ++at;
            }
            QVERIFY2(at < after.size(), line.constData());
        }
        const Result<FileChange> removed = changeWithoutServer(with, *found);
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message));
        QCOMPARE(removed->after, file.bytes);
    }
}

void ProgramEditTest::c02_changesOneServerAndNothingElse()
{
    QFETCH(QString, name);
    const ProgramFile file = ProgramData::read(name);
    for (const ProgramServer &server : file.servers) {
        ServerEntry changed = server.entry;
        if (file.notEditable) {
            continue;
        }
        const bool isLocal = changed.transport == ServerEntry::Transport::Stdio;
        (isLocal ? changed.command : changed.url) += u"x"_s;
        const Result<FileChange> there = changeWithServer(file, changed, server.folder);
        QVERIFY2(there, qPrintable(there ? QString() : server.name + there.error().message));
        const ProgramFile after = programFileOf(file.place, there->after);
        QCOMPARE(entryDifferences(after.server(server.name, server.folder)->entry, changed), QStringList());
        const Result<FileChange> back = changeWithServer(after, server.entry, server.folder);
        QVERIFY(back);
        if (server.value.contains("command") && server.value.at("command").is_object()) {
            continue; // the oldest shape is written in today's words
        }
        // A literal text of TOML comes back as a basic one; all else to the byte.
        QCOMPARE(QByteArray(back->after).replace("\"C:\\\\bin\\\\server.exe\"", "'C:\\bin\\server.exe'"), file.bytes);
    }
}

/// What the two tests above are worth depends on what they are given.
void ProgramEditTest::c02_theCorpusHoldsTheAwkwardFiles()
{
    QStringList programs;
    int marks = 0;
    int crlf = 0;
    int comments = 0;
    int trailing = 0;
    int twins = 0;
    int managed = 0;
    int projects = 0;
    for (const QString &name : ProgramData::files()) {
        const ProgramFile file = ProgramData::read(name);
        programs << file.place.program;
        marks += file.bytes.startsWith("\xEF\xBB\xBF") ? 1 : 0;
        crlf += file.bytes.contains("\r\n") ? 1 : 0;
        comments += file.bytes.contains("// ") || file.bytes.contains("/* ") ? 1 : 0;
        trailing += file.bytes.simplified().contains(", }") ? 1 : 0;
        twins += file.problems.isEmpty() ? 0 : 1; // a name that stands twice is told; nothing else is wrong in these
        managed += file.place.scope == ProgramScope::Managed ? 1 : 0;
        projects += file.place.scope == ProgramScope::Project ? 1 : 0;
    }
    QVERIFY(programs.size() >= 40);
    for (const Program &program : knownPrograms()) {
        QVERIFY2(programs.contains(program.id), qPrintable(program.id));
    }
    QVERIFY(marks >= 3 && crlf >= 6 && comments >= 4 && trailing >= 4);
    QVERIFY(twins >= 1 && managed >= 1 && projects >= 9);
}

void ProgramEditTest::writesAFileThatWasNotThere_data()
{
    QTest::addColumn<QString>("program");
    for (const Program &program : knownPrograms()) {
        QTest::newRow(qPrintable(program.id)) << program.id;
    }
}

void ProgramEditTest::writesAFileThatWasNotThere()
{
    QFETCH(QString, program);
    const QString path = m_folder.filePath(program + u"/new/file"_s);
    const ProgramFile file = readProgramFile({.program = program, .path = path});
    QVERIFY(!file.exists());
    const Result<FileChange> change = changeWithServer(file, localServer());
    QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
    QVERIFY(applyChange(*change, *m_versions));
    const ProgramFile after = readProgramFile(file.place);
    QVERIFY(after.server(u"added by hand"_s));
    QCOMPARE(entryDifferences(after.server(u"added by hand"_s)->entry, localServer()), QStringList());
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void ProgramEditTest::writesForGooseAllThatItWants()
{
    const ProgramFilePlace place{.program = u"goose"_s, .path = u"/nowhere/config.yaml"_s};
    ServerEntry bare = localServer();
    bare.arguments.clear();
    bare.environment.clear();
    const Result<FileChange> local = changeWithServer(programFileOf(place, QByteArray()), bare);
    QVERIFY(local);
    QCOMPARE(local->after, QByteArray(R"(extensions:
  "added by hand":
    type: stdio
    cmd: npx
    enabled: true
    name: "added by hand"
    description: "added by hand"
    args: []
)"));
    const Result<FileChange> remote = changeWithServer(programFileOf(place, QByteArray()), remoteServer());
    QVERIFY(remote && remote->after.contains("    enabled: true\n")
            && remote->after.contains("    description: \"remote one\"\n")
            && remote->after.contains("    name: \"remote one\"\n"));
    ServerEntry off = bare;
    off.disabled = true;
    QVERIFY(changeWithServer(programFileOf(place, QByteArray()), off)->after.contains("    enabled: false\n"));
    // What a file has of its own stays.
    const ProgramFile file =
        programFileOf(place, "extensions:\n  a:\n    type: stdio\n    cmd: x\n    description: mine\n    timeout: 3\n");
    ServerEntry changed = file.servers.constFirst().entry;
    changed.command = u"other"_s;
    const QByteArray after = changeWithServer(file, changed)->after;
    QCOMPARE(after,
             QByteArray("extensions:\n  a:\n    type: stdio\n    cmd: other\n    description: mine\n    timeout: 3\n"
                        "    enabled: true\n"));
    ServerEntry old = remoteServer();
    old.transport = ServerEntry::Transport::Sse;
    const Result<FileChange> refused = changeWithServer(file, old);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"sse"_s), qPrintable(refused.error().message));
}

void ProgramEditTest::headsANewFileOfContinue()
{
    const ProgramFilePlace place{.program = u"continue"_s, .path = u"/nowhere/config.yaml"_s};
    for (const QByteArray &before : {QByteArray(), QByteArray("\n")}) {
        const Result<FileChange> added = changeWithServer(programFileOf(place, before), localServer());
        QVERIFY(added);
        QVERIFY2(
            added->after.trimmed().startsWith("name: \"Local Assistant\"\nversion: 1.0.0\nschema: v1\nmcpServers:\n"),
            added->after.constData());
        QVERIFY(programFileOf(place, added->after).server(u"added by hand"_s));
    }
    const QByteArray theirs = "name: mine\nversion: 0.0.1\nschema: v1\n";
    const Result<FileChange> kept = changeWithServer(programFileOf(place, theirs), localServer());
    QVERIFY(kept && kept->after.startsWith(theirs + "mcpServers:\n"));
    QVERIFY(!kept->after.contains("1.0.0"));
}

void ProgramEditTest::saysWhatAProgramCannotDo()
{
    const ProgramFile desktop = ProgramData::read(u"claude-desktop/usual.json"_s);
    QVERIFY(!changeWithServer(desktop, remoteServer()));
    ServerEntry inFolder = localServer();
    inFolder.workingDirectory = u"/srv"_s;
    QVERIFY(!changeWithServer(desktop, inFolder));
    const ProgramFile broken = programFileOf({.program = u"cursor"_s, .path = u"/nowhere"_s}, "{\"mcpServers\": {");
    QVERIFY(!changeWithServer(broken, localServer()));
    const ProgramFile managed =
        programFileOf({.program = u"claude-code"_s, .path = u"/nowhere"_s, .scope = ProgramScope::Managed}, "{}");
    QVERIFY(!changeWithServer(managed, localServer()));
}

void ProgramEditTest::c03_writesNothingIfTheFileChangedMeanwhile()
{
    const QString path = m_folder.filePath(u"c03.json"_s);
    QVERIFY(replaceOthersFile(path, {}, "{\"mcpServers\": {}}\n"));
    const ProgramFile file = readProgramFile({.program = u"cursor"_s, .path = path});
    const Result<FileChange> change = changeWithServer(file, localServer());
    QVERIFY(change);
    const QByteArray theirs = "{\"mcpServers\": {\"theirs\": {\"command\": \"x\"}}}\n";
    QVERIFY(replaceOthersFile(path, file.bytes, theirs));
    const Result<> applied = applyChange(*change, *m_versions);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Error::Kind::Usage);
    QCOMPARE(*readOthersFile(path), theirs);
}

void ProgramEditTest::keepsVersionsAndGoesBackToThem()
{
    const ProgramFilePlace place{.program = u"cursor"_s, .path = m_folder.filePath(u"versions.json"_s)};
    const QByteArray first = "{ \"mcpServers\": {} } // mine\n";
    QVERIFY(replaceOthersFile(place.path, {}, first));
    QVERIFY(applyChange(*changeWithServer(readProgramFile(place), localServer()), *m_versions));
    const QList<FileVersion> versions = m_versions->of(place.path);
    QCOMPARE(versions.size(), 2);
    QCOMPARE(versions.first().by, FileVersion::By::Signalbox);
    QVERIFY(versions.first().summary.contains(u"added by hand"_s));
    QCOMPARE(versions.last().by, FileVersion::By::Unknown);
    const Result<FileChange> back = changeToVersion(place, *m_versions->bytes(place.path, versions.last().id));
    QVERIFY(back && applyChange(*back, *m_versions));
    QCOMPARE(*readOthersFile(place.path), first);
    QCOMPARE(m_versions->of(place.path).size(), 3);
    for (int i = 0; i < 80; ++i) {
        QVERIFY(m_versions->keep(place.path, QByteArray::number(i), FileVersion::By::Unknown, {}));
    }
    QCOMPARE(m_versions->of(place.path).size(), 50);
    QVERIFY(!m_versions->bytes(place.path, u"../../x"_s));
}

void ProgramEditTest::givesBackOneServerOfAVersion()
{
    const ProgramFilePlace place{.program = u"cursor"_s, .path = u"/nowhere/mcp.json"_s};
    const ProgramFile was =
        programFileOf(place, R"({"mcpServers": {"a": {"command": "old", "extra": 1}, "b": {"command": "b1"}}})");
    const ProgramFile now = programFileOf(place, R"({"mcpServers": {"b": {"command": "b2"}, "c": {"command": "c"}}})");
    const Result<FileChange> a = changeToVersionOf(now, was, u"a"_s);
    QVERIFY(a);
    QCOMPARE(
        a->after,
        QByteArray(
            R"({"mcpServers": {"b": {"command": "b2"}, "c": {"command": "c"}, "a": {"command": "old", "extra": 1}}})"));
    QCOMPARE(changeToVersionOf(now, was, u"c"_s)->after, QByteArray(R"({"mcpServers": {"b": {"command": "b2"}}})"));
}

/// As Claude Code's own file grows in years: conversations by folder, some with servers of their own, a folder that
/// stands there twice, a server that does, Windows' line ends, a byte order mark.
void ProgramEditTest::c02_changesOneServerOfALargeFileWithFoldersTwinsCrlfAndBom()
{
    QByteArray text = "\xEF\xBB\xBF{\n  \"numStartups\": 1.0e3,\n  \"projects\": {\n";
    const QByteArray said =
        QByteArray("{\"display\": \"say \\u00e9 \\\"it\\\" ").append(3'000, 'x') + "\", \"n\": 3.50}";
    for (int i = 0; text.size() < 5'000'000; ++i) {
        text += "    \"/home/ada/work/p" + QByteArray::number(i % 1000) + "\": {\n      \"history\": [" + said
                + "],\n      \"mcpServers\": {\n        \"local\": {\"type\": \"stdio\", \"command\": \"c"
                + QByteArray::number(i) + "\", \"args\": []}\n      }\n    },\n";
    }
    text += "    \"/last\": {\"mcpServers\": {\"local\": {\"command\": \"before\"}}}\n  },\n  \"mcpServers\": {\n"
            "    \"twin\": {\"command\": \"one\"},\n    \"twin\": {\"command\": \"two\"},\n"
            "    \"mine\": {\n      \"command\": \"before\" }\n  }\n}\n";
    text.replace("\n", "\r\n");
    const ProgramFile file = programFileOf({.program = u"claude-code"_s, .path = u"/nowhere/.claude.json"_s}, text);
    QVERIFY(!file.notEditable);
    QVERIFY(!file.problems.isEmpty()); // the twins are told
    for (const QString &folder : {QString(), u"/last"_s}) {
        const QString name = folder.isEmpty() ? u"mine"_s : u"local"_s;
        ServerEntry changed = file.server(name, folder)->entry;
        changed.command = u"after"_s;
        const Result<FileChange> change = changeWithServer(file, changed, folder);
        QVERIFY2(change, qPrintable(change ? QString() : change.error().message));
        const qsizetype at = folder.isEmpty() ? text.lastIndexOf("before") : text.indexOf("before");
        QCOMPARE(change->after, QByteArray(text).replace(at, 6, "after"));
    }
}

void ProgramEditTest::describesWhatVsCodeIsToAskFor()
{
    const ProgramFilePlace place{.program = u"vscode"_s, .path = u"/nowhere/mcp.json"_s};
    ServerEntry server = localServer();
    server.environment = {{u"TOKEN"_s, u"${input:TOKEN}"_s}};
    setInputs(server, {{.id = u"TOKEN"_s, .description = u"A token"_s, .isSecret = true}});
    const Result<FileChange> first = changeWithServer(programFileOf(place, "{ /* mine */ }"), server);
    QVERIFY(first);
    const ProgramFile file = programFileOf(place, first->after);
    QCOMPARE(file.server(server.name)->inputs, inputsOf(server));
    QVERIFY(first->after.contains("/* mine */"));
    server.name = u"another"_s;
    const Result<FileChange> second = changeWithServer(file, server);
    QVERIFY(second);
    QCOMPARE(second->after.count("A token"), 1); // what is described already is not described again
}

QTEST_APPLESS_MAIN(ProgramEditTest)
#include "tst_programedit.moc"
