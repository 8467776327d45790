// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/filelosses.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestFileLosses : public QObject
{
    Q_OBJECT
private slots:
    void namesWhatGoes_data();
    void namesWhatGoes();
};

void TestFileLosses::namesWhatGoes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("losses");
    const QByteArray token = R"("s": {"command": "x", "env": {"GITHUB_TOKEN": "swordfish", "PLAIN": "1"}})";
    QTest::newRow("nothing") << token << token << QStringList();
    QTest::newRow("variables") << token << QByteArray(R"("s": {"command": "x", "env": {"PLAIN": "2"}})")
                               << QStringList{u"Cursor loses the variable GITHUB_TOKEN of s."_s};
    QTest::newRow("another secret") << token
                                    << QByteArray(
                                           R"("s": {"command": "x", "env": {"GITHUB_TOKEN": "marlin", "PLAIN": "1"}})")
                                    << QStringList{u"Cursor loses the secret in variable GITHUB_TOKEN of s."_s};
    QTest::newRow("an argument") << QByteArray(R"("s": {"command": "x", "args": ["--api-key=swordfish"]})")
                                 << QByteArray(R"("s": {"command": "x"})")
                                 << QStringList{u"Cursor loses the secret in argument 1 of s."_s};
    QTest::newRow("a header") << QByteArray(R"("s": {"url": "https://x.example", "headers": {"X-Trace": "1"}})")
                              << QByteArray(R"("s": {"url": "https://x.example"})")
                              << QStringList{u"Cursor loses the header X-Trace of s."_s};
    QTest::newRow("the server") << token << QByteArray() << QStringList();
    QTest::newRow("another place") << token << QByteArray(R"("s": {"command": "x", "env": {"PLAIN": "1"},
                                                              "args": ["--api-key=swordfish"]})")
                                   << QStringList{u"Cursor loses the variable GITHUB_TOKEN of s."_s};
}

void TestFileLosses::namesWhatGoes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, losses);
    ProgramFilePlace place;
    place.program = u"cursor"_s;
    place.path = u"/home/x/.cursor/mcp.json"_s;
    const auto file = [](const QByteArray &servers) { return QByteArray("{\"mcpServers\": {" + servers + "}}"); };
    const QStringList found = lossesOf(place, file(before), file(after));
    QCOMPARE(found, losses);
    QVERIFY(!found.join(u' ').contains(u"swordfish"_s));
}

QTEST_GUILESS_MAIN(TestFileLosses)
#include "tst_filelosses.moc"
