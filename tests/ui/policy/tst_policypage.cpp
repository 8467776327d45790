// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/engine.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/models/policy/definitiontablemodel.h"
#include "ui/models/policy/policykeeper.h"
#include "ui/models/policy/ruletablemodel.h"
#include "ui/models/policy/sessiontablemodel.h"
#include "ui/models/policy/verdicttablemodel.h"
#include "ui/policy/policypage.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The Policy page over a real engine and real files.
class TestPolicyPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void makesAnExampleThatCounts();
    void showsRulesInWords();
    void saysWhatTheRulesMeanForTheTools();
    void saysWhereTheFileIsWrong();
    void opensTheFileInTheEditor();
    void createsRenewsAndEndsSessions();
    void acceptsAChangedDefinition();
    void forgetsWhatWasAccepted();
    void tablesKeepTheirCurrentRow();
    void looksAgainWhileItIsSeen();
    void pictures_data();
    void pictures();

private:
    void makePage();
    void writeRules(const QByteArray &rules) const;
    bool judgesByRules(); ///< when the engine was asked last: no fault of the file stands in a call's way
    void goTo(int tab) const { m_page->findChild<QTabBar *>(u"policy:tabs"_s)->setCurrentIndex(tab); }
    template<typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(u"policy:"_s + name);
    }
    [[nodiscard]] QString cell(const QString &table, int row, int column) const
    {
        return part<QTableView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rows(const QString &table) const { return part<QTableView>(table)->model()->rowCount(); }
    void changeATool(ServerFolder &server);
    void both(const QString &name, QWidget &widget);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    bool m_judgesByRules = false;
    std::unique_ptr<PolicyPage> m_page;
};

void TestPolicyPage::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestPolicyPage::init()
{
    m_engine = std::make_unique<EngineFixture>();
    makePage();
}

void TestPolicyPage::cleanup()
{
    m_page.reset();
    m_engine.reset();
}

void TestPolicyPage::makePage()
{
    m_page = std::make_unique<PolicyPage>(*m_engine->link, m_engine->paths().policyFile());
    m_page->resize(1000, 520);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    for (const auto *table : m_page->findChildren<QTableView *>()) {
        new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        QVERIFY(!table->accessibleName().isEmpty());
    }
}

bool TestPolicyPage::judgesByRules()
{
    m_engine->link->ask<bool>(
        this, [](Engine &engine) { return engine.gates().policy()->rules().has_value(); },
        [this](const bool &judges) { m_judgesByRules = judges; });
    return m_judgesByRules;
}

void TestPolicyPage::writeRules(const QByteArray &rules) const
{
    QVERIFY(QDir().mkpath(m_engine->paths().configDir()));
    QFile file(m_engine->paths().policyFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rules) == rules.size());
}

void TestPolicyPage::makesAnExampleThatCounts()
{
    QVERIFY(Policy::fromText(exampleRules()));
    QVERIFY(!part<QPushButton>(u"openRules"_s)->isEnabled());
    QTRY_VERIFY(part<QPushButton>(u"makeExample"_s));
    part<QPushButton>(u"makeExample"_s)->click();
    QTRY_COMPARE(rows(u"rules"_s), 3);
    QVERIFY(part<QPushButton>(u"openRules"_s)->isEnabled());
    QVERIFY(!makeExampleRules(m_engine->paths().policyFile())); // what is there is not written over
}

void TestPolicyPage::showsRulesInWords()
{
    writeRules(R"({"rules":[{"name":"n","do":"deny","tools":["a.*","b.c"],"callers":["cli"],
                   "hints":{"destructive":true},"beyond":{"calls":3,"seconds":60}}],"otherwise":"ask"})");
    QTRY_COMPARE(rows(u"rules"_s), 1);
    QCOMPARE(cell(u"rules"_s, 0, RuleTableModel::Number), u"1"_s);
    QCOMPARE(cell(u"rules"_s, 0, RuleTableModel::Name), u"n"_s);
    QCOMPARE(cell(u"rules"_s, 0, RuleTableModel::Does), u"deny"_s);
    QCOMPARE(cell(u"rules"_s, 0, RuleTableModel::Tools), u"a.*, b.c"_s);
    QCOMPARE(cell(u"rules"_s, 0, RuleTableModel::Callers), u"cli"_s);
    QCOMPARE(cell(u"rules"_s, 0, RuleTableModel::Conditions), u"may destroy something; beyond 3 calls in 60 s"_s);
    QVERIFY(part<PlainLabel>(u"otherwise"_s)->rawText().contains(u"asked"_s));
}

void TestPolicyPage::saysWhatTheRulesMeanForTheTools()
{
    writeRules(R"({"rules":[{"name":"no echo","do":"deny","tools":["fake.echo"]},)"
               R"({"name":"small ones","do":"ask","tools":["fake.*"],"arguments":[{"at":"text","largerThan":5}]}]})");
    QTRY_COMPARE(rows(u"rules"_s), 2);
    QVERIFY(textsIn(*m_page).contains(u"Connect a server"_s));
    QVERIFY(!m_engine->addConnected(u"fake"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(rows(u"verdicts"_s) > 1, 10000);
    int denied = -1;
    for (int row = 0; row < rows(u"verdicts"_s); ++row) {
        denied = cell(u"verdicts"_s, row, VerdictTableModel::Tool) == "fake.echo"_L1 ? row : denied;
    }
    QVERIFY(denied >= 0);
    QCOMPARE(cell(u"verdicts"_s, denied, VerdictTableModel::Decision), u"is denied"_s);
    QVERIFY(cell(u"verdicts"_s, denied, VerdictTableModel::Why).contains(u"no echo"_s));
    const int other = denied == 0 ? 1 : 0;
    QCOMPARE(cell(u"verdicts"_s, other, VerdictTableModel::Decision), u"may go"_s);
    const QString why = cell(u"verdicts"_s, other, VerdictTableModel::Why);
    QVERIFY2(why.startsWith(u"no rule speaks of it"_s) && why.contains(u"other arguments"_s), qPrintable(why));
}

void TestPolicyPage::saysWhereTheFileIsWrong()
{
    writeRules(R"({"rules":[{"name":"n","do":"perhaps"}]})");
    auto *fault = part<PlainLabel>(u"rulesFault"_s);
    QTRY_VERIFY(fault->isVisible());
    QVERIFY2(fault->rawText().contains(u"/rules/0"_s), qPrintable(fault->rawText()));
    QVERIFY(fault->rawText().contains(u"every call is asked for"_s));
    writeRules(R"({"rules":[]})");
    QTRY_VERIFY(!fault->isVisible());
}

void TestPolicyPage::opensTheFileInTheEditor()
{
    QStringList given;
    QSignalSpy failed(&m_page->keeper(), &PolicyKeeper::failed);
    const EditorStarter starter = [&](const QString &, const QStringList &arguments) {
        given = arguments;
        return true;
    };
    m_page->keeper().openRules(starter);
    QCOMPARE(failed.size(), 1); // there is none
    QVERIFY(given.isEmpty());
    const QString path = qEnvironmentVariable("PATH");
    const QString tools = m_engine->folder() + u"/bin"_s; // an xdg-open of ours
    QVERIFY(QDir().mkpath(tools));
    QFile program(tools + u"/xdg-open"_s);
    QVERIFY(program.open(QIODevice::WriteOnly) && program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    program.close();
    qputenv("PATH", QFile::encodeName(tools));
    writeRules("{}");
    m_page->keeper().openRules(starter);
    qputenv("PATH", QFile::encodeName(path));
    QCOMPARE(given, QStringList{m_engine->paths().policyFile()});
}

void TestPolicyPage::createsRenewsAndEndsSessions()
{
    goTo(1);
    auto *create = part<QPushButton>(u"createSession"_s);
    QVERIFY(!create->isEnabled());
    part<QLineEdit>(u"sessionUser"_s)->setText(u"ann"_s);
    part<QLineEdit>(u"sessionTools"_s)->setText(u"files.read_*, github.*"_s);
    part<QSpinBox>(u"sessionMinutes"_s)->setValue(5);
    create->click();
    QTRY_COMPARE(rows(u"sessions"_s), 1);
    QCOMPARE(cell(u"sessions"_s, 0, SessionTableModel::User), u"ann"_s);
    QCOMPARE(cell(u"sessions"_s, 0, SessionTableModel::Tools), u"files.read_*, github.*"_s);
    QCOMPARE(cell(u"sessions"_s, 0, SessionTableModel::State), u"valid"_s);
    const qint64 until = m_page->keeper().facts().sessions.constFirst().expiresMs;
    part<QTableView>(u"sessions"_s)->selectRow(0);
    part<QPushButton>(u"copySession"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_page->keeper().facts().sessions.constFirst().id);
    part<QSpinBox>(u"sessionMinutes"_s)->setValue(60);
    part<QPushButton>(u"renewSession"_s)->click();
    QTRY_VERIFY(m_page->keeper().facts().sessions.constFirst().expiresMs > until);
    part<QPushButton>(u"endSession"_s)->click();
    QTRY_COMPARE(cell(u"sessions"_s, 0, SessionTableModel::State), u"ended"_s);
    QVERIFY(!part<QPushButton>(u"renewSession"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"endSession"_s)->isEnabled());
}

/// Calls a tool, and then the server defines it in another way.
void TestPolicyPage::changeATool(ServerFolder &server)
{
    server.setTools({R"({"name":"t","description":"Adds a line","inputSchema":{"type":"object"}})"});
    server.setResult(u"tools.call"_s, R"({"content":[]})");
    const QString id = m_engine->add(server.entry(u"notes"_s));
    QVERIFY(m_engine->connectTo(id));
    const CallHandle *call = m_engine->call(u"notes"_s, u"t"_s);
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(call->outcome()->ok());
    goTo(2);
    QTRY_COMPARE(rows(u"definitions"_s), 1);
    QTRY_COMPARE(cell(u"definitions"_s, 0, DefinitionTableModel::State), u"as accepted"_s);
    QVERIFY(part<JsonView>(u"definition"_s)->wholeText().contains("Adds a line"));
    server.setTools({R"({"name":"t","description":"Sends it away","inputSchema":{"type":"object"}})"});
    server.sayListChanged();
    QTRY_COMPARE(cell(u"definitions"_s, 0, DefinitionTableModel::State), u"changed"_s);
}

void TestPolicyPage::acceptsAChangedDefinition()
{
    ServerFolder server;
    changeATool(server);
    QTRY_COMPARE(part<QTableView>(u"difference:places"_s)->model()->rowCount(), 1);
    QVERIFY(part<JsonView>(u"difference:after"_s)->wholeText().contains("Sends it away"));
    part<QPushButton>(u"accept"_s)->click();
    QTRY_COMPARE(cell(u"definitions"_s, 0, DefinitionTableModel::State), u"as accepted"_s);
    QVERIFY(!part<QPushButton>(u"accept"_s)->isEnabled());
    const CallHandle *call = m_engine->call(u"notes"_s, u"t"_s); // and nobody is asked
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(call->outcome()->ok());
}

void TestPolicyPage::forgetsWhatWasAccepted()
{
    ServerFolder server;
    changeATool(server);
    part<QPushButton>(u"forget"_s)->click();
    QTRY_COMPARE(rows(u"definitions"_s), 0);
    const CallHandle *call = m_engine->call(u"notes"_s, u"t"_s);
    QVERIFY(EngineFixture::ends(call));
    QVERIFY(call->outcome()->ok());
}

void TestPolicyPage::tablesKeepTheirCurrentRow()
{
    goTo(1);
    PolicyKeeper &keeper = m_page->keeper();
    for (const QString &user : {u"ann"_s, u"ben"_s}) {
        keeper.createSession(user, {u"*"_s}, 60'000);
    }
    QTRY_COMPARE(rows(u"sessions"_s), 2);
    auto *table = part<QTableView>(u"sessions"_s);
    table->selectRow(1);
    const QString chosen = table->currentIndex().siblingAtColumn(SessionTableModel::User).data().toString();
    keeper.createSession(u"cid"_s, {u"*"_s}, 60'000);
    QTRY_COMPARE(rows(u"sessions"_s), 3);
    QCOMPARE(table->currentIndex().siblingAtColumn(SessionTableModel::User).data().toString(), chosen);
}

void TestPolicyPage::looksAgainWhileItIsSeen()
{
    QSignalSpy changes(&m_page->keeper(), &PolicyKeeper::factsChanged);
    writeRules(R"({"otherwise":"deny"})");
    QVERIFY(changes.wait());
    m_page->hide();
    m_page->keeper().refresh();
    writeRules(R"({"otherwise":"ask"})");
    m_page->show(); // looks at once
    QTRY_COMPARE(m_page->keeper().facts().otherwise, PolicyEffect::Ask);
}

/// With SIGNALBOX_TOUR_DIR set, leaves pictures there for a person to look at.
void TestPolicyPage::both(const QString &name, QWidget &widget)
{
    const QString folder = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        for (int round = 0; round < 5; ++round) { // palette, then what it queues
            QCoreApplication::processEvents();
        }
        const QString theme = mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s;
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(folder.isEmpty() || widget.grab().save(u"%1/policy-%2-%3-%4.png"_s.arg(folder, name, tag, theme)));
        for (const auto *button : widget.findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible() || button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        QCOMPARE(markupIn(widget), QStringList());
    }
}

void TestPolicyPage::pictures_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("usual") << 1.0 << Qt::LeftToRight;
    QTest::newRow("200") << 2.0 << Qt::LeftToRight;
    QTest::newRow("rtl") << 1.0 << Qt::RightToLeft;
}

void TestPolicyPage::pictures()
{
    QFETCH(const double, scale);
    QFETCH(const Qt::LayoutDirection, direction);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    makePage();
    m_page->resize(QSize(1000, 520) * scale);
    both(u"no-rules"_s, *m_page);
    QVERIFY(makeExampleRules(m_engine->paths().policyFile()));
    QTRY_COMPARE(rows(u"rules"_s), 3);
    both(u"rules"_s, *m_page);
    writeRules("{\n  \"rules\": [\n    {\"name\": \"n\" \"do\": \"ask\"}\n  ]\n}\n");
    QTRY_VERIFY(part<PlainLabel>(u"rulesFault"_s)->isVisible());
    both(u"fault"_s, *m_page);
    QVERIFY(QFile::remove(m_engine->paths().policyFile()));
    QTRY_VERIFY(judgesByRules()); // it looks ten times a second
    goTo(1);
    both(u"no-sessions"_s, *m_page);
    m_page->keeper().createSession(u"ann"_s, {u"filesystem-tools.read_*"_s, u"github.*"_s}, 3'600'000);
    QTRY_COMPARE(rows(u"sessions"_s), 1);
    part<QTableView>(u"sessions"_s)->selectRow(0);
    both(u"sessions"_s, *m_page);
    goTo(2);
    both(u"no-definitions"_s, *m_page);
    ServerFolder server;
    changeATool(server);
    QTRY_COMPARE(part<QTableView>(u"difference:places"_s)->model()->rowCount(), 1);
    both(u"definitions"_s, *m_page);
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestPolicyPage)
#include "tst_policypage.moc"
