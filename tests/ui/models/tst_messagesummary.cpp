// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/journal/messagesummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestMessageSummary : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatTheMethodDoesNot_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << ""_ba << u""_s;
        QTest::newRow("no parameters") << R"({"jsonrpc":"2.0","id":1,"method":"ping"})"_ba << u""_s;
        QTest::newRow("address") << R"({"method":"resources/read","params":{"uri":"file:///a b"}})"_ba
                                 << u"file:///a b"_s;
        QTest::newRow("progress")
            << R"({"method":"notifications/progress","params":{"progress":1,"total":2,"message":"half"}})"_ba
            << u"1 of 2 · half"_s;
        QTest::newRow("progress without total")
            << R"({"method":"notifications/progress","params":{"progress":0.50}})"_ba << u"0.50"_s;
        QTest::newRow("log line") << R"({"method":"notifications/message","params":{"level":"info","data":{"a":1}}})"_ba
                                  << u"info · {\"a\":1}"_s;
        QTest::newRow("text of a result")
            << R"({"id":1,"result":{"content":[{"type":"text","text":"two\nlines"}]}})"_ba << u"two lines"_s;
        QTest::newRow("picture") << R"({"id":1,"result":{"content":[{"type":"image","data":""}]}})"_ba << u""_s;
        QTest::newRow("server") << R"({"id":1,"result":{"serverInfo":{"name":"files","version":"1.2"}}})"_ba
                                << u"files 1.2"_s;
        QTest::newRow("completion")
            << R"({"method":"completion/complete","params":{"ref":{"type":"ref/prompt","name":"greet"},"argument":{"name":"who","value":"Al"}}})"_ba
            << u"greet · who=Al"_s;
        QTest::newRow("completion of a template")
            << R"({"method":"completion/complete","params":{"ref":{"type":"ref/resource","uri":"db://{t}"},"argument":{"name":"t","value":""}}})"_ba
            << u"db://{t} · t="_s;
        QTest::newRow("sampling answered")
            << R"({"id":1,"result":{"model":"person","role":"assistant","content":{"type":"text","text":"yes"}}})"_ba
            << u"person · yes"_s;
        QTest::newRow("error") << R"({"id":1,"error":{"code":-32601,"message":"Unknown method"}})"_ba
                               << u"Unknown method"_s;
        QTest::newRow("error of the wrong type") << R"({"id":1,"error":"broken"})"_ba << u""_s;
        QTest::newRow("batch") << R"([{"id":1}])"_ba << u""_s;
        QTest::newRow("stray line") << "Listening on  port 80"_ba << u"Listening on port 80"_s;
        QTest::newRow("beginning of a long message")
            << QByteArray("{\"result\":{\"content\":[{\"text\":\"") + QByteArray(kSummaryBytes, 'x') << u""_s;
    }

    void saysWhatTheMethodDoesNot()
    {
        QFETCH(QByteArray, body);
        QTEST(messageSummary(body.first(std::min<qsizetype>(body.size(), kSummaryBytes))), "line");
    }

    void countsTheEntriesOfAList()
    {
        const QString line = messageSummary(R"({"id":1,"result":{"tools":[{"name":"a"},{"name":"b"}]}})");
        QVERIFY2(line.startsWith(u'2'), qPrintable(line));
        const QString completed = messageSummary(R"({"id":1,"result":{"completion":{"values":["a","b","c"]}}})");
        QVERIFY2(completed.startsWith(u'3'), qPrintable(completed));
        const QString asked = messageSummary(
            R"({"method":"sampling/createMessage","params":{"messages":[{"role":"user","content":{"type":"text","text":"Why?"}}]}})");
        QVERIFY2(asked.startsWith(u'1') && asked.endsWith(u" · Why?"_s), qPrintable(asked));
    }

    void isNeverLong()
    {
        const QByteArray body = "{\"id\":1,\"error\":{\"message\":\"" + QByteArray(5000, 'm') + "\"}}";
        QCOMPARE(messageSummary(body).size(), 200);
    }
};

QTEST_GUILESS_MAIN(TestMessageSummary)
#include "tst_messagesummary.moc"
