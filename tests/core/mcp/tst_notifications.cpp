// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsontext.h"
#include "core/mcp/notifications.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestNotifications : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheEightLevels();
    void readsALogMessage_data();
    void readsALogMessage();
    void listsWhatIsWrongWithALogMessage();
    void readsProgress();
    void refusesProgressItCannotPlace_data();
    void refusesProgressItCannotPlace();
    void readsAnUpdateOfAResource();
    void readsTheEndOfAnElicitation();
};

void TestNotifications::knowsTheEightLevels()
{
    for (int level = 0; level < 8; ++level) {
        const QByteArray text = logLevelText(LogLevel(level));
        QCOMPARE(logLevelFrom(QString::fromLatin1(text)), LogLevel(level));
    }
    QCOMPARE(logLevelText(LogLevel::Emergency), "emergency"_ba);
    QVERIFY(LogLevel::Debug < LogLevel::Warning);
    QVERIFY(!logLevelFrom(u"WARNING"));
    QVERIFY(!logLevelFrom(u"warn"));
}

void TestNotifications::readsALogMessage_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("text") << R"("a\nb")"_ba;
    QTest::newRow("object") << R"({"b":1.0,"a":[]})"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("number") << "1e2"_ba;
}

void TestNotifications::readsALogMessage()
{
    QFETCH(const QByteArray, data);
    const auto decoded = decodeLogNotification(R"({"level":"alert","logger":"l","data":)" + data + '}');
    QVERIFY(decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList());
    QCOMPARE(decoded.value.level, LogLevel::Alert);
    QCOMPARE(decoded.value.logger, u"l"_s);
    QCOMPARE(compactJson(decoded.value.data), data);
}

void TestNotifications::listsWhatIsWrongWithALogMessage()
{
    const auto decoded = decodeLogNotification(R"({"level":"warn","logger":5})");
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.level, LogLevel::Info);
    QCOMPARE(lines(decoded.deviations), (QStringList{u"/level one of the eight levels of RFC 5424 warn"_s,
                                                     u"/logger string number"_s, u"/data a value absent"_s}));
    QVERIFY(!decodeLogNotification("").usable);
}

void TestNotifications::readsProgress()
{
    const auto decoded =
        decodeProgressNotification(R"({"progressToken":"t","progress":0.5,"total":2,"message":"half"})");
    QVERIFY(decoded.usable);
    QCOMPARE(decoded.value.token, MessageId(u"t"_s));
    QCOMPARE(decoded.value.progress, 0.5);
    QCOMPARE(decoded.value.total, 2.0);
    QCOMPARE(decoded.value.message, u"half"_s);
    const auto bare = decodeProgressNotification(R"({"progressToken":7,"progress":1})");
    QVERIFY(bare.usable);
    QCOMPARE(bare.value.token, MessageId(7));
    QVERIFY(!bare.value.total);
}

void TestNotifications::refusesProgressItCannotPlace_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no token") << R"({"progress":1})"_ba << u"/progressToken string or integer absent"_s;
    QTest::newRow("token 1.0") << R"({"progressToken":1.0,"progress":1})"_ba
                               << u"/progressToken string or integer number"_s;
    QTest::newRow("no progress") << R"({"progressToken":1})"_ba << u"/progress number absent"_s;
    QTest::newRow("progress as text") << R"({"progressToken":1,"progress":"50%"})"_ba << u"/progress number string"_s;
    QTest::newRow("array") << "[]"_ba << u" object array"_s;
}

void TestNotifications::refusesProgressItCannotPlace()
{
    QFETCH(const QByteArray, params);
    QFETCH(const QString, expected);
    const auto decoded = decodeProgressNotification(params);
    QVERIFY(!decoded.usable);
    QCOMPARE(lines(decoded.deviations), QStringList{expected});
}

void TestNotifications::readsAnUpdateOfAResource()
{
    QCOMPARE(decodeResourceUpdate(R"({"uri":"mem:a"})").value.uri, u"mem:a"_s);
    QVERIFY(!decodeResourceUpdate("{}").usable);
    const auto empty = decodeResourceUpdate(R"({"uri":""})");
    QVERIFY(!empty.usable);
    QCOMPARE(lines(empty.deviations), QStringList{u"/uri string that is not empty empty string"_s});
}

void TestNotifications::readsTheEndOfAnElicitation()
{
    QCOMPARE(decodeElicitationEnd(R"({"elicitationId":"e"})").value.id, u"e"_s);
    QVERIFY(!decodeElicitationEnd(R"({"elicitationId":5})").usable);
    const auto empty = decodeElicitationEnd(R"({"elicitationId":""})");
    QVERIFY(!empty.usable);
    QCOMPARE(lines(empty.deviations), QStringList{u"/elicitationId string that is not empty empty string"_s});
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
