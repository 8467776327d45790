// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dpopprover.h"
#include "core/auth/jwt.h"
#include "core/auth/pkce.h"
#include "core/base/clock.h"
#include "jwtcheck.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestSigning : public QObject
{
    Q_OBJECT

private slots:
    void makesChallengesLikeTheRfc();
    void makesAnotherVerifierEachTime();
    void signsHs256LikeTheRfc();
    void signsEs256SoThatOthersCanVerifyIt();
    void signsRs256SoThatOthersCanVerifyIt();
    void refusesKeysThatDoNotFit_data();
    void refusesKeysThatDoNotFit();
    void givesThePublicHalfOnly();
    void readsWhatATokenSays();
    void makesAClientAssertion();
    void makesAFreshProofForEachRequest();
    void keepsNoncesOfTokenEndpointAndResourceApart();
    void passesOverWhatIsNoNonce();
};

namespace {

QByteArray decoded(const QByteArray &jwt, int part)
{
    return QByteArray::fromBase64(jwt.split('.').value(part), QByteArray::Base64UrlEncoding);
}

QJsonObject object(const QByteArray &jwt, int part)
{
    return QJsonDocument::fromJson(decoded(jwt, part)).object();
}

Json claims()
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("sub", "x");
    return json;
}

} // namespace

void TestSigning::makesChallengesLikeTheRfc()
{
    // RFC 7636 appendix B
    QCOMPARE(Pkce::challengeFor(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
             u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

void TestSigning::makesAnotherVerifierEachTime()
{
    QSet<QString> verifiers;
    for (int i = 0; i < 100; ++i) {
        const Pkce pkce = Pkce::make();
        QCOMPARE(pkce.verifier.size(), 43);
        QCOMPARE(pkce.challenge, Pkce::challengeFor(pkce.verifier));
        verifiers.insert(pkce.verifier);
    }
    QCOMPARE(verifiers.size(), 100);
}

void TestSigning::signsHs256LikeTheRfc()
{
    // RFC 7515 appendix A.1: the key and the signature over its exact input.
    const QByteArray secret =
        QByteArray::fromBase64("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
                               QByteArray::Base64UrlEncoding);
    const QByteArray input = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
                             "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLm"
                             "NvbS9pc19yb290Ijp0cnVlfQ";
    const auto key = SigningKey::fromSecret(secret);
    QCOMPARE(base64Url(*key->sign(input)), QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QVERIFY(!SigningKey::fromSecret({}));
}

void TestSigning::signsEs256SoThatOthersCanVerifyIt()
{
    const auto key = SigningKey::generate();
    for (int i = 0; i < 50; ++i) { // r or s is short now and then
        const auto jwt = signedJwt(*key, Json(jsoncons::json_object_arg), claims());
        QVERIFY(jwt);
        QCOMPARE(decoded(*jwt, 2).size(), 64);
        QVERIFY(LabJwt::read(*jwt).isSignedByKey(key->toPem()));
    }
    const auto jwt = signedJwt(*key, Json(jsoncons::json_object_arg), claims());
    QCOMPARE(object(*jwt, 0).value(u"alg"_s).toString(), u"ES256"_s);
    QCOMPARE(object(*jwt, 0).value(u"typ"_s).toString(), u"JWT"_s);
}

void TestSigning::signsRs256SoThatOthersCanVerifyIt()
{
    const QByteArray pem = labKey("RSA", nullptr, 2048);
    const auto key = SigningKey::fromPem(pem, SigningKey::Algorithm::RS256);
    QVERIFY(key);
    const auto jwt = signedJwt(*key, Json(jsoncons::json_object_arg), claims());
    QVERIFY(LabJwt::read(*jwt).isSignedByKey(pem));
    const QJsonObject jwk = QJsonDocument::fromJson(key->publicJwk()).object();
    QCOMPARE(jwk.value(u"e"_s).toString(), u"AQAB"_s);
    QVERIFY(!jwk.contains(u"d"_s));
}

void TestSigning::refusesKeysThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<SigningKey::Algorithm>("algorithm");
    QTest::newRow("nothing") << QByteArray() << SigningKey::Algorithm::ES256;
    QTest::newRow("text") << QByteArray("not a key") << SigningKey::Algorithm::ES256;
    QTest::newRow("RSA for ES256") << labKey("RSA", nullptr, 2048) << SigningKey::Algorithm::ES256;
    QTest::newRow("P-384") << labKey("EC", "P-384") << SigningKey::Algorithm::ES256;
    QTest::newRow("EC for RS256") << labKey("EC", "P-256") << SigningKey::Algorithm::RS256;
    QTest::newRow("short RSA") << labKey("RSA", nullptr, 1024) << SigningKey::Algorithm::RS256;
    QTest::newRow("PEM for HS256") << labKey("EC", "P-256") << SigningKey::Algorithm::HS256;
    QTest::newRow("encrypted") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: "
                                             "AES-128-CBC,00000000000000000000000000000000\n\nAAAA\n"
                                             "-----END RSA PRIVATE KEY-----\n")
                               << SigningKey::Algorithm::RS256;
}

void TestSigning::refusesKeysThatDoNotFit()
{
    QFETCH(QByteArray, pem);
    QFETCH(SigningKey::Algorithm, algorithm);
    const auto key = SigningKey::fromPem(pem, algorithm);
    QVERIFY(!key);
    QCOMPARE(key.error().kind, Error::Kind::Usage);
    QVERIFY(!key.error().message.contains("BEGIN"_L1));
}

void TestSigning::givesThePublicHalfOnly()
{
    const auto key = SigningKey::generate();
    const QJsonObject jwk = QJsonDocument::fromJson(key->publicJwk()).object();
    QCOMPARE(jwk.keys(), (QStringList{u"crv"_s, u"kty"_s, u"x"_s, u"y"_s}));
    QCOMPARE(jwk.value(u"x"_s).toString().size(), 43);
    QVERIFY(key->toPem().contains("PRIVATE KEY"));
    QVERIFY(SigningKey::fromPem(key->toPem(), SigningKey::Algorithm::ES256)->publicJwk() == key->publicJwk());
}

void TestSigning::readsWhatATokenSays()
{
    const QByteArray token = base64Url(R"({"alg":"RS256"})") + '.' + base64Url(R"({"sub":"someone"})") + ".c2ln";
    const std::optional<JwtParts> parts = jwtParts(token);
    QVERIFY(parts);
    QCOMPARE(parts->header, R"({"alg":"RS256"})"_ba);
    QCOMPARE(parts->claims, R"({"sub":"someone"})"_ba);
    for (const QByteArray &none : {""_ba, "opaque"_ba, "a.b.c"_ba, token + ".x", "!" + token,
                                   base64Url("7") + '.' + base64Url("[]") + '.', token + QByteArray(70'000, 'a')}) {
        QVERIFY2(!jwtParts(none), none.left(80).constData());
    }
}

void TestSigning::makesAClientAssertion()
{
    const auto key = SigningKey::generate();
    const auto jwt = clientAssertion(*key, u"k1"_s, u"me"_s, u"https://as.example"_s, Clock::system());
    QVERIFY(LabJwt::read(*jwt).isSignedByKey(key->toPem()));
    QCOMPARE(object(*jwt, 0).value(u"kid"_s).toString(), u"k1"_s);
    const QJsonObject said = object(*jwt, 1);
    QCOMPARE(said.value(u"iss"_s).toString(), u"me"_s);
    QCOMPARE(said.value(u"sub"_s).toString(), u"me"_s);
    QCOMPARE(said.value(u"aud"_s).toString(), u"https://as.example"_s);
    QVERIFY(!said.value(u"jti"_s).toString().isEmpty());
    const double lifetime = said.value(u"exp"_s).toDouble() - said.value(u"iat"_s).toDouble();
    QVERIFY(lifetime > 0 && lifetime <= 300);
    QVERIFY(qAbs(said.value(u"iat"_s).toDouble() - double(QDateTime::currentSecsSinceEpoch())) < 5);
}

void TestSigning::makesAFreshProofForEachRequest()
{
    const DpopProver prover(*SigningKey::generate());
    const QUrl url(u"https://a.example/mcp?x=1#y"_s);
    QSet<QString> seen;
    for (int i = 0; i < 20; ++i) {
        const auto proof = prover.proof("POST", url, u"the-token"_s, Clock::system());
        QVERIFY(LabJwt::read(*proof).isSignedByKey(prover.pem()));
        const QJsonObject header = object(*proof, 0);
        QCOMPARE(header.value(u"typ"_s).toString(), u"dpop+jwt"_s);
        QCOMPARE(header.value(u"alg"_s).toString(), u"ES256"_s);
        QCOMPARE(header.value(u"jwk"_s).toObject().value(u"kty"_s).toString(), u"EC"_s);
        QVERIFY(!header.value(u"jwk"_s).toObject().contains(u"d"_s));
        const QJsonObject said = object(*proof, 1);
        QCOMPARE(said.value(u"htm"_s).toString(), u"POST"_s);
        QCOMPARE(said.value(u"htu"_s).toString(), u"https://a.example/mcp"_s);
        QCOMPARE(said.value(u"ath"_s).toString().toLatin1(),
                 base64Url(QCryptographicHash::hash("the-token", QCryptographicHash::Sha256)));
        QVERIFY(!said.contains(u"nonce"_s));
        seen.insert(said.value(u"jti"_s).toString());
    }
    QCOMPARE(seen.size(), 20);
    QVERIFY(!object(*prover.proof("POST", url, {}, Clock::system()), 1).contains(u"ath"_s));
}

void TestSigning::keepsNoncesOfTokenEndpointAndResourceApart()
{
    DpopProver prover(*SigningKey::generate());
    const QUrl url(u"https://a.example/mcp"_s);
    prover.learnNonce(url, true, "of-resource");
    prover.learnNonce(url, false, "of-server");
    const auto nonce = [&](const QUrl &place, const QString &token) {
        return object(*prover.proof("GET", place, token, Clock::system()), 1).value(u"nonce"_s).toString();
    };
    QCOMPARE(nonce(url, u"t"_s), u"of-resource"_s);
    QCOMPARE(nonce(url, {}), u"of-server"_s);
    QCOMPARE(nonce(QUrl(u"https://b.example/mcp"_s), u"t"_s), QString());
    prover.learnNonce(url, true, "newer");
    QCOMPARE(nonce(url, u"t"_s), u"newer"_s);
}

void TestSigning::passesOverWhatIsNoNonce()
{
    DpopProver prover(*SigningKey::generate());
    const QUrl url(u"https://a.example/mcp"_s);
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("a b"), QByteArray("a\"b"), QByteArray(2000, 'x'), QByteArray("\xff\xfe")}) {
        prover.learnNonce(url, true, bad);
        QVERIFY(!prover.hasNonce(url, true));
    }
}

QTEST_APPLESS_MAIN(TestSigning)
#include "tst_signing.moc"
