// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/hub/credentialtest.h"
#include "core/hub/engine.h"
#include "core/hub/secretfiller.h"
#include "core/hub/secretremoval.h"
#include "core/hub/serverauthorizers.h"
#include "tests/core/hub/httpfixture.h"
#include "tests/core/hub/labmcp.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Kind = AuthOptions::Kind;
using Slot = SecretVault::Slot;

namespace {

/// Answers when it is told to.
class SlowStore : public MemoryStore
{
public:
    void read(const QString &key, QObject *context, Read done) override
    {
        MemoryStore::read(key, context, [this, done](const Result<QByteArray> &value) {
            waiting.append([value, done] { done(value); });
        });
    }
    QList<std::function<void()>> waiting;
};

} // namespace

/// Secrets that are kept for a server of the list, from the store to the wire.
class TestSecretFiller : public QObject
{
    Q_OBJECT
private slots:
    void knowsWhatIsOpen_data();
    void knowsWhatIsOpen();
    void sendsWhatIsKept();
    void showsNobodyWhatItFilledIn();
    void looksAnewForEachConnection();
    void saysWhatIsMissing();
    void isTakenBackWhileTheStoreThinks();
    void waitsForTheStoreBeforeAnythingIsAsked();
    void asksTheStoreForNothingThatIsThere();
    void triesCredentials_data();
    void triesCredentials();
    void aCommandHasNoCredentialsToTry();
    void aServerTakesItsSecretsWithIt();
    void anEngineTriesCredentialsAndRecordsNothing();
    void anEngineForgetsTheSecretsOfAServerThatIsRemoved();

private:
    void keep(TokenStore &store, const QString &id, Slot slot, const QByteArray &value);
    SecretVault::Secrets kept(TokenStore &store, const QString &id);
};

void TestSecretFiller::keep(TokenStore &store, const QString &id, Slot slot, const QByteArray &value)
{
    bool isDone = false;
    SecretVault(store, id).change({{slot, value}}, this, [&isDone](const Result<> &done) { isDone = bool(done); });
    QTRY_VERIFY(isDone);
}

SecretVault::Secrets TestSecretFiller::kept(TokenStore &store, const QString &id)
{
    std::optional<SecretVault::Secrets> secrets;
    SecretVault(store, id).load(this, [&secrets](const Result<SecretVault::Secrets> &read) { secrets = *read; });
    return QTest::qWaitFor([&secrets] { return secrets.has_value(); }) ? *secrets : SecretVault::Secrets();
}

void TestSecretFiller::knowsWhatIsOpen_data()
{
    QTest::addColumn<RemoteSettings>("settings");
    QTest::addColumn<QList<Slot>>("open");
    const auto row = [](const char *name, const std::function<void(RemoteSettings &)> &set, const QList<Slot> &open) {
        RemoteSettings settings;
        set(settings);
        QTest::newRow(name) << settings << open;
    };
    row("automatic", [](RemoteSettings &) {}, {});
    row("none", [](RemoteSettings &s) { s.auth.kind = Kind::None; }, {});
    row("bearer", [](RemoteSettings &s) { s.auth.kind = Kind::Bearer; }, {Slot::Secret});
    row("by a variable",
        [](RemoteSettings &s) {
            s.auth.kind = Kind::Bearer;
            s.secretVariable = u"X"_s;
        },
        {});
    row("held",
        [](RemoteSettings &s) {
            s.auth.kind = Kind::Basic;
            s.auth.secret = u"x"_s;
        },
        {});
    row("signed by a key", [](RemoteSettings &s) { s.auth.kind = Kind::Jwt; }, {Slot::PrivateKey});
    row("signed by a secret",
        [](RemoteSettings &s) {
            s.auth.kind = Kind::Jwt;
            s.auth.privateKeyAlgorithm = u"HS256"_s;
        },
        {Slot::Secret});
    row("a registered client", [](RemoteSettings &s) { s.auth.clientId = u"me"_s; }, {Slot::ClientSecret});
    row("for itself",
        [](RemoteSettings &s) {
            s.auth.kind = Kind::OAuth;
            s.auth.grant = AuthOptions::Grant::ClientCredentials;
            s.auth.clientId = u"me"_s;
        },
        {Slot::ClientSecret, Slot::PrivateKey});
    row("a certificate",
        [](RemoteSettings &s) {
            s.auth.kind = Kind::None;
            s.certificateFile = u"/a.p12"_s;
        },
        {Slot::Passphrase});
}

void TestSecretFiller::knowsWhatIsOpen()
{
    QFETCH(const RemoteSettings, settings);
    QFETCH(const QList<Slot>, open);
    ServerEntry entry;
    entry.remote = settings;
    QCOMPARE(openSlots(entry), QList<Slot>()); // of a command
    entry.transport = ServerEntry::Transport::StreamableHttp;
    QCOMPARE(openSlots(entry), open);
}

void TestSecretFiller::sendsWhatIsKept()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    MemoryStore store;
    keep(store, u"id"_s, Slot::Secret, "the kept token");
    HttpFixture f(mcp.url());
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, {}).maker());
    f.hub.setEntryFiller(secretFiller(store));
    f.entry.remote.auth.kind = Kind::Bearer;
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QVERIFY(!mcp.server.requests().isEmpty());
    for (const LabRequest &request : mcp.server.requests()) {
        QCOMPARE(request.header("Authorization"), "Bearer the kept token");
    }
}

void TestSecretFiller::showsNobodyWhatItFilledIn()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    MemoryStore store;
    keep(store, u"id"_s, Slot::Secret, "the kept token");
    HttpFixture f(mcp.url());
    bool isTold = false;
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, {}).maker());
    f.hub.setEntryFiller(secretFiller(store, [&](const ServerEntry &filled) {
        isTold = filled.remote.auth.secret == "the kept token"_L1;
        QVERIFY(mcp.server.requests().isEmpty()); // before a byte is sent
    }));
    f.entry.remote.auth.kind = Kind::Bearer;
    QList<ServerEntry> seen;
    connect(&f.hub, &Hub::statusChanged, this, [&seen](const ServerStatus &status) { seen.append(status.entry); });
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QVERIFY(isTold);
    QVERIFY(seen.size() > 1);
    for (const ServerEntry &entry : std::as_const(seen)) {
        QCOMPARE(entry.remote.auth.secret, QString());
    }
}

void TestSecretFiller::looksAnewForEachConnection()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    MemoryStore store;
    keep(store, u"id"_s, Slot::Secret, "the first");
    HttpFixture f(mcp.url());
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, {}).maker());
    f.hub.setEntryFiller(secretFiller(store));
    f.entry.remote.auth.kind = Kind::Bearer;
    QVERIFY2(f.connects(), qPrintable(f.why()));
    keep(store, u"id"_s, Slot::Secret, "the second");
    f.connection().restart();
    QTRY_COMPARE(mcp.server.requests().constLast().header("Authorization"), "Bearer the second");
}

void TestSecretFiller::saysWhatIsMissing()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    MemoryStore store;
    HttpFixture f(mcp.url());
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, {}).maker());
    f.hub.setEntryFiller(secretFiller(store));
    f.entry.remote.auth.kind = Kind::Basic;
    QVERIFY(!f.connects());
    QCOMPARE(f.connection().status().error->kind, Error::Kind::Auth);
    QVERIFY2(f.why().contains(u"password"_s), qPrintable(f.why()));
    QVERIFY(f.connection().status().error->advice.contains(u"credentials set remote"_s));
    QVERIFY(mcp.server.requests().isEmpty());
}

void TestSecretFiller::isTakenBackWhileTheStoreThinks()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    SlowStore store;
    HttpFixture f(mcp.url());
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, {}).maker());
    f.hub.setEntryFiller(secretFiller(store));
    f.entry.remote.auth.kind = Kind::Bearer;
    f.hub.setEntries({f.entry});
    f.connection().connectToServer();
    QTRY_COMPARE(store.waiting.size(), 1);
    QCOMPARE(f.connection().status().state, ServerStatus::State::Connecting);
    f.connection().disconnectFromServer();
    QCOMPARE(f.connection().status().state, ServerStatus::State::Disconnected);
    f.connection().connectToServer();
    QTRY_COMPARE(store.waiting.size(), 2);
    store.waiting[0](); // of the connection that was taken back: nobody waits for it
    QCOMPARE(f.connection().status().state, ServerStatus::State::Connecting);
    store.waiting[1]();
    QCOMPARE(f.connection().status().state, ServerStatus::State::Failed);
}

/// The person may have to unlock it for the token of a sign-in: no request takes that long.
void TestSecretFiller::waitsForTheStoreBeforeAnythingIsAsked()
{
    class LastingSlowStore : public SlowStore
    {
    public:
        [[nodiscard]] bool isPersistent() const override { return true; }
    };
    LabMcp mcp(LabMcp::Speaks::Modern);
    LastingSlowStore store;
    HttpFixture f(mcp.url());
    ServerAuthorizers::Options options;
    options.store = &store;
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, options).maker());
    f.hub.setEntryFiller(secretFiller(store));
    f.hub.setEntries({f.entry});
    f.connection().connectToServer();
    QTRY_COMPARE(store.waiting.size(), 1);
    const auto asked = [&f] {
        return std::ranges::any_of(f.recorder.records, [](const IndexRecord &one) { return one.method != 0; });
    };
    QVERIFY(!asked());
    const auto isConnected = [&] {
        for (const auto &answer : std::exchange(store.waiting, {})) {
            answer();
        }
        return f.connection().status().state == ServerStatus::State::Connected;
    };
    QTRY_VERIFY(isConnected());
    QVERIFY(asked());
}

void TestSecretFiller::asksTheStoreForNothingThatIsThere()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    SlowStore store;
    HttpFixture f(mcp.url());
    f.hub.setAuthorizerMaker(ServerAuthorizers(f.recorder, {}).maker());
    f.hub.setEntryFiller(secretFiller(store));
    f.entry.remote.auth.kind = Kind::Bearer;
    f.entry.remote.auth.secret = u"of this run"_s;
    QVERIFY2(f.connects(), qPrintable(f.why()));
    QVERIFY(store.waiting.isEmpty());
}

void TestSecretFiller::triesCredentials_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<CredentialReport::Verdict>("verdict");
    QTest::newRow("accepted") << 200 << CredentialReport::Verdict::Accepted;
    QTest::newRow("refused") << 401 << CredentialReport::Verdict::Refused;
    QTest::newRow("in trouble") << 500 << CredentialReport::Verdict::Unreachable;
}

void TestSecretFiller::triesCredentials()
{
    QFETCH(const int, status);
    QFETCH(const CredentialReport::Verdict, verdict);
    LabMcp mcp(LabMcp::Speaks::Modern);
    LabHttpServer refusing;
    refusing.on("POST", "/mcp", [status](const LabRequest &, LabReply &reply) {
        reply.send(status, {{"WWW-Authenticate", "Basic realm=\"here\", Negotiate"}});
    });
    ServerEntry entry;
    entry.id = u"id"_s;
    entry.name = u"tried"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = status == 200 ? mcp.url() : refusing.url(u"/mcp"_s).toString();
    entry.remote.auth.kind = Kind::Bearer;
    entry.remote.auth.secret = u"typed just now"_s;
    MemoryStore store;
    CredentialTest test(entry, {.authorizers = ServerAuthorizers(Recorder::none(), {}).maker(),
                                .filler = secretFiller(store),
                                .limits = HttpFixture::quick()});
    QSignalSpy finished(&test, &CredentialTest::finished);
    test.start();
    QVERIFY(finished.wait(8000));
    QCOMPARE(finished.size(), 1);
    const auto report = finished[0][0].value<CredentialReport>();
    QVERIFY2(report.verdict == verdict, qPrintable(report.words));
    QVERIFY(!report.words.isEmpty());
    QVERIFY(!report.words.contains(u"typed just now"_s));
    if (status == 200) {
        QVERIFY2(report.words.contains(u"with the token"_s), qPrintable(report.words));
        QVERIFY2(report.words.contains(u"protocol 20"_s), qPrintable(report.words));
    } else if (status == 401) {
        QVERIFY2(report.words.contains(u"It asks for: Basic, Negotiate."_s), qPrintable(report.words));
        QVERIFY2(report.words.contains(u"HTTP 401"_s), qPrintable(report.words));
    }
}

void TestSecretFiller::aCommandHasNoCredentialsToTry()
{
    ServerEntry entry;
    entry.id = u"id"_s;
    CredentialTest test(entry, {});
    QSignalSpy finished(&test, &CredentialTest::finished);
    test.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished[0][0].value<CredentialReport>().verdict, CredentialReport::Verdict::Unusable);
}

void TestSecretFiller::aServerTakesItsSecretsWithIt()
{
    MemoryStore store;
    keep(store, u"gone"_s, Slot::Secret, "a");
    keep(store, u"stays"_s, Slot::Secret, "b");
    ServerEntry gone;
    gone.id = u"gone"_s;
    gone.transport = ServerEntry::Transport::StreamableHttp;
    gone.url = u"https://a.example/mcp"_s;
    bool isDone = false;
    removeSecretsOf(gone, {}, store, this, [&isDone](const Result<> &done) { isDone = bool(done); });
    QTRY_VERIFY(isDone);
    QVERIFY(kept(store, u"gone"_s).isEmpty());
    QCOMPARE(kept(store, u"stays"_s), (SecretVault::Secrets{{Slot::Secret, "b"}}));
}

void TestSecretFiller::anEngineTriesCredentialsAndRecordsNothing()
{
    LabMcp mcp(LabMcp::Speaks::Modern);
    const QTemporaryDir folder;
    Engine engine(Paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s)), HttpFixture::quick(), nullptr,
                  std::make_unique<MemoryStore>());
    engine.start();
    ServerEntry entry;
    entry.id = u"id"_s;
    entry.name = u"tried"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = mcp.url();
    entry.remote.auth.kind = Kind::Jwt; // each token that is signed is a step, which would be recorded
    entry.remote.auth.privateKeyAlgorithm = u"HS256"_s;
    keep(*engine.secrets(), entry.id, Slot::Secret, "a secret of the test, long enough");
    std::optional<CredentialReport> report;
    engine.testCredentials(entry, [&report](const CredentialReport &told) { report = told; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 8000);
    QVERIFY2(report->verdict == CredentialReport::Verdict::Accepted, qPrintable(report->words));
    QVERIFY(mcp.server.requests().constLast().header("Authorization").startsWith("Bearer "));
    QCOMPARE(engine.journal()->endSequence(), 0);
    engine.testCredentials(entry, [](const CredentialReport &) { QFAIL("the engine ended first"); });
}

void TestSecretFiller::anEngineForgetsTheSecretsOfAServerThatIsRemoved()
{
    const QTemporaryDir folder;
    Engine engine(Paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s)), Limits(), nullptr,
                  std::make_unique<MemoryStore>());
    engine.start();
    ServerEntry entry;
    entry.name = u"gone"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = u"https://a.example/mcp"_s;
    QVERIFY(engine.catalog().add(entry));
    const QString id = engine.catalog().byName(u"gone"_s)->id;
    keep(*engine.secrets(), id, Slot::Secret, "a");
    QVERIFY(!engine.removeServer(u"nobody"_s));
    QCOMPARE(kept(*engine.secrets(), id).size(), 1);
    QVERIFY(engine.removeServer(id));
    QTRY_VERIFY(kept(*engine.secrets(), id).isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretFiller)
#include "tst_secretfiller.moc"
