// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/rowheight.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Signalbox;

class TestRowHeight : public QObject
{
    Q_OBJECT
private slots:
    void followsTheThemeAndTheFont();
};

void TestRowHeight::followsTheThemeAndTheFont()
{
    Theme theme;
    theme.apply();
    QStandardItemModel model(3, 1);
    QTableView table;
    table.setModel(&model);
    keepRowHeight(&table);
    table.show();
    QCOMPARE(table.rowHeight(1), theme.metrics().row());
    const int before = table.rowHeight(1);
    theme.setDensity(Density::Comfortable);
    QCOMPARE(table.rowHeight(1), theme.metrics().row());
    QVERIFY(table.rowHeight(1) > before);
    QFont larger = QApplication::font();
    larger.setPointSizeF(larger.pointSizeF() * 2);
    QApplication::setFont(larger);
    QTRY_COMPARE(table.rowHeight(1), theme.metrics().row());
    QVERIFY(table.rowHeight(1) > 1.5 * before);
    QTableView roomy;
    roomy.setModel(&model);
    keepRowHeight(&roomy, 24);
    QCOMPARE(roomy.rowHeight(1), theme.metrics().row(24));
    theme.setDensity(Density::Compact);
    QCOMPARE(roomy.rowHeight(1), theme.metrics().row(24));
}

QTEST_MAIN(TestRowHeight)
#include "tst_rowheight.moc"
