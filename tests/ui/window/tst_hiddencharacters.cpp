// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window before a server whose every text hides something: what is drawn is taken down letter by letter.
#include "core/base/hiddencharacters.h"
#include "tests/ui/enginefixture.h"
#include "tests/ui/hiddensamples.h"
#include "tests/ui/window/paintedtexts.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/models/draftstore.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/models/visibletext.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/splittabs.h"
#include "ui/window/commandset.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QTabBar>
#include <QThreadPool>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr int kLongestWaitMs = 20'000;

/// "field-", then what is not seen, then letters.
QString hiding(const QString &field)
{
    return field + u"-\u202e\u200b\u2066\U000E0041hid"_s;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestHiddenCharacters : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void u05_thePaperTakesDownWhatIsDrawn();
    void u05_noFieldIsDrawnWithoutItsMarks_data();
    void u05_noFieldIsDrawnWithoutItsMarks();

private:
    void setServer() const;
    void openLogged();
    void walk();
    void lookAtPane();
    void look();
    ExplorePage &explore() const { return *m_window->findChild<ExplorePage *>(); }

    QTemporaryDir m_home;
    Paths m_paths{m_home.filePath(u"config"_s), m_home.filePath(u"data"_s)};
    ServerFolder m_folder;
    Theme m_theme;
    StallLog m_stalls;
    ConsentDesk m_consents;
    InputDesk m_desk;
    std::unique_ptr<EngineThread> m_thread;
    std::unique_ptr<EngineLink> m_link;
    std::unique_ptr<UiState> m_state;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<MainWindow> m_window;
    QString m_id;
    QString m_drawn;          ///< all that was ever drawn
    QSet<QString> m_unmarked; ///< what was drawn or told around a character that is not seen
};

void TestHiddenCharacters::setServer() const
{
    const auto set = [this](const QString &method, const QJsonObject &result) {
        m_folder.setResult(method, compact(result));
    };
    const QJsonObject able{{u"tools"_s, QJsonObject{}},
                           {u"prompts"_s, QJsonObject{}},
                           {u"resources"_s, QJsonObject{}},
                           {u"logging"_s, QJsonObject{}},
                           {u"tasks"_s, QJsonObject{{u"list"_s, QJsonObject{}}}}};
    set(u"initialize"_s, {{u"protocolVersion"_s, u"2025-11-25"_s},
                          {u"capabilities"_s, able},
                          {u"serverInfo"_s, QJsonObject{{u"name"_s, hiding(u"infoname"_s)},
                                                        {u"title"_s, hiding(u"infotitle"_s)},
                                                        {u"version"_s, hiding(u"infoversion"_s)}}},
                          {u"instructions"_s, hiding(u"instructions"_s)}});
    const QJsonObject property{{u"type"_s, u"string"_s},
                               {u"title"_s, hiding(u"proptitle"_s)},
                               {u"description"_s, hiding(u"propdescription"_s)}};
    const QJsonObject choice{{u"enum"_s, QJsonArray{hiding(u"choice"_s), u"b"_s}}, {u"default"_s, hiding(u"choice"_s)}};
    const QJsonObject schema{{u"type"_s, u"object"_s},
                             {u"properties"_s, QJsonObject{{hiding(u"propname"_s), property}, {u"c"_s, choice}}}};
    set(u"tools.list"_s, {{u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, hiding(u"toolname"_s)},
                                                              {u"title"_s, hiding(u"tooltitle"_s)},
                                                              {u"description"_s, hiding(u"tooldescription"_s)},
                                                              {u"inputSchema"_s, schema},
                                                              {u"_meta"_s, QJsonObject{{u"k"_s, hiding(u"m"_s)}}}}}}});
    const QJsonObject argument{{u"name"_s, hiding(u"argname"_s)}, {u"description"_s, hiding(u"argdescription"_s)}};
    set(u"prompts.list"_s, {{u"prompts"_s, QJsonArray{QJsonObject{{u"name"_s, hiding(u"promptname"_s)},
                                                                  {u"title"_s, hiding(u"prompttitle"_s)},
                                                                  {u"description"_s, hiding(u"promptdescription"_s)},
                                                                  {u"arguments"_s, QJsonArray{argument}}}}}});
    set(u"resources.list"_s, {{u"resources"_s, QJsonArray{QJsonObject{{u"uri"_s, u"x:"_s + hiding(u"resuri"_s)},
                                                                      {u"name"_s, hiding(u"resname"_s)},
                                                                      {u"description"_s, hiding(u"resdescription"_s)},
                                                                      {u"mimeType"_s, hiding(u"mime"_s)}}}}});
    set(u"resources.templates.list"_s, {{u"resourceTemplates"_s, QJsonArray{}}});
    set(u"tasks.list"_s, {{u"tasks"_s, QJsonArray{QJsonObject{{u"taskId"_s, hiding(u"taskid"_s)},
                                                              {u"status"_s, u"working"_s},
                                                              {u"statusMessage"_s, hiding(u"taskmessage"_s)},
                                                              {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                                                              {u"ttl"_s, 60000}}}}});
    const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, hiding(u"resulttext"_s)}};
    set(u"tools.call"_s, {{u"content"_s, QJsonArray{text}},
                          {u"structuredContent"_s, QJsonObject{{hiding(u"structkey"_s), hiding(u"structvalue"_s)}}},
                          {u"_meta"_s, QJsonObject{{u"k"_s, hiding(u"resultmeta"_s)}}}});
    const QJsonObject said{{u"type"_s, u"text"_s}, {u"text"_s, hiding(u"promptmessage"_s)}};
    set(u"prompts.get"_s, {{u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, said}}}}});
    set(u"resources.read"_s, {{u"contents"_s, QJsonArray{QJsonObject{{u"uri"_s, u"x:"_s + hiding(u"resuri"_s)},
                                                                     {u"mimeType"_s, u"text/plain"_s},
                                                                     {u"text"_s, hiding(u"resourcetext"_s)}}}}});
    set(u"logging.setLevel"_s, {});
}

void TestHiddenCharacters::initTestCase()
{
    registerIcons();
    m_theme.apply();
    setServer();
    m_thread = std::make_unique<EngineThread>(m_paths, Limits{},
                                              [this] { return m_desk.makeBroker(m_consents.makeBroker()); });
    m_link = std::make_unique<EngineLink>(*m_thread);
    m_link->setRequests(&m_desk);
    m_state = std::make_unique<UiState>(m_home.filePath(u"window.ini"_s));
    m_drafts = std::make_unique<DraftStore>(QString());
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{*m_link, *m_drafts, *m_state, m_theme, m_stalls, m_consents, m_paths.policyFile()});
    m_window->resize(1440, 900);
    m_window->show();
    ServerEntry entry = m_folder.entry(hiding(u"servername"_s));
    entry.arguments = {u"-c"_s, u"printf '%s\\n' \"$2\" >&2; exec \"$0\" \"$1\""_s, entry.command,
                       entry.arguments.first(), hiding(u"console"_s)};
    entry.command = u"/bin/sh"_s;
    m_link->addServers({entry}, this,
                       [this](const Result<QStringList> &ids) { m_id = ids ? ids->value(0) : QString(); });
    QTRY_VERIFY(!m_id.isEmpty());
    m_link->connectServer(m_id);
    QTRY_VERIFY_WITH_TIMEOUT(m_link->tools(m_id) && m_link->prompts(m_id) && m_link->resources(m_id), kLongestWaitMs);
    explore().openServer(m_id);
    const auto listens = std::make_shared<std::atomic_bool>(false); // the log pane; of what came before it never hears
    m_thread->post([listens](Engine &) { *listens = true; });
    QTRY_VERIFY_WITH_TIMEOUT(*listens, kLongestWaitMs);
    const QJsonObject log{
        {u"level"_s, u"error"_s}, {u"logger"_s, hiding(u"logger"_s)}, {u"data"_s, hiding(u"logdata"_s)}};
    const QJsonObject field{{u"type"_s, u"string"_s},
                            {u"title"_s, hiding(u"fieldtitle"_s)},
                            {u"description"_s, hiding(u"fielddescription"_s)}};
    const QJsonObject asked{
        {u"mode"_s, u"form"_s},
        {u"message"_s, hiding(u"askmessage"_s)},
        {u"requestedSchema"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"a"_s, field}}}}}};
    m_folder.say(
        compact({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/message"_s}, {u"params"_s, log}}) + '\n'
        + compact(
            {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 7}, {u"method"_s, u"elicitation/create"_s}, {u"params"_s, asked}}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.count() > 0, kLongestWaitMs);
    openLogged();
    walk();
}

void TestHiddenCharacters::cleanupTestCase()
{
    m_window.reset();
    m_link.reset();
    m_thread->stop();
}

/// What is logged comes some time after it was said, and is read elsewhere once it is chosen; the column cuts the logger.
void TestHiddenCharacters::openLogged()
{
    auto *view = m_window->findChild<ServerView *>();
    view->tabs()->makeCurrent(view->tabs()->page(u"log"_s));
    auto *table = view->findChild<QAbstractItemView *>(u"log:table"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kLongestWaitMs);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto *head = view->findChild<QLabel *>(u"log:head"_s);
    QTRY_VERIFY_WITH_TIMEOUT(head->isVisible(), kLongestWaitMs);
}

void TestHiddenCharacters::walk()
{
    auto *view = m_window->findChild<ServerView *>();
    for (const char16_t *key : {u"overview", u"tools", u"resources", u"prompts", u"tasks", u"log", u"console"}) {
        view->tabs()->makeCurrent(view->tabs()->page(QString(key)));
        lookAtPane();
    }
    for (const CommandId id : {CommandId::ShowRequests, CommandId::JournalPage, CommandId::PolicyPage,
                               CommandId::ServersPage, CommandId::MonitorPage}) {
        m_window->commands()->action(id)->trigger();
        look();
    }
    auto *journal = m_window->findChild<QAbstractItemView *>(u"journal:table"_s);
    for (int row = 0; journal && row < std::min(20, journal->model()->rowCount()); ++row) {
        journal->setCurrentIndex(journal->model()->index(row, 0));
        look();
    }
}

void TestHiddenCharacters::lookAtPane()
{
    auto *view = m_window->findChild<ServerView *>();
    const auto lists = view->findChildren<QAbstractItemView *>();
    for (const QPointer<QAbstractItemView> &list : QList<QPointer<QAbstractItemView>>(lists.cbegin(), lists.cend())) {
        if (list && list->isVisible() && list->model() && list->model()->rowCount() > 0) {
            list->setCurrentIndex(list->model()->index(0, 0));
        }
    }
    look();
    explore().call();
    QVERIFY(QTest::qWaitFor([this] { return !explore().exploreState().callRunning; }, kLongestWaitMs));
    look();
    const auto bars = view->findChildren<QTabBar *>();
    for (const QPointer<QTabBar> &tabs : QList<QPointer<QTabBar>>(bars.cbegin(), bars.cend())) {
        for (int tab = 0; tabs && tabs->isVisible() && tabs->objectName() != "server:tabs"_L1 && tab < tabs->count();
             ++tab) {
            tabs->setCurrentIndex(tab);
            look();
        }
    }
}

void TestHiddenCharacters::look()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::processEvents();
        QThreadPool::globalInstance()->waitForDone(kLongestWaitMs); // what is read there
        QTest::qWait(10);                                           // comes
    }
    const auto check = [this](const QString &text, const QString &where) {
        const QList<uint> letters = text.toUcs4();
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const bool isOfLayout = letters.at(i) == QChar::LineSeparator || letters.at(i) == QChar::ParagraphSeparator;
            if (isHiddenCharacter(letters.at(i)) && !isOfLayout) {
                const QList<uint> around = letters.mid(std::max<qsizetype>(i - 60, 0), 80);
                const QString shown =
                    QString::fromUcs4(reinterpret_cast<const char32_t *>(around.constData()), around.size());
                m_unmarked.insert(where + u": … "_s + visibleText(shown));
                return;
            }
        }
    };
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible()) {
            continue;
        }
        const QString drawn = paintedTexts(*top);
        m_drawn += drawn + u'\n';
        check(drawn, u"drawn"_s);
        check(top->windowTitle(), u"title"_s);
        for (const QWidget *widget : top->findChildren<QWidget *>()) {
            if (widget->isVisible()) {
                const QString where =
                    QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
                check(widget->toolTip(), u"tool tip of "_s + where);
                check(widget->accessibleName(), u"accessible name of "_s + where);
                check(widget->accessibleDescription(), u"accessible description of "_s + where);
            }
        }
    }
}

/// Else what follows proves nothing.
void TestHiddenCharacters::u05_thePaperTakesDownWhatIsDrawn()
{
    QLabel label(hiding(u"label"_s));
    label.adjustSize();
    const QString drawn = paintedTexts(label);
    QVERIFY2(drawn.contains(u"label-"_s) && drawn.contains(u'\u202e') && drawn.contains(u'\u200b'),
             qPrintable(visibleText(drawn)));
}

void TestHiddenCharacters::u05_noFieldIsDrawnWithoutItsMarks_data()
{
    QTest::addColumn<QString>("field");
    for (const auto &field : {u"servername"_s,      u"infotitle"_s,       u"infoversion"_s,
                              u"instructions"_s,    u"toolname"_s,        u"tooldescription"_s,
                              u"proptitle"_s,       u"propdescription"_s, u"propname"_s,
                              u"choice"_s,          u"promptname"_s,      u"promptdescription"_s,
                              u"argname"_s,         u"argdescription"_s,  u"resname"_s,
                              u"resuri"_s,          u"resdescription"_s,  u"mime"_s,
                              u"taskid"_s,          u"taskmessage"_s,     u"resulttext"_s,
                              u"structkey"_s,       u"structvalue"_s,     u"resultmeta"_s,
                              u"promptmessage"_s,   u"resourcetext"_s,    u"logger"_s,
                              u"logdata"_s,         u"console"_s,         u"askmessage"_s,
                              u"fielddescription"_s}) {
        QTest::newRow(qPrintable(field)) << field;
    }
    QTest::newRow("nothing else") << QString();
}

void TestHiddenCharacters::u05_noFieldIsDrawnWithoutItsMarks()
{
    QFETCH(const QString, field);
    if (field.isEmpty()) {
        QVERIFY2(m_unmarked.isEmpty(), qPrintable(m_unmarked.values().join(u'\n')));
        return;
    }
    QVERIFY2(m_drawn.contains(field + u"-‹U+202E›"_s), "It was not drawn with its marks.");
    QVERIFY2(!m_drawn.contains(field + u"-\u202e"_s), "It was drawn without marks.");
}

QTEST_MAIN(TestHiddenCharacters)
#include "tst_hiddencharacters.moc"
