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

QTEST_GUILESS_MAIN(TestLineDiffModel)
#include "tst_linediffmodel.moc"
