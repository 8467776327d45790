// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/callgates.h"
#include "core/hub/policygate.h"

#include "httpfixture.h"
#include "labmcp.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using End = CallOutcome::End;
using Answer = ConsentQuestion::Answer;

namespace {

/// The person, as a test wants them.
class ScriptedBroker final : public InputBroker
{
public:
    void ask(const InputRequest &request, Answer answer) override
    {
        questions.append(*ConsentQuestion::fromParams(request.params));
        if (holds) {
            held.append(answer);
            return;
        }
        answer(ConsentQuestion::resultOf(says));
    }
    void withdraw(quint64) override { ++withdrawn; }

    QList<ConsentQuestion> questions;
    ConsentQuestion::Answer says = ConsentQuestion::Answer::Deny;
    bool holds = false;
    QList<Answer> held;
    int withdrawn = 0;
};

class ShiftedClock final : public Clock
{
public:
    qint64 monotonicNs() const override { return system().monotonicNs() + aheadNs; }
    qint64 wallNs() const override { return system().wallNs(); }
    qint64 aheadNs = 0;
};

QJsonObject toolOf(const QString &name, const QString &description)
{
    return {
        {u"name"_s, name}, {u"description"_s, description}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}};
}

} // namespace

/// The first gate, before a server over HTTP that changes its tools as a test wants.
class TestPolicyGate : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
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
    void y14_rulesCountAsTheyAreWhenTheCallGoes();
    void y14_noCallGoesAgainstTheRulesOfItsMoment();
    void y14_aRepeatGoesOnlyIfNobodyMustBeAsked();
    void y14_aYesOnceIsForTheRepeatsOfItsCall();
    void limitsCountCalls();
    void whatWasDecidedCountsOnlyAsLongAsAllIsAsItWas();
    void callsOfASessionStayWithinIt();
    void y13_everyDecisionIsRecorded();
    void aQuestionGoesWithItsCall();
    void explainsWithoutCalling();
    void aServerNamedForOnceHasNoPins();

private:
    void connectTo(const QString &url, const Clock &clock = Clock::system());
    void writeRules(const QByteArray &rules);
    CallOutcome call(const QString &tool = u"t"_s, const QByteArray &arguments = "{}", const QString &session = {});
    void relist();
    [[nodiscard]] int sent() const { return m_lab->count("tools/call"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LabMcp> m_lab;
    std::unique_ptr<ScriptedBroker> m_broker;
    std::unique_ptr<HttpFixture> m_client;
    ShiftedClock m_clock;
    std::unique_ptr<CallGates> m_gates;
    QByteArray m_lastArguments; // that reached the server
};

void TestPolicyGate::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_broker = std::make_unique<ScriptedBroker>();
    m_lab = std::make_unique<LabMcp>(LabMcp::Speaks::Legacy);
    m_lab->tools = {toolOf(u"t"_s, u"A"_s)};
    m_lab->on("tools/call", [this](const LabMcp::Call &call, LabReply &reply) {
        m_lastArguments = QJsonDocument(call.params["arguments"_L1].toObject()).toJson(QJsonDocument::Compact);
        m_lab->answer(call, LabMcp::textResult(u"done"_s), reply);
    });
    connectTo(m_lab->url());
}

void TestPolicyGate::cleanup()
{
    m_client.reset();
    m_gates.reset();
    m_lab.reset();
}

void TestPolicyGate::connectTo(const QString &url, const Clock &clock)
{
    m_client = std::make_unique<HttpFixture>(url, u"legacy"_s);
    m_gates = std::make_unique<CallGates>(
        m_client->hub,
        CallGates::PolicyParts{.broker = *m_broker,
                               .recorder = m_client->recorder,
                               .places = {.rulesFile = m_folder->filePath(u"policy.json"_s),
                                          .pinsFolder = m_folder->filePath(u"definitions"_s),
                                          .sessionsFile = m_folder->filePath(u"sessions.json"_s)}},
        Limits{}, GateTimes{.clock = clock, .pause = Pause::system()});
    m_gates->setEntries({m_client->entry});
    QVERIFY2(m_client->connects(), qPrintable(m_client->why()));
}

void TestPolicyGate::writeRules(const QByteArray &rules)
{
    QFile file(m_folder->filePath(u"policy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
    file.close();
    QTest::qWait(110); // the file is looked at ten times a second
}

CallOutcome TestPolicyGate::call(const QString &tool, const QByteArray &arguments, const QString &session)
{
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = tool;
    request.arguments = arguments;
    request.caller = u"test"_s;
    request.session = session;
    std::optional<CallOutcome> outcome;
    HubCall *call = m_client->hub.call(request);
    connect(call, &HubCall::finished, call, [&outcome](const CallOutcome &ended) { outcome = ended; });
    return QTest::qWaitFor([&] { return outcome.has_value(); }, 8000) ? *outcome : CallOutcome{};
}

void TestPolicyGate::relist()
{
    QVERIFY(m_client->list(Lister::List::Tools).complete);
}

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

void TestPolicyGate::y14_rulesCountAsTheyAreWhenTheCallGoes()
{
    writeRules(R"({"otherwise":"ask"})");
    m_broker->holds = true;
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = u"t"_s;
    std::optional<CallOutcome> outcome;
    connect(m_client->hub.call(request), &HubCall::finished, this,
            [&outcome](const CallOutcome &ended) { outcome = ended; });
    QTRY_COMPARE(m_broker->held.size(), 1);
    writeRules(R"({"otherwise":"deny"})");
    m_broker->held.constFirst()(ConsentQuestion::resultOf(Answer::Once));
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->end, End::Refused);
    QCOMPARE(sent(), 0);
}

/// Rules that change, by whichever window, before a call, while the person is asked, or not; against what the rules say at
/// the moment at which the call would go.
void TestPolicyGate::y14_noCallGoesAgainstTheRulesOfItsMoment()
{
    const quint32 seed =
        qEnvironmentVariableIsSet("SIGNALBOX_SEED") ? qEnvironmentVariable("SIGNALBOX_SEED").toUInt() : 20261128U;
    qInfo("SIGNALBOX_SEED=%u", seed);
    QRandomGenerator chance(seed);
    m_client.reset(); // before its gates' clock is another
    m_clock.aheadNs = 0;
    connectTo(m_lab->url(), m_clock);
    m_broker->holds = true;
    const QByteArrayList effects{"allow", "ask", "deny"};
    QByteArray rule;
    const auto change = [&] {
        rule = effects[chance.bounded(3)];
        QFile file(m_folder->filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"otherwise":")" + rule + "\"}" + QByteArray(chance.bounded(5), ' '));
        file.close();
        m_clock.aheadNs += 200'000'000; // the file is looked at ten times a second
    };
    change();
    int went = 0;
    int stopped = 0;
    for (int i = 0; i < 1000; ++i) {
        if (chance.bounded(2) == 0) {
            change();
        }
        const int before = sent();
        std::optional<CallOutcome> outcome;
        CallRequest request;
        request.server = u"remote"_s;
        request.tool = u"t"_s;
        HubCall *call = m_client->hub.call(request);
        connect(call, &HubCall::finished, call, [&outcome](const CallOutcome &ended) { outcome = ended; });
        bool said = false;
        while (QTest::qWaitFor([&] { return outcome || !m_broker->held.isEmpty(); }, 8000) && !outcome) {
            QCOMPARE(rule, "ask"_ba); // nobody is asked for nothing
            if (chance.bounded(2) == 0) {
                change();
            }
            said = chance.bounded(3) != 0;
            m_broker->held.takeFirst()(ConsentQuestion::resultOf(said ? Answer::Once : Answer::Deny));
        }
        QVERIFY(outcome);
        const bool may = rule == "allow" || (rule == "ask" && said);
        QCOMPARE(sent() - before, outcome->ok() ? 1 : 0);
        QVERIFY2(!outcome->ok() || may, qPrintable(u"call %1 went under “%2”"_s.arg(i).arg(QString::fromUtf8(rule))));
        went += outcome->ok() ? 1 : 0;
        stopped += outcome->ok() ? 0 : 1;
    }
    QVERIFY2(went > 100 && stopped > 100, qPrintable(u"%1 went, %2 did not"_s.arg(went).arg(stopped)));
}

void TestPolicyGate::y14_aRepeatGoesOnlyIfNobodyMustBeAsked()
{
    CallRequest request;
    request.server = u"remote"_s;
    request.tool = u"t"_s;
    QVERIFY(call().ok());
    QVERIFY(m_gates->policy()->mayStill(request));
    writeRules(R"({"rules":[{"name":"careful","do":"ask"}]})"); // while it waits
    const Result<> still = m_gates->policy()->mayStill(request);
    QVERIFY(!still);
    QCOMPARE(still.error().kind, Error::Kind::Policy);
    QCOMPARE(still.error().message, u"By now the person is to be asked, and a repeat asks nobody: rule 1 “careful”."_s);
    QVERIFY(m_broker->questions.isEmpty());
    m_broker->says = Answer::Once;
    QVERIFY(call().ok());
    QVERIFY(!m_gates->policy()->mayStill(request)); // that was for another call
    m_broker->says = Answer::Session;
    QVERIFY(call().ok());
    QVERIFY(m_gates->policy()->mayStill(request));
}

/// A server that turns the first call away at once.
void TestPolicyGate::y14_aYesOnceIsForTheRepeatsOfItsCall()
{
    int came = 0;
    m_lab->on("tools/call", [&](const LabMcp::Call &call, LabReply &reply) {
        if (++came % 2 == 1) {
            reply.send(429, {{"Retry-After", "0"}});
        } else {
            m_lab->answer(call, LabMcp::textResult(u"done"_s), reply);
        }
    });
    writeRules(R"({"otherwise":"ask"})");
    m_broker->says = Answer::Once;
    QVERIFY(call().ok());
    QCOMPARE(came, 2);
    QCOMPARE(m_broker->questions.size(), 1);
    m_lab->on("tools/call", [&](const LabMcp::Call &, LabReply &reply) {
        QFile file(m_folder->filePath(u"policy.json"_s)); // while the call is under way, the rules become others
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(R"({"otherwise": "deny"})") > 0);
        reply.send(429, {{"Retry-After", "1"}});
    });
    const CallOutcome stopped = call();
    QCOMPARE(stopped.end, End::Refused);
    QCOMPARE(stopped.error.kind, Error::Kind::Policy);
}

void TestPolicyGate::limitsCountCalls()
{
    writeRules(R"({"rules":[{"name":"slowly","do":"deny","tools":["remote.t"],"beyond":{"calls":2,"seconds":3600}}]})");
    QVERIFY(call().ok());
    QVERIFY(call().ok());
    const CallOutcome third = call();
    QCOMPARE(third.error.message, u"The call was refused: rule 1 “slowly”."_s);
    QCOMPARE(sent(), 2);
    // A repeat of the second is no third call; a file with a fault lets no repeat pass unasked.
    CallRequest again;
    again.server = u"remote"_s;
    again.tool = u"t"_s;
    again.arguments = "{}";
    again.caller = u"test"_s;
    QVERIFY(m_gates->policy()->mayStill(again));
    writeRules("{");
    QVERIFY(!m_gates->policy()->mayStill(again));
}

/// The gate remembers what it decided; each of these would be missed by remembering too much.
void TestPolicyGate::whatWasDecidedCountsOnlyAsLongAsAllIsAsItWas()
{
    writeRules(R"({"rules":[{"name":"not y","do":"deny","tools":["*.t"],"arguments":[{"at":"x","matches":"y"}]}]})");
    QVERIFY(call().ok());
    QVERIFY(call().ok());
    QCOMPARE(call(u"t"_s, R"({"x":"y"})").end, End::Refused); // other arguments
    writeRules(R"({"rules":[{"do":"deny","callers":["other"]}]})");
    QVERIFY(call().ok());
    QVERIFY(call().ok());
    CallRequest other;
    other.server = u"remote"_s;
    other.tool = u"t"_s;
    other.caller = u"other"_s;
    std::optional<CallOutcome> outcome;
    connect(m_client->hub.call(other), &HubCall::finished, this,
            [&outcome](const CallOutcome &ended) { outcome = ended; });
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->end, End::Refused); // another caller
    QVERIFY(call().ok());
    QVERIFY(m_gates->policy()->pins().forget(u"id"_s));
    QVERIFY(call().ok());
    QVERIFY(m_gates->policy()->pins().pin(u"id"_s, u"t"_s)); // seen for the first time again, and kept
    ServerEntry moved = m_client->entry;
    moved.url += u"?other"_s;
    m_gates->setEntries({moved}); // another server, as far as anybody knows
    QCOMPARE(call().end, End::Refused);
    QCOMPARE(m_broker->questions.size(), 1);
    QCOMPARE(m_broker->questions.constFirst().why, ConsentQuestion::Why::OtherServer);
}

void TestPolicyGate::callsOfASessionStayWithinIt()
{
    m_lab->tools = {toolOf(u"t"_s, u"A"_s), toolOf(u"u"_s, u"A"_s)};
    SessionBook &sessions = m_gates->policy()->sessions();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto session = sessions.create(u"ann"_s, {u"remote.t"_s}, 60'000, now);
    QVERIFY(session);
    QVERIFY(call(u"t"_s, "{}", session->id).ok());
    QCOMPARE(call(u"u"_s, "{}", session->id).error.message, u"The session of “ann” does not permit “remote.u”."_s);
    QCOMPARE(sessions.find(session->id)->activeTools, QStringList{u"remote.t"_s});
    QCOMPARE(call(u"t"_s, "{}", u"none"_s).error.message, u"There is no such session."_s);
    QVERIFY(sessions.end(session->id));
    QCOMPARE(call(u"t"_s, "{}", session->id).error.message, u"The session of “ann” is over."_s);
    QVERIFY(call(u"u"_s).ok()); // the person's own calls need none
    QCOMPARE(sent(), 2);
}

void TestPolicyGate::y13_everyDecisionIsRecorded()
{
    writeRules(R"({"rules":[{"name":"not u","do":"deny","tools":["*.u"]}]})");
    m_lab->tools = {toolOf(u"t"_s, u"A"_s), toolOf(u"u"_s, u"A"_s)};
    for (int i = 0; i < 10; ++i) {
        call(i % 2 == 0 ? u"t"_s : u"u"_s);
    }
    int allowed = 0;
    int denied = 0;
    const auto &records = m_client->recorder.records;
    for (qsizetype i = 0; i < qsizetype(records.size()); ++i) {
        if (records[i].kind != IndexRecord::Gate) {
            continue;
        }
        const QJsonObject text = QJsonDocument::fromJson(m_client->recorder.bodies[i]).object();
        QCOMPARE(text["definition"_L1].toString().size(), 64);
        QCOMPARE(text["caller"_L1].toString(), u"test"_s);
        if (text["decision"_L1] == "allow"_L1) {
            ++allowed;
            QCOMPARE(records[qsizetype(records[i].pair) - 1].kind, IndexRecord::Request);
        } else {
            ++denied;
            QCOMPARE(text["reason"_L1].toString(), u"rule 1 “not u”"_s);
        }
    }
    QCOMPARE(allowed, sent());
    QCOMPARE(allowed, 5);
    QCOMPARE(denied, 5);
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
