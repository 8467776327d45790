// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/contextbudget.h"
#include "tests/core/mcp/decoding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestContextBudget : public QObject
{
    Q_OBJECT
private slots:
    void roundsTokensUp_data();
    void roundsTokensUp();
    void countsWhatClientsGiveAModel();
    void countsEveryDescriptionAndNothingElseOfThatName();
    void cutsLongDescriptionsBetweenCharacters();
    void sortsTheMostCostlyFirst();
    void countsADeepSchemaWithoutRecursion();
};

void TestContextBudget::roundsTokensUp_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<qint64>("tokens");
    QTest::newRow("none") << 0LL << 0LL;
    QTest::newRow("one byte") << 1LL << 1LL;
    QTest::newRow("whole") << 8LL << 2LL;
    QTest::newRow("one more") << 9LL << 3LL;
}

void TestContextBudget::roundsTokensUp()
{
    QFETCH(qint64, bytes);
    QTEST(estimatedTokens(bytes), "tokens");
}

void TestContextBudget::countsWhatClientsGiveAModel()
{
    const Tool tool = decodeTool(json(R"({ "name":"a", "title":"Not given", "description":"Ü.",
        "inputSchema":{"type":"object"}, "outputSchema":{"type":"object"}, "_meta":{"x":1}})"))
                          .value;
    const ToolCost cost = costOf(tool);
    QCOMPARE(cost.tool, u"a"_s);
    QCOMPARE(cost.bytes, QByteArray(R"({"name":"a","description":"Ü.","inputSchema":{"type":"object"}})").size());
    QCOMPARE(cost.descriptionBytes, 3);
    QVERIFY(cost.wholeBytes > cost.bytes + 50);
    QCOMPARE(cost.tokens(), estimatedTokens(cost.bytes));
    QCOMPARE(cost.savedTokens(), 0);
    const ToolCost bare = costOf(decodeTool(json(R"({"name":"a"})")).value);
    QCOMPARE(bare.bytes, QByteArray(R"({"name":"a"})").size());
}

void TestContextBudget::countsEveryDescriptionAndNothingElseOfThatName()
{
    const Tool tool = decodeTool(json(R"({"name":"a","description":"12345","inputSchema":{"type":"object",
        "properties":{"description":{"description":"123"},"b":{"anyOf":[{"description":"1234"},{"description":7}]}}}})"))
                          .value;
    QCOMPARE(costOf(tool).descriptionBytes, 5 + 3 + 4);
    QCOMPARE(costOf(tool).savedBytes, 0);
}

void TestContextBudget::cutsLongDescriptionsBetweenCharacters()
{
    Tool tool;
    tool.name = u"a"_s;
    tool.description = QString(kShortDescription - 1, u'x') + u"😀end"_s; // a pair at the edge
    const ToolCost cost = costOf(tool);
    QCOMPARE(cost.savedBytes, u"😀end"_s.toUtf8().size());
    QCOMPARE(cost.savedTokens(), estimatedTokens(cost.bytes) - estimatedTokens(cost.bytes - cost.savedBytes));
    tool.description = QString(kShortDescription, u'x');
    QCOMPARE(costOf(tool).savedBytes, 0);
}

void TestContextBudget::sortsTheMostCostlyFirst()
{
    Tool small;
    small.name = u"b"_s;
    Tool same = small;
    same.name = u"a"_s;
    Tool large = small;
    large.name = u"c"_s;
    large.description = QString(1000, u'x');
    const ContextBudget budget = ContextBudget::of({small, large, same}, u"12345"_s);
    QCOMPARE(budget.tools.size(), 3);
    QCOMPARE(budget.tools.at(0).tool, u"c"_s);
    QCOMPARE(budget.tools.at(1).tool, u"a"_s);
    QCOMPARE(budget.tools.at(2).tool, u"b"_s);
    QCOMPARE(budget.bytes, budget.tools[0].bytes + 2 * budget.tools[1].bytes);
    QCOMPARE(budget.tokens, budget.tools[0].tokens() + 2 * budget.tools[1].tokens());
    QCOMPARE(budget.savedTokens, 200);
    QCOMPARE(budget.instructionTokens, 2);
}

void TestContextBudget::countsADeepSchemaWithoutRecursion()
{
    const Json schema =
        json(QByteArray(R"({"items":)").repeated(200) + R"({"description":"12"})" + QByteArray("}").repeated(200));
    Tool tool;
    tool.name = u"a"_s;
    tool.inputSchema = schema;
    QCOMPARE(costOf(tool).descriptionBytes, 2);
}

QTEST_GUILESS_MAIN(TestContextBudget)
#include "tst_contextbudget.moc"
