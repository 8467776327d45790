// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/toolnames.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = ToolNameFinding::Kind;

class TestToolNames : public QObject
{
    Q_OBJECT
private slots:
    void u07_findsTwinsOfOtherServers_data();
    void u07_findsTwinsOfOtherServers();
    void u07_findsTwinsWithinAServer();
    void u07_leavesNamesThatDifferAlone();
    void findsWhatItsAddressDoesNotReach();
    void forgetsAServer();
    void saysOneSentenceForEachServer();
    void knowsServersThatAreConnectedTwice();

private:
    static ToolNames names(const QList<QPair<QString, QStringList>> &servers)
    {
        ToolNames all;
        for (const auto &[server, tools] : servers) {
            all.set(server, ServerToolNames::of(tools));
        }
        return all;
    }
};

void TestToolNames::u07_findsTwinsOfOtherServers_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the same") << u"send_mail_1"_s << Kind::SameName;
    QTest::newRow("case") << u"Send_Mail_1"_s << Kind::LooksSame;
    QTest::newRow("Cyrillic letters") << u"s\u0435nd_m\u0430il_1"_s << Kind::LooksSame;
    QTest::newRow("one and l") << u"send_mail_l"_s << Kind::LooksSame;
    QTest::newRow("full width") << u"ｓend_mail_1"_s << Kind::LooksSame;
    QTest::newRow("zero width") << u"send\u200b_mail_1"_s << Kind::LooksSame;
    QTest::newRow("variation selector") << u"send_mail_1\ufe0f"_s << Kind::LooksSame;
    QTest::newRow("half a pair") << u"send_mail_1"_s + QChar(0xd800) << Kind::LooksSame;
}

void TestToolNames::u07_findsTwinsOfOtherServers()
{
    QFETCH(const QString, other);
    QFETCH(const Kind, kind);
    const ToolNames all = names({{u"a"_s, {u"send_mail_1"_s, u"x"_s}}, {u"b"_s, {u"y"_s, other}}, {u"c"_s, {u"z"_s}}});
    const ToolNameFinding ofA{.kind = kind, .server = u"b"_s, .tool = other};
    const ToolNameFinding ofB{.kind = kind, .server = u"a"_s, .tool = u"send_mail_1"_s};
    QCOMPARE(all.findings(u"a"_s, u"send_mail_1"_s), QList{ofA});
    QCOMPARE(all.findings(u"b"_s, other), QList{ofB});
    QVERIFY(all.findings(u"a"_s, u"x"_s).isEmpty());
    QVERIFY(all.findings(u"c"_s, u"z"_s).isEmpty());
}

void TestToolNames::u07_findsTwinsWithinAServer()
{
    const ToolNames all = names({{u"a"_s, {u"same"_s, u"same"_s, u"alike"_s, u"Alike"_s}}});
    QCOMPARE(all.findings(u"a"_s, u"same"_s),
             QList({ToolNameFinding{.kind = Kind::SameName, .server = {}, .tool = u"same"_s}}));
    QCOMPARE(all.findings(u"a"_s, u"alike"_s),
             QList({ToolNameFinding{.kind = Kind::LooksSame, .server = {}, .tool = u"Alike"_s}}));
}

void TestToolNames::u07_leavesNamesThatDifferAlone()
{
    const QStringList tools{u"read"_s, u"reads"_s, u"read_file"_s, u"read-file"_s, u"lire"_s, u"читать"_s, u"読む"_s};
    QList<QPair<QString, QStringList>> servers;
    for (const QString &tool : tools) {
        servers.append({u"server-"_s + QString::number(servers.size()), {tool}});
    }
    const ToolNames all = names(servers);
    for (const auto &[server, own] : servers) {
        QVERIFY2(all.findings(server, own.constFirst()).isEmpty(), qPrintable(own.constFirst()));
    }
}

void TestToolNames::findsWhatItsAddressDoesNotReach()
{
    const ToolNames all = names({{u"a"_s, {u"b.c"_s, u"b"_s, u"bc"_s}}, {u"a.b"_s, {u"d"_s}}});
    QCOMPARE(all.findings(u"a"_s, u"b.c"_s),
             QList({ToolNameFinding{.kind = Kind::Shadowed, .server = u"a.b"_s, .tool = {}}}));
    QVERIFY(all.findings(u"a"_s, u"b"_s).isEmpty());
    QVERIFY(all.findings(u"a"_s, u"bc"_s).isEmpty());
    QVERIFY(all.findings(u"a.b"_s, u"d"_s).isEmpty());
}

void TestToolNames::forgetsAServer()
{
    ToolNames all = names({{u"a"_s, {u"t"_s}}, {u"b"_s, {u"t"_s}}});
    QCOMPARE(all.findings(u"a"_s, u"t"_s).size(), 1);
    all.set(u"b"_s, nullptr);
    QVERIFY(all.findings(u"a"_s, u"t"_s).isEmpty());
    QVERIFY(all.findings(u"b"_s, u"t"_s).isEmpty());
    QVERIFY(all.findings(u"a"_s, u"nothing"_s).isEmpty());
}

void TestToolNames::saysOneSentenceForEachServer()
{
    const ToolNames all = names({{u"a"_s, {u"t"_s}}, {u"b"_s, {u"t"_s, u"T"_s}}, {u"c"_s, {u"T"_s}}});
    QStringList sentences;
    for (const ToolNameFinding &finding : all.findings(u"a"_s, u"t"_s)) {
        sentences.append(finding.sentence());
    }
    QCOMPARE(sentences, QStringList({u"The server “b” has a tool of the same name."_s,
                                     u"The server “c” has a tool whose name looks the same: “T”."_s}));
}

void TestToolNames::knowsServersThatAreConnectedTwice()
{
    const QStringList tools{u"read"_s, u"write"_s, u"list"_s, u"remove"_s};
    ToolNames all = names({{u"a"_s, tools}, {u"b"_s, tools}, {u"c"_s, {u"read"_s, u"write"_s}}});
    QCOMPARE(all.twins(u"a"_s), QList({ToolNameTwin{.server = u"b"_s, .same = 4}}));
    QCOMPARE(all.twins(u"b"_s), QList({ToolNameTwin{.server = u"a"_s, .same = 4}}));
    QVERIFY(all.twins(u"c"_s).isEmpty()); // a few names are told tool by tool
    QVERIFY(all.twins(u"nothing"_s).isEmpty());
    all.set(u"b"_s, ServerToolNames::of({u"read"_s, u"write"_s, u"list"_s})); // an older version of it
    QCOMPARE(all.twins(u"a"_s), QList({ToolNameTwin{.server = u"b"_s, .same = 3}}));
    all.set(u"b"_s, ServerToolNames::of({u"read"_s, u"write"_s, u"copy"_s, u"move"_s}));
    QVERIFY(all.twins(u"a"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestToolNames)
#include "tst_toolnames.moc"
