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

    QLineEdit filter;
};

} // namespace

/// Where the keyboard goes from pane to pane.
class TestPaneFocus : public QObject
{
    Q_OBJECT
private slots:
    void goesRoundThePanesThatAreSeen();
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

void TestPaneFocus::doesNothingWithoutPanes()
{
    movePaneFocus({}, nullptr, 1);
    QWidget window;
    Pane unseen(&window);
    movePaneFocus({&unseen}, nullptr, 1);
    QVERIFY(!window.focusWidget());
}

QTEST_MAIN(TestPaneFocus)
#include "tst_panefocus.moc"
