// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowfixture.h"
#include "ui/widgets/focuskeeper.h"

#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Signalbox;

/// Where the focus is in any dialog of the window when the button that has it goes.
class TestDialogFocus : public QObject
{
    Q_OBJECT
private slots:
    void everyDialogKeepsItWhereOneWorks();
    void fileDialogsAreLeftAlone();
};

void TestDialogFocus::everyDialogKeepsItWhereOneWorks()
{
    WindowFixture fixture;
    QDialog dialog(fixture.window.get());
    auto *column = new QVBoxLayout(&dialog);
    auto *test = new QPushButton(&dialog);
    auto *remove = new QPushButton(&dialog);
    auto *field = new QLineEdit(&dialog);
    for (QWidget *widget : std::initializer_list<QWidget *>{field, test, remove}) {
        column->addWidget(widget);
    }
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    for (int round = 0; round < 2; ++round) {
        test->setFocus();
        QCOMPARE(QApplication::focusWidget(), test);
        test->setEnabled(false); // while it works
        QCOMPARE(QApplication::focusWidget(), field);
        test->setEnabled(true);
    }
    test->setFocus();
    test->hide();
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(dialog.findChildren<FocusKeeper *>().size(), 1);
}

void TestDialogFocus::fileDialogsAreLeftAlone()
{
    WindowFixture fixture;
    QFileDialog dialog(fixture.window.get());
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == &dialog);
    QVERIFY(!dialog.findChild<FocusKeeper *>());
}

QTEST_MAIN(TestDialogFocus)
#include "tst_dialogfocus.moc"
