// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What an authorizer refuses, gives up, or keeps, against misbehaving servers of the lab.
class TestOAuthRules : public QObject
{
    Q_OBJECT

private slots:
    void o03_usesNothingOfAnotherIssuersMetadata();
    void o04_checksWhoAnswered_data();
    void o04_checksWhoAnswered();
    void o05_takesNoAnswerWithAForgedState_data();
    void o05_takesNoAnswerWithAForgedState();
    void o06_stopsBeforeTheBrowserWithoutS256_data();
    void o06_stopsBeforeTheBrowserWithoutS256();
    void o07_sendsNoSecretWhereATokenEndpointRedirects_data();
    void o07_sendsNoSecretWhereATokenEndpointRedirects();
    void o08_asksAnewWhenTheAuthorizationServerChanges();
    void o08_sendsNoConfiguredClientIdToAnotherIssuer();
    void o09_asksNothingForAnotherResource();
    void o10_stopsWhenEveryTokenIsRefused();
    void o10_stopsWhenEveryScopeIsTooFew();
    void o10_asksForTheUnionOfScopes();
    void o10_countsOverOperations();
    void o12_endsACancelledSignIn();
    void o15_showsTheErrorOfARedirectAsPlainText();
    void o16_survivesEndlessMetadata();
    void o16_refusesAChallengeThatIsTooLong();
    void showsARefusalThatIsAboutNoToken();
    void triesTheNextPlaceWhereADocumentIsMissing();
};

void TestOAuthRules::o03_usesNothingOfAnotherIssuersMetadata()
{
    AuthFixture lab;
    lab.server.issuerInMetadata = lab.server.issuer() + '/';
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(lab.server.registrations.size(), 0);
    QCOMPARE(lab.server.authorizations.size(), 0);
    QCOMPARE(lab.server.tokenRequests.size(), 0);
}

void TestOAuthRules::o04_checksWhoAnswered_data()
{
    QTest::addColumn<bool>("advertised");
    QTest::addColumn<QByteArray>("iss");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("right") << true << QByteArray("right") << true;
    QTest::newRow("right, not advertised") << false << QByteArray("right") << true;
    QTest::newRow("absent, not advertised") << false << QByteArray() << true;
    QTest::newRow("absent") << true << QByteArray() << false;
    QTest::newRow("wrong") << true << QByteArray("https://evil.example") << false;
    QTest::newRow("wrong, not advertised") << false << QByteArray("https://evil.example") << false;
    QTest::newRow("re-spelt") << true << QByteArray("slash") << false;
}

void TestOAuthRules::o04_checksWhoAnswered()
{
    QFETCH(bool, advertised);
    QFETCH(QByteArray, iss);
    QFETCH(bool, isTaken);
    for (const bool isError : {false, true}) {
        AuthFixture lab;
        lab.server.advertisesIss = advertised;
        lab.server.iss = iss == "slash" ? lab.server.issuer() + '/' : iss;
        lab.server.redirectError = isError ? "error=access_denied&error_description=call+me" : "";
        const Result<int> result = lab.call();
        QCOMPARE(lab.server.authorizations.size(), 1);
        QCOMPARE(lab.server.tokenRequests.size(), isTaken && !isError ? 1 : 0);
        if (isTaken && !isError) {
            QCOMPARE(result, 200);
            continue;
        }
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Auth);
        QCOMPARE(result.error().message.contains("call me"_L1), isTaken); // a stranger's words are not shown
    }
}

void TestOAuthRules::o05_takesNoAnswerWithAForgedState_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("forged") << QByteArray("forged");
    QTest::newRow("twice") << QByteArray("right&state=forged");
    QTest::newRow("empty") << QByteArray("&x=y");
}

void TestOAuthRules::o05_takesNoAnswerWithAForgedState()
{
    QFETCH(QByteArray, state);
    AuthFixture lab;
    lab.server.state = state;
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(lab.server.tokenRequests.size(), 0);
}

void TestOAuthRules::o06_stopsBeforeTheBrowserWithoutS256_data()
{
    QTest::addColumn<QByteArray>("methods");
    QTest::newRow("not said") << QByteArray();
    QTest::newRow("plain") << QByteArray(R"(["plain"])");
}

void TestOAuthRules::o06_stopsBeforeTheBrowserWithoutS256()
{
    QFETCH(QByteArray, methods);
    AuthFixture lab;
    lab.server.methods = methods;
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(lab.prompts, 0);
    QCOMPARE(lab.server.registrations.size(), 0);
}

void TestOAuthRules::o07_sendsNoSecretWhereATokenEndpointRedirects_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestOAuthRules::o07_sendsNoSecretWhereATokenEndpointRedirects()
{
    QFETCH(int, status);
    AuthFixture lab;
    LabHttpServer other;
    other.on("*", "*", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"access_token":"stolen","token_type":"Bearer"})");
    });
    const auto redirect = [&](const LabRequest &, LabReply &reply) {
        reply.send(status, {{"Location", other.url(u"/token"_s).toEncoded()}});
    };
    lab.server.http.on("POST", "/token", redirect);
    QVERIFY(!lab.call());
    QVERIFY(other.requests().isEmpty());
    // Nor within the origin: the endpoint in the metadata is the only place.
    lab.server.http.on("POST", "/token",
                       [&](const LabRequest &, LabReply &reply) { reply.send(status, {{"Location", "/token2"}}); });
    QVERIFY(!lab.call("{\"id\":2}"));
    QVERIFY(lab.server.http.requests("POST", "/token2").isEmpty());
    QVERIFY(lab.server.http.requests("GET", "/token2").isEmpty());
    lab.server.http.on("POST", "/register", redirect);
    AuthFixture fresh;
    fresh.server.http.on("POST", "/register", redirect);
    QVERIFY(!fresh.call());
    QVERIFY(other.requests().isEmpty());
}

void TestOAuthRules::o08_asksAnewWhenTheAuthorizationServerChanges()
{
    AuthFixture lab;
    lab.server.registrationAnswer = R"({"client_id":"of-the-first","client_secret":"s1"})";
    QCOMPARE(lab.call(), 200);
    LabAuthorizationServer second;
    lab.resource.server = &second;
    lab.resource.revoked = lab.server.tokens;
    const qsizetype before = lab.server.tokenRequests.size();
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(second.registrations.size(), 1);
    QCOMPARE(second.authorizations.size(), 1);
    QCOMPARE(lab.server.tokenRequests.size(), before); // no refresh either: it is no longer asked
    for (const LabRequest &request : second.http.requests()) {
        QVERIFY(!request.head.contains("of-the-first") && !request.body.contains("of-the-first"));
        QVERIFY(!request.body.contains("refresh-token"));
    }
    lab.restart(); // and nothing of the first is left
    QCOMPARE(lab.call("{\"id\":3}"), 200);
    QCOMPARE(second.authorizations.size(), 1);
}

void TestOAuthRules::o08_sendsNoConfiguredClientIdToAnotherIssuer()
{
    AuthFixture lab;
    lab.setup.options.clientId = u"mine"_s;
    lab.setup.options.clientSecret = u"very-secret"_s;
    lab.server.authMethods = R"(["client_secret_basic"])";
    lab.restart();
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.registrations.size(), 0);
    QVERIFY(lab.server.tokenHttp[0].header("Authorization").startsWith("Basic "));
    LabAuthorizationServer second;
    lab.resource.server = &second;
    lab.restart();
    const Result<int> result = lab.call("{\"id\":2}");
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QVERIFY(second.authorizations.isEmpty() && second.tokenRequests.isEmpty());
}

void TestOAuthRules::o09_asksNothingForAnotherResource()
{
    AuthFixture lab;
    lab.resource.resource = "https://evil.example/mcp";
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(lab.prompts, 0);
    QVERIFY(lab.server.http.requests().isEmpty());
}

void TestOAuthRules::o10_stopsWhenEveryTokenIsRefused()
{
    AuthFixture lab;
    lab.resource.refusesAll = true;
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(lab.server.authorizations.size(), 2);
    QVERIFY(!result.error().advice.isEmpty());
}

void TestOAuthRules::o10_stopsWhenEveryScopeIsTooFew()
{
    AuthFixture lab;
    lab.resource.wantsScope = "mcp:admin";
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(result.error().code, 403);
    QVERIFY(lab.server.authorizations.size() <= 3);
    QVERIFY(lab.server.authorizations.size() >= 2);
    QVERIFY(result.error().advice.contains("mcp:admin"_L1));
}

void TestOAuthRules::o10_asksForTheUnionOfScopes()
{
    AuthFixture lab;
    lab.resource.challengeScope = "mcp:basic";
    QCOMPARE(lab.call(), 200);
    lab.resource.wantsScope = "mcp:write";
    connect(&lab.server.http, &LabHttpServer::requested, this, [&lab](const LabRequest &request) {
        if (request.path() == "/token") {
            lab.resource.wantsScope.clear();
        }
    });
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.server.authorizations.size(), 2);
    QCOMPARE(lab.server.authorizations[1].value(u"scope"_s), u"mcp:basic mcp:write"_s);
    QCOMPARE(lab.server.authorizationsByRefresh(), 0); // a refresh cannot widen
}

void TestOAuthRules::o10_countsOverOperations()
{
    AuthFixture lab;
    lab.resource.refusesAll = true;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(!lab.call("{\"id\":" + QByteArray::number(i) + '}'));
    }
    QVERIFY(lab.server.authorizations.size() <= 3);
}

void TestOAuthRules::o12_endsACancelledSignIn()
{
    class SilentPrompt : public AuthorizationPrompt
    {
    public:
        Result<QUrl> prepare(const QUrl &) override { return QUrl(u"http://127.0.0.1:1/callback"_s); }
        void ask(const AuthorizationQuestion &, Done) override {}
    };
    AuthFixture lab;
    int asked = 0;
    lab.setup.prompt = [&asked] {
        ++asked;
        return std::make_unique<SilentPrompt>();
    };
    lab.restart();
    const LabCall one(*lab.authorizer, lab.resource.url(), "{\"id\":1}");
    const LabCall two(*lab.authorizer, lab.resource.url(), "{\"id\":2}");
    QTRY_COMPARE(asked, 1);
    QTRY_COMPARE(lab.resource.http.requests("POST", "/mcp").size(), 2);
    QTRY_COMPARE(lab.server.registrations.size(), 1);
    lab.authorizer->cancel();
    QTRY_VERIFY(one.isDone() && two.isDone());
    QCOMPARE(one.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(two.result().error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 1);
}

void TestOAuthRules::o15_showsTheErrorOfARedirectAsPlainText()
{
    AuthFixture lab;
    lab.server.redirectError =
        "error=access_denied&error_uri=javascript%3Aalert(1)&error_description=%3Cb%3Ex%3C%2Fb%3E%07"
        + QByteArray(5000, 'y');
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QVERIFY(result.error().message.size() < 600);
    QVERIFY(result.error().message.contains("<b>x</b>"_L1));
    QVERIFY(!result.error().message.contains("javascript"_L1));
}

void TestOAuthRules::o16_survivesEndlessMetadata()
{
    AuthFixture lab;
    lab.resource.http.on("GET", "/.well-known/oauth-protected-resource/mcp", [](const LabRequest &, LabReply &reply) {
        reply.begin(200, {{"Content-Type", "application/json"}});
        const QByteArray chunk(1024 * 1024, ' ');
        for (int i = 0; i < 64 && reply.isOpen(); ++i) {
            reply.write(chunk);
        }
    });
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Framing);
    QCOMPARE(lab.prompts, 0);
}

void TestOAuthRules::o16_refusesAChallengeThatIsTooLong()
{
    AuthFixture lab;
    lab.resource.challenge = "Bearer scope=\"" + QByteArray(200 * 1024, 'x') + '"';
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Framing);
}

void TestOAuthRules::showsARefusalThatIsAboutNoToken()
{
    AuthFixture lab;
    lab.resource.http.on("POST", "/mcp", [](const LabRequest &, LabReply &reply) {
        reply.send(403, {{"WWW-Authenticate", R"(Bearer error="forbidden", error_description="Not from there")"}});
    });
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().code, 403);
    QVERIFY(result.error().message.contains("Not from there"_L1));
    QCOMPARE(lab.prompts, 0);
}

void TestOAuthRules::triesTheNextPlaceWhereADocumentIsMissing()
{
    AuthFixture lab;
    lab.resource.challenge = "Bearer";
    lab.resource.http.on("GET", "/.well-known/oauth-protected-resource/mcp", [](const LabRequest &, LabReply &reply) {
        reply.send(200, {{"Content-Type", "text/html"}}, "<html>everything is here</html>");
    });
    lab.resource.http.on("GET", "/.well-known/oauth-protected-resource",
                         [&lab](const LabRequest &, LabReply &reply) { reply.json(lab.resource.metadata()); });
    lab.server.http.on("GET", "/.well-known/oauth-authorization-server",
                       [](const LabRequest &, LabReply &reply) { reply.send(500); });
    lab.server.http.on("GET", "/.well-known/openid-configuration",
                       [&lab](const LabRequest &, LabReply &reply) { reply.json(lab.server.metadata()); });
    QCOMPARE(lab.call(), 200);
}

QTEST_GUILESS_MAIN(TestOAuthRules)
#include "tst_oauthrules.moc"
