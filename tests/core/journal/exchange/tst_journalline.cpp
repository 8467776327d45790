// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/isotime.h"
#include "core/journal/exchange/journalline.h"
#include "core/journal/exchange/sequencemap.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestJournalLine : public QObject
{
    Q_OBJECT
private slots:
    void writesTimesToTheNanosecond_data();
    void writesTimesToTheNanosecond();
    void refusesTimesThatAreNone_data();
    void refusesTimesThatAreNone();
    void keepsEveryBody_data();
    void keepsEveryBody();
    void letsJsonStandAsItIs();
    void keepsALineWithinAThirdMoreThanItsMessage();
    void refusesWhatIsNoLine_data();
    void refusesWhatIsNoLine();
    void tellsADamagedBody();
    void findsTheNewNumberOfAnOldOne();
};

void TestJournalLine::writesTimesToTheNanosecond_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00.000000000Z"_ba;
    QTest::newRow("now") << qint64(1'764'295'200'123'456'789) << "2025-11-28T02:00:00.123456789Z"_ba;
    QTest::newRow("small") << qint64(7) << "1970-01-01T00:00:00.000000007Z"_ba;
    QTest::newRow("before") << qint64(-1) << "1969-12-31T23:59:59.999999999Z"_ba;
    QTest::newRow("far") << qint64(8'999'999'999'000'000'001) << "2255-03-14T15:59:59.000000001Z"_ba;
}

void TestJournalLine::writesTimesToTheNanosecond()
{
    QFETCH(const qint64, ns);
    QFETCH(const QByteArray, text);
    QCOMPARE(isoTime(ns), text);
    QCOMPARE(wallNsFromIso(text), std::optional(ns));
}

void TestJournalLine::refusesTimesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "now", "2025-11-28", "2025-11-28T02:00:00", "2025-11-28T02:00:00.Z", "2025-13-28T02:00:00Z",
          "2025-11-28T02:00:00.1234567890Z", "9999-11-28T02:00:00Z", "2025-11-28T02:00:00.5"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestJournalLine::refusesTimesThatAreNone()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!wallNsFromIso(text));
}

void TestJournalLine::keepsEveryBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("JSON") << "{\"a\":1.0,\"a\":[ ]}"_ba << "message"_ba;
    QTest::newRow("a number") << "12e400"_ba << "message"_ba;
    QTest::newRow("empty") << ""_ba << "text"_ba;
    QTest::newRow("text") << "a \"line\" \\ of\ttext\x7F"_ba << "text"_ba;
    QTest::newRow("two lines") << "{\n}"_ba << "text"_ba;
    QTest::newRow("two values") << "{}{}"_ba << "text"_ba;
    QTest::newRow("space around") << " {}"_ba << "text"_ba;
    QTest::newRow("lone surrogate") << "\"\\udc00\""_ba << "text"_ba;
    QTest::newRow("too deep") << QByteArray(129, '[') + QByteArray(129, ']') << "text"_ba;
    QTest::newRow("no UTF-8") << "{\"\xC3\x28\":1}"_ba << "base64"_ba;
    QTest::newRow("controls") << QByteArray(1000, '\0') << "base64"_ba;
}

void TestJournalLine::keepsEveryBody()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, member);
    const QByteArray line = journalRecordLine({.body = body}, false);
    QVERIFY(line.contains(",\"" + member + "\":"));
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const Result<JournalLine> read = JournalLine::parse(line);
    QVERIFY(read);
    QVERIFY(read->hasBody);
    QVERIFY(!read->isDamaged);
    QCOMPARE(read->body, body);
}

void TestJournalLine::letsJsonStandAsItIs()
{
    const QByteArray body = R"({"jsonrpc":"2.0", "id":1 ,"n":1.00})";
    QVERIFY(journalRecordLine({.body = body}, false).contains("\"message\":" + body + "}"));
}

void TestJournalLine::keepsALineWithinAThirdMoreThanItsMessage()
{
    for (const QByteArray &body :
         {QByteArray(600'000, '\x02'), QByteArray(600'000, '"'), QByteArray(600'000, '\xFF')}) {
        QVERIFY(journalRecordLine({.body = body}, false).size() < body.size() / 3 * 4 + 1024);
    }
}

void TestJournalLine::refusesWhatIsNoLine_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line : {"",
                             "[]",
                             "{",
                             "null",
                             "{}",
                             "{\"message\":}",
                             "{\"message\":1,\"text\":\"\"}",
                             "{\"text\":1}",
                             "{\"base64\":\"?\"}",
                             "{\"text\":\"\",\"seq\":-1}",
                             "{\"text\":\"\",\"seq\":1.5}",
                             "{\"text\":\"\",\"dir\":\"up\"}",
                             "{\"text\":\"\",\"time\":\"today\"}",
                             "{\"text\":\"\",\"session\":4294967296}",
                             "{\"text\":\"\",\"code\":2147483648}",
                             "{\"text\":\"\",\"crc32c\":\"xyz\"}",
                             "{\"signalbox\":\"other\"}",
                             "{\"text\":\"\",\"flags\":3}",
                             "{\"text\":\"\",\"seq\":9223372036854775807}",
                             "{\"text\":\"\"} x"}) {
        QTest::newRow(line) << QByteArray(line);
    }
    QTest::newRow("deep") << "{\"text\":\"\",\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
}

void TestJournalLine::refusesWhatIsNoLine()
{
    QFETCH(const QByteArray, line);
    const Result<JournalLine> read = JournalLine::parse(line);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Framing);
    QVERIFY(!read.error().message.isEmpty());
}

void TestJournalLine::tellsADamagedBody()
{
    QByteArray line = journalRecordLine({.body = "{\"a\":1}"}, false);
    line.replace("{\"a\":1}", "{\"a\":2}");
    const Result<JournalLine> read = JournalLine::parse(line);
    QVERIFY(read);
    QVERIFY(read->isDamaged);
    QCOMPARE(read->body, "{\"a\":2}"_ba);
}

void TestJournalLine::findsTheNewNumberOfAnOldOne()
{
    SequenceMap map;
    QVERIFY(map.add(10, 0));
    QVERIFY(map.add(11, 1));
    QVERIFY(map.add(20, 2));
    QVERIFY(!map.add(20, 3));
    QVERIFY(!map.add(5, 3));
    QCOMPARE(map.find(11), std::optional<quint64>(1));
    QCOMPARE(map.find(20), std::optional<quint64>(2));
    QCOMPARE(map.find(12), std::nullopt);
    QCOMPARE(map.find(9), std::nullopt);
    QCOMPARE(map.find(21), std::nullopt);
}

QTEST_GUILESS_MAIN(TestJournalLine)
#include "tst_journalline.moc"
