// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/programs/othersfile.h"
#include "core/catalog/programs/programimport.h"
#include "core/catalog/programs/programreference.h"
#include "core/catalog/values/inputdescription.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ServerEntry localServer()
{
    ServerEntry entry;
    entry.name = u"git hub"_s;
    entry.command = u"docker"_s;
    entry.arguments = QStringList{u"run"_s,     u"-e"_s,          u"API_TOKEN=canary-assigned"_s,
                                  u"--token"_s, u"canary-flag"_s, u"--api-key=canary-equals"_s,
                                  u"image"_s};
    entry.environment = {
        {u"TOKEN"_s, u"canary-variable"_s}, {u"PORT"_s, u"8080"_s}, {u"OTHER_TOKEN"_s, u"${env:OTHER_TOKEN}"_s}};
    return entry;
}

ServerEntry remoteServer()
{
    ServerEntry entry;
    entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://ada:canary-password@mcp.example.com/mcp?x=1&api_key=canary-query"_s;
    entry.headers = {{u"Authorization"_s, u"Bearer canary-bearer"_s}, {u"X-Trace"_s, u"on"_s}};
    return entry;
}

ProgramFile fileOf(const QString &program, const QByteArray &bytes)
{
    return programFileOf({.program = program, .path = u"/nowhere/"_s + program}, bytes);
}

} // namespace

class ProgramReferenceTest : public QObject
{
    Q_OBJECT
private slots:
    void c10_findsSecretsWhereverTheyStand();
    void c10_namesEachOfManySecretsApart();
    void c10_anEntryWithItsSecretsApartHoldsNone();
    void writesReferencesInEachProgramsWay_data();
    void writesReferencesInEachProgramsWay();
    void refusesWhatAProgramCannotSay();
    void writesNoSecretThatSignalboxKeeps();
    void c10_movesSecretsOutOfAFile_data();
    void c10_movesSecretsOutOfAFile();
    void c10_aSecretThatIsMovedOutStaysInNoVersion();
    void k01_saysThatArgumentsAreSeenByAll();
};

void ProgramReferenceTest::c10_findsSecretsWhereverTheyStand()
{
    QStringList found;
    for (const ServerEntry &entry : {localServer(), remoteServer()}) {
        for (const LiteralSecret &secret : literalSecrets(entry)) {
            found << secret.id + u' ' + secret.value();
        }
    }
    QCOMPARE(found, (QStringList{u"API_TOKEN canary-assigned"_s, u"GIT_HUB_TOKEN canary-flag"_s,
                                 u"GIT_HUB_API_KEY canary-equals"_s, u"GIT_HUB_TOKEN_2 canary-variable"_s,
                                 u"REMOTE_PASSWORD canary-password"_s, u"REMOTE_API_KEY canary-query"_s,
                                 u"REMOTE_TOKEN canary-bearer"_s}));
    QVERIFY(literalSecrets(ServerEntry()).isEmpty());
}

void ProgramReferenceTest::c10_namesEachOfManySecretsApart()
{
    constexpr int kVariables = 20'000;
    ServerEntry entry;
    entry.name = u"hub"_s;
    entry.command = u"x"_s;
    entry.environment = {{u"HUB_TOKEN_3"_s, u"ghp_"_s + QString(36, u'a')}};
    entry.environment.resize(1 + kVariables, {u"TOKEN"_s, u"canary"_s});
    QStringList wanted{u"HUB_TOKEN_3"_s, u"HUB_TOKEN"_s, u"HUB_TOKEN_2"_s};
    for (int number = 4; wanted.size() <= kVariables; ++number) {
        wanted << u"HUB_TOKEN_%1"_s.arg(number);
    }
    QStringList ids;
    for (const LiteralSecret &secret : literalSecrets(entry)) {
        ids << secret.id;
    }
    QCOMPARE(ids, wanted);
}

void ProgramReferenceTest::c10_anEntryWithItsSecretsApartHoldsNone()
{
    for (const ServerEntry &entry : {localServer(), remoteServer()}) {
        const QList<LiteralSecret> secrets = literalSecrets(entry);
        const ServerEntry apart = withSecretInputs(entry, secrets);
        QVERIFY(literalSecrets(apart).isEmpty());
        QCOMPARE(inputsOf(apart).size(), secrets.size());
        for (const EntryText &text : entryTexts(apart)) {
            QVERIFY2(!text.text.contains(u"canary"_s), qPrintable(text.text));
        }
        for (const InputDescription &input : inputsOf(apart)) {
            QVERIFY(input.isSecret);
            QVERIFY(!input.description.contains(u"canary"_s));
        }
    }
    const ServerEntry remote = withSecretInputs(remoteServer(), literalSecrets(remoteServer()));
    QStringList descriptions;
    for (const InputDescription &input : inputsOf(remote)) {
        descriptions << input.description;
    }
    QCOMPARE(descriptions, (QStringList{u"Secret: the password in the address, for remote."_s,
                                        u"Secret: api_key in the address, for remote."_s,
                                        u"The secret of header Authorization, for remote."_s}));
    QCOMPARE(remote.headers.first().second, u"Bearer ${input:REMOTE_TOKEN}"_s);
    QCOMPARE(remote.url,
             u"https://ada:${input:REMOTE_PASSWORD}@mcp.example.com/mcp?x=1&api_key=${input:REMOTE_API_KEY}"_s);
}

void ProgramReferenceTest::writesReferencesInEachProgramsWay_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("written");
    QTest::newRow("claude-code") << u"claude-code"_s << u"${A_TOKEN}"_s;
    QTest::newRow("cursor") << u"cursor"_s << u"${env:A_TOKEN}"_s;
    QTest::newRow("vscode") << u"vscode"_s << u"${env:A_TOKEN}"_s;
    QTest::newRow("opencode") << u"opencode"_s << u"{env:A_TOKEN}"_s;
    QTest::newRow("gemini-cli") << u"gemini-cli"_s << u"${A_TOKEN}"_s;
}

void ProgramReferenceTest::writesReferencesInEachProgramsWay()
{
    QFETCH(QString, program);
    QFETCH(QString, written);
    for (const QString &spelling : {u"${A_TOKEN}"_s, u"${env:A_TOKEN}"_s, u"{env:A_TOKEN}"_s}) {
        ServerEntry entry;
        entry.name = u"a"_s;
        entry.command = u"x"_s;
        entry.environment = {{u"T"_s, spelling}};
        const Result<ReferringEntry> made = entryFor(entry, *programById(program));
        QVERIFY(made);
        QCOMPARE(made->entry.environment.first().second, written);
        QCOMPARE(made->toDo.size(), 1);
        QVERIFY(made->toDo.first().contains(u"A_TOKEN"_s));
    }
}

void ProgramReferenceTest::refusesWhatAProgramCannotSay()
{
    ServerEntry entry;
    entry.name = u"a"_s;
    entry.command = u"x"_s;
    entry.environment = {{u"T"_s, u"${env:A_TOKEN}"_s}};
    for (const QString &program : {u"claude-desktop"_s, u"zed"_s, u"goose"_s}) {
        const Result<ReferringEntry> made = entryFor(entry, *programById(program));
        QVERIFY2(!made, qPrintable(program));
        QVERIFY(made.error().message.contains(u"A_TOKEN"_s));
    }
    entry.environment = {{u"A_TOKEN"_s, u"${env:A_TOKEN}"_s}};
    QVERIFY(entryFor(entry, *programById(u"codex"_s))); // hands it on under its own name
    entry.environment = {{u"T"_s, u"${env:A_TOKEN}"_s}};
    QVERIFY(!entryFor(entry, *programById(u"codex"_s)));
}

void ProgramReferenceTest::writesNoSecretThatSignalboxKeeps()
{
    ServerEntry entry = remoteServer();
    entry.url = u"https://mcp.example.com/mcp"_s;
    entry.headers.clear();
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    entry.remote.auth.secret = u"canary-for-this-run"_s;
    const Result<ReferringEntry> kept = entryFor(entry, *programById(u"cursor"_s));
    QVERIFY(kept);
    QVERIFY(kept->entry.headers.isEmpty());
    QCOMPARE(kept->toDo.size(), 1); // sign in there
    entry.remote.secretVariable = u"MY_TOKEN"_s;
    const Result<ReferringEntry> cursor = entryFor(entry, *programById(u"cursor"_s));
    QVERIFY(cursor);
    QCOMPARE(cursor->entry.headers.first().second, u"Bearer ${env:MY_TOKEN}"_s);
    const ProgramFile file = fileOf(u"codex"_s, "# mine\n");
    const Result<FileChange> codex = changeWithServer(file, entryFor(entry, *programById(u"codex"_s))->entry);
    QVERIFY(codex);
    QVERIFY2(codex->after.contains("bearer_token_env_var = \"MY_TOKEN\""), codex->after.constData());
    QVERIFY(!codex->after.contains("canary"));
    QVERIFY(!codex->after.contains("http_headers"));
}

void ProgramReferenceTest::c10_movesSecretsOutOfAFile_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // empty: it has no way
    QTest::newRow("cursor")
        << u"cursor"_s
        << QByteArray("{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"A_TOKEN\": \"canary\"}}}} // mine")
        << QByteArray(
               "{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"A_TOKEN\": \"${env:A_TOKEN}\"}}}} // mine");
    QTest::newRow("gemini") << u"gemini-cli"_s
                            << QByteArray("{\"mcpServers\": {\"a\": {\"httpUrl\": \"https://x.example/\", \"headers\": "
                                          "{\"X-Api-Key\": \"canary\"}}}}")
                            << QByteArray("{\"mcpServers\": {\"a\": {\"httpUrl\": \"https://x.example/\", \"headers\": "
                                          "{\"X-Api-Key\": \"${X_API_KEY}\"}}}}");
    QTest::newRow("codex")
        << u"codex"_s
        << QByteArray("# mine\n[mcp_servers.a]\ncommand = \"x\"\nenv = { A_TOKEN = \"canary\", PORT = \"1\" }\n")
        << QByteArray("# mine\n[mcp_servers.a]\ncommand = \"x\"\nenv = { PORT = \"1\" }\nenv_vars = [\"A_TOKEN\"]\n");
    QTest::newRow("claude-desktop")
        << u"claude-desktop"_s
        << QByteArray("{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"A_TOKEN\": \"canary\"}}}}")
        << QByteArray();
}

void ProgramReferenceTest::c10_movesSecretsOutOfAFile()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const ProgramFile file = fileOf(program, before);
    const Result<MovedSecrets> move = moveSecretsOut(file, file.servers.first());
    QCOMPARE(move.has_value(), !after.isEmpty());
    if (!move) {
        QVERIFY(!move.error().message.contains(u"canary"_s));
        return;
    }
    QCOMPARE(move->change.after, after);
    QCOMPARE(move->toDo.size(), 1);
    QVERIFY(move->left.isEmpty());
}

void ProgramReferenceTest::c10_aSecretThatIsMovedOutStaysInNoVersion()
{
    QTemporaryDir folder;
    const ProgramFilePlace place{.program = u"cursor"_s, .path = folder.filePath(u"mcp.json"_s)};
    QVERIFY(replaceOthersFile(
        place.path, {},
        R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "canary", "B_TOKEN": "raven"}}}})"));
    FileVersions versions(folder.filePath(u"versions"_s));
    const ProgramFile file = readProgramFile(place);
    const Result<MovedSecrets> move = moveSecretsOut(file, file.servers.first());
    QVERIFY(move);
    QCOMPARE(move->replaced.size(), 2);
    QVERIFY(applyChange(move->change, versions));
    QCOMPARE(versions.of(place.path).size(), 2);
    QVERIFY(versions.bytes(place.path, versions.of(place.path).last().id)->contains("canary")); // a way back, until:
    QHash<QString, QString> references;
    for (const auto &[secret, reference] : move->replaced) {
        references.insert(QString::fromUtf8(secret), QString::fromUtf8(reference));
    }
    QVERIFY(forgetSecrets(place, references, versions));
    for (const FileVersion &version : versions.of(place.path)) {
        const QByteArray bytes = *versions.bytes(place.path, version.id);
        QVERIFY(!bytes.contains("canary"));
        QVERIFY(!bytes.contains("raven"));
        QVERIFY(bytes.contains("${env:A_TOKEN}"));
    }
}

void ProgramReferenceTest::k01_saysThatArgumentsAreSeenByAll()
{
    int seen = 0;
    for (const LiteralSecret &secret : literalSecrets(localServer())) {
        seen += secret.isSeenByAll() ? 1 : 0;
    }
    QCOMPARE(seen, 3);
}

QTEST_APPLESS_MAIN(ProgramReferenceTest)
#include "tst_programreference.moc"
