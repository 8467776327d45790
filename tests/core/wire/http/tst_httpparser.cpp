// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpparser.h"

#include <QTest>

using namespace Signalbox;

namespace {

struct Message
{
    QByteArray start; ///< "POST /x" or "200 OK"
    QByteArray raw;
    QByteArray body;
    bool keepsAlive = false;
    bool operator==(const Message &) const = default;
};

/// All messages of a stream fed in pieces; none if it was refused.
std::optional<QList<Message>> parse(HttpParser &parser, QByteArrayView stream, qsizetype size)
{
    QList<Message> messages;
    Message message;
    for (qsizetype at = 0; at < stream.size(); at += size) {
        QByteArrayView piece = stream.sliced(at, std::min(size, stream.size() - at));
        while (!piece.isEmpty()) {
            const auto used = parser.feed(piece);
            if (!used) {
                return std::nullopt;
            }
            piece = piece.sliced(*used);
            if (parser.hasHead()) {
                message.start = parser.method().isEmpty() ? QByteArray::number(parser.status()) + ' ' + parser.reason()
                                                          : parser.method() + ' ' + parser.target();
                message.raw = parser.rawHead();
            }
            for (const QByteArrayView part : parser.body()) {
                message.body.append(part);
            }
            if (parser.isComplete()) {
                message.keepsAlive = parser.keepsAlive();
                messages.append(std::exchange(message, {}));
            }
        }
    }
    return messages;
}

} // namespace

class TestHttpParser : public QObject
{
    Q_OBJECT

private slots:
    void readsPipelinedRequestsAtEveryCut();
    void readsAnswersAtEveryCut();
    void leavesAnUpgradeToItsOwner();
    void h09_refusesWhatCanBeReadInTwoWays_data();
    void h09_refusesWhatCanBeReadInTwoWays();
    void h06_boundsHeadsAndTrailers_data();
    void h06_boundsHeadsAndTrailers();
};

void TestHttpParser::readsPipelinedRequestsAtEveryCut()
{
    const QByteArray first = "POST /mcp?x HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n";
    const QByteArray second = "GET / HTTP/1.1\r\nHost: a\r\nX-Folded: a  \r\n\r\n";
    const QByteArray third = "PUT /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
    const QByteArray stream =
        first + "abc" + second + "\r\n" + third + "2;ext=1\r\nde\r\n1\r\nf\r\n0\r\nX-Trailer: 1\r\n\r\n";
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        HttpParser parser(HttpParser::Kind::Request, 1000);
        const auto messages = parse(parser, stream, size);
        QVERIFY(messages);
        QCOMPARE(messages->size(), 3);
        QVERIFY((messages->at(0) == Message{"POST /mcp?x", first, "abc", true}));
        QVERIFY((messages->at(1) == Message{"GET /", second, "", true}));
        QCOMPARE(messages->at(2).start, "PUT /c");
        QCOMPARE(messages->at(2).body, "def");
        QVERIFY(!messages->at(2).keepsAlive);
    }
}

void TestHttpParser::readsAnswersAtEveryCut()
{
    const QByteArray stream = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                              "HTTP/1.1 204 Nothing\r\n\r\nHTTP/1.1 200 OK\r\n\r\nuntil the end";
    for (qsizetype size = 1; size <= stream.size(); ++size) {
        HttpParser parser(HttpParser::Kind::Response, 1000);
        const auto messages = parse(parser, stream, size);
        QVERIFY(messages);
        QCOMPARE(messages->size(), 3);
        QCOMPARE(messages->at(1).body, "ok");
        QVERIFY(!parser.isBetweenMessages());
        QVERIFY(parser.finish());
        QVERIFY(parser.isComplete());
        QVERIFY(!parser.keepsAlive());
    }
}

void TestHttpParser::leavesAnUpgradeToItsOwner()
{
    const QByteArray head = "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    HttpParser parser(HttpParser::Kind::Request, 1000);
    const QByteArray bytes = head + "\x81\x05 not HTTP";
    const auto used = parser.feed(bytes);
    QVERIFY(used);
    QCOMPARE(*used, head.size());
    QVERIFY(parser.hasHead() && parser.isComplete() && parser.isUpgrade());

    HttpParser declining(HttpParser::Kind::Request, 1000); // who goes on feeding did not agree to the upgrade
    const auto messages = parse(declining, head + head, 1000);
    QVERIFY(messages);
    QCOMPARE(messages->size(), 2);

    HttpParser agreed(HttpParser::Kind::Response, 1000);
    const QByteArray answer = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    const QByteArray both = answer + "\x81\x01x";
    const auto taken = agreed.feed(both);
    QVERIFY(taken);
    QCOMPARE(*taken, answer.size());
    QVERIFY(agreed.isComplete() && agreed.isUpgrade());
}

void TestHttpParser::h09_refusesWhatCanBeReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("two lengths") << ok + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd";
    QTest::newRow("length and chunks")
        << ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    QTest::newRow("negative length") << ok + "Content-Length: -5\r\n\r\nabcde";
    QTest::newRow("length over 64 bits") << ok + "Content-Length: 99999999999999999999\r\n\r\n";
    QTest::newRow("length with a sign") << ok + "Content-Length: +5\r\n\r\nabcde";
    QTest::newRow("a list of lengths") << ok + "Content-Length: 3, 3\r\n\r\nabc";
    QTest::newRow("chunk size over 64 bits") << ok + "Transfer-Encoding: chunked\r\n\r\n1ffffffffffffffff\r\n";
    QTest::newRow("chunk size that is none") << ok + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n";
    QTest::newRow("chunk longer than its size") << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n";
    QTest::newRow("space before the colon") << ok + "Content-Length : 3\r\n\r\nabc";
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 0\n\n");
    QTest::newRow("folded line") << ok + "X-A: 1\r\n 2\r\n\r\n";
    QTest::newRow("NUL in a value") << ok + QByteArray("X-A: a\0b\r\n\r\n", 12);
    QTest::newRow("no HTTP at all") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
    QTest::newRow("HTTP/2.0") << QByteArray("HTTP/2.0 200 OK\r\n\r\n");
    QTest::newRow("a status of two digits") << QByteArray("HTTP/1.1 20 OK\r\n\r\n");
}

void TestHttpParser::h09_refusesWhatCanBeReadInTwoWays()
{
    QFETCH(QByteArray, stream);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), stream.size()}) {
        HttpParser parser(HttpParser::Kind::Response, 1000);
        QVERIFY(!parse(parser, stream, size));
    }
}

void TestHttpParser::h06_boundsHeadsAndTrailers_data()
{
    QTest::addColumn<QByteArray>("stream");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("one long field") << ok + "X-A: " + QByteArray(5000, 'a');
    QTest::newRow("many fields") << ok + QByteArray("A: 1\r\n").repeated(1000);
    QTest::newRow("a long reason") << "HTTP/1.1 200 " + QByteArray(5000, 'a');
    QTest::newRow("a head that ends over the limit") << ok + "X-A: " + QByteArray(5000, 'a') + "\r\n\r\n";
    QTest::newRow("empty lines before it") << QByteArray("\r\n").repeated(2000);
    QTest::newRow("trailers") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("A: 1\r\n").repeated(1000);
    QTest::newRow("chunk extensions") << ok + "Transfer-Encoding: chunked\r\n\r\n1;" + QByteArray(5000, 'a');
}

void TestHttpParser::h06_boundsHeadsAndTrailers()
{
    QFETCH(QByteArray, stream);
    for (const qsizetype size : {qsizetype(1), qsizetype(100), stream.size()}) {
        HttpParser parser(HttpParser::Kind::Response, 1000);
        QVERIFY(!parse(parser, stream, size));
        QVERIFY(parser.rawHead().size() <= 1004);
    }
}

QTEST_APPLESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
