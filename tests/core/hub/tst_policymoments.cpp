// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/policygatefixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What was decided counts for its moment only: rules that change, repeats, limits, sessions, and the record of it.
class TestPolicyMoments : public PolicyGateFixture
{
    Q_OBJECT
private slots:
    void y14_rulesCountAsTheyAreWhenTheCallGoes();
    void y14_noCallGoesAgainstTheRulesOfItsMoment();
    void y14_aRepeatGoesOnlyIfNobodyMustBeAsked();
    void y14_aYesOnceIsForTheRepeatsOfItsCall();
    void limitsCountCalls();
    void whatWasDecidedCountsOnlyAsLongAsAllIsAsItWas();
    void callsOfASessionStayWithinIt();
    void y13_everyDecisionIsRecorded();
};

void TestPolicyMoments::y14_rulesCountAsTheyAreWhenTheCallGoes()
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
void TestPolicyMoments::y14_noCallGoesAgainstTheRulesOfItsMoment()
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

void TestPolicyMoments::y14_aRepeatGoesOnlyIfNobodyMustBeAsked()
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
void TestPolicyMoments::y14_aYesOnceIsForTheRepeatsOfItsCall()
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

void TestPolicyMoments::limitsCountCalls()
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
void TestPolicyMoments::whatWasDecidedCountsOnlyAsLongAsAllIsAsItWas()
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

void TestPolicyMoments::callsOfASessionStayWithinIt()
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

void TestPolicyMoments::y13_everyDecisionIsRecorded()
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

QTEST_GUILESS_MAIN(TestPolicyMoments)
#include "tst_policymoments.moc"
