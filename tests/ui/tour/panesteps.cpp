// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour/panesteps.h"

#include "ui/explore/explorepage.h"
#include "ui/models/callhandle.h"
#include "ui/models/tasks/tasktablemodel.h"
#include "ui/widgets/findbar.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace Signalbox {

using namespace Qt::StringLiterals;

void PaneSteps::t10_theOverviewSaysWhoTheServerIs()
{
    tabs(u"server:tabs"_s)->setCurrentIndex(0);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"overview"_s), kPatienceMs);
    themedPictures(u"10-overview"_s);
    turnTo(u"Console"_s);
    themedPictures(u"10-console"_s);
    tabs(u"server:tabs"_s)->setCurrentIndex(1);
}

void PaneSteps::t10a_resourcesAreReadAndFollowed()
{
    m_office.open();
    const QString id = openServer(m_office.entry(u"line-office"_s));
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(link().resources(id) && link().resourceTemplates(id), kPatienceMs);
    turnTo(u"Resources"_s);
    chooseResource(u"line://routes/{region}/{id}{?fields*}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"template:region"_s), kPatienceMs);
    QTest::keyClicks(find<QLineEdit>(u"template:region"_s), u"north"_s);
    QCOMPARE(find<QLineEdit>(u"resource:address"_s)->text(), u"line://routes/north/"_s);
    themedPictures(u"10a-template"_s);
    chooseResource(u"line://routes/north.yaml"_s);
    trigger(CommandId::Call);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"resource:state"_s), "Read"), kPatienceMs);
    themedPictures(u"10a-resource"_s);
    find<QAbstractButton>(u"resource:readsOnUpdate"_s)->click();
    find<QPushButton>(u"resource:subscribe"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"resource:subscription"_s), "Subscribed"), kPatienceMs);
    m_office.changeRoutes();
    tabs(u"resource:tabs"_s)->setCurrentIndex(6);
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"resource:lines"_s), kPatienceMs);
    themedPictures(u"10a-history"_s);
    disconnectServer(id);
    window().findChild<ExplorePage *>()->closeServer(id);
}

void PaneSteps::t10b_promptsAreFilledInAndGot()
{
    m_library.offerPrompts();
    ServerEntry entry = m_library.entry(u"prompt-library"_s);
    entry.arguments = QStringList{u"-c"_s, PromptLibrary::saying(), u"sh"_s, entry.command} + entry.arguments;
    entry.command = u"/bin/sh"_s;
    const QString id = openServer(entry);
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(link().prompts(id), kPatienceMs);
    turnTo(u"Prompts"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>(u"prompt:argument:language"_s), kPatienceMs);
    auto *language = find<QLineEdit>(u"prompt:argument:language"_s);
    activate(); // a dialog was over it
    language->setFocus();
    QTest::keyClicks(language, u"p"_s);
    QTRY_VERIFY_WITH_TIMEOUT(language->findChild<QAbstractItemView *>(u"completion:suggestions"_s), kPatienceMs);
    auto *suggestions = language->findChild<QAbstractItemView *>(u"completion:suggestions"_s);
    QTRY_VERIFY_WITH_TIMEOUT(suggestions->isVisible(), kPatienceMs);
    QTest::keyClick(language, Qt::Key_Down);
    themedPictures(u"10b-completion"_s, suggestions);
    QTest::keyClick(language, Qt::Key_Return);
    QCOMPARE(language->text(), u"python"_s);
    auto *code = find<QLineEdit>(u"prompt:argument:code"_s);
    code->setFocus();
    QTest::keyClicks(code, u"print(1/0)"_s);
    QTest::keyClick(code, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(says(find<QLabel>(u"prompt:state"_s), "Succeeded"), kPatienceMs);
    themedPictures(u"10b-prompts"_s);
}

void PaneSteps::t10c_whatAServerLogsAndWritesIsRead()
{
    turnTo(u"Log"_s);
    m_library.logSomething();
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"log:table"_s), kPatienceMs);
    auto *table = find<QAbstractItemView>(u"log:table"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, kPatienceMs);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, 0));
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractItemView>(u"log:tree"_s), kPatienceMs);
    themedPictures(u"10c-log"_s);
    turnTo(u"Console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"console:text"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPlainTextEdit>(u"console:text"_s)->toPlainText().contains(u"3 prompts"_s),
                             kPatienceMs);
    QTest::mouseClick(find<QAbstractButton>(u"console:search"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"console:findWords"_s), u"prompts"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"console:findCount"_s)->text(), FindBar::tr("%1 of %2").arg(1).arg(3),
                              kPatienceMs);
    themedPictures(u"10c-console"_s);
}

void PaneSteps::t10w_theOverviewCountsAndJudges()
{
    m_workshop.open();
    const QString id = openServer(m_workshop.entry(u"workshop"_s));
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(link().tools(id), kPatienceMs);
    turnTo(u"Overview"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"overview:capabilities"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"overview:budget"_s), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"overview:findings"_s), kPatienceMs); // a schema that is none
    themedPictures(u"10w-overview"_s);
    auto *overview = find<QScrollArea>(u"overview"_s);
    overview->verticalScrollBar()->setValue(overview->verticalScrollBar()->maximum());
    themedPictures(u"10w-findings"_s);
}

void PaneSteps::t10w_tasksAreFollowed()
{
    turnTo(u"Tasks"_s);
    CallRequest request;
    request.server = u"workshop"_s;
    request.tool = u"check_routes"_s;
    request.caller = u"tour"_s;
    request.asTaskMs = 0;
    QObject context;
    CallHandle *call = link().call(request, &context);
    auto *table = find<QTableView>(u"tasks:table"_s);
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatienceMs);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 1).data().toString(), u"check-48"_s, kPatienceMs);
    themedPictures(u"10w-tasks"_s);
    m_workshop.finish();
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), TaskTableModel::tr("completed"),
                              kPatienceMs);
    themedPictures(u"10w-task-result"_s);
    disconnectServer(link().serverByName(u"workshop"_s)->entry.id);
}

void PaneSteps::t10x_anAppIsShownAndNotRun()
{
    m_board.open();
    const QString id = openServer(m_board.entry(u"weather-board"_s));
    QVERIFY(!id.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(link().tools(id) && link().resources(id), kPatienceMs);
    turnTo(u"Apps"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"apps:broken"_s), kPatienceMs); // of a tool whose app is none
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QTableView>(u"app:facts"_s) && find<QTableView>(u"app:facts"_s)->model()->rowCount() > 4, kPatienceMs);
    themedPictures(u"10x-app"_s);
    tabs(u"app:tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"app:source"_s), kPatienceMs);
    const auto *source = find<QWidget>(u"app:source"_s)->findChild<QPlainTextEdit *>();
    QTRY_VERIFY_WITH_TIMEOUT(source && source->toPlainText().contains(u"addEventListener"_s), kPatienceMs);
    themedPictures(u"10x-source"_s);
    tabs(u"app:tabs"_s)->setCurrentIndex(2);
    themedPictures(u"10x-run"_s);
    disconnectServer(id);
    window().findChild<ExplorePage *>()->closeServer(id);
}

} // namespace Signalbox
