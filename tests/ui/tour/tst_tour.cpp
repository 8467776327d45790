// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The guided tour: real clicks and keys in the real window, against the sample server. A step that fails is a failure;
// with SIGNALBOX_TOUR_DIR set every step leaves a picture there.
#include "core/hub/enginethread.h"
#include "core/session/inputbroker.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/tour/lineoffice.h"
#include "ui/charts/timechart.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/journal/comparedialog.h"
#include "ui/journal/journaltable.h"
#include "ui/journal/journalview.h"
#include "ui/models/callhandle.h"
#include "ui/models/draftstore.h"
#include "ui/models/enginelink.h"
#include "ui/models/journal/journalroles.h"
#include "ui/models/monitor/monitorfeed.h"
#include "ui/models/policy/consentdesk.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/toollistmodel.h"
#include "ui/monitor/monitorpage.h"
#include "ui/requests/requestsdialog.h"
#include "ui/servers/pastedialog.h"
#include "ui/servers/serverdialog.h"
#include "ui/state/stalllog.h"
#include "ui/state/translations.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/keysdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/palette.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kPicture(1440, 900);
constexpr int kPatienceMs = 20000;

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// A server with prompts, suggestions and a log.
class PromptLibrary : public ServerFolder
{
public:
    void offerPrompts() const
    {
        setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25",
            "capabilities":{"tools":{},"prompts":{},"completions":{},"logging":{}},
            "serverInfo":{"name":"prompt-library","version":"1.4.0","title":"Prompt library"}})");
        setResult(u"prompts.list"_s, R"({"prompts":[
            {"name":"code_review","title":"Review code","description":"Asks for a review of a piece of code.","arguments":[
              {"name":"language","description":"What the code is written in","required":true},
              {"name":"code","description":"The code itself","required":true},
              {"name":"focus","description":"What to look at first"}]},
            {"name":"explain_error","title":"Explain an error","description":"Explains a message and what to do.",
             "arguments":[{"name":"message","required":true}]},
            {"name":"release_notes","title":"Release notes","description":"Writes notes from a list of changes."}]})");
        setResult(u"prompts.get"_s, R"({"description":"A review of Python code","messages":[
            {"role":"user","content":{"type":"text","text":"Please review this code:\n\nprint(1/0) # fails"}},
            {"role":"assistant","content":{"type":"text","text":"I look at errors first, then at style."}},
            {"role":"user","content":{"type":"resource","resource":{"uri":"file:///rules/python.md",
              "mimeType":"text/markdown","text":"# Rules\n\n- Say what fails and why."}}}]})");
        setResult(u"completion.complete"_s,
                  R"({"completion":{"values":["python","perl","php","prolog"],"total":124,"hasMore":true}})");
        setResult(u"logging.setLevel"_s, "{}");
    }

    /// A shell's words that write to standard error, then start what follows.
    [[nodiscard]] static QString saying()
    {
        return u"printf 'prompt-library 1.4.0\\nreading prompts from /srv/prompts\\n"
               "npm warn deprecated glob@7.2.3\\n\\033[31merror\\033[0m: draft.md has no title, left out\\n"
               "3 prompts\\n' >&2; exec \"$1\" \"$2\""_s;
    }

    void logSomething() const
    {
        QByteArrayList lines;
        for (const char *params : {R"({"level":"debug","logger":"loader","data":"Opened /srv/prompts"})",
                                   R"({"level":"info","logger":"loader","data":{"prompts":3,"ms":12}})",
                                   R"({"level":"notice","logger":"web","data":"Listening on 127.0.0.1:3000"})",
                                   R"({"level":"warning","logger":"cache","data":"Nearly full: 91 %"})",
                                   R"({"level":"error","logger":"loader","data":{"file":"draft.md","line":1,
                                       "what":"no title","near":["# ","","Text"]}})"}) {
            lines.append(QByteArray(R"({"jsonrpc":"2.0","method":"notifications/message","params":)") + params + '}');
            lines.last().replace('\n', ' ');
        }
        say(lines.join('\n'));
    }
};

/// A server that goes on with calls after it has answered them.
class Workshop : public ServerFolder
{
public:
    void open() const
    {
        setResult(u"initialize"_s, R"({"protocolVersion":"2025-11-25","capabilities":{"tools":{"listChanged":true},
            "tasks":{"list":{},"cancel":{},"requests":{"tools":{"call":{}}}}},"serverInfo":{"name":"workshop",
            "title":"Workshop","version":"2.0.3","websiteUrl":"https://example.org/workshop",
            "icons":[{"src":"https://example.org/icon.png"}]},
            "instructions":"Ask for check_routes after each change; it takes a while."})");
        setTools({R"({"name":"check_routes","description":"Checks all routes, one after the other.","inputSchema":
            {"type":"object"},"execution":{"taskSupport":"optional"}})",
                  R"({"name":"old_tool","inputSchema":"none"})"});
        setResult(u"tools.call"_s, "{\"task\":" + task("check-48", "working", "19 of 48 routes checked") + '}');
        setResult(u"tasks.get"_s, task("check-48", "working", "19 of 48 routes checked"));
        setResult(u"tasks.list"_s, "{\"tasks\":[" + task("nightly-7", "input_required", "Which depot?") + ','
                                       + task("nightly-6", "completed", "done") + "]}");
        setResult(u"tasks.result"_s, R"({"content":[{"type":"text","text":"All 48 routes lead somewhere."}]})");
    }
    void finish() const { setResult(u"tasks.get"_s, task("check-48", "completed", "48 of 48 routes checked")); }

private:
    static QByteArray task(const QByteArray &id, const QByteArray &status, const QByteArray &message)
    {
        return R"({"taskId":")" + id + R"(","status":")" + status + R"(","statusMessage":")" + message
               + R"(","createdAt":"2026-05-04T10:00:00Z","lastUpdatedAt":"2026-05-04T10:00:09Z","ttl":600000,)"
                 R"("pollInterval":100})";
    }
};

} // namespace

class TourTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void t01_theFirstStartOffersTheSampleServer();
    void t02_oneClickConnectsIt();
    void t03_theToolsAreListedAndFiltered();
    void t04_aFormIsMadeFromTheSchema();
    void t05_aMissingArgumentIsSaidBesideItsField();
    void t06_aCallShowsItsResult();
    void t07_theResultIsAlsoATreeAndRawText();
    void t08_theFormIsAlsoJson();
    void t09_theJournalHoldsEveryMessage();
    void t09b_twoMessagesAreCompared();
    void t09c_aRecordedCallIsMadeAgain();
    void t10_theOverviewSaysWhoTheServerIs();
    void t10a_resourcesAreReadAndFollowed();
    void t10b_promptsAreFilledInAndGot();
    void t10c_whatAServerLogsAndWritesIsRead();
    void t10w_theOverviewCountsAndJudges();
    void t10w_tasksAreFollowed();
    void t11_pastedTextIsUnderstoodBeforeItIsKept();
    void t12_aServerThatCannotStartSaysWhy();
    void t13_aServerIsEditedInAForm();
    void t14_settingsAndKeysAreShown();
    void t14b_everythingIsFoundByItsName();
    void t15_everythingInDark();
    void t16_aServerBehindAnAddressIsAdded();
    void t17_theMonitorMeasuresEveryCall();
    void t17b_thePolicyIsShownAndAsks();
    void t17c_aServerAsksAndIsAnswered();
    void t18_everyControlHasAName();
    void cleanupTestCase();

private:
    template<typename T>
    T *find(const QString &name, QWidget *in = nullptr) const
    {
        const QList<T *> all = (in ? in : m_window.get())->findChildren<T *>(name);
        for (T *widget : all) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    void picture(const QString &name, QWidget *over = nullptr);
    void chooseTool(const QString &name);
    void trigger(CommandId id) { m_window->commands()->action(id)->trigger(); }
    [[nodiscard]] QTabBar *tabs(const QString &name) const { return find<QTabBar>(name); }
    void turnTo(const QString &view) const;   ///< of the server that is shown
    void themedPictures(const QString &name); ///< light, and dark

    QTemporaryDir m_home;
    LineOffice m_office;
    PromptLibrary m_library;
    Workshop m_workshop;
    QString m_pictures;
    std::unique_ptr<Theme> m_theme;
    StallLog m_stalls;
    ConsentDesk m_consents;
    InputDesk m_requests;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<MainWindow> m_window;
};

void TourTest::initTestCase()
{
    m_pictures = qEnvironmentVariable("SIGNALBOX_TOUR_DIR");
    qputenv("HOME", m_home.path().toLocal8Bit());
    QDir(m_home.path()).mkpath(u"switchboard/src"_s);
    writeFile(m_home.path() + u"/switchboard/routes.yaml"_s,
              "routes:\n  - name: north\n    via: [ 12, 14 ]\n  - name: south\n    via: [ 3 ]\n");
    writeFile(m_home.path() + u"/switchboard/src/main.cpp"_s, "int main() { return 0; }\n");
    writeFile(m_home.path() + u"/notes.txt"_s, "Route table is reloaded twice on SIGHUP.\nSeen since 4.2.\n");

    installTranslations(*QCoreApplication::instance());
    registerIcons();
    QApplication::setWindowIcon(applicationIcon());
    m_theme = std::make_unique<Theme>();
    m_theme->apply();
    m_theme->setMode(Theme::Mode::Light);
    m_state = std::make_unique<UiState>(m_home.path() + u"/config/window.ini"_s);
    m_state->setValue(u"appearance/colours"_s, u"light"_s);
    m_drafts = std::make_unique<DraftStore>(m_home.path() + u"/data/drafts.json"_s);
    m_engine = std::make_unique<EngineThread>(Paths(m_home.path() + u"/config"_s, m_home.path() + u"/data"_s), Limits{},
                                              [this] { return m_requests.makeBroker(m_consents.makeBroker()); });
    m_link = std::make_unique<EngineLink>(*m_engine);
    m_requests.setScriptFile(m_home.path() + u"/config/answers.json"_s);
    m_link->setRequests(&m_requests);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_link, *m_drafts, *m_state, *m_theme, m_stalls,
                                                              m_consents, m_home.path() + u"/config/policy.json"_s});
    m_window->resize(kPicture);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // else keys go nowhere
    QTRY_VERIFY(m_link->isReady());
}

void TourTest::picture(const QString &name, QWidget *over)
{
    if (m_pictures.isEmpty()) {
        return;
    }
    m_window->resize(kPicture);
    QTest::qWait(300); // live views move ten times a second: let them arrive
    QPixmap shot = m_window->grab();
    if (over) {
        QPainter painter(&shot);
        const QPixmap dialog = over->grab();
        const QSize size = dialog.deviceIndependentSize().toSize();
        const QRect place(QPoint((kPicture.width() - size.width()) / 2, (kPicture.height() - size.height()) / 2), size);
        painter.drawPixmap(place.topLeft(), dialog);
        painter.setPen(over->palette().color(QPalette::Mid)); // the frame a window manager would give it
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    QVERIFY(shot.save(m_pictures + u'/' + name + u".png"_s));
}

void TourTest::chooseTool(const QString &name)
{
    auto *list = find<QListView>(u"tools:list"_s);
    QVERIFY(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ToolRole::Name).toString() == name) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            QTRY_COMPARE(list->currentIndex(), index);
            return;
        }
    }
    QFAIL(qPrintable(u"no tool "_s + name));
}

void TourTest::t01_theFirstStartOffersTheSampleServer()
{
    QTRY_VERIFY(find<QPushButton>(u"welcome:connect:filesystem-tools"_s));
    auto *text = find<QLineEdit>(u"welcome:text"_s);
    QVERIFY(text);
    QTest::keyClicks(text, u"npx -y @modelcontextprotocol/server-everything"_s);
    QTRY_VERIFY(find<QPushButton>(u"welcome:review"_s)->isEnabled());
    picture(u"01-first-light"_s);
    m_theme->setMode(Theme::Mode::Dark);
    picture(u"01-first-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
}

void TourTest::t02_oneClickConnectsIt()
{
    QTest::mouseClick(find<QPushButton>(u"welcome:connect:filesystem-tools"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->serverByName(u"filesystem-tools"_s), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_link->serverByName(u"filesystem-tools"_s)->state, ServerStatus::State::Connected,
                              kPatienceMs);
    QTRY_VERIFY(find<QListView>(u"tools:list"_s));
    picture(u"02-connected"_s);
}

void TourTest::t03_theToolsAreListedAndFiltered()
{
    auto *list = find<QListView>(u"tools:list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    auto *filter = find<QLineEdit>(u"tools:filter"_s);
    QTest::keyClicks(filter, u"director"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    picture(u"03-filtered"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void TourTest::t04_aFormIsMadeFromTheSchema()
{
    chooseTool(u"read_file"_s);
    QTRY_VERIFY(find<QLineEdit>(u"field:/path"_s));
    picture(u"04-form"_s);
}

void TourTest::t05_aMissingArgumentIsSaidBesideItsField()
{
    trigger(CommandId::Call);
    QTRY_VERIFY(find<QLabel>(u"call:faults"_s) && !find<QLabel>(u"call:faults"_s)->text().isEmpty());
    QCOMPARE(m_link->serverByName(u"filesystem-tools"_s)->calls, quint64(0)); // nothing was sent
    picture(u"05-missing"_s);
}

void TourTest::t06_aCallShowsItsResult()
{
    auto *path = find<QLineEdit>(u"field:/path"_s);
    QTest::keyClicks(path, u"switchboard/routes.yaml"_s);
    QTest::keyClick(path, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"result:state"_s)->text(), u"Succeeded"_s, kPatienceMs);
    tabs(u"result:tabs"_s)->setCurrentIndex(0);
    QTRY_VERIFY(find<QPlainTextEdit>({}, find<QWidget>(u"contentView"_s)));
    QVERIFY(find<QPlainTextEdit>({}, find<QWidget>(u"contentView"_s))->toPlainText().contains(u"north"_s));
    picture(u"06-result"_s);
}

void TourTest::t07_theResultIsAlsoATreeAndRawText()
{
    chooseTool(u"list_directory"_s);
    QTRY_VERIFY(find<QLineEdit>(u"field:/path"_s));
    find<QLineEdit>(u"field:/path"_s)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"field:/path"_s), u"."_s);
    QTest::mouseClick(find<QPushButton>(u"call:call"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"result:state"_s)->text(), u"Succeeded"_s, kPatienceMs);
    tabs(u"result:tabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY(find<QAbstractItemView>(u"result:tree"_s)->model()->rowCount() > 0);
    picture(u"07-structured-light"_s);
    tabs(u"result:tabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY(find<QWidget>(u"result:raw"_s));
    picture(u"07-raw"_s);
    tabs(u"result:tabs"_s)->setCurrentIndex(1);
}

void TourTest::t08_theFormIsAlsoJson()
{
    trigger(CommandId::ToggleJson);
    QTRY_VERIFY(find<QPlainTextEdit>({}, find<QWidget>(u"call:json"_s)));
    QVERIFY(find<QPlainTextEdit>({}, find<QWidget>(u"call:json"_s))->toPlainText().contains(u"\"path\""_s));
    picture(u"08-json"_s);
    trigger(CommandId::ToggleJson);
}

void TourTest::t09_theJournalHoldsEveryMessage()
{
    auto *journal = m_window->findChild<JournalView *>();
    QVERIFY(journal && journal->isOpen());
    QTRY_VERIFY(journal->total() >= 8); // probe, list, two calls, and their answers
    auto *table = journal->findChild<JournalTable *>();
    QVERIFY(table);
    table->setFocus();
    table->showRow(table->model()->rowCount() - 1);
    picture(u"09-journal-light"_s);
    QTest::keyClick(table, Qt::Key_Space);
    picture(u"09-journal-detail"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(1);
    picture(u"09-journal-tree"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(2);
    picture(u"09-journal-bytes"_s);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(0);
    QTest::keyClick(table, Qt::Key_Space);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_P);
    const auto isPinned = [table] { return table->currentIndex().data(JournalRole::Pinned).toBool(); };
    QTRY_VERIFY(isPinned());
    picture(u"09-journal-pinned"_s);
}

void TourTest::t09b_twoMessagesAreCompared()
{
    auto *journal = m_window->findChild<JournalView *>();
    auto *table = journal->findChild<JournalTable *>();
    const auto rowOf = [table](int fromEnd) { return table->model()->index(table->model()->rowCount() - fromEnd, 1); };
    table->setCurrentIndex(rowOf(1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, table->visualRect(rowOf(3)).center());
    journal->findChild<QAction *>(u"journal:compare"_s)->trigger();
    QTRY_VERIFY(m_window->findChild<CompareDialog *>());
    auto *dialog = m_window->findChild<CompareDialog *>();
    QVERIFY(dialog->findChild<QTableView *>()->model()->rowCount() > 0);
    picture(u"09-compare-light"_s, dialog);
    m_theme->setMode(Theme::Mode::Dark);
    picture(u"09-compare-dark"_s, dialog);
    m_theme->setMode(Theme::Mode::Light);
    dialog->close();
    table->setCurrentIndex(rowOf(1));
}

void TourTest::t09c_aRecordedCallIsMadeAgain()
{
    auto *journal = m_window->findChild<JournalView *>();
    const auto calls = [this] { return m_link->serverByName(u"filesystem-tools"_s)->calls; };
    constexpr quint64 before = 2; // of the steps before; the list learns of them a moment later
    QTRY_COMPARE_WITH_TIMEOUT(calls(), before, kPatienceMs);
    journal->findChild<QAction *>(u"journal:replay"_s)->trigger(); // of the newest answer: its request
    QTRY_COMPARE_WITH_TIMEOUT(calls(), before + 1, kPatienceMs);
    const auto told = [journal] { return journal->findChild<QLabel *>(u"journal:transferText"_s)->text(); };
    QTRY_VERIFY(told().startsWith(u"Replayed"_s));
    picture(u"09-replayed"_s);
    find<QLineEdit>(u"field:/path"_s)->setText(u"elsewhere"_s); // so that it shows when the call has been opened
    journal->findChild<QAction *>(u"journal:editAndReplay"_s)->trigger();
    QTRY_VERIFY(find<QLineEdit>(u"field:/path"_s) && find<QLineEdit>(u"field:/path"_s)->text() == u"."_s);
    QCOMPARE(calls(), before + 1);
    find<QAbstractButton>(u"journal:transferClose"_s)->click();
}

void TourTest::t10_theOverviewSaysWhoTheServerIs()
{
    tabs(u"server:tabs"_s)->setCurrentIndex(0);
    QTRY_VERIFY(find<QWidget>(u"overview"_s));
    picture(u"10-overview"_s);
    turnTo(u"Console"_s);
    picture(u"10-console"_s);
    tabs(u"server:tabs"_s)->setCurrentIndex(1);
}

void TourTest::turnTo(const QString &view) const
{
    QTabBar *bar = tabs(u"server:tabs"_s);
    const QString title = ServerView::tr(view.toUtf8().constData()); // in the language of the tour
    const auto place = [bar, &title] {
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == title && bar->isTabVisible(tab)) {
                return tab;
            }
        }
        return -1;
    };
    QTRY_VERIFY2_WITH_TIMEOUT(place() >= 0, qPrintable(u"There is no tab "_s + view), kPatienceMs);
    bar->setCurrentIndex(place());
}

void TourTest::themedPictures(const QString &name)
{
    picture(name + u"-light"_s);
    trigger(CommandId::ThemeDark);
    picture(name + u"-dark"_s);
    trigger(CommandId::ThemeLight);
}

void TourTest::t10a_resourcesAreReadAndFollowed()
{
    m_office.open();
    QObject context;
    m_link->addServers({m_office.entry(u"line-office"_s)}, &context, [](const Result<QStringList> &) {});
    QTRY_VERIFY(m_link->serverByName(u"line-office"_s));
    const QString id = m_link->serverByName(u"line-office"_s)->entry.id;
    m_link->connectServer(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->resources(id) && m_link->resourceTemplates(id), kPatienceMs);
    m_window->findChild<ExplorePage *>()->openServer(id);
    turnTo(u"Resources"_s);
    QTRY_VERIFY(find<QLineEdit>(u"template:region"_s));
    QTest::keyClicks(find<QLineEdit>(u"template:region"_s), u"north"_s);
    QCOMPARE(find<QLineEdit>(u"resource:address"_s)->text(), u"line://routes/north/"_s);
    themedPictures(u"10a-template"_s);
    auto *list = find<QListView>(u"resources:list"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    trigger(CommandId::Call);
    QTRY_COMPARE(find<QLabel>(u"resource:state"_s)->text(), u"Read"_s);
    themedPictures(u"10a-resource"_s);
    find<QAbstractButton>(u"resource:readsOnUpdate"_s)->click();
    find<QPushButton>(u"resource:subscribe"_s)->click();
    QTRY_COMPARE(find<QLabel>(u"resource:subscription"_s)->text(), u"Subscribed"_s);
    m_office.changeRoutes();
    tabs(u"resource:tabs"_s)->setCurrentIndex(5);
    QTRY_VERIFY(find<QAbstractItemView>(u"resource:lines"_s));
    themedPictures(u"10a-history"_s);
    m_link->disconnectServer(id);
    m_window->findChild<ExplorePage *>()->closeServer(id);
}

void TourTest::t10b_promptsAreFilledInAndGot()
{
    m_library.offerPrompts();
    QObject context;
    ServerEntry entry = m_library.entry(u"prompt-library"_s);
    entry.arguments = QStringList{u"-c"_s, PromptLibrary::saying(), u"sh"_s, entry.command} + entry.arguments;
    entry.command = u"/bin/sh"_s;
    m_link->addServers({entry}, &context, [](const Result<QStringList> &) {});
    QTRY_VERIFY(m_link->serverByName(u"prompt-library"_s));
    const QString id = m_link->serverByName(u"prompt-library"_s)->entry.id;
    m_window->findChild<ExplorePage *>()->openServer(id);
    m_link->connectServer(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->prompts(id), kPatienceMs);
    turnTo(u"Prompts"_s);
    QTRY_VERIFY(find<QLineEdit>(u"prompt:argument:language"_s));
    auto *language = find<QLineEdit>(u"prompt:argument:language"_s);
    m_window->activateWindow(); // a dialog was over it
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    language->setFocus();
    QTest::keyClicks(language, u"p"_s);
    QTRY_VERIFY(language->findChild<QAbstractItemView *>(u"completion:suggestions"_s));
    auto *suggestions = language->findChild<QAbstractItemView *>(u"completion:suggestions"_s);
    QTRY_VERIFY(suggestions->isVisible());
    QTest::keyClick(language, Qt::Key_Down);
    picture(u"10b-completion"_s, suggestions);
    QTest::keyClick(language, Qt::Key_Return);
    QCOMPARE(language->text(), u"python"_s);
    auto *code = find<QLineEdit>(u"prompt:argument:code"_s);
    code->setFocus();
    QTest::keyClicks(code, u"print(1/0)"_s);
    QTest::keyClick(code, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"prompt:state"_s)->text(), u"Succeeded"_s, kPatienceMs);
    themedPictures(u"10b-prompts"_s);
}

void TourTest::t10c_whatAServerLogsAndWritesIsRead()
{
    turnTo(u"Log"_s);
    m_library.logSomething();
    QTRY_VERIFY(find<QAbstractItemView>(u"log:table"_s));
    auto *table = find<QAbstractItemView>(u"log:table"_s);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, 0));
    QTRY_VERIFY(find<QAbstractItemView>(u"log:tree"_s));
    themedPictures(u"10c-log"_s);
    turnTo(u"Console"_s);
    QTRY_VERIFY(find<QPlainTextEdit>(u"console:text"_s));
    QTRY_VERIFY(find<QPlainTextEdit>(u"console:text"_s)->toPlainText().contains(u"3 prompts"_s));
    QTest::mouseClick(find<QAbstractButton>(u"console:search"_s), Qt::LeftButton);
    QTest::keyClicks(find<QLineEdit>(u"console:findWords"_s), u"prompts"_s);
    QTRY_COMPARE(find<QLabel>(u"console:findCount"_s)->text(), u"1 of 3"_s);
    themedPictures(u"10c-console"_s);
}

void TourTest::t10w_theOverviewCountsAndJudges()
{
    m_workshop.open();
    QObject context;
    m_link->addServers({m_workshop.entry(u"workshop"_s)}, &context, [](const Result<QStringList> &) {});
    QTRY_VERIFY(m_link->serverByName(u"workshop"_s));
    const QString id = m_link->serverByName(u"workshop"_s)->entry.id;
    m_link->connectServer(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->tools(id), kPatienceMs);
    m_window->findChild<ExplorePage *>()->openServer(id);
    turnTo(u"Overview"_s);
    QTRY_VERIFY(find<QTableView>(u"overview:capabilities"_s));
    QTRY_VERIFY(find<QTableView>(u"overview:budget"_s));
    QTRY_VERIFY(find<QTableView>(u"overview:findings"_s)); // a schema that is none
    themedPictures(u"10w-overview"_s);
    auto *overview = find<QScrollArea>(u"overview"_s);
    overview->verticalScrollBar()->setValue(overview->verticalScrollBar()->maximum());
    themedPictures(u"10w-findings"_s);
}

void TourTest::t10w_tasksAreFollowed()
{
    turnTo(u"Tasks"_s);
    CallRequest request;
    request.server = u"workshop"_s;
    request.tool = u"check_routes"_s;
    request.caller = u"tour"_s;
    request.asTaskMs = 0;
    QObject context;
    CallHandle *call = m_link->call(request, &context);
    auto *table = find<QTableView>(u"tasks:table"_s);
    QVERIFY(table);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatienceMs);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"check-48"_s);
    themedPictures(u"10w-tasks"_s);
    m_workshop.finish();
    QTRY_VERIFY_WITH_TIMEOUT(!call->isRunning(), kPatienceMs);
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"completed"_s);
    picture(u"10w-task-result"_s);
    const QString id = m_link->serverByName(u"workshop"_s)->entry.id;
    m_link->disconnectServer(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_link->server(id)->state, ServerStatus::State::Disconnected, kPatienceMs);
}

void TourTest::t11_pastedTextIsUnderstoodBeforeItIsKept()
{
    PasteDialog dialog(
        *m_link,
        uR"({"mcpServers": {"everything": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-everything"]},
 "broken": {"command": "no-such-program-anywhere"}}})"_s,
        m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(find<QPushButton>(u"pasteDialog:add"_s, &dialog)->isEnabled());
    picture(u"11-paste"_s, &dialog);
    QTest::mouseClick(find<QPushButton>(u"pasteDialog:add"_s, &dialog), Qt::LeftButton);
    QTRY_VERIFY(m_link->serverByName(u"broken"_s));
    QCOMPARE(m_link->serverByName(u"everything"_s)->state, ServerStatus::State::Disconnected); // adding starts nothing
}

void TourTest::t12_aServerThatCannotStartSaysWhy()
{
    const QString id = m_link->serverByName(u"broken"_s)->entry.id;
    m_window->findChild<ExplorePage *>()->openServer(id);
    m_link->connectServer(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_link->serverByName(u"broken"_s)->state, ServerStatus::State::Failed, kPatienceMs);
    QVERIFY(m_link->serverByName(u"broken"_s)->error->message.contains(u"no-such-program-anywhere"_s));
    picture(u"12-failed"_s);
}

void TourTest::t13_aServerIsEditedInAForm()
{
    ServerDialog dialog(*m_link, ServerDialog::Purpose::Edit, m_link->serverByName(u"everything"_s)->entry,
                        m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *name = find<QLineEdit>(u"serverDialog:name"_s, &dialog);
    name->selectAll();
    QTest::keyClicks(name, u"broken"_s);
    QTRY_VERIFY(!find<QPushButton>(u"serverDialog:save"_s, &dialog)->isEnabled()); // taken
    picture(u"13-edit"_s, &dialog);
    name->selectAll();
    QTest::keyClicks(name, u"everything else"_s);
    QTest::mouseClick(find<QPushButton>(u"serverDialog:save"_s, &dialog), Qt::LeftButton);
    QTRY_VERIFY(m_link->serverByName(u"everything else"_s));
}

void TourTest::t14_settingsAndKeysAreShown()
{
    trigger(CommandId::SettingsPage);
    QTRY_VERIFY(find<QWidget>(u"settingsPage"_s));
    picture(u"14-settings"_s);
    trigger(CommandId::ExplorePage);
    KeysDialog keys(*m_window->commands(), m_window.get());
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.open();
    picture(u"14-keys"_s, &keys);
    keys.close();
}

void TourTest::t14b_everythingIsFoundByItsName()
{
    auto *palette = find<Palette>(u"palette"_s);
    QVERIFY(palette);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    trigger(CommandId::Search);
    QTRY_VERIFY(palette->isOpen());
    themedPictures(u"14b-search"_s);
    QTest::keyClicks(palette, u"read"_s);
    themedPictures(u"14b-found"_s);
    QVERIFY(palette->view()->model()->rowCount() > 1);
    palette->setText(u"list_directory"_s);
    emit palette->textEdited(palette->text());
    QTest::keyClick(palette, Qt::Key_Return);
    QTRY_VERIFY(!palette->isOpen());
    QTRY_COMPARE(find<QListView>(u"tools:list"_s)->currentIndex().data().toString(), u"list_directory"_s);
}

void TourTest::t15_everythingInDark()
{
    m_window->findChild<ExplorePage *>()->openServer(m_link->serverByName(u"filesystem-tools"_s)->entry.id);
    trigger(CommandId::ThemeDark);
    QTRY_VERIFY(m_theme->isDark());
    QTRY_VERIFY(find<QListView>(u"tools:list"_s));
    picture(u"15-explore-dark"_s);
    tabs(u"server:tabs"_s)->setCurrentIndex(0);
    picture(u"15-overview-dark"_s);
    tabs(u"server:tabs"_s)->setCurrentIndex(1);
    trigger(CommandId::JournalPage);
    picture(u"15-journal-dark"_s);
    trigger(CommandId::ExplorePage);
    trigger(CommandId::ThemeLight);
    QTRY_VERIFY(!m_theme->isDark());
    picture(u"15-explore-light"_s);
}

void TourTest::t16_aServerBehindAnAddressIsAdded()
{
    QProcess server;
    server.start(QCoreApplication::applicationDirPath() + u"/signalbox-filesystem-tools"_s,
                 {u"--http"_s, u"0"_s, u"--root"_s, m_home.path()});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += server.readAllStandardError()).contains("/mcp\n"), kPatienceMs);
    const QString address = QString::fromUtf8(said.mid(said.indexOf("http://"))).trimmed();

    ServerDialog dialog(*m_link, ServerDialog::Purpose::Add, {}, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *transport = find<QComboBox>(u"serverDialog:transport"_s, &dialog);
    transport->setCurrentIndex(transport->findData(u"http"_s));
    QVERIFY(!find<QLineEdit>(u"serverDialog:command"_s, &dialog)); // what a process has is not asked
    QTest::keyClicks(find<QLineEdit>(u"serverDialog:name"_s, &dialog), u"files over HTTP"_s);
    QTest::keyClicks(find<QLineEdit>(u"serverDialog:url"_s, &dialog), u"not an address"_s);
    QTRY_VERIFY(!find<QPushButton>(u"serverDialog:save"_s, &dialog)->isEnabled());
    picture(u"16-address-refused"_s, &dialog);
    find<QLineEdit>(u"serverDialog:url"_s, &dialog)->selectAll();
    QTest::keyClicks(find<QLineEdit>(u"serverDialog:url"_s, &dialog), address);
    picture(u"16-address"_s, &dialog);
    QTest::mouseClick(find<QPushButton>(u"serverDialog:saveAndConnect"_s, &dialog), Qt::LeftButton);
    QTRY_VERIFY(m_link->serverByName(u"files over HTTP"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_link->serverByName(u"files over HTTP"_s)->state, ServerStatus::State::Connected,
                              kPatienceMs);
    m_window->findChild<ExplorePage *>()->openServer(m_link->serverByName(u"files over HTTP"_s)->entry.id);
    tabs(u"server:tabs"_s)->setCurrentIndex(0);
    picture(u"16-over-http"_s);
    turnTo(u"Network"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"network:table"_s), kPatienceMs); // once the journal was read
    auto *exchanges = find<QTableView>(u"network:table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(exchanges->model()->rowCount() > 1, kPatienceMs);
    exchanges->setCurrentIndex(exchanges->model()->index(1, 0));
    QTRY_VERIFY(find<QWidget>(u"network:phases"_s));
    themedPictures(u"16-network"_s);
    turnTo(u"Overview"_s);
    auto *journal = m_window->findChild<JournalView *>();
    auto *table = journal->findChild<JournalTable *>();
    table->setFocus();
    const auto newest = [table] { return table->model()->index(table->model()->rowCount() - 1, 0); };
    QTRY_COMPARE(newest().siblingAtColumn(int(JournalColumn::Server)).data().toString(), u"files over HTTP"_s);
    table->setCurrentIndex(newest());
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_VERIFY(tabs(u"journal:detailTabs"_s)->isTabVisible(3)); // what carried it
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(3);
    picture(u"16-exchange-light"_s);
    trigger(CommandId::ThemeDark);
    picture(u"16-exchange-dark"_s);
    trigger(CommandId::ThemeLight);
    tabs(u"journal:detailTabs"_s)->setCurrentIndex(0);
    QTest::keyClick(table, Qt::Key_Space);
    m_link->disconnectServer(m_link->serverByName(u"files over HTTP"_s)->entry.id);
    QTRY_COMPARE_WITH_TIMEOUT(m_link->serverByName(u"files over HTTP"_s)->state, ServerStatus::State::Disconnected,
                              kPatienceMs);
    server.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, kPatienceMs);
}

void TourTest::t17_theMonitorMeasuresEveryCall()
{
    trigger(CommandId::MonitorPage);
    auto *page = find<MonitorPage>(u"monitorPage"_s);
    QVERIFY(page);
    QTRY_VERIFY_WITH_TIMEOUT(page->feed().hasFigures() && page->feed().figures().total.begun >= 4, kPatienceMs);
    auto *tools = find<QTableView>(u"monitor:tools"_s);
    QTRY_VERIFY(tools && tools->model()->rowCount() >= 2);
    picture(u"17-monitor-light"_s);
    trigger(CommandId::ThemeDark);
    picture(u"17-monitor-dark"_s);
    trigger(CommandId::ThemeLight);

    auto *journal = m_window->findChild<JournalView *>();
    auto *chart = find<TimeChart>(u"monitor:latency"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(journal->filterText().contains(u"since:"_s)); // what was recorded then, and no more
    picture(u"17-monitor-chosen"_s);
    QTest::keyClick(chart, Qt::Key_Escape);
    QTRY_COMPARE(journal->filterText(), QString());
    trigger(CommandId::ExplorePage);
}

void TourTest::t17b_thePolicyIsShownAndAsks()
{
    trigger(CommandId::PolicyPage);
    QTRY_VERIFY(find<QPushButton>(u"policy:makeExample"_s));
    picture(u"17b-no-rules"_s);
    QFile rules(m_home.path() + u"/config/policy.json"_s);
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write(R"({"rules":[{"name":"look first","do":"ask","tools":["filesystem-tools.*"]}]})");
    rules.close();
    QTRY_VERIFY(find<QTableView>(u"policy:rules"_s));
    picture(u"17b-rules"_s);
    trigger(CommandId::ExplorePage);
    CallRequest request;
    request.server = u"filesystem-tools"_s;
    request.tool = u"read_file"_s;
    request.arguments = R"({"path":"/etc/hostname"})";
    request.caller = u"form"_s;
    const CallHandle *call = m_link->call(request, m_window.get());
    QTRY_VERIFY(find<QPushButton>(u"ask:refuse"_s));
    picture(u"17b-asked"_s);
    trigger(CommandId::ThemeDark);
    picture(u"17b-asked-dark"_s);
    trigger(CommandId::ThemeLight);
    trigger(CommandId::AnswerQuestion);
    QCOMPARE(m_window->focusWidget(), find<QPushButton>(u"ask:refuse"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!call->isRunning());
    QCOMPARE(call->outcome()->end, CallOutcome::End::Refused);
    QVERIFY(!find<QPushButton>(u"ask:refuse"_s));
    QVERIFY(rules.remove());
}

void TourTest::t17c_aServerAsksAndIsAnswered()
{
    ServerEntry entry = EngineFixture::fakeEntry(
        u"dispatch"_s, {u"--era"_s, u"modern"_s, u"--ask"_s, u"elicitation"_s, u"--input-required"_s, u"1"_s});
    entry.era.mode = EraPolicy::Mode::Modern;
    QString id;
    m_link->addServers({entry}, this, [&id](const Result<QStringList> &ids) { id = ids ? ids->value(0) : QString(); });
    QTRY_VERIFY(!id.isEmpty());
    m_link->connectServer(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->tools(id), kPatienceMs);
    m_window->findChild<ExplorePage *>()->openCall(id, u"echo"_s, R"({"text":"north"})");
    trigger(CommandId::Call);
    QTRY_VERIFY(find<QWidget>(u"requestStrip"_s));
    QLineEdit *name = nullptr;
    QTRY_VERIFY((name = find<QWidget>(u"requestStrip"_s)->findChild<QLineEdit *>()) != nullptr);
    QTest::keyClicks(name, u"Ada"_s);
    themedPictures(u"17c-asked"_s);

    trigger(CommandId::ShowRequests);
    auto *dialog = m_window->findChild<RequestsDialog *>();
    QVERIFY(dialog->isVisible());
    auto *accept = find<QPushButton>(u"request:accept"_s, dialog);
    QTRY_VERIFY(accept->isEnabled());
    picture(u"17c-queue"_s, dialog);
    QTest::mouseClick(accept, Qt::LeftButton); // with what was typed beside the call
    QTRY_VERIFY(!find<QWidget>(u"requestStrip"_s));
    QTRY_COMPARE(find<QLabel>(u"result:state"_s)->text(), u"Succeeded"_s);
    dialog->close();
}

void TourTest::t18_everyControlHasAName()
{
    QStringList unnamed;
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                             || qobject_cast<QLineEdit *>(widget) || qobject_cast<QTabBar *>(widget);
        if (!control || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s)
            || widget->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible
            || (accessible->text(QAccessible::Name).isEmpty()
                && accessible->text(QAccessible::Description).isEmpty())) {
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u"; "_s)));
}

void TourTest::cleanupTestCase()
{
    m_window.reset();
    m_link.reset();
    m_engine.reset(); // ends the servers
}

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
