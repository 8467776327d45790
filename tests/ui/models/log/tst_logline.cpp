// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "ui/models/log/logline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestLogLine : public QObject
{
    Q_OBJECT
private slots:
    void saysItInOneLine_data();
    void saysItInOneLine();
    void isCutWhereItIsLong();
};

void TestLogLine::saysItInOneLine_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("line");
    QTest::newRow("words") << QByteArray(R"("Started on \"8080\"")") << uR"(Started on "8080")"_s;
    QTest::newRow("a number") << QByteArray("12") << u"12"_s;
    QTest::newRow("a list") << QByteArray(R"([1,"a"])") << uR"([1,"a"])"_s;
    QTest::newRow("null") << QByteArray("null") << u"null"_s;
    QTest::newRow("nothing") << QByteArray("{}") << u"{}"_s;
    QTest::newRow("members") << QByteArray(R"({"file":"a.md","line":1,"ok":true})") << u"file=a.md line=1 ok=true"_s;
    QTest::newRow("a message first") << QByteArray(R"({"line":1,"message":"No title here"})")
                                     << u"No title here line=1"_s;
    QTest::newRow("msg") << QByteArray(R"({"msg":"Up","ms":3})") << u"Up ms=3"_s;
    QTest::newRow("a message that is none") << QByteArray(R"({"message":{"a":1}})") << uR"(message={"a":1})"_s;
    QTest::newRow("what must be quoted") << QByteArray(R"({"what":"no title","q":"a\"b","e":"","k":"a=b","n":"a\nb"})")
                                         << uR"(what="no title" q="a\"b" e="" k="a=b" n="a\nb")"_s;
    QTest::newRow("deeper") << QByteArray(R"({"near":["# ",{"a":null}]})") << uR"(near=["# ",{"a":null}])"_s;
}

void TestLogLine::saysItInOneLine()
{
    QFETCH(QByteArray, data);
    const Result<ParsedJson> parsed = parseJson(data);
    QVERIFY(parsed);
    QTEST(logLine(parsed->value, 1000), "line");
}

void TestLogLine::isCutWhereItIsLong()
{
    QByteArray data = "{";
    for (int i = 0; i < 10'000; ++i) {
        data += '"' + QByteArray::number(i) + "\":\"value\",";
    }
    data.back() = '}';
    const Result<ParsedJson> parsed = parseJson(data);
    QVERIFY(parsed);
    const QString line = logLine(parsed->value, 1000);
    QVERIFY(line.size() >= 1000);
    QVERIFY(line.size() < 1100);
}

QTEST_GUILESS_MAIN(TestLogLine)
#include "tst_logline.moc"
