// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/skim.h"

#include <QTest>
#include <QThread>

#include <malloc.h>
#include <memory>
#include <vector>

using namespace Signalbox;
using Shape = Skim::Shape;
using Fault = Skim::Fault;

namespace {

struct Kept // what a skim found, independent of the buffer
{
    Shape shape;
    Fault fault;
    bool otherMembers;
    QByteArray id, method, params, result, error;
};

Kept skim(Skimmer &skimmer, const QByteArray &message)
{
    // What lies behind the message must not matter, and least of all complete it.
    const QByteArray padded = message + QByteArray("}]\"").repeated(int(Skimmer::kPadding));
    const Skim found = skimmer.skim(QByteArrayView(padded).first(message.size()));
    return {found.shape,
            found.fault,
            found.otherMembers,
            found.id.toByteArray(),
            found.method.toByteArray(),
            found.params.toByteArray(),
            found.result.toByteArray(),
            found.error.toByteArray()};
}

Kept skim(const QByteArray &message)
{
    Skimmer skimmer;
    return skim(skimmer, message);
}

} // namespace

class TestSkimmer : public QObject
{
    Q_OBJECT

private slots:
    void tellsShapes_data();
    void tellsShapes();
    void pointsAtTheParts();
    void showsTheRawBytesOfBigValues();
    void f02_callsACutMessageNoJson();
    void f04_skimsPastByteOrderMarkAndSpaces();
    void f05_namesTheRequestOfABadMessage_data();
    void f05_namesTheRequestOfABadMessage();
    void f06_takesTheHonestKeyAndFlagsTheOther();
    void f07_takesNoVariantForASuccess_data();
    void f07_takesNoVariantForASuccess();
    void f07_leavesOutAnIdThatIsThereTwice();
    void f08_skimsDeepMessagesOnASmallStack();
    void f14_tellsResultAndErrorApart_data();
    void f14_tellsResultAndErrorApart();
    void staysUsableAfterAnyMessage();
    void r09_takesLittleForSmallMessages();
};

void TestSkimmer::tellsShapes_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<Fault>("fault");

    const auto row = [](const char *name, const QByteArray &message, Shape shape, Fault fault) {
        QTest::newRow(name) << message << shape << fault;
    };
    row("request", R"({"jsonrpc":"2.0","id":1,"method":"ping"})", Shape::Request, Fault::None);
    row("request, text id", R"({"jsonrpc":"2.0","id":"a","method":"ping"})", Shape::Request, Fault::None);
    row("notification", R"({"jsonrpc":"2.0","method":"notifications/x"})", Shape::Notification, Fault::None);
    row("result", R"({"jsonrpc":"2.0","id":1,"result":{}})", Shape::Result, Fault::None);
    row("result that is null", R"({"jsonrpc":"2.0","id":1,"result":null})", Shape::Result, Fault::None);
    row("error", R"({"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}})", Shape::Error, Fault::None);
    row("error, id null", R"({"jsonrpc":"2.0","id":null,"error":{}})", Shape::Error, Fault::None);
    row("error, no id", R"({"jsonrpc":"2.0","error":{}})", Shape::Error, Fault::None);
    row("batch", R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])", Shape::Batch, Fault::None);
    row("empty batch", "[]", Shape::Batch, Fault::None);
    row("no version", R"({"id":1,"method":"ping"})", Shape::Request, Fault::WrongVersion);
    row("old version", R"({"jsonrpc":"1.0","id":1,"result":{}})", Shape::Result, Fault::WrongVersion);
    row("version as number", R"({"jsonrpc":2.0,"id":1,"result":{}})", Shape::Result, Fault::WrongVersion);
    row("request, id null", R"({"jsonrpc":"2.0","id":null,"method":"ping"})", Shape::Invalid, Fault::BadId);
    row("result, id null", R"({"jsonrpc":"2.0","id":null,"result":{}})", Shape::Invalid, Fault::BadId);
    row("result, no id", R"({"jsonrpc":"2.0","result":{}})", Shape::Invalid, Fault::BadId);
    row("id is an object", R"({"jsonrpc":"2.0","id":{},"result":{}})", Shape::Invalid, Fault::BadId);
    row("id is true", R"({"jsonrpc":"2.0","id":true,"method":"ping"})", Shape::Invalid, Fault::BadId);
    row("id is no number", R"({"jsonrpc":"2.0","id":1x,"method":"ping"})", Shape::Invalid, Fault::BadId);
    row("method is a number", R"({"jsonrpc":"2.0","id":1,"method":5})", Shape::Invalid, Fault::BadMethod);
    row("method is empty", R"({"jsonrpc":"2.0","id":1,"method":""})", Shape::Invalid, Fault::BadMethod);
    row("empty object", "{}", Shape::Invalid, Fault::NeitherMethodNorResult);
    row("text", R"("hello")", Shape::Invalid, Fault::NotObject);
    row("number", "12", Shape::Invalid, Fault::NotObject);
    row("null", "null", Shape::Invalid, Fault::NotObject);
    row("nothing", "", Shape::Invalid, Fault::NotJson);
    row("spaces", "  \t", Shape::Invalid, Fault::NotJson);
    row("banner", "Server running on stdio", Shape::Invalid, Fault::NotJson);
    row("log line with a date", "2026-01-01 12:00 started", Shape::Invalid, Fault::NotJson);
    row("log line in brackets", "[info] started", Shape::Invalid, Fault::NotJson);
    row("log line in braces", "{started}", Shape::Invalid, Fault::NotJson);
    row("two objects", R"({"jsonrpc":"2.0","id":1,"result":{}}{"a":1})", Shape::Invalid, Fault::NotJson);
    row("two arrays", "[][]", Shape::Invalid, Fault::NotJson);
    row("words behind", R"({"jsonrpc":"2.0","id":1,"result":{}} done)", Shape::Invalid, Fault::NotJson);
    row("no comma", R"({"jsonrpc":"2.0" "id":1,"result":{}})", Shape::Invalid, Fault::NotJson);
    row("comma at the end", R"({"jsonrpc":"2.0","id":1,"result":{},})", Shape::Invalid, Fault::NotJson);
}

void TestSkimmer::tellsShapes()
{
    QFETCH(QByteArray, message);
    const Kept found = skim(message);
    QTEST(found.fault, "fault");
    QTEST(found.shape, "shape");
}

void TestSkimmer::pointsAtTheParts()
{
    const Kept request =
        skim(R"( { "id" : "a\"b" , "params" : { "x" : [ 1 ] } , "method" : "tools/call" , "jsonrpc" : "2.0" } )");
    QCOMPARE(request.shape, Shape::Request);
    QCOMPARE(request.fault, Fault::None);
    QCOMPARE(request.id, QByteArray(R"("a\"b")"));
    QCOMPARE(request.method, QByteArray("tools/call"));
    QCOMPARE(request.params, QByteArray(R"({ "x" : [ 1 ] })"));

    const Kept error = skim(R"({"jsonrpc":"2.0","id":-7,"error":{"code":-1},"extra":1})");
    QCOMPARE(error.id, QByteArray("-7"));
    QCOMPARE(error.error, QByteArray(R"({"code":-1})"));
    QVERIFY(error.otherMembers);
    QVERIFY(!request.otherMembers);
}

void TestSkimmer::showsTheRawBytesOfBigValues()
{
    const QByteArray big = "{\"content\":[" + QByteArray(R"({"text":"a\\\"}]{","n":1.0},)").repeated(40'000) + "0]}";
    const Kept found = skim("{\"jsonrpc\":\"2.0\",\"result\":" + big + " ,\"id\":3}");
    QCOMPARE(found.shape, Shape::Result);
    QCOMPARE(found.result, big);
    QCOMPARE(found.id, QByteArray("3"));
}

void TestSkimmer::f02_callsACutMessageNoJson()
{
    const QByteArray message = R"({"jsonrpc":"2.0","id":1,"result":{"a":[{"b":"}"}]}})";
    Skimmer skimmer;
    for (qsizetype length = 0; length < message.size(); ++length) {
        const Kept found = skim(skimmer, message.first(length));
        QVERIFY2(found.fault == Fault::NotJson && found.shape == Shape::Invalid, message.first(length).constData());
    }
    QCOMPARE(skim(skimmer, message).shape, Shape::Result);
}

void TestSkimmer::f04_skimsPastByteOrderMarkAndSpaces()
{
    const Kept found = skim("\xEF\xBB\xBF \t{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{}}\r\n");
    QCOMPARE(found.shape, Shape::Result);
    QCOMPARE(found.fault, Fault::None);
    QCOMPARE(found.result, QByteArray("{}"));
}

void TestSkimmer::f05_namesTheRequestOfABadMessage_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("cut sequence") << QByteArray("\xE2\x82");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF");
    QTest::newRow("raw surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("no lead byte") << QByteArray("\xFE");
    QTest::newRow("raw control character") << QByteArray("\x01");
}

void TestSkimmer::f05_namesTheRequestOfABadMessage()
{
    QFETCH(QByteArray, bad);
    const QByteArray result = "{\"text\":\"a" + bad + "z\"}";
    const Kept found = skim("{\"jsonrpc\":\"2.0\",\"id\":\"seven\",\"result\":" + result + "}");
    QCOMPARE(found.shape, Shape::Invalid);
    QCOMPARE(found.fault, Fault::BadText);
    QCOMPARE(found.id, QByteArray("\"seven\""));
    QCOMPARE(found.result, result); // the bytes as they came
}

void TestSkimmer::f06_takesTheHonestKeyAndFlagsTheOther()
{
    const Kept found = skim(R"({"jsonrpc":"2.0","id":1,"result":{"honest":true},"result\u0000":{"honest":false}})");
    QCOMPARE(found.shape, Shape::Result);
    QCOMPARE(found.result, QByteArray(R"({"honest":true})"));
    QVERIFY(found.otherMembers);
}

void TestSkimmer::f07_takesNoVariantForASuccess_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("twice") << QByteArray(R"("result":{},"result":{})") << Fault::DuplicateKey;
    QTest::newRow("twice, once by an escape") << QByteArray(R"("result":{},"\u0072esult":{})") << Fault::DuplicateKey;
    QTest::newRow("another member twice") << QByteArray(R"("result":{},"x":1,"y":2,"x":3)") << Fault::DuplicateKey;
    QTest::newRow("other case") << QByteArray(R"("Result":{})") << Fault::NeitherMethodNorResult;
    QTest::newRow("look-alike letter") << QByteArray("\"r\xD0\xB5sult\":{}") << Fault::NeitherMethodNorResult;
    QTest::newRow("with a NUL") << QByteArray(R"("result\u0000":{})") << Fault::NeitherMethodNorResult;
    QTest::newRow("with a space") << QByteArray(R"("result ":{})") << Fault::NeitherMethodNorResult;
}

void TestSkimmer::f07_takesNoVariantForASuccess()
{
    QFETCH(QByteArray, members);
    const Kept found = skim(R"({"jsonrpc":"2.0","id":1,)" + members + '}');
    QCOMPARE(found.shape, Shape::Invalid);
    QTEST(found.fault, "fault");
    QCOMPARE(found.id, QByteArray("1"));

    const Kept escaped = skim(R"({"jsonrpc":"2.0","id":1,"\u0072esult":{}})");
    QCOMPARE(escaped.shape, Shape::Result); // the same key, only written differently
}

void TestSkimmer::f07_leavesOutAnIdThatIsThereTwice()
{
    const Kept found = skim(R"({"jsonrpc":"2.0","id":1,"result":{},"id":2})");
    QCOMPARE(found.fault, Fault::DuplicateKey);
    QCOMPARE(found.id, QByteArray());
}

void TestSkimmer::f08_skimsDeepMessagesOnASmallStack()
{
    const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
    Kept found{};
    Kept cut{};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Skimmer skimmer;
        found = skim(skimmer, "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":" + deep + "}");
        cut = skim(skimmer, QByteArray(1'000'000, '['));
    }));
    thread->setStackSize(256 * 1024);
    thread->start();
    QVERIFY(thread->wait(60'000));
    QCOMPARE(found.shape, Shape::Result);
    QCOMPARE(found.result, deep);
    QCOMPARE(cut.fault, Fault::NotJson);
}

void TestSkimmer::f14_tellsResultAndErrorApart_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("result") << QByteArray(R"("result":{})") << Shape::Result << Fault::None;
    QTest::newRow("error") << QByteArray(R"("error":{})") << Shape::Error << Fault::None;
    QTest::newRow("both") << QByteArray(R"("result":{},"error":{})") << Shape::Invalid << Fault::BothResultAndError;
    QTest::newRow("neither") << QByteArray(R"("x":1)") << Shape::Invalid << Fault::NeitherMethodNorResult;
    QTest::newRow("method and result") << QByteArray(R"("method":"ping","result":{})") << Shape::Invalid
                                       << Fault::BothResultAndError;
}

void TestSkimmer::f14_tellsResultAndErrorApart()
{
    QFETCH(QByteArray, members);
    const Kept found = skim(R"({"jsonrpc":"2.0","id":1,)" + members + '}');
    QTEST(found.shape, "shape");
    QTEST(found.fault, "fault");
    QCOMPARE(found.id, QByteArray("1")); // the waiting request can be ended
}

void TestSkimmer::staysUsableAfterAnyMessage()
{
    Skimmer skimmer;
    const QByteArray good = R"({"jsonrpc":"2.0","id":1,"result":{}})";
    const QByteArray giant = R"({"jsonrpc":"2.0","id":2,"result":")" + QByteArray(20'000'000, 'x') + "\"}";
    for (const QByteArray &message :
         {QByteArray("{"), QByteArray("[[["), QByteArray("{\"a\xFF"), giant, QByteArray("\xFF"), QByteArray()}) {
        skim(skimmer, message);
        QCOMPARE(skim(skimmer, good).result, QByteArray("{}"));
    }
    QCOMPARE(skim(skimmer, giant).result.size(), 20'000'002);
}

/// Each connection has its own; what it does not use of its room becomes resident as servers come and go.
void TestSkimmer::r09_takesLittleForSmallMessages()
{
    constexpr std::size_t count = 100;
    const auto inUse = [] {
        const auto info = mallinfo2();
        return info.uordblks + info.hblkhd;
    };
    const std::size_t before = inUse();
    std::vector<Skimmer> skimmers(count);
    for (Skimmer &skimmer : skimmers) {
        QCOMPARE(skim(skimmer, R"({"jsonrpc":"2.0","id":1,"result":{}})").shape, Shape::Result);
    }
    QVERIFY(inUse() - before < count * 64 * 1024);
}

QTEST_GUILESS_MAIN(TestSkimmer)
#include "tst_skimmer.moc"
