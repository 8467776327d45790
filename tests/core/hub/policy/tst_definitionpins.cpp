// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/definitionpins.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Verdict = DefinitionPins::Verdict;

class TestDefinitionPins : public QObject
{
    Q_OBJECT
private slots:
    void y01_onlyTheOrderOfKeysDoesNotMatter_data();
    void y01_onlyTheOrderOfKeysDoesNotMatter();
    void remembersWhatWasAcceptedOverRuns();
    void y03_anotherServerBehindTheNameIsNotBelieved();
    void y10_whatCannotBeReadIsNeitherBelievedNorOverwritten_data();
    void y10_whatCannotBeReadIsNeitherBelievedNorOverwritten();
    void aHashInTheFileIsNotBelieved();
    void forgets();
};

void TestDefinitionPins::y01_onlyTheOrderOfKeysDoesNotMatter_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("isSame");
    const QByteArray plain = R"({"name":"a","description":"reads","inputSchema":{"type":"object","properties":{}}})";
    QTest::newRow("order")
        << plain << QByteArray(R"({ "description":"reads","inputSchema":{"properties":{},"type":"object"},"name":"a"})")
        << true;
    QTest::newRow("an invisible character")
        << plain << QByteArray(plain).replace("reads", "reads\xE2\x80\x8B") << false;
    QTest::newRow("one letter") << plain << QByteArray(plain).replace("reads", "Reads") << false;
    QTest::newRow("an unknown member") << plain << QByteArray(plain).replace("{\"name\"", "{\"x\":1,\"name\"") << false;
    QTest::newRow("order of a list") << QByteArray(R"({"required":["a","b"]})")
                                     << QByteArray(R"({"required":["b","a"]})") << false;
    QTest::newRow("spelling of a number") << QByteArray(R"({"max":1})") << QByteArray(R"({"max":1.0})") << false;
    QTest::newRow("escapes") << QByteArray(R"({"d":"A"})") << QByteArray(R"({"d":"A"})") << true;
}

void TestDefinitionPins::y01_onlyTheOrderOfKeysDoesNotMatter()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    QFETCH(const bool, isSame);
    QCOMPARE(definitionHash(one).size(), 64);
    QCOMPARE(definitionHash(one) == definitionHash(other), isSame);
    QVERIFY(definitionHash("{").isEmpty());
}

void TestDefinitionPins::remembersWhatWasAcceptedOverRuns()
{
    const QTemporaryDir folder;
    const QByteArray a = R"({"name":"t","description":"ä \" 1.0","n":1.0})";
    {
        DefinitionPins pins(folder.filePath(u"definitions"_s));
        QCOMPARE(pins.check(u"s"_s, "id", u"t"_s, definitionHash(a)), Verdict::New);
        QVERIFY(pins.accept(u"s"_s, "id", u"t"_s, a, definitionHash(a), 42));
    }
    DefinitionPins pins(folder.filePath(u"definitions"_s));
    QCOMPARE(pins.check(u"s"_s, "id", u"t"_s, definitionHash(a)), Verdict::Same);
    QCOMPARE(pins.check(u"s"_s, "id", u"t"_s, definitionHash("{}")), Verdict::Changed);
    QCOMPARE(pins.check(u"s"_s, "id", u"other"_s, definitionHash(a)), Verdict::New);
    QCOMPARE(pins.check(u"r"_s, "id", u"t"_s, definitionHash(a)), Verdict::New);
    QCOMPARE(pins.pin(u"s"_s, u"t"_s)->definition, a);
    QCOMPARE(pins.pin(u"s"_s, u"t"_s)->acceptedMs, 42);
    QVERIFY(!pins.pin(u"s"_s, u"t"_s)->isAllowed);
    QVERIFY(pins.allow(u"s"_s, u"t"_s, definitionHash(a)));
    QVERIFY(!pins.allow(u"s"_s, u"t"_s, definitionHash("{}")));
    QVERIFY(DefinitionPins(folder.filePath(u"definitions"_s)).pin(u"s"_s, u"t"_s)->isAllowed);
    QVERIFY(pins.accept(u"s"_s, "id", u"t"_s, "{}", definitionHash("{}"), 43));
    QVERIFY(!pins.pin(u"s"_s, u"t"_s)->isAllowed); // that was of the other one
    const auto mode = QFile::permissions(folder.filePath(u"definitions/s.json"_s));
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestDefinitionPins::y03_anotherServerBehindTheNameIsNotBelieved()
{
    const QTemporaryDir folder;
    DefinitionPins pins(folder.path());
    QVERIFY(pins.accept(u"s"_s, "one", u"t"_s, "{}", definitionHash("{}"), 1));
    QVERIFY(pins.accept(u"s"_s, "one", u"u"_s, "{}", definitionHash("{}"), 1));
    QVERIFY(pins.allow(u"s"_s, u"t"_s, definitionHash("{}")));
    QCOMPARE(pins.check(u"s"_s, "two", u"t"_s, definitionHash("{}")), Verdict::OtherServer);
    QVERIFY(pins.accept(u"s"_s, "two", u"t"_s, "{}", definitionHash("{}"), 2));
    QCOMPARE(pins.check(u"s"_s, "two", u"t"_s, definitionHash("{}")), Verdict::Same);
    QCOMPARE(pins.pins(u"s"_s).size(), 1);         // what was accepted of the other one is gone
    QVERIFY(!pins.pin(u"s"_s, u"t"_s)->isAllowed); // and so is what was allowed of it
    QCOMPARE(pins.check(u"s"_s, "two", u"u"_s, definitionHash("{}")), Verdict::New); // as of a server just added
    QCOMPARE(pins.check(u"s"_s, "one", u"u"_s, definitionHash("{}")),
             Verdict::OtherServer); // also if the first returns
    QCOMPARE(DefinitionPins(folder.path()).pins(u"s"_s).size(), 1);
}

void TestDefinitionPins::y10_whatCannotBeReadIsNeitherBelievedNorOverwritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("another shape") << QByteArray(R"({"version":1,"identity":"id","tools":[]})");
    QTest::newRow("a tool without definition") << QByteArray(R"({"version":1,"identity":"id","tools":{"t":{}}})");
    QTest::newRow("of a newer version") << QByteArray(R"({"version":2,"identity":"id","tools":{}})");
}

void TestDefinitionPins::y10_whatCannotBeReadIsNeitherBelievedNorOverwritten()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"s.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    DefinitionPins pins(folder.path());
    QCOMPARE(pins.check(u"s"_s, "id", u"t"_s, definitionHash("{}")), Verdict::Unreadable);
    QVERIFY(!pins.accept(u"s"_s, "id", u"t"_s, "{}", definitionHash("{}"), 1));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestDefinitionPins::aHashInTheFileIsNotBelieved()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"s.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":1,"identity":"id","tools":{"t":{"acceptedMs":1,"hash":")" + definitionHash("{}")
               + R"(","definition":{"name":"t"}}}})");
    file.close();
    DefinitionPins pins(folder.path());
    QCOMPARE(pins.check(u"s"_s, "id", u"t"_s, definitionHash("{}")), Verdict::Changed);
    QCOMPARE(pins.check(u"s"_s, "id", u"t"_s, definitionHash(R"({"name":"t"})")), Verdict::Same);
}

void TestDefinitionPins::forgets()
{
    const QTemporaryDir folder;
    DefinitionPins pins(folder.path());
    QVERIFY(pins.forget(u"s"_s));
    QVERIFY(pins.accept(u"s"_s, "id", u"t"_s, "{}", definitionHash("{}"), 1));
    QVERIFY(pins.forget(u"s"_s));
    QCOMPARE(pins.check(u"s"_s, "two", u"t"_s, definitionHash("[]")), Verdict::New);
}

QTEST_GUILESS_MAIN(TestDefinitionPins)
#include "tst_definitionpins.moc"
