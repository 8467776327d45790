// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/browserprompt.h"
#include "core/auth/loopbacklistener.h"

#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private slots:
    void h18_listensOnLoopbackOnlyAndOnlyForOneUse();
    void o05_passesOverWhatIsNotTheRedirect_data();
    void o05_passesOverWhatIsNotTheRedirect();
    void o12_takesAFreePortWhereTheRegisteredOneIsTaken();
    void o12_givesEachFlowItsOwnPortAndState();
    void o12_endsWhenNobodyAnswers();
    void o12_closesWhenTheFlowIsTakenBack();
    void o12_takesTheAnswerAfterTheBrowserCouldNotBeStarted();
    void asksBeforeTheBrowserIsOpened();
    void sendsAPageThatRunsNothing();
    void survivesGarbage();
};

namespace {

/// Sends bytes to the port and gives back all that comes; empty if nobody listens.
QByteArray talk(int port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray got;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, quint16(port));
    socket.write(bytes);
    (void)QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    return got;
}

QByteArray request(const QByteArray &target, int port, const QByteArray &method = "GET")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n\r\n";
}

/// Local addresses of the sockets that this process listens on, as the kernel tells them (hexadecimal).
QByteArrayList listening(int port)
{
    const QByteArray suffix = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QByteArrayList found;
    for (const QString &name : {u"/proc/self/net/tcp"_s, u"/proc/self/net/tcp6"_s}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.value(3) == "0A" && fields.value(1).endsWith(suffix)) {
                found.append(fields[1]);
            }
        }
    }
    return found;
}

AuthorizationQuestion question(const QString &state)
{
    AuthorizationQuestion asked;
    asked.url = QUrl(u"https://as.example/authorize"_s);
    asked.state = state;
    return asked;
}

} // namespace

void TestLoopbackListener::h18_listensOnLoopbackOnlyAndOnlyForOneUse()
{
    LoopbackListener listener;
    const QUrl uri = *listener.listen();
    QCOMPARE(uri.host(), u"127.0.0.1"_s);
    QCOMPARE(listening(uri.port()),
             QByteArrayList{"0100007F:" + QByteArray::number(uri.port(), 16).rightJustified(4, '0').toUpper()});
    listener.expect(u"s"_s);
    QSignalSpy received(&listener, &LoopbackListener::received);
    QVERIFY(talk(uri.port(), request("/callback?code=1&state=s", uri.port())).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(received[0][0].toByteArray(), QByteArray("code=1&state=s"));
    QVERIFY(!listener.isListening());
    QVERIFY(listening(uri.port()).isEmpty());
    QVERIFY(talk(uri.port(), request("/callback?code=2&state=s", uri.port())).isEmpty());
    QCOMPARE(received.size(), 1);
}

void TestLoopbackListener::o05_passesOverWhatIsNotTheRedirect_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("no state") << QByteArray("GET /callback?code=1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("forged state") << QByteArray(
        "GET /callback?code=1&state=t HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("empty state") << QByteArray("GET /callback?code=1&state= HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("state twice") << QByteArray(
        "GET /callback?state=s&state=s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("other path") << QByteArray("GET /?code=1&state=s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("longer path") << QByteArray("GET /callback/x?state=s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QTest::newRow("rebound name") << QByteArray("GET /callback?state=s HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n");
    QTest::newRow("no Host") << QByteArray("GET /callback?state=s HTTP/1.1\r\n\r\n");
    QTest::newRow("two Hosts") << QByteArray(
        "GET /callback?state=s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: x\r\n\r\n");
    QTest::newRow("POST") << QByteArray("POST /callback?state=s HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
}

void TestLoopbackListener::o05_passesOverWhatIsNotTheRedirect()
{
    QFETCH(QByteArray, head);
    LoopbackListener listener;
    const int port = listener.listen()->port();
    listener.expect(u"s"_s);
    QSignalSpy received(&listener, &LoopbackListener::received);
    QVERIFY(talk(port, head.replace("PORT", QByteArray::number(port))).startsWith("HTTP/1.1 404"));
    QCOMPARE(received.size(), 0);
    QVERIFY(listener.isListening()); // a stranger cannot end the person's flow
    talk(port, request("/callback?code=1&state=s", port));
    QTRY_COMPARE(received.size(), 1);
}

void TestLoopbackListener::o12_takesAFreePortWhereTheRegisteredOneIsTaken()
{
    LoopbackListener first;
    const QUrl uri = *first.listen();
    LoopbackListener second;
    const QUrl other = *second.listen(uri);
    QVERIFY(other.port() != uri.port());
    first.close();
    QCOMPARE(*second.listen(uri), uri);
    QVERIFY(second.listen(QUrl(u"http://evil.example:80/callback"_s))->host() == "127.0.0.1"_L1);
}

void TestLoopbackListener::o12_givesEachFlowItsOwnPortAndState()
{
    BrowserPrompt::Options options;
    options.open = [](const QUrl &) { return Result<>(); };
    BrowserPrompt one(options);
    BrowserPrompt two(options);
    const int portOne = one.prepare({})->port();
    const int portTwo = two.prepare({})->port();
    QVERIFY(portOne != portTwo);
    QByteArray gotOne;
    QByteArray gotTwo;
    one.ask(question(u"a"_s), [&gotOne](const Result<QByteArray> &query) { gotOne = *query; });
    two.ask(question(u"b"_s), [&gotTwo](const Result<QByteArray> &query) { gotTwo = *query; });
    talk(portOne, request("/callback?state=b&code=x", portOne));
    talk(portTwo, request("/callback?state=b&code=2", portTwo));
    talk(portOne, request("/callback?state=a&code=1", portOne));
    QTRY_COMPARE(gotOne, QByteArray("state=a&code=1"));
    QTRY_COMPARE(gotTwo, QByteArray("state=b&code=2"));
}

void TestLoopbackListener::o12_endsWhenNobodyAnswers()
{
    BrowserPrompt::Options options;
    options.open = [](const QUrl &) { return Result<>(); };
    options.waitMs = 50;
    BrowserPrompt prompt(options);
    const int port = prompt.prepare({})->port();
    std::optional<Error> error;
    prompt.ask(question(u"s"_s), [&error](const Result<QByteArray> &query) { error = query.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, Error::Kind::Timeout);
    QVERIFY(talk(port, request("/callback?state=s", port)).isEmpty());
}

void TestLoopbackListener::o12_closesWhenTheFlowIsTakenBack()
{
    BrowserPrompt::Options options;
    options.open = [](const QUrl &) { return Result<>(); };
    auto prompt = std::make_unique<BrowserPrompt>(options);
    const int port = prompt->prepare({})->port();
    bool isAnswered = false;
    prompt->ask(question(u"s"_s), [&isAnswered](const Result<QByteArray> &) { isAnswered = true; });
    prompt.reset();
    QVERIFY(listening(port).isEmpty());
    QVERIFY(!isAnswered);
}

void TestLoopbackListener::o12_takesTheAnswerAfterTheBrowserCouldNotBeStarted()
{
    BrowserPrompt::Options options;
    options.open = [](const QUrl &) { return Result<>(fail(Error::Kind::Usage, u"no browser"_s)); };
    BrowserPrompt prompt(options);
    const int port = prompt.prepare({})->port();
    QByteArray got;
    prompt.ask(question(u"s"_s), [&got](const Result<QByteArray> &query) { got = query.value_or("error"); });
    talk(port, request("/callback?state=s&code=1", port));
    QTRY_COMPARE(got, QByteArray("state=s&code=1"));
}

void TestLoopbackListener::asksBeforeTheBrowserIsOpened()
{
    int opens = 0;
    std::function<void(bool)> decide;
    BrowserPrompt::Options options;
    options.open = [&opens](const QUrl &) {
        ++opens;
        return Result<>();
    };
    options.show = [&decide](const AuthorizationQuestion &, std::function<void(bool)> go) { decide = std::move(go); };
    BrowserPrompt prompt(options);
    QVERIFY(prompt.prepare({}));
    std::optional<Error> error;
    prompt.ask(question(u"s"_s), [&error](const Result<QByteArray> &query) { error = query.error(); });
    QTRY_VERIFY(decide);
    QCOMPARE(opens, 0);
    decide(false);
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, Error::Kind::Cancelled);
    QCOMPARE(opens, 0);
}

void TestLoopbackListener::sendsAPageThatRunsNothing()
{
    LoopbackListener listener;
    const int port = listener.listen()->port();
    listener.expect(u"s"_s);
    const QByteArray page = talk(port, request("/callback?state=s&code=<script>alert(1)</script>", port));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(page.contains("Cache-Control: no-store"));
    QVERIFY(!page.contains("script") && !page.contains("alert"));
}

void TestLoopbackListener::survivesGarbage()
{
    LoopbackListener listener;
    const int port = listener.listen()->port();
    listener.expect(u"s"_s);
    talk(port, QByteArray(64 * 1024, 'x'));
    talk(port, QByteArray("\0\r\n\r\n", 5));
    talk(port, "GET\r\n\r\n");
    QVERIFY(listener.isListening());
}

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
