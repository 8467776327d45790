// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsontreeview.h"

#include "core/json/jsonparse.h"
#include "tests/lab/owntimer.h"
#include "ui/models/jsontreemodel.h"

#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJsonTreeView : public QObject
{
    Q_OBJECT
private slots:
    void valuesStandNearTheirKeys();
    void opensTwoLevels();
    void u04_opensNoMoreThanIsQuicklyLaidOut();
};

void TestJsonTreeView::valuesStandNearTheirKeys()
{
    const auto widthOfKeys = [](const QByteArray &json, int width) {
        JsonTreeModel model;
        model.setValue(std::make_shared<const Json>(parseJson(json)->value));
        JsonTreeView view;
        view.setModel(&model);
        view.resize(width, 300);
        view.show();
        return QTest::qWaitForWindowExposed(&view) ? view.header()->sectionSize(0) : -1;
    };
    const int narrow = widthOfKeys(R"({"a":1,"b":2})", 1000);
    QVERIFY2(narrow > 0 && narrow < 250, qPrintable(QString::number(narrow)));
    const QByteArray longKey = '{' + ('"' + QByteArray(60, 'k') + "\":1}");
    const int wide = widthOfKeys(longKey, 1000);
    QVERIFY2(wide > narrow, qPrintable(QString::number(wide)));
    QVERIFY(widthOfKeys(longKey, 500) < 250); // the value keeps its room
}

void TestJsonTreeView::opensTwoLevels()
{
    JsonTreeModel model;
    model.setValue(std::make_shared<const Json>(parseJson(R"({"a":{"b":{"c":1}},"d":[]})")->value));
    JsonTreeView view;
    view.setModel(&model);
    view.expandBeginning();
    const QModelIndex first = model.index(0, 0);
    QVERIFY(view.isExpanded(first));
    QVERIFY(view.isExpanded(model.index(0, 0, first)));
}

void TestJsonTreeView::u04_opensNoMoreThanIsQuicklyLaidOut()
{
    const QByteArray inner = '[' + QByteArrayList(300, "0").join(',') + ']';
    JsonTreeModel model;
    model.setValue(std::make_shared<const Json>(parseJson('[' + QByteArrayList(300, inner).join(',') + ']')->value));
    JsonTreeView view;
    view.setModel(&model);
    view.show();
    OwnTimer timer;
    timer.start();
    view.expandToDepth(1);
    view.collapseAll();
    const qint64 all = timer.nsecsElapsed();
    timer.start();
    view.expandBeginning();
    QCoreApplication::processEvents();
    QVERIFY2(timer.nsecsElapsed() < all, qPrintable(QString::number(timer.nsecsElapsed())));
    QVERIFY(view.isExpanded(model.index(0, 0)));
    QVERIFY(!view.isExpanded(model.index(299, 0)));
}

QTEST_MAIN(TestJsonTreeView)
#include "tst_jsontreeview.moc"
