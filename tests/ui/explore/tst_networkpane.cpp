// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/labmcp.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/networkpane.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/phasechart.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

/// With a real engine, its journal, and a server over HTTP.
class TestNetworkPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void drawsTimesFromLeftToRightInEveryLanguage();
    void init();
    void cleanup();
    void isOfNoUseForAProgram();
    void showsEachExchangeAndFollows();
    void showsHeadsWithSecretsMasked();
    void findsByWords();

private:
    void start();
    void call();
    void picture(const QString &name); ///< of both themes, where SIGNALBOX_TOUR_DIR says
    [[nodiscard]] QTableView *table() const { return m_pane->findChild<QTableView *>(u"network:table"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// The row of the last exchange that carried this; -1: there is none.
    [[nodiscard]] int rowOf(const QString &about) const
    {
        for (int row = table()->model()->rowCount() - 1; row >= 0; --row) {
            if (cell(row, 3) == about) {
                return row;
            }
        }
        return -1;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LabMcp> m_server;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<NetworkPane> m_pane;
    QString m_id;
};

void TestNetworkPane::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestNetworkPane::init()
{
    m_server = std::make_unique<LabMcp>(LabMcp::Speaks::Legacy);
    m_engine = std::make_unique<EngineFixture>();
}

void TestNetworkPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
    m_server.reset();
}

void TestNetworkPane::start()
{
    m_server->tools = {{{u"name"_s, u"echo"_s}, {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s}}}}};
    m_server->on("tools/call", [this](const LabMcp::Call &call, LabReply &reply) {
        m_server->answer(call, LabMcp::textResult(u"heard"_s), reply);
    });
    ServerEntry entry;
    entry.name = u"remote"_s;
    entry.transport = ServerEntry::Transport::StreamableHttp;
    entry.url = m_server->url();
    entry.era.mode = EraPolicy::Mode::Legacy;
    entry.headers = {{u"Authorization"_s, u"Bearer hunter2hunter2"_s}};
    m_id = m_engine->add(entry);
    QVERIFY(m_engine->connectTo(m_id));
    m_pane = std::make_unique<NetworkPane>(*m_engine->link, m_id);
    m_pane->resize(1100, 640);
    m_pane->show();
    call();
}

void TestNetworkPane::call()
{
    QVERIFY(EngineFixture::ends(m_engine->call(u"remote"_s, u"echo"_s)));
}

void TestNetworkPane::picture(const QString &name)
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

void TestNetworkPane::isOfNoUseForAProgram()
{
    m_id = m_engine->addFake(u"fake"_s);
    m_pane = std::make_unique<NetworkPane>(*m_engine->link, m_id);
    QVERIFY(!NetworkPane::isOfUse(m_engine->link->server(m_id)));
}

void TestNetworkPane::showsEachExchangeAndFollows()
{
    start();
    QVERIFY(NetworkPane::isOfUse(m_engine->link->server(m_id)));
    QTRY_VERIFY(rowOf(u"initialize"_s) >= 0);
    QTRY_VERIFY(rowOf(u"tools/call echo"_s) >= 0);
    const int row = rowOf(u"tools/call echo"_s);
    QCOMPARE(cell(row, 0), u"200"_s);
    QCOMPARE(cell(row, 1), u"POST"_s);
    QCOMPARE(cell(row, 4), m_server->url());
    QVERIFY(!cell(row, 6).isEmpty());
    const int before = table()->model()->rowCount();
    call();
    QTRY_VERIFY(table()->model()->rowCount() > before);
    QTRY_VERIFY(rowOf(u"tools/call echo"_s) > row);
}

void TestNetworkPane::showsHeadsWithSecretsMasked()
{
    start();
    QTRY_VERIFY(rowOf(u"tools/call echo"_s) >= 0);
    table()->setCurrentIndex(table()->model()->index(rowOf(u"tools/call echo"_s), 0));
    auto *text = m_pane->findChild<JsonView *>(u"network:text"_s);
    QTRY_VERIFY(text->wholeText().startsWith("POST /mcp HTTP/1.1\n"));
    QVERIFY(text->wholeText().contains("\n\nHTTP/1.1 200"));
    QVERIFY2(!text->wholeText().contains("hunter2"), text->wholeText().constData());
    QTRY_VERIFY(m_pane->findChild<QWidget *>(u"network:phases"_s)->isVisible());
    QVERIFY2(textsIn(*m_pane).contains(u"peer 127.0.0.1:"_s), qPrintable(textsIn(*m_pane)));
    picture(u"network"_s);
    QSignalSpy shown(m_pane.get(), &NetworkPane::showInJournal);
    m_pane->findChild<QPushButton *>(u"network:journal"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().first().toULongLong() > 0);
    QCOMPARE(markupIn(*m_pane), QStringList());
    table()->setCurrentIndex(table()->model()->index(rowOf(u"initialize"_s), 0));
    QCOMPARE(text->wholeText(), QByteArray()); // not that of the exchange before
    QVERIFY2(!textsIn(*m_pane).contains(u"peer 127.0.0.1:"_s), qPrintable(textsIn(*m_pane)));
    QTRY_VERIFY(text->wholeText().startsWith("POST /mcp HTTP/1.1\n"));
}

void TestNetworkPane::findsByWords()
{
    start();
    QTRY_VERIFY(rowOf(u"tools/call echo"_s) >= 0);
    const int all = table()->model()->rowCount();
    m_pane->focusFilter();
    auto *filter = m_pane->findChild<QLineEdit *>(u"network:filter"_s);
    filter->setText(u"CALL ECHO"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(rowOf(u"tools/call echo"_s), 0);
    filter->setText(u".*("_s); // words, no pattern
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    filter->clear();
    QTRY_VERIFY(table()->model()->rowCount() >= all);
}

void TestNetworkPane::drawsTimesFromLeftToRightInEveryLanguage()
{
    const auto drawn = [](Qt::LayoutDirection direction) {
        const auto before = QGuiApplication::layoutDirection();
        const auto back = qScopeGuard([before] { QGuiApplication::setLayoutDirection(before); });
        QGuiApplication::setLayoutDirection(direction);
        PhaseChart chart;
        chart.resize(400, 100);
        chart.setPhases({{u"Until the answer begins"_s, 0, 5'000'000}, {u"Answer"_s, 5'000'000, 9'000'000}});
        return chart.grab().toImage();
    };
    QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
}

QTEST_MAIN(TestNetworkPane)
#include "tst_networkpane.moc"
