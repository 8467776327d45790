// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/filesecretmove.h"
#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/heldsecrets.h"
#include "core/catalog/programs/secretkind.h"
#include "core/catalog/values/inputdescription.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ProgramFile fileOf(const QString &program, const QString &path, const QByteArray &bytes)
{
    return programFileOf({.program = program, .path = path}, bytes);
}

bool all(const QString &)
{
    return true;
}

} // namespace

/// Secrets found in files with their places, moved out of them one by one, and forgotten by kept versions.
class FileSecretMoveTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereEachStands_data();
    void saysWhereEachStands();
    void saysWhyOneStays();
    void tellsWhatItIs_data();
    void tellsWhatItIs();
    void movesOnlyWhatIsMeant();
    void oneNameStandsForOneValue();
    void oneValueKeepsItsNameInAllFiles();
    void doesNotTakeAReferencesName();
    void leavesWhatCanOnlyBeHandedOnUnderATakenName();
    void movesOutOfAnOwnEntry();
    void findsWhatVersionsHoldAlone();
    void aBrokenFileForgetsNothing();
    void forgetsShortSecretsOnlyAsValues();
    void forgetsWhatJsonEscapes();
};

void FileSecretMoveTest::saysWhereEachStands_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines"); // place and line
    QTest::newRow("JSON") << u"cursor"_s
                          << QByteArray("{\"mcpServers\": {\n \"a\": {\"command\": \"x\",\n  \"args\": [\"run\",\n"
                                        "   \"--token=abcdefgh\"],\n  \"env\": {\n   \"A_TOKEN\": \"swordfish\"}}}}")
                          << QStringList{u"argument 2:4"_s, u"variable A_TOKEN:6"_s};
    QTest::newRow("remote") << u"vscode"_s
                            << QByteArray("{\"servers\": {\n \"a\": {\n  \"type\": \"http\",\n  \"url\": "
                                          "\"https://x/?api_key=abcdefgh\",\n  \"headers\": {\n   "
                                          "\"Authorization\": \"Bearer swordfish\"}}}}")
                            << QStringList{u"api_key in the address:4"_s, u"header Authorization:6"_s};
    QTest::newRow("two of one address") << u"vscode"_s
                                        << QByteArray("{\"servers\": {\n \"a\": {\n  \"type\": \"http\",\n  \"url\": "
                                                      "\"https://me:swordfish@x/?api_key=abcdefgh\"}}}")
                                        << QStringList{u"the password in the address:4"_s,
                                                       u"api_key in the address:4"_s};
    QTest::newRow("a list") << u"opencode"_s
                            << QByteArray("{\"mcp\": {\n \"a\": {\"type\": \"local\",\n  \"command\": [\"x\",\n"
                                          "   \"--token\",\n   \"abcdefgh\"]}}}")
                            << QStringList{u"argument 2:5"_s};
    QTest::newRow("TOML") << u"codex"_s
                          << QByteArray("[mcp_servers.a]\ncommand = \"x\"\n\n[mcp_servers.a.env]\nA_TOKEN = "
                                        "\"swordfish\"\n")
                          << QStringList{u"variable A_TOKEN:5"_s};
    QTest::newRow("YAML") << u"goose"_s
                          << QByteArray("extensions:\n  a:\n    type: stdio\n    cmd: x\n    envs:\n      A_TOKEN: "
                                        "swordfish\n")
                          << QStringList{u"variable A_TOKEN:6"_s};
}

void FileSecretMoveTest::saysWhereEachStands()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, text);
    QFETCH(QStringList, lines);
    const QString suffix = program == u"codex" ? u"toml"_s : program == u"goose" ? u"yaml"_s : u"json"_s;
    QStringList found;
    QStringList keys;
    for (const FoundSecret &secret : secretsFound(fileOf(program, u"/f."_s + suffix, text))) {
        found.append(u"%1:%2"_s.arg(secret.place).arg(secret.line));
        keys.append(secret.key);
        QCOMPARE(secret.program, program);
        QVERIFY(secret.length >= 8);
    }
    QCOMPARE(found, lines);
    QCOMPARE(keys.removeDuplicates(), 0);
}

void FileSecretMoveTest::saysWhyOneStays()
{
    const QByteArray text = R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish"}}}})";
    const QList<FoundSecret> cursor = secretsFound(fileOf(u"cursor"_s, u"/f.json"_s, text));
    QVERIFY(cursor.size() == 1 && cursor.first().canMove());
    QCOMPARE(cursor.first().reference, u"${env:A_TOKEN}"_s);
    const QList<FoundSecret> desktop = secretsFound(fileOf(u"claude-desktop"_s, u"/f.json"_s, text));
    QVERIFY(desktop.size() == 1 && !desktop.first().canMove());
    QVERIFY2(desktop.first().obstacle.startsWith(u"Claude Desktop has no way"_s), qPrintable(desktop.first().obstacle));
    const ProgramFile managed = programFileOf(
        {.program = u"claude-code"_s, .path = u"/m.json"_s, .scope = ProgramScope::Managed, .project = {}}, text);
    QVERIFY(secretsFound(managed).first().obstacle.contains(u"administers"_s));
}

void FileSecretMoveTest::tellsWhatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kind");
    QTest::newRow("by its form") << u"ANY"_s << u"ghp_"_s + QString(36, u'a') << u"GitHub token"_s;
    QTest::newRow("by its name") << u"DB_PASSWORD"_s << u"swordfish"_s << u"password"_s;
    QTest::newRow("a key") << u"WEATHER_API_KEY"_s << u"swordfish"_s << u"API key"_s;
    QTest::newRow("no more is known") << u"CLIENT_SECRET"_s << u"swordfish"_s << u"secret"_s;
}

void FileSecretMoveTest::tellsWhatItIs()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    ServerEntry entry;
    entry.name = u"a"_s;
    entry.command = u"x"_s;
    entry.environment = {{name, value}};
    const QList<LiteralSecret> secrets = literalSecrets(entry);
    QCOMPARE(secrets.size(), 1);
    QTEST(secretKind(secrets.first()), "kind");
}

void FileSecretMoveTest::movesOnlyWhatIsMeant()
{
    const ProgramFile file = fileOf(
        u"cursor"_s, u"/f.json"_s,
        R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish", "B_TOKEN": "marlin123"}}, "b": {"command": "x", "env": {"C_TOKEN": "herring12"}}}})");
    const QList<FoundSecret> found = secretsFound(file);
    QCOMPARE(found.size(), 3);
    SecretNames names;
    const FileSecretMove move =
        planSecretMove(file, [&found](const QString &key) { return key == found.at(1).key; }, names);
    QCOMPARE(
        move.change.after,
        QByteArray(
            R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish", "B_TOKEN": "${env:B_TOKEN}"}}, "b": {"command": "x", "env": {"C_TOKEN": "herring12"}}}})"));
    QCOMPARE(move.values, (QList<QPair<QString, QString>>{{u"B_TOKEN"_s, u"marlin123"_s}}));
    QVERIFY(move.left.isEmpty());
    SecretNames others;
    QVERIFY(planSecretMove(file, [](const QString &) { return false; }, others).change.changesNothing());
}

void FileSecretMoveTest::oneNameStandsForOneValue()
{
    const ProgramFile file = fileOf(
        u"vscode"_s, u"/f.json"_s,
        R"({"servers": {"one": {"command": "x", "env": {"A_TOKEN": "swordfish"}}, "two": {"command": "x", "env": {"A_TOKEN": "marlin123"}}, "three": {"command": "x", "env": {"A_TOKEN": "swordfish"}}}})");
    SecretNames names;
    const FileSecretMove move = planSecretMove(file, all, names);
    const ProgramFile after = programFileOf(file.place, move.change.after);
    QCOMPARE(after.server(u"one"_s)->entry.environment.first().second, u"${input:A_TOKEN}"_s);
    QCOMPARE(after.server(u"two"_s)->entry.environment.first().second, u"${input:TWO_A_TOKEN}"_s);
    QCOMPARE(after.server(u"three"_s)->entry.environment.first().second, u"${input:A_TOKEN}"_s);
    QVERIFY(move.change.after.contains("TWO_A_TOKEN\""));
}

void FileSecretMoveTest::oneValueKeepsItsNameInAllFiles()
{
    const QByteArray text = R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "%1"}}}})";
    SecretNames names;
    names.take(u"A_TOKEN"_s, u"swordfish"_s);
    const FileSecretMove same =
        planSecretMove(fileOf(u"cursor"_s, u"/f.json"_s, QByteArray(text).replace("%1", "swordfish")), all, names);
    QCOMPARE(same.values.first().first, u"A_TOKEN"_s);
    const FileSecretMove other =
        planSecretMove(fileOf(u"cline"_s, u"/g.json"_s, QByteArray(text).replace("%1", "marlin123")), all, names);
    QCOMPARE(other.values.first().first, u"A_TOKEN_2"_s);
    QVERIFY(other.change.after.contains("${env:A_TOKEN_2}"));
    QVERIFY(names.fits(u"A_TOKEN_2"_s, u"marlin123"_s) && !names.fits(u"A_TOKEN_2"_s, u"swordfish"_s));
}

void FileSecretMoveTest::doesNotTakeAReferencesName()
{
    const ProgramFile file = fileOf(
        u"cursor"_s, u"/f.json"_s,
        R"({"mcpServers": {"old": {"command": "x", "env": {"A_TOKEN": "${env:A_TOKEN}"}}, "new": {"command": "x", "env": {"A_TOKEN": "swordfish"}}}})");
    SecretNames names;
    const FileSecretMove move = planSecretMove(file, all, names);
    QVERIFY2(move.change.after.contains("\"${env:NEW_A_TOKEN}\""), move.change.after.constData());
}

void FileSecretMoveTest::leavesWhatCanOnlyBeHandedOnUnderATakenName()
{
    const ProgramFile file =
        fileOf(u"codex"_s, u"/f.toml"_s,
               "[mcp_servers.a]\ncommand = \"x\"\nenv = { A_TOKEN = \"swordfish\" }\n\n[mcp_servers.b]\ncommand = "
               "\"x\"\nenv = { A_TOKEN = \"marlin123\" }\n");
    SecretNames names;
    const FileSecretMove move = planSecretMove(file, all, names);
    QCOMPARE(move.values.size(), 1);
    QCOMPARE(move.left.size(), 1);
    QVERIFY2(move.left.first().startsWith(u"b: "_s) && move.left.first().contains(u"A_TOKEN"_s),
             qPrintable(move.left.first()));
    QVERIFY(move.change.after.contains("marlin123") && !move.change.after.contains("swordfish"));
}

void FileSecretMoveTest::movesOutOfAnOwnEntry()
{
    ServerEntry entry;
    entry.name = u"weather"_s;
    entry.command = u"x"_s;
    entry.environment = {
        {u"A_TOKEN"_s, u"swordfish"_s}, {u"B_TOKEN"_s, u"marlin123"_s}, {u"C"_s, u"${input:B_TOKEN}"_s}};
    const QList<FoundSecret> found = secretsFound(entry);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.first().isOwn() && found.first().canMove());
    const OwnSecretMove move = planSecretMove(entry, [&found](const QString &key) { return key == found.at(1).key; });
    QCOMPARE(move.entry.environment.at(0).second, u"swordfish"_s);
    QCOMPARE(move.entry.environment.at(1).second, u"${input:WEATHER_B_TOKEN}"_s); // the other one is asked for already
    QCOMPARE(move.values, (QList<QPair<QString, QString>>{{u"WEATHER_B_TOKEN"_s, u"marlin123"_s}}));
    QCOMPARE(inputsOf(move.entry).size(), 1);
    QVERIFY(inputsOf(move.entry).first().isSecret);
}

void FileSecretMoveTest::findsWhatVersionsHoldAlone()
{
    const QTemporaryDir folder;
    FileVersions versions(folder.path());
    const ProgramFilePlace place{.program = u"cursor"_s, .path = u"/f.json"_s};
    const QByteArray text =
        R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish", "B_TOKEN": "marlin123"}}}})";
    QVERIFY(versions.keep(place.path, text, FileVersion::By::Unknown, {}));
    VersionSecrets known;
    QCOMPARE(heldSecrets(programFileOf(place, text), versions, known).secrets, 0);
    const ProgramFile now = programFileOf(place, QByteArray(text).replace("marlin123", "${env:B_TOKEN}"));
    const HeldSecrets held = heldSecrets(now, versions, known);
    QCOMPARE(held.secrets, 1);
    QCOMPARE(held.versions, 1);
    QVERIFY(forgetHeldSecrets(now, versions));
    const QByteArray kept = *versions.bytes(place.path, versions.of(place.path).first().id);
    QVERIFY2(kept.contains("swordfish") && !kept.contains("marlin123") && kept.contains("${input:B_TOKEN}"),
             kept.constData());
    known.clear();
    QCOMPARE(heldSecrets(now, versions, known).secrets, 0);
}

void FileSecretMoveTest::aBrokenFileForgetsNothing()
{
    const QTemporaryDir folder;
    FileVersions versions(folder.path());
    const ProgramFilePlace place{.program = u"cursor"_s, .path = u"/f.json"_s};
    QVERIFY(versions.keep(place.path, R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "swordfish"}}}})",
                          FileVersion::By::Unknown, {}));
    VersionSecrets known;
    QCOMPARE(heldSecrets(programFileOf(place, "{\"mcpServers\": {"), versions, known).secrets, 0);
}

void FileSecretMoveTest::forgetsShortSecretsOnlyAsValues()
{
    const QTemporaryDir folder;
    FileVersions versions(folder.path());
    const ProgramFilePlace place{.program = u"cursor"_s, .path = u"/f.json"_s};
    QVERIFY(versions.keep(place.path, R"({"mcpServers": {"a": {"command": "box", "env": {"PASSWORD": "x"}}}})",
                          FileVersion::By::Unknown, {}));
    QVERIFY(forgetSecrets(place, {{u"x"_s, u"${env:A_PASSWORD}"_s}}, versions));
    QCOMPARE(*versions.bytes(place.path, versions.of(place.path).first().id),
             QByteArray(R"({"mcpServers": {"a": {"command": "box", "env": {"PASSWORD": "${env:A_PASSWORD}"}}}})"));
}

void FileSecretMoveTest::forgetsWhatJsonEscapes()
{
    const QTemporaryDir folder;
    FileVersions versions(folder.path());
    const ProgramFilePlace place{.program = u"cursor"_s, .path = u"/f.json"_s};
    const QByteArray text =
        R"({"mcpServers": {"a": {"command": "x", "env": {"A_TOKEN": "sword\"fish\\1"}}}} // sword\"fish\\1)";
    QVERIFY(versions.keep(place.path, text, FileVersion::By::Unknown, {}));
    QVERIFY(forgetSecrets(place, {{u"sword\"fish\\1"_s, u"${env:A_TOKEN}"_s}}, versions));
    QVERIFY(!versions.bytes(place.path, versions.of(place.path).first().id)->contains("fish"));
}

QTEST_APPLESS_MAIN(FileSecretMoveTest)
#include "tst_filesecretmove.moc"
