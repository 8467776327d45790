// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    return parseJson(text)->value;
}

QByteArray entryWith(const QByteArray &own)
{
    return R"({"url":"https://a/mcp","signalbox":{)" + own + "}}";
}

Result<ServerEntry> read(const QByteArray &own)
{
    return entryFromJson(u"x"_s, json(entryWith(own)));
}

} // namespace

/// The settings of servers over the network as an entry holds them: read without coercing, written without secrets.
class TestRemoteJson : public QObject
{
    Q_OBJECT

private slots:
    void readsATokenThatIsMinted();
    void readsARate();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void writesOnlyWhatWasChanged();
    void takesAwayWhatWasTakenAway();
    void writesNoSecret();
    void keepsWhatOthersWriteOfOAuth();
};

void TestRemoteJson::readsATokenThatIsMinted()
{
    const auto entry =
        read(R"("auth":{"kind":"jwt","algorithm":"HS256","secretEnv":"S","keyId":"k","jwt":{"issuer":"i",)"
             R"("subject":"s","audience":["a","b"],"lifetimeSeconds":60,"claims":{"n":1.0,"o":{}}}})");
    QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().message));
    const AuthOptions &auth = entry->remote.auth;
    QCOMPARE(auth.kind, AuthOptions::Kind::Jwt);
    QCOMPARE(auth.privateKeyAlgorithm, u"HS256"_s);
    QCOMPARE(auth.privateKeyId, u"k"_s);
    QCOMPARE(entry->remote.secretVariable, u"S"_s);
    QCOMPARE(auth.jwt.issuer, u"i"_s);
    QCOMPARE(auth.jwt.subject, u"s"_s);
    QCOMPARE(auth.jwt.audience, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(auth.jwt.lifetimeSeconds, 60);
    const QByteArray claims = R"({"n":1.0,"o":{}})";
    QCOMPARE(auth.jwt.claims, claims);
    const auto one = read(R"("auth":{"kind":"jwt","jwt":{"audience":"a"}})");
    QCOMPARE(one->remote.auth.jwt.audience, QStringList{u"a"_s});
    const auto bare = read(R"("auth":{"kind":"jwt"})");
    QCOMPARE(bare->remote.auth.jwt, JwtSettings());
}

void TestRemoteJson::readsARate()
{
    const auto plain = read(R"("auth":{"kind":"header","name":"X","rate":{"requests":3}})");
    QCOMPARE(plain->remote.auth.rate, (KeyRate{.requests = 3, .windowMs = 1000, .waits = true}));
    const auto full = read(R"("auth":{"kind":"query","name":"k","rate":{"requests":100,"seconds":0.5,"waits":false}})");
    QCOMPARE(full->remote.auth.rate, (KeyRate{.requests = 100, .windowMs = 500, .waits = false}));
}

void TestRemoteJson::refusesWrongValues_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QString>("where");
    const auto auth = [](const char *name, const QByteArray &members, const char *where) {
        QTest::newRow(name) << R"("auth":{)" + members + '}' << u"signalbox.auth."_s + QString::fromLatin1(where);
    };
    auth("kind", R"("kind":"JWT")", "kind");
    auth("algorithm", R"("kind":"jwt","algorithm":"none")", "algorithm");
    auth("jwt is text", R"("kind":"jwt","jwt":"x")", "jwt");
    auth("issuer is a number", R"("jwt":{"issuer":1})", "jwt.issuer");
    auth("audience is a number", R"("jwt":{"audience":1})", "jwt.audience");
    auth("audience of numbers", R"("jwt":{"audience":["a",1]})", "jwt.audience.1");
    auth("lifetime is text", R"("jwt":{"lifetimeSeconds":"60"})", "jwt.lifetimeSeconds");
    auth("lifetime of half a second", R"("jwt":{"lifetimeSeconds":60.5})", "jwt.lifetimeSeconds");
    auth("lifetime too short", R"("jwt":{"lifetimeSeconds":9})", "jwt.lifetimeSeconds");
    auth("lifetime too long", R"("jwt":{"lifetimeSeconds":86401})", "jwt.lifetimeSeconds");
    auth("claims are text", R"("jwt":{"claims":"{}"})", "jwt.claims");
    auth("a registered claim", R"("jwt":{"claims":{"exp":1}})", "jwt.claims");
    auth("rate without requests", R"("kind":"bearer","rate":{"seconds":1})", "rate.requests");
    auth("rate of no requests", R"("kind":"bearer","rate":{"requests":0})", "rate.requests");
    auth("rate of half a request", R"("kind":"bearer","rate":{"requests":1.5})", "rate.requests");
    auth("rate of far too many", R"("kind":"bearer","rate":{"requests":1e300})", "rate.requests");
    auth("rate of text", R"("kind":"bearer","rate":{"requests":"3"})", "rate.requests");
    auth("rate of no time", R"("kind":"bearer","rate":{"requests":1,"seconds":0})", "rate.seconds");
    auth("rate waits perhaps", R"("kind":"bearer","rate":{"requests":1,"waits":"no"})", "rate.waits");
    auth("rate of a sign-in", R"("kind":"oauth","rate":{"requests":1})", "rate");
    auth("rate of nothing yet", R"("rate":{"requests":1})", "rate");
    auth("a secret", R"("kind":"bearer","secret":"canary")", "secret");
    auth("a client's secret", R"("kind":"oauth","clientSecret":"canary")", "clientSecret");
    auth("a token", R"("kind":"bearer","token":"canary")", "token");
    QTest::newRow("a passphrase") << R"("tls":{"passphrase":"canary"})"_ba << u"signalbox.tls.passphrase"_s;
}

void TestRemoteJson::refusesWrongValues()
{
    QFETCH(QByteArray, own);
    QFETCH(QString, where);
    const auto entry = read(own);
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Usage);
    QCOMPARE(entry.error().where, where);
    QVERIFY(!entry.error().message.contains(u"canary"_s));
}

void TestRemoteJson::writesWhatItReads_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::newRow("jwt")
        << R"("auth":{"kind":"jwt","secretEnv":"S","keyId":"k","algorithm":"HS256","jwt":{"issuer":"i",)"
           R"("subject":"s","audience":"a","lifetimeSeconds":60,"claims":{"n":1.0,"o":{}}}})"_ba;
    QTest::newRow("rate")
        << R"("auth":{"kind":"query","name":"k","rate":{"requests":3,"seconds":0.5,"waits":false}})"_ba;
    QTest::newRow("oauth")
        << R"("auth":{"kind":"oauth","clientSecretEnv":"C","clientId":"c","clientIssuer":"https://i",)"
           R"("tokenAuthMethod":"client_secret_post","issuer":"https://j",)"
           R"("clientMetadataUrl":"https://c/m?a=%20","scopes":["a","b"],"dpop":true})"_ba;
    QTest::newRow("workload") << R"("auth":{"kind":"workload-identity","assertionFile":"/f"})"_ba;
    QTest::newRow("client credentials") << R"("auth":{"kind":"client-credentials","privateKeyFile":"/k","keyId":"1",)"
                                           R"("algorithm":"RS256"})"_ba;
    QTest::newRow("enterprise")
        << R"("auth":{"kind":"enterprise","idpClientId":"p","idpTokenEndpoint":"https://p/token"})"_ba;
    QTest::newRow("tls") << R"("tls":{"authorityFile":"/a","certificateFile":"/c","keyFile":"/k","passphraseEnv":"P",)"
                            R"("fingerprint":")"
                                + QByteArray(64, 'a') + R"("},"proxy":"none")";
}

void TestRemoteJson::writesWhatItReads()
{
    QFETCH(QByteArray, own);
    const auto entry = read(own);
    QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().message));
    QCOMPARE(compactJson(entryToJson(*entry)), entryWith(own)); // untouched
    ServerEntry anew = *entry;
    anew.raw = json(R"({"url":"https://a/mcp"})");
    QCOMPARE(compactJson(entryToJson(anew)), entryWith(own)); // from nothing
    QCOMPARE(entryFromJson(u"x"_s, entryToJson(anew))->remote, entry->remote);
}

void TestRemoteJson::writesOnlyWhatWasChanged()
{
    auto entry =
        read(R"("later":1,"auth":{"x":2,"kind":"jwt","algorithm":"HS256","jwt":{"y":3,"issuer":"i","subject":"s"}})");
    QVERIFY(entry);
    entry->remote.auth.jwt.issuer = u"j"_s;
    entry->remote.auth.jwt.subject.clear();
    entry->remote.auth.rate.requests = 5;
    const QByteArray changed = R"("later":1,"auth":{"x":2,"kind":"jwt","algorithm":"HS256","jwt":{"y":3,"issuer":"j"},)"
                               R"("rate":{"requests":5}})";
    QCOMPARE(compactJson(entryToJson(*entry)), entryWith(changed));
}

void TestRemoteJson::takesAwayWhatWasTakenAway()
{
    auto entry =
        read(R"("auth":{"kind":"bearer","secretEnv":"S","rate":{"requests":5}},"tls":{"keyFile":"/k"},"proxy":"none")");
    QVERIFY(entry);
    entry->remote = {};
    const QByteArray bare = R"({"url":"https://a/mcp"})";
    QCOMPARE(compactJson(entryToJson(*entry)), bare);
}

void TestRemoteJson::writesNoSecret()
{
    auto entry = read(R"("auth":{"kind":"bearer"})");
    QVERIFY(entry);
    const QByteArray before = compactJson(entryToJson(*entry));
    AuthOptions &auth = entry->remote.auth;
    auth.secret = auth.clientSecret = auth.assertion = auth.idpClientSecret = auth.idpIdToken = u"canary"_s;
    auth.privateKeyPem = "canary";
    entry->remote.passphrase = u"canary"_s;
    QCOMPARE(compactJson(entryToJson(*entry)), before);
}

void TestRemoteJson::keepsWhatOthersWriteOfOAuth()
{
    const QByteArray text = R"({"url":"https://a/mcp","oauth":{"clientId":"c","scopes":["a"]}})";
    auto entry = entryFromJson(u"x"_s, json(text));
    QVERIFY(entry);
    QCOMPARE(entry->remote.auth.clientId, u"c"_s);
    QCOMPARE(compactJson(entryToJson(*entry)), text);
    entry->remote.auth.kind = AuthOptions::Kind::OAuth;
    const QByteArray chosen =
        R"({"url":"https://a/mcp","oauth":{"clientId":"c","scopes":["a"]},"signalbox":{"auth":{"kind":"oauth"}}})";
    QCOMPARE(compactJson(entryToJson(*entry)), chosen);
}

QTEST_GUILESS_MAIN(TestRemoteJson)
#include "tst_remotejson.moc"
