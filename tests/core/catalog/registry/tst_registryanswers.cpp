// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryclient.h"
#include "core/catalog/registry/registrywalk.h"
#include "tests/lab/labregistry.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What a registry answers, and what it should not.
class TestRegistryAnswers : public QObject
{
    Q_OBJECT
private slots:
    void readsVersionsOfAServer();
    void fallsBackToTheOlderApi();
    void takesARefusalForWhatItIs();
    void refusesAnswersThatAreNone_data();
    void refusesAnswersThatAreNone();
    void readsNoAnswerWithoutEnd();
    void endsAWalkThatGoesInCircles();
    void endsAWalkOverEmptyPages();
    void goesToNoOtherHost();
    void sendsNothingBesideTheQuestion();
};

namespace {

template<typename Value>
Result<Value> awaited(const std::function<void(std::function<void(const Result<Value> &)>)> &ask)
{
    const auto result = std::make_shared<std::optional<Result<Value>>>();
    ask([result](const Result<Value> &answer) { *result = answer; });
    const bool isThere = QTest::qWaitFor([result] { return result->has_value(); }, 60'000);
    return isThere ? **result : fail(Error::Kind::Timeout, u"no answer"_s);
}

Result<RegistryListPage> list(LabRegistry &registry)
{
    RegistryClient client(QUrl(registry.address()));
    return awaited<RegistryListPage>([&](const auto &done) { client.list({}, &client, done); });
}

} // namespace

void TestRegistryAnswers::readsVersionsOfAServer()
{
    LabRegistry registry;
    for (const QString &version : {u"1.0.0"_s, u"1.1.0"_s, u"2.0.0"_s}) {
        registry.add(LabRegistry::npmServer(u"com.example/a"_s, version, u"a"_s));
    }
    RegistryClient client(QUrl(registry.address()));
    const auto all =
        awaited<RegistryListPage>([&](const auto &done) { client.versions(u"com.example/a"_s, &client, done); });
    QVERIFY(all.has_value());
    QCOMPARE(all->servers.size(), 3);
    QVERIFY(registry.http().requests().last().target.contains("com.example%2Fa/versions"));
    const auto one =
        awaited<ServerJson>([&](const auto &done) { client.server(u"com.example/a"_s, u"1.1.0"_s, &client, done); });
    QCOMPARE(one.value_or(ServerJson()).version, u"1.1.0"_s);
    const auto latest =
        awaited<ServerJson>([&](const auto &done) { client.server(u"com.example/a"_s, u"latest"_s, &client, done); });
    QCOMPARE(latest.value_or(ServerJson()).version, u"2.0.0"_s);
    QVERIFY(latest.value_or(ServerJson()).isLatest);
}

void TestRegistryAnswers::fallsBackToTheOlderApi()
{
    LabRegistry registry;
    registry.setVersion("v0");
    registry.fill(3);
    RegistryClient client(QUrl(registry.address()));
    for (int i = 0; i < 2; ++i) {
        const auto page = awaited<RegistryListPage>([&](const auto &done) { client.list({}, &client, done); });
        QCOMPARE(page.value_or(RegistryListPage()).servers.size(), 3);
    }
    QCOMPARE(registry.http().requests("GET", "/v0.1/servers").size(), 1); // it is asked for once
}

void TestRegistryAnswers::takesARefusalForWhatItIs()
{
    LabRegistry registry;
    registry.fill(1);
    QVERIFY(list(registry).has_value());
    RegistryClient client(QUrl(registry.address()));
    const auto none = awaited<ServerJson>(
        [&](const auto &done) { client.server(u"com.example/none"_s, u"latest"_s, &client, done); });
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, Error::Kind::Remote);
    QCOMPARE(none.error().code, 404);
    registry.http().on("GET", "/v0.1/servers", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"detail": "Try again <b>later</b>\nplease"})", {}, 429);
    });
    const auto busy = list(registry);
    QVERIFY(!busy.has_value());
    QCOMPARE(busy.error().code, 429);
    QVERIFY(busy.error().message.contains(u"Try again <b>later</b> please"_s));
    QCOMPARE(busy.error().where, registry.address());
}

void TestRegistryAnswers::refusesAnswersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page of the web") << QByteArray("<!doctype html><title>Sign in</title>");
    QTest::newRow("servers are a number") << QByteArray(R"({"servers": 3})");
    QTest::newRow("cut") << QByteArray(R"({"servers": [{"server": {"name": "com.ex)");
    QTest::newRow("deep") << QByteArray("{\"servers\":" + QByteArray("[").repeated(200000));
}

void TestRegistryAnswers::refusesAnswersThatAreNone()
{
    QFETCH(QByteArray, body);
    LabRegistry registry;
    registry.http().on("GET", "/v0.1/servers", [body](const LabRequest &, LabReply &reply) { reply.json(body); });
    const auto page = list(registry);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::Protocol);
}

void TestRegistryAnswers::readsNoAnswerWithoutEnd()
{
    LabRegistry registry;
    registry.http().on("GET", "/v0.1/servers", [](const LabRequest &, LabReply &reply) {
        reply.begin(200, {{"Content-Type", "application/json"}});
        const QByteArray part(1024 * 1024, ' ');
        for (int i = 0; i < 100 && reply.isOpen(); ++i) { // 100 MiB
            reply.write(part);
        }
        reply.end();
    });
    const auto page = list(registry);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::Framing);
}

void TestRegistryAnswers::endsAWalkThatGoesInCircles()
{
    LabRegistry registry;
    int page = 0;
    registry.http().on("GET", "/v0.1/servers", [&page](const LabRequest &, LabReply &reply) {
        ++page;
        reply.json(R"({"servers": [{"server": {"name": "com.example/x)" + QByteArray::number(page)
                   + R"(", "version": "1"}}], "metadata": {"nextCursor": ")" + (page % 2 ? "a" : "b") + R"("}})");
    });
    RegistryClient client(QUrl(registry.address()));
    RegistryWalk walk(client, {});
    QSignalSpy came(&walk, &RegistryWalk::came);
    connect(&walk, &RegistryWalk::came, &walk, &RegistryWalk::next, Qt::QueuedConnection);
    walk.next();
    QTRY_VERIFY(walk.hasEnded());
    QVERIFY(!walk.cutShort().isEmpty());
    QCOMPARE(came.size(), 3); // a, b, and a again
}

void TestRegistryAnswers::endsAWalkOverEmptyPages()
{
    LabRegistry registry;
    int page = 0;
    registry.http().on("GET", "/v0.1/servers", [&page](const LabRequest &, LabReply &reply) {
        reply.json(R"({"servers": [], "metadata": {"nextCursor": ")" + QByteArray::number(++page) + R"("}})");
    });
    RegistryClient client(QUrl(registry.address()));
    RegistryWalk walk(client, {});
    connect(&walk, &RegistryWalk::came, &walk, &RegistryWalk::next, Qt::QueuedConnection);
    walk.next();
    QTRY_VERIFY(walk.hasEnded());
    QCOMPARE(page, 3);
}

void TestRegistryAnswers::goesToNoOtherHost()
{
    LabRegistry elsewhere;
    elsewhere.fill(1);
    LabRegistry registry;
    registry.http().on("GET", "/v0.1/servers", [&elsewhere](const LabRequest &, LabReply &reply) {
        reply.send(302, {{"Location", elsewhere.address().toUtf8() + "/v0.1/servers"}});
    });
    const auto page = list(registry);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::Transport);
    QVERIFY(elsewhere.http().requests().isEmpty());
}

void TestRegistryAnswers::sendsNothingBesideTheQuestion()
{
    LabRegistry registry;
    registry.fill(1);
    QVERIFY(list(registry).has_value());
    const LabRequest request = registry.http().requests().first();
    QVERIFY(!request.has("Authorization"));
    QVERIFY(!request.has("Cookie"));
    QCOMPARE(request.query(), QByteArray("limit=100&version=latest"));
}

QTEST_GUILESS_MAIN(TestRegistryAnswers)
#include "tst_registryanswers.moc"
