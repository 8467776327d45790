// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/policy/policy.h"
#include "core/hub/policy/rulewords.h"
#include "core/json/jsonparse.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr char kRules[] = R"(// What may be called here.
{
  "rules": [
    {"name": "no deletes", "do": "deny", "tools": ["*.delete_*", "git.push"]},
    {"do": "allow", "tools": ["files.*"], "hints": {"readOnly": true}},
    {"name": "only at home", "do": "deny", "tools": ["files.*"], "arguments": [{"at": "path", "inside": ["/home"], "not": true}]},
    {"name": "not too many", "do": "deny", "tools": ["api.*"], "beyond": {"calls": 2, "seconds": 60}},
    {"name": "no strangers", "do": "ask", "callers": ["agent*"]}, /* the rest is free */
  ],
  "otherwise": "allow",
}
)";

Policy rules()
{
    return Policy::fromText(kRules).value();
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT
private slots:
    void theFirstThatSpeaksDecides_data();
    void theFirstThatSpeaksDecides();
    void y02_withoutTrustAToolIsDangerous();
    void saysWhatARuleAsks();
    void countsCallsWhereARuleHasALimit();
    void y10_whatIsNotUnderstoodIsRefused_data();
    void y10_whatIsNotUnderstoodIsRefused();
    void isTotalAndDeterministic();
};

void TestPolicy::theFirstThatSpeaksDecides_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<int>("effect");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QString &address, const QString &caller, const char *arguments,
                        PolicyEffect effect, const QString &reason) {
        QTest::newRow(name) << address << caller << QByteArray(arguments) << int(effect) << reason;
    };
    row("denied", u"db.delete_all"_s, u"form"_s, "{}", PolicyEffect::Deny, u"rule 1 “no deletes”"_s);
    row("by a second pattern", u"git.push"_s, u"form"_s, "{}", PolicyEffect::Deny, u"rule 1 “no deletes”"_s);
    row("outside", u"files.write"_s, u"form"_s, R"({"path":"/etc/x"})", PolicyEffect::Deny, u"rule 3 “only at home”"_s);
    row("inside", u"files.write"_s, u"form"_s, R"({"path":"/home/x"})", PolicyEffect::Allow, u"no rule speaks of it"_s);
    row("without the argument", u"files.write"_s, u"form"_s, "{}", PolicyEffect::Deny, u"rule 3 “only at home”"_s);
    row("asked", u"db.read"_s, u"agent-7"_s, "{}", PolicyEffect::Ask, u"rule 5 “no strangers”"_s);
    row("free", u"db.read"_s, u"form"_s, "{}", PolicyEffect::Allow, u"no rule speaks of it"_s);
}

void TestPolicy::theFirstThatSpeaksDecides()
{
    QFETCH(const QString, address);
    QFETCH(const QString, caller);
    QFETCH(const QByteArray, arguments);
    QFETCH(const int, effect);
    QFETCH(const QString, reason);
    const Json value = parseJson(arguments)->value;
    const PolicyAnswer answer =
        rules().judge({.address = address, .caller = caller, .traits = {}, .arguments = [&value] { return &value; }});
    QCOMPARE(int(answer.effect), effect);
    QCOMPARE(answer.reason(), reason);
}

void TestPolicy::saysWhatARuleAsks()
{
    const QList<PolicyRule> all = rules().rules();
    QCOMPARE(conditionWords(all.at(0)), QStringList());
    QCOMPARE(conditionWords(all.at(1)), QStringList{u"only reads"_s});
    QCOMPARE(conditionWords(all.at(2)), QStringList{u"not: “path” is inside /home"_s});
    QCOMPARE(conditionWords(all.at(3)), QStringList{u"beyond 2 calls in 60 s"_s});
    const auto policy = Policy::fromText(R"({"rules":[{"do":"deny","hints":{"openWorld":false},"arguments":[
        {"at":"url","hosts":["*.example.org","b"]},{"matches":"a.c"},{"at":"x","schema":{}},{"largerThan":5}]}]})");
    QVERIFY(policy);
    QCOMPARE(conditionWords(policy->rules().constFirst()),
             QStringList({u"stays inside"_s, u"“url” is an address at *.example.org, b"_s, u"the whole matches a.c"_s,
                          u"“x” fits a schema"_s, u"the whole is larger than 5 bytes"_s}));
}

void TestPolicy::y02_withoutTrustAToolIsDangerous()
{
    const Json value = parseJson(R"({"path":"/etc/x"})")->value;
    PolicyQuestion question{
        .address = u"files.read"_s, .caller = u"form"_s, .traits = {}, .arguments = [&value] { return &value; }};
    QCOMPARE(rules().judge(question).effect, PolicyEffect::Deny);
    question.traits = {.readOnly = true, .destructive = false, .idempotent = true, .openWorld = false};
    QCOMPARE(rules().judge(question).rule, 2);
}

void TestPolicy::countsCallsWhereARuleHasALimit()
{
    const Json value = parseJson("{}")->value;
    const PolicyQuestion question{
        .address = u"api.get"_s, .caller = u"form"_s, .traits = {}, .arguments = [&value] { return &value; }};
    int asked = 0;
    const auto calls = [&asked](int made) {
        return [&asked, made](int rule, int seconds) {
            asked += rule == 4 && seconds == 60 ? 1 : 100;
            return made;
        };
    };
    QCOMPARE(rules().judge(question, calls(1)).effect, PolicyEffect::Allow);
    QCOMPARE(rules().judge(question, calls(2)).rule, 4);
    QCOMPARE(asked, 2);
}

void TestPolicy::y10_whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *text, const QString &where) { QTest::newRow(text) << QByteArray(text) << where; };
    row("{\n  \"rules\": [\n    {\"do\": deny}\n  ]\n}", u"line 3, column 12"_s);
    row("[]", u""_s);
    row(R"({"rules":{}})", u"/rules"_s);
    row(R"({"ruels":[]})", u"/ruels"_s);
    row(R"({"otherwise":"maybe"})", u"/otherwise"_s);
    row(R"({"rules":[{"tools":["a"]}]})", u"/rules/0"_s);
    row(R"({"rules":[{"do":"allow"},{"do":"never"}]})", u"/rules/1/do"_s);
    row(R"({"rules":[{"do":"deny","tool":["a"]}]})", u"/rules/0/tool"_s);
    row(R"({"rules":[{"do":"deny","tools":[""]}]})", u"/rules/0/tools"_s);
    row(R"({"rules":[{"do":"deny","hints":{"readonly":true}}]})", u"/rules/0/hints/readonly"_s);
    row(R"({"rules":[{"do":"deny","arguments":[{"at":"x"}]}]})", u"/rules/0/arguments/0/arguments"_s);
    row(R"({"rules":[{"do":"deny","beyond":{"calls":1}}]})", u"/rules/0/beyond"_s);
    row(R"({"rules":[{"do":"deny","beyond":{"calls":1,"seconds":0}}]})", u"/rules/0/beyond"_s);
}

void TestPolicy::y10_whatIsNotUnderstoodIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const Result<Policy> policy = Policy::fromText(text);
    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, Error::Kind::Usage);
    QCOMPARE(policy.error().where, where);
}

void TestPolicy::isTotalAndDeterministic()
{
    int steady = 0;
    const quint32 seed =
        qEnvironmentVariableIsSet("SIGNALBOX_SEED") ? qEnvironmentVariable("SIGNALBOX_SEED").toUInt() : 20261128U;
    qInfo("SIGNALBOX_SEED=%u", seed);
    QRandomGenerator chance(seed);
    const QByteArrayList pieces{R"("tools":["a.*"])",
                                R"("tools":["*.b","c.d"])",
                                R"("callers":["form"])",
                                R"("hints":{"readOnly":true})",
                                R"("arguments":[{"at":"x","matches":"1*"}])",
                                R"("arguments":[{"largerThan":8,"not":true}])",
                                R"("beyond":{"calls":1,"seconds":5})"};
    QSet<int> spoke;
    for (int round = 0; round < 500; ++round) {
        QByteArrayList list;
        for (int i = 0; i < 4; ++i) {
            QByteArrayList rule{QByteArray(R"("do":")") + QByteArrayList{"allow", "ask", "deny"}[chance.bounded(3)]
                                + '"'};
            for (const QByteArray &piece : pieces) {
                const QByteArray key = piece.left(piece.indexOf(':'));
                const bool isNew =
                    std::ranges::none_of(rule, [&](const QByteArray &one) { return one.startsWith(key); });
                if (isNew && chance.bounded(4) == 0) {
                    rule.append(piece);
                }
            }
            list.append('{' + rule.join(',') + '}');
        }
        const QByteArray text = R"({"otherwise":"ask","rules":[)" + list.join(',') + "]}";
        const Result<Policy> one = Policy::fromText(text);
        const Result<Policy> two = Policy::fromText(text);
        QVERIFY2(one && two, text.constData());
        for (int i = 0; i < 20; ++i) {
            const Json value = parseJson(chance.bounded(2) == 0 ? R"({"x":"11"})" : R"({"y":[1,2,3,4]})")->value;
            const PolicyQuestion question{.address = QStringList{u"a.b"_s, u"c.d"_s, u"e"_s}[chance.bounded(3)],
                                          .caller = chance.bounded(2) == 0 ? u"form"_s : u"cli"_s,
                                          .traits = {.readOnly = chance.bounded(2) == 0},
                                          .arguments = [&value] { return &value; }};
            const int made = chance.bounded(3);
            const auto calls = [made](int, int) { return made; };
            const PolicyAnswer first = one->judge(question, calls);
            const PolicyAnswer second = two->judge(question, calls);
            QCOMPARE(first.effect, second.effect);
            QCOMPARE(first.rule, second.rule);
            QVERIFY(first.rule >= 0 && first.rule <= 4);
            if (one->isSteady(question.address, question.caller)) { // neither arguments nor counts matter
                PolicyQuestion without = question;
                without.arguments = {};
                QCOMPARE(one->judge(without).rule, first.rule);
                QVERIFY(one->limitsOn(question.address, question.caller).isEmpty());
                ++steady;
            }
            QCOMPARE(first.effect, first.rule == 0 ? PolicyEffect::Ask : one->rules()[first.rule - 1].effect);
            spoke.insert(first.rule);
        }
    }
    QVERIFY(steady > 100);
    QCOMPARE(spoke.size(), 5); // each of them, and none of them
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
