// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window before a server whose every text is a trap, in a process of its own whose system calls are watched:
// nothing that a trap names is opened, nobody is connected to. `strace` is what watches.
#include "tests/ui/enginefixture.h"
#include "tests/ui/window/livedin.h"
#include "ui/explore/doctor/doctordialog.h"
#include "ui/explore/explorepage.h"
#include "ui/explore/serverview.h"
#include "ui/manage/bundles/bundlespage.h"
#include "ui/manage/serverspage.h"
#include "ui/models/draftstore.h"
#include "ui/models/requests/inputdesk.h"
#include "ui/state/stalllog.h"
#include "ui/state/uistate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/commandset.h"
#include "ui/window/mainwindow.h"
#include "ui/window/palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTcpServer>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

constexpr auto kRole = "SIGNALBOX_HOSTILE_ROLE"; // of the process that is watched: "window" or "control"
constexpr auto kFolder = "SIGNALBOX_HOSTILE_FOLDER";
constexpr auto kPort = "SIGNALBOX_HOSTILE_PORT";
constexpr int kPatienceMs = 60'000;       // for one thing, of a machine that does much else; each call is watched
constexpr int kWholePatienceMs = 240'000; // for the whole walk; Qt gives a test function five minutes

/// What is looked at here is what texts do, not how fast the server is.
Limits patient()
{
    Limits limits;
    limits.connectMs = limits.requestMs = limits.listTimeMs = kPatienceMs;
    return limits;
}

/// Fifteen ways to make whoever reads a text open a file or call somebody. Each names a file of its own.
QStringList traps()
{
    const QString folder = qEnvironmentVariable(kFolder);
    const QString web = u"http://127.0.0.1:"_s + qEnvironmentVariable(kPort);
    const QStringList shapes{
        u"<img src=\"file://%1\">"_s,
        u"<b>x</b><img src='%1'/>"_s,
        u"![x](file://%1)"_s,
        u"![x](%2/%3)"_s,
        u"<img src=\"%2/%3\">"_s,
        u"<link rel=\"stylesheet\" href=\"file://%1\">"_s,
        u"<style>@import url(file://%1);</style>"_s,
        u"<body background=\"file://%1\">x</body>"_s,
        u"<table background=\"%1\"><tr><td>x</td></tr></table>"_s,
        u"<p style=\"background-image:url(%1)\">x</p>"_s,
        u"<ul style=\"list-style-image:url(file://%1)\"><li>x</li></ul>"_s,
        u"<object data=\"file://%1\"></object><iframe src=\"%2/%3\"></iframe>"_s,
        u"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file://%1\"/></svg>"_s,
        u"<a href=\"file://%1\">x</a> \\\\127.0.0.1\\share\\%3 [x](file://%1)"_s,
        u"<html><head><meta http-equiv=\"refresh\" content=\"0;url=%2/%3\"></head><body>&lt;img src='%1'&gt;</body>"_s,
    };
    QStringList all;
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const QString name = u"trap-%1.png"_s.arg(i);
        all.append(
            QString(shapes.at(i)).replace(u"%1"_s, folder + u'/' + name).replace(u"%2"_s, web).replace(u"%3"_s, name));
    }
    return all;
}

QByteArray json(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

/// A server that says nothing but traps, over all that a server can say.
class HostileServer
{
public:
    HostileServer()
    {
        setIdentity();
        setLists();
        setAnswers();
    }

    [[nodiscard]] ServerEntry entry() const
    {
        ServerEntry entry = m_folder.entry(traps().at(0) + traps().at(4));
        entry.arguments = {u"-c"_s, u"printf '%s\\n' \"$2\" >&2; exec \"$0\" \"$1\""_s, entry.command,
                           entry.arguments.first(), traps().join(u'\n')};
        entry.command = u"/bin/sh"_s;
        return entry;
    }
    void say() const ///< log lines, and a question to the person
    {
        QByteArrayList lines;
        for (const QString &trap : traps()) {
            const QJsonObject params{{u"level"_s, u"error"_s}, {u"logger"_s, trap}, {u"data"_s, trap}};
            lines.append(json(QJsonObject{
                {u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"notifications/message"_s}, {u"params"_s, params}}));
        }
        const QJsonObject field{
            {u"type"_s, u"string"_s}, {u"title"_s, traps().first()}, {u"description"_s, traps().at(1)}};
        const QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{u"a"_s, field}}}};
        const QJsonObject ask{
            {u"mode"_s, u"form"_s}, {u"message"_s, traps().join(u'\n')}, {u"requestedSchema"_s, schema}};
        lines.append(json(QJsonObject{
            {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 7}, {u"method"_s, u"elicitation/create"_s}, {u"params"_s, ask}}));
        m_folder.say(lines.join('\n'));
    }

private:
    void setIdentity() const
    {
        const QString all = traps().join(u'\n');
        const QJsonObject info{{u"name"_s, all},
                               {u"title"_s, all},
                               {u"version"_s, all},
                               {u"description"_s, all},
                               {u"websiteUrl"_s, traps().first()}};
        const QJsonObject able{{u"tools"_s, QJsonObject{}},
                               {u"prompts"_s, QJsonObject{}},
                               {u"resources"_s, QJsonObject{}},
                               {u"logging"_s, QJsonObject{}},
                               {u"tasks"_s, QJsonObject{{u"list"_s, QJsonObject{}}}}};
        set(u"initialize"_s, {{u"protocolVersion"_s, u"2025-11-25"_s},
                              {u"capabilities"_s, able},
                              {u"serverInfo"_s, info},
                              {u"instructions"_s, all}});
    }
    static QJsonObject named(const QString &trap, const QJsonObject &more)
    {
        QJsonObject object{{u"name"_s, trap}, {u"title"_s, trap}, {u"description"_s, trap}};
        for (auto member = more.begin(); member != more.end(); ++member) {
            object.insert(member.key(), member.value());
        }
        return object;
    }
    static QJsonObject schemaOf(const QString &trap)
    {
        const QJsonObject field = named(trap, {{u"type"_s, u"string"_s}, {u"default"_s, trap}});
        const QJsonObject choice{{u"enum"_s, QJsonArray{trap, u"other"_s}}, {u"title"_s, trap}};
        return {{u"type"_s, u"object"_s}, {u"properties"_s, QJsonObject{{trap, field}, {u"c"_s, choice}}}};
    }
    void setLists() const
    {
        QJsonArray tools;
        QJsonArray prompts;
        QJsonArray resources;
        QJsonArray templates;
        QJsonArray tasks;
        for (const QString &trap : traps()) {
            tools.append(named(trap, {{u"inputSchema"_s, schemaOf(trap)}}));
            prompts.append(named(trap, {{u"arguments"_s, QJsonArray{named(trap, {})}}}));
            resources.append(named(trap, {{u"uri"_s, u"trap:"_s + trap}, {u"mimeType"_s, trap}}));
            templates.append(named(trap, {{u"uriTemplate"_s, u"t:{a}"_s + trap}}));
            tasks.append(QJsonObject{{u"taskId"_s, trap},
                                     {u"status"_s, u"working"_s},
                                     {u"statusMessage"_s, trap},
                                     {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
                                     {u"ttl"_s, 60000}});
        }
        set(u"tools.list"_s, {{u"tools"_s, tools}});
        set(u"prompts.list"_s, {{u"prompts"_s, prompts}});
        set(u"resources.list"_s, {{u"resources"_s, resources}});
        set(u"resources.templates.list"_s, {{u"resourceTemplates"_s, templates}});
        set(u"tasks.list"_s, {{u"tasks"_s, tasks}});
    }
    void setAnswers() const
    {
        const QString all = traps().join(u'\n');
        QJsonArray pages;
        for (const auto &kind : {u"text/markdown"_s, u"text/html"_s, u"image/svg+xml"_s}) {
            pages.append(QJsonObject{{u"uri"_s, traps().first()}, {u"mimeType"_s, kind}, {u"text"_s, all}});
        }
        const QJsonObject text{{u"type"_s, u"text"_s}, {u"text"_s, all}};
        const QJsonObject page{{u"type"_s, u"resource"_s}, {u"resource"_s, pages.at(1)}};
        const QJsonObject link{{u"type"_s, u"resource_link"_s}, {u"uri"_s, traps().at(1)}, {u"name"_s, traps().at(2)}};
        const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, text}};
        set(u"tools.call"_s, {{u"content"_s, QJsonArray{text, page, link}},
                              {u"structuredContent"_s, QJsonObject{{traps().first(), all}}}});
        set(u"prompts.get"_s, {{u"description"_s, all}, {u"messages"_s, QJsonArray{message}}});
        set(u"resources.read"_s, {{u"contents"_s, pages}});
        set(u"logging.setLevel"_s, {});
    }
    void set(const QString &method, const QJsonObject &result) const
    {
        m_folder.setResult(method, QJsonDocument(result).toJson(QJsonDocument::Compact));
    }

    ServerFolder m_folder;
};

/// A dialog may be gone once events were processed.
QList<QPointer<QWidget>> kept(const QWidgetList &widgets)
{
    return {widgets.begin(), widgets.end()};
}

/// The window, looked at from end to end. Answers what went wrong; empty: all was seen.
class Walk
{
public:
    Walk()
        : m_thread(m_paths, patient(), [this] { return m_desk.makeBroker(m_consents.makeBroker()); })
        , m_link(m_thread)
        , m_state(m_home.filePath(u"window.ini"_s))
        , m_drafts(QString{})
    {
        registerIcons();
        m_theme.apply();
        m_link.setRequests(&m_desk);
        MainWindow::Parts parts{m_link, m_drafts, m_state, m_theme, m_stalls, m_consents, m_paths.policyFile()};
        if (!m_life.make(m_paths)) {
            qFatal("What a person has could not be made.");
        }
        parts.programs = m_life.programs();
        parts.dataDir = m_paths.dataDir();
        m_window = std::make_unique<MainWindow>(parts);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
    }
    ~Walk()
    {
        m_window.reset();
        m_thread.stop();
    }
    Q_DISABLE_COPY_MOVE(Walk)

    QString run()
    {
        QObject context;
        m_link.addServers({m_server.entry()}, &context,
                          [this](const Result<QStringList> &ids) { m_id = ids ? ids->value(0) : QString(); });
        if (!QTest::qWaitFor([this] { return !m_id.isEmpty(); }, kPatienceMs)) {
            return u"The server could not be added."_s;
        }
        m_link.connectServer(m_id);
        const auto isThere = [this] {
            return m_link.tools(m_id) && m_link.prompts(m_id) && m_link.resources(m_id)
                   && m_link.resourceTemplates(m_id);
        };
        if (!QTest::qWaitFor(isThere, kPatienceMs)) {
            return u"The server's lists did not come."_s;
        }
        explore().openServer(m_id);
        m_server.say();
        if (!QTest::qWaitFor([this] { return m_desk.count() > 0; }, kPatienceMs)) {
            return u"The question did not come."_s;
        }
        auto *tabs = m_window->findChild<QTabBar *>(u"server:tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->isTabVisible(tab)) {
                tabs->setCurrentIndex(tab);
                lookAtPane();
            }
        }
        lookEverywhereElse();
        constexpr int kLeast = 20; // places, rows and tabs that were looked at
        qInfo("%d looks, %d answers, %d tool tips", m_looks, m_answered, int(m_tips.size()));
        if (m_looks < kLeast || m_answered == 0 || m_tips.isEmpty()) {
            return u"Not all was looked at."_s;
        }
        if (!m_programs || !m_registry || !m_bundle || !m_doctor) {
            return u"Not seen of programs, registry, bundle, doctor: %1%2%3%4"_s.arg(m_programs)
                .arg(m_registry)
                .arg(m_bundle)
                .arg(m_doctor);
        }
        return m_window->windowTitle().contains(u"trap-0"_s) ? QString() : u"The title says nothing of the server."_s;
    }

private:
    ExplorePage &explore() const { return *m_window->findChild<ExplorePage *>(); }

    void lookAtPane()
    {
        settle();
        auto *view = m_window->findChild<ServerView *>();
        for (auto *list : view->findChildren<QAbstractItemView *>()) {
            for (int row = 0; list->isVisible() && list->model() && row < std::min(4, list->model()->rowCount());
                 ++row) {
                list->setCurrentIndex(list->model()->index(row, 0));
                settle();
            }
        }
        explore().call();
        m_answered += QTest::qWaitFor([this] { return !explore().exploreState().callRunning; }, kPatienceMs) ? 1 : 0;
        for (auto *tabs : view->findChildren<QTabBar *>()) { // of forms and results
            for (int tab = 0; tabs->isVisible() && tabs->objectName() != "server:tabs"_L1 && tab < tabs->count();
                 ++tab) {
                tabs->setCurrentIndex(tab);
                settle();
            }
        }
        settle();
    }

    void lookEverywhereElse()
    {
        const auto run = [this](CommandId id) {
            m_window->commands()->action(id)->trigger();
            settle();
        };
        auto *palette = m_window->findChild<Palette *>();
        run(CommandId::Search);
        QTest::keyClicks(palette, u"trap"_s);
        settle();
        palette->close();
        run(CommandId::SearchEverywhere);
        if (auto *field = m_window->findChild<QLineEdit *>(u"search:field"_s)) {
            field->setText(u"trap"_s);
            QTest::keyClick(field, Qt::Key_Return);
            settle();
        }
        run(CommandId::ShowRequests);
        run(CommandId::EditServer);
        run(CommandId::JournalPage);
        auto *journal = m_window->findChild<QAbstractItemView *>(u"journal:table"_s);
        for (int row = 0; journal && row < std::min(20, journal->model()->rowCount()); ++row) {
            journal->setCurrentIndex(journal->model()->index(row, 0));
            settle();
        }
        run(CommandId::MonitorPage);
        run(CommandId::PolicyPage);
        lookAtServersPage();
        run(CommandId::SettingsPage);
        lookAtRows(m_window->findChild<QWidget *>(u"settingsPage"_s));
        run(CommandId::ExplorePage);
        lookAtDoctor();
    }

    /// What other programs' files, registries, bundles and profiles say is as strange as what servers do.
    void lookAtServersPage()
    {
        m_window->commands()->action(CommandId::ServersPage)->trigger();
        auto *page = m_window->findChild<ServersPage *>();
        auto *tabs = page->findChild<QTabBar *>(u"servers:tabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            if (page->currentTab() == "programs"_L1) { // their files are read on another thread
                const auto *matrix = page->findChild<QAbstractItemView *>(u"programs:matrix"_s);
                m_programs = QTest::qWaitFor([matrix] { return rowsIn(*matrix->model()).size() > 3; }, kPatienceMs);
            } else if (page->currentTab() == "registry"_L1) {
                const auto *list = page->findChild<QAbstractItemView *>(u"registry:servers"_s);
                m_registry = QTest::qWaitFor([list] { return list && list->model()->rowCount() > 0; }, kPatienceMs);
            } else if (page->currentTab() == "bundles"_L1) {
                auto *bundles = page->findChild<BundlesPage *>();
                bundles->open(m_life.bundle());
                const auto *install = bundles->findChild<QPushButton *>(u"bundles:install"_s);
                m_bundle = QTest::qWaitFor([install] { return install->isVisible(); }, kPatienceMs);
            }
            lookAtRows(page);
            for (auto *inner : page->findChildren<QTabBar *>()) {
                for (int one = 0; inner != tabs && inner->isVisible() && one < inner->count(); ++one) {
                    inner->setCurrentIndex(one);
                    settle();
                }
            }
        }
    }

    void lookAtRows(QWidget *page)
    {
        settle();
        for (auto *view : page->findChildren<QAbstractItemView *>()) {
            const QModelIndexList rows =
                view->isVisible() && view->model() ? rowsIn(*view->model()) : QModelIndexList();
            for (const QPersistentModelIndex &row : QList<QPersistentModelIndex>(rows.cbegin(), rows.cend())) {
                for (int column = 0; row.isValid() && column < std::min(4, row.model()->columnCount(row.parent()));
                     ++column) {
                    view->setCurrentIndex(row.model()->index(row.row(), column, row.parent()));
                    settle();
                }
            }
        }
    }

    /// The first of each group, and the groups.
    static QModelIndexList rowsIn(const QAbstractItemModel &model)
    {
        QModelIndexList rows;
        for (int top = 0; top < std::min(4, model.rowCount()); ++top) {
            const QModelIndex group = model.index(top, 0);
            rows.append(group);
            for (int row = 0; row < std::min(4, model.rowCount(group)); ++row) {
                rows.append(model.index(row, 0, group));
            }
        }
        return rows;
    }

    void lookAtDoctor()
    {
        m_window->commands()->action(CommandId::ExamineServer)->trigger();
        settle();
        auto *dialog = m_window->findChild<DoctorDialog *>();
        const auto *again = dialog ? dialog->findChild<QPushButton *>(u"doctor:again"_s) : nullptr;
        m_doctor = again && QTest::qWaitFor([again] { return again->isVisible() && again->isEnabled(); }, kPatienceMs);
        if (dialog) {
            lookAtRows(dialog);
            dialog->close();
        }
    }

    /// Lets everything be laid out and drawn, and asks for each tool tip that is there.
    void settle()
    {
        ++m_looks;
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::processEvents();
        }
        for (const QPointer<QWidget> &top : kept(QApplication::topLevelWidgets())) {
            if (!top || !top->isVisible()) {
                continue;
            }
            top->grab();
            for (const QPointer<QWidget> &widget : kept(top->findChildren<QWidget *>())) {
                if (widget && !widget->toolTip().isEmpty() && widget->isVisible()
                    && !m_tips.contains(widget->toolTip())) {
                    m_tips.insert(widget->toolTip());
                    QToolTip::showText(QPoint(10, 10), widget->toolTip(), widget);
                    QCoreApplication::processEvents();
                }
            }
        }
        QToolTip::hideText();
    }

    QTemporaryDir m_home;
    Paths m_paths{m_home.filePath(u"config"_s), m_home.filePath(u"data"_s)};
    ConsentDesk m_consents;
    InputDesk m_desk;
    EngineThread m_thread;
    EngineLink m_link;
    UiState m_state;
    DraftStore m_drafts;
    Theme m_theme;
    StallLog m_stalls;
    LivedIn m_life{m_home.filePath(u"life"_s),
                   traps().join(u' ')}; ///< other programs' files, a registry, a bundle, profiles
    HostileServer m_server;
    std::unique_ptr<MainWindow> m_window;
    QString m_id;
    QSet<QString> m_tips;
    int m_looks = 0;
    int m_answered = 0;
    bool m_programs = false;
    bool m_registry = false;
    bool m_bundle = false;
    bool m_doctor = false;
};

/// What the watched process does.
int play(const QByteArray &role)
{
    if (role == "control") { // what a naive label does with the first trap
        QLabel label(traps().first());
        label.setTextFormat(Qt::RichText);
        label.grab();
        return 0;
    }
    const QString trouble = Walk().run();
    if (!trouble.isEmpty()) {
        qWarning().noquote() << trouble;
    }
    return trouble.isEmpty() ? 0 : 1;
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT
private slots:
    void theTrapsAreSeenToSnap();
    void u01_opensNothingThatATextNames();
    void u02_connectsToNobody();

private:
    struct Seen
    {
        int exitCode = -1;
        QByteArray calls; ///< those that name a trap's file
        int connections = 0;
        QByteArray said;
    };
    static Seen watch(const QByteArray &role);

    std::optional<Seen> m_window; // seen once, judged twice
};

TestHostileText::Seen TestHostileText::watch(const QByteArray &role)
{
    const QTemporaryDir folder;
    for (int i = 0; i < 15; ++i) {
        QFile trap(folder.filePath(u"trap-%1.png"_s.arg(i)));
        if (trap.open(QIODevice::WriteOnly)) {
            trap.write("\x89PNG\r\n\x1a\n");
        }
    }
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    Seen seen;
    connect(&server, &QTcpServer::newConnection, &server, [&seen] { ++seen.connections; });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kRole), QString::fromLatin1(role));
    environment.insert(QString::fromLatin1(kFolder), folder.path());
    environment.insert(QString::fromLatin1(kPort), QString::number(server.serverPort()));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    const QString log = folder.filePath(u"calls"_s);
    process.start(u"strace"_s, {u"-f"_s, u"-qq"_s, u"--seccomp-bpf"_s, u"-e"_s, u"trace=%file,connect"_s, u"-s"_s,
                                u"4096"_s, u"-o"_s, log, QCoreApplication::applicationFilePath()});
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kWholePatienceMs)) {
        process.kill();
        process.waitForFinished();
    } else {
        seen.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }
    seen.said = process.readAll();
    QFile calls(log);
    if (calls.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : calls.readAll().split('\n')) {
            const bool starts = line.contains("execve("); // the server is told the traps as an argument
            const bool calling =
                line.contains("connect(") && line.contains("htons(" + QByteArray::number(server.serverPort()) + ')');
            if ((line.contains("trap-") && !starts) || calling) {
                seen.calls += line + '\n';
            }
        }
    }
    return seen;
}

void TestHostileText::theTrapsAreSeenToSnap()
{
    const Seen seen = watch("control");
    QCOMPARE(seen.exitCode, 0);
    QVERIFY2(seen.calls.contains("trap-0.png"), seen.said.constData());
}

void TestHostileText::u01_opensNothingThatATextNames()
{
    m_window = watch("window");
    QVERIFY2(m_window->exitCode == 0, m_window->said.constData());
    qInfo("%s", m_window->said.constData());
    QVERIFY2(m_window->calls.isEmpty(), m_window->calls.left(2000).constData());
}

void TestHostileText::u02_connectsToNobody()
{
    QVERIFY(m_window && m_window->exitCode == 0);
    QCOMPARE(m_window->connections, 0);
}

int main(int argc, char **argv)
{
    EngineThread::preferPlainDispatcher();
    QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(kRole)) {
        return play(qgetenv(kRole));
    }
    TestHostileText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostiletext.moc"
