// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clientregistration.h"
#include "core/auth/tokenanswer.h"
#include "core/auth/tokenrequest.h"
#include "core/base/clock.h"
#include "core/json/jsonparse.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestTokenRequest : public QObject
{
    Q_OBJECT

private slots:
    void provesTheClientByItsMethod_data();
    void provesTheClientByItsMethod();
    void choosesTheMethodTheServerTakes_data();
    void choosesTheMethodTheServerTakes();
    void fillsTheFieldsOfEachGrant();
    void readsTokens();
    void o15_showsTheServersWordsAsShortPlainText();
    void o16_refusesAnswersOfTheWrongForm_data();
    void o16_refusesAnswersOfTheWrongForm();
    void tellsABusyServerFromARefusal();
    void o18_registersAsANativeProgram();
    void o18_usesWhatWasSentWhateverTheAnswerSays();
    void saysWhyItWasNotRegistered();
    void o08_keepsAClientIdToItsIssuer();
    void keepsARegistrationThroughJson();
};

void TestTokenRequest::provesTheClientByItsMethod_data()
{
    QTest::addColumn<TokenAuthMethod>("method");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("none") << TokenAuthMethod::None << QByteArray() << QByteArray("grant_type=x&client_id=i%3Ad");
    // RFC 6749 section 2.3.1: form-encoded first
    QTest::newRow("basic") << TokenAuthMethod::Basic << "Basic " + QByteArray("i%3Ad:s+%26%C3%BC").toBase64()
                           << QByteArray("grant_type=x");
    QTest::newRow("post") << TokenAuthMethod::Post << QByteArray()
                          << QByteArray("grant_type=x&client_id=i%3Ad&client_secret=s+%26%C3%BC");
}

void TestTokenRequest::provesTheClientByItsMethod()
{
    QFETCH(TokenAuthMethod, method);
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, body);
    TokenRequest request;
    request.endpoint = QUrl(u"https://as.example/token"_s);
    request.fields = {{u"grant_type"_s, u"x"_s}};
    request.client = {u"i:d"_s, u"s &ü"_s, method, std::nullopt, {}};
    const auto http = tokenHttpRequest(request, nullptr, Clock::system());
    QVERIFY(http);
    QCOMPARE(http->method, QByteArray("POST"));
    QCOMPARE(http->headers.value("Authorization"), authorization);
    QCOMPARE(http->headers.value("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(http->body, body);
    QVERIFY(!http->headers.contains("DPoP"));
    request.client.method = TokenAuthMethod::PrivateKeyJwt;
    QVERIFY(!tokenHttpRequest(request, nullptr, Clock::system())); // no key
    request.client.key = *SigningKey::generate();
    const FormFields fields = formFields(tokenHttpRequest(request, nullptr, Clock::system())->body);
    QCOMPARE(*formValue(fields, u"client_assertion_type"_s),
             u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    QCOMPARE(formValue(fields, u"client_assertion"_s)->count(u'.'), 2);
    QCOMPARE(*formValue(fields, u"client_secret"_s), QString());
}

void TestTokenRequest::choosesTheMethodTheServerTakes_data()
{
    QTest::addColumn<std::optional<QStringList>>("offered");
    QTest::addColumn<bool>("hasSecret");
    QTest::addColumn<TokenAuthMethod>("expected");
    using Offer = std::optional<QStringList>;
    QTest::newRow("not said") << Offer() << true << TokenAuthMethod::Basic;
    QTest::newRow("not said, public") << Offer() << false << TokenAuthMethod::None;
    QTest::newRow("both") << Offer({u"client_secret_post"_s, u"client_secret_basic"_s}) << true
                          << TokenAuthMethod::Basic;
    QTest::newRow("post") << Offer({u"client_secret_post"_s}) << true << TokenAuthMethod::Post;
    QTest::newRow("none") << Offer({u"none"_s}) << true << TokenAuthMethod::None;
    QTest::newRow("unknown") << Offer({u"tls_client_auth"_s}) << true << TokenAuthMethod::Basic;
}

void TestTokenRequest::choosesTheMethodTheServerTakes()
{
    QFETCH(std::optional<QStringList>, offered);
    QFETCH(bool, hasSecret);
    QFETCH(TokenAuthMethod, expected);
    QCOMPARE(chooseMethod(offered, hasSecret, false), expected);
    QCOMPARE(chooseMethod(offered, hasSecret, true), TokenAuthMethod::PrivateKeyJwt);
    QCOMPARE(methodFromText(methodText(expected)), expected);
}

void TestTokenRequest::fillsTheFieldsOfEachGrant()
{
    QCOMPARE(formBody(codeFields(u"c"_s, QUrl(u"http://127.0.0.1:9/callback"_s), u"v"_s, u"https://r"_s)),
             QByteArray("grant_type=authorization_code&code=c&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fcallback"
                        "&code_verifier=v&resource=https%3A%2F%2Fr"));
    QCOMPARE(formBody(refreshFields(u"r"_s, {})), QByteArray("grant_type=refresh_token&refresh_token=r"));
    QCOMPARE(formBody(clientCredentialsFields({u"a"_s, u"b"_s}, u"x"_s)),
             QByteArray("grant_type=client_credentials&scope=a+b&resource=x"));
    QCOMPARE(formBody(jwtBearerFields(u"j"_s, {}, u"x"_s)),
             QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=j&resource=x"));
    const FormFields exchange = tokenExchangeFields(u"t"_s, u"https://as"_s, u"https://r"_s, {});
    QCOMPARE(*formValue(exchange, u"audience"_s), u"https://as"_s);
    QCOMPARE(*formValue(exchange, u"requested_token_type"_s), u"urn:ietf:params:oauth:token-type:id-jag"_s);
    QCOMPARE(*formValue(exchange, u"subject_token_type"_s), u"urn:ietf:params:oauth:token-type:id_token"_s);
}

void TestTokenRequest::readsTokens()
{
    const TokenResult full = decodeTokenAnswer(
        200,
        R"({"access_token":"a","token_type":"bearer","expires_in":60,"refresh_token":"r","scope":"x y","more":[]})");
    QVERIFY(full);
    QCOMPARE(*full, (TokenSet{u"a"_s, u"bearer"_s, u"r"_s, {u"x"_s, u"y"_s}, 60, {}, {}}));
    const TokenResult least = decodeTokenAnswer(200, R"({"access_token":"a","token_type":"Bearer","expires_in":"60"})");
    QVERIFY(least);
    QCOMPARE(least->expiresInSeconds, -1);
    QCOMPARE(decodeTokenAnswer(200, R"({"error":"invalid_grant"})").error().code, u"invalid_grant"_s);
}

void TestTokenRequest::o15_showsTheServersWordsAsShortPlainText()
{
    const QByteArray trap = "<img src=x onerror=alert(1)>\\u202e\\u0007" + QByteArray(4000, 'y');
    const QByteArray body =
        R"js({"error":"invalid_grant","error_uri":"javascript:alert(1)","error_description":")js" + trap + "\"}";
    const TokenResult result = decodeTokenAnswer(400, body);
    QVERIFY(!result);
    const QString message = result.error().error.message;
    QVERIFY(message.size() < 650);
    QVERIFY(message.contains("<img src=x"_L1));
    QVERIFY(!message.contains(QChar(0x202e)) && !message.contains("javascript"_L1));
}

void TestTokenRequest::o16_refusesAnswersOfTheWrongForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer"})");
    QTest::newRow("no type") << QByteArray(R"({"access_token":"a"})");
    QTest::newRow("number") << QByteArray(R"({"access_token":1,"token_type":"Bearer"})");
    QTest::newRow("line end in it") << QByteArray(R"({"access_token":"a\r\nX: y","token_type":"Bearer"})");
    QTest::newRow("empty") << QByteArray(R"({"access_token":"","token_type":"Bearer"})");
    QTest::newRow("twice") << QByteArray(R"({"access_token":"a","access_token":"b","token_type":"Bearer"})");
}

void TestTokenRequest::o16_refusesAnswersOfTheWrongForm()
{
    QFETCH(QByteArray, body);
    const TokenResult result = decodeTokenAnswer(200, body);
    QVERIFY(!result);
    QCOMPARE(result.error().error.kind, Error::Kind::Protocol);
}

void TestTokenRequest::tellsABusyServerFromARefusal()
{
    QCOMPARE(decodeTokenAnswer(503, "").error().error.kind, Error::Kind::Transport);
    QCOMPARE(decodeTokenAnswer(429, "").error().error.kind, Error::Kind::Transport);
    QCOMPARE(decodeTokenAnswer(400, "").error().error.kind, Error::Kind::Auth);
    QCOMPARE(decodeTokenAnswer(302, "").error().error.kind, Error::Kind::Auth);
}

static ServerMetadata serverWith(std::optional<QStringList> methods)
{
    ServerMetadata metadata;
    metadata.issuer = u"https://as.example"_s;
    metadata.tokenAuthMethods = std::move(methods);
    return metadata;
}

void TestTokenRequest::o18_registersAsANativeProgram()
{
    const QUrl redirect(u"http://127.0.0.1:9/callback"_s);
    QCOMPARE(registrationBody(serverWith(QStringList{u"none"_s}), redirect),
             QByteArray(R"({"client_name":"Signalbox","redirect_uris":["http://127.0.0.1:9/callback"],)"
                        R"("grant_types":["authorization_code","refresh_token"],"response_types":["code"],)"
                        R"("token_endpoint_auth_method":"none","application_type":"native"})"));
    ServerMetadata codeOnly = serverWith(QStringList{u"client_secret_post"_s});
    codeOnly.grantTypes = {u"authorization_code"_s};
    const QByteArray body = registrationBody(codeOnly, redirect);
    QVERIFY(!body.contains("refresh_token"));
    QVERIFY(body.contains(R"("token_endpoint_auth_method":"client_secret_post")"));
}

void TestTokenRequest::o18_usesWhatWasSentWhateverTheAnswerSays()
{
    const QUrl redirect(u"http://127.0.0.1:9/callback"_s);
    const auto registration = decodeRegistration(
        201,
        R"({"client_id":"c","client_secret":"s","client_name":"Evil","redirect_uris":["https://evil.example/"],)"
        R"("grant_types":["implicit"],"token_endpoint_auth_method":"client_secret_post"})",
        serverWith(QStringList{u"none"_s}), redirect);
    QVERIFY(registration);
    QCOMPARE(registration->redirectUri, redirect);
    QCOMPARE(registration->clientId, u"c"_s);
    QCOMPARE(registration->method, TokenAuthMethod::Post);
    QCOMPARE(registration->issuer, u"https://as.example"_s);
    const auto bare = decodeRegistration(201, R"({"client_id":"c"})", serverWith({}), redirect);
    QCOMPARE(bare->method, TokenAuthMethod::None); // there is no secret to send
}

void TestTokenRequest::saysWhyItWasNotRegistered()
{
    const auto refused = decodeRegistration(
        400, R"({"error":"invalid_redirect_uri","error_description":"no loopback"})", serverWith({}), QUrl());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Auth);
    QVERIFY(refused.error().message.contains("no loopback"_L1));
    QVERIFY(refused.error().advice.contains("client id"_L1));
    QVERIFY(!decodeRegistration(201, R"({"client_name":"x"})", serverWith({}), QUrl()));
}

void TestTokenRequest::o08_keepsAClientIdToItsIssuer()
{
    AuthOptions options;
    options.clientId = u"mine"_s;
    options.clientIssuer = u"https://other.example"_s;
    const auto given = givenRegistration(serverWith({}), options);
    QVERIFY(!given);
    QCOMPARE(given.error().kind, Error::Kind::Auth);
    options.clientIssuer = u"https://as.example"_s;
    QCOMPARE((*givenRegistration(serverWith({}), options))->clientId, u"mine"_s);
}

void TestTokenRequest::keepsARegistrationThroughJson()
{
    ClientRegistration registration;
    registration.issuer = u"https://as.example"_s;
    registration.clientId = u"c"_s;
    registration.clientSecret = u"s"_s;
    registration.method = TokenAuthMethod::Post;
    registration.redirectUri = QUrl(u"http://127.0.0.1:9/callback"_s);
    registration.secretExpiresAt = 5;
    QCOMPARE(registrationFromJson(toJson(registration)), registration);
    QVERIFY(!registrationFromJson(parseJson("{}")->value));
}

QTEST_APPLESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
