// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/values/environmentfile.h"
#include "core/journal/journalreader.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/explore/overviewpane.h"
#include "ui/models/doctor/launchhint.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hiddenwarning.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace Signalbox;

using State = ServerStatus::State;

class TestOverviewPane : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void offersToConnect();
    void showsWhoTheServerIs();
    void showsNamesOfVariablesAndNeverValues();
    void saysWhyAServerCannotBeReached();
    void aLongTraceLeavesTheButtonsInSight();
    void saysWhatMendsItAndNothingTwice();
    void saysTheLastWordsOfAServerThatDied();
    void staysAsItIsWhileCallsAreCounted();
    void u01_showsHostileServersLiterally();
    void saysWhatEachCapabilityMeans();
    void countsWhatToolsTakeOfTheContext();
    void listsFindingsOfListsAndMessages();
    void aServerThatIsConnectedTwiceIsToldOnce();
    void aFindingOfTheHandshakeLeadsToIt();
    void u02_showsIconsThatCameAlongAndLoadsNone();
    void u05_warnsOfWhatIsNotSeen_data();
    void u05_warnsOfWhatIsNotSeen();
    void u05_warnsOfItInWhyAServerCannotBeReached();
    void u05_warnsOfItInTheLastWordsOfAProgram_data();
    void u05_warnsOfItInTheLastWordsOfAProgram();
    void showsAllOfAServerAtOnce();
    void factsStandSideBySideWhereThereIsRoom();

private:
    void open(const QString &id)
    {
        m_pane = std::make_unique<OverviewPane>(*m_engine->link, id);
        m_pane->resize(700, 600);
        m_pane->show();
    }
    void picture(const QString &name); ///< of both themes, where SIGNALBOX_TOUR_DIR says
    QString texts() const { return textsIn(*m_pane); }
    /// The texts of a table that is to be seen, cells after each other.
    QString table(const QString &name) const
    {
        QStringList cells;
        const auto *view = m_pane->findChild<QTableView *>(name);
        for (int row = 0; view && view->isVisibleTo(m_pane.get()) && row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                cells.append(view->model()->index(row, column).data().toString());
            }
        }
        return cells.join(u'\n');
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_pane->findChildren<QPushButton *>();
        for (QPushButton *one : all) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<OverviewPane> m_pane;
};

void TestOverviewPane::initTestCase()
{
    registerIcons();
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
}

void TestOverviewPane::picture(const QString &name)
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

void TestOverviewPane::init()
{
    m_engine = std::make_unique<EngineFixture>();
}

void TestOverviewPane::cleanup()
{
    m_pane.reset();
    m_engine.reset();
}

void TestOverviewPane::offersToConnect()
{
    const QString id = m_engine->addFake(u"fake"_s);
    open(id);
    QVERIFY(texts().contains(u"Not connected."_s));
    QTRY_VERIFY(button(u"Connect"_s)->width() > 0);
    const auto left = [this](const QWidget *widget) { return widget->mapTo(m_pane.get(), QPoint()).x(); };
    QCOMPARE(left(button(u"Connect"_s)), left(m_pane->findChild<QWidget *>(u"overview:name"_s)));
    QVERIFY(left(button(u"Examine…"_s)) > left(button(u"Connect"_s)));
    button(u"Connect"_s)->click();
    QVERIFY(m_engine->becomes(id, State::Connected));
    QVERIFY(!texts().contains(u"Not connected."_s));
}

void TestOverviewPane::showsWhoTheServerIs()
{
    const QString id = m_engine->addConnected(u"fake"_s, {u"--tools"_s, u"2"_s});
    open(id);
    for (const QString &fact : {u"Fake server (fakeserver)"_s, u"1.0"_s, u"legacy, 2025-11-25"_s, u"--tools 2"_s,
                                u"stdio"_s, u"For tests only."_s}) {
        QVERIFY2(texts().contains(fact), qPrintable(fact));
    }
}

void TestOverviewPane::showsNamesOfVariablesAndNeverValues()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"fake"_s);
    entry.environment = {{u"API_KEY"_s, u"hunter2"_s}, {u"PLAIN"_s, u"seen-nowhere"_s}};
    const QString id = m_engine->add(entry);
    open(id);
    QVERIFY(texts().contains(u"API_KEY, PLAIN"_s));
    QVERIFY(m_engine->connectTo(id));
    QVERIFY(texts().contains(u"API_KEY, PLAIN"_s));
    const QList<QWidget *> all = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        for (const QString &text : {widget->toolTip(), widget->accessibleName(), texts()}) {
            QVERIFY(!text.contains(u"hunter2"_s));
            QVERIFY(!text.contains(u"seen-nowhere"_s));
        }
    }
    ServerEntry other = EngineFixture::fakeEntry(u"other"_s);
    setEnvironmentFile(other, u"/srv/other.env"_s); // by its path
    open(m_engine->add(other));
    QVERIFY(texts().contains(u"/srv/other.env"_s));
}

void TestOverviewPane::saysWhyAServerCannotBeReached()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"missing"_s);
    entry.command = u"no-such-program-anywhere"_s;
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(texts().contains(u"Could not reach missing."_s));
    QVERIFY(texts().contains(m_engine->link->server(id)->error->message));
    const QString folders = QString::fromLocal8Bit(qgetenv("PATH")).split(u':').constFirst();
    QVERIFY2(texts().contains(u"Looked for in: "_s + folders), qPrintable(texts())); // the program is named above
    QVERIFY(!texts().contains(u"/no-such-program-anywhere"_s));
    QSignalSpy edit(m_pane.get(), &OverviewPane::editRequested);
    QSignalSpy console(m_pane.get(), &OverviewPane::consoleRequested);
    button(u"Edit…"_s)->click();
    button(u"Show console"_s)->click();
    QCOMPARE(edit.size(), 1);
    QCOMPARE(console.size(), 1);
    QSignalSpy changed(m_engine->link.get(), &EngineLink::serverChanged);
    button(u"Try again"_s)->click();
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(m_engine->becomes(id, State::Failed));
}

void TestOverviewPane::aLongTraceLeavesTheButtonsInSight()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"tracing"_s);
    entry.command = u"/bin/sh"_s;
    entry.arguments = QStringList{u"-c"_s, u"for i in $(seq 100); do echo at line $i >&2; done; exit 1"_s};
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    auto *lines = m_pane->findChild<QPlainTextEdit *>(u"overview:lastLines"_s);
    QVERIFY(lines && lines->toPlainText().contains(u"at line 100"_s));
    const QPushButton *again = button(u"Try again"_s);
    QVERIFY(again->mapTo(m_pane.get(), QPoint()).y() < lines->mapTo(m_pane.get(), QPoint()).y());
    QVERIFY(lines->height() < 12 * QFontMetrics(lines->font()).lineSpacing());
}

void TestOverviewPane::saysWhatMendsItAndNothingTwice()
{
    const QTemporaryDir folder;
    const QString script = folder.filePath(u"server"_s);
    QFile file(script);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n") > 0);
    file.close(); // and nobody may execute it
    ServerEntry entry = EngineFixture::fakeEntry(u"locked"_s);
    entry.command = script;
    const QString locked = m_engine->add(entry);
    open(locked);
    m_engine->link->connectServer(locked);
    QVERIFY(m_engine->becomes(locked, State::Failed));
    QTRY_VERIFY(texts().contains(u"Why?"_s)); // with a button that makes it executable

    entry = EngineFixture::fakeEntry(u"missing"_s);
    entry.command = u"no-such-program-anywhere"_s;
    const QString missing = m_engine->add(entry);
    open(missing);
    m_engine->link->connectServer(missing);
    QVERIFY(m_engine->becomes(missing, State::Failed));
    auto *hint = m_pane->findChild<LaunchHint *>();
    QVERIFY(hint);
    QSignalSpy looked(hint, &LaunchHint::looked);
    hint->look(m_engine->link->server(missing)->entry);
    QTRY_VERIFY(!looked.isEmpty());
    QVERIFY(looked.constLast().constFirst().value<std::optional<LaunchFinding>>());
    QVERIFY(!texts().contains(u"Why?"_s)); // that there is no such program stands above already
}

void TestOverviewPane::saysTheLastWordsOfAServerThatDied()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"dying"_s);
    entry.command = u"/bin/sh"_s;
    entry.arguments = {u"-c"_s, u"echo '<b>last words</b>' >&2; exit 7"_s};
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY(texts().contains(u"<b>last words</b>"_s));
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestOverviewPane::staysAsItIsWhileCallsAreCounted()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    open(id);
    const QPointer<QWidget> page = m_pane->widget(); // somebody may be selecting text in it
    QVERIFY(EngineFixture::ends(m_engine->call(u"fake"_s, u"echo"_s, R"({"text":"a"})")));
    QTRY_COMPARE(m_engine->link->server(id)->calls, 1u);
    QVERIFY(page);
    QCOMPARE(m_pane->widget(), page.data());
}

void TestOverviewPane::u01_showsHostileServersLiterally()
{
    const QStringList traps = markupTraps();
    for (const QString &trap : traps) {
        const ServerFolder folder;
        const QByteArray text = trap.toUtf8();
        folder.setResult(u"initialize"_s,
                         R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{},"experimental":{")" + text
                             + R"(":{}},")" + text + R"(":{}},"serverInfo":{"name":")" + text + R"(","title":")" + text
                             + R"(","version":")" + text + R"(","description":")" + text + R"(","websiteUrl":")" + text
                             + R"("},"instructions":")" + text + R"("})");
        const QString id = m_engine->add(folder.entry(trap));
        open(id);
        QVERIFY(m_engine->connectTo(id));
        QVERIFY2(texts().contains(u'\n' + trap + u'\n'), qPrintable(texts()));
        QVERIFY(table(u"overview:capabilities"_s).contains(u'\n' + trap + u'\n'));
        QVERIFY(texts().contains(u"%1 (%1)"_s.arg(trap)));
        QCOMPARE(markupIn(*m_pane), QStringList());
    }
}

void TestOverviewPane::saysWhatEachCapabilityMeans()
{
    const ServerFolder folder;
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{
        "tools":{"listChanged":true},"resources":{"subscribe":false},"tasks":{"requests":{"tools":{"call":{}}}},
        "logging":{},"extensions":{"com.example/x":{"a":1}}},"serverInfo":{"name":"a","version":"1"}})");
    const QString id = m_engine->add(folder.entry(u"a"_s));
    open(id);
    QVERIFY(m_engine->connectTo(id));
    const QString cells = table(u"overview:capabilities"_s) + u'\n';
    for (const QString &row :
         {u"tools.listChanged\nyes\nTells when its tools change\n"_s,
          u"resources.subscribe\nno\nTells when a resource changes, if asked to\n"_s,
          u"tasks.requests\n{\"tools\":{\"call\":{}}}\nWhich requests can become tasks\n"_s,
          u"logging\nyes\nSends log messages of the level asked for\n"_s, u"com.example/x\n{\"a\":1}\n\n"_s}) {
        QVERIFY2(cells.contains(row), qPrintable(cells));
    }
}

void TestOverviewPane::countsWhatToolsTakeOfTheContext()
{
    const ServerFolder folder;
    folder.setTools(
        {R"({"name":"small","inputSchema":{"type":"object"}})",
         R"({"name":"large","inputSchema":{"type":"object"},"description":")" + QByteArray(300, 'x') + R"("})"});
    const QString id = m_engine->add(folder.entry(u"a"_s));
    open(id);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(table(u"overview:budget"_s).startsWith(u"large\n92\n365 B\n300 B\n25\n"_s));
    QVERIFY2(texts().contains(u"about 104 tokens (413 B) · shorter descriptions would save about 25"_s),
             qPrintable(texts()));
    auto *view = m_pane->findChild<QTableView *>(u"overview:budget"_s);
    view->sortByColumn(0, Qt::DescendingOrder);
    QTRY_VERIFY(table(u"overview:budget"_s).startsWith(u"small\n"_s));
    QSignalSpy chosen(m_pane.get(), &OverviewPane::toolChosen);
    emit view->activated(view->model()->index(0, 0));
    QCOMPARE(chosen.value(0).value(0).toString(), u"small"_s);

    folder.setTools({}); // what is counted goes along with the list
    folder.sayListChanged();
    QTRY_VERIFY(table(u"overview:budget"_s).isEmpty());
}

void TestOverviewPane::listsFindingsOfListsAndMessages()
{
    const ServerFolder folder;
    folder.setTools({R"({"name":"a","inputSchema":{"type":"object"}})", R"({"name":"b","inputSchema":7})"});
    const QString id = m_engine->add(folder.entry(u"a"_s));
    open(id);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(
        table(u"overview:findings"_s)
            .contains(u"violation\nTools /tools/1/inputSchema\nExpected object, found number.\nserver/tools"_s));
    QTRY_VERIFY(button(u"Show in &journal"_s)); // the message that the list came in
    folder.say(R"({"jsonrpc":"2.0","id":77,"result":{}})");
    QTRY_VERIFY(table(u"overview:findings"_s).contains(u"Expected the id of a request of ours, found 77."_s));
    auto *view = m_pane->findChild<QTableView *>(u"overview:findings"_s);
    view->setCurrentIndex(view->model()->index(1, 0));
    QTRY_VERIFY(button(u"Show in &journal"_s));
    QVERIFY2(texts().contains(u"https://modelcontextprotocol.io/specification/2025-11-25/basic"_s),
             qPrintable(texts()));
    QSignalSpy shown(m_pane.get(), &OverviewPane::showInJournal);
    button(u"Show in &journal"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(shown.first().first().toULongLong() > 0);
}

void TestOverviewPane::aServerThatIsConnectedTwiceIsToldOnce()
{
    const QString id = m_engine->addConnected(u"fake"_s);
    open(id);
    const auto twins = [this] { return m_pane->findChild<PlainLabel *>(u"overview:twins"_s); };
    QVERIFY(!twins()->isVisible());
    const QString other = m_engine->addConnected(u"the same"_s);
    QTRY_VERIFY(twins()->isVisible());
    QVERIFY2(twins()->rawText().contains(u"the same names as those of “the same”"_s), qPrintable(twins()->rawText()));
    picture(u"overview-twins"_s);
    m_engine->link->removeServer(other, this, [](const Result<> &) {});
    QTRY_VERIFY(!twins()->isVisible());
}

void TestOverviewPane::aFindingOfTheHandshakeLeadsToIt()
{
    const ServerFolder folder;
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{}},
        "serverInfo":{"name":"a"}})"); // of no version
    const QString id = m_engine->add(folder.entry(u"a"_s));
    open(id);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(table(u"overview:findings"_s).contains(u"Handshake /serverInfo/version"_s));
    QTRY_VERIFY(button(u"Show in &journal"_s));
    QSignalSpy shown(m_pane.get(), &OverviewPane::showInJournal);
    button(u"Show in &journal"_s)->click();
    QTRY_COMPARE(shown.size(), 1);
    const auto journal = std::move(*JournalReader::open(m_engine->link->journalFolder()));
    const IndexRecord found = journal->at(shown.first().first().toULongLong());
    QCOMPARE(found.kind, IndexRecord::Result);
    QCOMPARE(journal->name(found.method), "initialize"_ba);
}

void TestOverviewPane::u02_showsIconsThatCameAlongAndLoadsNone()
{
    const QByteArray pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const ServerFolder folder;
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{}},
        "serverInfo":{"name":"a","version":"1","icons":[{"src":"data:image/png;base64,)"
                                          + pixel + R"("},{"src":"https://127.0.0.1:9/<b>i</b>.png"},
        {"src":"data:image/svg+xml,<svg/>","mimeType":"image/svg+xml"},{"src":"data:image/png;base64,!"}]}})");
    const QString id = m_engine->add(folder.entry(u"a"_s));
    open(id);
    QVERIFY(m_engine->connectTo(id));
    QTRY_VERIFY(texts().contains(u"Icon at https://127.0.0.1:9/<b>i</b>.png, not loaded"_s));
    QCOMPARE(m_pane->findChildren<Picture *>().size(), 1);
    QVERIFY(texts().contains(u"An icon that cannot be shown (image/svg+xml)"_s));
    QVERIFY(texts().contains(u"An icon that cannot be shown (no type)"_s));
    QCOMPARE(markupIn(*m_pane), QStringList());
}

void TestOverviewPane::u05_warnsOfWhatIsNotSeen_data()
{
    QTest::addColumn<QByteArray>("profile"); // members of the result of initialize
    QTest::addColumn<QString>("warning");    // name of the one that is to be seen
    const QByteArray plain = R"("capabilities":{"tools":{}},"serverInfo":{"name":"a","version":"1"})";
    const QString ofIdentity = u"overview:hidden"_s;
    QTest::newRow("nothing") << plain + R"(,"instructions":"One\ntwo\tthree.")" << QString();
    QTest::newRow("instructions") << plain + R"(,"instructions":"Be kind.\udb40\udc41")"
                                  << u"overview:instructionsHidden"_s;
    QTest::newRow("name") << R"("capabilities":{"tools":{}},"serverInfo":{"name":"a\u202e","version":"1"})"_ba
                          << ofIdentity;
    QTest::newRow("title")
        << "\"capabilities\":{\"tools\":{}},\"serverInfo\":{\"name\":\"a\",\"title\":\"t\xe2\x80\x8b\","
           "\"version\":\"1\"}"_ba
        << ofIdentity;
    QTest::newRow("version") << R"("capabilities":{"tools":{}},"serverInfo":{"name":"a","version":"1\u200b"})"_ba
                             << ofIdentity;
    QTest::newRow("description")
        << R"("capabilities":{"tools":{}},"serverInfo":{"name":"a","version":"1","description":"\u2066d"})"_ba
        << ofIdentity;
    QTest::newRow("web site")
        << R"("capabilities":{"tools":{}},"serverInfo":{"name":"a","version":"1","websiteUrl":"https://\u202ea"})"_ba
        << ofIdentity;
    QTest::newRow("capability")
        << R"("capabilities":{"tools":{},"experimental":{"x\u200b":{}}},"serverInfo":{"name":"a","version":"1"})"_ba
        << ofIdentity;
    QTest::newRow("finding") << plain << u"overview:findingsHidden"_s;
}

void TestOverviewPane::u05_warnsOfWhatIsNotSeen()
{
    QFETCH(const QByteArray, profile);
    QFETCH(const QString, warning);
    const ServerFolder folder;
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25",)" + profile + '}');
    const QString id = m_engine->add(folder.entry(u"a"_s));
    open(id);
    QVERIFY(m_engine->connectTo(id));
    if (warning == "overview:findingsHidden"_L1) {
        folder.say(R"({"jsonrpc":"2.0","id":"77\u202e","result":{}})");
        QTRY_VERIFY(table(u"overview:findings"_s).contains(u"77‹U+202E›"_s));
    }
    QStringList seen;
    for (const auto *one : m_pane->findChildren<HiddenWarning *>()) {
        if (one->isVisibleTo(m_pane.get())) {
            seen.append(one->objectName());
            QCOMPARE(one->rawText(), u"Holds invisible characters; they are marked."_s);
        }
    }
    QCOMPARE(seen, warning.isEmpty() ? QStringList() : QStringList{warning});
    picture(u"overview-hidden-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestOverviewPane::u05_warnsOfItInWhyAServerCannotBeReached()
{
    ServerEntry entry = EngineFixture::fakeEntry(u"missing"_s);
    entry.command = u"no-such-program\u202e-anywhere"_s;
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    QVERIFY2(texts().contains(u"Holds invisible characters; they are marked."_s), qPrintable(texts()));
}

void TestOverviewPane::u05_warnsOfItInTheLastWordsOfAProgram_data()
{
    QTest::addColumn<QString>("words"); // a format of printf
    QTest::addColumn<bool>("isWarned");
    QTest::newRow("nothing") << uR"(two\r\n\tlines\r\nbye\r\n)"_s << false;
    QTest::newRow("not UTF-8") << uR"(two \377 lines\nbye\n)"_s << false;
    QTest::newRow("zero width") << uR"(two \342\200\213lines\nbye\n)"_s << true;
    QTest::newRow("direction") << uR"(two \342\200\256lines\nbye\n)"_s << true;
    QTest::newRow("tags") << uR"(two \363\240\201\201lines\nbye\n)"_s << true;
    QTest::newRow("escape sequence") << uR"(two \033[8mlines\nbye\n)"_s << true;
}

void TestOverviewPane::u05_warnsOfItInTheLastWordsOfAProgram()
{
    QFETCH(const QString, words);
    QFETCH(const bool, isWarned);
    ServerEntry entry = EngineFixture::fakeEntry(u"talker"_s);
    entry.command = u"/bin/sh"_s;
    entry.arguments = QStringList{u"-c"_s, u"printf \"$1\" >&2; exit 1"_s, u"sh"_s, words};
    const QString id = m_engine->add(entry);
    open(id);
    m_engine->link->connectServer(id);
    QVERIFY(m_engine->becomes(id, State::Failed));
    const auto *lines = m_pane->findChild<QPlainTextEdit *>(u"overview:lastLines"_s);
    QVERIFY(lines && lines->toPlainText().contains(u"bye"_s));
    const auto *warning = m_pane->findChild<HiddenWarning *>(u"overview:lastLinesHidden"_s);
    QCOMPARE(warning && warning->isVisibleTo(m_pane.get()), isWarned);
    picture(u"overview-last-words-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestOverviewPane::showsAllOfAServerAtOnce()
{
    const ServerFolder folder;
    folder.setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{
        "tools":{"listChanged":true},"resources":{"subscribe":true,"listChanged":true},"logging":{},"prompts":{},
        "tasks":{"list":{},"cancel":{},"requests":{"tools":{"call":{}}}},
        "extensions":{"io.modelcontextprotocol/ui":{"mimeTypes":["text/html;profile=mcp-app"]}}},
        "serverInfo":{"name":"switchboard","title":"Switchboard","version":"4.2.1",
        "description":"Routes calls between extensions.","websiteUrl":"https://example.org/switchboard",
        "icons":[{"src":"https://example.org/icon.png"}]},
        "instructions":"Ask for list_routes before you change a route.\nRoutes take effect at once."})");
    const QByteArray schema =
        R"(,"inputSchema":{"type":"object","properties":{"route":{"type":"string","description":")";
    folder.setTools({R"({"name":"list_routes","description":"Lists all routes.")" + schema + R"(Which one"}}}})",
                     R"({"name":"reload","inputSchema":{"type":"object"}})", R"({"name":"broken","inputSchema":"no"})",
                     R"({"name":"move_route","description":")" + QByteArray(40, 'x').replace("x", "Moves a route. ")
                         + '"' + schema + R"(The route's name"}}}})"});
    const QString id = m_engine->add(folder.entry(u"switchboard"_s));
    open(id);
    m_pane->resize(1000, 1240);
    QVERIFY(m_engine->connectTo(id));
    folder.say(R"({"jsonrpc":"2.0","id":77,"result":{}})");
    QTRY_VERIFY(table(u"overview:findings"_s).contains(u"found 77."_s));
    QTRY_VERIFY(table(u"overview:budget"_s).startsWith(u"move_route\n"_s));
    for (const QString &fact : {u"Switchboard (switchboard)"_s, u"4.2.1"_s, u"https://example.org/switchboard"_s,
                                u"Icon at https://example.org/icon.png, not loaded"_s, u"legacy, 2025-11-25"_s,
                                u"Routes take effect at once."_s}) {
        QTRY_VERIFY2(texts().contains(fact), qPrintable(fact));
    }
    picture(u"overview"_s);
}

void TestOverviewPane::factsStandSideBySideWhereThereIsRoom()
{
    open(m_engine->addConnected(u"fake"_s));
    const auto title = [this](const QString &text) -> const QLabel * {
        for (const auto *label : m_pane->findChildren<QLabel *>()) {
            if (label->text() == text) {
                return label;
            }
        }
        return nullptr;
    };
    const auto place = [&](const QString &text) { return title(text)->mapTo(m_pane.get(), QPoint()); };
    QTRY_VERIFY(title(u"Protocol"_s));
    m_pane->resize(1100, 600);
    QTRY_COMPARE(place(u"Protocol"_s).y(), place(u"Server"_s).y());
    QVERIFY(place(u"Protocol"_s).x() > place(u"Server"_s).x());
    m_pane->resize(500, 600);
    QTRY_VERIFY(place(u"Protocol"_s).y() > place(u"Server"_s).y());
    QCOMPARE(place(u"Protocol"_s).x(), place(u"Server"_s).x());
}

QTEST_MAIN(TestOverviewPane)
#include "tst_overviewpane.moc"
