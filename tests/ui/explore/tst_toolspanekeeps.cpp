// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/toolspanefixture.h"
#include "tests/ui/labels.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What is kept of tools and calls, and what the list says of them.
class TestToolsPaneKeeps : public ToolsPaneFixture
{
    Q_OBJECT
private slots:
    void keepsTheLastCallOfEachTool();
    void keepsWhatWasTypedForEachTool();
    void keepsWhatWasTypedOverARestartOfTheServer();
    void keepsJsonThatIsNotWholeYet();
    void keepsCallsAndMakesThemAgain();
    void savesACallUnderAName();
    void comparesTheResultsOfTwoCalls();
    void copiesTheCallThatIsInTheForm();
    void groupsByPrefixAndKeepsFavourites();
    void saysWhatSomeClientsWouldRefuse();
    void knowsHowACallEndedWhileItWasNamed();
    void showsTheTwinThatIsChosen();
    void u07_saysWhatAToolCouldBeTakenFor();
    void saysWhenAListIsNotComplete();
    void saysWhatTheFilterHides();
    void u01_showsHostileToolsLiterally();
};

void TestToolsPaneKeeps::keepsTheLastCallOfEachTool()
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

void TestToolsPaneKeeps::keepsWhatWasTypedForEachTool()
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

void TestToolsPaneKeeps::keepsWhatWasTypedOverARestartOfTheServer()
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

void TestToolsPaneKeeps::keepsJsonThatIsNotWholeYet()
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

void TestToolsPaneKeeps::keepsCallsAndMakesThemAgain()
{
    const QString id = openFake();
    QCOMPARE(kept(), u"History 0"_s);
    type(u"/text"_s, u"first"_s);
    m_pane->call();
    QTRY_COMPARE(state(), u"Succeeded"_s);
    QCOMPARE(kept(), u"History 1"_s);
    const KeptCall first = m_drafts->calls().book().all().constFirst();
    QCOMPARE(first.server, id);
    QCOMPARE(first.arguments, R"({"text":"first"})"_ba);
    QCOMPARE(first.end, KeptCall::End::Succeeded);
    QVERIFY(first.answer > first.request);
    type(u"/text"_s, u" and more"_s);
    action(u"call:keptMenu"_s, u"Put into the form"_s)->trigger();
    QTRY_COMPARE(typed(u"/text"_s), u"first"_s);
    action(u"call:keptMenu"_s, u"Call again"_s)->trigger();
    QTRY_COMPARE(kept(), u"History 2"_s);
    QTRY_COMPARE(state(), u"Succeeded"_s);
    action(u"call:keptMenu"_s, u"Pin"_s)->trigger();
    QVERIFY(m_drafts->calls().book().of(id, u"echo"_s).constFirst().isPinned);
    QCOMPARE(kept(), u"Saved 1, history 1"_s);
    action(u"call:keptMenu"_s, u"Remove"_s)->trigger();
    QCOMPARE(kept(), u"History 1"_s);
    choose(u"sleep"_s);
    QCOMPARE(kept(), u"History 0"_s);
}

void TestToolsPaneKeeps::savesACallUnderAName()
{
    const QString id = openFake();
    const auto save = [this](const QString &name) {
        button(u"save"_s)->click();
        auto *dialog = m_pane->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->width() >= metricsOf(dialog).px(400)); // its title has room
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(!m_pane->findChild<QInputDialog *>());
    };
    type(u"/text"_s, u"a"_s);
    save(u"Mine & <b>yours</b>"_s);
    QCOMPARE(kept(), u"Saved 1, history 0"_s);
    type(u"/text"_s, u"b"_s);
    save(u"Mine & <b>yours</b>"_s); // edited: the same one
    QCOMPARE(kept(), u"Saved 1, history 0"_s);
    QCOMPARE(m_drafts->calls().book().of(id, u"echo"_s).constFirst().arguments, R"({"text":"ab"})"_ba);
    QVERIFY(action(u"call:keptMenu"_s, u"Mine && <b>yours</b>"_s));
    save({}); // a call without a name is one that was made
    QCOMPARE(kept(), u"Saved 1, history 0"_s);
    const QString name = u"a name "_s + u"so long "_s.repeated(80) + u"it ends"_s;
    save(name);
    auto *menu = m_pane->findChild<QMenu *>(u"call:keptMenu"_s);
    emit menu->aboutToShow();
    const QList<QAction *> calls = menu->actions();
    const auto cut =
        std::ranges::find_if(calls, [](const QAction *one) { return one->text().startsWith(u"a name"_s); });
    QVERIFY(cut != calls.cend());
    QVERIFY((*cut)->text().contains(u'…') && (*cut)->text().contains(u"it ends"_s)); // in its middle
    QVERIFY((*cut)->toolTip().contains(u"so long so long"_s) && menu->toolTipsVisible());
    QCOMPARE_LT(menu->sizeHint().width(), metricsOf(menu).px(700));
}

void TestToolsPaneKeeps::comparesTheResultsOfTwoCalls()
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

void TestToolsPaneKeeps::copiesTheCallThatIsInTheForm()
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

void TestToolsPaneKeeps::groupsByPrefixAndKeepsFavourites()
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

void TestToolsPaneKeeps::saysWhatSomeClientsWouldRefuse()
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

void TestToolsPaneKeeps::knowsHowACallEndedWhileItWasNamed()
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

void TestToolsPaneKeeps::showsTheTwinThatIsChosen()
{
    openFolder({toolEntry("twin", "one"), toolEntry("twin", "two")});
    QTRY_VERIFY(field(u"/one"_s));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTRY_VERIFY(field(u"/two"_s));
    QVERIFY(callPane()->tool().raw.contains("\"two\""));
}

void TestToolsPaneKeeps::u07_saysWhatAToolCouldBeTakenFor()
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

void TestToolsPaneKeeps::saysWhenAListIsNotComplete()
{
    openFake({u"--same-cursor"_s});
    QVERIFY(textsIn(*m_pane).contains(u"The list is not complete."_s));
    QCOMPARE(shownTool(), u"echo"_s);
}

void TestToolsPaneKeeps::saysWhatTheFilterHides()
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

void TestToolsPaneKeeps::u01_showsHostileToolsLiterally()
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

QTEST_MAIN(TestToolsPaneKeeps)
#include "tst_toolspanekeeps.moc"
