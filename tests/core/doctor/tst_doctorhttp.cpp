// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/launch/launchdesk.h"
#include "core/hub/serverauthorizers.h"
#include "examined.h"
#include "labauthorizationserver.h"
#include "tests/core/hub/labmcp.h"
#include "tests/lab/labcertificates.h"
#include "tests/lab/rawserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Outcome = DoctorCheck::Outcome;

namespace {

ServerEntry entryAt(const QString &url)
{
    ServerEntry entry;
    entry.id = u"remote"_s;
    entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = url;
    return entry;
}

ServerEntry entryAt(const QUrl &url)
{
    return entryAt(url.toString());
}

QJsonObject reader()
{
    return {{u"name"_s, u"status"_s},
            {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}},
            {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, true}}}};
}

/// Turns away pages that are none of its own, as a server on this machine must.
void guardOrigin(LabMcp &mcp)
{
    mcp.on("server/discover", [&mcp](const LabMcp::Call &call, LabReply &reply) {
        if (!call.http.header("Origin").isEmpty()) {
            reply.send(403);
            return;
        }
        mcp.answer(call,
                   {{u"supportedVersions"_s, QJsonArray{u"2026-07-28"_s}},
                    {u"capabilities"_s, mcp.capabilities},
                    {u"ttlMs"_s, 0},
                    {u"cacheScope"_s, u"private"_s},
                    {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol/serverInfo"_s,
                                              QJsonObject{{u"name"_s, u"lab"_s}, {u"version"_s, u"1"_s}}}}}},
                   reply);
    });
}

/// An MCP endpoint that answers 401 to everybody and names the authorization server.
class LockedServer
{
public:
    explicit LockedServer(const LabAuthorizationServer &authorization)
    {
        const QByteArray metadata = m_http.url(u"/.well-known/oauth-protected-resource/mcp"_s).toString().toUtf8();
        m_http.on("*", "/mcp", [this, metadata](const LabRequest &, LabReply &reply) {
            reply.send(401, saysWhere ? LabHeaders{{"WWW-Authenticate", "Bearer resource_metadata=\"" + metadata + '"'}}
                                      : LabHeaders{});
        });
        m_http.on("GET", "/.well-known/oauth-protected-resource/mcp",
                  [this, &authorization](const LabRequest &, LabReply &reply) {
                      const QByteArray own = m_http.url(u"/mcp"_s).toString().toUtf8();
                      reply.json(R"({"resource":")" + (resource.isEmpty() ? own : resource)
                                 + R"(","authorization_servers":[")" + authorization.issuer() + "\"]}");
                  });
    }
    [[nodiscard]] ServerEntry entry() const { return entryAt(m_http.url(u"/mcp"_s)); }

    QByteArray resource; ///< in the metadata; empty: the right one
    bool saysWhere = true;

private:
    LabHttpServer m_http;
};

/// What an examination that may not ask anybody uses.
ExamOptions withAuthorizers()
{
    ExamOptions options;
    options.authorizers = ServerAuthorizers(Recorder::none(), {}).maker();
    options.signInCommand = u"sign-in"_s;
    return options;
}

} // namespace

/// Examinations of servers at addresses: real sockets on loopback.
class TestDoctorHttp : public QObject
{
    Q_OBJECT

private slots:
    void examinesAServerFromItsNameToItsEnd();
    void examinesServersOfTheHandshakeEra();
    void tellsOfServersThatAnyPageCanSpeakTo();
    void saysThatNothingListens();
    void saysThatANameIsNotKnown();
    void tellsOfEveryFaultOfACertificate_data();
    void tellsOfEveryFaultOfACertificate();
    void takesACertificateOfATrustedAuthority();
    void saysThatAPortSpeaksNoTls();
    void tellsOfAddressesThatAreNoServers_data();
    void tellsOfAddressesThatAreNoServers();
    void readsWhoAuthorizesAndSignsInNowhere();
    void tellsWhatIsWrongWithMetadata();
    void takesCredentialsThatAreThere();
    void saysThatCredentialsAreRefused();
    void endsWithServersThatSayNothing();
    void stopsWhileAServerSaysNothing();
    void reachesNothingThatTheFillerRefuses();
    void looksUpNoPlaceholder();

private:
    const LabCertificates m_certificates;
};

void TestDoctorHttp::examinesAServerFromItsNameToItsEnd()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    guardOrigin(mcp);
    mcp.tools = {reader()};
    mcp.on("tools/call", [&mcp](const LabMcp::Call &call, LabReply &reply) {
        mcp.answer(call, LabMcp::textResult(u"well"_s), reply);
    });
    const DoctorReport report = examined(entryAt(mcp.url()));
    QCOMPARE(course(report),
             u"name ok, tcp ok, tls skipped, http ok, discovery ok, version ok, authorization ok, lists ok, "
             "call ok, end ok, messages ok, security ok"_s);
    QCOMPARE(mcp.count("tools/call"), 1);
    QCOMPARE(report.label, u"lab 1"_s);
}

void TestDoctorHttp::examinesServersOfTheHandshakeEra()
{
    LabMcp mcp(LabMcp::Speaks::Legacy);
    mcp.tools = {reader()};
    const DoctorReport report = examined(entryAt(mcp.url()));
    QCOMPARE(report.check(u"discovery"_s)->outcome(), Outcome::Ok);
    QCOMPARE(found(report, u"version"_s), QStringList{u"version.older"_s});
    QCOMPARE(found(report, u"call"_s), QStringList{u"call.failed"_s}); // the tool is listed and not there
    QTRY_COMPARE(mcp.server.requests("DELETE", "/mcp").size(), 1);     // the session was ended
}

void TestDoctorHttp::tellsOfServersThatAnyPageCanSpeakTo()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const DoctorReport report = examined(entryAt(mcp.url()));
    QCOMPARE(found(report, u"http"_s), QStringList{u"http.origin"_s});
}

void TestDoctorHttp::saysThatNothingListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const quint16 port = server.serverPort();
    server.close();
    const DoctorReport report = examined(entryAt(u"http://127.0.0.1:%1/mcp"_s.arg(port)));
    QCOMPARE(course(report),
             u"name ok, tcp fault, http skipped, discovery skipped, version skipped, authorization skipped, "
             "lists skipped, call skipped, end skipped, messages skipped, security ok"_s);
    QCOMPARE(found(report, u"tcp"_s), QStringList{u"tcp.refused"_s});
}

void TestDoctorHttp::saysThatANameIsNotKnown()
{
    ServerEntry entry = entryAt(u"http://nowhere.invalid/mcp"_s);
    entry.remote.proxy = u"none"_s;
    const DoctorReport report = examined(entry);
    QCOMPARE(found(report, u"name"_s), QStringList{u"name.unknown"_s});
    QCOMPARE(found(report, u"security"_s), QStringList{u"security.plainHttp"_s});
}

void TestDoctorHttp::tellsOfEveryFaultOfACertificate_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<bool>("isExpired");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("expired") << u"IP:127.0.0.1"_s << true << true << QStringList{u"tls.expired"_s};
    QTest::newRow("another host") << u"DNS:elsewhere.example"_s << false << true << QStringList{u"tls.wrongHost"_s};
    QTest::newRow("unknown authority") << u"IP:127.0.0.1"_s << false << false << QStringList{u"tls.untrusted"_s};
    QTest::newRow("all at once") << u"DNS:elsewhere.example"_s << true << false
                                 << QStringList{u"tls.expired"_s, u"tls.untrusted"_s, u"tls.wrongHost"_s};
}

void TestDoctorHttp::tellsOfEveryFaultOfACertificate()
{
    QFETCH(QString, names);
    QFETCH(bool, isExpired);
    QFETCH(bool, isTrusted);
    QFETCH(QStringList, faults);
    const LabHttpServer server(m_certificates.issue(u"server"_s, names, isExpired).server());
    const QTemporaryDir folder;
    ServerEntry entry = entryAt(server.url(u"/mcp"_s));
    if (isTrusted) {
        entry.remote.authorityFile = folder.filePath(u"authority.pem"_s);
        QFile file(entry.remote.authorityFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_certificates.authority().toPem());
    }
    const DoctorReport report = examined(entry);
    QStringList ids = found(report, u"tls"_s);
    ids.sort();
    QCOMPARE(ids, faults);
    QCOMPARE(report.check(u"tls"_s)->outcome(), Outcome::Fault);
    QVERIFY(report.check(u"tls"_s)->detail.contains(u"valid from"_s));
    QVERIFY(server.requests().isEmpty()); // nothing was sent to whoever this is
}

void TestDoctorHttp::takesACertificateOfATrustedAuthority()
{
    LabMcp mcp(LabMcp::Speaks::Modern, m_certificates.issue(u"server"_s, u"IP:127.0.0.1"_s).server());
    const QTemporaryDir folder;
    ServerEntry entry = entryAt(mcp.url());
    entry.remote.authorityFile = folder.filePath(u"authority.pem"_s);
    QFile file(entry.remote.authorityFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_certificates.authority().toPem());
    file.close();
    const DoctorReport report = examined(entry);
    QCOMPARE(report.check(u"tls"_s)->outcome(), Outcome::Ok);
    QVERIFY(report.check(u"tls"_s)->sentence.contains(u"TLS 1.3"_s));
    QCOMPARE(report.check(u"discovery"_s)->outcome(), Outcome::Ok);
}

void TestDoctorHttp::saysThatAPortSpeaksNoTls()
{
    RawServer server;
    server.onConnection([](RawConnection &connection) { connection.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const DoctorReport report = examined(entryAt(u"https://127.0.0.1:%1/mcp"_s.arg(server.port())));
    QCOMPARE(found(report, u"tls"_s), QStringList{u"tls.handshake"_s});
}

void TestDoctorHttp::tellsOfAddressesThatAreNoServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("finding");
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p>x")
                            << u"http.page"_s;
    QTest::newRow("elsewhere") << QByteArray(
        "HTTP/1.1 301 Moved\r\nLocation: https://a.example/\r\nContent-Length: 0\r\n\r\n")
                               << u"http.redirect"_s;
    QTest::newRow("its own fault") << QByteArray("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                                   << u"http.serverError"_s;
    QTest::newRow("another kind") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok")
                                  << u"http.contentType"_s;
    QTest::newRow("no challenge") << QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
                                  << u"http.noChallenge"_s;
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n") << u"http.notFound"_s;
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << u"http.noAnswer"_s;
}

void TestDoctorHttp::tellsOfAddressesThatAreNoServers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, finding);
    RawServer server;
    server.answer(answer, true);
    const DoctorReport report = examined(entryAt(server.url(u"/mcp"_s)), withAuthorizers());
    QVERIFY2(found(report, u"http"_s).contains(finding), qPrintable(found(report, u"http"_s).join(u' ')));
    QCOMPARE(report.worst(), Outcome::Fault);
    QVERIFY(report.check(u"discovery"_s)->outcome() != Outcome::Ok); // a status alone is no answer
    QVERIFY(!found(report, u"version"_s).contains(u"version.unusable"_s));
}

void TestDoctorHttp::readsWhoAuthorizesAndSignsInNowhere()
{
    LabAuthorizationServer authorization;
    const LockedServer server(authorization);
    const DoctorReport report = examined(server.entry(), withAuthorizers());
    QCOMPARE(report.check(u"http"_s)->outcome(), Outcome::Ok);
    QCOMPARE(report.check(u"discovery"_s)->outcome(), Outcome::Skipped);
    QCOMPARE(found(report, u"authorization"_s), QStringList{u"authorization.signedOut"_s});
    QCOMPARE(firstOf(report, u"authorization.signedOut"_s).command, u"sign-in"_s);
    QVERIFY(report.check(u"authorization"_s)->detail.contains(u"well-known"_s));
    QVERIFY(authorization.registrations.isEmpty());
    QVERIFY(authorization.authorizations.isEmpty());
    QVERIFY(authorization.tokenRequests.isEmpty());
}

void TestDoctorHttp::tellsWhatIsWrongWithMetadata()
{
    LabAuthorizationServer authorization;
    LockedServer server(authorization);
    server.resource = "https://elsewhere.example/mcp";
    QCOMPARE(found(examined(server.entry(), withAuthorizers()), u"authorization"_s),
             QStringList{u"authorization.metadata"_s});
    server.resource.clear();
    authorization.methods = R"(["plain"])";
    authorization.hasRegistration = false;
    const QStringList ids = found(examined(server.entry(), withAuthorizers()), u"authorization"_s);
    QCOMPARE(ids,
             (QStringList{u"authorization.pkce"_s, u"authorization.registration"_s, u"authorization.signedOut"_s}));
    server.saysWhere = false;
    QCOMPARE(found(examined(server.entry(), withAuthorizers()), u"http"_s), QStringList{u"http.noChallenge"_s});
}

void TestDoctorHttp::takesCredentialsThatAreThere()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const auto wantsKey = [&mcp](const LabMcp::Call &call, LabReply &reply) {
        if (call.http.header("Authorization") != "Bearer the-right-token") {
            reply.send(401, {{"WWW-Authenticate", "Bearer"}});
            return;
        }
        mcp.answer(call,
                   {{u"supportedVersions"_s, QJsonArray{u"2026-07-28"_s}},
                    {u"capabilities"_s, QJsonObject()},
                    {u"ttlMs"_s, 0},
                    {u"cacheScope"_s, u"private"_s},
                    {u"_meta"_s, QJsonObject{{u"io.modelcontextprotocol/serverInfo"_s,
                                              QJsonObject{{u"name"_s, u"lab"_s}, {u"version"_s, u"1"_s}}}}}},
                   reply);
    };
    mcp.on("server/discover", wantsKey);
    ServerEntry entry = entryAt(mcp.url());
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    entry.remote.auth.secret = u"the-right-token"_s;
    const DoctorReport report = examined(entry, withAuthorizers());
    QCOMPARE(report.check(u"discovery"_s)->outcome(), Outcome::Ok);
    QCOMPARE(report.check(u"authorization"_s)->outcome(), Outcome::Ok);
    for (const LabRequest &request : mcp.server.requests()) { // the plain request goes without
        QVERIFY(request.header("Authorization").isEmpty()
                || request.header("Authorization") == "Bearer the-right-token");
    }
    QVERIFY(mcp.server.requests().constFirst().header("Authorization").isEmpty());
}

void TestDoctorHttp::saysThatCredentialsAreRefused()
{
    LabAuthorizationServer authorization;
    const LockedServer server(authorization);
    ServerEntry entry = server.entry();
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    entry.remote.auth.secret = u"a-wrong-token"_s;
    const DoctorReport report = examined(entry, withAuthorizers());
    QCOMPARE(found(report, u"authorization"_s), QStringList{u"authorization.refused"_s});
    QCOMPARE(report.check(u"discovery"_s)->outcome(), Outcome::Skipped);
}

void TestDoctorHttp::endsWithServersThatSayNothing()
{
    const RawServer server; // accepts, and is silent
    ExamOptions options;
    const DoctorReport report = examined(entryAt(server.url(u"/mcp"_s)), options);
    QCOMPARE(found(report, u"http"_s), QStringList{u"http.noAnswer"_s});
}

void TestDoctorHttp::stopsWhileAServerSaysNothing()
{
    const RawServer server;
    ExamOptions options;
    options.limits = quickLimits();
    Examination examination(entryAt(server.url(u"/mcp"_s)), options);
    QSignalSpy began(&examination, &Examination::began);
    QSignalSpy finished(&examination, &Examination::finished);
    examination.start();
    QTRY_VERIFY(!began.isEmpty() && began.last().first().value<DoctorCheck>().id == "http"_L1);
    examination.cancel();
    QVERIFY(finished.wait(2000));
    QVERIFY(finished.first().first().value<DoctorReport>().isCancelled);
    for (const RawConnection *connection : server.connections()) {
        QTRY_VERIFY(!connection->isOpen());
    }
}

/// Neither its name nor its port: that would tell whoever wrote the entry that it is here.
void TestDoctorHttp::reachesNothingThatTheFillerRefuses()
{
    const RawServer server;
    ExamOptions options = withAuthorizers();
    options.acceptCommand = u"accept it"_s;
    options.filler = [](const ServerEntry &, QObject *, const auto &done) {
        done(fail(Error::Kind::Policy, u"It came from elsewhere."_s, kNotAccepted));
    };
    ServerEntry entry = entryAt(server.url(u"/mcp"_s));
    entry.headers = {{u"Authorization"_s, u"Bearer of-the-file"_s}};
    const DoctorReport report = examined(entry, options);
    QCOMPARE(found(report, u"name"_s), QStringList{u"address.notAccepted"_s});
    QCOMPARE(firstOf(report, u"address.notAccepted"_s).command, u"accept it"_s);
    QVERIFY(firstOf(report, u"address.notAccepted"_s).sentence.startsWith(u"Nobody has accepted this address yet"_s));
    for (const QString &check : {u"http"_s, u"discovery"_s, u"authorization"_s, u"lists"_s}) {
        QCOMPARE(report.check(check)->outcome(), Outcome::Skipped);
    }
    QVERIFY(!found(report, u"security"_s).isEmpty()); // the entry itself is looked at
    QVERIFY(server.connections().isEmpty());
}

/// Where the credentials are missing, the values are, too.
void TestDoctorHttp::looksUpNoPlaceholder()
{
    ExamOptions options = withAuthorizers();
    options.filler = [](const ServerEntry &, QObject *, const auto &done) {
        done(fail(Error::Kind::Auth, u"Its token is missing."_s));
    };
    const DoctorReport report = examined(entryAt(u"http://${input:HOST}/mcp"_s), options);
    QCOMPARE(found(report, u"name"_s), QStringList{u"address.notReady"_s});
    QCOMPARE(firstOf(report, u"address.notReady"_s).sentence, u"Its token is missing."_s);
    QCOMPARE(report.check(u"http"_s)->outcome(), Outcome::Skipped);
}

QTEST_GUILESS_MAIN(TestDoctorHttp)
#include "tst_doctorhttp.moc"
