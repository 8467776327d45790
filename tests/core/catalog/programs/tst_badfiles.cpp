// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programfile.h"
#include "core/catalog/programs/programimport.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTooLarge = (qint64(64) << 20) + 1;

QByteArray encoded(const QByteArray &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(text));
}

} // namespace

/// Files of other programs that are not as they should be: what is wrong is told by line and column, what is good can be
/// taken over, and nothing is started.
class BadFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void c04_saysWhereAFileIsWrongAndTakesTheRest_data();
    void c04_saysWhereAFileIsWrongAndTakesTheRest();
    void c04_refusesAFileThatIsTooLarge();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
};

/// Whoever starts `x` or `y` leaves a trace.
void BadFilesTest::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"bin"_s));
    for (const QString &name : {u"bin/x"_s, u"bin/y"_s}) {
        QFile trap(m_folder.filePath(name));
        QVERIFY(trap.open(QIODevice::WriteOnly));
        trap.write("#!/bin/sh\n: > '" + m_folder.filePath(u"ran"_s).toUtf8() + "'\n");
        trap.close();
        QVERIFY(trap.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    qputenv("PATH", m_folder.filePath(u"bin"_s).toUtf8());
}

void BadFilesTest::c04_saysWhereAFileIsWrongAndTakesTheRest_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("good");   // what can be taken over
    QTest::addColumn<QStringList>("places"); // of the problems and faults
    QTest::addColumn<bool>("editable");
    const auto row = [](const char *name, const char *program, const QByteArray &bytes, const QStringList &good,
                        const QStringList &places, bool editable) {
        QTest::newRow(name) << QString::fromLatin1(program) << bytes << good << places << editable;
    };
    const QByteArray good = "{\"mcpServers\": {\"a\": {\"command\": \"x\"}}}";

    row("empty", "cursor", "", {}, {}, true);
    row("only space", "cursor", " \n\n", {}, {}, true);
    row("cut", "cursor", "{\"mcpServers\": {\"a\": {\"command\": \"x\"},\n \"b\": {\"comm", {u"a"_s},
        {u"line 2, column 13"_s}, false);
    row("no object", "cursor", "[1, 2]", {}, {u"line 1, column 1"_s}, true);
    row("null", "cursor", "\nnull\n", {}, {u"line 2, column 1"_s}, true);
    row("a comment", "goose", "# null\n", {}, {}, true);
    row("another case", "cursor", "{\n \"mcpservers\": {\"a\": {\"command\": \"x\"}}}", {}, {u"line 2, column 16"_s},
        true);
    row("another case beside it", "cursor", "{\"mcpServers\": {}, \"mcpservers\": {}}", {}, {}, true);
    row("servers no object", "cursor", "{\n \"mcpServers\": 5}", {}, {u"line 2, column 16"_s}, true);
    row("an entry of the wrong type", "cursor", "{\"mcpServers\": {\"a\": 7,\n \"b\": {\"command\": \"x\"}}}", {u"b"_s},
        {u"line 1, column 22"_s}, true);
    row("an entry that is null", "cursor", "{\"mcpServers\": {\n  \"a\": null,\n  \"b\": {\"command\": \"x\"}}}",
        {u"b"_s}, {u"line 2, column 8"_s}, true);
    row("a member of the wrong type", "cursor", "{\"mcpServers\": {\"a\": {\"command\": \"x\",\n \"args\": \"y\"}}}",
        {}, {u"line 2, column 10"_s}, true);
    row("a number among the arguments", "cursor",
        "{\"mcpServers\": {\"a\": {\"command\": \"x\",\n \"args\": [\"-v\", 5]}, \"b\": {\"command\": \"x\"}}}",
        {u"b"_s}, {u"line 2, column 17"_s}, true);
    row("a number as variable", "claude-desktop",
        "{\"mcpServers\": {\"a\": {\"command\": \"x\", \"env\": {\"PORT\": 8080}}}}", {}, {u"line 1, column 55"_s},
        true);
    row("a number as address", "cursor", "{\"mcpServers\": {\n\t\"a\": {\"url\": 80},\n\t\"b\": {\"command\": \"x\"}}}",
        {u"b"_s}, {u"line 2, column 15"_s}, true);
    row("headers that are a list", "vscode", "{\"servers\": {\"a\": {\"url\": \"https://a\", \"headers\": []}}}", {},
        {u"line 1, column 51"_s}, true);
    row("nothing that can be reached", "cursor",
        "{\"mcpServers\": {\"a\": {\"args\": [\"x\"]}, \"b\": {\"command\": \"x\"}}}", {u"b"_s},
        {u"line 1, column 22"_s}, true);
    row("nobody knows its type", "cline",
        "{\"mcpServers\": {\"a\": {\"type\": \"pigeon\", \"url\": \"http://127.0.0.1\"}}}", {},
        {u"line 1, column 31"_s}, true);
    row("twins", "cursor", "{\"mcpServers\": {\"a\": {\"command\": \"x\"}, \"a\": {\"command\": \"y\"}}}", {u"a"_s},
        {u"line 1, column 40"_s}, true);
    row("5 000 deep", "cursor", "{\"mcpServers\": {\"a\": {\"command\": \"x\"}}, \"b\": " + QByteArray(5000, '['),
        {u"a"_s}, {u"line 1, column 302"_s}, false);
    row("a byte order mark", "cursor", "\xef\xbb\xbf" + good, {u"a"_s}, {}, true);
    row("UTF-16, the low byte first", "cursor", encoded(good, QStringConverter::Utf16LE), {u"a"_s},
        {u"line 1, column 1"_s}, false);
    row("UTF-16, the high byte first", "cursor", encoded(good, QStringConverter::Utf16BE), {u"a"_s},
        {u"line 1, column 1"_s}, false);
    row("bytes that are no UTF-8", "cursor",
        "{\"mcpServers\": {\"a\": {\"command\": \"x\"},\n\"b\": {\"command\": \"x\", \"cwd\": \"/\xc3\xa9\xff\"}}}",
        {u"a"_s, u"b"_s}, {u"line 2, column 34"_s}, false);
    row("no text at all", "cursor", QByteArray("\0\1\2\3\0\0", 6), {}, {u"line 1, column 1"_s}, false);
    row("comments and a last comma", "cursor",
        "// mine\n{\"mcpServers\": {/* \"b\": {\"command\": \"y\"}, */ \"a\": {\"command\": \"x\"},}}\n", {u"a"_s}, {},
        true);
    row("a comment without end", "cursor", "{\"mcpServers\": {\"a\": {\"command\": \"x\"},\n  /* \"b\": {}}}", {u"a"_s},
        {u"line 2, column 3"_s}, false);
    row("no comma", "cursor", "{\"mcpServers\": {\"a\": {\"command\": \"x\"}\n  \"b\": {\"command\": \"y\"}}}",
        {u"a"_s}, {u"line 2, column 3"_s}, false);
    row("a word that means nothing", "cursor",
        "{\"mcpServers\": {\"a\": {\"command\": \"x\"},\n  \"b\": {\"command\": npx}}}", {u"a"_s},
        {u"line 2, column 20"_s}, false);
    row("two documents", "cursor", good + "\n" + good, {u"a"_s}, {u"line 2, column 1"_s}, false);
    row("toml: cut", "codex", "a = 1\n[mcp_servers.a]\ncommand = \"x\nb", {}, {u"line 3, column 13"_s}, false);
    row("toml: a table twice", "codex", "[mcp_servers.a]\ncommand = \"x\"\n\n[mcp_servers.a]\ncommand = \"y\"\n", {},
        {u"line 4, column 1"_s}, false);
    row("toml: the wrong type", "codex", "[mcp_servers.a]\ncommand = 5\n[mcp_servers.b]\ncommand = \"x\"\n", {u"b"_s},
        {u"line 2, column 11"_s}, true);
    row("yaml: a tab", "goose", "extensions:\n\ta: 1\n", {}, {u"line 2, column 3"_s}, false);
}

void BadFilesTest::c04_saysWhereAFileIsWrongAndTakesTheRest()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, good);
    QFETCH(QStringList, places);
    QFETCH(bool, editable);
    const QString path = m_folder.filePath(u"file"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(bytes);
    out.close();
    const ProgramFile file = readProgramFile({.program = program, .path = path});
    QStringList where;
    for (const Error &problem : file.problems) {
        QVERIFY(!problem.message.isEmpty());
        where << problem.where;
    }
    QStringList taken;
    for (const ProgramServer &server : file.servers) {
        const Result<ServerEntry> entry = takenEntry(server, *programById(program));
        if (entry) {
            taken << entry->name;
            QVERIFY(entry->command == u"x"_s || entry->command == u"y"_s);
        } else {
            QVERIFY(!entry.error().message.isEmpty());
            where << entry.error().where;
        }
    }
    QCOMPARE(taken, good);
    QCOMPARE(where, places);
    QCOMPARE(!file.notEditable, editable);
    QCOMPARE(file.bytes, bytes); // as it stands there
}

/// There is no line in what was not read.
void BadFilesTest::c04_refusesAFileThatIsTooLarge()
{
    const QString path = m_folder.filePath(u"large"_s);
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("{\"mcpServers\": {\"a\": {\"command\": \"x\"}}}");
    QVERIFY(out.resize(kTooLarge));
    out.close();
    const ProgramFile file = readProgramFile({.program = u"cursor"_s, .path = path});
    QCOMPARE(file.problems.size(), 1);
    QCOMPARE(file.problems.first().where, path);
    QVERIFY2(file.problems.first().message.contains(u"64 MB"_s), qPrintable(file.problems.first().message));
    QVERIFY(file.notEditable && file.servers.isEmpty());
}

void BadFilesTest::cleanupTestCase()
{
    QVERIFY2(!QFile::exists(m_folder.filePath(u"ran"_s)), "something was started");
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_badfiles.moc"
