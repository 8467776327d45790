// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything by keyboard: Tab comes to every control of every pane, in reading order, and stays nowhere; dialogs open and
// close by key.
#include "tests/ui/window/windowfixture.h"
#include "ui/settings/settingspage.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QDialog>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *above = widget; above && above->parentWidget(); above = above->parentWidget()) {
        if (!above->objectName().isEmpty()) {
            return above == widget ? name + u'#' + above->objectName() : name + u" in #"_s + above->objectName();
        }
    }
    return name;
}

QString listOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets) {
        names.append(nameOf(widget));
    }
    return names.join(u"\n"_s);
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// What holds a widget in a place of its own: the part of a splitter, the page of an area that scrolls, or the window.
const QWidget *partOf(const QWidget *widget)
{
    const auto isApart = [](const QWidget *parent) {
        return parent->inherits("QSplitter") || parent->objectName() == "qt_scrollarea_viewport"_L1;
    };
    while (!widget->isWindow() && !isApart(widget->parentWidget())) {
        widget = widget->parentWidget();
    }
    return widget;
}

/// From one to the next within a part of the window that goes up without going to the next column.
QString backwards(const QList<QWidget *> &visited)
{
    QStringList steps;
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QWidget *one = visited.at(i - 1);
        const QWidget *next = visited.at(i);
        const bool isAbove = placeOf(next).bottom() <= placeOf(one).top();
        const bool isLater = placeOf(next).left() >= placeOf(one).right();
        if (partOf(one) == partOf(next) && !partOf(one)->isWindow() && isAbove && !isLater) {
            steps.append(nameOf(one) + u" → "_s + nameOf(next));
        }
    }
    return steps.join(u'\n');
}

/// What a person can go to now: it takes the focus by Tab, and something of it is seen.
QList<QWidget *> reachable(const QWidget *window)
{
    QList<QWidget *> all;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<const QRadioButton *>(widget);
        const bool isOfGroup = radio && !radio->isChecked(); // arrows go on from the one that is chosen
        const bool isPage = qobject_cast<const QScrollArea *>(widget) != nullptr; // what is in it is gone to
        if (widget->window() == window && !isPage && widget->isVisible() && widget->isEnabled() && !isOfGroup
            && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus) && isSeen(widget)) {
            all.append(widget);
        }
    }
    return all;
}

/// Where Tab comes to from where the focus is, until it comes to where it was; the widget that keeps it last, if one does.
struct TabRound
{
    QList<QWidget *> visited;
    QWidget *trap = nullptr;
    QList<QWidget *> unseen; ///< had the focus and nothing of them was to be seen
};

TabRound goRound(const QWidget *window, bool back = false)
{
    constexpr int kMost = 400;
    TabRound round;
    for (int steps = 0; steps < kMost; ++steps) {
        QWidget *focus = window->focusWidget();
        if (!focus || round.visited.contains(focus)) {
            break;
        }
        round.visited.append(focus);
        if (!isSeen(focus)) {
            round.unseen.append(focus);
        }
        QTest::keyClick(focus, back ? Qt::Key_Backtab : Qt::Key_Tab, back ? Qt::ShiftModifier : Qt::NoModifier);
        QCoreApplication::processEvents();
        if (window->focusWidget() == focus) {
            round.trap = focus;
            break;
        }
    }
    return round;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_fixture.reset(); }
    void theFirstStart();
    void everyControlIsReached_data();
    void everyControlIsReached();
    void f6GoesRoundAllPanes();
    void dialogsOpenAndCloseByKey_data();
    void dialogsOpenAndCloseByKey();
    void everyControlOfADialogIsReached_data();
    void everyControlOfADialogIsReached();
    void ctrlFFindsInEveryPane_data();
    void ctrlFFindsInEveryPane();

private:
    void judge(const TabRound &round, const QWidget *window) const;
    void judgeOrder(const TabRound &round) const;
    [[nodiscard]] MainWindow *window() const { return m_fixture->window.get(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestKeyboard::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>(std::function<bool()>(), true);
    QVERIFY(m_fixture->isActive());
    WindowFixture::settle();
}

void TestKeyboard::judge(const TabRound &round, const QWidget *window) const
{
    QVERIFY2(!round.trap, qPrintable(u"Tab stays in "_s + (round.trap ? nameOf(round.trap) : QString())));
    QVERIFY2(round.unseen.isEmpty(), qPrintable(u"Focused but not seen: "_s + listOf(round.unseen)));
    QList<QWidget *> missed;
    for (QWidget *widget : reachable(window)) {
        if (!round.visited.contains(widget)) {
            missed.append(widget);
        }
    }
    QVERIFY2(missed.isEmpty(), qPrintable(u"Not reached:\n"_s + listOf(missed)));
}

/// As one reads: within a part of the window from the top to the bottom. Where a round begins in the middle of a part, it
/// comes back to that part's top at its end.
void TestKeyboard::judgeOrder(const TabRound &round) const
{
    QList<QWidget *> order = round.visited;
    const QWidget *first = order.isEmpty() ? nullptr : partOf(order.first());
    for (qsizetype turns = 0; turns < round.visited.size() && partOf(order.first()) == first; ++turns) {
        order.append(order.takeFirst()); // all of them, if there is only one part: then nothing is another
    }
    const QString wrong = backwards(order);
    QVERIFY2(wrong.isEmpty(), qPrintable(u"Not in reading order:\n"_s + wrong));
}

void TestKeyboard::theFirstStart()
{
    QTRY_VERIFY(m_fixture->engine.link->isReady());
    const auto *found = window()->findChild<QWidget *>(u"welcome:showFound"_s);
    QTRY_VERIFY(found && found->isVisible()); // other programs' files are read once the window is there
    WindowFixture::settle();
    QTest::keyClick(window(), Qt::Key_F6);
    QVERIFY(window()->focusWidget());
    const TabRound round = goRound(window());
    judge(round, window());
    QVERIFY(round.visited.size() > 3);
}

void TestKeyboard::everyControlIsReached_data()
{
    QTest::addColumn<int>("place");
    if (m_fixture->id.isEmpty()) {
        QVERIFY(m_fixture->openServer());
    }
    const QList<WindowFixture::Place> places = m_fixture->places();
    for (int i = 0; i < int(places.size()); ++i) {
        QTest::newRow(qPrintable(places.at(i).name)) << i;
    }
}

void TestKeyboard::everyControlIsReached()
{
    QFETCH(const int, place);
    m_fixture->places().at(place).go();
    QTest::keyClick(window()->focusWidget() ? window()->focusWidget() : window(), Qt::Key_F6);
    QVERIFY(window()->focusWidget());
    const TabRound round = goRound(window());
    judge(round, window());
    judgeOrder(round);
    judge(goRound(window(), true), window());
}

void TestKeyboard::f6GoesRoundAllPanes()
{
    m_fixture->places().at(1).go(); // tools
    QSet<QWidget *> seen;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(window()->focusWidget(), Qt::Key_F6);
        seen.insert(window()->focusWidget());
    }
    QVERIFY2(seen.size() >= 4, qPrintable(listOf(seen.values()))); // servers, list, form, result, journal
    QTest::keyClick(window()->focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(seen.contains(window()->focusWidget()));
}

void TestKeyboard::dialogsOpenAndCloseByKey_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("add a server") << QKeySequence(u"Ctrl+N"_s);
    QTest::newRow("edit a server") << QKeySequence(u"F2"_s);
    QTest::newRow("keys") << QKeySequence(u"F1"_s);
    QTest::newRow("requests") << QKeySequence(u"Ctrl+I"_s);
    QTest::newRow("search everywhere") << QKeySequence(u"Ctrl+Shift+F"_s);
}

void TestKeyboard::dialogsOpenAndCloseByKey()
{
    QFETCH(const QKeySequence, keys);
    m_fixture->places().at(1).go();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTest::keySequence(window(), keys);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeWindow())) != nullptr);
    const QPointer<QDialog> guard(dialog);
    QTRY_VERIFY(dialog->focusWidget());
    judge(goRound(dialog), dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    if (guard && guard->isVisible()) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape); // the first cleared a field
    }
    QTRY_VERIFY(!guard || !guard->isVisible());
}

void TestKeyboard::everyControlOfADialogIsReached_data()
{
    QTest::addColumn<int>("index");
    if (m_fixture->id.isEmpty()) {
        QVERIFY(m_fixture->openServer());
    }
    const QList<WindowFixture::Place> dialogs = m_fixture->dialogs();
    for (int i = 0; i < int(dialogs.size()); ++i) {
        QTest::newRow(qPrintable(dialogs.at(i).name)) << i;
    }
}

void TestKeyboard::everyControlOfADialogIsReached()
{
    QFETCH(const int, index);
    m_fixture->places().at(1).go();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    m_fixture->dialogs().at(index).go();
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QDialog *>(QApplication::activeWindow())) != nullptr);
    const QPointer<QDialog> guard(dialog);
    QTRY_VERIFY(dialog->focusWidget());
    QTest::qWait(100); // what it shows is asked for
    const TabRound round = goRound(dialog);
    judge(round, dialog);
    judgeOrder(round);
    judge(goRound(dialog, true), dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    if (guard && guard->isVisible()) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
    }
    QTRY_VERIFY(!guard || !guard->isVisible());
}

void TestKeyboard::ctrlFFindsInEveryPane()
{
    QFETCH(const int, place);
    const WindowFixture::Place where = m_fixture->places().at(place);
    where.go();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QList<QWidget *> panes = m_fixture->explore().panes();
    panes.append(window()->findChild<SettingsPage *>());
    for (QWidget *pane : std::as_const(panes)) {
        if (!pane->isVisible()) {
            continue;
        }
        pane->setFocus();
        QTest::keySequence(window(), QKeySequence(u"Ctrl+F"_s));
        auto *line = qobject_cast<QLineEdit *>(window()->focusWidget());
        QVERIFY2(line, qPrintable(nameOf(pane)));
        QTest::keyClicks(line, u"zz"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QTest::keyClick(window()->focusWidget(), Qt::Key_Escape);
        QVERIFY2(window()->focusWidget(), qPrintable(nameOf(pane)));
    }
}

void TestKeyboard::ctrlFFindsInEveryPane_data()
{
    everyControlIsReached_data();
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
