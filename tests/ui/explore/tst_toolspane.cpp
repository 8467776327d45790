// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/callpane.h"
#include "ui/explore/calltabs.h"
#include "ui/explore/toollistpane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/draftstore.h"
#include "ui/state/uistate.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

namespace {

QByteArray toolEntry(const QByteArray &name, const QByteArray &property = "text", const QByteArray &description = {})
{
    return R"({"name":")" + name + R"(","description":")" + description
           + R"(","inputSchema":{"type":"object","properties":{")" + property + R"(":{"type":"string"}}}})";
}

} // namespace

class TestToolsPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void callsThroughARealServer();
    void saysWhatIsMissingAndCallsAnyway();
    void keepsTheLastCallOfEachTool();
    void keepsWhatWasTypedForEachTool();
    void keepsWhatWasTypedOverARestartOfTheServer();
    void keepsJsonThatIsNotWholeYet();
    void cancelsACall();
    void callsOnceOnADoubleClick();
    void runsSeveralCallsAtOnceEachWithItsResult();
    void u04_oldResultsMakeRoomForNewerOnes();
    void waitsLongerForARunningCall();
    void keepsCallsAndMakesThemAgain();
    void savesACallUnderAName();
    void comparesTheResultsOfTwoCalls();
    void copiesTheCallThatIsInTheForm();
    void sendsWhatStandsInMeta();
    void groupsByPrefixAndKeepsFavourites();
    void saysWhatSomeClientsWouldRefuse();
    void runsACallAsTaskWhereItIsLeftToTheCaller();
    void cannotAskForATaskElsewhere();
    void cannotCallWithoutAConnection();
    void u14_callsTheToolThatIsShownThoughTheListChanged();
    void u14_keepsTheShownToolWhileAFilterHidesIt();
    void u14_clearsTheFormWhenItsToolIsGone();
    void u14_choosesTheToolThatIsAskedForThoughItIsHidden();
    void leavesAResultAloneWhenTheListIsReadAgain();
    void knowsHowACallEndedWhileItWasNamed();
    void showsTheTwinThatIsChosen();
    void u07_saysWhatAToolCouldBeTakenFor();
    void saysWhenAListIsNotComplete();
    void saysWhatTheFilterHides();
    void u01_showsHostileToolsLiterally();
    void mayGoWhileCallsRun();

private:
    void open(const QString &id)
    {
        m_pane.reset();
        m_pane = std::make_unique<ToolsPane>(*m_engine->link, *m_drafts, *m_state, id);
        m_pane->resize(1200, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    QString openFake(const QStringList &flags = {})
    {
        const QString id = m_engine->addConnected(u"fake"_s, flags);
        open(id);
        return id;
    }
    QString openFolder(const QByteArrayList &tools)
    {
        m_folder.setTools(tools);
        m_folder.setResult(u"tools.call"_s, R"({"content":[{"type":"text","text":"Answered."}]})");
        const QString id = m_engine->add(m_folder.entry(u"folder"_s));
        m_engine->connectTo(id);
        open(id);
        return id;
    }
    QListView *list() const { return m_pane->findChild<QListView *>(u"tools:list"_s); }
    QLineEdit *filter() const { return m_pane->findChild<QLineEdit *>(u"tools:filter"_s); }
    QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(u"call:"_s + name); }
    QWidget *field(const QString &pointer) const { return m_pane->findChild<QWidget *>(u"field:"_s + pointer); }
    QString typed(const QString &pointer) const
    {
        const QWidget *input = field(pointer);
        const auto *lines = qobject_cast<const QPlainTextEdit *>(input);
        const auto *line = qobject_cast<const QLineEdit *>(input);
        return lines ? lines->toPlainText() : line ? line->text() : QString();
    }
    QString state() const { return m_pane->findChild<QLabel *>(u"result:state"_s)->text(); }
    QString faults() const { return m_pane->findChild<QLabel *>(u"call:faults"_s)->text(); }
    CallPane *callPane() const { return m_pane->findChild<CallPane *>(); }
    QString shownTool() const { return callPane()->hasTool() ? callPane()->tool().name : QString(); }
    void choose(const QString &name) const { m_pane->findChild<ToolListPane *>()->selectTool(name); }
    bool shows(const QString &text) const
    {
        const QList<QPlainTextEdit *> views =
            m_pane->findChild<QWidget *>(u"contentView"_s)->findChildren<QPlainTextEdit *>();
        return std::ranges::any_of(
            views, [&](const QPlainTextEdit *view) { return view->isVisible() && view->toPlainText().contains(text); });
    }
    QAction *action(const QString &menuName, const QString &text) const
    {
        auto *menu = m_pane->findChild<QMenu *>(menuName);
        emit menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) { // of its submenus too
            if (actions.at(i)->text().startsWith(text)) {
                return actions.at(i);
            }
            if (actions.at(i)->menu()) {
                actions += actions.at(i)->menu()->actions();
            }
        }
        return nullptr;
    }
    QString kept() const { return m_pane->findChild<QPushButton *>(u"call:kept"_s)->text(); }
    QTabBar *tabs() const { return m_pane->findChild<QTabBar *>(u"result:calls"_s); }
    void type(const QString &pointer, const QString &text) const
    {
        QTRY_VERIFY(field(pointer));
        field(pointer)->setFocus();
        QTest::keyClicks(field(pointer), text);
    }

    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<ToolsPane> m_pane;
    ServerFolder m_folder;
};

void TestToolsPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(m_engine->folder() + u"/drafts.json"_s);
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
}

void TestToolsPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

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

void TestToolsPane::keepsTheLastCallOfEachTool()
{
    openFake();
    type(u"/text"_s, u"kept words"_s);
    m_pane->call();
    QTRY_VERIFY(shows(u"kept words"_s));
    choose(u"fail"_s);
    QVERIFY(!m_pane->hasLastCall());
    QVERIFY(textsIn(*m_pane).contains(u"No calls yet."_s));
    QVERIFY(!shows(u"kept words"_s));
    m_pane->call();
    QTRY_COMPARE(state(), u"Tool error"_s);
    QVERIFY(shows(u"It failed, as asked."_s));
    choose(u"echo"_s);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QTRY_VERIFY(shows(u"kept words"_s));
}

void TestToolsPane::keepsWhatWasTypedForEachTool()
{
    const QString id = openFake();
    type(u"/text"_s, u"not yet sent"_s);
    choose(u"sleep"_s);
    QVERIFY(!field(u"/text"_s) || !field(u"/text"_s)->isVisible());
    choose(u"echo"_s);
    QTRY_VERIFY(field(u"/text"_s));
    QCOMPARE(typed(u"/text"_s), u"not yet sent"_s);
    open(id); // the tab was closed and opened
    QTRY_VERIFY(field(u"/text"_s));
    QCOMPARE(typed(u"/text"_s), u"not yet sent"_s);
}

void TestToolsPane::keepsWhatWasTypedOverARestartOfTheServer()
{
    const QString id = openFake({u"--tools"_s, u"1"_s});
    choose(u"tool_0000"_s);
    type(u"/text"_s, u"before"_s);
    QSignalSpy tools(m_engine->link.get(), &EngineLink::toolsChanged);
    m_engine->link->restartServer(id);
    QTRY_COMPARE(tools.size(), 2); // none, and then those of the new connection
    QTRY_VERIFY(typed(u"/text"_s) == u"before"_s);
    QVERIFY(button(u"call"_s)->isEnabled());
}

void TestToolsPane::keepsJsonThatIsNotWholeYet()
{
    openFolder({toolEntry("first"), toolEntry("second")});
    m_pane->toggleJson();
    auto *text = m_pane->findChild<QPlainTextEdit *>(u"arguments"_s);
    text->setPlainText(uR"({"text": "half)"_s);
    choose(u"second"_s);
    QVERIFY(!text->toPlainText().contains(u"half"_s));
    choose(u"first"_s);
    QCOMPARE(text->toPlainText(), uR"({"text": "half)"_s);
    QVERIFY(!button(u"call"_s)->isEnabled());
    m_pane->openCall(u"first"_s, R"({"text":"whole"})"); // that is another wish
    QVERIFY(text->toPlainText().contains(u"whole"_s));
    choose(u"second"_s);
    choose(u"first"_s);
    QVERIFY(text->toPlainText().contains(u"whole"_s));
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
        return label->isVisible() ? label->text().section(u' ', 0, 0).toInt() : 0;
    };
    QCOMPARE(left(), 0);
    m_pane->call();
    QTRY_VERIFY(left() > 0);
    QVERIFY(left() <= 30); // Limits::requestMs
    m_pane->findChild<QPushButton *>(u"call:longer"_s)->click();
    QTRY_VERIFY(left() > 60);
    m_pane->cancelCall();
    QTRY_COMPARE(left(), 0);
}

void TestToolsPane::keepsCallsAndMakesThemAgain()
{
    const QString id = openFake();
    QCOMPARE(kept(), u"Saved calls 0"_s);
    type(u"/text"_s, u"first"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QCOMPARE(kept(), u"Saved calls 1"_s);
    const KeptCall first = m_drafts->calls().book().all().constFirst();
    QCOMPARE(first.server, id);
    QCOMPARE(first.arguments, R"({"text":"first"})"_ba);
    QCOMPARE(first.end, KeptCall::End::Succeeded);
    QVERIFY(first.answer > first.request);
    type(u"/text"_s, u" and more"_s);
    action(u"call:keptMenu"_s, u"Put into the form"_s)->trigger();
    QTRY_COMPARE(typed(u"/text"_s), u"first"_s);
    action(u"call:keptMenu"_s, u"Call again"_s)->trigger();
    QTRY_COMPARE(kept(), u"Saved calls 2"_s);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    action(u"call:keptMenu"_s, u"Pin"_s)->trigger();
    QVERIFY(m_drafts->calls().book().of(id, u"echo"_s).constFirst().isPinned);
    action(u"call:keptMenu"_s, u"Remove"_s)->trigger();
    QCOMPARE(kept(), u"Saved calls 1"_s);
    choose(u"sleep"_s);
    QCOMPARE(kept(), u"Saved calls 0"_s);
}

void TestToolsPane::savesACallUnderAName()
{
    const QString id = openFake();
    const auto save = [this](const QString &name) {
        button(u"save"_s)->click();
        auto *dialog = m_pane->findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!m_pane->findChild<QInputDialog *>());
    };
    type(u"/text"_s, u"a"_s);
    save(u"Mine & <b>yours</b>"_s);
    QCOMPARE(kept(), u"Saved calls 1"_s);
    type(u"/text"_s, u"b"_s);
    save(u"Mine & <b>yours</b>"_s); // edited: the same one
    QCOMPARE(kept(), u"Saved calls 1"_s);
    QCOMPARE(m_drafts->calls().book().of(id, u"echo"_s).constFirst().arguments, R"({"text":"ab"})"_ba);
    QVERIFY(action(u"call:keptMenu"_s, u"Mine && <b>yours</b>"_s));
    save({}); // a call without a name is one that was made
    QCOMPARE(kept(), u"Saved calls 1"_s);
}

void TestToolsPane::comparesTheResultsOfTwoCalls()
{
    openFake();
    for (const QString &text : {u"one"_s, u"two"_s}) {
        type(u"/text"_s, text);
        m_pane->call();
        QTRY_COMPARE(state(), u"Succeeded"_s);
        QTRY_VERIFY(!m_pane->isRunning());
    }
    QAction *compare = action(u"call:keptMenu"_s, u"Compare results with"_s);
    QVERIFY(compare && compare->menu());
    compare->menu()->actions().constFirst()->trigger();
    auto *dialog = m_pane->findChild<QWidget *>(u"resultComparison"_s);
    QVERIFY(dialog);
    const auto summary = [dialog] { return dialog->findChild<QLabel *>(u"resultComparison:summary"_s)->text(); };
    QTRY_VERIFY2(summary().contains(u"place"_s) && summary().contains(u"differ"_s), qPrintable(summary()));
    delete dialog;
}

void TestToolsPane::copiesTheCallThatIsInTheForm()
{
    openFake();
    type(u"/text"_s, u"it's"_s);
    action(u"call:copyAs"_s, u"Command line"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"signalbox-cli --method tools/call"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"'{\"text\":\"it'\\''s\"}'"_s));
    QCOMPARE(faults(), u"Copied: Command line."_s);
    action(u"call:copyAs"_s, u"curl"_s)->trigger(); // cannot be said for a program
    QVERIFY(faults().startsWith(u"curl speaks HTTP"_s));
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"signalbox-cli"_s));
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

void TestToolsPane::groupsByPrefixAndKeepsFavourites()
{
    const QString id = openFolder({toolEntry("get_a"), toolEntry("get_b"), toolEntry("other")});
    const auto rows = [this] {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            texts.append(list()->model()->index(row, 0).data().toString());
        }
        return texts;
    };
    choose(u"get_b"_s);
    action(u"tools:menu"_s, u"Group by prefix"_s)->trigger();
    QCOMPARE(rows(), QStringList({u"get_"_s, u"get_a"_s, u"get_b"_s, u"Others"_s, u"other"_s}));
    QCOMPARE(shownTool(), u"get_b"_s);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QCOMPARE(shownTool(), u"get_b"_s); // a head is no tool
    QTest::keyClick(list(), Qt::Key_Left);
    QCOMPARE(rows().size(), 3);
    QTest::keyClick(list(), Qt::Key_Right);
    QCOMPARE(rows().size(), 5);
    choose(u"other"_s);
    action(u"tools:menu"_s, u"Make it a favourite"_s)->trigger();
    open(id); // the tab was closed and opened
    QCOMPARE(rows(), QStringList({u"Favourites"_s, u"other"_s, u"get_"_s, u"get_a"_s, u"get_b"_s}));
    QCOMPARE(shownTool(), u"other"_s);
    action(u"tools:menu"_s, u"No favourite any more"_s)->trigger();
    QCOMPARE(rows().size(), 5);
    QCOMPARE(rows().constFirst(), u"get_"_s);
}

void TestToolsPane::saysWhatSomeClientsWouldRefuse()
{
    openFolder({toolEntry("plain"), toolEntry("with.dot"),
                R"({"name":"mirrored","inputSchema":{"type":"object","properties":{"region":{"type":"string",)"
                R"("x-mcp-header":"Region"}}}})"});
    const auto shown = [this](const QString &name) {
        auto *label = m_pane->findChild<PlainLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    };
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QCOMPARE(shown(u"call:portability"_s), QString());
    choose(u"with.dot"_s);
    QVERIFY(shown(u"call:portability"_s).contains(u"“.”"_s));
    QCOMPARE(shown(u"call:headers"_s), QString());
    choose(u"mirrored"_s);
    QCOMPARE(shown(u"call:portability"_s), QString());
    QCOMPARE(shown(u"call:headers"_s), u"Over HTTP also sent as header: region → Mcp-Param-Region"_s);
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
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QTRY_VERIFY(shows(u"From the task."_s));
    choose(u"other"_s);
    QVERIFY(!callPane()->asTask()); // nobody wished it for this one
    choose(u"never"_s);
    QVERIFY(!action(u"call:menu"_s, u"Run as task"_s)->isEnabled());
    QVERIFY(!callPane()->asTask());
    choose(u"always"_s);
    choice = action(u"call:menu"_s, u"Run as task"_s);
    QVERIFY(!choice->isEnabled() && choice->isChecked());
    QVERIFY(callPane()->asTask());
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

void TestToolsPane::knowsHowACallEndedWhileItWasNamed()
{
    const QString id = openFake();
    type(u"/text"_s, u"a"_s);
    m_pane->call();
    action(u"call:keptMenu"_s, u"Name…"_s)->trigger();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    const auto known = [&] { return m_drafts->calls().book().of(id, u"echo"_s).constFirst(); };
    QCOMPARE(known().end, KeptCall::End::Succeeded);
    auto *dialog = m_pane->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(u"mine"_s);
    dialog->accept();
    QCOMPARE(known().name, u"mine"_s);
    QCOMPARE(known().end, KeptCall::End::Succeeded);
    QVERIFY(known().answer > 0);
}

void TestToolsPane::showsTheTwinThatIsChosen()
{
    openFolder({toolEntry("twin", "one"), toolEntry("twin", "two")});
    QTRY_VERIFY(field(u"/one"_s));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTRY_VERIFY(field(u"/two"_s));
    QVERIFY(callPane()->tool().raw.contains("\"two\""));
}

void TestToolsPane::u07_saysWhatAToolCouldBeTakenFor()
{
    openFolder({toolEntry("ech\xd0\xbe"), toolEntry("other")});
    const auto told = [this] {
        auto *label = m_pane->findChild<PlainLabel *>(u"call:findings"_s);
        return label->isVisible() ? label->text() : QString();
    };
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(told(), QString());
    const QString fake = m_engine->addConnected(u"fake"_s); // comes later, and is told of all the same
    QTRY_COMPARE(told(), u"The server “fake” has a tool whose name looks the same: “echo”."_s);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QCOMPARE(told(), QString());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QVERIFY(!told().isEmpty());
    bool isRemoved = false;
    m_engine->link->removeServer(fake, this, [&isRemoved](const Result<> &done) { isRemoved = bool(done); });
    QTRY_VERIFY(isRemoved);
    QTRY_COMPARE(told(), QString());
}

void TestToolsPane::saysWhenAListIsNotComplete()
{
    openFake({u"--same-cursor"_s});
    QVERIFY(textsIn(*m_pane).contains(u"The list is not complete."_s));
    QCOMPARE(shownTool(), u"echo"_s);
}

void TestToolsPane::saysWhatTheFilterHides()
{
    openFake();
    filter()->setText(u"<b>nothing</b>"_s);
    QVERIFY(textsIn(*m_pane).contains(u"No tool matches “<b>nothing</b>”. 5 hidden."_s));
    const QList<QPushButton *> buttons = m_pane->findChild<ToolListPane *>()->findChildren<QPushButton *>();
    for (QPushButton *clear : buttons) {
        if (clear->text() == u"Clear filter"_s) {
            clear->click();
        }
    }
    QCOMPARE(list()->model()->rowCount(), 5);
}

void TestToolsPane::u01_showsHostileToolsLiterally()
{
    QByteArrayList tools;
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        const QByteArray text = trap.toUtf8();
        tools.append(R"({"name":")" + text + R"(","title":")" + text + R"(","description":")" + text
                     + R"(","inputSchema":{"type":"object","title":")" + text + R"(","properties":{")" + text
                     + R"(":{"type":"string","title":")" + text + R"(","description":")" + text + R"(","enum":[")"
                     + text + R"(","b"]}}}})");
    }
    m_folder.setTools(tools);
    openFolder(tools);
    m_folder.setResult(u"tools.call"_s, R"({"content":[{"type":"text","text":"<img src='file:///trap'>"},)"
                                        R"({"type":"resource_link","uri":"<b>u</b>","name":"<b>n</b>"}]})");
    for (const QString &trap : traps) {
        choose(trap);
        QCOMPARE(shownTool(), trap);
        QVERIFY2(textsIn(*callPane()).contains(trap), qPrintable(trap));
        m_pane->call();
        m_pane->call(); // anyway
        QTRY_COMPARE(state(), u"Succeeded"_s);
        QVERIFY(shows(u"<img src='file:///trap'>"_s));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
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
