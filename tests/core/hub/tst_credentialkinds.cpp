// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/callgates.h"
#include "core/hub/remoteaccess.h"
#include "core/hub/serverauthorizers.h"
#include "tests/core/auth/jwtcheck.h"
#include "tests/core/hub/httpfixture.h"
#include "tests/core/hub/labmcp.h"
#include "tests/lab/labcertificates.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSecret = "a secret of the test, long enough";
constexpr int kHourMs = 3'600'000;

/// A server that a hub reaches with the authorizers the program makes.
struct KindFixture : HttpFixture
{
    explicit KindFixture(const QString &url, Limits limits = quick())
        : HttpFixture(url, u"auto"_s, limits)
        , authorizers(recorder, {})
    {
        hub.setAuthorizerMaker(authorizers.maker());
        entry.remote.auth.secret = QString::fromUtf8(kSecret);
    }
    bool connectsAs(AuthOptions::Kind kind)
    {
        entry.remote.auth.kind = kind;
        entry.remote.auth.privateKeyAlgorithm = u"HS256"_s;
        return connects();
    }

    ServerAuthorizers authorizers;
};

} // namespace

/// The kinds of credentials from an entry to the server, over real sockets.
class TestCredentialKinds : public QObject
{
    Q_OBJECT

private slots:
    void sendsMintedTokens();
    void sendsMintedTokensWithTheUpgrade();
    void masksAMintedTokenInAHeaderOfItsOwn();
    void takesWhatIsHeldBeforeWhatAVariableHolds();
    void holdsCallsBackUntilTheirTimeIsOver();
    void sendsNothingOfACallThatWasTakenBack();
    void stopsNoServerForItsKeysRate();
    void saysThatConnectingWaitedForTheKeysRate();
    void keepsTheRateOfUpgrades();
    void showsTheCertificateOfAPkcs12File();
    void readsAReplacedKeyFileAgain();
    void saysOfAReplacedFileThatItIsAnother();
    void reachesWhatItWasToldWhateverIsSetMeanwhile_data();
    void reachesWhatItWasToldWhateverIsSetMeanwhile();
    void saysWhatIsWrongWithACertificate();
    void saysWhatIsWrongWithAName_data();
    void saysWhatIsWrongWithAName();
};

void TestCredentialKinds::sendsMintedTokens()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    KindFixture f(mcp.url());
    f.entry.remote.auth.jwt.subject = u"me"_s;
    f.entry.remote.auth.jwt.claims = R"({"team":"routing"})";
    QVERIFY2(f.connectsAs(AuthOptions::Kind::Jwt), qPrintable(f.why()));
    f.call("any");
    QCOMPARE(mcp.count("tools/call"), 1);
    for (const LabRequest &request : mcp.server.requests()) {
        const QByteArray field = request.header("Authorization");
        QVERIFY(field.startsWith("Bearer "));
        const LabJwt jwt = LabJwt::read(field.mid(7));
        QVERIFY(jwt.isSignedBySecret(kSecret));
        QCOMPARE(jwt.claims["sub"_L1], u"me"_s);
        QCOMPARE(jwt.claims["team"_L1], u"routing"_s);
    }
}

void TestCredentialKinds::sendsMintedTokensWithTheUpgrade()
{
    LabHttpServer server;
    server.on("GET", "/mcp", [](const LabRequest &, LabReply &reply) { reply.send(401); });
    QUrl url = server.url(u"/mcp"_s);
    url.setScheme(u"ws"_s);
    KindFixture f(url.toString());
    f.entry.transport = ServerEntry::Transport::WebSocket;
    QVERIFY(!f.connectsAs(AuthOptions::Kind::Jwt));
    QCOMPARE(f.connection().status().error->kind, Error::Kind::Auth);
    QVERIFY2(!f.connection().status().error->advice.isEmpty(), qPrintable(f.why()));
    QCOMPARE(server.requests().size(), 2); // once more with a new one
    const QByteArray first = server.requests()[0].header("Authorization").mid(7);
    const QByteArray second = server.requests()[1].header("Authorization").mid(7);
    QVERIFY(first != second);
    QVERIFY(LabJwt::read(first).isSignedBySecret(kSecret));
    QVERIFY(LabJwt::read(second).isSignedBySecret(kSecret));
}

void TestCredentialKinds::masksAMintedTokenInAHeaderOfItsOwn()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    KindFixture f(mcp.url());
    f.entry.remote.auth.name = u"X-Ticket"_s;
    QVERIFY2(f.connectsAs(AuthOptions::Kind::Jwt), qPrintable(f.why()));
    f.call("any");
    const QByteArray token = mcp.server.requests().constLast().header("X-Ticket");
    QVERIFY(LabJwt::read(token).isSignedBySecret(kSecret));
    QVERIFY(std::ranges::any_of(f.recorder.bodies, [](const QByteArray &body) { return body.contains("X-Ticket"); }));
    for (const QByteArray &body : std::as_const(f.recorder.bodies)) {
        QVERIFY2(!body.contains(token), body.constData());
        QVERIFY(!body.contains(kSecret));
    }
}

void TestCredentialKinds::takesWhatIsHeldBeforeWhatAVariableHolds()
{
    ServerEntry entry;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/mcp"_s;
    entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    entry.remote.secretVariable = u"SIGNALBOX_TEST_UNSET"_s;
    QVERIFY(!remoteAccess(entry));
    entry.remote.auth.secret = u"held"_s;
    QCOMPARE(remoteAccess(entry)->auth.secret, u"held"_s);
    entry.remote.auth.secret.clear();
    qputenv("SIGNALBOX_TEST_UNSET", "of the variable");
    QCOMPARE(remoteAccess(entry)->auth.secret, u"of the variable"_s);
    qunsetenv("SIGNALBOX_TEST_UNSET");
}

void TestCredentialKinds::holdsCallsBackUntilTheirTimeIsOver()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    KindFixture f(mcp.url());
    CallGates gates(f.hub);
    f.entry.gates.totalMs = 300;
    f.entry.remote.auth.rate = {.requests = 1, .windowMs = kHourMs, .waits = true};
    gates.setEntries({f.entry});
    QVERIFY2(f.connectsAs(AuthOptions::Kind::Bearer), qPrintable(f.why())); // that was the one
    const CallOutcome outcome = f.call("any");
    QCOMPARE(outcome.end, CallOutcome::End::Refused);
    QCOMPARE(outcome.error.kind, Error::Kind::Policy);
    QVERIFY2(outcome.error.message.contains(u"Rate limited"_s), qPrintable(outcome.error.message));
    QCOMPARE(mcp.count("tools/call"), 0);
    QCOMPARE(mcp.server.requests().size(), 1);
}

void TestCredentialKinds::sendsNothingOfACallThatWasTakenBack()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    KindFixture f(mcp.url());
    f.entry.remote.auth.rate = {.requests = 1, .windowMs = 700, .waits = true};
    QVERIFY2(f.connectsAs(AuthOptions::Kind::Bearer), qPrintable(f.why()));
    const QPointer<HubCall> gone = f.hub.call(u"remote.gone"_s, "{}", u"test"_s);
    const QPointer<HubCall> stays = f.hub.call(u"remote.stays"_s, "{}", u"test"_s);
    QVERIFY(gone && stays);
    gone->cancel();
    QTRY_COMPARE(mcp.count("tools/call"), 1);
    QTRY_VERIFY(!stays);
    QVERIFY(mcp.server.requests().constLast().body.contains("stays"));
}

void TestCredentialKinds::stopsNoServerForItsKeysRate()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    KindFixture f(mcp.url());
    CallGates gates(f.hub);
    f.entry.remote.auth.rate = {.requests = 3, .windowMs = kHourMs, .waits = false};
    f.entry.gates.attempts = 5;
    gates.setEntries({f.entry});
    QVERIFY2(f.connectsAs(AuthOptions::Kind::Bearer), qPrintable(f.why()));
    int limited = 0;
    for (int i = 0; i < 15; ++i) { // far more than the failures that stop a server
        const CallOutcome outcome = f.call("any");
        QVERIFY2(outcome.end == CallOutcome::End::RemoteError || outcome.error.message.contains(u"Rate limited"_s),
                 qPrintable(outcome.error.message));
        limited += outcome.error.kind == Error::Kind::Policy ? 1 : 0;
    }
    QVERIFY2(limited >= 12, qPrintable(QString::number(limited)));
    QCOMPARE(mcp.server.requests().size(), 3);
}

void TestCredentialKinds::saysThatConnectingWaitedForTheKeysRate()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    Limits limits = HttpFixture::quick();
    limits.probeMs = 300;
    KindFixture f(mcp.url(), limits);
    f.entry.remote.auth.rate = {.requests = 1, .windowMs = kHourMs, .waits = true};
    QVERIFY2(f.connectsAs(AuthOptions::Kind::Bearer), qPrintable(f.why()));
    f.connection().disconnectFromServer();
    QTRY_COMPARE(f.connection().status().state, ServerStatus::State::Disconnected);
    QVERIFY(!f.connects()); // the rate outlives the connection
    QCOMPARE(f.connection().status().error->kind, Error::Kind::Policy);
    QVERIFY2(f.why().contains(u"Rate limited"_s), qPrintable(f.why()));
    QCOMPARE(mcp.server.requests().size(), 1);
}

void TestCredentialKinds::keepsTheRateOfUpgrades()
{
    LabHttpServer server; // 404 to everything
    QUrl url = server.url(u"/mcp"_s);
    url.setScheme(u"ws"_s);
    KindFixture f(url.toString());
    f.entry.transport = ServerEntry::Transport::WebSocket;
    f.entry.remote.auth.rate = {.requests = 1, .windowMs = kHourMs, .waits = false};
    QVERIFY(!f.connectsAs(AuthOptions::Kind::Bearer));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!f.connects());
    QVERIFY2(f.why().contains(u"Rate limited"_s), qPrintable(f.why()));
    QCOMPARE(server.requests().size(), 1);
}

void TestCredentialKinds::showsTheCertificateOfAPkcs12File()
{
    const LabCertificates lab;
    if (!lab.isValid()) {
        QSKIP("The program openssl is not here.");
    }
    const auto me = lab.issue(u"me"_s, u"DNS:me.test"_s);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"me.p12"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s, {u"pkcs12"_s, u"-export"_s, u"-in"_s, me.certificateFile, u"-inkey"_s,
                                              me.keyFile, u"-out"_s, file, u"-passout"_s, u"pass:geheim"_s}),
             0);
    QSslConfiguration tls = lab.issue(u"server"_s, u"IP:127.0.0.1"_s).server();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({lab.authority()});
    LabMcp mcp(LabMcp::Speaks::Modern, tls);
    const QString authority = folder.filePath(u"ca.pem"_s);
    QFile pem(authority);
    QVERIFY(pem.open(QIODevice::WriteOnly));
    pem.write(lab.authority().toPem());
    pem.close();

    KindFixture f(mcp.url());
    f.entry.remote.authorityFile = authority;
    QVERIFY(!f.connectsAs(AuthOptions::Kind::None)); // nobody is let in without
    QVERIFY(mcp.server.requests().isEmpty());
    f.entry.remote.certificateFile = file;
    f.entry.remote.passphrase = u"geheim"_s;
    QVERIFY2(f.connects(), qPrintable(f.why()));
    f.entry.remote.passphrase = u"canary"_s;
    KindFixture other(mcp.url());
    other.entry = f.entry;
    QVERIFY(!other.connects());
    QVERIFY2(other.why().contains(u"The passphrase is wrong."_s), qPrintable(other.why()));
    QVERIFY(!other.why().contains(u"canary"_s));
}

void TestCredentialKinds::readsAReplacedKeyFileAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key.pem"_s);
    const auto replace = [&path](const QByteArray &pem) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size();
    };
    LabMcp mcp(LabMcp::Speaks::Modern);
    KindFixture f(mcp.url());
    f.entry.remote.auth = AuthOptions();
    f.entry.remote.auth.kind = AuthOptions::Kind::Jwt;
    f.entry.remote.privateKeyFile = path;
    for (const QByteArray &key : {labKey("EC", "P-256"), labKey("EC", "P-256")}) {
        QVERIFY(replace(key));
        QVERIFY2(f.connects(), qPrintable(f.why()));
        QVERIFY(LabJwt::read(mcp.server.requests().constLast().header("Authorization").mid(7)).isSignedByKey(key));
        f.connection().disconnectFromServer();
        QTRY_COMPARE(f.connection().status().state, ServerStatus::State::Disconnected);
    }
    const QByteArray last = mcp.server.requests().constLast().header("Authorization");
    QVERIFY(f.connects());
    QCOMPARE(mcp.server.requests().constLast().header("Authorization"), last); // the same key: the token is still good
}

void TestCredentialKinds::saysOfAReplacedFileThatItIsAnother()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.pem"_s);
    const auto replace = [&path](const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    ServerEntry none;
    none.transport = ServerEntry::Transport::StreamableHttp;
    QVERIFY(digestOfFiles(none).isEmpty());
    for (QString RemoteSettings::*file : {&RemoteSettings::authorityFile, &RemoteSettings::certificateFile,
                                          &RemoteSettings::certificateKeyFile, &RemoteSettings::privateKeyFile}) {
        ServerEntry entry = none;
        entry.remote.*file = path;
        QVERIFY(replace("one"));
        const QByteArray first = digestOfFiles(entry);
        QCOMPARE(first.size(), 32);
        QCOMPARE(digestOfFiles(entry), first);
        QVERIFY(replace("two"));
        QVERIFY(digestOfFiles(entry) != first);
    }
}

void TestCredentialKinds::reachesWhatItWasToldWhateverIsSetMeanwhile_data()
{
    QTest::addColumn<QString>("era");
    QTest::newRow("another address") << u"auto"_s;
    QTest::newRow("another era as well") << u"modern"_s;
}

void TestCredentialKinds::reachesWhatItWasToldWhateverIsSetMeanwhile()
{
    QFETCH(const QString, era);
    LabMcp old(LabMcp::Speaks::Legacy);
    LabMcp modern(LabMcp::Speaks::Modern);
    KindFixture f(old.url());
    f.entry.remote.auth.kind = AuthOptions::Kind::Bearer;
    std::function<void()> fill;
    f.hub.setEntryFiller(
        [&fill](const ServerEntry &entry, QObject *, const auto &done) { fill = [entry, done] { done(entry); }; });
    f.hub.setEntries({f.entry});
    f.connection().connectToServer();
    QVERIFY(fill);
    f.entry.url = modern.url();
    f.entry.era = *EraPolicy::fromText(era);
    f.hub.setEntries({f.entry});
    fill(); // for the old one
    QTRY_COMPARE(f.connection().status().state, ServerStatus::State::Connected);
    QCOMPARE(f.connection().session()->profile().era(), Era::Legacy);
    f.connection().disconnectFromServer();
    QTRY_COMPARE(f.connection().status().state, ServerStatus::State::Disconnected);
    f.connection().setFiller({});
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QCOMPARE(modern.methods().constFirst(), "server/discover"); // not what was learnt of the other
}

void TestCredentialKinds::saysWhatIsWrongWithACertificate()
{
    ServerEntry entry;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/mcp"_s;
    entry.remote.certificateFile = QStringLiteral(__FILE__);
    const Result<RemoteAccess> access = remoteAccess(entry);
    QVERIFY(!access);
    QCOMPARE(access.error().where, entry.remote.certificateFile);
    QVERIFY2(access.error().message.contains(u"neither in PEM nor in PKCS#12"_s), qPrintable(access.error().message));
}

void TestCredentialKinds::saysWhatIsWrongWithAName_data()
{
    QTest::addColumn<AuthOptions::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    using enum AuthOptions::Kind;
    QTest::newRow("header without") << Header << QString() << u"name of the header"_s;
    QTest::newRow("header with a space") << Header << u"X Key"_s << u"“X Key”"_s;
    QTest::newRow("token in a header with a colon") << Jwt << u"X:"_s << u"“X:”"_s;
    QTest::newRow("query without") << ApiKeyQuery << QString() << u"name of its parameter"_s;
    QTest::newRow("user with a colon") << Basic << u"a:b"_s << u"colon"_s;
    QTest::newRow("user without a name") << Basic << QString() << QString(); // some servers want it so
    QTest::newRow("token in the usual header") << Jwt << QString() << QString();
}

void TestCredentialKinds::saysWhatIsWrongWithAName()
{
    QFETCH(AuthOptions::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QString, part);
    ServerEntry entry;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/mcp"_s;
    entry.remote.auth.kind = kind;
    entry.remote.auth.name = name;
    const Result<RemoteAccess> access = remoteAccess(entry);
    QCOMPARE(bool(access), part.isEmpty());
    if (!access) {
        QCOMPARE(access.error().kind, Error::Kind::Usage);
        QVERIFY2(access.error().message.contains(part), qPrintable(access.error().message));
    }
}

QTEST_GUILESS_MAIN(TestCredentialKinds)
#include "tst_credentialkinds.moc"
