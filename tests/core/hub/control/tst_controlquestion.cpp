// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/control/controlquestion.h"

#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Ask = ControlQuestion::Ask;

class TestControlQuestion : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrites();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void tellsAnswersAndErrors();
    void takesNothingElseForAnAnswer_data();
    void takesNothingElseForAnAnswer();
};

void TestControlQuestion::readsWhatItWrites()
{
    for (const Ask ask : {Ask::Breakers, Ask::ResetBreaker, Ask::Cache, Ask::ClearCache, Ask::Open}) {
        const ControlQuestion question{
            .ask = ask, .of = u"a \"b\"\n.ü\u202e"_s, .token = ask == Ask::Open ? u"t \"1\""_s : QString()};
        const QByteArray line = question.toLine();
        QCOMPARE(line.count('\n'), 1);
        const auto read = ControlQuestion::fromLine(line);
        QVERIFY(read);
        QCOMPARE(*read, question);
    }
    const auto all = ControlQuestion::fromLine(R"({"ask":"cache"})");
    QVERIFY(all && all->ask == Ask::Cache && all->of.isEmpty());
}

void TestControlQuestion::refusesEverythingElse_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "breakers"_ba;
    QTest::newRow("no object") << R"(["breakers"])"_ba;
    QTest::newRow("two") << R"({"ask":"cache"}{"ask":"cache"})"_ba;
    QTest::newRow("no question") << "{}"_ba;
    QTest::newRow("of only") << R"({"of":"a"})"_ba;
    QTest::newRow("unknown") << R"({"ask":"quit"})"_ba;
    QTest::newRow("another case") << R"({"ask":"Cache"})"_ba;
    QTest::newRow("a number") << R"({"ask":1})"_ba;
    QTest::newRow("of a list") << R"({"ask":"cache","of":["a"]})"_ba;
    QTest::newRow("one more member") << R"({"ask":"cache","of":"a","now":"yes"})"_ba;
    QTest::newRow("twice") << R"({"ask":"cache","ask":"clearCache"})"_ba;
    QTest::newRow("bad text") << "{\"ask\":\"cache\",\"of\":\"\xff\"}"_ba;
    QTest::newRow("nobody's breaker") << R"({"ask":"resetBreaker","of":""})"_ba;
    QTest::newRow("a token of another") << R"({"ask":"cache","token":"t"})"_ba;
    QTest::newRow("deep") << R"({"ask":"cache","of":)" + QByteArray(1000, '[');
    QTest::newRow("long") << R"({"ask":"cache","of":")" + QByteArray(ControlQuestion::kLongestLine, 'x') + "\"}";
}

void TestControlQuestion::refusesEverythingElse()
{
    QFETCH(const QByteArray, line);
    const auto read = ControlQuestion::fromLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Usage);
    QVERIFY(!read.error().message.isEmpty());
}

void TestControlQuestion::tellsAnswersAndErrors()
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("forgotten", 3);
    const auto answer = controlAnswerFromLine(controlAnswerLine(json));
    QVERIFY(answer);
    QCOMPARE(compactJson(*answer), R"({"forgotten":3})");
    Error error{.kind = Error::Kind::Usage, .message = u"No “a”\n."_s, .advice = u"Take b."_s};
    const QByteArray line = controlAnswerLine(Failure(error));
    QCOMPARE(line.count('\n'), 1);
    const auto told = controlAnswerFromLine(line);
    QVERIFY(!told);
    QCOMPARE(told.error(), error);
}

void TestControlQuestion::takesNothingElseForAnAnswer_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("cut") << R"({"result":{)"_ba;
    QTest::newRow("both") << R"({"result":{},"error":{}})"_ba;
    QTest::newRow("an error that is a text") << R"({"error":"no"})"_ba;
    QTest::newRow("a list") << "[]"_ba;
}

void TestControlQuestion::takesNothingElseForAnAnswer()
{
    QFETCH(const QByteArray, line);
    const auto answer = controlAnswerFromLine(line);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Protocol);
}

QTEST_GUILESS_MAIN(TestControlQuestion)
#include "tst_controlquestion.moc"
