// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/session/subscriptionhub.h"
#include "sampleprogram.h"
#include "tests/core/hub/httpfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// The sample server "realtime-tools" as a client meets it: a process, WebSockets, files that change.
class TestRealtimeTools : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tailsAFile_data();
    void tailsAFile();
    void worksInBothEras_data();
    void worksInBothEras();
    void waitsForMore();
    void tellsEachChangeAtOnce();
    void tellsWhoSubscribed_data();
    void tellsWhoSubscribed();
    void staysInsideItsRoot_data();
    void staysInsideItsRoot();
    void forgetsConnectionsThatEnd();
    void isCalledFromTheCommandLine();
    void saysWhatIsWrongWithItsCommandLine();

private:
    struct Client : HttpFixture
    {
        explicit Client(const TestRealtimeTools &test, const QString &era = u"auto"_s)
            : HttpFixture(test.m_server->url(), era, SampleProgram::patient())
        {
            entry.transport = ServerEntry::Transport::WebSocket;
        }
    };
    void append(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] int descriptors() const; ///< the server's
    [[nodiscard]] static Json result(const CallOutcome &outcome) { return parseJson(outcome.result)->value; }
    [[nodiscard]] static QString text(const CallOutcome &outcome)
    {
        return outcome.ok() ? toQString(result(outcome).at("content").at(0).at("text")) : outcome.error.message;
    }

    std::unique_ptr<QTemporaryDir> m_folder; // holds root/ and secret
    QString m_root;
    std::unique_ptr<SampleProgram> m_server;
};

void TestRealtimeTools::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = m_folder->filePath(u"root"_s);
    QVERIFY(QDir().mkpath(m_root + u"/sub"_s));
    append(u"../secret"_s, "SECRET\n");
    append(u"log"_s, "one\ntwo\nthree\n");
    append(u"open-ended"_s, "one\ntwo");
    append(u"empty"_s, {});
    append(u"sub/deep"_s, "deep\n");
    QVERIFY(QFile::link(u"../secret"_s, m_root + u"/link"_s));
    m_server = std::make_unique<SampleProgram>(u"signalbox-realtime-tools"_s);
    QVERIFY2(m_server->serves({u"--root"_s, m_root}, QProcessEnvironment::systemEnvironment()),
             m_server->said.constData());
    QVERIFY(m_server->url().startsWith(u"ws://127.0.0.1:"_s)); // loopback unless told otherwise
}

void TestRealtimeTools::append(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_root + u'/' + name);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

int TestRealtimeTools::descriptors() const
{
    return int(QDir(u"/proc/%1/fd"_s.arg(m_server->process.processId()))
                   .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                   .size());
}

void TestRealtimeTools::tailsAFile_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("told");
    QTest::newRow("last two") << R"({"path":"log","lines":2})"_ba << u"two\nthree\n"_s;
    QTest::newRow("more than there are") << R"({"path":"log"})"_ba << u"one\ntwo\nthree\n"_s;
    QTest::newRow("without a line end") << R"({"path":"open-ended","lines":1})"_ba << u"two"_s;
    QTest::newRow("nothing") << R"({"path":"empty"})"_ba << QString();
    QTest::newRow("below") << R"({"path":"sub/deep"})"_ba << u"deep\n"_s;
    QTest::newRow("a folder") << R"({"path":"sub"})"_ba << u"sub is not a regular file."_s;
    QTest::newRow("not there") << R"({"path":"nowhere"})"_ba << u"nowhere does not exist."_s;
}

void TestRealtimeTools::tailsAFile()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const QString, told);
    Client client(*this);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    QCOMPARE(text(client.call("tail_file", arguments)), told);
}

void TestRealtimeTools::worksInBothEras_data()
{
    QTest::addColumn<QString>("era");
    QTest::newRow("stateless") << u"modern"_s;
    QTest::newRow("handshake") << u"legacy"_s;
}

void TestRealtimeTools::worksInBothEras()
{
    QFETCH(const QString, era);
    Client client(*this, era);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    const CallOutcome outcome = client.call("tail_file", R"({"path":"log","lines":1})");
    QCOMPARE(text(outcome), u"three\n"_s);
    QCOMPARE(result(outcome).at("structuredContent").at("size").as<int>(), 14);
}

void TestRealtimeTools::waitsForMore()
{
    Client client(*this);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    QTimer writer; // the call may begin at any time
    writer.callOnTimeout(this, [this] { append(u"log"_s, "more\n"); });
    writer.start(50);
    const CallOutcome outcome = client.call("tail_file", R"({"path":"log","wait_seconds":300})");
    QVERIFY2(text(outcome).startsWith(u"more\n"_s), qPrintable(text(outcome)));
    QVERIFY(!text(outcome).contains(u"three"_s)); // only what was added
}

void TestRealtimeTools::tellsEachChangeAtOnce()
{
    Client client(*this);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    HubCall *call =
        client.hub.call(u"remote.monitor_file_changes"_s, R"({"path":"","seconds":300,"most":3})", u"test"_s);
    std::optional<CallOutcome> outcome;
    QStringList progress;
    const QObject here;
    connect(call, &HubCall::finished, &here, [&](const CallOutcome &ended) { outcome = ended; });
    connect(call, &HubCall::progressed, &here, [&](const Progress &told) { progress.append(told.message); });
    QTRY_COMPARE_WITH_TIMEOUT(progress, QStringList({u"Watching."_s}), 20'000);
    append(u"new"_s, {});
    QTRY_COMPARE_WITH_TIMEOUT(progress.value(1), u"created new"_s, 20'000);
    append(u"new"_s, "bytes");
    QTRY_COMPARE_WITH_TIMEOUT(progress.value(2), u"modified new"_s, 20'000);
    QVERIFY(!outcome);
    QVERIFY(QFile::remove(m_root + u"/new"_s));
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 20'000);
    QCOMPARE(text(*outcome), u"created new\nmodified new\nremoved new"_s);
    const Json changes = result(*outcome).at("structuredContent").at("changes");
    QCOMPARE(changes.size(), 3U);
    QCOMPARE(toQString(changes.at(2).at("change")), u"removed"_s);
}

void TestRealtimeTools::tellsWhoSubscribed_data()
{
    worksInBothEras_data();
}

void TestRealtimeTools::tellsWhoSubscribed()
{
    QFETCH(const QString, era);
    Client client(*this, era);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    const QString uri = QUrl::fromLocalFile(QDir(m_root).canonicalPath() + u"/log"_s).toString();
    SubscriptionHub *subscriptions = client.connection().subscriptions();
    QSignalSpy subscribed(subscriptions, &SubscriptionHub::subscribed);
    QSignalSpy updated(&client.session(), &Session::resourceUpdated);
    subscriptions->subscribe(uri);
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.count(), 1, 20'000);
    append(u"empty"_s, "not asked for");
    append(u"log"_s, "four\n");
    QTRY_VERIFY_WITH_TIMEOUT(!updated.isEmpty(), 20'000);
    QCOMPARE(updated.constFirst().constFirst().toString(), uri);
}

void TestRealtimeTools::staysInsideItsRoot_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("up") << "../secret"_ba;
    QTest::newRow("a link") << "link"_ba;
    QTest::newRow("absolute") << "/etc/hostname"_ba;
}

void TestRealtimeTools::staysInsideItsRoot()
{
    QFETCH(const QByteArray, path);
    Client client(*this);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    for (const char *tool : {"tail_file", "monitor_file_changes"}) {
        const CallOutcome outcome = client.call(tool, R"({"path":")" + path + "\"}");
        QVERIFY2(text(outcome).contains(u"outside"_s), qPrintable(text(outcome)));
    }
}

void TestRealtimeTools::forgetsConnectionsThatEnd()
{
    constexpr int kConnections = 40;
    const int before = descriptors();
    std::vector<std::unique_ptr<QWebSocket>> sockets;
    int watching = 0;
    for (int i = 0; i < kConnections; ++i) {
        auto socket = std::make_unique<QWebSocket>();
        connect(socket.get(), &QWebSocket::connected, socket.get(), [socket = socket.get()] {
            socket->sendTextMessage(
                uR"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"monitor_file_changes","arguments":{"path":"log","seconds":3600},"_meta":{"progressToken":1,"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}})"_s);
        });
        connect(socket.get(), &QWebSocket::textMessageReceived, this,
                [&watching](const QString &message) { watching += message.contains(u"Watching."_s) ? 1 : 0; });
        socket->open(QUrl(m_server->url()));
        sockets.push_back(std::move(socket));
    }
    QTRY_COMPARE_WITH_TIMEOUT(watching, kConnections, 20'000);
    QVERIFY(descriptors() >= before + 2 * kConnections); // a socket and a watch each
    for (const auto &socket : sockets) {
        socket->abort();
    }
    QTRY_COMPARE_WITH_TIMEOUT(descriptors(), before, 20'000);
    Client client(*this);
    QVERIFY2(client.connects(), qPrintable(client.why()));
    QVERIFY(client.call("tail_file", R"({"path":"log"})").ok());
}

void TestRealtimeTools::isCalledFromTheCommandLine()
{
    const CliProgram::Run run =
        CliProgram::run({u"--format"_s, u"json"_s, u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"tail_file"_s,
                         u"--tool-arg"_s, u"path=log"_s, u"--tool-arg"_s, u"lines=1"_s, m_server->url()});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(toQString(run.result().at("structuredContent").at("text")), u"three\n"_s);
}

void TestRealtimeTools::saysWhatIsWrongWithItsCommandLine()
{
    const std::pair<QStringList, QByteArray> wrong[] = {
        {{u"--root"_s, m_root + u"/nowhere"_s}, "does not exist"},
        {{u"--port"_s, u"x"_s}, "--port"},
        {{u"--host"_s, u"here"_s}, "--host"},
        {{u"x"_s}, "Unexpected argument: x"},
    };
    for (const auto &[arguments, told] : wrong) {
        SampleProgram program(u"signalbox-realtime-tools"_s);
        const QByteArray said = program.ends(arguments, QProcessEnvironment::systemEnvironment());
        QCOMPARE(program.process.exitCode(), 1);
        QVERIFY2(said.contains(told), said.constData());
    }
    SampleProgram program(u"signalbox-realtime-tools"_s);
    QVERIFY(program.ends({u"--help"_s}, QProcessEnvironment::systemEnvironment()).contains("--root"));
    QCOMPARE(program.process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestRealtimeTools)
#include "tst_realtimetools.moc"
