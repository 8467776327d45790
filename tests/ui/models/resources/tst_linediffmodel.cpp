// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linediff.h"
#include "ui/models/resources/linediffmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestLineDiffModel : public QObject
{
    Q_OBJECT
private slots:
    void isARowForEachLine();
    void leadsATabToItsStop();
};

void TestLineDiffModel::isARowForEachLine()
{
    LineDiffModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDiff(std::make_shared<const LineDiff>(compareLines("a\nb\x01\nc"_ba, "a\n<b>x\nc"_ba)));
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(1, LineDiffModel::Before), u"2"_s);
    QCOMPARE(text(1, LineDiffModel::After), QString());
    QCOMPARE(text(1, LineDiffModel::Sign), u"−"_s);
    QCOMPARE(text(1, LineDiffModel::Line), u"b␁"_s);
    QCOMPARE(text(2, LineDiffModel::Sign), u"+"_s);
    QCOMPARE(text(2, LineDiffModel::Line), u"<b>x"_s);
    QVERIFY(model.index(1, LineDiffModel::Line).data(Qt::AccessibleTextRole).toString().contains(u"taken away"_s));
    model.setDiff(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestLineDiffModel::leadsATabToItsStop()
{
    LineDiffModel model;
    model.setDiff(std::make_shared<const LineDiff>(compareLines("", "\t\ta\nab\tc\nabcd\te\n\t"_ba)));
    const auto line = [&](int row) { return model.index(row, LineDiffModel::Line).data().toString(); };
    QCOMPARE(line(0), u"→   →   a"_s);
    QCOMPARE(line(1), u"ab→ c"_s);
    QCOMPARE(line(2), u"abcd→   e"_s);
    QCOMPARE(line(3), u"→   "_s);
}

QTEST_GUILESS_MAIN(TestLineDiffModel)
#include "tst_linediffmodel.moc"
