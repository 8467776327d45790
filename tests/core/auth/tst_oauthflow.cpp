// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The authorization code flow from the first refusal to the token, against servers of the lab.
class TestOAuthFlow : public QObject
{
    Q_OBJECT

private slots:
    void signsInWhenRefusedAndRepeatsTheRequest();
    void asksAtTheServersPathWithoutAChallenge();
    void sendsTheResourceInEachRequest();
    void usesTheScopesOfTheChallengeFirst_data();
    void usesTheScopesOfTheChallengeFirst();
    void asksForOfflineAccessOnlyWhereItIsOffered_data();
    void asksForOfflineAccessOnlyWhereItIsOffered();
    void goesWithoutMetadataToAnOldServer();
    void usesAnOldServersMetadata();
    void keepsTheTokenOverARestart();
    void registersOnceForAnIssuer();
    void usesTheMetadataDocumentWhereItIsKnown();
    void asksForAClientIdWhereNothingElseHelps();
    void registersAgainWhenTheClientIsUnknown();
    void needsAPersonAndSaysSo();
    void logsInOutAndTellsTheState();
    void sendsNoTokenToAnotherOrigin();
};

void TestOAuthFlow::signsInWhenRefusedAndRepeatsTheRequest()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.prompts, 1);
    QCOMPARE(lab.server.authorizations.size(), 1);
    const LabForm asked = lab.server.authorizations[0];
    QCOMPARE(asked.value(u"response_type"_s), u"code"_s);
    QCOMPARE(asked.value(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(asked.value(u"state"_s).size() >= 43);
    QCOMPARE(lab.server.tokenRequests.size(), 1);
    QVERIFY(!lab.server.tokenRequests[0].contains(u"client_secret"_s));
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthFlow::asksAtTheServersPathWithoutAChallenge()
{
    AuthFixture lab;
    lab.resource.challenge = "Bearer";
    QCOMPARE(lab.call(), 200);
    QVERIFY(!lab.resource.http.requests("GET", "/.well-known/oauth-protected-resource/mcp").isEmpty());
}

void TestOAuthFlow::sendsTheResourceInEachRequest()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    lab.clock.advanceSeconds(7200);
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    const QString resource = QString::fromLatin1(lab.resource.url().toEncoded());
    QCOMPARE(lab.server.authorizations[0].value(u"resource"_s), resource);
    QCOMPARE(lab.server.tokenRequests.size(), 2);
    for (const LabForm &form : std::as_const(lab.server.tokenRequests)) {
        QCOMPARE(form.value(u"resource"_s), resource);
    }
    QCOMPARE(lab.server.tokenRequests[1].value(u"grant_type"_s), u"refresh_token"_s);
}

void TestOAuthFlow::usesTheScopesOfTheChallengeFirst_data()
{
    QTest::addColumn<QByteArray>("challenged");
    QTest::addColumn<QByteArray>("supported");
    QTest::addColumn<QString>("asked");
    QTest::newRow("challenge") << QByteArray("a b") << QByteArray(R"(["c"])") << u"a b"_s;
    QTest::newRow("metadata") << QByteArray() << QByteArray(R"(["c","d"])") << u"c d"_s;
    QTest::newRow("neither") << QByteArray() << QByteArray() << QString();
}

void TestOAuthFlow::usesTheScopesOfTheChallengeFirst()
{
    QFETCH(QByteArray, challenged);
    QFETCH(QByteArray, supported);
    QFETCH(QString, asked);
    AuthFixture lab;
    lab.resource.challengeScope = challenged;
    lab.resource.scopesSupported = supported;
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.authorizations[0].value(u"scope"_s), asked);
    QCOMPARE(lab.server.authorizations[0].contains(u"scope"_s), !asked.isEmpty());
}

void TestOAuthFlow::asksForOfflineAccessOnlyWhereItIsOffered_data()
{
    QTest::addColumn<QByteArray>("ofServer");
    QTest::addColumn<QByteArray>("ofResource");
    QTest::addColumn<QString>("asked");
    QTest::newRow("offered") << QByteArray(R"(,"scopes_supported":["a","offline_access"])") << QByteArray(R"(["a"])")
                             << u"a offline_access"_s;
    QTest::newRow("not offered") << QByteArray(R"(,"scopes_supported":["a"])") << QByteArray(R"(["a"])") << u"a"_s;
    QTest::newRow("by the resource") << QByteArray() << QByteArray(R"(["a","offline_access"])") << u"a"_s;
    QTest::newRow("not alone") << QByteArray(R"(,"scopes_supported":["offline_access"])") << QByteArray() << QString();
}

void TestOAuthFlow::asksForOfflineAccessOnlyWhereItIsOffered()
{
    QFETCH(QByteArray, ofServer);
    QFETCH(QByteArray, ofResource);
    QFETCH(QString, asked);
    AuthFixture lab;
    lab.server.moreMetadata = ofServer;
    lab.resource.scopesSupported = ofResource;
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.authorizations[0].value(u"scope"_s), asked);
}

void TestOAuthFlow::goesWithoutMetadataToAnOldServer()
{
    LabAuthorizationServer old; // resource and authorization server at one origin, without any document
    old.http.on("GET", "/.well-known/oauth-authorization-server",
                [](const LabRequest &, LabReply &reply) { reply.send(404); });
    old.iss.clear();
    old.http.on("POST", "/mcp", [&old](const LabRequest &request, LabReply &reply) {
        const bool isKnown = old.tokens.contains(request.header("Authorization").mid(7));
        reply.send(isKnown ? 200 : 401);
    });
    AuthFixture lab;
    lab.setup.server = old.http.url(u"/mcp"_s);
    lab.restart();
    const LabCall call(*lab.authorizer, lab.setup.server);
    QTRY_VERIFY(call.isDone());
    QCOMPARE(call.result(), 200);
    QCOMPARE(old.registrations.size(), 1);
    QCOMPARE(old.authorizations[0].value(u"code_challenge_method"_s), u"S256"_s);
    const QList<LabRequest> asked = old.http.requests("GET", "/.well-known/oauth-authorization-server");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0].header("MCP-Protocol-Version"), QByteArray("2025-03-26"));
}

void TestOAuthFlow::usesAnOldServersMetadata()
{
    LabAuthorizationServer old;
    old.http.on("POST", "/mcp", [&old](const LabRequest &request, LabReply &reply) {
        reply.send(old.tokens.contains(request.header("Authorization").mid(7)) ? 200 : 401);
    });
    AuthFixture lab;
    lab.setup.server = old.http.url(u"/mcp"_s);
    lab.restart();
    const LabCall call(*lab.authorizer, lab.setup.server);
    QTRY_VERIFY(call.isDone());
    QCOMPARE(call.result(), 200);
    QCOMPARE(old.authorizations.size(), 1);
}

void TestOAuthFlow::keepsTheTokenOverARestart()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    const QString identity = lab.authorizer->identity();
    QVERIFY(!identity.isEmpty());
    lab.restart();
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.authorizer->identity(), identity);
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthFlow::registersOnceForAnIssuer()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    lab.resource.revoked = lab.server.tokens;
    lab.server.givesRefresh = false;
    bool isOut = false;
    lab.authorizer->logout([&isOut](const Result<> &) { isOut = true; });
    QTRY_VERIFY(isOut);
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.prompts, 2);
    QCOMPARE(lab.server.registrations.size(), 1);
    QCOMPARE(lab.server.authorizations[1].value(u"client_id"_s), u"client-1"_s);
}

void TestOAuthFlow::usesTheMetadataDocumentWhereItIsKnown()
{
    AuthFixture lab;
    lab.server.moreMetadata = R"(,"client_id_metadata_document_supported":true)";
    lab.setup.options.clientMetadataUrl = QUrl(u"https://signalbox.example/client.json"_s);
    lab.restart();
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.registrations.size(), 0);
    QCOMPARE(lab.server.authorizations[0].value(u"client_id"_s), u"https://signalbox.example/client.json"_s);
}

void TestOAuthFlow::asksForAClientIdWhereNothingElseHelps()
{
    AuthFixture lab;
    lab.server.hasRegistration = false;
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QVERIFY(result.error().advice.contains(u"client id"_s));
    QCOMPARE(lab.server.authorizations.size(), 0);
}

void TestOAuthFlow::registersAgainWhenTheClientIsUnknown()
{
    AuthFixture lab;
    lab.server.unknownClients = {u"client-1"_s};
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.registrations.size(), 2);
    QCOMPARE(lab.server.authorizations.size(), 2);
    QCOMPARE(lab.server.authorizations[1].value(u"client_id"_s), u"client-2"_s);

    AuthFixture worse;
    worse.server.unknownClients = {u"client-1"_s, u"client-2"_s, u"client-3"_s};
    QVERIFY(!worse.call());
    QCOMPARE(worse.server.registrations.size(), 2);
}

void TestOAuthFlow::needsAPersonAndSaysSo()
{
    AuthFixture lab;
    lab.setup.prompt = {};
    lab.restart();
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(result.error().code, 401);
    QVERIFY(!result.error().advice.isEmpty());
}

void TestOAuthFlow::logsInOutAndTellsTheState()
{
    AuthFixture lab;
    std::optional<Result<>> end;
    lab.authorizer->login([&end](const Result<> &result) { end = result; });
    QTRY_VERIFY(end.has_value());
    QVERIFY(end->has_value());
    QCOMPARE(lab.prompts, 1);
    std::optional<Credentials> held;
    lab.authorizer->status([&held](const std::optional<Credentials> &now) { held = now; });
    QTRY_VERIFY(held.has_value());
    QCOMPARE(held->issuer, QString::fromLatin1(lab.server.issuer()));
    end.reset();
    lab.authorizer->logout([&end](const Result<> &result) { end = result; });
    QTRY_VERIFY(end.has_value());
    QVERIFY(lab.authorizer->identity().isEmpty());
    lab.restart();
    bool isKnown = false;
    lab.authorizer->status([&](const std::optional<Credentials> &now) {
        held = now;
        isKnown = true;
    });
    QTRY_VERIFY(isKnown);
    QVERIFY(!held.has_value());
}

void TestOAuthFlow::sendsNoTokenToAnotherOrigin()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    const LabHttpServer other;
    std::optional<Result<HttpHeaders>> given;
    lab.authorizer->authorize("POST", other.url(u"/mcp"_s), [&given](const Result<HttpHeaders> &got) { given = got; });
    QTRY_VERIFY(given.has_value());
    QVERIFY(!given->has_value());
    QCOMPARE(given->error().kind, Error::Kind::Policy);
}

QTEST_GUILESS_MAIN(TestOAuthFlow)
#include "tst_oauthflow.moc"
