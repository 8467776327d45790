// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/completion.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestCompletion : public QObject
{
    Q_OBJECT
private slots:
    void asksAsItsRevisionDoes();
    void readsValues();
    void boundsTheValues();
    void listsWhatIsWrong();
};

void TestCompletion::asksAsItsRevisionDoes()
{
    CompletionQuestion question;
    question.subject = u"p"_s;
    question.argument = u"a"_s;
    question.value = u"\"x"_s;
    question.others = {{u"b"_s, u"1"_s}};
    QCOMPARE(encodeCompletionParams(question, Revision::V20250326),
             R"({"ref":{"type":"ref/prompt","name":"p"},"argument":{"name":"a","value":"\"x"}})"_ba);
    question.of = CompletionQuestion::Of::Template;
    question.subject = u"mem:{a}"_s;
    QCOMPARE(encodeCompletionParams(question, Revision::V20250618),
             R"({"ref":{"type":"ref/resource","uri":"mem:{a}"},"argument":{"name":"a","value":"\"x"},)"
             R"("context":{"arguments":{"b":"1"}}})"_ba);
}

void TestCompletion::readsValues()
{
    const auto decoded = decodeCompletion(R"({"completion":{"values":["a","b"],"total":10,"hasMore":true}})");
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.values, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(decoded.value.total, 10);
    QVERIFY(decoded.value.hasMore);
}

void TestCompletion::boundsTheValues()
{
    const QByteArray values = R"("v")" + R"(,"v")"_ba.repeated(100);
    const auto decoded = decodeCompletion(R"({"completion":{"values":[)" + values + "]}}");
    QCOMPARE(decoded.value.values.size(), 100);
    QCOMPARE(lines(decoded.deviations), QStringList{u"/completion/values at most 100 values 101"_s});
}

void TestCompletion::listsWhatIsWrong()
{
    QVERIFY(!decodeCompletion("{}").usable);
    QVERIFY(!decodeCompletion("[]").usable);
    const auto decoded = decodeCompletion(R"({"completion":{"values":["a",1],"total":-1,"hasMore":"no"}})");
    QCOMPARE(decoded.value.values, QStringList{u"a"_s});
    QCOMPARE(lines(decoded.deviations),
             (QStringList{u"/completion/values/1 string number"_s, u"/completion/total integer from 0 on -1"_s,
                          u"/completion/hasMore boolean string"_s}));
}

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
