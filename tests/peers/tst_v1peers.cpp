// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "core/mcp/elicitation.h"
#include "peertest.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Servers of the SDK's first generation: answers that are bodies of JSON, no session, HTTP+SSE.
class TestV1Peers : public PeerTest
{
    Q_OBJECT
public:
    TestV1Peers()
        : PeerTest(v1Cases())
    {
    }

private slots:
    void agreesOnARevision();
    void callsATool();
    void answersForms();
    void isToldOfWhatIsNotThere();
    void asksManyThingsAtOnce();
    void speaksOlderRevisions();
    void hearsThatTheServerIsGone();
};

void TestV1Peers::agreesOnARevision()
{
    const ServerProfile &profile = *link().connection().status().profile;
    QCOMPARE(revisionText(profile.revision), u"2025-11-25"_s);
    QVERIFY2(profile.verdict.startsWith(u"Legacy:"_s), qPrintable(profile.verdict));
    QCOMPARE(profile.verdict.contains(u"HTTP+SSE"_s), peer().isHttpSse());
    QCOMPARE(link().entries(Lister::List::Tools).size(), 2);
}

void TestV1Peers::callsATool()
{
    QCOMPARE(link().text("echo", R"({"text":"hällo"})"), u"hällo"_s);
    if (peer().name == u"json") {
        QVERIFY(link().exchanges("POST").constLast().contains("application/json"));
    }
}

void TestV1Peers::answersForms()
{
    if (!peer().hasSession) {
        QSKIP("Without a session a server of the handshake era has nobody to ask.");
    }
    link().broker.reply = [](const InputRequest &) -> Result<QByteArray> {
        const Result<ParsedJson> content = parseJson(R"({"name":"Ada"})");
        return encodeAccept(content->value);
    };
    QCOMPARE(link().text("ask"), u"{\"action\":\"accept\",\"content\":{\"name\":\"Ada\"}}"_s);
    QCOMPARE(link().broker.asked.size(), 1);
}

void TestV1Peers::isToldOfWhatIsNotThere()
{
    (void)link().result(link().session().readResource("peer://nothing"));
    QCOMPARE(link().outcome.end, CallOutcome::End::RemoteError);
    QCOMPARE(link().outcome.error.code, -32601);
}

void TestV1Peers::asksManyThingsAtOnce()
{
    constexpr int kCalls = 40;
    QHash<int, QByteArray> answers;
    for (int i = 0; i < kCalls; ++i) {
        const QByteArray arguments = R"({"text":"number )" + QByteArray::number(i) + R"("})";
        connect(link().session().callTool("echo", arguments), &PendingCall::finished, this,
                [&answers, i](const CallOutcome &outcome) { answers.insert(i, outcome.result); });
    }
    QTRY_COMPARE(answers.size(), kCalls);
    for (int i = 0; i < kCalls; ++i) {
        QVERIFY2(answers.value(i).contains("number " + QByteArray::number(i) + '"'), answers.value(i).constData());
    }
}

void TestV1Peers::speaksOlderRevisions()
{
    for (const Revision revision : knownRevisions(Era::Legacy)) {
        PeerCase pinned = peer();
        pinned.era = revisionText(revision);
        const std::unique_ptr<PeerLink> other = connectAnother(pinned);
        QVERIFY2(other, qPrintable(why()));
        QCOMPARE(revisionText(other->connection().status().profile->revision), revisionText(revision));
        QCOMPARE(other->entries(Lister::List::Tools).size(), 2);
        QCOMPARE(other->text("echo", R"({"text":"of old"})"), u"of old"_s);
        QVERIFY2(other->findings().isEmpty(), qPrintable(other->findings().join(u'\n')));
        const QByteArray post = other->exchanges("POST").constLast();
        QCOMPARE(post.contains("MCP-Protocol-Version: " + revisionText(revision).toLatin1()),
                 revision >= Revision::V20250618 && !peer().isHttpSse());
        other->disconnects();
    }
}

/// Comes last: it ends the peer.
void TestV1Peers::hearsThatTheServerIsGone()
{
    killServer();
    if (peer().isHttpSse()) { // its stream is the connection
        QTRY_COMPARE(link().connection().status().state, ServerStatus::State::Failed);
        return;
    }
    (void)link().call("echo", R"({"text":"anybody?"})");
    QVERIFY(!link().outcome.ok());
    QCOMPARE(link().outcome.error.kind, Error::Kind::Transport);
    QCOMPARE(link().connection().status().state, ServerStatus::State::Connected); // the next request may find it again
}

QTEST_GUILESS_MAIN(TestV1Peers)
#include "tst_v1peers.moc"
