// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include "core/auth/authorizers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The grants without a person, and tokens bound to a key.
class TestOAuthGrants : public QObject
{
    Q_OBJECT

private slots:
    void asksWithItsSecret();
    void asksWithASignedAssertion();
    void asksWithAWorkloadsToken();
    void takesARefusedWorkloadTokenAsFinal();
    void asksTheIdentityProviderFirst();
    void refusesAnotherKindOfTokenFromTheProvider();
    void widensClientCredentialsOnce();
    void provesItsKeyWhereTheServerAsksForDpop();
    void answersDemandsForNonces();
    void keepsTheKeyOverARestart();
    void wantsABoundTokenWhereThePersonDoes();
    void dpopIsLeftOutWhereNobodyAsks();
    void simpleKindsSendWhatTheySay_data();
    void simpleKindsSendWhatTheySay();
    void simpleKindsEndAtARefusal();
    void simpleKindsGoNowhereElse();
    void putsAnApiKeyIntoTheAddress();
};

namespace {

QJsonObject jwtPart(const QByteArray &jwt, int part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(jwt.split('.').value(part), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

void TestOAuthGrants::asksWithItsSecret()
{
    AuthFixture lab;
    lab.setup.prompt = {};
    lab.setup.options.grant = AuthOptions::Grant::ClientCredentials;
    lab.setup.options.clientId = u"robot"_s;
    lab.setup.options.clientSecret = u"s3cret value"_s;
    lab.server.authMethods = R"(["client_secret_basic"])";
    lab.server.methods.clear(); // PKCE is not for this
    lab.resource.challengeScope = "a";
    lab.restart();
    QCOMPARE(lab.call(), 200);
    const LabForm form = lab.server.tokenRequests[0];
    QCOMPARE(form.value(u"grant_type"_s), u"client_credentials"_s);
    QCOMPARE(form.value(u"scope"_s), u"a"_s);
    QCOMPARE(form.value(u"resource"_s), lab.resource.url().toString());
    QCOMPARE(lab.server.tokenHttp[0].header("Authorization"), "Basic " + QByteArray("robot:s3cret+value").toBase64());
    QVERIFY(lab.server.registrations.isEmpty());
}

void TestOAuthGrants::asksWithASignedAssertion()
{
    AuthFixture lab;
    lab.setup.options.grant = AuthOptions::Grant::ClientCredentials;
    lab.setup.options.clientId = u"robot"_s;
    lab.setup.options.privateKeyPem = SigningKey::generate()->toPem();
    lab.server.authMethods = R"(["private_key_jwt"])";
    lab.restart();
    QCOMPARE(lab.call(), 200);
    const LabForm form = lab.server.tokenRequests[0];
    QCOMPARE(form.value(u"client_assertion_type"_s), u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    const QJsonObject said = jwtPart(form.value(u"client_assertion"_s).toLatin1(), 1);
    QCOMPARE(said.value(u"aud"_s).toString().toLatin1(), lab.server.issuer());
    QCOMPARE(said.value(u"iss"_s).toString(), u"robot"_s);
    QVERIFY(lab.server.authorizations.isEmpty());
}

void TestOAuthGrants::asksWithAWorkloadsToken()
{
    AuthFixture lab;
    QFile file(lab.locks.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("header.payload.signature\n");
    file.close();
    lab.setup.options.grant = AuthOptions::Grant::JwtBearer;
    lab.setup.options.assertionFile = file.fileName();
    lab.restart();
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.tokenRequests[0].value(u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    QCOMPARE(lab.server.tokenRequests[0].value(u"assertion"_s), u"header.payload.signature"_s);
    QVERIFY(lab.server.authorizations.isEmpty() && lab.server.registrations.isEmpty());
}

void TestOAuthGrants::takesARefusedWorkloadTokenAsFinal()
{
    AuthFixture lab;
    lab.setup.options.grant = AuthOptions::Grant::JwtBearer;
    lab.setup.options.clientId = u"workload"_s;
    lab.setup.options.assertion = u"a.b.c"_s;
    lab.server.tokenStatus = 400;
    lab.server.tokenError = R"({"error":"unauthorized_client","error_description":"not you"})";
    lab.restart();
    for (int i = 0; i < 3; ++i) {
        const Result<int> result = lab.call("{\"id\":" + QByteArray::number(i) + '}');
        QVERIFY(!result);
        QVERIFY(result.error().message.contains("not you"_L1));
    }
    QCOMPARE(lab.server.tokenRequests.size(), 1);
}

static void useProvider(AuthFixture &lab, const LabHttpServer &provider)
{
    lab.setup.options.grant = AuthOptions::Grant::EnterpriseManaged;
    lab.setup.options.clientId = u"at-server"_s;
    lab.setup.options.clientSecret = u"server-secret"_s;
    lab.setup.options.idpTokenEndpoint = provider.url(u"/token"_s);
    lab.setup.options.idpClientId = u"at-provider"_s;
    lab.setup.options.idpIdToken = u"the.id.token"_s;
    lab.server.authMethods = R"(["client_secret_basic"])";
    lab.restart();
}

void TestOAuthGrants::asksTheIdentityProviderFirst()
{
    AuthFixture lab;
    LabHttpServer provider;
    LabForm asked;
    provider.on("POST", "/token", [&asked](const LabRequest &request, LabReply &reply) {
        asked = labForm(request.body);
        reply.json(R"({"access_token":"the.id.jag","token_type":"N_A",)"
                   R"("issued_token_type":"urn:ietf:params:oauth:token-type:id-jag"})");
    });
    useProvider(lab, provider);
    QCOMPARE(lab.call(), 200);
    QCOMPARE(asked.value(u"audience"_s).toLatin1(), lab.server.issuer());
    QCOMPARE(asked.value(u"resource"_s), lab.resource.url().toString());
    QCOMPARE(asked.value(u"subject_token"_s), u"the.id.token"_s);
    QCOMPARE(asked.value(u"client_id"_s), u"at-provider"_s);
    QCOMPARE(lab.server.tokenRequests[0].value(u"assertion"_s), u"the.id.jag"_s);
    QCOMPARE(lab.server.tokenHttp[0].header("Authorization"),
             "Basic " + QByteArray("at-server:server-secret").toBase64());
    for (const AuthEvent &event : std::as_const(lab.events)) {
        QVERIFY(!toJson(event).contains("the.id."));
    }
}

void TestOAuthGrants::refusesAnotherKindOfTokenFromTheProvider()
{
    AuthFixture lab;
    LabHttpServer provider;
    provider.on("POST", "/token", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"access_token":"an-access-token","token_type":"Bearer"})");
    });
    useProvider(lab, provider);
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Protocol);
    QVERIFY(lab.server.tokenRequests.isEmpty());
}

void TestOAuthGrants::widensClientCredentialsOnce()
{
    AuthFixture lab;
    lab.setup.options.grant = AuthOptions::Grant::ClientCredentials;
    lab.setup.options.clientId = u"robot"_s;
    lab.setup.options.clientSecret = u"secret"_s;
    lab.server.authMethods = R"(["client_secret_post"])";
    lab.resource.challengeScope = "a";
    lab.resource.wantsScope = "b";
    lab.restart();
    QVERIFY(!lab.call());
    QVERIFY(lab.server.tokenRequests.size() <= 3);
    QCOMPARE(lab.server.tokenRequests[1].value(u"scope"_s), u"a b"_s);
}

static void wantDpop(AuthFixture &lab)
{
    lab.server.tokenType = "DPoP";
    lab.server.moreMetadata = R"(,"dpop_signing_alg_values_supported":["ES256"])";
    lab.resource.challenge = R"(DPoP algs="ES256", resource_metadata=")"
                             + lab.resource.http.url(u"/.well-known/oauth-protected-resource/mcp"_s).toEncoded() + '"';
}

void TestOAuthGrants::provesItsKeyWhereTheServerAsksForDpop()
{
    AuthFixture lab;
    wantDpop(lab);
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    const QByteArray proof = lab.server.tokenHttp[0].header("DPoP");
    QCOMPARE(jwtPart(proof, 0).value(u"typ"_s).toString(), u"dpop+jwt"_s);
    QCOMPARE(jwtPart(proof, 1).value(u"htu"_s).toString().toLatin1(), lab.server.issuer() + "/token");
    const QList<LabRequest> sent = lab.resource.http.requests("POST", "/mcp");
    QCOMPARE(sent.size(), 3);
    QVERIFY(sent[1].header("Authorization").startsWith("DPoP "));
    const QJsonObject one = jwtPart(sent[1].header("DPoP"), 1);
    const QJsonObject two = jwtPart(sent[2].header("DPoP"), 1);
    QCOMPARE(one.value(u"htu"_s).toString(), lab.resource.url().toString());
    QCOMPARE(one.value(u"htm"_s).toString(), u"POST"_s);
    QVERIFY(one.contains(u"ath"_s));
    QVERIFY(one.value(u"jti"_s) != two.value(u"jti"_s));
    QCOMPARE(jwtPart(sent[1].header("DPoP"), 0).value(u"jwk"_s), jwtPart(proof, 0).value(u"jwk"_s));
}

void TestOAuthGrants::answersDemandsForNonces()
{
    AuthFixture lab;
    wantDpop(lab);
    lab.server.nonce = "nonce-of-the-server";
    QByteArray nonce = "nonce-of-the-resource";
    lab.resource.http.on("POST", "/mcp", [&](const LabRequest &request, LabReply &reply) {
        if (request.header("Authorization").isEmpty()) {
            reply.send(401, {{"WWW-Authenticate", lab.resource.challenge}});
        } else if (jwtPart(request.header("DPoP"), 1).value(u"nonce"_s).toString().toLatin1() != nonce) {
            reply.send(401, {{"WWW-Authenticate", R"(DPoP error="use_dpop_nonce")"}, {"DPoP-Nonce", nonce}});
        } else {
            reply.json("{}", {{"DPoP-Nonce", nonce = "next-nonce"}});
        }
    });
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.server.tokenRequests.size(), 2); // demanded, given
    QCOMPARE(lab.resource.http.requests("POST", "/mcp").size(), 3);
    QCOMPARE(lab.call("{\"id\":2}"), 200); // with the nonce of the last answer, without being asked
    QCOMPARE(lab.resource.http.requests("POST", "/mcp").size(), 4);
    QCOMPARE(lab.prompts, 1);
    nonce = "never told"; // a server that is never content does not loop
    lab.resource.http.on("POST", "/mcp", [](const LabRequest &, LabReply &reply) {
        reply.send(401, {{"WWW-Authenticate", R"(DPoP error="use_dpop_nonce")"}, {"DPoP-Nonce", "x"}});
    });
    QVERIFY(!lab.call("{\"id\":3}"));
    QVERIFY(lab.resource.http.requests("POST", "/mcp").size() < 20);
}

void TestOAuthGrants::keepsTheKeyOverARestart()
{
    AuthFixture lab;
    wantDpop(lab);
    QCOMPARE(lab.call(), 200);
    lab.restart();
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    const QList<LabRequest> sent = lab.resource.http.requests("POST", "/mcp");
    QCOMPARE(jwtPart(sent[1].header("DPoP"), 0).value(u"jwk"_s), jwtPart(sent[2].header("DPoP"), 0).value(u"jwk"_s));
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthGrants::wantsABoundTokenWhereThePersonDoes()
{
    AuthFixture lab;
    lab.setup.options.dpop = AuthOptions::Dpop::Always;
    lab.restart();
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Auth);
    QCOMPARE(lab.resource.accepted, 0);
}

void TestOAuthGrants::dpopIsLeftOutWhereNobodyAsks()
{
    AuthFixture lab;
    lab.server.moreMetadata = R"(,"dpop_signing_alg_values_supported":["ES256"])";
    QCOMPARE(lab.call(), 200);
    QVERIFY(!lab.server.tokenHttp[0].has("DPoP"));
}

void TestOAuthGrants::simpleKindsSendWhatTheySay_data()
{
    QTest::addColumn<AuthOptions::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<HttpHeaders>("expected");
    QTest::newRow("none") << AuthOptions::Kind::None << QString() << QString() << HttpHeaders();
    QTest::newRow("header") << AuthOptions::Kind::Header << u"X-Api-Key"_s << u"k"_s << HttpHeaders{{"X-Api-Key", "k"}};
    QTest::newRow("bearer") << AuthOptions::Kind::Bearer << QString() << u"t"_s
                            << HttpHeaders{{"Authorization", "Bearer t"}};
    QTest::newRow("basic") << AuthOptions::Kind::Basic << u"u"_s << u"p:ü"_s
                           << HttpHeaders{{"Authorization", "Basic " + QByteArray("u:p:ü").toBase64()}};
    QTest::newRow("query") << AuthOptions::Kind::ApiKeyQuery << u"key"_s << u"k"_s << HttpHeaders();
}

static Result<HttpHeaders> headersOf(const AuthOptions &options, const QUrl &url)
{
    AuthSetup setup;
    setup.server = QUrl(u"https://a.example/mcp"_s);
    setup.options = options;
    Result<HttpHeaders> got = HttpHeaders();
    makeAuthorizer(setup)->authorize("POST", url, [&got](const Result<HttpHeaders> &headers) { got = headers; });
    return got;
}

void TestOAuthGrants::simpleKindsSendWhatTheySay()
{
    QFETCH(AuthOptions::Kind, kind);
    QFETCH(QString, name);
    QFETCH(QString, secret);
    QFETCH(HttpHeaders, expected);
    AuthOptions options;
    options.kind = kind;
    options.name = name;
    options.secret = secret;
    QCOMPARE(headersOf(options, QUrl(u"https://a.example/mcp"_s)), expected);
}

void TestOAuthGrants::simpleKindsEndAtARefusal()
{
    AuthSetup setup;
    setup.server = QUrl(u"https://a.example/mcp"_s);
    setup.options.kind = AuthOptions::Kind::Bearer;
    HttpHead head;
    head.status = 401;
    head.headers = {{"WWW-Authenticate", R"(Bearer error="invalid_token", error_description="expired")"}};
    Result<> decided;
    makeAuthorizer(setup)->refused({}, head, [&decided](const Result<> &result) { decided = result; });
    QVERIFY(!decided);
    QCOMPARE(decided.error().kind, Error::Kind::Auth);
    QVERIFY(decided.error().message.contains("expired"_L1));
    QVERIFY(!makeOAuthAuthorizer(setup));
}

void TestOAuthGrants::simpleKindsGoNowhereElse()
{
    AuthOptions options;
    options.kind = AuthOptions::Kind::Header;
    options.name = u"X-Api-Key"_s;
    options.secret = u"k"_s;
    QCOMPARE(headersOf(options, QUrl(u"https://b.example/mcp"_s)).error().kind, Error::Kind::Policy);
    QVERIFY(headersOf(options, QUrl(u"https://a.example/other"_s)));
    options.secret = u"k\r\nX: y"_s;
    QCOMPARE(headersOf(options, QUrl(u"https://a.example/mcp"_s)).error().kind, Error::Kind::Usage);
    options.name = u"X Y"_s;
    QVERIFY(!headersOf(options, QUrl(u"https://a.example/mcp"_s)));
}

void TestOAuthGrants::putsAnApiKeyIntoTheAddress()
{
    AuthOptions options;
    options.kind = AuthOptions::Kind::ApiKeyQuery;
    options.name = u"api key"_s;
    options.secret = u"a&b=ü"_s;
    QCOMPARE(withApiKey(QUrl(u"https://a.example/mcp?x=1"_s), options).toEncoded(),
             QByteArray("https://a.example/mcp?x=1&api+key=a%26b%3D%C3%BC"));
    options.kind = AuthOptions::Kind::Bearer;
    QCOMPARE(withApiKey(QUrl(u"https://a.example/mcp"_s), options), QUrl(u"https://a.example/mcp"_s));
}

QTEST_GUILESS_MAIN(TestOAuthGrants)
#include "tst_oauthgrants.moc"
