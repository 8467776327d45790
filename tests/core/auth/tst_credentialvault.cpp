// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/authevent.h"
#include "core/auth/credentiallock.h"
#include "core/auth/credentialvault.h"
#include "core/auth/memorystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCredentialVault : public QObject
{
    Q_OBJECT

private slots:
    void o08_keepsCredentialsByServerIssuerAndClient();
    void keepsServersAndAccountsApart();
    void keepsRegistrationsByIssuer();
    void readsNothingBeforeItIsAsked();
    void takesDamagedEntriesForNone_data();
    void takesDamagedEntriesForNone();
    void keepsAllOfAnEntry();
    void o11_letsOneHoldTheLock();
    void o13_masksFormsAddressesAndBodies();
    void tellsAnEventAsJson();

private:
    std::optional<Credentials> load(CredentialVault &vault, const QString &issuer = {}, const QString &client = {});
    void save(CredentialVault &vault, const Credentials &credentials);
};

namespace {

const QUrl kServer(u"https://mcp.example/mcp"_s);

Credentials credentials(const QString &issuer, const QString &client, const QString &token)
{
    Credentials made;
    made.issuer = issuer;
    made.clientId = client;
    made.accessToken = token;
    return made;
}

} // namespace

std::optional<Credentials> TestCredentialVault::load(CredentialVault &vault, const QString &issuer,
                                                     const QString &client)
{
    std::optional<std::optional<Credentials>> loaded;
    vault.load(issuer, client, this,
               [&loaded](const Result<std::optional<Credentials>> &found) { loaded = found.value_or(std::nullopt); });
    if (loaded || !QTest::qWaitFor([&loaded] { return loaded.has_value(); })) {
        QTest::qFail("not later, or not at all", __FILE__, __LINE__);
        return {};
    }
    return *loaded;
}

void TestCredentialVault::save(CredentialVault &vault, const Credentials &made)
{
    bool isSaved = false;
    vault.save(made, this, [&isSaved](const Result<> &) { isSaved = true; });
    QTRY_VERIFY(isSaved);
}

void TestCredentialVault::o08_keepsCredentialsByServerIssuerAndClient()
{
    MemoryStore store;
    CredentialVault vault(store, kServer, {});
    save(vault, credentials(u"https://one"_s, u"a"_s, u"1"_s));
    save(vault, credentials(u"https://two"_s, u"a"_s, u"2"_s));
    save(vault, credentials(u"https://two"_s, u"b"_s, u"3"_s));
    QCOMPARE(load(vault)->accessToken, u"3"_s); // the newest
    QCOMPARE(load(vault, u"https://one"_s)->accessToken, u"1"_s);
    QCOMPARE(load(vault, {}, u"a"_s)->accessToken, u"2"_s);
    QVERIFY(!load(vault, u"https://one"_s, u"b"_s));
    save(vault, credentials(u"https://one"_s, u"a"_s, u"4"_s));
    QCOMPARE(load(vault)->accessToken, u"4"_s);
    bool isGone = false;
    vault.remove(u"https://one"_s, u"a"_s, this, [&isGone](const Result<> &) { isGone = true; });
    QTRY_VERIFY(isGone);
    QCOMPARE(load(vault)->accessToken, u"3"_s);
    isGone = false;
    vault.remove({}, {}, this, [&isGone](const Result<> &) { isGone = true; });
    QTRY_VERIFY(isGone);
    QVERIFY(!load(vault));
}

void TestCredentialVault::keepsServersAndAccountsApart()
{
    MemoryStore store;
    CredentialVault one(store, kServer, {});
    CredentialVault other(store, QUrl(u"https://mcp.example/other"_s), {});
    CredentialVault work(store, kServer, u"work"_s);
    CredentialVault same(store, QUrl(u"HTTPS://MCP.example:443/mcp"_s), {});
    save(one, credentials(u"https://i"_s, u"a"_s, u"1"_s));
    QVERIFY(!load(other));
    QVERIFY(!load(work));
    QCOMPARE(load(same)->accessToken, u"1"_s);
}

void TestCredentialVault::keepsRegistrationsByIssuer()
{
    MemoryStore store;
    CredentialVault vault(store, kServer, {});
    CredentialVault elsewhere(store, QUrl(u"https://other.example/mcp"_s), {});
    ClientRegistration registration;
    registration.issuer = u"https://one"_s;
    registration.clientId = u"c"_s;
    bool isDone = false;
    vault.saveRegistration(registration, this, [&isDone](const Result<> &) { isDone = true; });
    QTRY_VERIFY(isDone);
    std::optional<std::optional<ClientRegistration>> found;
    elsewhere.loadRegistration(u"https://one"_s, this, [&found](const auto &kept) { found = kept; });
    QTRY_VERIFY(found.has_value());
    QCOMPARE((*found)->clientId, u"c"_s);
    found.reset();
    vault.loadRegistration(u"https://one/"_s, this, [&found](const auto &kept) { found = kept; });
    QTRY_VERIFY(found.has_value());
    QVERIFY(!found->has_value());
}

void TestCredentialVault::readsNothingBeforeItIsAsked()
{
    class CountingStore : public MemoryStore
    {
    public:
        void read(const QString &key, QObject *context, Read done) override
        {
            ++reads;
            MemoryStore::read(key, context, std::move(done));
        }
        int reads = 0;
    };
    CountingStore store;
    CredentialVault vault(store, kServer, {});
    QCOMPARE(store.reads, 0);
    QVERIFY(!load(vault));
    QCOMPARE(store.reads, 1);
}

void TestCredentialVault::takesDamagedEntriesForNone_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("text") << QByteArray("not JSON");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("wrong types") << QByteArray(R"([{"issuer":1,"access_token":"x"}])");
    QTest::newRow("no issuer") << QByteArray(R"([{"access_token":"x"}])");
    QTest::newRow("nested") << QByteArray(R"([[[1]]])");
}

void TestCredentialVault::takesDamagedEntriesForNone()
{
    QFETCH(QByteArray, stored);
    MemoryStore store;
    CredentialVault vault(store, kServer, {});
    store.write(vault.serverKey(), stored, this, [](const Result<> &) {});
    QVERIFY(!load(vault));
    save(vault, credentials(u"https://i"_s, u"a"_s, u"1"_s));
    QCOMPARE(load(vault)->accessToken, u"1"_s);
}

void TestCredentialVault::keepsAllOfAnEntry()
{
    Credentials made = credentials(u"https://i"_s, u"a"_s, u"1"_s);
    made.grantId = u"g"_s;
    made.tokenType = u"DPoP"_s;
    made.refreshToken = u"r"_s;
    made.scopes = {u"x"_s, u"y"_s};
    made.resource = u"https://mcp.example/mcp"_s;
    made.isDefaulted = true;
    made.receivedWallMs = 1234567890123;
    made.expiresInSeconds = 60;
    made.dpopPem = "-----BEGIN\nx\n";
    QCOMPARE(credentialsFromJson(toJson(made)), made);
}

void TestCredentialVault::o11_letsOneHoldTheLock()
{
    const QTemporaryDir folder;
    CredentialLock one(folder.path(), u"k"_s);
    CredentialLock two(folder.path(), u"k"_s);
    CredentialLock other(folder.path(), u"l"_s);
    int order = 0;
    int oneAt = 0;
    int twoAt = 0;
    int otherAt = 0;
    one.take([&](const Result<> &) { oneAt = ++order; });
    QTRY_COMPARE(oneAt, 1);
    two.take([&](const Result<> &) { twoAt = ++order; });
    other.take([&](const Result<> &) { otherAt = ++order; });
    QTRY_COMPARE(otherAt, 2);
    QCOMPARE(twoAt, 0);
    one.release();
    QTRY_COMPARE(twoAt, 3);
}

void TestCredentialVault::o13_masksFormsAddressesAndBodies()
{
    const QByteArray form = maskedForm("grant_type=x&code=SECRET1&code_verifier=SECRET2&refresh_token=SECRET3"
                                       "&client_assertion=SECRET4&subject_token=SECRET5&client_secret=SECRET6"
                                       "&assertion=SECRET7&scope=a+b&code_challenge=kept");
    QVERIFY(!form.contains("SECRET"));
    QVERIFY(form.contains("grant_type=x&") && form.contains("scope=a+b") && form.contains("code_challenge=kept"));
    const QUrl url = maskedUrl(QUrl(u"https://u:p@a.example/x?state=SECRET&code=SECRET&client_id=kept"_s));
    QVERIFY(!url.toEncoded().contains("SECRET") && url.userInfo().isEmpty());
    QVERIFY(url.toEncoded().contains("client_id=kept"));
    const QUrl back = maskedUrl(QUrl(u"https://a.example/x?redirect_uri=http%3A%2F%2Fb.example%2F"_s));
    QCOMPARE(back.toEncoded(), "https://a.example/x?redirect_uri=http%3A%2F%2Fb.example%2F"_ba); // once, not twice
    const QByteArray body = maskedBody(R"({"access_token":"SECRET","refresh_token":"SECRET","id_token":"SECRET",)"
                                       R"("client_secret":"SECRET","token_type":"Bearer","client_id":"kept"})");
    QVERIFY(!body.contains("SECRET"));
    QVERIFY(body.contains("Bearer") && body.contains("kept"));
    QVERIFY(maskedBody(QByteArray(100'000, 'x')).size() < 100);
}

void TestCredentialVault::tellsAnEventAsJson()
{
    AuthEvent event;
    event.wallNs = 1'790'000'000'123'000'000;
    event.step = AuthEvent::Step::TokenRequest;
    event.outcome = AuthEvent::Outcome::Refused;
    event.sentence = u"The code is changed."_s;
    event.rule = u"RFC 6749"_s;
    event.method = "POST";
    event.url = QUrl(u"https://as.example/token"_s);
    event.requestBody = "a=b";
    event.status = 400;
    event.responseBody = "{}";
    const QByteArray request = R"("request":{"method":"POST","url":"https://as.example/token","body":"a=b"})";
    const QByteArray response = R"("response":{"status":400,"body":"{}"})";
    const QByteArray expected = R"({"time":"2026-09-21T14:13:20.123Z","step":"token-request","outcome":"refused",)"
                                R"("sentence":"The code is changed.","rule":"RFC 6749",)"
                                + request + ',' + response + '}';
    QCOMPARE(toJson(event), expected);
}

QTEST_GUILESS_MAIN(TestCredentialVault)
#include "tst_credentialvault.moc"
