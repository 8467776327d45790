// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/programchoicesfile.h"
#include "core/catalog/programs/servermatrix.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class ProgramChoicesTest : public QObject
{
    Q_OBJECT
private slots:
    void anAcceptedDifferenceStaysAcceptedUntilItIsAnother();
    void areKeptWithoutASecret();
    void aFileThatCannotBeReadIsNotOverwritten();

private:
    QTemporaryDir m_folder;
};

void ProgramChoicesTest::anAcceptedDifferenceStaysAcceptedUntilItIsAnother()
{
    ServerEntry ours;
    ours.name = u"a"_s;
    ours.command = u"x"_s;
    const ProgramFilePlace place{.program = u"cursor"_s, .path = u"/nowhere/mcp.json"_s};
    const ProgramFile file = programFileOf(place, R"({"mcpServers": {"a": {"command": "y"}}})");
    ProgramChoices choices;
    choices.accept(place.path, {}, ours, file.servers.first().entry);
    const auto cellOf = [&](const QByteArray &bytes) {
        return ServerMatrix::of({ours}, {programFileOf(place, bytes)}, choices).rows.first().cells.at(1);
    };
    QVERIFY(cellOf(file.bytes).isAccepted);
    QCOMPARE(cellOf(file.bytes).state, MatrixCell::State::Different);
    QVERIFY(!cellOf(R"({"mcpServers": {"a": {"command": "z"}}})").isAccepted);
    QVERIFY(!cellOf(R"({"mcpServers": {"a": {"command": "x"}}})").isAccepted); // the same needs no leave
    choices.refuse(place.path, {}, u"a"_s);
    QVERIFY(!cellOf(file.bytes).isAccepted);
}

void ProgramChoicesTest::areKeptWithoutASecret()
{
    const QString path = m_folder.filePath(u"programs.json"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"later": 1})");
    }
    ServerEntry one;
    one.name = u"a"_s;
    one.environment = {{u"TOKEN"_s, u"canary-one"_s}};
    ServerEntry other = one;
    other.environment = {{u"TOKEN"_s, u"canary-two"_s}};
    const Result<ProgramChoices> updated = ProgramChoicesFile(path).update([&](ProgramChoices &choices) {
        choices.addProject(u"/srv/work/"_s);
        choices.addProject(u"relative"_s);
        choices.accept(u"/nowhere/mcp.json"_s, u"/srv"_s, one, other);
    });
    QVERIFY(updated);
    const Result<ProgramChoices> read = ProgramChoicesFile(path).read();
    QVERIFY(read);
    QCOMPARE(*read, *updated);
    QCOMPARE(read->projects, QStringList{u"/srv/work"_s});
    QVERIFY(read->isAccepted(u"/nowhere/mcp.json"_s, u"/srv"_s, one, other));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("later"));
    QVERIFY(!bytes.contains("canary"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void ProgramChoicesTest::aFileThatCannotBeReadIsNotOverwritten()
{
    const QString path = m_folder.filePath(u"broken.json"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{broken");
    }
    QVERIFY(!ProgramChoicesFile(path).read());
    QVERIFY(!ProgramChoicesFile(path).update([](ProgramChoices &choices) { choices.addProject(u"/srv"_s); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{broken"));
}

QTEST_APPLESS_MAIN(ProgramChoicesTest)
#include "tst_programchoices.moc"
