// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "tests/ui/models/monitor/monitorsample.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/timechart.h"
#include "ui/models/monitor/monitorfeed.h"
#include "ui/models/monitor/servertilemodel.h"
#include "ui/models/monitor/toolfiguresmodel.h"
#include "ui/monitor/monitorpage.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace Signalbox;
using namespace Signalbox::MonitorSample;
using namespace Qt::StringLiterals;

namespace {

/// The page over an engine, its feed reading a journal of scripted calls.
struct Bench
{
    explicit Bench(const std::vector<Call> &calls = logNormal(900, 850, 40, 0.6))
        : state(engine.folder() + u"/window.ini"_s)
    {
        played = load.play(calls);
        page = std::make_unique<MonitorPage>(*engine.link, state);
        page->feed().setClock([] { return kStart + 900 * kSecond; });
        played = played && QTest::qWaitFor([this] { return !engine.link->journalFolder().isEmpty(); });
        page->feed().setFolder(load.folder());
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
    }

    bool isReady()
    {
        return played && QTest::qWaitFor([this] { return page->feed().hasFigures(); });
    }
    template<typename T>
    T *part(const char16_t *name)
    {
        return page->findChild<T *>(QString(name));
    }

    EngineFixture engine;
    Load load;
    UiState state;
    std::unique_ptr<MonitorPage> page;
    bool played = false;
};

} // namespace

class TestMonitorPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { registerIcons(); }
    void showsTheFiguresOfTheRange();
    void aTileChoosesItsServer();
    void aToolIsChosenByEnter();
    void tellsWhichServerIsChosen();
    void choosingARangeTellsTheJournal();
    void theRangeIsChosenByKeysAlone();
    void zoomingLeavesLive();
    void everyChartBecomesATable();
    void figuresAreSaved();
    void withoutAnythingMeasuredItSaysWhatToDo();
    void u01_aServersNameIsNeverMarkup();
    void everyControlHasAName();
};

void TestMonitorPage::showsTheFiguresOfTheRange()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QTRY_VERIFY(textsIn(*bench.page).contains(u"900"_s));
    QCOMPARE(bench.part<QTableView>(u"monitor:tools")->model()->rowCount(), 1);
    QCOMPARE(bench.part<QListView>(u"monitor:servers")->model()->rowCount(), 1);
    QVERIFY(bench.part<TimeChart>(u"monitor:latency")->figures().lastWithData() > 0);
}

void TestMonitorPage::aTileChoosesItsServer()
{
    std::vector<Call> calls = logNormal(60, 800, 20, 0.5);
    const std::vector<Call> others = logNormal(10, 800, 20, 0.2, "github", "create_issue");
    calls.insert(calls.end(), others.begin(), others.end());
    Bench bench(calls);
    QVERIFY(bench.isReady());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    auto *tiles = bench.part<QListView>(u"monitor:servers");
    QTRY_COMPARE(tiles->model()->rowCount(), 2);
    tiles->setFocus();
    tiles->setCurrentIndex(tiles->model()->index(0, 0));
    const QString name = tiles->currentIndex().data(ServerTileRole::Name).toString();
    QTest::keyClick(tiles, Qt::Key_Return);
    QCOMPARE(bench.page->feed().server(), name);
    QVERIFY(!tiles->isVisible());
    QTRY_COMPARE(bench.page->feed().figures().query.server, name);
    QTRY_VERIFY(bench.part<QTableView>(u"monitor:tools")->isColumnHidden(int(ToolColumn::Server)));
}

void TestMonitorPage::aToolIsChosenByEnter()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    auto *table = bench.part<QTableView>(u"monitor:tools");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(bench.page->feed().tool(), u"query"_s);
    QCOMPARE(bench.page->feed().server(), u"postgres"_s);
}

void TestMonitorPage::tellsWhichServerIsChosen()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QSignalSpy chosen(bench.page.get(), &MonitorPage::serverChosen);
    bench.page->showServer(u"postgres"_s);
    bench.page->showServer(u"postgres"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().at(0).toString(), u"postgres"_s);
    bench.page->showServer({});
    QCOMPARE(chosen.last().at(0).toString(), QString());
    QVERIFY(bench.part<QTableView>(u"monitor:uptime")->isHidden()); // nothing was checked
}

void TestMonitorPage::choosingARangeTellsTheJournal()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QList<TimeRange> told;
    connect(bench.page.get(), &MonitorPage::rangeChosen, this, [&](const TimeRange &range) { told.append(range); });
    TimeAxis &axis = bench.page->charts().axis();
    const TimeRange chosen{kStart + 100 * kSecond, kStart + 200 * kSecond};
    axis.setSelection(chosen);
    axis.finishSelection();
    QCOMPARE(told, (QList<TimeRange>{chosen}));
    QVERIFY(bench.part<QWidget>(u"monitor:chosen")->isVisible());
    QVERIFY(!bench.page->feed().isLive()); // what is chosen stays where it is
    QTest::mouseClick(bench.part<QWidget>(u"monitor:letGo"), Qt::LeftButton);
    QCOMPARE(told.size(), qsizetype(2));
    QVERIFY(told.last().isEmpty());
    QVERIFY(!bench.part<QWidget>(u"monitor:chosen")->isVisible());
}

void TestMonitorPage::theRangeIsChosenByKeysAlone()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    auto *chart = bench.part<TimeChart>(u"monitor:latency");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    TimeAxis &axis = bench.page->charts().axis();
    QCOMPARE(axis.selection().lengthNs(), 50 * kSecond);
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE(bench.page->feed().figures().query.range, axis.selection());
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(axis.selection().isEmpty());
}

void TestMonitorPage::zoomingLeavesLive()
{
    Bench bench;
    QVERIFY(bench.isReady());
    auto *live = bench.part<QAbstractButton>(u"monitor:live");
    QVERIFY(live->isChecked());
    bench.page->charts().axis().zoom(0.5);
    QVERIFY(!live->isChecked());
    QTest::mouseClick(live, Qt::LeftButton);
    QVERIFY(bench.page->feed().isLive());
    QTRY_COMPARE(bench.page->charts().axis().range().lengthNs(), 900 * kSecond);
}

void TestMonitorPage::everyChartBecomesATable()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QTest::mouseClick(bench.part<QAbstractButton>(u"monitor:tables"), Qt::LeftButton);
    for (const ChartPanel *panel : bench.page->charts().panels()) {
        QVERIFY(panel->isTable());
    }
    const ChartPanel *latency = bench.page->charts().panels().constFirst();
    QTRY_COMPARE(latency->table()->model()->columnCount(), 4);
    QTRY_COMPARE(latency->table()->model()->rowCount(), 181); // the quarter of an hour begins within a step
}

void TestMonitorPage::figuresAreSaved()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QTest::mouseClick(bench.part<QAbstractButton>(u"monitor:save"), Qt::LeftButton);
    auto *dialog = bench.page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = bench.engine.folder() + u"/figures.csv"_s;
    emit dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith("time,Response time: p99 (ms),"));
    QVERIFY(textsIn(*bench.page).contains(u"Saved to "_s));
    dialog->close();
}

void TestMonitorPage::withoutAnythingMeasuredItSaysWhatToDo()
{
    EngineFixture engine;
    UiState state(engine.folder() + u"/window.ini"_s);
    MonitorPage page(*engine.link, state);
    page.show();
    QTRY_VERIFY(textsIn(page).contains(u"call a tool"_s));
    const QSignalSpy explore(&page, &MonitorPage::exploreRequested);
    QTRY_VERIFY(page.findChild<QAbstractButton *>(u"monitor:explore"_s));
    page.findChild<QAbstractButton *>(u"monitor:explore"_s)->click();
    QCOMPARE(explore.size(), 1);
}

void TestMonitorPage::u01_aServersNameIsNeverMarkup()
{
    std::vector<Call> calls;
    for (const QString &trap : markupTraps()) {
        calls.push_back({qint64(calls.size()) * 1000, 5, trap.toUtf8(), trap.toUtf8(), false});
    }
    Bench bench(calls);
    QVERIFY(bench.isReady());
    QTRY_COMPARE(bench.part<QTableView>(u"monitor:tools")->model()->rowCount(), int(calls.size()));
    QCOMPARE(markupIn(*bench.page), QStringList());
}

void TestMonitorPage::everyControlHasAName()
{
    Bench bench;
    QVERIFY(bench.isReady());
    QStringList unnamed;
    const QList<QWidget *> widgets = bench.page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s)
            || widget->inherits("QHeaderView") || widget->inherits("QAbstractScrollAreaViewport")) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty()) {
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));
}

QTEST_MAIN(TestMonitorPage)
#include "tst_monitorpage.moc"
