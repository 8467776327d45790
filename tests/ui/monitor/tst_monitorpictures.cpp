// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor as it looks: empty, one server, twelve, with failures, with long names; dark and light. Each step claims what
// is to be seen; with SIGNALBOX_TOUR_DIR set it leaves its picture there.
#include "tests/ui/enginefixture.h"
#include "tests/ui/models/monitor/monitorsample.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/timechart.h"
#include "ui/models/monitor/alertkeeper.h"
#include "ui/models/monitor/monitorfeed.h"
#include "ui/models/monitor/servertilemodel.h"
#include "ui/models/monitor/uptimemodel.h"
#include "ui/monitor/alertsdialog.h"
#include "ui/monitor/monitorpage.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QTableView>

using namespace Signalbox;
using namespace Signalbox::MonitorSample;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSeconds = 900;

/// A quarter of an hour with a bad minute in it.
std::vector<Call> busy(const QByteArray &server = "postgres", int perSecond = 12)
{
    std::mt19937 random(5);
    std::normal_distribution<double> normal(0, 1);
    const std::array<QByteArray, 5> tools{"query", "export", "list_tables", "describe_table", "explain"};
    std::vector<Call> calls;
    for (int second = 1; second < kSeconds - 2; ++second) {
        const bool bad = second > 610 && second < 670;
        const int count = perSecond + int(normal(random) * 2) + (second % 97 == 0 ? perSecond : 0) - (bad ? 4 : 0);
        for (int i = 0; i < count; ++i) {
            const auto pick = std::size_t(i % 13 == 0 ? 1 + i % 4 : 0);
            const double median = (pick == 1 ? 400 : 14) * (bad ? 12 : 1);
            const auto took = qint64(median * std::exp(normal(random) * 0.5));
            calls.push_back({second * 1000 + i * 1000 / std::max(count, 1), std::max<qint64>(took, 1), server,
                             tools.at(pick), bad ? i % 3 == 0 : (i % 13 == 0 && second % 41 == 0)});
        }
    }
    return calls;
}

void sampleProcess(const Load &load, const QString &server)
{
    for (int second = 0; second < kSeconds; ++second) {
        ProcessSample sample;
        sample.server = server;
        sample.wallNs = kStart + second * kSecond;
        sample.cpuShare = 0.22 + 0.08 * std::sin(second * 0.05) + (second > 610 && second < 680 ? 0.45 : 0);
        sample.residentBytes = 180'000'000 + second * 40'000 + (second > 640 ? 60'000'000 : 0);
        sample.threads = 14;
        sample.handles = 61;
        load.deriver().append(sample);
    }
}

} // namespace

class MonitorPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingMeasuredYet();
    void oneServerUnderLoad();
    void aRangeIsChosen();
    void figuresAsTables();
    void twelveServers();
    void longNames();
    void alertsHold();
    void uptimeOverDays();
    void cleanupTestCase();

private:
    void makePage(const QString &folder = {});
    void both(const QString &name, QWidget *widget = nullptr);
    bool settles();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<MonitorPage> m_page;
};

void MonitorPictures::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
    m_theme->setMode(Theme::Mode::Light);
}

void MonitorPictures::makePage(const QString &folder)
{
    m_page.reset();
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    m_page = std::make_unique<MonitorPage>(*m_engine->link, *m_state);
    m_page->feed().setClock([] { return kStart + kSeconds * kSecond; });
    QTRY_VERIFY(!m_engine->link->journalFolder().isEmpty());
    if (!folder.isEmpty()) {
        m_page->feed().setFolder(folder);
    }
    m_page->resize(1120, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

/// Figures are there and two updates have passed: layouts are at rest.
bool MonitorPictures::settles()
{
    QSignalSpy changed(&m_page->feed(), &MonitorFeed::figuresChanged);
    return QTest::qWaitFor([&] { return changed.size() >= 2; }, 20000);
}

void MonitorPictures::both(const QString &name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        QWidget *shown = widget ? widget : m_page.get();
        const QPixmap picture = shown->grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty()) {
            const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
            QVERIFY(picture.save(u"%1/monitor-%2-%3.png"_s.arg(folder, name, theme)));
        }
    }
    m_theme->setMode(Theme::Mode::Light);
}

void MonitorPictures::nothingMeasuredYet()
{
    makePage();
    QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"monitor:explore"_s));
    both(u"empty"_s);
}

void MonitorPictures::oneServerUnderLoad()
{
    Load load;
    QVERIFY(load.play(busy()));
    sampleProcess(load, u"postgres"_s);
    makePage(load.folder());
    m_page->showServer(u"postgres"_s);
    QVERIFY(settles());
    QTRY_VERIFY(!m_page->feed().figures().process.series.isEmpty());
    QVERIFY(m_page->feed().figures().total.errors() > 0);
    QVERIFY(settles());
    both(u"one"_s);
    m_page->charts().axis().setCursor(kStart + 640 * kSecond);
    both(u"cursor"_s);
    m_page->resize(1120, 1240); // all charts at once
    QVERIFY(settles());
    both(u"tall"_s);
    m_page->resize(760, 820);
    QVERIFY(settles());
    both(u"narrow"_s);
    m_page.reset();
}

void MonitorPictures::aRangeIsChosen()
{
    Load load;
    QVERIFY(load.play(busy()));
    makePage(load.folder());
    QVERIFY(settles());
    TimeAxis &axis = m_page->charts().axis();
    axis.setSelection({kStart + 600 * kSecond, kStart + 680 * kSecond});
    axis.finishSelection();
    QVERIFY(m_page->findChild<QWidget *>(u"monitor:chosen"_s)->isVisible());
    both(u"chosen"_s);
    m_page.reset();
}

void MonitorPictures::figuresAsTables()
{
    Load load;
    QVERIFY(load.play(busy()));
    makePage(load.folder());
    m_page->findChild<QAbstractButton *>(u"monitor:tables"_s)->click();
    QVERIFY(settles());
    both(u"tables"_s);
    m_page.reset();
}

void MonitorPictures::twelveServers()
{
    std::vector<Call> calls;
    const QByteArrayList names{"github", "postgres", "linear", "filesystem-tools", "realtime-tools", "billing-api",
                               "search", "calendar", "mail",   "warehouse",        "reports",        "sandbox"};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::vector<Call> some = i == 2 ? busy(names.at(i), 2)
                                              : logNormal(60 + int(i) * 40, kSeconds - 5, 8 + 20 * double(i), 0.6,
                                                          names.at(i), "tool_" + QByteArray::number(i));
        calls.insert(calls.end(), some.begin(), some.end());
    }
    Load load;
    QVERIFY(load.play(calls));
    makePage(load.folder());
    QVERIFY(settles());
    QCOMPARE(m_page->findChild<QListView *>(u"monitor:servers"_s)->model()->rowCount(), 12);
    both(u"twelve"_s);
    m_page.reset();
}

void MonitorPictures::longNames()
{
    std::vector<Call> calls =
        logNormal(300, kSeconds - 5, 30, 0.5, "a-server-whose-name-somebody-made-very-long-and-then-longer-still",
                  "read_everything_there_is_about_the_switchboard_and_all_of_its_routes_including_those_of_last_year");
    const std::vector<Call> others = logNormal(40, kSeconds - 5, 900, 0.2, "日本語のサーバー", "検索する");
    calls.insert(calls.end(), others.begin(), others.end());
    Load load;
    QVERIFY(load.play(calls));
    makePage(load.folder());
    QVERIFY(settles());
    both(u"long"_s);
    m_page.reset();
}

void MonitorPictures::uptimeOverDays()
{
    Load load;
    const auto other =
        logNormal(300, kSeconds - 5, 30, 0.5, "a-server-whose-name-somebody-made-very-long", "read_everything");
    std::vector<Call> calls = busy();
    calls.insert(calls.end(), other.begin(), other.end());
    QVERIFY(load.play(calls));
    const QDateTime noon = QDate::currentDate().startOfDay().addSecs(12 * 3600);
    for (int day = 0; day < 26; ++day) {
        for (int i = 0; i < 96; ++i) {
            const bool isDown = day == 9 ? i < 40 : day == 3 ? i < 2 : day == 17;
            const qint64 wallNs = noon.addDays(-day).addSecs(i * 60).toMSecsSinceEpoch() * 1'000'000;
            for (const QString &server : {u"postgres"_s, u"a-server-whose-name-somebody-made-very-long"_s}) {
                if (server == u"postgres"_s || day < 12) {
                    load.deriver().append(HealthCheck{.server = server,
                                                      .wallNs = wallNs,
                                                      .isHealthy = !isDown || server != u"postgres"_s,
                                                      .durationNs = 1'000'000,
                                                      .error = isDown ? u"It did not answer in 5 s."_s : QString()});
                }
            }
        }
    }
    QVERIFY(load.deriver().catchUp(20'000));
    makePage(load.folder());
    auto *uptime = m_page->findChild<QTableView *>(u"monitor:uptime"_s);
    static_cast<UptimeModel *>(uptime->model())->setFolder(load.folder());
    QVERIFY(settles());
    QTRY_COMPARE_WITH_TIMEOUT(uptime->model()->rowCount(), 2, 20'000);
    QVERIFY(uptime->isVisible());
    uptime->setCurrentIndex(uptime->model()->index(0, UptimeModel::kDays - 9));
    both(u"uptime"_s);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(settles());
    both(u"uptime-rtl"_s);
    m_page->setLayoutDirection(Qt::LeftToRight);
    m_page->showServer(u"postgres"_s);
    QVERIFY(settles());
    QCOMPARE(uptime->model()->rowCount(), 1);
    both(u"uptime-one"_s);
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(large);
    m_page->resize(1600, 1400);
    QVERIFY(settles());
    both(u"uptime-200"_s);
    QApplication::setFont(font);
    m_page.reset();
}

void MonitorPictures::alertsHold()
{
    Load load;
    QVERIFY(load.play(busy()));
    makePage(load.folder());
    QVERIFY(!m_engine->addFake(u"postgres"_s).isEmpty());
    QTRY_VERIFY(m_engine->link->serverByName(u"postgres"_s));
    AlertKeeper &keeper = m_page->alerts();
    keeper.setRules(
        {{.id = u"1"_s, .server = {}, .figure = AlertRule::Figure::P95, .threshold = 1000, .forMs = 10'000},
         {.id = u"2"_s, .server = u"postgres"_s, .figure = AlertRule::Figure::ErrorRate, .threshold = 0.05}});
    keeper.observe({{u"postgres"_s, AlertFigures{.errorRate = 0.131, .p95Ms = 200}}},
                   {.monoNs = kSecond, .wallNs = kStart + 640 * kSecond});
    QCOMPARE(keeper.raised().size(), qsizetype(1));
    QVERIFY(settles());
    QVERIFY(m_page->findChild<QWidget *>(u"monitor:alerts"_s)->isVisible());
    both(u"alerts"_s);
    auto *dialog = new AlertsDialog(keeper, {u"postgres"_s}, m_page.get());
    dialog->open();
    both(u"alertrules"_s, dialog);
    m_page.reset();
}

void MonitorPictures::cleanupTestCase()
{
    m_page.reset();
    m_engine.reset();
}

QTEST_MAIN(MonitorPictures)
#include "tst_monitorpictures.moc"
