// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../labmcp.h"
#include "core/auth/credentialvault.h"
#include "core/auth/memorystore.h"
#include "core/auth/urlrules.h"
#include "core/hub/cache/cachegate.h"
#include "core/hub/cache/reads.h"
#include "core/hub/callgates.h"
#include "core/hub/hub.h"
#include "core/hub/serverauthorizers.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// One connection over a real socket, on which somebody else is signed in meanwhile: what the server said to the first is
/// not said to the second.
class TestCacheIdentity : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void y09_resultsOfToolsStayWithTheirIdentity();
    void y09_anAnswerToAnotherIdentityIsNotKept();
    void h22_listsAndResourcesStayWithTheirIdentity();
    void h22_toolsAreListedAnewForAnotherIdentity();
    void h22_aListAskedForByOneIsNotFiledUnderTheNext();
    void h22_whoShowsListsHearsOfAnotherIdentity();

private:
    void signIn(const QByteArray &user);
    [[nodiscard]] QByteArray call(const QString &tool = u"who"_s);
    [[nodiscard]] QByteArray read(const QByteArray &method, const QByteArray &params = {});
    void learnWhoItIs();
    [[nodiscard]] QByteArray userOf(const LabMcp::Call &call) const;
    void tell(const LabMcp::Call &call, QJsonObject result, LabReply &reply);

    DecliningBroker m_broker;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<LabMcp> m_mcp;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<CallGates> m_gates;
    QByteArray m_user; // whose token the server takes
};

void TestCacheIdentity::init()
{
    m_store = std::make_unique<MemoryStore>();
    m_mcp = std::make_unique<LabMcp>(LabMcp::Speaks::Modern);
    m_mcp->capabilities = {{u"tools"_s, QJsonObject{}}, {u"resources"_s, QJsonObject{}}};
    m_mcp->tools = {{{u"name"_s, u"who"_s},
                     {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}},
                     {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, true}}}}};
    m_mcp->on("tools/call", [this](const LabMcp::Call &call, LabReply &reply) {
        tell(call, LabMcp::textResult(u"you are "_s + QString::fromLatin1(userOf(call))), reply);
    });
    for (const QByteArray &method : {"resources/read"_ba, "resources/list"_ba}) {
        m_mcp->on(method, [this](const LabMcp::Call &call, LabReply &reply) {
            tell(call,
                 {{u"contents"_s, QJsonArray()},
                  {u"resources"_s, QJsonArray()},
                  {u"for"_s, u"you are "_s + QString::fromLatin1(userOf(call))},
                  {u"ttlMs"_s, 600'000},
                  {u"cacheScope"_s, u"private"_s}},
                 reply);
        });
    }
    m_hub = std::make_unique<Hub>(Recorder::none(), m_broker);
    m_folder = std::make_unique<QTemporaryDir>();
    const CallGates::PolicyParts policy{.broker = m_broker,
                                        .recorder = Recorder::none(),
                                        .places = {.rulesFile = m_folder->filePath(u"policy.json"_s),
                                                   .pinsFolder = m_folder->filePath(u"definitions"_s),
                                                   .sessionsFile = m_folder->filePath(u"sessions.json"_s)}};
    m_gates = std::make_unique<CallGates>(*m_hub, policy);
    ServerAuthorizers::Options options;
    options.store = m_store.get();
    m_hub->setAuthorizerMaker(ServerAuthorizers(Recorder::none(), options).maker());
    signIn("ada");
    ServerEntry entry;
    entry.id = entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = m_mcp->url();
    entry.gates.trustsHints = true;
    m_gates->setEntries({entry});
    m_hub->setEntries({entry});
    Connection &connection = *m_hub->byName(u"remote"_s);
    connection.connectToServer();
    QTRY_COMPARE_WITH_TIMEOUT(connection.status().state, ServerStatus::State::Connected, 20'000);
}

void TestCacheIdentity::cleanup()
{
    m_gates.reset();
    m_hub.reset();
    m_mcp.reset();
    m_store.reset();
}

/// As another window of Signalbox does it: what it got is in the store, and the server takes no other token any more.
void TestCacheIdentity::signIn(const QByteArray &user)
{
    m_user = user;
    Credentials credentials;
    credentials.issuer = originOf(QUrl(m_mcp->url())); // as of a server without metadata
    credentials.isDefaulted = true;
    credentials.clientId = u"signalbox"_s;
    credentials.grantId = u"sign-in of "_s + QString::fromLatin1(user);
    credentials.accessToken = QString::fromLatin1(user);
    credentials.refreshToken = u"refresh "_s + QString::fromLatin1(user);
    CredentialVault vault(*m_store, QUrl(m_mcp->url()), {});
    bool isSaved = false;
    vault.save(credentials, this, [&isSaved](const Result<> &) { isSaved = true; });
    QTRY_VERIFY(isSaved);
}

QByteArray TestCacheIdentity::userOf(const LabMcp::Call &call) const
{
    return call.http.header("Authorization").mid(QByteArrayView("Bearer ").size());
}

void TestCacheIdentity::tell(const LabMcp::Call &call, QJsonObject result, LabReply &reply)
{
    if (userOf(call) != m_user) {
        reply.send(401, {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
    } else {
        m_mcp->answer(call, result, reply);
    }
}

QByteArray TestCacheIdentity::call(const QString &tool)
{
    auto outcome = std::make_shared<std::optional<CallOutcome>>();
    connect(m_hub->call(u"remote."_s + tool, "{}", u"test"_s), &HubCall::finished, this,
            [outcome](const CallOutcome &ended) { *outcome = ended; });
    return QTest::qWaitFor([&] { return outcome->has_value(); }, 20'000)
               ? (*outcome)->result + (*outcome)->error.message.toUtf8()
               : QByteArray("late");
}

QByteArray TestCacheIdentity::read(const QByteArray &method, const QByteArray &params)
{
    auto outcome = std::make_shared<std::optional<CallOutcome>>();
    ReadRequest request;
    request.request.method = method;
    request.request.params = params;
    m_hub->byName(u"remote"_s)->reads()->read(request, this, [outcome](const CallOutcome &ended) { *outcome = ended; });
    return QTest::qWaitFor([&] { return outcome->has_value(); }, 20'000)
               ? (*outcome)->result + (*outcome)->error.message.toUtf8()
               : QByteArray("late");
}

/// With the first request that is refused.
void TestCacheIdentity::learnWhoItIs()
{
    m_gates->cache().clear();
    QVERIFY(call().contains("you are " + m_user));
}

void TestCacheIdentity::y09_resultsOfToolsStayWithTheirIdentity()
{
    QVERIFY(call().contains("you are ada"));
    QVERIFY(call().contains("you are ada"));
    QCOMPARE(m_mcp->count("tools/call"), 1); // the second from the cache
    signIn("bob");
    (void)read("resources/read", R"({"uri":"x:1"})"); // as it is refused
    const QByteArray told = call();
    QVERIFY2(told.contains("you are bob"), told.constData());
    QCOMPARE(m_mcp->count("tools/call"), 2);
    QVERIFY(call().contains("you are bob"));
    QCOMPARE(m_mcp->count("tools/call"), 2);
}

void TestCacheIdentity::y09_anAnswerToAnotherIdentityIsNotKept()
{
    signIn("bob");
    QVERIFY(call().contains("you are bob")); // asked for ada, refused, and asked again for bob
    QCOMPARE(m_gates->cache().cache().size(), 0);
    QVERIFY(call().contains("you are bob"));
    QCOMPARE(m_gates->cache().cache().size(), 1);
}

void TestCacheIdentity::h22_listsAndResourcesStayWithTheirIdentity()
{
    for (const QByteArray &method : {"resources/list"_ba, "resources/read"_ba}) {
        const QByteArray params = method.endsWith("read") ? R"({"uri":"x:2"})"_ba : QByteArray();
        signIn("ada");
        learnWhoItIs();
        QVERIFY(read(method, params).contains("you are ada"));
        QVERIFY(read(method, params).contains("you are ada"));
        QCOMPARE(m_mcp->count(method), 1);
        signIn("bob");
        learnWhoItIs();
        const QByteArray told = read(method, params);
        QVERIFY2(told.contains("you are bob"), told.constData());
        QCOMPARE(m_mcp->count(method), 2);
    }
}

void TestCacheIdentity::h22_toolsAreListedAnewForAnotherIdentity()
{
    QVERIFY(call().contains("you are ada"));
    const int lists = m_mcp->count("tools/list");
    m_mcp->tools.first()[u"name"_s] = u"whoIsBob"_s; // bob is offered another tool
    signIn("bob");
    (void)read("resources/read", R"({"uri":"x:3"})");
    const QByteArray old = call(); // which ada had
    QVERIFY2(old.contains("lists no tool named"), old.constData());
    QCOMPARE(m_mcp->count("tools/list"), lists + 1);
    QVERIFY(call(u"whoIsBob"_s).contains("you are bob"));
}

/// It comes only when somebody else is signed in.
void TestCacheIdentity::h22_aListAskedForByOneIsNotFiledUnderTheNext()
{
    QVERIFY(call().contains("you are ada"));
    QPointer<LabReply> held;
    QByteArray list;
    m_mcp->on("tools/list", [&](const LabMcp::Call &call, LabReply &reply) {
        const bool isAda = userOf(call) == "ada";
        const QJsonObject tool{{u"name"_s, isAda ? u"ofAda"_s : u"ofBob"_s},
                               {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}};
        const QJsonObject result{{u"tools"_s, QJsonArray{tool}}, {u"ttlMs"_s, 0}, {u"cacheScope"_s, u"private"_s}};
        if (isAda) {
            held = &reply;
            list = m_mcp->response(call, result);
        } else {
            m_mcp->answer(call, result, reply);
        }
    });
    Connection &connection = *m_hub->byName(u"remote"_s);
    std::optional<Lister::Outcome> old;
    auto *lister = new Lister(*connection.session(), Lister::List::Tools, this);
    connect(lister, &Lister::finished, this, [&old](const Lister::Outcome &outcome) { old = outcome; });
    QTRY_VERIFY_WITH_TIMEOUT(held, 20'000);
    signIn("bob");
    (void)read("resources/read", R"({"uri":"x:4"})"); // as it is refused
    held->json(list);
    QTRY_VERIFY_WITH_TIMEOUT(old, 20'000);
    QVERIFY(old->pages.value(0).contains("ofAda"));
    QVERIFY(!m_gates->books().book(u"remote"_s));
    QByteArray known = "nothing yet";
    m_gates->books().whenKnown(u"remote"_s, this, [&known](const std::optional<Error> &error) {
        known = error ? error->message.toUtf8() : QByteArray();
    });
    QTRY_COMPARE_WITH_TIMEOUT(known, QByteArray(), 20'000);
    QVERIFY(m_gates->books().book(u"remote"_s)->find(u"ofBob"_s));
    const QByteArray told = call(u"ofAda"_s);
    QVERIFY2(told.contains("lists no tool named"), told.constData());
    QVERIFY(call(u"ofBob"_s).contains("you are bob"));
}

void TestCacheIdentity::h22_whoShowsListsHearsOfAnotherIdentity()
{
    learnWhoItIs();
    QSignalSpy changed(m_hub->byName(u"remote"_s), &Connection::listChanged);
    (void)read("resources/read", R"({"uri":"x:1"})");
    QCoreApplication::processEvents();
    QCOMPARE(changed.size(), 0);
    signIn("bob");
    (void)read("resources/read", R"({"uri":"x:2"})"); // as it is refused
    QTRY_COMPARE(changed.size(), 3);                  // tools, resources, their templates
}

QTEST_GUILESS_MAIN(TestCacheIdentity)
#include "tst_cacheidentity.moc"
