// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/policygatefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Definitions, rules and questions before a call goes.
class TestPolicyGate : public PolicyGateFixture
{
    Q_OBJECT
private slots:
    void y05_whatIsNotListedIsNotCalled();
    void y05_aListThatChangedBetweenItsPagesIsReadAnew();
    void y01_aChangedToolWaitsForThePerson();
    void y01_noCallUnderADefinitionThatWasNotAccepted();
    void y03_anotherServerUnderTheNameAsks();
    void y03_aYesForTheSessionIsForTheServerItWasGivenTo();
    void y04_whatIsShownIsWhatIsSent();
    void rulesDenyWithTheirReason();
    void askingOnceForTheSessionAndAlways_data();
    void askingOnceForTheSessionAndAlways();
    void y10_rulesWithAFaultAsk();
    void y02_aClaimOpensNothingUnlessTheServerIsBelieved();
    void aQuestionGoesWithItsCall();
    void explainsWithoutCalling();
    void aServerNamedForOnceHasNoPins();
};

void TestPolicyGate::y05_whatIsNotListedIsNotCalled()
{
    const CallOutcome hidden = call(u"hidden"_s);
    QCOMPARE(hidden.end, End::Refused);
    QCOMPARE(hidden.error.kind, Error::Kind::Policy);
    QCOMPARE(hidden.error.message, u"The server “remote” lists no tool named “hidden”."_s);
    m_lab->tools = {toolOf(u"read_file"_s, u"A"_s), toolOf(u"t"_s, u"A"_s)};
    relist();
    QCOMPARE(call(u"read_fiel"_s).error.advice, u"Did you mean “read_file”?"_s);
    QVERIFY(call().ok());
    m_lab->tools.clear();
    relist();
    QCOMPARE(call().end, End::Refused); // removed
    QCOMPARE(sent(), 1);
}

void TestPolicyGate::y05_aListThatChangedBetweenItsPagesIsReadAnew()
{
    int rests = 0;
    m_lab->on("tools/list", [&](const LabMcp::Call &call, LabReply &reply) {
        if (!call.params.contains("cursor"_L1)) {
            const QJsonArray first{toolOf(u"t"_s, u"A"_s)};
            m_lab->answer(call, {{u"tools"_s, first}, {u"nextCursor"_s, u"2"_s}}, reply);
            return;
        }
        if (++rests == 1) {
            reply.sendEvent(R"({"jsonrpc":"2.0","method":"notifications/tools/list_changed"})");
        }
        reply.sendEvent(m_lab->response(call, {{u"tools"_s, QJsonArray{toolOf(u"u"_s, u"A"_s)}}}));
        reply.end();
    });
    QVERIFY(call().ok()); // what it calls is on the first page
    QCOMPARE(rests, 2);
}

void TestPolicyGate::y01_aChangedToolWaitsForThePerson()
{
    QVERIFY(call().ok());
    QVERIFY(m_broker->questions.isEmpty()); // the first sight is recorded, nobody is bothered
    m_lab->tools = {toolOf(u"t"_s, u"B"_s)};
    relist();
    const CallOutcome refused = call();
    QCOMPARE(refused.error.kind, Error::Kind::Policy);
    QCOMPARE(sent(), 1);
    QCOMPARE(m_broker->questions.size(), 1);
    QCOMPARE(m_broker->questions.constFirst().why, ConsentQuestion::Why::Changed);
    QVERIFY(m_broker->questions.constFirst().before.contains("\"A\""));
    QVERIFY(m_broker->questions.constFirst().definition.contains("\"B\""));
    m_broker->says = Answer::Once;
    QVERIFY(call().ok());
    QVERIFY(call().ok()); // accepted: not asked again
    QCOMPARE(m_broker->questions.size(), 2);
    m_lab->tools = {QJsonObject{
        {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}, {u"description"_s, u"B"_s}, {u"name"_s, u"t"_s}}};
    relist();
    QVERIFY(call().ok()); // another order of its members is no change
    QCOMPARE(m_broker->questions.size(), 2);
    m_lab->tools = {toolOf(u"t"_s, u"A"_s)};
    relist();
    m_broker->says = Answer::Deny;
    QCOMPARE(call().end, End::Refused); // nor is back any better than forth
}

/// A server that changes a tool again and again, announced or not, over new connections as well, and a person who
/// sometimes accepts: it is never called under a definition that was not accepted.
void TestPolicyGate::y01_noCallUnderADefinitionThatWasNotAccepted()
{
    const quint32 seed =
        qEnvironmentVariableIsSet("SIGNALBOX_SEED") ? qEnvironmentVariable("SIGNALBOX_SEED").toUInt() : 20261128U;
    qInfo("SIGNALBOX_SEED=%u", seed);
    QRandomGenerator chance(seed);
    const QStringList definitions{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    QString listed = u"A"_s; // as the client saw it last
    QString accepted;
    int calls = 0;
    int refused = 0;
    for (int step = 0; step < 1000; ++step) {
        switch (chance.bounded(8)) {
        case 0:
        case 1:
            listed = definitions[chance.bounded(4)];
            m_lab->tools = {toolOf(u"t"_s, listed)};
            relist();
            break;
        case 2:
            if (chance.bounded(10) == 0) {
                listed = definitions[chance.bounded(4)];
                m_lab->tools = {toolOf(u"t"_s, listed)};
                m_client->connection().restart();
                QTRY_COMPARE(m_client->connection().status().state, ServerStatus::State::Connected);
            }
            break;
        default: {
            const bool accepts = chance.bounded(3) == 0;
            m_broker->says = accepts ? Answer::Once : Answer::Deny;
            const int before = sent();
            const bool isFirst = accepted.isEmpty();
            call();
            if (isFirst || accepts) {
                accepted = listed;
            }
            calls += sent() - before;
            refused += sent() == before ? 1 : 0;
            QCOMPARE(sent() > before, accepted == listed);
        }
        }
    }
    QVERIFY(calls > 50 && refused > 50);
}

void TestPolicyGate::y03_anotherServerUnderTheNameAsks()
{
    QVERIFY(call().ok());
    m_client.reset();
    connectTo(m_lab->server.url(u"/mcp"_s).toString() + u"?other"_s);
    QCOMPARE(call().end, End::Refused);
    QCOMPARE(m_broker->questions.constFirst().why, ConsentQuestion::Why::OtherServer);
    m_broker->says = Answer::Once;
    QVERIFY(call().ok());
}

void TestPolicyGate::y03_aYesForTheSessionIsForTheServerItWasGivenTo()
{
    writeRules(R"({"otherwise":"ask"})");
    m_broker->says = Answer::Session;
    QVERIFY(call().ok());
    m_broker->says = Answer::Deny;
    QVERIFY(call().ok());
    ServerEntry other = m_client->entry; // the same name, the same definition
    other.id = u"another"_s;
    m_gates->setEntries({other});
    QCOMPARE(call().end, End::Refused);
    QCOMPARE(m_broker->questions.size(), 2);
}

void TestPolicyGate::y04_whatIsShownIsWhatIsSent()
{
    writeRules(R"({"otherwise":"ask"})");
    m_broker->says = Answer::Once;
    QVERIFY(call(u"t"_s, R"({"b":1,"a":"x"})").ok());
    QCOMPARE(m_broker->questions.constFirst().arguments, R"({"b":1,"a":"x"})");
    QCOMPARE(m_broker->questions.constFirst().tool, u"remote.t"_s);
    QCOMPARE(m_lastArguments, R"({"a":"x","b":1})"); // Qt sorts them
    call(u"t"_s, R"({"b":2,"a":"x"})");
    QCOMPARE(m_broker->questions.size(), 2); // a yes to one is no yes to another
}

void TestPolicyGate::rulesDenyWithTheirReason()
{
    writeRules(R"({"rules":[{"name":"never","do":"deny","tools":["*.t"]}]})");
    const CallOutcome outcome = call();
    QCOMPARE(outcome.error.kind, Error::Kind::Policy);
    QCOMPARE(outcome.error.message, u"The call was refused: rule 1 “never”."_s);
    QVERIFY(outcome.error.advice.contains(m_folder->filePath(u"policy.json"_s)));
    QCOMPARE(outcome.notes, QList<CallNote>({{CallNote::Gate::Policy, u"refused: rule 1 “never”"_s}}));
    QCOMPARE(sent(), 0);
    writeRules(R"({"rules":[{"name":"always","do":"allow","tools":["*.t"]}],"otherwise":"deny"})");
    const CallOutcome allowed = call();
    QVERIFY(allowed.ok());
    QCOMPARE(allowed.notes, QList<CallNote>({{CallNote::Gate::Policy, u"allowed by rule 1 “always”"_s}}));
}

void TestPolicyGate::askingOnceForTheSessionAndAlways_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("questions");
    QTest::newRow("once") << int(Answer::Once) << 3;
    QTest::newRow("for the session") << int(Answer::Session) << 2; // a new run asks again
    QTest::newRow("always") << int(Answer::Always) << 1;
}

void TestPolicyGate::askingOnceForTheSessionAndAlways()
{
    QFETCH(const int, answer);
    QFETCH(const int, questions);
    writeRules(R"({"otherwise":"ask"})");
    m_broker->says = Answer(answer);
    QVERIFY(call().ok());
    QVERIFY(call().ok());
    m_client.reset();
    connectTo(m_lab->url());
    QVERIFY(call().ok());
    QCOMPARE(m_broker->questions.size(), questions);
    const qsizetype before = m_broker->questions.size();
    m_lab->tools = {toolOf(u"t"_s, u"B"_s)};
    relist();
    m_broker->says = Answer::Deny;
    QCOMPARE(call().end, End::Refused); // no yes outlives the definition it was given to
    QCOMPARE(m_broker->questions.size(), before + 1);
}

void TestPolicyGate::y10_rulesWithAFaultAsk()
{
    writeRules(R"({"rules":[{"do":"allwo"}]})");
    QCOMPARE(call().end, End::Refused);
    QVERIFY(m_broker->questions.constFirst().reason.contains(u"/rules/0/do"_s));
    m_broker->says = Answer::Once;
    QVERIFY(call().ok());
    QVERIFY(QFile::remove(m_folder->filePath(u"policy.json"_s)));
    QTest::qWait(110);
    m_broker->says = Answer::Deny;
    QVERIFY(call().ok()); // no file, no rules
}

void TestPolicyGate::y02_aClaimOpensNothingUnlessTheServerIsBelieved()
{
    QJsonObject liar = toolOf(u"t"_s, u"A"_s);
    liar["annotations"_L1] = QJsonObject{{u"readOnlyHint"_s, true}, {u"destructiveHint"_s, false}};
    m_lab->tools = {liar};
    writeRules(R"({"rules":[{"do":"allow","hints":{"readOnly":true}}],"otherwise":"ask"})");
    QCOMPARE(call().end, End::Refused);
    m_client->entry.gates.trustsHints = true;
    m_gates->setEntries({m_client->entry});
    QVERIFY(call().ok());
}

void TestPolicyGate::aQuestionGoesWithItsCall()
{
    writeRules(R"({"otherwise":"ask"})");
    m_broker->holds = true;
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = u"t"_s;
    HubCall *call = m_client->hub.call(request);
    std::optional<CallOutcome> outcome;
    connect(call, &HubCall::finished, this, [&outcome](const CallOutcome &ended) { outcome = ended; });
    QTRY_COMPARE(m_broker->held.size(), 1);
    call->cancel();
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->end, End::Cancelled);
    QCOMPARE(m_broker->withdrawn, 1);
    m_broker->held.constFirst()(ConsentQuestion::resultOf(Answer::Once)); // too late
    QCOMPARE(sent(), 0);
}

void TestPolicyGate::explainsWithoutCalling()
{
    writeRules(R"({"rules":[{"name":"careful","do":"ask","tools":["*.t"]}]})");
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = u"t"_s;
    std::optional<PolicyGate::Verdict> verdict;
    m_gates->policy()->explain(request, this, [&verdict](const PolicyGate::Verdict &said) { verdict = said; });
    QTRY_VERIFY(verdict);
    QCOMPARE(verdict->effect, PolicyEffect::Ask);
    QCOMPARE(verdict->reason, u"rule 1 “careful”"_s);
    QCOMPARE(verdict->hash.size(), 64);
    QVERIFY(m_broker->questions.isEmpty());
    QCOMPARE(sent(), 0);
    QVERIFY(m_gates->policy()->pins().pins(u"id"_s).isEmpty());
}

void TestPolicyGate::aServerNamedForOnceHasNoPins()
{
    m_gates->setEntries({m_client->entry}, false);
    QVERIFY(call().ok());
    m_lab->tools = {toolOf(u"t"_s, u"B"_s)};
    relist();
    QVERIFY(call().ok());
    QVERIFY(call(u"hidden"_s).ok()); // the server decides
    writeRules(R"({"rules":[{"do":"deny","tools":["*.hidden"]}]})");
    QCOMPARE(call(u"hidden"_s).end, End::Refused); // but rules are rules
    QVERIFY(!QFile::exists(m_folder->filePath(u"definitions"_s)));
}

QTEST_GUILESS_MAIN(TestPolicyGate)
#include "tst_policygate.moc"
