// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each sample server as a person meets it on the first start: one click in the real window, then a call. With
// SIGNALBOX_TOUR_DIR set every step leaves a picture there, light and dark.
#include "core/catalog/samples.h"
#include "tests/lab/labhttpserver.h"
#include "tests/ui/enginefixture.h"
#include "ui/explore/explorepage.h"
#include "ui/models/draftstore.h"
#include "ui/models/toollistmodel.h"
#include "ui/state/stalllog.h"
#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using Fields = QList<QStringList>; ///< name and text of each

class TestSamples : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void oneClickAndACall_data();
    void oneClickAndACall();
    void u07_tellsThatTwoServersHaveTheSameTools();

private:
    template<typename T>
    T *find(const QString &name) const
    {
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    void picture(const QString &name);
    void chooseTool(const QString &name);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<LabHttpServer> m_github;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StallLog> m_stalls;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<MainWindow> m_window;
};

void TestSamples::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toLocal8Bit());
    QFile notes(m_home->filePath(u"notes.txt"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("Route table is reloaded twice on SIGHUP.\nSeen since 4.2.\n");
    notes.close();
    m_github = std::make_unique<LabHttpServer>();
    m_github->on("GET", "/repos/octo/cat", [](const LabRequest &, LabReply &reply) {
        reply.json(R"({"full_name":"octo/cat","description":"A cat","language":"C++","stargazers_count":7})");
    });
    installTranslations(*QCoreApplication::instance()); // plurals, in English too
    registerIcons();
    QApplication::setWindowIcon(applicationIcon());
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
    m_theme->setMode(Theme::Mode::Light);
    m_stalls = std::make_unique<StallLog>();
    m_engine = std::make_unique<EngineFixture>();
    m_state = std::make_unique<UiState>(m_home->filePath(u"window.ini"_s));
    m_state->setValue(u"appearance/colours"_s, u"light"_s);
    m_drafts = std::make_unique<DraftStore>(m_home->filePath(u"drafts.json"_s));
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_engine->link, *m_drafts, *m_state, *m_theme, *m_stalls,
                                                              *m_engine->desk, m_home->filePath(u"policy.json"_s)});
    m_window->resize(1440, 900);
    m_window->show();
    QTRY_VERIFY(m_engine->link->isReady());
}

void TestSamples::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_drafts.reset();
    m_state.reset();
}

void TestSamples::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        if (folder.isEmpty()) {
            return;
        }
        m_theme->setMode(mode);
        QTest::qWait(300); // live views move ten times a second: let them arrive
        const QString file = folder + u'/' + name + (mode == Theme::Mode::Dark ? u"-dark.png"_s : u"-light.png"_s);
        QVERIFY(m_window->grab().save(file));
    }
}

void TestSamples::chooseTool(const QString &name)
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QListView>(u"tools:list"_s), 20'000);
    auto *list = find<QListView>(u"tools:list"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, 20'000);
    const auto isChosen = [list, &name] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(ToolRole::Name).toString() == name) {
                list->setCurrentIndex(index);
            }
        }
        return list->currentIndex().data(ToolRole::Name).toString() == name;
    };
    QTRY_VERIFY(isChosen());
}

void TestSamples::oneClickAndACall_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<Fields>("fields");
    QTest::newRow("filesystem-tools") << u"read_file"_s << Fields({{u"path"_s, u"notes.txt"_s}});
    QTest::newRow("api-tools") << u"get_github_repo_info"_s << Fields({{u"owner"_s, u"octo"_s}, {u"repo"_s, u"cat"_s}});
    QTest::newRow("realtime-tools") << u"tail_file"_s << Fields({{u"path"_s, u"notes.txt"_s}});
}

void TestSamples::oneClickAndACall()
{
    QFETCH(const QString, tool);
    QFETCH(const Fields, fields);
    const QString sample = QLatin1String(QTest::currentDataTag());
    QTRY_VERIFY(find<QPushButton>(u"welcome:connect:"_s + sample));
    picture(u"first-start"_s);
    QTest::mouseClick(find<QPushButton>(u"welcome:connect:"_s + sample), Qt::LeftButton);
    const auto status = [this, &sample] { return m_engine->link->serverByName(sample); };
    QTRY_VERIFY_WITH_TIMEOUT(status() && status()->state == ServerStatus::State::Connected, 20'000);
    if (sample == "api-tools"_L1) { // no test leaves this machine
        ServerEntry entry = status()->entry;
        entry.environment.append({u"GITHUB_API_URL"_s, m_github->url(u"/"_s).toString()});
        bool isUpdated = false;
        m_engine->link->updateServer(entry, this, [&isUpdated](const Result<> &done) { isUpdated = bool(done); });
        QTRY_VERIFY(isUpdated);
        QSignalSpy tools(m_engine->link.get(), &EngineLink::toolsChanged);
        m_engine->link->disconnectServer(entry.id);
        QTRY_VERIFY_WITH_TIMEOUT(status()->state == ServerStatus::State::Disconnected, 20'000);
        m_engine->link->connectServer(entry.id);
        QTRY_VERIFY_WITH_TIMEOUT(status()->state == ServerStatus::State::Connected, 20'000);
        // None, and then those of the new connection.
        QTRY_VERIFY_WITH_TIMEOUT(tools.size() >= 2 && m_engine->link->tools(entry.id), 20'000);
    }
    chooseTool(tool);
    for (const QStringList &field : fields) {
        const QString name = u"field:/"_s + field.first();
        QTRY_VERIFY(find<QLineEdit>(name));
        QTest::keyClicks(find<QLineEdit>(name), field.last());
    }
    QTRY_VERIFY(find<QPushButton>(u"call:call"_s)->isEnabled()); // its tools are listed anew after a reconnection
    QTest::mouseClick(find<QPushButton>(u"call:call"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"result:state"_s)->text(), u"Succeeded"_s, 20'000);
    picture(u"call-"_s + sample);
}

void TestSamples::u07_tellsThatTwoServersHaveTheSameTools()
{
    ServerEntry second = sampleServers(m_home->path()).constFirst().entry;
    second.name = u"another"_s;
    QVERIFY(m_engine->connectTo(m_engine->add(second)));
    second.name = u"filesystem-tools"_s;
    const QString id = m_engine->add(second);
    QVERIFY(m_engine->connectTo(id));
    m_window->findChild<ExplorePage *>()->openServer(id);
    find<QTabBar>(u"server:tabs"_s)->setCurrentIndex(0); // all of its tools: that is said once, in the overview
    QTRY_VERIFY(find<PlainLabel>(u"overview:twins"_s));
    QTRY_VERIFY(find<PlainLabel>(u"overview:twins"_s)
                    ->rawText()
                    .contains(u"3 tools have the same names as those of “another”"_s));
    picture(u"twins"_s);
}

QTEST_MAIN(TestSamples)
#include "tst_samples.moc"
