// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearmatches.h"
#include "core/hub/callarguments.h"
#include "core/hub/toolerror.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCallArguments : public QObject
{
    Q_OBJECT
private slots:
    void takesOneObjectOnOneLine_data();
    void takesOneObjectOnOneLine();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void looksOnlyAtTheEdgesOfLargeText();
    void tellsAToolsErrorFromItsWords_data();
    void tellsAToolsErrorFromItsWords();
    void findsNamesThatAreNear_data();
    void findsNamesThatAreNear();
};

void TestCallArguments::takesOneObjectOnOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray() << QByteArray("{}");
    QTest::newRow("empty") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("spelling stays") << QByteArray(R"({"a": 1.0, "a": 1e2})") << QByteArray(R"({"a": 1.0, "a": 1e2})");
    QTest::newRow("lines") << QByteArray("\n{\r\n  \"a\": \"\\n\"\n}\n") << QByteArray(R"({    "a": "\n" })");
}

void TestCallArguments::takesOneObjectOnOneLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    CallArguments arguments;
    for (int times = 0; times < 2; ++times) { // the second time it is remembered
        const auto checked = arguments.check(text);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
        QCOMPARE(*checked, line);
    }
}

void TestCallArguments::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("spaces") << QByteArray("  ");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("half") << QByteArray("{");
    QTest::newRow("two") << QByteArray("{}{}");
    QTest::newRow("trailing comma") << QByteArray(R"({"a":1,})");
    QTest::newRow("line end in a string") << QByteArray("{\"a\":\"x\ny\"}");
    QTest::newRow("line end in a large string") << QByteArray("{\"a\":\"x\n" + QByteArray(100000, 'y') + "\"}");
}

void TestCallArguments::refusesAnythingElse()
{
    QFETCH(QByteArray, text);
    CallArguments arguments;
    QVERIFY(arguments.check("{\"good\":1}"));
    const auto checked = arguments.check(text);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Usage);
}

void TestCallArguments::looksOnlyAtTheEdgesOfLargeText()
{
    CallArguments arguments;
    const QByteArray large = "{\"a\":\"" + QByteArray(CallArguments::kParseBytes, 'x') + "\"}";
    QVERIFY(arguments.check(large));
    QVERIFY(!arguments.check(large + "]"));
}

void TestCallArguments::tellsAToolsErrorFromItsWords_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<bool>("isError");
    QTest::newRow("plain") << QByteArray(R"({"content":[]})") << false;
    QTest::newRow("true") << QByteArray(R"({"content":[],"isError":true})") << true;
    QTest::newRow("spaced") << QByteArray("{ \"isError\" :\n true , \"content\":[]}") << true;
    QTest::newRow("false") << QByteArray(R"({"isError":false,"content":[]})") << false;
    QTest::newRow("text") << QByteArray(R"({"isError":"true","content":[]})") << false;
    QTest::newRow("nested") << QByteArray(R"({"structuredContent":{"isError":true},"content":[]})") << false;
    QTest::newRow("in a text") << QByteArray(R"({"content":[{"type":"text","text":"\"isError\":true"}]})") << false;
    QTest::newRow("as a value") << QByteArray(R"({"content":"isError","x":true})") << false;
    QTest::newRow("nested and own") << QByteArray(R"({"s":{"isError":false},"isError":true})") << true;
    QTest::newRow("twice") << QByteArray(R"({"isError":true,"isError":false})") << false;
    QTest::newRow("cut") << QByteArray(R"({"isError")") << false;
    QTest::newRow("cut after colon") << QByteArray(R"({"isError":)") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestCallArguments::tellsAToolsErrorFromItsWords()
{
    QFETCH(QByteArray, result);
    QFETCH(bool, isError);
    CallOutcome outcome;
    outcome.end = CallOutcome::End::Result;
    outcome.result = result;
    QCOMPARE(isToolError(outcome), isError);
    outcome.end = CallOutcome::End::RemoteError;
    QVERIFY(!isToolError(outcome));
}

void TestCallArguments::findsNamesThatAreNear_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("matches");
    QTest::newRow("typing error") << u"gihtub"_s << QStringList{u"github"_s};
    QTest::newRow("case") << u"GITHUB"_s << QStringList{u"github"_s};
    QTest::newRow("beginning") << u"files"_s << QStringList{u"filesystem"_s};
    QTest::newRow("nothing like it") << u"zzzzzz"_s << QStringList();
    QTest::newRow("endless") << QString(5000, u'g') << QStringList();
    QTest::newRow("empty") << QString() << QStringList();
}

void TestCallArguments::findsNamesThatAreNear()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, matches);
    QCOMPARE(nearMatches(wanted, {u"memory"_s, u"github"_s, u"filesystem"_s, QString(5000, u'n')}), matches);
}

QTEST_GUILESS_MAIN(TestCallArguments)
#include "tst_callarguments.moc"
