// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/toolspanefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/calltabs.h"
#include "ui/models/callhandle.h"
#include "ui/theme/ink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QToolButton>

#include <cstdlib>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Calling tools, and which one is called.
class TestToolsPane : public ToolsPaneFixture
{
    Q_OBJECT
private slots:
    void callsThroughARealServer();
    void saysWhatIsMissingAndCallsAnyway();
    void tellsQuietlyWhatIsToBeFilledIn();
    void showsADescriptionInWholeLinesAndAllOfIt();
    void endsBadgesInOneLine();
    void cancelsACall();
    void callsOnceOnADoubleClick();
    void runsSeveralCallsAtOnceEachWithItsResult();
    void u04_oldResultsMakeRoomForNewerOnes();
    void waitsLongerForARunningCall();
    void sendsWhatStandsInMeta();
    void runsACallAsTaskWhereItIsLeftToTheCaller();
    void cannotAskForATaskElsewhere();
    void cannotCallWithoutAConnection();
    void u14_callsTheToolThatIsShownThoughTheListChanged();
    void u14_keepsTheShownToolWhileAFilterHidesIt();
    void u14_clearsTheFormWhenItsToolIsGone();
    void u14_choosesTheToolThatIsAskedForThoughItIsHidden();
    void leavesAResultAloneWhenTheListIsReadAgain();
    void mayGoWhileCallsRun();
};

void TestToolsPane::callsThroughARealServer()
{
    openFake();
    QCOMPARE(shownTool(), u"echo"_s);
    type(u"/text"_s, u"hello there"_s);
    QTest::mouseClick(button(u"call"_s), Qt::LeftButton);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QTRY_VERIFY(shows(u"hello there"_s));
    QVERIFY(m_pane->hasLastCall());
    QVERIFY(!m_pane->isRunning());
    m_pane->repeatCall();
    QVERIFY(m_pane->isRunning());
    QTRY_COMPARE(state(), u"Succeeded"_s);
}

void TestToolsPane::saysWhatIsMissingAndCallsAnyway()
{
    openFake();
    QVERIFY(field(u"/text"_s));
    m_pane->call();
    QVERIFY(!m_pane->isRunning());
    QTRY_COMPARE(faults(), u"1 field(s) to fix"_s);
    QCOMPARE(button(u"call"_s)->text(), u"Call anyway"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s); // the server judges
}

void TestToolsPane::tellsQuietlyWhatIsToBeFilledIn()
{
    openFake();
    const auto *label = m_pane->findChild<QLabel *>(u"call:faults"_s);
    const auto inkOf = [label] { return label->palette().color(QPalette::Active, QPalette::WindowText); };
    QTRY_COMPARE(faults(), u"1 field(s) to fill in"_s);
    QCOMPARE(inkOf(), inkColour(tokensOf(label), Ink::Text2));
    m_pane->call();
    QTRY_COMPARE(faults(), u"1 field(s) to fix"_s);
    QCOMPARE(inkOf(), inkColour(tokensOf(label), Ink::Err));
}

void TestToolsPane::showsADescriptionInWholeLinesAndAllOfIt()
{
    const QByteArray lines = QByteArray("Reads <b>all</b> of a file and says what stands in it. ").repeated(12);
    openFolder({toolEntry("short", "text", "One line."), toolEntry("none"),
                toolEntry("long", "text", lines + "\\n\\nArgs:\\n  text: the last")});
    const auto *first = m_pane->findChild<QWidget *>(u"call:descriptionFirst"_s);
    auto *more = m_pane->findChild<QPushButton *>(u"call:descriptionMore"_s);
    const auto *all = m_pane->findChild<PlainLabel *>(u"call:descriptionAll"_s);
    const auto *viewTabs = m_pane->findChild<QTabBar *>(u"call:tabs"_s);
    const auto place = [&] { return viewTabs->mapTo(m_pane.get(), QPoint()).y(); };
    QTRY_VERIFY(place() > 0 && first->isVisible());
    const int before = place();
    QVERIFY(!more->isVisible());
    choose(u"none"_s);
    choose(u"long"_s);
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(place(), before); // from tool to tool
    QCOMPARE(first->height() % first->fontMetrics().lineSpacing(), 0);
    more->click();
    QVERIFY(all->isVisible() && !first->isVisible());
    QVERIFY(all->rawText().endsWith(u"text: the last"_s));
    QCOMPARE(all->textFormat(), Qt::PlainText);
    QTRY_VERIFY(all->visibleRegion().boundingRect().top() == 0 && place() > before);
    choose(u"short"_s);
    QTRY_VERIFY(!more->isVisible() && !all->isVisible());
    QTRY_COMPARE(place(), before);
}

void TestToolsPane::endsBadgesInOneLine()
{
    const QWidget widget;
    const auto rightmost = [&widget](const Badge &badge) {
        constexpr QSize kPlace(200, 24);
        QImage image(kPlace, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintBadges(&painter, image.rect().adjusted(0, 0, -20, 0), {badge}, &widget);
        painter.end();
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != Qt::white) {
                    return x;
                }
            }
        }
        return -1;
    };
    const int boxed = rightmost({.text = u"destroys"_s, .kind = BadgeKind::Err, .icon = {}});
    const int bare = rightmost({.text = u"read"_s, .kind = BadgeKind::Quiet, .icon = {}});
    QVERIFY2(boxed > 0 && std::abs(boxed - bare) <= 2, qPrintable(u"%1 %2"_s.arg(boxed).arg(bare))); // a letter's edge
}

void TestToolsPane::cancelsACall()
{
    openFake();
    choose(u"sleep"_s);
    type(u"/ms"_s, u"60000"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Running"_s);
    QVERIFY(button(u"call"_s)->isEnabled()); // another one may run beside it
    QVERIFY(button(u"cancel"_s)->isVisible());
    QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(state(), u"Cancelled"_s);
    QVERIFY(button(u"call"_s)->isEnabled());
    QVERIFY(!button(u"cancel"_s)->isVisible());
}

void TestToolsPane::callsOnceOnADoubleClick()
{
    QApplication::setDoubleClickInterval(60'000); // a busy machine is slow to click
    const QString id = openFake();
    choose(u"fail"_s);
    QTest::mouseDClick(button(u"call"_s), Qt::LeftButton);
    m_pane->call();
    QTRY_COMPARE(state(), u"Tool error"_s);
    QTRY_COMPARE(m_engine->link->server(id)->calls, 1u);
    QApplication::setDoubleClickInterval(400);
}

void TestToolsPane::runsSeveralCallsAtOnceEachWithItsResult()
{
    QApplication::setDoubleClickInterval(0);
    openFake();
    choose(u"sleep"_s);
    type(u"/ms"_s, u"60000"_s);
    QVERIFY(!tabs()->isVisible());
    m_pane->call();
    QVERIFY(!tabs()->isVisible());
    m_pane->call();
    m_pane->call();
    QCOMPARE(tabs()->count(), 3);
    QVERIFY(tabs()->isVisible());
    QCOMPARE(tabs()->currentIndex(), 2);
    QTRY_COMPARE(state(), u"Running"_s);
    m_pane->cancelCall();
    QTRY_COMPARE(state(), u"Cancelled"_s);
    QVERIFY(!m_pane->isRunning());
    tabs()->setCurrentIndex(0);
    QVERIFY(m_pane->isRunning());
    QTRY_COMPARE(state(), u"Running"_s);
    choose(u"echo"_s); // its calls are others
    QVERIFY(!m_pane->hasLastCall());
    QVERIFY(!tabs()->isVisible());
    choose(u"sleep"_s);
    QCOMPARE(tabs()->currentIndex(), 0);
    QTRY_COMPARE(state(), u"Running"_s);
    QApplication::setDoubleClickInterval(400);
}

void TestToolsPane::u04_oldResultsMakeRoomForNewerOnes()
{
    openFake();
    m_pane->findChild<CallTabs *>()->setMostBytes(10);
    choose(u"echo"_s);
    type(u"/text"_s, u"first words"_s);
    for (int i = 0; i < 3; ++i) {
        m_pane->call();
        QTRY_COMPARE(state(), u"Succeeded"_s);
        QTRY_VERIFY(!m_pane->isRunning());
    }
    tabs()->setCurrentIndex(0);
    QTRY_VERIFY(textsIn(*m_pane).contains(u"This result made room for newer ones."_s));
    QCOMPARE(state(), u"Ended"_s);
    QVERIFY(!m_pane->findChild<QToolButton *>(u"result:copy"_s)->isEnabled());
    tabs()->setCurrentIndex(2);
    QTRY_VERIFY(shows(u"first words"_s));
}

void TestToolsPane::waitsLongerForARunningCall()
{
    openFake();
    choose(u"sleep"_s);
    type(u"/ms"_s, u"60000"_s);
    const auto left = [this] {
        auto *label = m_pane->findChild<QLabel *>(u"call:left"_s);
        return label->isVisible() ? label->text().section(u' ', 3, 3).toInt() : 0; // "Time limit in 30 s"
    };
    QCOMPARE(left(), 0);
    m_pane->call();
    QTRY_VERIFY(left() > 0);
    QVERIFY(left() <= 30); // Limits::requestMs
    auto *cancel = m_pane->findChild<QPushButton *>(u"call:cancel"_s);
    auto *save = m_pane->findChild<QPushButton *>(u"call:save"_s);
    const QRect place = cancel->geometry(); // what is clicked there just when the call ends must do nothing else
    QVERIFY(cancel->isVisible() && save->isVisible() && !place.intersects(save->geometry()));
    m_pane->findChild<QPushButton *>(u"call:longer"_s)->click();
    QTRY_VERIFY(left() > 60);
    m_pane->cancelCall();
    QTRY_COMPARE(left(), 0);
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(!place.intersects(save->geometry()));
    const QList<KeptCall> calls =
        m_drafts->calls().book().of(m_engine->link->servers().constFirst().entry.id, u"sleep"_s);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.constFirst().end, KeptCall::End::Cancelled);
}

void TestToolsPane::sendsWhatStandsInMeta()
{
    const QString id = openFake();
    auto *meta = m_pane->findChild<QPlainTextEdit *>(u"call:meta"_s);
    type(u"/text"_s, u"x"_s);
    meta->setPlainText(u"{\"trace\": "_s);
    m_pane->call();
    QVERIFY(!m_pane->isRunning()); // what is no object is not sent
    QVERIFY(meta->isVisible());
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_pane->copyAs(CopyAs::CommandLine); // nor copied, nor saved, without it
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    m_pane->saveCall();
    QVERIFY(!m_pane->findChild<QInputDialog *>());
    meta->setPlainText(u"{\"trace\": \"t1\"}"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QCOMPARE(m_drafts->calls().book().all().constLast().meta, R"({"trace":"t1"})"_ba);
    QCOMPARE(m_drafts->meta(id, u"echo"_s), R"({"trace":"t1"})"_ba);
    meta->setPlainText(u"{\"trace\": "_s); // on the way to something else
    QCOMPARE(m_drafts->meta(id, u"echo"_s), R"({"trace":"t1"})"_ba);
    choose(u"sleep"_s);
    QVERIFY(meta->toPlainText().isEmpty());
    choose(u"echo"_s);
    QCOMPARE(meta->toPlainText(), u"{\"trace\": "_s); // what is no object yet stays with its tool
}

void TestToolsPane::runsACallAsTaskWhereItIsLeftToTheCaller()
{
    const QByteArray task =
        R"("taskId":"t1","createdAt":"2026-11-28T12:00:00Z","lastUpdatedAt":"2026-11-28T12:00:00Z",)"
        R"("ttl":null,"pollInterval":10)";
    m_folder.setResult(u"initialize"_s,
                       R"({"protocolVersion":"2025-11-25","serverInfo":{"name":"f","version":"1"},"capabilities":)"
                       R"({"tools":{},"tasks":{"requests":{"tools":{"call":{}}},"cancel":{}}}})");
    openFolder({R"({"name":"slow","inputSchema":{"type":"object"},"execution":{"taskSupport":"optional"}})",
                R"({"name":"other","inputSchema":{"type":"object"},"execution":{"taskSupport":"optional"}})",
                R"({"name":"never","inputSchema":{"type":"object"}})",
                R"({"name":"always","inputSchema":{"type":"object"},"execution":{"taskSupport":"required"}})"});
    m_folder.setResult(u"tools.call"_s, R"({"task":{"status":"working",)" + task + "}}");
    m_folder.setResult(u"tasks.get"_s, R"({"status":"completed",)" + task + '}');
    m_folder.setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"From the task."}]})");
    QAction *choice = action(u"call:menu"_s, u"Run as task"_s);
    QVERIFY(choice->isEnabled() && !choice->isChecked());
    choice->trigger();
    QVERIFY(callPane()->asTask());
    auto *ttl = m_pane->findChild<QDoubleSpinBox *>(u"call:taskTtl"_s);
    QVERIFY(ttl->isVisible());
    QCOMPARE(callPane()->asTaskMs(), 0); // as the server likes
    ttl->setValue(90);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QTRY_VERIFY(shows(u"From the task."_s));
    QCOMPARE(m_pane->findChild<CallTabs *>()->current()->request().asTaskMs, 90'000);
    choose(u"other"_s);
    QVERIFY(!callPane()->asTask()); // nobody wished it for this one
    QVERIFY(!callPane()->asTaskMs() && !ttl->isVisible());
    choose(u"never"_s);
    QVERIFY(!action(u"call:menu"_s, u"Run as task"_s)->isEnabled());
    QVERIFY(!callPane()->asTask());
    choose(u"always"_s);
    choice = action(u"call:menu"_s, u"Run as task"_s);
    QVERIFY(!choice->isEnabled() && choice->isChecked());
    QVERIFY(callPane()->asTask());
    QVERIFY(ttl->isVisible());
    QCOMPARE(callPane()->asTaskMs(), 0); // what was typed for another
    ttl->setFocus();
    QTest::keySequence(ttl, QKeySequence::Undo);
    QCOMPARE(callPane()->asTaskMs(), 0); // and does not come back
    QTest::keySequence(ttl, QKeySequence::Redo);
    QCOMPARE(callPane()->asTaskMs(), 0);
}

void TestToolsPane::cannotAskForATaskElsewhere()
{
    m_folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","serverInfo":{"name":"f","version":"1"},)"
                                        R"("capabilities":{"tools":{}}})");
    openFolder({R"({"name":"slow","inputSchema":{"type":"object"},"execution":{"taskSupport":"optional"}})"});
    QVERIFY(!action(u"call:menu"_s, u"Run as task"_s)->isEnabled()); // the server has no tasks
    QVERIFY(!callPane()->asTask());
}

void TestToolsPane::cannotCallWithoutAConnection()
{
    const QString id = openFake();
    type(u"/text"_s, u"x"_s);
    m_engine->link->disconnectServer(id);
    QVERIFY(m_engine->becomes(id, State::Disconnected));
    QVERIFY(!button(u"call"_s)->isEnabled());
    QVERIFY(button(u"call"_s)->toolTip().contains(u"The server is not connected."_s));
    QCOMPARE(button(u"call"_s)->accessibleDescription(), u"The server is not connected."_s);
    QCOMPARE(shownTool(), u"echo"_s); // but it stays to be read
}

void TestToolsPane::u14_callsTheToolThatIsShownThoughTheListChanged()
{
    const QString id = openFolder({toolEntry("first"), toolEntry("second")});
    choose(u"second"_s);
    type(u"/text"_s, u"typed"_s);
    const QPoint middle = button(u"call"_s)->rect().center();
    QTest::mousePress(button(u"call"_s), Qt::LeftButton, {}, middle);
    m_folder.setTools({toolEntry("third"), toolEntry("second"), toolEntry("first")});
    m_engine->link->refreshTools(id);
    QTRY_COMPARE(m_engine->link->tools(id)->tools.size(), 3);
    QSignalSpy requested(callPane(), &CallPane::callRequested);
    QTest::mouseRelease(button(u"call"_s), Qt::LeftButton, {}, middle);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(shownTool(), u"second"_s);
    QCOMPARE(list()->currentIndex().data().toString(), u"second"_s);
    QCOMPARE(typed(u"/text"_s), u"typed"_s);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    m_folder.setTools({toolEntry("second", "other")}); // the same name, another schema
    m_engine->link->refreshTools(id);
    QTRY_VERIFY(field(u"/other"_s));
    QCOMPARE(shownTool(), u"second"_s);
}

void TestToolsPane::u14_keepsTheShownToolWhileAFilterHidesIt()
{
    const QString id = openFolder({toolEntry("first"), toolEntry("second")});
    type(u"/text"_s, u"typed"_s);
    filter()->setText(u"second"_s);
    QCOMPARE(shownTool(), u"first"_s);
    m_folder.setTools({toolEntry("zero"), toolEntry("first"), toolEntry("second")});
    m_engine->link->refreshTools(id);
    QTRY_COMPARE(m_engine->link->tools(id)->tools.size(), 3);
    QCOMPARE(shownTool(), u"first"_s);
    QCOMPARE(typed(u"/text"_s), u"typed"_s);
}

void TestToolsPane::u14_clearsTheFormWhenItsToolIsGone()
{
    const QString id = openFolder({toolEntry("first"), toolEntry("second")});
    m_folder.setTools({toolEntry("second")});
    m_engine->link->refreshTools(id);
    QTRY_COMPARE(shownTool(), QString()); // not another tool under the hand
    QVERIFY(!button(u"call"_s)->isVisible());
    m_pane->call();
    QVERIFY(!m_pane->isRunning());
}

void TestToolsPane::u14_choosesTheToolThatIsAskedForThoughItIsHidden()
{
    openFolder({toolEntry("get_a"), toolEntry("get_b"), toolEntry("other")});
    filter()->setText(u"other"_s);
    choose(u"other"_s);
    m_pane->choose(u"get_a"_s);
    QCOMPARE(shownTool(), u"get_a"_s);
    QCOMPARE(filter()->text(), QString());
    filter()->setText(u"other"_s);
    m_pane->openCall(u"get_b"_s, R"({"text":"from elsewhere"})");
    QCOMPARE(shownTool(), u"get_b"_s);
    QCOMPARE(typed(u"/text"_s), u"from elsewhere"_s);
    choose(u"other"_s);
    action(u"tools:menu"_s, u"Group by prefix"_s)->trigger();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(list()->model()->rowCount(), 3); // folded
    m_pane->choose(u"get_a"_s);
    QCOMPARE(shownTool(), u"get_a"_s);
    list()->setFocus();
    m_pane->choose(u"gone"_s);
    QCOMPARE(shownTool(), u"get_a"_s);
    QVERIFY(list()->hasFocus()); // not the form of another tool
}

void TestToolsPane::leavesAResultAloneWhenTheListIsReadAgain()
{
    const QString id = openFolder({toolEntry("first"), toolEntry("second")});
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QTRY_VERIFY(shows(u"Answered."_s));
    const QPointer<QPlainTextEdit> read = m_pane->findChild<QWidget *>(u"contentView"_s)->findChild<QPlainTextEdit *>();
    QVERIFY(read);
    m_folder.setTools({toolEntry("first"), toolEntry("second"), toolEntry("third")});
    m_engine->link->refreshTools(id);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(state(), u"Succeeded"_s);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(read); // what is scrolled, marked or unfolded in it stays
}

void TestToolsPane::mayGoWhileCallsRun()
{
    const QString id = openFake();
    choose(u"sleep"_s);
    type(u"/ms"_s, u"300"_s);
    m_pane->call();
    QVERIFY(m_pane->isRunning());
    m_pane.reset();
    QTRY_COMPARE(m_engine->link->server(id)->calls, 1u); // its end was told, to nobody
}

QTEST_MAIN(TestToolsPane)
#include "tst_toolspane.moc"
