// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include "core/auth/revocation.h"

#include <QTest>
#include <QTimeZone>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Tokens are revoked where they came from (RFC 7009).
class TestRevocation : public QObject
{
    Q_OBJECT

private slots:
    void revokesTheRefreshTokenFirst();
    void provesTheClientAsForATokenRequest();
    void o13_tellsEachStepWithoutSecrets();
    void saysThatThereIsNoAddressAndForgets();
    void goesOnWhereAKindIsNotOffered();
    void keepsTokensWhileTheServerIsBusy();
    void keepsTokensWhenItIsRefused();
    void saysThatNobodyIsSignedIn();
    void waitsForARenewalThatIsUnderWay();
    void readsAnswers_data();
    void readsAnswers();
};

namespace {

/// What came of it; an error with Kind::Timeout if nothing did.
Result<Revocation> revoke(AuthFixture &lab)
{
    std::optional<Result<Revocation>> ended;
    lab.authorizer->revoke([&ended](const Result<Revocation> &result) { ended = result; });
    if (!QTest::qWaitFor([&ended] { return ended.has_value(); }, 20'000)) {
        return fail(Error::Kind::Timeout, u"it never ended"_s);
    }
    return *ended;
}

std::optional<Credentials> held(AuthFixture &lab)
{
    std::optional<Credentials> found;
    bool isDone = false;
    lab.authorizer->status([&](const std::optional<Credentials> &now) {
        found = now;
        isDone = true;
    });
    return QTest::qWaitFor([&isDone] { return isDone; }) ? found : std::nullopt;
}

} // namespace

void TestRevocation::revokesTheRefreshTokenFirst()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    const Credentials before = *held(lab);
    const Result<Revocation> revoked = revoke(lab);
    QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().message));
    QCOMPARE(*revoked, (Revocation{Revocation::Fate::Revoked, Revocation::Fate::Revoked, true}));
    QCOMPARE(lab.server.revocations.size(), 2);
    QCOMPARE(lab.server.revocations[0].value(u"token"_s), before.refreshToken);
    QCOMPARE(lab.server.revocations[0].value(u"token_type_hint"_s), u"refresh_token"_s);
    QCOMPARE(lab.server.revocations[0].value(u"client_id"_s), before.clientId);
    QCOMPARE(lab.server.revocations[1].value(u"token"_s), before.accessToken);
    QCOMPARE(lab.server.revocations[1].value(u"token_type_hint"_s), u"access_token"_s);
    QVERIFY(!held(lab));
    lab.restart(); // nothing is left in the store either
    QVERIFY(!held(lab));
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.prompts, 2);
}

void TestRevocation::provesTheClientAsForATokenRequest()
{
    AuthFixture lab;
    lab.setup.options.clientId = u"mine"_s;
    lab.setup.options.clientSecret = u"my-client-secret-value"_s;
    lab.server.authMethods = R"(["client_secret_basic"])";
    lab.restart();
    QCOMPARE(lab.call(), 200);
    QVERIFY(revoke(lab));
    QCOMPARE(lab.server.revocationHttp.size(), 2);
    for (const LabRequest &request : std::as_const(lab.server.revocationHttp)) {
        QCOMPARE(request.header("Authorization"), "Basic " + QByteArray("mine:my-client-secret-value").toBase64());
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
    }
}

void TestRevocation::o13_tellsEachStepWithoutSecrets()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    const Credentials before = *held(lab);
    lab.events.clear();
    QVERIFY(revoke(lab));
    QByteArray told;
    int steps = 0;
    for (const AuthEvent &event : std::as_const(lab.events)) {
        told += toJson(event);
        steps += event.step == AuthEvent::Step::TokenRevocation ? 1 : 0;
        QVERIFY(!event.rule.isEmpty());
    }
    QCOMPARE(steps, 2);
    QVERIFY(told.contains("token_type_hint=refresh_token"));
    QVERIFY(told.contains("token-revocation"));
    QVERIFY(!told.contains(before.refreshToken.toLatin1()) && !told.contains(before.accessToken.toLatin1()));
}

void TestRevocation::saysThatThereIsNoAddressAndForgets()
{
    AuthFixture lab;
    lab.server.hasRevocation = false;
    QCOMPARE(lab.call(), 200);
    const Result<Revocation> revoked = revoke(lab);
    QVERIFY(revoked && !revoked->hasEndpoint);
    QVERIFY2(revocationText(*revoked).contains(u"forgotten here"_s), qPrintable(revocationText(*revoked)));
    QVERIFY(lab.server.revocations.isEmpty());
    QVERIFY(!held(lab));
    const auto isPlain = [](const AuthEvent &event) { return event.sentence.contains(u"only forgotten here"_s); };
    QVERIFY(std::ranges::any_of(lab.events, isPlain));
}

void TestRevocation::goesOnWhereAKindIsNotOffered()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    QStringList asked;
    lab.server.http.on("POST", "/revoke", [&asked](const LabRequest &request, LabReply &reply) {
        asked += labForm(request.body).value(u"token_type_hint"_s);
        if (asked.last() == "access_token"_L1) {
            reply.json(R"({"error":"unsupported_token_type"})", {}, 400);
        } else {
            reply.send(200, {});
        }
    });
    const Result<Revocation> revoked = revoke(lab);
    QVERIFY(revoked);
    QCOMPARE(*revoked, (Revocation{Revocation::Fate::Revoked, Revocation::Fate::NotOffered, true}));
    QCOMPARE(asked, (QStringList{u"refresh_token"_s, u"access_token"_s}));
    QVERIFY2(revocationText(*revoked).contains(u"does not revoke access tokens"_s),
             qPrintable(revocationText(*revoked)));
    QVERIFY(!held(lab));
}

void TestRevocation::keepsTokensWhileTheServerIsBusy()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    int asked = 0;
    lab.server.http.on("POST", "/revoke", [&asked](const LabRequest &, LabReply &reply) {
        ++asked;
        reply.send(503, {{"Retry-After", "7"}});
    });
    const Result<Revocation> revoked = revoke(lab);
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, Error::Kind::Transport);
    QCOMPARE(revoked.error().code, 503);
    QVERIFY2(revoked.error().advice.contains(u"7"_s), qPrintable(revoked.error().advice));
    QCOMPARE(asked, 1); // the access token would only be got anew
    QVERIFY(held(lab));
    QCOMPARE(lab.call("{\"id\":2}"), 200);
    QCOMPARE(lab.prompts, 1);
}

void TestRevocation::keepsTokensWhenItIsRefused()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    int asked = 0;
    lab.server.http.on("POST", "/revoke", [&asked](const LabRequest &, LabReply &reply) {
        if (++asked == 1) {
            reply.send(200, {});
        } else {
            reply.json(R"({"error":"invalid_client","error_description":"<b>no</b>"})", {}, 401);
        }
    });
    const Result<Revocation> revoked = revoke(lab);
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, Error::Kind::Auth);
    QVERIFY2(revoked.error().message.startsWith(u"The refresh token is revoked, the access token is not."_s)
                 && revoked.error().message.contains(u"invalid_client (<b>no</b>)"_s),
             qPrintable(revoked.error().message));
    QVERIFY(held(lab));
}

void TestRevocation::saysThatNobodyIsSignedIn()
{
    AuthFixture lab;
    const Result<Revocation> revoked = revoke(lab);
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, Error::Kind::Usage);
    QVERIFY(lab.events.isEmpty());
}

void TestRevocation::waitsForARenewalThatIsUnderWay()
{
    AuthFixture lab;
    QCOMPARE(lab.call(), 200);
    LabReply *waiting = nullptr;
    lab.server.http.on("POST", "/token", [&waiting](const LabRequest &, LabReply &reply) { waiting = &reply; });
    std::optional<Result<>> renewed;
    lab.authorizer->renew([&renewed](const Result<> &result) { renewed = result; });
    QTRY_VERIFY(waiting);
    std::optional<Result<Revocation>> revoked;
    lab.authorizer->revoke([&revoked](const Result<Revocation> &result) { revoked = result; });
    waiting->json(R"({"access_token":"newer-access","token_type":"Bearer","refresh_token":"newer-refresh"})");
    QTRY_VERIFY(renewed && *renewed);
    QTRY_VERIFY(revoked);
    QVERIFY(*revoked);
    QCOMPARE(lab.server.revocations.value(0).value(u"token"_s), u"newer-refresh"_s);
    QCOMPARE(lab.server.revocations.value(1).value(u"token"_s), u"newer-access"_s);
    QVERIFY(!held(lab));
}

void TestRevocation::readsAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected"); // "revoked", "not offered", or the start of the error
    QTest::addColumn<QString>("advice");
    QTest::newRow("done") << 200 << QByteArray() << QByteArray() << u"revoked"_s << QString();
    QTest::newRow("an error's body with 200")
        << 200 << QByteArray() << QByteArray(R"({"error":"invalid_request"})") << u"revoked"_s << QString();
    QTest::newRow("no content") << 204 << QByteArray() << QByteArray() << u"revoked"_s << QString();
    QTest::newRow("kind") << 400 << QByteArray() << QByteArray(R"({"error":"unsupported_token_type"})")
                          << u"not offered"_s << QString();
    QTest::newRow("busy without a time") << 503 << QByteArray() << QByteArray()
                                         << u"The authorization server revokes nothing now: 503"_s
                                         << u"Try again later."_s;
    QTest::newRow("busy until a date") << 503 << QByteArray("Thu, 01 Jan 1970 00:00:42 GMT") << QByteArray()
                                       << u"The authorization server revokes nothing now: 503"_s << u"42"_s;
    QTest::newRow("too many") << 429 << QByteArray("3") << QByteArray()
                              << u"The authorization server revokes nothing now: 429"_s << u"3"_s;
    QTest::newRow("moved") << 307 << QByteArray() << QByteArray()
                           << u"The authorization server did not revoke the token: 307"_s << QString();
    QTest::newRow("no JSON") << 400 << QByteArray() << QByteArray("<html>")
                             << u"The authorization server did not revoke the token: 400"_s << QString();
}

void TestRevocation::readsAnswers()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    QFETCH(const QString, advice);
    HttpHead head;
    head.status = status;
    if (!retryAfter.isEmpty()) {
        head.headers.append("Retry-After", retryAfter);
    }
    const Result<Revocation::Fate> fate =
        decodeRevocationAnswer(head, body, QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC));
    if (fate) {
        QCOMPARE(*fate == Revocation::Fate::Revoked ? u"revoked"_s : u"not offered"_s, expected);
        return;
    }
    QVERIFY2(fate.error().message.startsWith(expected), qPrintable(fate.error().message));
    QVERIFY2(fate.error().advice.contains(advice), qPrintable(fate.error().advice));
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "tst_revocation.moc"
