// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/panefind.h"
#include "ui/window/keysdialog.h"
#include "ui/window/searchdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Ctrl+F where the keys of the main window do not count.
class TestDialogFind : public QObject
{
    Q_OBJECT
private slots:
    void looksThroughWhatADialogShows();
    void goesToADialogsOwnSearch();
};

void TestDialogFind::looksThroughWhatADialogShows()
{
    WindowFixture fixture;
    KeysDialog keys(*fixture.window->commands(), fixture.window.get());
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.open();
    QVERIFY(QTest::qWaitForWindowActive(&keys));
    auto *table = keys.findChild<QTableWidget *>(u"keys"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto *find = keys.findChild<PaneFind *>();
    QVERIFY(find && find->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"keys"_s);
    QTRY_VERIFY(find->bar()->findChild<QLabel *>(u"findCount"_s)->text().contains(u"1"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // is no click on the dialog's button
    QVERIFY(keys.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // clears the words,
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // closes the search, not the dialog
    QVERIFY(keys.isVisible());
    QVERIFY(!find->isVisible());
    QCOMPARE(QApplication::focusWidget(), table);
}

void TestDialogFind::goesToADialogsOwnSearch()
{
    WindowFixture fixture;
    fixture.run(CommandId::SearchEverywhere);
    auto *dialog = fixture.window->findChild<SearchDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    auto *list = dialog->findChild<QAbstractItemView *>(u"search:list"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(dialog->findChild<QLineEdit *>(u"search:field"_s)->hasFocus());
    QVERIFY(!dialog->findChild<PaneFind *>());
}

QTEST_MAIN(TestDialogFind)
#include "tst_dialogfind.moc"
