// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "authfixture.h"

#include "core/auth/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who looks at each step before it is done.
struct Watcher
{
    explicit Watcher(AuthFixture &lab)
    {
        lab.authorizer->setPause([this](const AuthEvent &event, const std::function<void()> &letGo) {
            coming.append(event);
            go = letGo;
        });
        lab.authorizer->login([this](const Result<> &result) { ended = result; });
    }
    /// Waits for the next step, or for the end; false if neither comes.
    bool wait()
    {
        return QTest::qWaitFor([this] { return go || ended; }, 20'000);
    }
    void next() { std::exchange(go, {})(); }

    QList<AuthEvent> coming;
    std::function<void()> go;
    std::optional<Result<>> ended;
};

int requestsAt(const AuthFixture &lab)
{
    return int(lab.server.http.requests().size() + lab.resource.http.requests().size());
}

} // namespace

/// An authorization that is held before each step (AuthPause).
class TestAuthPause : public QObject
{
    Q_OBJECT

private slots:
    void sendsNothingBeforeItMay();
    void o13_showsWhatIsComingWithoutSecrets();
    void isTakenBackWhileItWaits();
    void doesNothingForSomebodyWhoIsGone();
    void o12_makesAProofAnewThatGrewOldMeanwhile();
    void o13_masksASecretInTheServersAddress();
};

void TestAuthPause::sendsNothingBeforeItMay()
{
    AuthFixture lab;
    Watcher watcher(lab);
    QList<AuthEvent::Step> steps;
    while (watcher.wait() && !watcher.ended) {
        const AuthEvent &coming = watcher.coming.last();
        steps.append(coming.step);
        QVERIFY(coming.status == 0 && !coming.sentence.isEmpty() && !coming.rule.isEmpty() && coming.wallNs > 0);
        const int before = requestsAt(lab);
        const qsizetype told = lab.events.size();
        const int prompts = lab.prompts;
        lab.clock.advanceSeconds(3600); // longer than any limit
        QCoreApplication::processEvents();
        QCOMPARE(requestsAt(lab), before);
        QCOMPARE(lab.events.size(), told); // told when it is done
        QCOMPARE(lab.prompts, prompts);
        watcher.next();
    }
    QVERIFY(watcher.ended && *watcher.ended);
    using Step = AuthEvent::Step;
    QCOMPARE(steps, (QList<Step>{Step::Challenge, Step::ResourceMetadata, Step::ServerMetadata, Step::Registration,
                                 Step::AuthorizationRequest, Step::TokenRequest}));
    QCOMPARE(lab.prompts, 1);
}

void TestAuthPause::o13_showsWhatIsComingWithoutSecrets()
{
    AuthFixture lab;
    lab.setup.options.clientId = u"mine"_s;
    lab.setup.options.clientSecret = u"my-client-secret-value"_s;
    lab.server.authMethods = R"(["client_secret_basic"])";
    lab.restart();
    Watcher watcher(lab);
    while (watcher.wait() && !watcher.ended) {
        watcher.next();
    }
    QVERIFY(*watcher.ended);
    const AuthEvent token = watcher.coming.last();
    QCOMPARE(token.step, AuthEvent::Step::TokenRequest);
    QVERIFY2(token.requestHead.startsWith("POST /token HTTP/1.1\r\n"), token.requestHead.constData());
    QVERIFY2(token.requestHead.contains("Authorization: Basic ***"), token.requestHead.constData());
    QByteArray shown;
    for (const AuthEvent &event : std::as_const(watcher.coming)) {
        shown += toJson(event) + event.requestHead + event.requestBody;
    }
    for (const QString &secret :
         {lab.server.tokenRequests[0].value(u"code"_s), lab.server.tokenRequests[0].value(u"code_verifier"_s),
          lab.server.authorizations[0].value(u"state"_s), lab.setup.options.clientSecret}) {
        QVERIFY(!secret.isEmpty() && !shown.contains(secret.toLatin1()));
    }
    QVERIFY(!shown.contains(QByteArray("mine:my-client-secret-value").toBase64()));
}

void TestAuthPause::isTakenBackWhileItWaits()
{
    AuthFixture lab;
    Watcher watcher(lab);
    while (watcher.wait() && watcher.coming.last().step != AuthEvent::Step::AuthorizationRequest) {
        QVERIFY(!watcher.ended);
        watcher.next();
    }
    lab.authorizer->cancel();
    QTRY_VERIFY(watcher.ended);
    QVERIFY(!*watcher.ended);
    QCOMPARE(watcher.ended->error().kind, Error::Kind::Cancelled);
    const int before = requestsAt(lab);
    QCoreApplication::processEvents();
    watcher.next(); // too late
    QCoreApplication::processEvents();
    QCOMPARE(requestsAt(lab), before);
    QVERIFY(lab.server.authorizations.isEmpty());
}

void TestAuthPause::doesNothingForSomebodyWhoIsGone()
{
    AuthFixture lab;
    Watcher watcher(lab);
    QVERIFY(watcher.wait() && !watcher.ended);
    lab.authorizer.reset();
    watcher.next();
    QCoreApplication::processEvents();
    QCOMPARE(requestsAt(lab), 0);
    QVERIFY(!watcher.ended);
}

void TestAuthPause::o12_makesAProofAnewThatGrewOldMeanwhile()
{
    AuthFixture lab;
    lab.setup.options.dpop = AuthOptions::Dpop::Always;
    lab.server.tokenType = "DPoP";
    lab.server.moreMetadata = R"(,"dpop_signing_alg_values_supported":["ES256"])";
    lab.restart();
    Watcher watcher(lab);
    while (watcher.wait() && watcher.coming.last().step != AuthEvent::Step::TokenRequest) {
        QVERIFY(!watcher.ended);
        watcher.next();
    }
    lab.clock.advanceSeconds(3600);
    const qint64 now = lab.clock.wallNs() / 1'000'000'000;
    watcher.next();
    QTRY_VERIFY(watcher.ended);
    const std::optional<JwtParts> proof = jwtParts(lab.server.tokenHttp.value(0).header("DPoP"));
    QVERIFY(proof);
    QVERIFY(QJsonDocument::fromJson(proof->claims)[u"iat"_s].toInteger() >= now);
}

void TestAuthPause::o13_masksASecretInTheServersAddress()
{
    AuthFixture lab;
    lab.setup.server = lab.resource.http.url(u"/mcp"_s);
    lab.setup.server.setQuery(u"api_key=a-secret-in-the-address"_s);
    lab.restart();
    Watcher watcher(lab);
    while (watcher.wait() && !watcher.ended) {
        QVERIFY(!watcher.coming.last().requestHead.contains("a-secret-in-the-address"));
        watcher.next();
    }
    QVERIFY(!lab.events.isEmpty());
    for (const AuthEvent &event : std::as_const(lab.events)) {
        QVERIFY2(!toJson(event).contains("a-secret-in-the-address"), toJson(event).constData());
    }
}

QTEST_GUILESS_MAIN(TestAuthPause)
#include "tst_authpause.moc"
