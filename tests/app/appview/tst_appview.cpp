// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program that shows apps, with real pages in a real browser.
#include "core/json/jsontext.h"
#include "tests/ui/enginefixture.h"
#include "ui/models/apps/apprun.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kPatienceMs = 60000; // a browser starts in it, on a busy machine
const QByteArray kSecret = "canary-7c1f";

/// Notes whoever comes to its port, over TCP or UDP, and answers anything.
class Listener
{
public:
    Listener()
    {
        tcp.listen(QHostAddress::LocalHost);
        udp.bind(QHostAddress::LocalHost, tcp.serverPort());
        QObject::connect(&tcp, &QTcpServer::newConnection, &tcp, [this] {
            while (QTcpSocket *socket = tcp.nextPendingConnection()) {
                ++hits;
                socket->write("HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 2\r\n\r\nok");
            }
        });
        QObject::connect(&udp, &QUdpSocket::readyRead, &udp, [this] {
            ++hits;
            while (udp.hasPendingDatagrams()) {
                udp.readDatagram(nullptr, 0);
            }
        });
    }
    [[nodiscard]] QByteArray address() const { return "127.0.0.1:" + QByteArray::number(tcp.serverPort()); }

    QTcpServer tcp;
    QUdpSocket udp;
    int hits = 0;
};

QByteArray page(const QString &name)
{
    QFile file(qEnvironmentVariable("SIGNALBOX_SOURCE") + u"/tests/app/appview/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Json orderOf(const QByteArray &html, const QStringList &connect = {})
{
    AppDomains domains;
    domains.connect = connect;
    Json ui(jsoncons::json_object_arg);
    ui.insert_or_assign("csp", toJson(domains));
    Json meta(jsoncons::json_object_arg);
    meta.insert_or_assign("ui", std::move(ui));
    Json order(jsoncons::json_object_arg);
    order.insert_or_assign("server", "s");
    order.insert_or_assign("uri", fromQString(u"ui:/"_s + u"/s/a"_s));
    order.insert_or_assign("html", fromQString(QString::fromUtf8(html)));
    order.insert_or_assign("_meta", std::move(meta));
    return order;
}

} // namespace

class TestAppView : public QObject
{
    Q_OBJECT
private slots:
    void letsNothingOutOfAHostileApp_data();
    void letsNothingOutOfAHostileApp();
    void showsAnAppThatDoesAsTheExtensionSays();
    void runsNothingWithoutASandbox();
    void startsByNobodyElse();
};

void TestAppView::letsNothingOutOfAHostileApp_data()
{
    QTest::addColumn<bool>("hasNetwork");
    QTest::newRow("nothing declared") << false;
    QTest::newRow("another address declared") << true; // the process has a network then
}

void TestAppView::letsNothingOutOfAHostileApp()
{
    QFETCH(const bool, hasNetwork);
    Listener recorder;
    Listener declared;
    QTemporaryDir folder;
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write(kSecret) > 0);
    secret.close();
    QByteArray html =
        page(u"hostile.html"_s).replace("HOST", recorder.address()).replace("FILE", secret.fileName().toUtf8());
    QVERIFY(!html.isEmpty());
    const QByteArray allowed = "http://" + declared.address();
    if (hasNetwork) {
        html.replace("(async () => {", "(async () => { await attempt('declared', () => fetch('" + allowed
                                           + "/yes').then(r => r.text()));");
    }
    AppProcess process;
    QByteArrayList heard;
    QString trouble;
    bool hasEnded = false;
    connect(&process, &AppProcess::received, this, [&](const QString &method, const Json &params) {
        heard.append(method.toUtf8() + ' ' + compactJson(params));
    });
    connect(&process, &AppProcess::ended, this, [&](const QString &why) {
        trouble = why;
        hasEnded = true;
    });
    process.start(orderOf(html, hasNetwork ? QStringList(QString::fromUtf8(allowed)) : QStringList()));
    const auto finished = [&] { return heard.join('\n').contains("\"finished\""); };
    QTRY_VERIFY2_WITH_TIMEOUT(finished() || hasEnded, heard.join('\n').constData(), kPatienceMs);
    QVERIFY2(finished(), qPrintable(trouble));
    const QByteArray all = heard.join('\n');
    QCOMPARE(recorder.hits, 0);
    QVERIFY(!all.contains(kSecret));
    QCOMPARE(declared.hits > 0, hasNetwork); // what was declared can be reached, so the recorder could have been
    QCOMPARE(all.contains(R"("declared":"ok")"), hasNetwork);
    for (const char *refused : {R"("fetch":"refused)",       R"("fetchfile":"refused)",
                                R"("fetchshell":"refused)",  R"("xhr":"refused)",
                                R"("socket":"refused)",      R"("events":"refused)",
                                R"("import":"refused)",      R"("serviceworker":"refused)",
                                R"("ownworker":"refused)",   R"("worker":"refused)",
                                R"("peer":"refused)",        R"("eval":"refused)",
                                R"("open":"null")",          R"("parent":"refused)",
                                R"("frametext":"")",         R"("cookie":"")",
                                R"("clipboard":"refused)",   R"("channel":"undefinedundefinedundefined")",
                                R"("toplocation":"refused)", R"("topfile":"refused)"}) {
        QVERIFY2(all.contains(refused), refused);
    }
    process.end();
    QTRY_VERIFY(hasEnded);
    QCOMPARE(trouble, QString());
    QCOMPARE(recorder.hits, 0);
}

void TestAppView::showsAnAppThatDoesAsTheExtensionSays()
{
    EngineFixture engine;
    ServerFolder server;
    const QString uri = u"ui:/"_s + u"/board/main"_s;
    const QByteArray appOnly = R"("_meta":{"ui":{"visibility":["app"]}})";
    const QByteArray modelOnly = R"("_meta":{"ui":{"visibility":["model"]}})";
    const QByteArray schema = R"("inputSchema":{"type":"object"},)";
    server.setTools({R"({"name":"show",)" + schema + R"("_meta":{"ui":{"resourceUri":")" + uri.toUtf8() + "\"}}}",
                     R"({"name":"tick",)" + schema + appOnly + '}', R"({"name":"secret",)" + schema + modelOnly + '}'});
    server.setResult(u"tools.call"_s, R"({"content":[{"type":"text","text":"sunny"}]})");
    server.setResult(u"resources.read"_s, R"({"contents":[{"uri":"ui:)"
                                          R"(//board/data","mimeType":"text/plain","text":"four"}]})");
    const QString id = engine.add(server.entry(u"board"_s));
    QVERIFY(engine.connectTo(id));
    AppRun::What what;
    what.uri = uri;
    what.contents.html = page(u"goodapp.html"_s);
    what.tool = u"show"_s;
    what.arguments = R"({"place":"Kyoto"})";
    AppRun run(*engine.link, id, what);
    const auto said = [&run](const QString &words) {
        return std::ranges::any_of(run.messages(),
                                   [&](const AppMessage &message) { return message.text.contains(words); });
    };
    run.start();
    QTRY_VERIFY2_WITH_TIMEOUT(said(u"done Kyoto"_s) || !run.isRunning(), qPrintable(run.trouble()), kPatienceMs);
    QVERIFY2(run.isRunning(), qPrintable(run.trouble()));
    for (const QString &words :
         {u"input Kyoto"_s, u"result sunny"_s, u"tick sunny"_s, u"secret refused"_s, u"read 4"_s}) {
        QVERIFY2(said(words), qPrintable(words));
    }
    run.stop();
    QTRY_VERIFY(!run.isRunning());
    QVERIFY(said(u"ending"_s));
    QCOMPARE(run.trouble(), QString());
}

void TestAppView::runsNothingWithoutASandbox()
{
    if (geteuid() != 0) {
        QSKIP("only the system's administrator has no sandbox for certain");
    }
    const QByteArray before = qgetenv("SIGNALBOX_APPVIEW_WITHOUT_SANDBOX");
    qunsetenv("SIGNALBOX_APPVIEW_WITHOUT_SANDBOX");
    AppProcess process;
    QSignalSpy ended(&process, &AppProcess::ended);
    QSignalSpy received(&process, &AppProcess::received);
    process.start(orderOf("<!doctype html>"));
    qputenv("SIGNALBOX_APPVIEW_WITHOUT_SANDBOX", before);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kPatienceMs);
    QVERIFY2(ended.first().first().toString().contains(u"root"_s), qPrintable(ended.first().first().toString()));
    QCOMPARE(received.size(), 0);
}

void TestAppView::startsByNobodyElse()
{
    QProcess process;
    process.start(AppProcess::program(), QStringList());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(kPatienceMs));
    QCOMPARE(process.exitCode(), 3);
}

QTEST_GUILESS_MAIN(TestAppView)
#include "tst_appview.moc"
