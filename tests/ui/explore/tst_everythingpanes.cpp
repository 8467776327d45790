// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "npmpeer.h"
#include "tests/ui/enginefixture.h"
#include "ui/explore/consolepane.h"
#include "ui/explore/followtable.h"
#include "ui/explore/logpane.h"
#include "ui/explore/networkpane.h"
#include "ui/explore/overviewpane.h"
#include "ui/explore/promptspane.h"
#include "ui/explore/rawrequestpane.h"
#include "ui/explore/resourcespane.h"
#include "ui/explore/taskspane.h"
#include "ui/models/draftstore.h"
#include "ui/models/resources/resourcelistmodel.h"
#include "ui/state/uistate.h"
#include "ui/widgets/jsonview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Signalbox;

/// The panes against the reference server.
class TestEverythingPanes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void getsAPromptWithSuggestedArguments();
    void readsAndFollowsAResourceOfATemplate();
    void showsWhatTheServerLogs();
    void showsWhatTheServerWrites();
    void countsWhatItsToolsTake();
    void followsATaskToItsResult();
    void answersRequestsByHand_data();
    void answersRequestsByHand();
    void showsItsExchangesOverHttp_data();
    void showsItsExchangesOverHttp();

private:
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<UiState> m_state;
    QString m_id;
};

void TestEverythingPanes::initTestCase()
{
    QVERIFY2(NpmPeer::missing().isEmpty(), qPrintable(NpmPeer::missing()));
    m_engine = std::make_unique<EngineFixture>();
    m_drafts = std::make_unique<DraftStore>(QString());
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/ui.ini"_s);
    const NpmPeer::Command command = NpmPeer::stdioCommand(NpmPeer::everything(u"stdio"_s));
    ServerEntry entry = EngineFixture::fakeEntry(u"everything"_s);
    entry.command = command.program;
    entry.arguments = command.arguments;
    m_id = m_engine->add(entry);
    m_engine->link->connectServer(m_id);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->is(m_id, ServerStatus::State::Connected), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_engine->link->prompts(m_id), 60'000);
}

void TestEverythingPanes::cleanupTestCase()
{
    m_state.reset();
    m_drafts.reset();
    m_engine.reset();
}

void TestEverythingPanes::getsAPromptWithSuggestedArguments()
{
    PromptsPane pane(*m_engine->link, *m_drafts, *m_state, m_id);
    pane.resize(1100, 600);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QCOMPARE(pane.total(), 4);
    pane.choose(u"completable-prompt"_s);
    auto *department = pane.findChild<QLineEdit *>(u"prompt:argument:department"_s);
    QVERIFY(department);
    department->setFocus();
    QTest::keyClicks(department, u"S"_s);
    const auto suggestions = [](const QLineEdit *line) {
        const auto *popup = line->findChild<QAbstractItemView *>(u"completion:suggestions"_s);
        QStringList texts;
        for (int row = 0; popup && popup->isVisible() && row < popup->model()->rowCount(); ++row) {
            texts.append(popup->model()->index(row, 0).data().toString());
        }
        return texts;
    };
    QTRY_COMPARE(suggestions(department), QStringList({u"Sales"_s, u"Support"_s}));
    QTest::keyClick(department, Qt::Key_Down);
    QTest::keyClick(department, Qt::Key_Return);
    QCOMPARE(department->text(), u"Sales"_s);
    auto *name = pane.findChild<QLineEdit *>(u"prompt:argument:name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Down);
    QTRY_VERIFY(suggestions(name).contains(u"David"_s)); // of that department
    QVERIFY(!suggestions(name).contains(u"Alice"_s));
    QTest::keyClick(name, Qt::Key_Down);
    QTest::keyClick(name, Qt::Key_Return);
    pane.call();
    QTRY_COMPARE(pane.findChild<QLabel *>(u"prompt:state"_s)->text(), u"Succeeded"_s);
    const auto *shown = pane.findChild<QWidget *>(u"promptMessages"_s)->findChild<QPlainTextEdit *>();
    QVERIFY(shown && shown->toPlainText().contains(u"Sales"_s));
}

void TestEverythingPanes::readsAndFollowsAResourceOfATemplate()
{
    QTRY_VERIFY(m_engine->link->resources(m_id) && m_engine->link->resourceTemplates(m_id));
    ResourcesPane pane(*m_engine->link, *m_state, m_id);
    pane.resize(1100, 600);
    pane.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    auto *list = pane.findChild<QListView *>(u"resources:list"_s);
    const auto choose = [list](const QString &uri) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(ResourceRole::Uri).toString() == uri) {
                list->setCurrentIndex(list->model()->index(row, 0));
                return true;
            }
        }
        return false;
    };
    const auto label = [&pane](const QString &name) { return pane.findChild<QLabel *>(u"resource:"_s + name)->text(); };
    QVERIFY(choose(u"demo://resource/dynamic/text/{resourceId}"_s));
    QTest::keyClicks(pane.findChild<QLineEdit *>(u"template:resourceId"_s), u"7"_s);
    QCOMPARE(pane.address(), u"demo://resource/dynamic/text/7"_s);
    pane.read();
    QTRY_COMPARE(label(u"state"_s), u"Read"_s);
    const auto *text = pane.findChild<QWidget *>(u"resource:text"_s)->findChild<QPlainTextEdit *>();
    QVERIFY2(text->toPlainText().startsWith(u"Resource 7"_s), qPrintable(text->toPlainText()));

    pane.findChild<QAbstractButton *>(u"resource:readsOnUpdate"_s)->click();
    pane.findChild<QPushButton *>(u"resource:subscribe"_s)->click();
    QTRY_COMPARE(label(u"subscription"_s), u"Subscribed"_s);
    QVERIFY(EngineFixture::ends(m_engine->call(u"everything"_s, u"toggle-subscriber-updates"_s)));
    pane.findChild<QTabBar *>(u"resource:tabs"_s)->setCurrentIndex(6);
    QTRY_COMPARE_WITH_TIMEOUT(label(u"diffTitle"_s), u"From version 1 to version 2"_s, 30'000); // it says the time
    QVERIFY(EngineFixture::ends(m_engine->call(u"everything"_s, u"toggle-subscriber-updates"_s)));

    QVERIFY(choose(u"demo://resource/dynamic/blob/{resourceId}"_s));
    QTest::keyClicks(pane.findChild<QLineEdit *>(u"template:resourceId"_s), u"7"_s);
    pane.read();
    QTRY_VERIFY(pane.findChild<QWidget *>(u"resource:bytes"_s)->isVisible());
    pane.openAddress(u"demo://resource/none"_s);
    pane.read();
    QTRY_COMPARE(label(u"state"_s), u"Failed"_s);
}

void TestEverythingPanes::showsWhatTheServerLogs()
{
    LogPane pane(*m_engine->link, *m_state, m_id);
    pane.show();
    auto *level = pane.findChild<QComboBox *>(u"log:level"_s);
    QVERIFY(level->isEnabled());
    level->setCurrentIndex(1);
    emit level->activated(1);
    QVERIFY(EngineFixture::ends(m_engine->call(u"everything"_s, u"toggle-simulated-logging"_s)));
    const auto *table = pane.findChild<FollowTable *>();
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 30'000);
    QVERIFY(pane.findChild<QLabel *>(u"log:trouble"_s)->isHidden());
    QVERIFY(EngineFixture::ends(m_engine->call(u"everything"_s, u"toggle-simulated-logging"_s)));
}

void TestEverythingPanes::showsWhatTheServerWrites()
{
    ConsolePane pane(*m_engine->link, m_id);
    pane.show();
    auto *text = pane.findChild<QPlainTextEdit *>(u"console:text"_s);
    QTRY_VERIFY2(text->toPlainText().contains(u"STDIO"_s, Qt::CaseInsensitive), qPrintable(text->toPlainText()));
}

void TestEverythingPanes::countsWhatItsToolsTake()
{
    OverviewPane pane(*m_engine->link, m_id);
    pane.show();
    const auto *table = pane.findChild<QTableView *>(u"overview:budget"_s);
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() > 10);
    QVERIFY(table->model()->index(0, 1).data().toString().toInt() > 100);
    const auto *capabilities = pane.findChild<QTableView *>(u"overview:capabilities"_s);
    QVERIFY(capabilities && capabilities->model()->rowCount() > 5);
}

void TestEverythingPanes::followsATaskToItsResult()
{
    TasksPane pane(*m_engine->link, m_id);
    pane.resize(1000, 600);
    pane.show();
    QTRY_VERIFY(pane.hasTasks());
    CallRequest request;
    request.server = u"everything"_s;
    request.tool = u"simulate-research-query"_s;
    request.arguments = R"({"topic":"telephone exchanges"})";
    request.caller = u"test"_s;
    request.asTaskMs = 0;
    const CallHandle *call = m_engine->link->call(request, m_engine->link.get());
    const auto *table = pane.findChild<QTableView *>(u"tasks:table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(table->model()->index(0, 2).data().toString(), u"simulate-research-query"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), 60'000);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"completed"_s);
    QTRY_VERIFY(pane.findChild<QWidget *>(u"contentView"_s)->isVisible());
    QCOMPARE(table->model()->rowCount(), 1); // its own list has no second one
}

void TestEverythingPanes::answersRequestsByHand_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("answer"); // is in the result
    QTest::newRow("a list") << u"resources/templates/list"_s << ""_ba << u"Succeeded"_s << "\"resourceTemplates\""_ba;
    QTest::newRow("a prompt") << u"prompts/get"_s << R"({"name":"simple-prompt"})"_ba << u"Succeeded"_s
                              << "\"messages\""_ba;
    QTest::newRow("a tool") << u"tools/call"_s << R"({"name":"echo","arguments":{"message":"by hand"}})"_ba
                            << u"Succeeded"_s << "by hand"_ba;
    QTest::newRow("completion") << u"completion/complete"_s
                                << R"({"ref":{"type":"ref/prompt","name":"completable-prompt"},)"
                                   R"("argument":{"name":"department","value":"S"}})"_ba
                                << u"Succeeded"_s << "\"Sales\""_ba;
    QTest::newRow("no such method") << u"x/experiment"_s << R"({"a":1})"_ba << u"Failed"_s << ""_ba;
    QTest::newRow("no such prompt") << u"prompts/get"_s << R"({"name":"none"})"_ba << u"Failed"_s << ""_ba;
}

void TestEverythingPanes::answersRequestsByHand()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, params);
    QFETCH(const QString, state);
    QFETCH(const QByteArray, answer);
    RawRequestPane pane(*m_engine->link, *m_drafts, *m_state, m_id);
    pane.resize(1000, 600);
    pane.show();
    pane.open(method, params);
    pane.call();
    QTRY_COMPARE_WITH_TIMEOUT(pane.findChild<QLabel *>(u"rawResult:state"_s)->text(), state, 20'000);
    if (!answer.isEmpty()) {
        const QByteArray raw = pane.findChild<JsonView *>(u"rawResult:raw"_s)->wholeText();
        QVERIFY2(raw.contains(answer), raw.left(500).constData());
    }
}

void TestEverythingPanes::showsItsExchangesOverHttp_data()
{
    QTest::addColumn<ServerEntry::Transport>("transport");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("row"); // one of them
    QTest::newRow("Streamable HTTP") << ServerEntry::Transport::StreamableHttp << u"streamableHttp"_s << u"/mcp"_s
                                     << u"200 | POST | request, answered by a stream | tools/call echo"_s;
    QTest::newRow("HTTP+SSE") << ServerEntry::Transport::Sse << u"sse"_s << u"/sse"_s << u"202 | POST | request | "_s;
}

void TestEverythingPanes::showsItsExchangesOverHttp()
{
    QFETCH(ServerEntry::Transport, transport);
    QFETCH(QString, peer);
    QFETCH(QString, path);
    QFETCH(QString, row);
    NpmPeer server;
    QVERIFY2(server.start(NpmPeer::everything(peer)), server.standardError().constData());
    ServerEntry entry;
    entry.name = u"over "_s + peer;
    entry.transport = transport;
    entry.url = server.url(path).toString();
    entry.era.mode = EraPolicy::Mode::Legacy;
    const QString id = m_engine->add(entry);
    NetworkPane pane(*m_engine->link, id);
    pane.resize(1000, 600);
    pane.show();
    QVERIFY(NetworkPane::isOfUse(m_engine->link->server(id)));
    QVERIFY(m_engine->connectTo(id));
    QVERIFY(EngineFixture::ends(m_engine->call(entry.name, u"echo"_s, R"({"message":"a"})")));
    const auto *table = pane.findChild<QTableView *>(u"network:table"_s);
    const auto rows = [table] {
        QStringList lines;
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            QStringList cells;
            for (const int column : {0, 1, 2, 3}) { // status, method, kind, what it is about
                cells.append(table->model()->index(i, column).data().toString());
            }
            lines.append(cells.join(u" | "_s));
        }
        return lines;
    };
    QTRY_VERIFY2(rows().contains(row), qPrintable(rows().join(u'\n')));
    m_engine->link->disconnectServer(id);
    QVERIFY(m_engine->becomes(id, ServerStatus::State::Disconnected));
}

QTEST_MAIN(TestEverythingPanes)
#include "tst_everythingpanes.moc"
