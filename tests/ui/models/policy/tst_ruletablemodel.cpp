// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/policy/modelcheck.h"
#include "ui/models/policy/ruletablemodel.h"

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestRuleTableModel : public QObject
{
    Q_OBJECT
private slots:
    void saysEachRuleInWords();
    void keepsRowsThatSaySomethingElse();
    void marksWhatDoesNotShowItself();

private:
    static RuleFacts rule(int number, PolicyEffect effect)
    {
        return {.number = number,
                .name = u"writes"_s,
                .effect = effect,
                .tools = u"files.*, github.*"_s,
                .callers = u"cli"_s,
                .conditions = u"may write"_s};
    }
};

void TestRuleTableModel::saysEachRuleInWords()
{
    RuleTableModel model;
    RuleFacts bare;
    bare.number = 4;
    model.setRows({rule(1, PolicyEffect::Allow), rule(2, PolicyEffect::Ask), rule(3, PolicyEffect::Deny), bare});
    QCOMPARE(headTexts(model), QStringList({u"No."_s, u"Rule"_s, u"Does"_s, u"Tools"_s, u"Callers"_s, u"If"_s}));
    QCOMPARE(rowTexts(model, 0),
             QStringList({u"1"_s, u"writes"_s, u"allow"_s, u"files.*, github.*"_s, u"cli"_s, u"may write"_s}));
    QCOMPARE(model.index(1, RuleTableModel::Does).data().toString(), u"ask"_s);
    QCOMPARE(model.index(2, RuleTableModel::Does).data().toString(), u"deny"_s);
    QCOMPARE(rowTexts(model, 3), QStringList({u"4"_s, u""_s, u"deny"_s, u"all"_s, u"all"_s, u""_s}));
    checkSpoken(model);
}

void TestRuleTableModel::keepsRowsThatSaySomethingElse()
{
    const RuleFacts first = rule(1, PolicyEffect::Allow);
    checkKeepsRows<RuleTableModel, RuleFacts>({first, rule(2, PolicyEffect::Allow)},
                                              {first, rule(2, PolicyEffect::Deny)},
                                              {first, rule(2, PolicyEffect::Deny), rule(3, PolicyEffect::Ask)});
}

void TestRuleTableModel::marksWhatDoesNotShowItself()
{
    RuleTableModel model;
    RuleFacts row = rule(1, PolicyEffect::Allow);
    row.name = u"a\u202Eb"_s;
    model.setRows({row});
    QCOMPARE(model.index(0, RuleTableModel::Name).data().toString(), u"a‹U+202E›b"_s);
    QCOMPARE(model.row(model.index(0, 0))->name, row.name); // and the rule is as it was
}

QTEST_GUILESS_MAIN(TestRuleTableModel)
#include "tst_ruletablemodel.moc"
