// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/messageid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestMessageId : public QObject
{
    Q_OBJECT
private slots:
    void keepsTypeAndSpelling_data();
    void keepsTypeAndSpelling();
    void f10_matchesOnTypeAndValue();
    void resolvesEscapesInStrings();
    void saysWhatTheProtocolAllows();
};

void TestMessageId::keepsTypeAndSpelling_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("integer") << "12"_ba;
    QTest::newRow("negative") << "-3"_ba;
    QTest::newRow("largest integer") << "9223372036854775807"_ba;
    QTest::newRow("beyond 64 bits") << "9223372036854775808"_ba;
    QTest::newRow("minus zero") << "-0"_ba;
    QTest::newRow("leading zero") << "01"_ba;
    QTest::newRow("fraction") << "1.0"_ba;
    QTest::newRow("exponent") << "1e0"_ba;
    QTest::newRow("text") << "\"1\""_ba;
    QTest::newRow("empty text") << "\"\""_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("boolean") << "true"_ba;
    QTest::newRow("object") << "{\"a\":1}"_ba;
    QTest::newRow("invalid UTF-8") << "\"\xff\""_ba;
}

void TestMessageId::keepsTypeAndSpelling()
{
    QFETCH(const QByteArray, raw);
    const MessageId id = MessageId::fromJson(raw);
    QCOMPARE(id.toJson(), raw);
    QCOMPARE(MessageId::fromJson(id.toJson()), id);
}

void TestMessageId::f10_matchesOnTypeAndValue()
{
    const QList<QByteArray> different{"1", "\"1\"", "1.0", "1e0", "null", "01", "true", "\"01\"", "-1", "[1]"};
    for (qsizetype i = 0; i < different.size(); ++i) {
        for (qsizetype j = 0; j < different.size(); ++j) {
            const bool same = MessageId::fromJson(different[i]) == MessageId::fromJson(different[j]);
            QVERIFY2(same == (i == j), (different[i] + " against " + different[j]).constData());
        }
    }
    QCOMPARE(MessageId::fromJson(" 7 "), MessageId(7));
    QCOMPARE(MessageId::fromJson("\"a\""), MessageId(u"a"_s));
    QCOMPARE(qHash(MessageId::fromJson("7"), 5), qHash(MessageId(7), 5));
}

void TestMessageId::resolvesEscapesInStrings()
{
    QCOMPARE(MessageId::fromJson("\"\\u0061\\n\""), MessageId(u"a\n"_s));
    QCOMPARE(MessageId(u"a\n"_s).toJson(), "\"a\\n\""_ba);
    QCOMPARE(MessageId::fromJson("\"\\ud800\"").toJson(), "\"\\ud800\""_ba);
}

void TestMessageId::saysWhatTheProtocolAllows()
{
    QVERIFY(MessageId(1).isValid());
    QVERIFY(MessageId(u"a"_s).isValid());
    QVERIFY(!MessageId().isValid());
    QVERIFY(MessageId().isNull());
    QVERIFY(!MessageId::fromJson("1.5").isValid());
    QVERIFY(!MessageId::fromJson("1.5").isNull());
    QCOMPARE(MessageId(u"a"_s).toString(), u"\"a\""_s);
}

QTEST_GUILESS_MAIN(TestMessageId)
#include "tst_messageid.moc"
