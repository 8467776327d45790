// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/servermatrix.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ProgramFile fileOf(const QString &program, const QByteArray &bytes)
{
    return programFileOf({.program = program, .path = u"/nowhere/"_s + program + u".json"_s}, bytes);
}

using State = MatrixCell::State;

} // namespace

class ServerMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoHasWhat();
    void ourOwnIsTheReference();
    void tellsDifferencesWithoutSecrets();
    void theSameReferenceInAnotherSpellingIsTheSame();
};

void ServerMatrixTest::saysWhoHasWhat()
{
    const QList<ProgramFile> files{
        fileOf(u"claude-desktop"_s,
               R"({"mcpServers": {"b10": {"command": "x"}, "b2": {"command": "y"}, "broken": {"args": []}}})"),
        fileOf(u"cursor"_s, R"({"mcpServers": {"b10": {"command": "x", "extra": 1}}})"),
        fileOf(u"opencode"_s, R"({"mcp": {"b10": {"type": "local", "command": ["z"], "enabled": false}}})"),
    };
    const ServerMatrix matrix = ServerMatrix::of({}, files);
    QCOMPARE(matrix.columns.size(), 3);
    QStringList names;
    for (const MatrixRow &row : matrix.rows) {
        names << row.name;
        QCOMPARE(row.cells.size(), 4);
        QCOMPARE(row.cells.first().state, State::Absent); // Signalbox has none of them
    }
    QCOMPARE(names, (QStringList{u"b2"_s, u"b10"_s, u"broken"_s}));
    const MatrixRow &b10 = matrix.rows.at(1);
    QCOMPARE(b10.reference.command, u"x"_s);
    QCOMPARE(b10.cells.at(1).state, State::Same);
    QCOMPARE(b10.cells.at(2).state, State::Same);
    QCOMPARE(b10.cells.at(3).state, State::Different);
    QVERIFY(b10.cells.at(3).isDisabled);
    QCOMPARE(b10.cells.at(3).differences.size(), 1);
    QCOMPARE(matrix.rows.at(0).cells.at(2).state, State::Absent);
    QCOMPARE(matrix.rows.at(2).cells.at(1).state, State::Broken);
    QVERIFY(matrix.rows.at(2).cells.at(1).fault.startsWith(u"line 1, column "_s));
}

void ServerMatrixTest::ourOwnIsTheReference()
{
    ServerEntry ours;
    ours.name = u"a"_s;
    ours.command = u"ours"_s;
    const ServerMatrix matrix =
        ServerMatrix::of({ours}, {fileOf(u"cursor"_s, R"({"mcpServers": {"a": {"command": "x"}}})"),
                                  fileOf(u"cline"_s, R"({"mcpServers": {"a": {"command": "x"}}})")});
    QCOMPARE(matrix.rows.first().cells.first().state, State::Same);
    QCOMPARE(matrix.rows.first().cells.at(1).state, State::Different);
    QCOMPARE(matrix.rows.first().cells.at(2).state, State::Different);
}

void ServerMatrixTest::tellsDifferencesWithoutSecrets()
{
    ServerEntry one;
    one.command = u"x"_s;
    one.arguments = QStringList{u"--token"_s, u"first-hidden"_s, u"--api-key=second-hidden"_s};
    one.environment = {{u"PASSWORD"_s, u"third-hidden"_s}, {u"ONLY"_s, u"fourth-hidden"_s}};
    ServerEntry other = one;
    other.arguments = QStringList{u"--token"_s, u"fifth-hidden"_s, u"--api-key=sixth-hidden"_s};
    other.environment = {{u"PASSWORD"_s, u"seventh-hidden"_s}};
    const QStringList differences = entryDifferences(one, other);
    QCOMPARE(differences.size(), 3);
    QVERIFY(!differences.join(u' ').contains(u"hidden"_s));
    QVERIFY(differences.join(u' ').contains(u"PASSWORD"_s));
    QVERIFY(differences.join(u' ').contains(u"ONLY"_s));
}

void ServerMatrixTest::theSameReferenceInAnotherSpellingIsTheSame()
{
    ServerEntry one;
    one.transport = ServerEntry::Transport::StreamableHttp;
    one.url = u"https://mcp.example.com/"_s;
    one.headers = {{u"Authorization"_s, u"Bearer ${input:A_TOKEN}"_s}};
    ServerEntry other = one;
    for (const QString &spelling : {u"${A_TOKEN}"_s, u"${env:A_TOKEN}"_s, u"{env:A_TOKEN}"_s}) {
        other.headers = {{u"Authorization"_s, u"Bearer "_s + spelling}};
        QCOMPARE(entryDifferences(one, other), QStringList());
    }
    other.headers = {{u"Authorization"_s, u"Bearer ${B_TOKEN}"_s}};
    QCOMPARE(entryDifferences(one, other).size(), 1);
    QCOMPARE(differencesOf(one, other).first().other, u"Bearer ${B_TOKEN}"_s); // a reference is no secret
}

QTEST_APPLESS_MAIN(ServerMatrixTest)
#include "tst_servermatrix.moc"
