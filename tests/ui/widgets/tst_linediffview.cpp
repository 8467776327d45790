// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resources/linediffmodel.h"
#include "ui/theme/fontroles.h"
#include "ui/widgets/linediffview.h"

#include <QFontMetrics>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestLineDiffView : public QObject
{
    Q_OBJECT
private slots:
    void scrollsSidewaysAndCutsNothing();
};

void TestLineDiffView::scrollsSidewaysAndCutsNothing()
{
    LineDiffView view;
    view.resize(400, 200);
    view.show();
    const QByteArray path(300, 'p');
    view.setDiff(std::make_shared<const LineDiff>(compareLines("a\n", "\t\t\"" + path + "\"\nb\n")));
    const QString longest = view.model()->index(1, LineDiffModel::Line).data().toString();
    QVERIFY2(longest.endsWith(u"p\""_s), qPrintable(longest));
    QCOMPARE_GE(view.columnWidth(LineDiffModel::Line),
                QFontMetrics(fontFor(FontRole::Mono)).horizontalAdvance(longest));
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.horizontalScrollBar()->value() > 0);
    view.setDiff(std::make_shared<const LineDiff>(compareLines("a\n", "b\n")));
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    view.setDiff(nullptr);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestLineDiffView)
#include "tst_linediffview.moc"
