// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/appspane.h"
#include "ui/models/apps/appprocess.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/jsonview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

const QByteArray kUri = "ui:"
                        "//board/main";
const QByteArray kPage = "<!doctype html><title>Board</title><script>start()</script>";

QByteArray tool(const QByteArray &name, const QByteArray &visibility)
{
    return R"({"name":")" + name + R"(","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":")" + kUri
           + R"(","visibility":)" + visibility + "}}}";
}

QByteArray contents(const QByteArray &mime = "text/html;profile=mcp-app")
{
    const QByteArray origin = "https:"
                              "//api.example";
    return R"({"contents":[{"uri":")" + kUri + R"(","mimeType":")" + mime + R"(","text":")" + kPage
           + R"(","_meta":{"ui":{"csp":{"connectDomains":[")" + origin + R"("]},"permissions":{"camera":{},)"
           + R"("geolocation":{}},"prefersBorder":true}}}]})";
}

} // namespace

class TestAppsPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hasNothingForAServerWithoutApps();
    void showsAnAppWithItsToolsAndWhatItMayDo();
    void namesWhatTheExtensionForbids();
    void tellsOfAToolWhoseAppCannotBeOne();
    void tellsARunningAppOfOtherColours();
    void saysWhichPackageIsMissing();
    void runsAnAppThatCallsATool();
    void refusesCallsOfAppsWhereARuleDoes();
    void saysWhyAnAppDidNotRun();
    void u01_showsHostileAppsLiterally();

private:
    void start();
    void picture(const QString &name); ///< of both themes, where SIGNALBOX_TOUR_DIR says
    void turnTo(int tab) { m_pane->findChild<QTabBar *>(u"app:tabs"_s)->setCurrentIndex(tab); }
    [[nodiscard]] QTableView *table(const QString &name) const { return m_pane->findChild<QTableView *>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return m_pane->findChild<QPushButton *>(name); }
    [[nodiscard]] QStringList rows(const QString &name) const
    {
        QStringList all;
        const QAbstractItemModel *model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells.append(model->index(row, column).data().toString());
            }
            all.append(cells.join(u'|'));
        }
        return all;
    }
    [[nodiscard]] bool isRead() const
    {
        const auto *source = m_pane->findChild<JsonView *>(u"app:source"_s);
        return source && source->wholeText() == kPage;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<ServerFolder> m_server;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<AppsPane> m_pane;
    QString m_id;
};

void TestAppsPane::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestAppsPane::init()
{
    qputenv("SIGNALBOX_APPVIEW", qgetenv("SIGNALBOX_SOURCE") + "/tests/ui/explore/fakeappview.py");
    m_engine = std::make_unique<EngineFixture>();
    m_server = std::make_unique<ServerFolder>();
    m_state = std::make_unique<UiState>(m_engine->folder() + u"/window.ini"_s);
    m_server->setResult(u"initialize"_s,
                        R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"resources":{}},)"
                        R"("serverInfo":{"name":"a","version":"1"}})");
    m_server->setTools({tool("show", R"(["model","app"])"), tool("tick", R"(["app"])")});
    m_server->setResult(u"resources.list"_s,
                        R"({"resources":[{"uri":")" + kUri + R"(","name":"board","title":"Weather board"}]})");
    m_server->setResult(u"resources.read"_s, contents());
    m_server->setResult(u"tools.call"_s, R"({"content":[{"type":"text","text":"sunny"}]})");
}

void TestAppsPane::cleanup()
{
    m_pane.reset();
    m_state.reset();
    m_engine.reset();
    m_server.reset();
}

void TestAppsPane::start()
{
    m_id = m_engine->add(m_server->entry(u"a"_s));
    m_pane = std::make_unique<AppsPane>(*m_engine->link, *m_state, m_id);
    m_pane->resize(1100, 700);
    m_pane->show();
    QVERIFY(m_engine->connectTo(m_id));
}

void TestAppsPane::picture(const QString &name)
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

void TestAppsPane::hasNothingForAServerWithoutApps()
{
    m_server->setTools({R"({"name":"plain","inputSchema":{"type":"object"}})"});
    m_server->setResult(u"resources.list"_s, R"({"resources":[]})");
    start();
    QTRY_VERIFY(m_engine->link->resources(m_id));
    QVERIFY(!m_pane->hasApps());
    QVERIFY(textsIn(*m_pane).contains(u"This server has no apps."_s));
}

void TestAppsPane::showsAnAppWithItsToolsAndWhatItMayDo()
{
    start();
    QTRY_VERIFY(m_engine->link->resources(m_id));
    QVERIFY(m_pane->hasApps());
    QTRY_COMPARE(rows(u"apps:table"_s), QStringList(u"Weather board|show, tick"_s));
    QTRY_VERIFY(isRead());
    const QStringList facts = rows(u"app:facts"_s);
    for (const QString &row : {u"Tool|show|for models and apps"_s, u"Tool|tick|for apps only: hidden from models"_s,
                               QString(u"Connects to|https:/"_s + u"/api.example|sends to it and receives from it"_s),
                               u"Asks for|Camera|only if you allow it when you run the app"_s, u"Size|59 B|"_s}) {
        QVERIFY2(facts.contains(row), qPrintable(facts.join(u'\n')));
    }
    QCOMPARE(m_pane->findChild<BadgeLabel *>(u"app:hidden"_s)->badge().text, u"1 for apps only"_s);
    QVERIFY(table(u"app:findings"_s)->isHidden());
    picture(u"apps-facts"_s);
    turnTo(1);
    picture(u"apps-source"_s);
}

void TestAppsPane::namesWhatTheExtensionForbids()
{
    m_server->setTools(
        {R"({"name":"old","inputSchema":{"type":"object"},"_meta":{"ui/resourceUri":")" + kUri + "\"}}"});
    m_server->setResult(u"resources.read"_s, contents("text/html"));
    start();
    QTRY_VERIFY(isRead());
    QTRY_COMPARE(rows(u"app:findings"_s).size(), 2);
    const QStringList findings = rows(u"app:findings"_s);
    QVERIFY2(
        findings.contains(u"warning|old/_meta/ui~1resourceUri|Expected ui.resourceUri, found the deprecated key."_s),
        qPrintable(findings.join(u'\n')));
    QVERIFY(findings.contains(u"violation|/mimeType|Expected text/html;profile=mcp-app, found text/html."_s));
    picture(u"apps-findings"_s);
    turnTo(2);
    QVERIFY(!button(u"app:run"_s)->isEnabled());
}

void TestAppsPane::tellsOfAToolWhoseAppCannotBeOne()
{
    m_server->setTools(
        {R"({"name":"bent","inputSchema":{"type":"object"},"_meta":{"ui":{"resourceUri":"file:///x"}}})"});
    m_server->setResult(u"resources.list"_s, R"({"resources":[]})");
    start();
    QTRY_COMPARE(rows(u"apps:broken"_s).size(), 1);
    QVERIFY2(rows(u"apps:broken"_s).first().contains(u"bent/_meta/ui/resourceUri"_s),
             qPrintable(rows(u"apps:broken"_s).first()));
    QVERIFY(table(u"apps:broken"_s)->isVisible());
    QVERIFY(m_pane->hasSomething() && !m_pane->hasApps());
}

void TestAppsPane::tellsARunningAppOfOtherColours()
{
    start();
    QTRY_VERIFY(isRead());
    turnTo(2);
    button(u"app:run"_s)->click();
    const auto heard = [this](const QString &words) {
        const QStringList all = rows(u"app:messages"_s);
        return std::ranges::any_of(all, [&](const QString &row) { return row.contains(words); });
    };
    QTRY_VERIFY(heard(u"ui/notifications/tool-result"_s));
    m_theme->setMode(Theme::Mode::Dark);
    QTRY_VERIFY(heard(u"ui/notifications/host-context-changed"_s));
    QVERIFY(heard(u"\"theme\":\"dark\""_s));
    m_theme->setMode(Theme::Mode::Light);
}

void TestAppsPane::saysWhichPackageIsMissing()
{
    qputenv("SIGNALBOX_APPVIEW", "/nowhere/signalbox-appview");
    start();
    QTRY_VERIFY(isRead());
    turnTo(2);
    QVERIFY(!button(u"app:run"_s)->isVisible());
    QVERIFY(textsIn(*m_pane).contains(u"Install the package signalbox-apps"_s));
    picture(u"apps-missing"_s);
}

void TestAppsPane::runsAnAppThatCallsATool()
{
    start();
    QTRY_VERIFY(isRead());
    turnTo(2);
    QVERIFY(textsIn(*m_pane).contains(u"It reaches the addresses that it declared (1), no file and no other app."_s));
    auto *arguments = m_pane->findChild<QPlainTextEdit *>(u"app:arguments"_s);
    arguments->setPlainText(u"[1"_s);
    QVERIFY(!button(u"app:run"_s)->isEnabled());
    arguments->setPlainText(u"{\"place\": \"Kyoto  east\"}"_s);
    QVERIFY(button(u"app:run"_s)->isEnabled());
    QVERIFY(!m_pane->findChild<QCheckBox *>(u"app:allow:microphone"_s)->isVisible()); // not asked for
    m_pane->findChild<QCheckBox *>(u"app:allow:camera"_s)->setChecked(true);
    button(u"app:run"_s)->click();
    const auto heard = [this](const QString &words) {
        const QStringList all = rows(u"app:messages"_s);
        return std::ranges::any_of(all, [&](const QString &row) { return row.contains(words); });
    };
    QTRY_VERIFY2(heard(u"\"id\":2,\"result\":{\"content\":[{\"type\":\"text\",\"text\":\"sunny\"}]"_s),
                 qPrintable(rows(u"app:messages"_s).join(u'\n')));
    QVERIFY(heard(u"granted camera"_s)); // what was ticked, and no more
    QVERIFY(heard(u"{\"arguments\":{\"place\":\"Kyoto  east\"}}"_s));
    QVERIFY(heard(u"guard|Request refused|http://127.0.0.1:1/out"_s));
    QVERIFY(heard(u"app|tools/call|"_s));
    QTRY_VERIFY(textsIn(*m_pane).contains(u"It runs in a window of its own."_s));
    picture(u"apps-run"_s);
    button(u"app:stop"_s)->click();
    QTRY_VERIFY(button(u"app:run"_s)->isEnabled());
    QVERIFY(heard(u"ui/resource-teardown"_s));
}

void TestAppsPane::refusesCallsOfAppsWhereARuleDoes()
{
    QVERIFY(QDir().mkpath(m_engine->paths().configDir()));
    QFile rules(m_engine->paths().policyFile());
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules":[{"name":"no apps","do":"deny","callers":["app:*"]}]})");
    rules.close();
    start();
    QTRY_VERIFY(isRead());
    turnTo(2);
    button(u"app:run"_s)->click();
    const auto heard = [this](const QString &words) {
        const QStringList all = rows(u"app:messages"_s);
        return std::ranges::any_of(all, [&](const QString &row) { return row.contains(words); });
    };
    QTRY_VERIFY2(heard(u"\"id\":2,\"error\":{\"code\":-32000"_s), qPrintable(rows(u"app:messages"_s).join(u'\n')));
    QVERIFY(heard(u"no apps"_s));
    QVERIFY(heard(u"ui/notifications/tool-result"_s)); // the person's own call went
}

void TestAppsPane::saysWhyAnAppDidNotRun()
{
    qputenv("SIGNALBOX_APPVIEW", "/bin/false");
    start();
    QTRY_VERIFY(isRead());
    turnTo(2);
    button(u"app:run"_s)->click();
    QTRY_VERIFY(textsIn(*m_pane).contains(u"The program that shows apps ended unexpectedly."_s));
    QVERIFY(button(u"app:run"_s)->isEnabled());
}

void TestAppsPane::u01_showsHostileAppsLiterally()
{
    QByteArrayList resources;
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        resources.append(R"({"uri":"ui:)"
                         "//x/"
                         + QByteArray::number(resources.size()) + R"(","name":)" + jsonString(trap)
                         + R"(,"description":)" + jsonString(trap) + '}');
    }
    m_server->setTools({});
    m_server->setResult(u"resources.list"_s, "{\"resources\":[" + resources.join(',') + "]}");
    m_server->setResult(u"resources.read"_s, {});
    start();
    QTRY_COMPARE(table(u"apps:table"_s)->model()->rowCount(), int(traps.size()));
    for (int row = 0; row < traps.size(); ++row) {
        QCOMPARE(table(u"apps:table"_s)->model()->index(row, 0).data().toString(), traps.at(row));
        table(u"apps:table"_s)->setCurrentIndex(table(u"apps:table"_s)->model()->index(row, 0));
    }
    QCOMPARE(markupIn(*m_pane), QStringList());
}

QTEST_MAIN(TestAppsPane)
#include "tst_appspane.moc"
