// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabfocus.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

class Window : public QWidget
{
    Q_OBJECT
public:
    Window() { new QVBoxLayout(this); }

protected:
    bool focusNextPrevChild(bool next) override { return moveTabFocus(this, next); }
};

} // namespace

/// Where Tab goes in a window whose panes have focus proxies.
class TestTabFocus : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void doesNotStayBeforeAPaneWhoseProxyIsHidden();
    void skipsNothingThatStandsBeforeTheProxy();
    void bringsIntoSightWhereItComesBackwards();
    void passesWhatCannotBeUsed();

private:
    QLineEdit *line(QWidget *parent = nullptr)
    {
        auto *line = new QLineEdit;
        (parent ? parent : m_window.get())->layout()->addWidget(line);
        return line;
    }
    QWidget *pane()
    {
        auto *pane = new QWidget;
        new QVBoxLayout(pane);
        m_window->layout()->addWidget(pane);
        return pane;
    }
    void show() const
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QWidget *tab() const
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        return m_window->focusWidget();
    }
    QWidget *back() const
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        return m_window->focusWidget();
    }

    std::unique_ptr<QWidget> m_window;
};

void TestTabFocus::init()
{
    m_window = std::make_unique<Window>();
}

void TestTabFocus::doesNotStayBeforeAPaneWhoseProxyIsHidden()
{
    QLineEdit *before = line();
    QWidget *one = pane();
    QLineEdit *bar = line(one);
    QLineEdit *list = line(one);
    one->setFocusProxy(list);
    QLineEdit *after = line();
    show();
    list->hide();
    before->setFocus();
    QCOMPARE(tab(), bar);
    QCOMPARE(tab(), after);
    QCOMPARE(tab(), before);
    QCOMPARE(back(), after);
    QCOMPARE(back(), bar);
}

void TestTabFocus::skipsNothingThatStandsBeforeTheProxy()
{
    QLineEdit *before = line();
    QWidget *one = pane();
    QLineEdit *bar = line(one);
    QLineEdit *list = line(one);
    one->setFocusProxy(list);
    show();
    before->setFocus();
    QCOMPARE(tab(), bar);
    QCOMPARE(tab(), list);
    one->setFocus();
    QCOMPARE(m_window->focusWidget(), list); // that is what the proxy is for
}

void TestTabFocus::bringsIntoSightWhereItComesBackwards()
{
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    new QVBoxLayout(page);
    m_window->layout()->addWidget(area);
    for (int i = 0; i < 50; ++i) {
        line(page);
    }
    QLineEdit *last = line(page);
    area->setWidget(page);
    QLineEdit *after = line();
    m_window->resize(200, 200);
    show();
    after->setFocus();
    QCOMPARE(area->verticalScrollBar()->value(), 0);
    QCOMPARE(back(), last);
    QVERIFY(!last->visibleRegion().isEmpty());
}

void TestTabFocus::passesWhatCannotBeUsed()
{
    QLineEdit *one = line();
    line()->setEnabled(false);
    line()->setFocusPolicy(Qt::ClickFocus);
    QLineEdit *other = line();
    show();
    one->setFocus();
    QCOMPARE(tab(), other);
    other->setEnabled(false);
    QVERIFY(!moveTabFocus(m_window.get(), true) || m_window->focusWidget() == one);
}

QTEST_MAIN(TestTabFocus)
#include "tst_tabfocus.moc"
