// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/callpane.h"
#include "ui/explore/toollistpane.h"
#include "ui/explore/toolspane.h"
#include "ui/models/draftstore.h"
#include "ui/state/uistate.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

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
    void cancelsACall();
    void callsOnceOnADoubleClick();
    void cannotCallWithoutAConnection();
    void u14_callsTheToolThatIsShownThoughTheListChanged();
    void u14_keepsTheShownToolWhileAFilterHidesIt();
    void u14_clearsTheFormWhenItsToolIsGone();
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

void TestToolsPane::cancelsACall()
{
    openFake();
    choose(u"sleep"_s);
    type(u"/ms"_s, u"60000"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Running"_s);
    QVERIFY(!button(u"call"_s)->isEnabled());
    QVERIFY(button(u"cancel"_s)->isVisible());
    QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(state(), u"Cancelled"_s);
    QVERIFY(button(u"call"_s)->isEnabled());
    QVERIFY(!button(u"cancel"_s)->isVisible());
}

void TestToolsPane::callsOnceOnADoubleClick()
{
    const QString id = openFake();
    choose(u"fail"_s);
    QTest::mouseDClick(button(u"call"_s), Qt::LeftButton);
    m_pane->call();
    QTRY_COMPARE(state(), u"Tool error"_s);
    QTRY_COMPARE(m_engine->link->server(id)->calls, 1u);
}

void TestToolsPane::cannotCallWithoutAConnection()
{
    const QString id = openFake();
    type(u"/text"_s, u"x"_s);
    m_engine->link->disconnectServer(id);
    QVERIFY(m_engine->becomes(id, State::Disconnected));
    QVERIFY(!button(u"call"_s)->isEnabled());
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
