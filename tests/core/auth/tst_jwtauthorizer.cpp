// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"
#include "core/auth/authorizers.h"
#include "core/auth/jwtminter.h"
#include "jwtcheck.h"

#include <QJsonArray>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Stands still until a test moves it.
class StoppedClock : public Clock
{
public:
    [[nodiscard]] qint64 monotonicNs() const override { return monotonic; }
    [[nodiscard]] qint64 wallNs() const override { return wall; }
    void pass(qint64 seconds)
    {
        monotonic += seconds * 1'000'000'000;
        wall += seconds * 1'000'000'000;
    }

    qint64 monotonic = 77'000'000'000;
    qint64 wall = 1'800'000'000'000'000'000;
};

constexpr qint64 kNow = 1'800'000'000;
const QByteArray kSecret = "a secret of the test, long enough";

AuthOptions hs256()
{
    AuthOptions options;
    options.kind = AuthOptions::Kind::Jwt;
    options.privateKeyAlgorithm = u"HS256"_s;
    options.secret = QString::fromUtf8(kSecret);
    options.jwt.issuer = u"signalbox"_s;
    options.jwt.audience = {u"mcp"_s};
    return options;
}

QByteArray tokenIn(const Result<HttpHeaders> &headers)
{
    return headers ? headers->value("Authorization").mid(7) : QByteArray();
}

} // namespace

/// Tokens that are minted here, and how they are renewed.
class TestJwtAuthorizer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void signsSoThatOthersCanVerifyIt_data();
    void signsSoThatOthersCanVerifyIt();
    void saysWhatTheSettingsSay();
    void letsNoClaimOverrideARegisteredOne_data();
    void letsNoClaimOverrideARegisteredOne();
    void saysWhatIsWrongWithTheSettings_data();
    void saysWhatIsWrongWithTheSettings();
    void goesInTheHeaderThatIsNamed();
    void usesOneTokenUntilShortlyBeforeItsEnd();
    void signsAnewWhenTheClockWasSetOrTheMachineSlept();
    void sendsNothingToAnotherOrigin();
    void signsOnceMoreAfterARefusal();
    void saysWhatToDoAfterTheSecondRefusal();
    void saysThatTheClockIsWrong();
    void takesOneNewTokenForTenCallers();

private:
    Result<HttpHeaders> ask(HttpAuthorizer &authorizer);
    [[nodiscard]] std::unique_ptr<HttpAuthorizer> made(const AuthOptions &options);
    Result<int> call(HttpAuthorizer &authorizer, const QUrl &url);

    StoppedClock m_clock;
    QList<AuthEvent> m_events;
    QUrl m_server;
};

void TestJwtAuthorizer::init()
{
    m_clock = {};
    m_events.clear();
    m_server = QUrl(u"https://a.example/mcp"_s);
}

std::unique_ptr<HttpAuthorizer> TestJwtAuthorizer::made(const AuthOptions &options)
{
    AuthSetup setup;
    setup.server = m_server;
    setup.options = options;
    setup.clock = &m_clock;
    setup.record = [this](const AuthEvent &event) { m_events.append(event); };
    return makeAuthorizer(setup);
}

Result<HttpHeaders> TestJwtAuthorizer::ask(HttpAuthorizer &authorizer)
{
    Result<HttpHeaders> got = fail(Error::Kind::Timeout, u"nothing came"_s);
    authorizer.authorize("POST", m_server, [&got](const Result<HttpHeaders> &headers) { got = headers; });
    return got;
}

void TestJwtAuthorizer::signsSoThatOthersCanVerifyIt_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("HS256") << u"HS256"_s << QByteArray();
    QTest::newRow("RS256") << u"RS256"_s << labKey("RSA", nullptr, 2048);
    QTest::newRow("ES256") << u"ES256"_s << labKey("EC", "P-256");
}

void TestJwtAuthorizer::signsSoThatOthersCanVerifyIt()
{
    QFETCH(QString, algorithm);
    QFETCH(QByteArray, pem);
    AuthOptions options = hs256();
    options.privateKeyAlgorithm = algorithm;
    options.privateKeyPem = pem;
    options.privateKeyId = u"key-1"_s;
    const QByteArray token = tokenIn(ask(*made(options)));
    const LabJwt jwt = LabJwt::read(token);
    QCOMPARE(jwt.header, (QJsonObject{{u"alg"_s, algorithm}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"key-1"_s}}));
    QVERIFY(pem.isEmpty() ? jwt.isSignedBySecret(kSecret) : jwt.isSignedByKey(pem));
    LabJwt other = jwt;
    other.input.replace('.', 'x');
    QVERIFY(!(pem.isEmpty() ? other.isSignedBySecret(kSecret) : other.isSignedByKey(pem)));
}

void TestJwtAuthorizer::saysWhatTheSettingsSay()
{
    AuthOptions options = hs256();
    options.jwt.subject = u"ü"_s;
    options.jwt.audience = {u"mcp"_s, u"other"_s};
    options.jwt.claims = R"({"role":"reader","teams":["a"],"level":3})";
    QJsonObject claims = LabJwt::read(tokenIn(ask(*made(options)))).claims;
    QVERIFY(!claims.take(u"jti"_s).toString().isEmpty());
    QCOMPARE(claims, (QJsonObject{{u"iss"_s, u"signalbox"_s},
                                  {u"sub"_s, u"ü"_s},
                                  {u"aud"_s, QJsonArray{u"mcp"_s, u"other"_s}},
                                  {u"role"_s, u"reader"_s},
                                  {u"teams"_s, QJsonArray{u"a"_s}},
                                  {u"level"_s, 3},
                                  {u"iat"_s, kNow - 30}, // a tenth of the lifetime in the past
                                  {u"nbf"_s, kNow - 30},
                                  {u"exp"_s, kNow + 300}}));

    AuthOptions plain = hs256();
    plain.jwt = {};
    plain.jwt.lifetimeSeconds = 3600;
    claims = LabJwt::read(tokenIn(ask(*made(plain)))).claims;
    QCOMPARE(claims.keys(), (QStringList{u"exp"_s, u"iat"_s, u"jti"_s, u"nbf"_s}));
    QCOMPARE(claims["nbf"_L1].toInteger(), kNow - 60); // a minute at most
    QCOMPARE(claims["exp"_L1].toInteger(), kNow + 3600);
}

void TestJwtAuthorizer::letsNoClaimOverrideARegisteredOne_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"iss", "sub", "aud", "exp", "nbf", "iat", "jti"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestJwtAuthorizer::letsNoClaimOverrideARegisteredOne()
{
    QFETCH(QString, name);
    AuthOptions options = hs256();
    options.jwt.claims = R"({"role":1,")" + name.toUtf8() + R"(":"x"})";
    const Result<HttpHeaders> got = ask(*made(options));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Usage);
    QVERIFY2(got.error().message.contains(u"“%1”"_s.arg(name)), qPrintable(got.error().message));
}

void TestJwtAuthorizer::saysWhatIsWrongWithTheSettings_data()
{
    QTest::addColumn<AuthOptions>("options");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, Error::Kind kind, const QString &part, auto change) {
        AuthOptions options = hs256();
        change(options);
        QTest::newRow(name) << options << kind << part;
    };
    using enum Error::Kind;
    row("algorithm", Usage, u"none"_s, [](AuthOptions &o) { o.privateKeyAlgorithm = u"none"_s; });
    row("no secret", Auth, u"secret"_s, [](AuthOptions &o) { o.secret.clear(); });
    row("no key", Auth, u"private key"_s, [](AuthOptions &o) { o.privateKeyAlgorithm = u"ES256"_s; });
    row("another key", Usage, u"ES256"_s, [](AuthOptions &o) {
        o.privateKeyAlgorithm = u"ES256"_s;
        o.privateKeyPem = labKey("RSA", nullptr, 2048);
    });
    row("no key at all", Usage, u"RS256"_s, [](AuthOptions &o) {
        o.privateKeyAlgorithm = u"RS256"_s;
        o.privateKeyPem = "canary";
    });
    row("too short", Usage, u"9"_s, [](AuthOptions &o) { o.jwt.lifetimeSeconds = 9; });
    row("too long", Usage, u"86401"_s, [](AuthOptions &o) { o.jwt.lifetimeSeconds = 86401; });
    row("no object", Usage, u"JSON object"_s, [](AuthOptions &o) { o.jwt.claims = "[1]"; });
    row("no JSON", Usage, u"JSON object"_s, [](AuthOptions &o) { o.jwt.claims = "{role}"; });
    row("twice", Usage, u"“role”"_s, [](AuthOptions &o) { o.jwt.claims = R"({"role":1,"role":2})"; });
}

void TestJwtAuthorizer::saysWhatIsWrongWithTheSettings()
{
    QFETCH(AuthOptions, options);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, part);
    const Result<HttpHeaders> got = ask(*made(options));
    QVERIFY(!got);
    QCOMPARE(got.error().kind, kind);
    QVERIFY2(got.error().message.contains(part), qPrintable(got.error().message));
    QVERIFY(!got.error().message.contains(u"canary"_s));
    QVERIFY(!got.error().message.contains(QString::fromUtf8(kSecret)));
}

void TestJwtAuthorizer::goesInTheHeaderThatIsNamed()
{
    AuthOptions options = hs256();
    options.name = u"X-Token"_s;
    const Result<HttpHeaders> got = ask(*made(options));
    QVERIFY(got);
    QVERIFY(!got->contains("Authorization"));
    QVERIFY(LabJwt::read(got->value("X-Token")).isSignedBySecret(kSecret));
}

void TestJwtAuthorizer::usesOneTokenUntilShortlyBeforeItsEnd()
{
    const auto authorizer = made(hs256());
    const QByteArray first = tokenIn(ask(*authorizer));
    m_clock.pass(269);
    QCOMPARE(tokenIn(ask(*authorizer)), first);
    m_clock.pass(1); // 30 s before its end
    const QByteArray second = tokenIn(ask(*authorizer));
    QVERIFY(second != first);
    QCOMPARE(LabJwt::read(second).claims["exp"_L1].toInteger(), kNow + 270 + 300);
    QVERIFY(LabJwt::read(second).claims["jti"_L1] != LabJwt::read(first).claims["jti"_L1]);
    QCOMPARE(m_events.size(), 2);
    for (const AuthEvent &event : std::as_const(m_events)) {
        QVERIFY(!toJson(event).contains(kSecret));
        QVERIFY(!toJson(event).contains(first.mid(first.lastIndexOf('.') + 1)));
    }
}

void TestJwtAuthorizer::signsAnewWhenTheClockWasSetOrTheMachineSlept()
{
    const auto authorizer = made(hs256());
    const QByteArray first = tokenIn(ask(*authorizer));
    m_clock.wall += 300LL * 1'000'000'000; // slept: the monotonic clock stood still
    const QByteArray second = tokenIn(ask(*authorizer));
    QVERIFY(second != first);
    m_clock.wall -= 3600LL * 1'000'000'000; // set back: the token would be of the future
    const QByteArray third = tokenIn(ask(*authorizer));
    QVERIFY(third != second);
    QCOMPARE(tokenIn(ask(*authorizer)), third);
}

void TestJwtAuthorizer::sendsNothingToAnotherOrigin()
{
    const auto authorizer = made(hs256());
    Result<HttpHeaders> got = HttpHeaders();
    authorizer->authorize("POST", QUrl(u"https://b.example/mcp"_s),
                          [&got](const Result<HttpHeaders> &headers) { got = headers; });
    QVERIFY(!got);
    QCOMPARE(got.error().kind, Error::Kind::Policy);
}

Result<int> TestJwtAuthorizer::call(HttpAuthorizer &authorizer, const QUrl &url)
{
    const LabCall one(authorizer, url);
    if (!QTest::qWaitFor([&one] { return one.isDone(); })) {
        return fail(Error::Kind::Timeout, u"it never ended"_s);
    }
    return one.result();
}

void TestJwtAuthorizer::signsOnceMoreAfterARefusal()
{
    LabHttpServer server;
    QByteArrayList seen;
    server.on("POST", "/mcp", [&seen](const LabRequest &request, LabReply &reply) {
        seen.append(request.header("Authorization").mid(7));
        reply.send(seen.size() == 2 ? 401 : 200); // it forgot the first one meanwhile
    });
    m_server = server.url(u"/mcp"_s);
    const auto authorizer = made(hs256());
    QCOMPARE(call(*authorizer, m_server), 200);
    QCOMPARE(call(*authorizer, m_server), 200);
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen[0], seen[1]);
    QVERIFY(seen[1] != seen[2]);
    QVERIFY(LabJwt::read(seen[2]).isSignedBySecret(kSecret));
}

void TestJwtAuthorizer::saysWhatToDoAfterTheSecondRefusal()
{
    LabHttpServer server;
    int status = 401;
    server.on("POST", "/mcp", [&status](const LabRequest &, LabReply &reply) {
        reply.send(status, {{"WWW-Authenticate", R"(Bearer error="invalid_token", error_description="Who is it?")"}});
    });
    m_server = server.url(u"/mcp"_s);
    const auto authorizer = made(hs256());
    Result<int> ended = call(*authorizer, m_server);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, Error::Kind::Auth);
    QCOMPARE(ended.error().code, 401);
    QVERIFY2(ended.error().message.contains(u"Who is it?"_s), qPrintable(ended.error().message));
    QVERIFY2(ended.error().advice.contains(u"issuer"_s), qPrintable(ended.error().advice));
    QCOMPARE(server.requests().size(), 2);

    ended = call(*authorizer, m_server); // the same token again, and no third
    QVERIFY(!ended);
    QCOMPARE(server.requests().size(), 3);

    m_clock.pass(300);
    status = 403;
    ended = call(*authorizer, m_server);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, 403);
    QCOMPARE(server.requests().size(), 4);
}

void TestJwtAuthorizer::saysThatTheClockIsWrong()
{
    LabHttpServer server;
    server.on("POST", "/mcp", [](const LabRequest &, LabReply &reply) {
        reply.send(401, {{"Date", "Fri, 15 Jan 2027 08:10:00 GMT"}}); // 600 s after kNow
    });
    m_server = server.url(u"/mcp"_s);
    const auto authorizer = made(hs256());
    const Result<int> ended = call(*authorizer, m_server);
    QVERIFY(!ended);
    QVERIFY2(ended.error().advice.contains(u"600 s behind"_s), qPrintable(ended.error().advice));
}

void TestJwtAuthorizer::takesOneNewTokenForTenCallers()
{
    LabHttpServer server;
    QByteArray revoked;
    server.on("POST", "/mcp", [&revoked](const LabRequest &request, LabReply &reply) {
        reply.send(request.header("Authorization") == revoked ? 401 : 200);
    });
    m_server = server.url(u"/mcp"_s);
    const auto authorizer = made(hs256());
    QCOMPARE(call(*authorizer, m_server), 200);
    revoked = server.requests().constFirst().header("Authorization");
    std::vector<std::unique_ptr<LabCall>> calls;
    for (int i = 0; i < 10; ++i) {
        calls.push_back(std::make_unique<LabCall>(*authorizer, m_server, "{\"id\":" + QByteArray::number(i) + '}'));
    }
    for (const auto &one : calls) {
        QTRY_VERIFY(one->isDone());
        QCOMPARE(one->result(), 200);
    }
    QSet<QByteArray> tokens;
    for (const LabRequest &request : server.requests()) {
        tokens.insert(request.header("Authorization"));
    }
    QCOMPARE(tokens.size(), 2);
}

QTEST_GUILESS_MAIN(TestJwtAuthorizer)
#include "tst_jwtauthorizer.moc"
