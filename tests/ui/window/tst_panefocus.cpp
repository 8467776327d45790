// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panefocus.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTest>

using namespace Signalbox;

namespace {

class Pane : public QWidget
{
    Q_OBJECT
public:
    explicit Pane(QWidget *parent)
        : QWidget(parent)
    {
        (new QHBoxLayout(this))->addWidget(&filter);
        setFocusProxy(&filter);
    }

    Q_INVOKABLE void focusFilter() { ++asked; }

    QLineEdit filter;
    int asked = 0;
};

} // namespace

/// Where the keyboard goes from pane to pane.
class TestPaneFocus : public QObject
{
    Q_OBJECT
private slots:
    void goesRoundThePanesThatAreSeen();
    void asksForTheFilterOfItsPane();
    void doesNothingWithoutPanes();
};

void TestPaneFocus::goesRoundThePanesThatAreSeen()
{
    QWidget window;
    Pane a(&window);
    Pane hidden(&window);
    Pane b(&window);
    hidden.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget *> panes{&a, &hidden, &b};
    a.filter.setFocus();
    movePaneFocus(panes, window.focusWidget(), 1);
    QCOMPARE(window.focusWidget(), &b.filter);
    movePaneFocus(panes, window.focusWidget(), 1);
    QCOMPARE(window.focusWidget(), &a.filter);
    movePaneFocus(panes, window.focusWidget(), -1);
    QCOMPARE(window.focusWidget(), &b.filter);
}

void TestPaneFocus::asksForTheFilterOfItsPane()
{
    QWidget window;
    Pane a(&window);
    Pane b(&window);
    window.show();
    movePaneFocus({&a, &b}, &b.filter, 0);
    QCOMPARE(a.asked, 0);
    QCOMPARE(b.asked, 1);
    movePaneFocus({&a, &b}, nullptr, 0);
    QCOMPARE(a.asked, 1);
}

void TestPaneFocus::doesNothingWithoutPanes()
{
    movePaneFocus({}, nullptr, 1);
    QWidget window;
    Pane unseen(&window);
    movePaneFocus({&unseen}, nullptr, 0);
    QCOMPARE(unseen.asked, 0);
}

QTEST_MAIN(TestPaneFocus)
#include "tst_panefocus.moc"
