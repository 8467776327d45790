// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/taskspane.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

const QByteArray kTasks = R"(,"tasks":{"list":{},"cancel":{}})";

QByteArray task(const QByteArray &id, const QByteArray &status, const QByteArray &message = "half way")
{
    return R"({"taskId":")" + id + R"(","status":")" + status + R"(","statusMessage":")" + message
           + R"(","createdAt":"2026-05-04T10:00:00Z","lastUpdatedAt":"2026-05-04T10:00:01Z","ttl":60000,)"
             R"("pollInterval":30})";
}

} // namespace

class TestTasksPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void isOfNoUseWhereTheServerHasNoTasks();
    void showsATaskFromItsCallToItsResult();
    void getsWhatATaskOfAnotherAsks();
    void cancelsTheChosenTask();
    void bringsWhatATaskAsks();
    void readsTheListOnlyWhileATaskIsUnderWay();
    void u03_aLongMessageIsBounded();
    void u01_showsHostileTasksLiterally();

private:
    void start(const QByteArray &tasks = kTasks);
    void picture(const QString &name); ///< of both themes, where SIGNALBOX_TOUR_DIR says
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"tasks:table"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }
    [[nodiscard]] QString texts() const { return textsIn(*m_pane); }
    [[nodiscard]] QString shownText() const
    {
        QString all;
        const QList<QPlainTextEdit *> panes = m_pane->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *pane : panes) {
            all += pane->isVisible() ? pane->toPlainText() : QString();
        }
        return all;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServerFolder> m_server;
    std::unique_ptr<TasksPane> m_pane;
    QString m_id;
};

void TestTasksPane::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestTasksPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
    m_server = std::make_unique<ServerFolder>();
}

void TestTasksPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
    m_server.reset();
}

void TestTasksPane::start(const QByteArray &tasks)
{
    m_server->setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{})" + tasks
                                             + R"(},"serverInfo":{"name":"a","version":"1"}})");
    m_server->setTools({R"({"name":"slow","inputSchema":{"type":"object"},"execution":{"taskSupport":"optional"}})"});
    m_server->setResult(u"tools.call"_s, R"({"task":)" + task("t1", "working") + '}');
    m_server->setResult(u"tasks.get"_s, task("t1", "working"));
    m_id = m_engine->add(m_server->entry(u"a"_s));
    m_pane = std::make_unique<TasksPane>(*m_engine->link, m_id);
    m_pane->resize(1000, 600);
    m_pane->show();
    QVERIFY(m_engine->connectTo(m_id));
}

void TestTasksPane::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    if (folder.isEmpty()) {
        return;
    }
    for (const auto &[mode, word] : {std::pair(Theme::Mode::Light, u"-light"_s), {Theme::Mode::Dark, u"-dark"_s}}) {
        m_theme->setMode(mode);
        QTest::qWait(200); // colours come in steps
        QVERIFY(m_pane->grab().save(folder + u'/' + name + word + u".png"_s));
    }
}

void TestTasksPane::isOfNoUseWhereTheServerHasNoTasks()
{
    start({});
    QVERIFY(!m_pane->hasTasks());
    QVERIFY(texts().contains(u"No tasks."_s));
}

void TestTasksPane::showsATaskFromItsCallToItsResult()
{
    start();
    QTRY_VERIFY(m_pane->hasTasks());
    QSignalSpy counted(m_pane.get(), &TasksPane::countChanged);
    CallRequest request;
    request.server = u"a"_s;
    request.tool = u"slow"_s;
    request.asTaskMs = 0;
    CallHandle *call = m_engine->link->call(request, m_engine->link.get());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, 2), u"slow"_s);
    QCOMPARE(cell(0, 0), u"working"_s);
    QCOMPARE(cell(0, 1), u"t1"_s);
    QCOMPARE(cell(0, 3), u"half way"_s);
    QVERIFY(cell(0, 6).startsWith(u"every 30 ms, next at "_s));
    QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toInt() == 1);
    QVERIFY(texts().contains(u"working · slow · half way"_s));
    QVERIFY(button(u"tasks:poll"_s)->isEnabled());
    QVERIFY(!button(u"tasks:follow"_s)->isEnabled()); // it is
    picture(u"tasks-working"_s);
    m_server->setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"All 48 routes checked."}]})");
    m_server->setResult(u"tasks.get"_s, task("t1", "completed", "all checked"));
    QVERIFY(EngineFixture::ends(call));
    QTRY_COMPARE(cell(0, 0), u"completed"_s);
    QTRY_VERIFY2(shownText().contains(u"All 48 routes checked."_s), qPrintable(texts()));
    QTRY_COMPARE(counted.last().first().toInt(), 0);
    QVERIFY(!button(u"tasks:cancel"_s)->isEnabled());
    QSignalSpy shown(m_pane.get(), &TasksPane::showInJournal);
    QVERIFY(button(u"tasks:journal"_s)->isVisible());
    button(u"tasks:journal"_s)->click();
    QCOMPARE(shown.size(), 1);
    picture(u"tasks-completed"_s);
    m_server->setResult(u"tools.call"_s, R"({"task":)" + task("t2", "working") + '}');
    m_server->setResult(u"tasks.get"_s, task("t2", "completed"));
    m_server->setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"Of the second."}]})");
    QVERIFY(EngineFixture::ends(m_engine->link->call(request, m_engine->link.get())));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    const int second = cell(0, 1) == u"t2"_s ? 0 : 1;
    QTRY_COMPARE(cell(second, 0), u"completed"_s);
    table()->setCurrentIndex(table()->model()->index(1 - second, 0));
    QTRY_VERIFY(shownText().contains(u"All 48 routes checked."_s));
    table()->setCurrentIndex(table()->model()->index(second, 0));
    QVERIFY(!shownText().contains(u"All 48 routes checked."_s)); // while the other's is fetched
    QTRY_VERIFY(shownText().contains(u"Of the second."_s));
}

void TestTasksPane::getsWhatATaskOfAnotherAsks()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "input_required") + "]}");
    start();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"waiting for you"_s);
    QVERIFY2(texts().contains(u"The server waits for an answer. Give it, and the question comes here."_s),
             qPrintable(texts()));
    QCOMPARE(button(u"tasks:follow"_s)->text(), u"Give &input"_s);
    m_server->setResult(u"tasks.get"_s, task("t1", "input_required"));
    m_server->setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"thanks"}]})");
    button(u"tasks:follow"_s)->click(); // asks for the result: with that request the question would come
    QTRY_VERIFY2(shownText().contains(u"thanks"_s), qPrintable(texts()));
}

void TestTasksPane::cancelsTheChosenTask()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "working") + ',' + task("t2", "working") + "]}");
    start();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTRY_VERIFY(button(u"tasks:cancel"_s)->isEnabled());
    m_server->setResult(u"tasks.cancel"_s, task("t2", "cancelled"));
    m_server->setResult(u"tasks.get"_s, task("t2", "cancelled"));
    button(u"tasks:cancel"_s)->click();
    QTRY_COMPARE(cell(1, 0), u"cancelled"_s);
    QCOMPARE(cell(0, 0), u"working"_s);
    QVERIFY(!button(u"tasks:cancel"_s)->isEnabled());
}

void TestTasksPane::bringsWhatATaskAsks()
{
    InputDesk desk;
    m_engine->link->setRequests(&desk);
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "input_required") + "]}");
    start();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(!button(u"tasks:answer"_s)->isVisible()); // it is not followed, so the question is not here
    m_server->setResult(u"tasks.get"_s, task("t1", "input_required"));
    m_server->setResult(u"tasks.result"_s, "hold"); // while it asks
    button(u"tasks:follow"_s)->click();
    QTRY_VERIFY(button(u"tasks:answer"_s)->isVisible());
    QVERIFY(!button(u"tasks:answer"_s)->isEnabled());
    QSignalSpy wanted(&desk, &InputDesk::wanted);
    InputCase one;
    one.number = 7;
    one.server = u"a"_s;
    desk.add(one);
    QVERIFY(button(u"tasks:answer"_s)->isEnabled());
    picture(u"tasks-asking"_s);
    button(u"tasks:answer"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toULongLong(), 7);
    m_pane.reset();
    m_engine->link->setRequests(nullptr);
}

void TestTasksPane::readsTheListOnlyWhileATaskIsUnderWay()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "working") + "]}");
    start();
    auto *timer = m_pane->findChild<QTimer *>(u"tasks:timer"_s);
    QTRY_VERIFY(timer->isActive());
    m_pane->hide();
    QVERIFY(!timer->isActive());
    m_pane->show();
    QTRY_COMPARE(timer->interval(), ListPace::kFirstMs);
    timer->start(0); // the pause is over
    QTRY_COMPARE(timer->interval(), 2 * ListPace::kFirstMs);
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "completed") + "]}");
    timer->start(0);
    QTRY_COMPARE(cell(0, 0), u"completed"_s);
    QVERIFY(!timer->isActive());
}

void TestTasksPane::u03_aLongMessageIsBounded()
{
    m_server->setResult(u"tasks.list"_s, R"({"tasks":[)" + task("t1", "working", QByteArray(100'000, 'x')) + "]}");
    start();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE_LT(m_pane->findChild<PlainLabel *>(u"tasks:words"_s)->rawText().size(), 3000);
}

void TestTasksPane::u01_showsHostileTasksLiterally()
{
    QByteArrayList tasks;
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        tasks.append(task(trap.toUtf8(), "working", trap.toUtf8()));
    }
    m_server->setResult(u"tasks.list"_s, "{\"tasks\":[" + tasks.join(',') + "]}");
    start();
    QTRY_COMPARE(table()->model()->rowCount(), int(traps.size()));
    for (int row = 0; row < traps.size(); ++row) {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        QVERIFY2(texts().contains(u"working · "_s + traps.at(row)), qPrintable(texts()));
        QCOMPARE(cell(row, 1), traps.at(row));
    }
    QCOMPARE(markupIn(*m_pane), QStringList());
}

QTEST_MAIN(TestTasksPane)
#include "tst_taskspane.moc"
