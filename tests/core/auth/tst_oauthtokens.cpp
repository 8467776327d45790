// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include "core/auth/authorizers.h"

#include <QTest>
#include <QTimer>

#include <vector>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// A file of secrets whose passphrase nobody gives.
class LockedStore : public MemoryStore
{
public:
    static Error error() { return {.kind = Error::Kind::Auth, .message = u"The file of secrets is locked."_s}; }

    void read(const QString &key, QObject *context, Read done) override
    {
        MemoryStore::read(key, context, [this, done = std::move(done)](const Result<QByteArray> &value) {
            done(isLocked ? Result<QByteArray>(Failure(error())) : value);
        });
    }
    void write(const QString &key, const QByteArray &value, QObject *context, Wrote done) override
    {
        writes += isLocked ? 1 : 0;
        MemoryStore::write(key, value, context, std::move(done));
    }

    bool isLocked = true;
    int writes = 0;
};

} // namespace

/// Tokens over their life: renewal by one for all, clocks, offline servers, what is told of them.
class TestOAuthTokens : public QObject
{
    Q_OBJECT

private slots:
    void o11_refreshesOnceForAllWhoWait();
    void o11_refreshesOnceOverTwoWindows();
    void o11_keepsANewerTokenOfAnother();
    void o11_keepsATokenThatIsRenewedWhileTheVaultIsReadAnew();
    void o11_losesNothingUnderManyShortTokens();
    void k06_signsNobodyInWhileTheStoreIsLocked();
    void signsInAnewWhenTheRefreshTokenIsWorthNothing();
    void o14_goesByItsOwnClockFromReceipt();
    void o14_keepsTokensWhileNobodyCanBeAsked();
    void o14_survivesAWallClockThatJumped_data();
    void o14_survivesAWallClockThatJumped();
    void o13_tellsEachStepWithoutSecrets();
    void o13_keepsAnIdTokenWithoutItsSignature();
    void h22_givesEachSignInAnIdentityOfItsOwn();
    void repeatsARequestThatANewerTokenAnswers();
    void isSignedOutWhereAnotherWindowSignedOut();
    void saysThatTokensAreKeptStillAfterASignOut();
};

void TestOAuthTokens::o11_refreshesOnceForAllWhoWait()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    lab.resource.revoked = lab.server.tokens;
    std::vector<std::unique_ptr<LabCall>> calls;
    for (int i = 0; i < 20; ++i) {
        calls.push_back(std::make_unique<LabCall>(*lab.authorizer, lab.resource.url(),
                                                  "{\"id\":" + QByteArray::number(100 + i) + '}'));
    }
    for (const auto &call : calls) {
        QTRY_VERIFY(call->isDone());
        QCOMPARE(call->result(), 200);
    }
    QCOMPARE(lab.server.authorizationsByRefresh(), 1);
    QCOMPARE(lab.server.refreshReuses, 0);
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthTokens::o11_refreshesOnceOverTwoWindows()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    const auto other = makeOAuthAuthorizer(lab.setup);
    {
        const LabCall warm(*other, lab.resource.url(), "{\"id\":2}");
        QTRY_VERIFY(warm.isDone());
    }
    lab.resource.revoked = lab.server.tokens;
    const LabCall one(*lab.authorizer, lab.resource.url(), "{\"id\":3}");
    const LabCall two(*other, lab.resource.url(), "{\"id\":4}");
    QTRY_VERIFY(one.isDone() && two.isDone());
    QCOMPARE(one.result(), 200);
    QCOMPARE(two.result(), 200);
    QCOMPARE(lab.server.authorizationsByRefresh(), 1);
    QCOMPARE(lab.server.refreshReuses, 0);
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthTokens::o11_keepsANewerTokenOfAnother()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    // A window without our lock has rotated the token; ours comes too late with the old one.
    const auto other = [&lab] {
        AuthSetup setup = lab.setup;
        setup.lockFolder.clear();
        return makeOAuthAuthorizer(setup);
    }();
    LabReply *held = nullptr;
    lab.server.http.on("POST", "/token", [&held](const LabRequest &, LabReply &reply) { held = &reply; });
    lab.resource.revoked = lab.server.tokens;
    const LabCall late(*lab.authorizer, lab.resource.url(), "{\"id\":3}");
    QTRY_VERIFY(held != nullptr);
    const QByteArray newer = "access-token-of-the-other";
    lab.server.tokens.insert(newer);
    bool isKept = false;
    CredentialVault vault(lab.store, lab.setup.server, QString());
    vault.load({}, {}, this, [&](const Result<std::optional<Credentials>> &stored) {
        Credentials credentials = **stored;
        credentials.accessToken = QString::fromLatin1(newer);
        credentials.refreshToken = u"refresh-token-of-the-other"_s;
        vault.save(credentials, this, [&isKept](const Result<> &) { isKept = true; });
    });
    QTRY_VERIFY(isKept);
    held->json(R"({"error":"invalid_grant"})", {}, 400);
    QTRY_VERIFY(late.isDone());
    QCOMPARE(late.result(), 200);
    QCOMPARE(lab.prompts, 1);
    std::optional<Credentials> left;
    vault.load({}, {}, this, [&left](const Result<std::optional<Credentials>> &stored) { left = *stored; });
    QTRY_VERIFY(left.has_value());
    QCOMPARE(left->refreshToken, u"refresh-token-of-the-other"_s);
}

/// Somebody began to sign in elsewhere and thought better of it.
void TestOAuthTokens::o11_keepsATokenThatIsRenewedWhileTheVaultIsReadAnew()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    LabReply *held = nullptr;
    lab.server.http.on("POST", "/token", [&held](const LabRequest &, LabReply &reply) { held = &reply; });
    lab.resource.revoked = lab.server.tokens;
    const LabCall call(*lab.authorizer, lab.resource.url(), "{\"id\":3}");
    QTRY_VERIFY(held != nullptr);
    lab.authorizer->reread();
    lab.server.tokens.insert("renewed");
    held->json(R"({"access_token":"renewed","token_type":"Bearer","refresh_token":"rotated","expires_in":3600})");
    QTRY_VERIFY(call.isDone());
    QCOMPARE(call.result(), 200);
    QCOMPARE(lab.prompts, 1);
    std::optional<Credentials> kept;
    CredentialVault vault(lab.store, lab.setup.server, QString());
    vault.load({}, {}, this, [&kept](const Result<std::optional<Credentials>> &stored) { kept = *stored; });
    QTRY_VERIFY(kept.has_value());
    QCOMPARE(kept->refreshToken, u"rotated"_s);
}

void TestOAuthTokens::k06_signsNobodyInWhileTheStoreIsLocked()
{
    AuthFixture lab;
    LockedStore store;
    lab.setup.store = &store;
    lab.restart();
    const Result<int> result = lab.call();
    QVERIFY(!result);
    QCOMPARE(result.error().message, LockedStore::error().message);
    QCOMPARE(lab.prompts, 0);
    QCOMPARE(store.writes, 0);
    store.isLocked = false;
    QCOMPARE(lab.call(), 200);
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthTokens::o11_losesNothingUnderManyShortTokens()
{
    AuthFixture lab;
    lab.server.expiresIn = 5;
    QCOMPARE(lab.call(), 200);
    const auto other = makeOAuthAuthorizer(lab.setup);
    int number = 10;
    for (int round = 0; round < 20; ++round) {
        lab.clock.advanceSeconds(6);
        std::vector<std::unique_ptr<LabCall>> calls;
        for (int i = 0; i < 10; ++i) {
            OAuthAuthorizer &authorizer = i % 2 ? *other : *lab.authorizer;
            calls.push_back(std::make_unique<LabCall>(authorizer, lab.resource.url(),
                                                      "{\"id\":" + QByteArray::number(++number) + '}'));
        }
        for (const auto &call : calls) {
            QTRY_VERIFY(call->isDone());
            QCOMPARE(call->result(), 200);
        }
    }
    QCOMPARE(lab.server.refreshReuses, 0);
    QCOMPARE(lab.prompts, 1);
    QVERIFY(lab.server.authorizationsByRefresh() >= 20);
}

void TestOAuthTokens::signsInAnewWhenTheRefreshTokenIsWorthNothing()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    lab.resource.revoked = lab.server.tokens;
    int refusals = 0;
    lab.server.http.on("POST", "/token", [&](const LabRequest &request, LabReply &reply) {
        if (labForm(request.body).value(u"grant_type"_s) == "refresh_token"_L1) {
            ++refusals;
            reply.json(R"({"error":"invalid_grant"})", {}, 400);
        } else {
            lab.server.tokens.insert("another");
            reply.json(R"({"access_token":"another","token_type":"Bearer"})");
        }
    });
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(refusals, 1);
    QCOMPARE(lab.prompts, 2);
}

void TestOAuthTokens::o14_goesByItsOwnClockFromReceipt()
{
    AuthFixture lab;
    lab.server.expiresIn = 1000;
    QCOMPARE(lab.call(), 200);
    lab.clock.wallShift += 10'000LL * 1'000'000'000; // the wall clock jumps, time does not pass
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.server.authorizationsByRefresh(), 0);
    lab.clock.monotonicShift += 1001LL * 1'000'000'000;
    QCOMPARE(lab.call("{\"id\":3}"), 200);
    QCOMPARE(lab.server.authorizationsByRefresh(), 1);
}

void TestOAuthTokens::o14_keepsTokensWhileNobodyCanBeAsked()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    lab.clock.advanceSeconds(7200);
    lab.server.http.stop();
    QCOMPARE(lab.call("{\"id\":2}"), 200); // the token was good after all
    lab.resource.revoked = lab.server.tokens;
    const Result<int> offline = lab.call("{\"id\":3}");
    QVERIFY(!offline);
    QVERIFY(offline.error().kind != Error::Kind::Auth);
    QVERIFY(lab.server.http.restart());
    lab.server.tokenStatus = 503;
    QVERIFY(!lab.call("{\"id\":4}"));
    lab.server.tokenStatus = 0;
    lab.restart();
    QCOMPARE(lab.call("{\"id\":5}"), 200);
    QCOMPARE(lab.prompts, 1);
    QVERIFY(lab.server.authorizationsByRefresh() >= 1);
}

void TestOAuthTokens::o14_survivesAWallClockThatJumped_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::newRow("a day ahead") << qint64(24);
    QTest::newRow("a day back") << qint64(-24);
}

void TestOAuthTokens::o14_survivesAWallClockThatJumped()
{
    QFETCH(qint64, hours);
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    lab.clock.wallShift += hours * 3600 * 1'000'000'000;
    lab.restart();
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.prompts, 1);
}

void TestOAuthTokens::o13_tellsEachStepWithoutSecrets()
{
    AuthFixture lab;
    lab.setup.options.clientId = u"mine"_s;
    lab.setup.options.clientSecret = u"my-client-secret-value"_s;
    lab.server.authMethods = R"(["client_secret_post"])";
    lab.restart();
    QCOMPARE(lab.call(), 200);
    lab.clock.advanceSeconds(7200);
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QByteArray told;
    QSet<AuthEvent::Step> steps;
    for (const AuthEvent &event : std::as_const(lab.events)) {
        told += toJson(event) + '\n';
        steps.insert(event.step);
        QVERIFY(!event.sentence.isEmpty());
        QVERIFY(event.wallNs > 0);
    }
    for (const auto step :
         {AuthEvent::Step::Challenge, AuthEvent::Step::ResourceMetadata, AuthEvent::Step::ServerMetadata,
          AuthEvent::Step::Registration, AuthEvent::Step::AuthorizationRequest, AuthEvent::Step::AuthorizationAnswer,
          AuthEvent::Step::TokenRequest, AuthEvent::Step::TokenRefresh}) {
        QVERIFY2(steps.contains(step), qPrintable(stepText(step)));
    }
    const LabForm first = lab.server.tokenRequests[0];
    const LabForm second = lab.server.tokenRequests[1];
    for (const QString &secret : {first.value(u"code"_s), first.value(u"code_verifier"_s),
                                  lab.server.authorizations[0].value(u"state"_s), first.value(u"client_secret"_s),
                                  second.value(u"refresh_token"_s), QString::fromLatin1(lab.server.lastToken)}) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!told.contains(secret.toLatin1()), qPrintable(secret));
    }
    QVERIFY(told.contains("code_challenge=")); // what is no secret can be looked at
    QVERIFY(told.contains("authorization_servers"));
}

void TestOAuthTokens::o13_keepsAnIdTokenWithoutItsSignature()
{
    AuthFixture lab;
    const QByteArray first = base64Url(R"({"alg":"RS256"})") + '.' + base64Url(R"({"sub":"ada"})") + '.';
    lab.server.idToken = first + "c2lnbmF0dXJl";
    QCOMPARE(lab.call(), 200);
    QString kept;
    const auto look = [&kept](const std::optional<Credentials> &now) { kept = now ? now->idToken : QString(); };
    lab.authorizer->status(look);
    QCOMPARE(kept.toLatin1(), first);
    lab.restart();
    lab.server.idToken.clear(); // a renewal need not give another
    lab.clock.advanceSeconds(7200);
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    lab.authorizer->status(look);
    QCOMPARE(kept.toLatin1(), first);
    const auto hasIt = [&first](const LabRequest &request) {
        return QByteArray(request.head + request.body).contains(first);
    };
    QVERIFY(std::ranges::none_of(lab.server.http.requests(), hasIt));
    QVERIFY(std::ranges::none_of(lab.resource.http.requests(), hasIt));
    for (const AuthEvent &event : std::as_const(lab.events)) {
        QVERIFY(!toJson(event).contains(first));
    }
}

void TestOAuthTokens::h22_givesEachSignInAnIdentityOfItsOwn()
{
    AuthFixture lab;
    int changes = 0;
    connect(lab.authorizer.get(), &OAuthAuthorizer::identityChanged, this, [&changes] { ++changes; });
    QVERIFY(lab.authorizer->identity().isEmpty());
    QCOMPARE(lab.call(), 200);
    const QString first = lab.authorizer->identity();
    QVERIFY(!first.isEmpty());
    lab.clock.advanceSeconds(7200);
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.authorizer->identity(), first); // renewed, not another
    bool isOut = false;
    lab.authorizer->logout([&isOut](const Result<> &) { isOut = true; });
    QTRY_VERIFY(isOut);
    QVERIFY(lab.authorizer->identity().isEmpty());
    QCOMPARE(lab.call("{\"id\":3}"), 200);
    QVERIFY(lab.authorizer->identity() != first);
    QCOMPARE(changes, 3);
}

void TestOAuthTokens::repeatsARequestThatANewerTokenAnswers()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    HttpRequest old;
    old.method = "POST";
    old.url = lab.resource.url();
    old.headers = {{"Authorization", "Bearer an-older-one"}};
    HttpHead head;
    head.status = 401;
    head.headers = {{"WWW-Authenticate", "Bearer"}};
    std::optional<Result<>> decided;
    lab.authorizer->refused(old, head, [&decided](const Result<> &result) { decided = result; });
    QTRY_VERIFY(decided.has_value());
    QVERIFY(decided->has_value());
    QCOMPARE(lab.prompts, 1);
    QCOMPARE(lab.server.authorizationsByRefresh(), 0);
}

void TestOAuthTokens::isSignedOutWhereAnotherWindowSignedOut()
{
    class LastingStore : public MemoryStore
    {
    public:
        [[nodiscard]] bool isPersistent() const override { return true; }
    };
    LastingStore store;
    AuthFixture lab;
    lab.setup.store = &store;
    lab.restart();
    QCOMPARE(lab.call(), 200);
    const auto other = makeOAuthAuthorizer(lab.setup);
    bool isOut = false;
    other->logout([&isOut](const Result<> &) { isOut = true; });
    QTRY_VERIFY(isOut);
    lab.resource.revoked = lab.server.tokens;
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.server.authorizationsByRefresh(), 0);
    QCOMPARE(lab.prompts, 2);
}

void TestOAuthTokens::saysThatTokensAreKeptStillAfterASignOut()
{
    class StubbornStore : public MemoryStore
    {
    public:
        void remove(const QString &, QObject *context, Wrote done) override
        {
            QTimer::singleShot(0, context, [done] { done(fail(Error::Kind::Storage, u"They stay."_s)); });
        }
    };
    StubbornStore store;
    AuthFixture lab;
    lab.setup.store = &store;
    lab.restart();
    QCOMPARE(lab.call(), 200);
    std::optional<Result<>> end;
    lab.authorizer->logout([&end](const Result<> &result) { end = result; });
    QTRY_VERIFY(end.has_value());
    QVERIFY(!*end);
    QCOMPARE(end->error().message, u"They stay."_s);
    QVERIFY(lab.authorizer->identity().isEmpty());
}

QTEST_GUILESS_MAIN(TestOAuthTokens)
#include "tst_oauthtokens.moc"
