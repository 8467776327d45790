// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registryentry.h"
#include "core/catalog/registry/servercards.h"
#include "tests/lab/labhttpserver.h"

#include <QTest>

#include <optional>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestServerCards : public QObject
{
    Q_OBJECT
private slots:
    void findsTheCardBesideAServer();
    void findsWhatACatalogNames();
    void takesCardsOutOfACatalog();
    void passesOverWhatIsNoServer();
    void saysThatThereIsNothing();
    void saysThatNobodyAnswers();
    void refusesWhatIsNoAddress();
    void asksForNoMoreThanFiftyCards();
    void makesEntriesOfWhatItFound();
};

namespace {

QByteArray card(const QByteArray &name, const QByteArray &url = "https://{tenant}.example/mcp")
{
    return R"({"$schema": "https://static.modelcontextprotocol.io/schemas/v2/server-card.schema.json", "name": ")"
           + name
           + R"(", "version": "1.0.0", "description": "A card", "remotes": [{"type": "streamable-http", "url": ")" + url
           + R"(", "variables": {"tenant": {"default": "main"}}}]})";
}

Result<QList<FoundCard>> find(const QString &address)
{
    ServerCards cards;
    std::optional<Result<QList<FoundCard>>> result;
    cards.find(address, [&result](const Result<QList<FoundCard>> &found) { result = found; });
    const bool isDone = QTest::qWaitFor([&result] { return result.has_value(); }, 60'000);
    return isDone ? *result : fail(Error::Kind::Timeout, u"no answer"_s);
}

void serve(LabHttpServer &server, const QByteArray &path, const QByteArray &body)
{
    server.on("GET", path, [body](const LabRequest &, LabReply &reply) { reply.json(body); });
}

} // namespace

void TestServerCards::findsTheCardBesideAServer()
{
    LabHttpServer server;
    serve(server, "/mcp/server-card", card("com.example/weather"));
    const auto found = find(server.url(u"/mcp"_s).toString());
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().server.name, u"com.example/weather"_s);
    QCOMPARE(found->first().foundAt, server.url(u"/mcp/server-card"_s).toString());
    QVERIFY(server.requests("GET", "/mcp/server-card").first().header("Accept").contains("mcp-server-card+json"));
    QVERIFY(server.requests("GET", "/mcp").isEmpty()); // nothing that a server of MCP would take for a stream
}

void TestServerCards::findsWhatACatalogNames()
{
    LabHttpServer server;
    serve(server, "/.well-known/mcp/catalog.json",
          R"({"specVersion": "draft", "entries": [
              {"identifier": "urn:air:example.com:a", "type": "application/mcp-server-card+json", "url": "/cards/a"},
              {"identifier": "urn:air:example.com:b", "type": "application/mcp-server-card+json", "url": "cards/b"}]})");
    serve(server, "/cards/a", card("com.example/a"));
    serve(server, "/.well-known/mcp/cards/b", card("com.example/b"));
    const auto found = find(server.url().toString());
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 2);
}

void TestServerCards::takesCardsOutOfACatalog()
{
    LabHttpServer server;
    serve(server, "/.well-known/ai-catalog.json",
          R"({"specVersion": "1", "entries": [{"type": "application/mcp-server-card+json", "data": )"
              + card("com.example/inside") + "}]}");
    const auto found = find(server.url().toString());
    QVERIFY(found.has_value());
    QCOMPARE(found->first().server.name, u"com.example/inside"_s);
}

void TestServerCards::passesOverWhatIsNoServer()
{
    LabHttpServer server;
    serve(server, "/.well-known/mcp/catalog.json",
          R"({"entries": [1, null, {"type": "application/a2a-agent-card+json", "url": "/agent"},
              {"type": "application/mcp-server-card+json", "url": "file:///etc/passwd"},
              {"type": "application/mcp-server-card+json", "url": "http://203.0.113.9/card"},
              {"type": "application/mcp-server-card+json", "url": "/broken"},
              {"type": "application/mcp-server-card+json", "url": "/good"}]})");
    serve(server, "/broken", "{\"name\":");
    serve(server, "/good", card("com.example/good"));
    const auto found = find(server.url().toString());
    QVERIFY(found.has_value());
    QCOMPARE(found->size(), 1);
    QVERIFY(server.requests("GET", "/agent").isEmpty());
}

void TestServerCards::saysThatThereIsNothing()
{
    LabHttpServer server;
    const auto found = find(server.url(u"/mcp"_s).toString());
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, Error::Kind::Remote);
}

void TestServerCards::saysThatNobodyAnswers()
{
    LabHttpServer server;
    const QString address = server.url().toString();
    server.stop();
    const auto found = find(address);
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().kind, Error::Kind::Transport);
}

void TestServerCards::refusesWhatIsNoAddress()
{
    for (const QString &address :
         {u"http://example.com"_s, u"file:///etc"_s, u"https://me:word@example.com"_s, QString()}) {
        const auto found = find(address);
        QVERIFY(!found.has_value());
        QCOMPARE(found.error().kind, Error::Kind::Usage);
    }
}

void TestServerCards::asksForNoMoreThanFiftyCards()
{
    LabHttpServer server;
    QByteArrayList entries;
    for (int i = 0; i < 500; ++i) {
        const QByteArray path = "/cards/" + QByteArray::number(i);
        entries.append(R"({"type": "application/mcp-server-card+json", "url": ")" + path + "\"}");
        serve(server, path, card("com.example/s" + QByteArray::number(i)));
    }
    serve(server, "/.well-known/mcp/catalog.json", "{\"entries\": [" + entries.join(',') + "]}");
    const auto found = find(server.url().toString());
    QVERIFY(found.has_value());
    QVERIFY(found->size() <= 50);
    QVERIFY(server.requests().size() <= 50);
}

void TestServerCards::makesEntriesOfWhatItFound()
{
    LabHttpServer server;
    serve(server, "/mcp/server-card", card("com.example/weather"));
    const auto found = find(server.url(u"/mcp"_s).toString());
    QVERIFY(found.has_value());
    const ServerJson &weather = found->first().server;
    const auto proposal = proposeEntry(weather, choicesOf(weather).first(), {}, {});
    QVERIFY(proposal.has_value());
    QCOMPARE(proposal->entry.url, u"https://main.example/mcp"_s);
}

QTEST_GUILESS_MAIN(TestServerCards)
#include "tst_servercards.moc"
