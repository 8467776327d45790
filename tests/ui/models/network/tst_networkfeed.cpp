// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/messagesample.h"
#include "ui/models/network/networkfeed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Kind = NetworkRow::Kind;

namespace {

QByteArray exchange(const QByteArray &method = "POST", int status = 200, const QByteArray &fields = {},
                    const QByteArray &answerFields = "Content-Type: application/json")
{
    const QByteArray end = "\\r\\n";
    const QByteArray number = QByteArray::number(status);
    const QByteArray request = method + " /mcp HTTP/1.1" + end + "Authorization: ••••" + end + fields + end;
    const QByteArray answer = "HTTP/1.1 " + number + " OK" + end + answerFields + end + end;
    return "{\"status\":" + number + ",\"url\":\"http://127.0.0.1:80/mcp\",\"request\":\"" + request
           + "\",\"response\":\"" + answer
           + "\",\"peer\":\"127.0.0.1:80\",\"tls\":\"TLS 1.3, X\",\"kept\":true,"
             "\"bytes\":154,\"times\":{\"tcp\":3000000,\"sent\":3500000,\"firstByte\":8500000,\"end\":9000000}}";
}

} // namespace

/// Exchanges as sessions write them into a journal, read back.
class TestNetworkFeed : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsTheExchangesOfOneServer();
    void tellsKindsApart_data();
    void tellsKindsApart();
    void anOlderServersRefusalIsNoFailure();
    void followsWhatComesWhileItIsWanted();
    void beginsWithTheNewestFiveThousand();
    void tellsAllOfOneExchange();
    void decodesWhatHeadersOfACallStandFor();
    void tellsAStepOfAnAuthorization();
    void f09_keepsItsFeetWithRecordsThatAreNone();

private:
    quint64 writeExchange(const QByteArray &server = "remote", const QByteArray &body = exchange())
    {
        const quint64 request = Sample::write(*m_journal, {.server = server, .about = "echo"});
        return Sample::write(*m_journal, {.server = server,
                                          .method = {},
                                          .kind = IndexRecord::Http,
                                          .answers = request + 1,
                                          .body = body,
                                          .atMs = 1000});
    }
    void read()
    {
        m_feed = std::make_unique<NetworkFeed>(m_journal->folder(), u"remote"_s);
        connect(m_feed.get(), &NetworkFeed::arrived, this, [this](const QList<NetworkRow> &rows) { m_rows += rows; });
        QSignalSpy first(m_feed.get(), &NetworkFeed::firstRead);
        m_feed->setWanted(true);
        QTRY_COMPARE(first.size(), 1);
    }
    NetworkDetail detail(quint64 sequence)
    {
        std::optional<NetworkDetail> got;
        m_feed->fetch(sequence, this, [&](const NetworkDetail &detail) { got = detail; });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : NetworkDetail();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<NetworkFeed> m_feed;
    QList<NetworkRow> m_rows;
};

void TestNetworkFeed::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::move(*Journal::open(m_folder->filePath(u"journal"_s)));
}

void TestNetworkFeed::cleanup()
{
    m_feed.reset();
    m_journal.reset();
    m_rows.clear();
}

void TestNetworkFeed::readsTheExchangesOfOneServer()
{
    writeExchange("other");
    const quint64 sequence = writeExchange();
    writeExchange("remote2");
    read();
    QCOMPARE(m_rows.size(), 1);
    const NetworkRow row = m_rows.first();
    QCOMPARE(row.sequence, sequence);
    QCOMPARE(row.method, "POST"_ba);
    QCOMPARE(row.url, "http://127.0.0.1:80/mcp"_ba);
    QCOMPARE(row.status, 200);
    QVERIFY(!row.hasFailed);
    QCOMPARE(row.about, u"tools/call echo"_s);
    QCOMPARE(row.durationNs, 9'000'000);
    QCOMPARE(row.wallNs, (Sample::kStartMs + 1000) * 1'000'000 - 9'000'000); // it is recorded at its end
    QCOMPARE(row.answerBytes, 154);
    QVERIFY(row.requestBytes > Sample::Message().body.size());
}

void TestNetworkFeed::tellsKindsApart_data()
{
    const QByteArray stream = "Content-Type: text/event-stream; charset=utf-8";
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("hasFailed");
    QTest::newRow("post") << exchange() << Kind::Post << false;
    QTest::newRow("post with a stream") << exchange("POST", 200, {}, stream) << Kind::PostStream << false;
    QTest::newRow("get stream") << exchange("GET", 200, {}, stream) << Kind::GetStream << false;
    QTest::newRow("get refused") << exchange("GET", 404) << Kind::Other << true;
    QTest::newRow("no stream offered") << exchange("GET", 405, "Accept: text/event-stream\\r\\n") << Kind::GetStream
                                       << false;
    QTest::newRow("delete") << exchange("DELETE", 204) << Kind::Delete << false;
    QTest::newRow("websocket") << exchange("GET", 101, "Upgrade: websocket\\r\\n") << Kind::WebSocket << false;
    QTest::newRow("server error") << exchange("POST", 503) << Kind::Post << true;
}

void TestNetworkFeed::tellsKindsApart()
{
    QFETCH(QByteArray, body);
    writeExchange("remote", body);
    read();
    QCOMPARE(m_rows.size(), 1);
    QTEST(m_rows.first().kind, "kind");
    QTEST(m_rows.first().hasFailed, "hasFailed");
}

/// With which it answers the question by which a connection begins.
void TestNetworkFeed::anOlderServersRefusalIsNoFailure()
{
    constexpr quint8 kProbe = IndexRecord::ProbeTraffic;
    const quint64 asked = Sample::write(*m_journal, {.server = "remote", .method = "server/discover", .flags = kProbe});
    const quint64 checked = Sample::write(*m_journal, {.server = "remote", .method = "ping", .flags = kProbe});
    const auto write = [this](quint64 request, int status) {
        Sample::write(*m_journal, {.server = "remote",
                                   .method = {},
                                   .kind = IndexRecord::Http,
                                   .answers = request + 1,
                                   .flags = kProbe,
                                   .body = exchange("POST", status)});
    };
    for (const int status : {400, 404, 401, 503}) {
        write(asked, status);
    }
    write(checked, 404);
    read();
    QList<bool> failed;
    for (const NetworkRow &row : std::as_const(m_rows)) {
        failed.append(row.hasFailed);
    }
    QCOMPARE(failed, QList<bool>({false, false, true, true, true}));
}

void TestNetworkFeed::followsWhatComesWhileItIsWanted()
{
    read();
    QVERIFY(m_rows.isEmpty());
    writeExchange();
    QTRY_COMPARE(m_rows.size(), 1);
    const quint64 second = writeExchange();
    QTRY_COMPARE(m_rows.size(), 2);
    QCOMPARE(m_rows.last().sequence, second);
    m_feed->setWanted(false);
    writeExchange();
    m_feed->setWanted(true);
    QTRY_COMPARE(m_rows.size(), 3);
}

void TestNetworkFeed::beginsWithTheNewestFiveThousand()
{
    quint64 last = 0;
    for (int i = 0; i < 5100; ++i) {
        last = Sample::write(*m_journal, {.server = "remote", .method = {}, .kind = IndexRecord::Http, .body = "{}"});
    }
    read();
    QCOMPARE(m_rows.size(), NetworkScan::kMostRows);
    QCOMPARE(m_rows.last().sequence, last);
    QCOMPARE(m_rows.first().sequence, last - 4999);
}

void TestNetworkFeed::tellsAllOfOneExchange()
{
    const quint64 sequence = writeExchange();
    read();
    const NetworkDetail all = detail(sequence);
    QCOMPARE(all.row, m_rows.first());
    QCOMPARE(all.facts,
             QStringList({u"HTTP/1.1"_s, u"peer 127.0.0.1:80"_s, u"TLS 1.3, X"_s, u"on a connection that was kept"_s}));
    QCOMPARE(all.phases.size(), 4);
    QCOMPARE(all.phases.last().toNs, 9'000'000);
    QVERIFY2(all.text.startsWith("POST /mcp HTTP/1.1\nAuthorization: ••••"), all.text.constData());
    QVERIFY2(all.text.contains("\n\nHTTP/1.1 200 OK\nContent-Type: application/json"), all.text.constData());
}

void TestNetworkFeed::decodesWhatHeadersOfACallStandFor()
{
    const quint64 record = writeExchange(
        "remote", exchange("POST", 200,
                           "Mcp-Name: =?base64?Z3LDvMOfZQ==?=\\r\\nMcp-Param-City: =?base64?WsO8cmljaA==?=\\r\\n"
                           "Mcp-Param-Plain: Oslo\\r\\nMcp-Param-Bad: =?base64?SGVsbG8?=\\r\\n"
                           "X-Other: =?base64?WsO8cmljaA==?=\\r\\n"));
    read();
    QCOMPARE(detail(record).decoded,
             QStringList({u"Mcp-Name: grüße"_s, u"Mcp-Param-City: Zürich"_s, u"Mcp-Param-Bad: no valid Base64"_s}));
    const quint64 plain = writeExchange();
    QVERIFY(detail(plain).decoded.isEmpty());
}

void TestNetworkFeed::tellsAStepOfAnAuthorization()
{
    const quint64 sequence = Sample::write(
        *m_journal,
        {.server = "remote",
         .method = {},
         .kind = IndexRecord::Auth,
         .body = R"({"step":"token-request","outcome":"refused","sentence":"No token.","rule":"RFC 6749 section 5.2",)"
                 R"("request":{"method":"POST","url":"http://as/token","head":"POST /token HTTP/1.1\r\n\r\n",)"
                 R"("body":"code=••••"},"response":{"status":400,"head":"HTTP/1.1 400 Bad\r\n\r\n","body":"{}"}})"});
    read();
    const NetworkRow row = m_rows.value(0);
    QCOMPARE(row.kind, Kind::Authorization);
    QCOMPARE(row.about, u"token-request"_s);
    QCOMPARE(row.status, 400);
    QVERIFY(row.hasFailed);
    QCOMPARE(row.url, "http://as/token"_ba);
    QCOMPARE(row.sentence, u"No token."_s);
    QCOMPARE(row.rule, u"RFC 6749 section 5.2"_s);
    const NetworkDetail all = detail(sequence);
    QCOMPARE(all.sentence, u"No token. · RFC 6749 section 5.2"_s);
    QCOMPARE(all.text, "POST /token HTTP/1.1\n\ncode=••••\n\nHTTP/1.1 400 Bad\n\n{}"_ba);
}

void TestNetworkFeed::f09_keepsItsFeetWithRecordsThatAreNone()
{
    for (const QByteArray &body : {""_ba, "]"_ba, "7"_ba, R"({"request":7,"response":[],"times":3,"status":"x"})"_ba}) {
        for (const IndexRecord::Kind kind : {IndexRecord::Http, IndexRecord::Auth}) {
            Sample::write(*m_journal, {.server = "remote", .method = {}, .kind = kind, .answers = 99999, .body = body});
        }
    }
    read();
    QCOMPARE(m_rows.size(), 8);
    for (const NetworkRow &row : std::as_const(m_rows)) {
        QCOMPARE(row.status, 0);
        QVERIFY(row.hasFailed);
        QCOMPARE(detail(row.sequence).text, QByteArray());
    }
    QCOMPARE(detail(1'000'000).row.status, 0);
}

QTEST_GUILESS_MAIN(TestNetworkFeed)
#include "tst_networkfeed.moc"
