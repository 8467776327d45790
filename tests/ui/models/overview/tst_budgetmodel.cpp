// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview/budgetmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestBudgetModel : public QObject
{
    Q_OBJECT
private slots:
    void showsTheMostCostlyFirst();
    void sortsByEachColumn();
    void marksWhatDoesNotShowItself();
    void staysQuickWithTenThousandTools();

private:
    static ContextBudget budgetOf(const QStringList &names)
    {
        QList<Tool> tools;
        for (qsizetype i = 0; i < names.size(); ++i) {
            Tool tool;
            tool.name = names.at(i);
            tool.description = QString(i * 100, u'x');
            tools.append(tool);
        }
        return ContextBudget::of(tools, {});
    }
    static QStringList names(const BudgetModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            all.append(model.index(row, BudgetModel::Tool).data().toString());
        }
        return all;
    }
};

void TestBudgetModel::showsTheMostCostlyFirst()
{
    BudgetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBudget(budgetOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(names(model), QStringList({u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(model.index(0, BudgetModel::Saved).data().toString(), u"25"_s);
    QCOMPARE(model.index(3, BudgetModel::Saved).data().toString(), QString());
    QCOMPARE(model.index(0, BudgetModel::Descriptions).data().toString(), u"300 B"_s);
    QVERIFY(model.index(0, BudgetModel::Tokens).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setBudget({});
    QCOMPARE(model.rowCount(), 0);
}

void TestBudgetModel::sortsByEachColumn()
{
    BudgetModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBudget(budgetOf({u"b"_s, u"a"_s, u"c"_s}));
    model.sort(BudgetModel::Tool, Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
    model.sort(BudgetModel::Bytes, Qt::AscendingOrder);
    QCOMPARE(names(model), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    model.setBudget(budgetOf({u"x"_s, u"y"_s})); // stays sorted as it was
    QCOMPARE(names(model), QStringList({u"x"_s, u"y"_s}));
}

void TestBudgetModel::marksWhatDoesNotShowItself()
{
    BudgetModel model;
    model.setBudget(budgetOf({u"<b>a</b>\u202E"_s}));
    QCOMPARE(model.index(0, 0).data().toString(), u"<b>a</b>‹U+202E›"_s);
}

void TestBudgetModel::staysQuickWithTenThousandTools()
{
    QStringList all;
    for (int i = 0; i < 10000; ++i) {
        all.append(u"tool_%1"_s.arg(i % 100) + QString::number(i));
    }
    QList<Tool> tools;
    for (const QString &name : std::as_const(all)) {
        Tool tool;
        tool.name = name;
        tools.append(tool);
    }
    BudgetModel model;
    model.setBudget(ContextBudget::of(tools, {}));
    model.sort(BudgetModel::Tool, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 10000);
    std::ranges::sort(all);
    QCOMPARE(names(model), all);
}

QTEST_GUILESS_MAIN(TestBudgetModel)
#include "tst_budgetmodel.moc"
