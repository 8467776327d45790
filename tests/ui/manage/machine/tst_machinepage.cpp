// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enginefixture.h"
#include "tests/ui/labels.h"
#include "ui/manage/machine/endquestion.h"
#include "ui/manage/machine/machinepage.h"
#include "ui/models/machine/machinemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowstable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The tab Running, with programs that run and an engine that starts some.
class TestMachinePage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsAProcessThatRuns();
    void keepsTheChosenOneWhileItLooksAgain();
    void knowsWhatSignalboxStarted();
    void hidesSecrets();
    void endsOneAfterAsking();
    void letsItRunOnANo();
    void tellsWhenItCannotBeEnded();
    void saysThatNothingRuns();
    void marksWhatIsLeftBehind();
    void saysWhereItCannotSee();
    void looksOnlyWhileItIsSeen();
    void leavesPictures();

private:
    void show(const QByteArray &proc = "/proc");
    /// A program of a server's name that waits for a line.
    std::unique_ptr<QProcess> start(const QStringList &arguments = {}) const;
    static void end(QProcess &process);
    [[nodiscard]] RowsTable *table() const { return m_page->findChild<RowsTable *>(u"machine:servers"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QProcess &process) const; ///< -1: it is not shown
    void choose(const QProcess &process) const;
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(u"machine:"_s + name);
    }
    [[nodiscard]] QString textOf(const QString &label) const
    {
        const auto *found = m_window->findChild<PlainLabel *>(u"machine:"_s + label);
        return found ? found->rawText() : QString();
    }
    /// A folder that looks like /proc, with one process more.
    void writeProcess(qint64 id, qint64 parent, const QByteArray &name, const QByteArrayList &commandLine) const;
    void grab(const QString &name) const;

    Theme *m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineFixture> m_engine;
    std::unique_ptr<QWidget> m_window;
    MachinePage *m_page = nullptr;
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's file");
    }
}

} // namespace

void TestMachinePage::initTestCase()
{
    registerIcons();
    m_theme = new Theme(qApp);
    m_theme->setMode(Theme::Mode::Dark);
    m_theme->apply();
}

void TestMachinePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8()); // whose programs are looked into
    m_engine = std::make_unique<EngineFixture>();
    QTRY_VERIFY(m_engine->link->isReady());
}

void TestMachinePage::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_folder.reset();
}

void TestMachinePage::show(const QByteArray &proc)
{
    m_window = std::make_unique<QWidget>();
    m_page = new MachinePage(*m_engine->link, m_window.get(), proc);
    auto *column = new QVBoxLayout(m_window.get());
    m_page->bar()->setFixedHeight(36);
    column->addWidget(m_page->bar());
    column->addWidget(m_page, 1);
    m_window->resize(1100, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

std::unique_ptr<QProcess> TestMachinePage::start(const QStringList &arguments) const
{
    const QString program = m_folder->filePath(u"mcp-server-of-a-test"_s);
    if (!QFile::exists(program)) {
        QFile::link(u"/bin/bash"_s, program);
    }
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, QStringList{u"-c"_s, u"echo ready; read line"_s} + arguments);
    if (!process->waitForStarted() || !process->waitForReadyRead()) {
        qFatal("a program of the test did not start");
    }
    return process;
}

void TestMachinePage::end(QProcess &process)
{
    process.closeWriteChannel();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
}

int TestMachinePage::rowOf(const QProcess &process) const
{
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (cell(row, MachineModel::Id) == QString::number(process.processId())) {
            return row;
        }
    }
    return -1;
}

void TestMachinePage::choose(const QProcess &process) const
{
    QTRY_VERIFY(rowOf(process) >= 0);
    table()->setCurrentIndex(table()->model()->index(rowOf(process), 0));
}

void TestMachinePage::writeProcess(qint64 id, qint64 parent, const QByteArray &name,
                                   const QByteArrayList &commandLine) const
{
    const QString folder = m_folder->filePath(u"proc/%1/"_s.arg(id));
    write(folder + u"stat"_s, QByteArray::number(id) + " (" + name + ") S " + QByteArray::number(parent)
                                  + " 0 0 0 0 0 0 0 0 0 200 100 0 0 0 0 1 0 100 0 2500 0\n");
    write(folder + u"comm"_s, name + '\n');
    write(folder + u"cmdline"_s, commandLine.join('\0') + '\0');
    write(folder + u"cgroup"_s, "0::/\n");
}

/// For whoever wants to look at it.
void TestMachinePage::grab(const QString &name) const
{
    if (const QString folder = qEnvironmentVariable("SIGNALBOX_PICTURES"); !folder.isEmpty()) {
        QVERIFY(m_window->grab().save(folder + u"/machine-"_s + name + u".png"_s));
    }
}

void TestMachinePage::showsAProcessThatRuns()
{
    show();
    const std::unique_ptr<QProcess> process = start();
    choose(*process);
    const QAbstractItemModelTester tester(table()->model());
    QCOMPARE(cell(rowOf(*process), MachineModel::Server), u"mcp-server-of-a-test"_s);
    QCOMPARE(cell(rowOf(*process), MachineModel::Of), u"nowhere known"_s);
    QVERIFY(!cell(rowOf(*process), MachineModel::Memory).isEmpty());
    QVERIFY(textOf(u"command"_s).contains(u"echo ready; read line"_s));
    QVERIFY(button(u"end"_s)->isEnabled());
    QVERIFY(!button(u"show"_s)->isVisible());
    QTRY_VERIFY(cell(rowOf(*process), MachineModel::Cpu).contains(u'%')); // from the second look on
    end(*process);
    QTRY_COMPARE(rowOf(*process), -1);
}

void TestMachinePage::keepsTheChosenOneWhileItLooksAgain()
{
    show();
    const std::unique_ptr<QProcess> first = start();
    choose(*first);
    const std::unique_ptr<QProcess> second = start();
    QTRY_VERIFY(rowOf(*second) >= 0);
    QCOMPARE(table()->currentIndex().row(), rowOf(*first));
    QVERIFY(textOf(u"command"_s).contains(u"read line"_s));
    end(*second);
    end(*first);
    QTRY_VERIFY(!button(u"end"_s)->isEnabled());
}

void TestMachinePage::knowsWhatSignalboxStarted()
{
    const QString id = m_engine->addConnected(u"ours"_s, {u"--tools"_s, u"2"_s});
    QVERIFY(!id.isEmpty());
    show();
    const auto row = [this] {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, MachineModel::Server) == "ours"_L1) {
                return row;
            }
        }
        return -1;
    };
    QTRY_VERIFY(row() >= 0);
    QCOMPARE(cell(row(), MachineModel::Of), u"Signalbox"_s);
    QCOMPARE(cell(row(), MachineModel::StartedBy), u"Signalbox"_s);
    table()->setCurrentIndex(table()->model()->index(row(), 0));
    QTRY_VERIFY(button(u"show"_s)->isVisible());
    QSignalSpy wanted(m_page, &MachinePage::serverWanted);
    button(u"show"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), id);
}

void TestMachinePage::hidesSecrets()
{
    show();
    const std::unique_ptr<QProcess> process = start({u"--api-key"_s, u"abcdefgh12345678"_s});
    choose(*process);
    QVERIFY(textOf(u"command"_s).contains(u"--api-key"_s));
    QVERIFY(!textsIn(*m_window).contains(u"abcdefgh12345678"_s));
    button(u"end"_s)->click();
    QVERIFY(!textsIn(*m_page->findChild<EndQuestion *>()).contains(u"abcdefgh12345678"_s));
    end(*process);
}

void TestMachinePage::endsOneAfterAsking()
{
    show();
    const std::unique_ptr<QProcess> process = start();
    choose(*process);
    button(u"end"_s)->click();
    auto *question = m_page->findChild<EndQuestion *>();
    QVERIFY(question);
    QVERIFY(textsIn(*question).contains(QString::number(process->processId())));
    QVERIFY(question->findChild<QPushButton *>(u"endQuestion:keep"_s)->isDefault());
    QCOMPARE(process->state(), QProcess::Running); // nobody has said yes
    question->findChild<QPushButton *>(u"endQuestion:end"_s)->click();
    QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
    QTRY_COMPARE(rowOf(*process), -1);
}

void TestMachinePage::letsItRunOnANo()
{
    show();
    const std::unique_ptr<QProcess> process = start();
    choose(*process);
    button(u"end"_s)->click();
    QTest::keyClick(m_page->findChild<EndQuestion *>(), Qt::Key_Return); // the safe one has the focus
    QTRY_VERIFY(!m_page->findChild<EndQuestion *>());
    QCOMPARE(process->state(), QProcess::Running);
    end(*process);
}

void TestMachinePage::tellsWhenItCannotBeEnded()
{
    show();
    const std::unique_ptr<QProcess> process = start();
    choose(*process);
    button(u"end"_s)->click();
    auto *question = m_page->findChild<EndQuestion *>();
    QVERIFY(question);
    end(*process); // by itself, while the question stands there
    QSignalSpy failed(m_page, &MachinePage::failed);
    question->findChild<QPushButton *>(u"endQuestion:end"_s)->click();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(u"not there any more"_s));
}

void TestMachinePage::saysThatNothingRuns()
{
    write(m_folder->filePath(u"proc/stat"_s), "cpu 1 2 3\nbtime 1700000000\n");
    writeProcess(1, 0, "init", {"/sbin/init"});
    show(m_folder->filePath(u"proc"_s).toUtf8());
    QTRY_VERIFY(textsIn(*m_page).contains(u"No MCP server runs on this machine"_s));
    QVERIFY(!button(u"end"_s)->isEnabled());
}

void TestMachinePage::marksWhatIsLeftBehind()
{
    write(m_folder->filePath(u"proc/stat"_s), "cpu 1 2 3\nbtime 1700000000\n");
    writeProcess(1, 0, "systemd", {"/sbin/init"});
    writeProcess(10, 1, "code", {"/usr/share/code/code"});
    writeProcess(11, 10, "node", {"node", "/x/node_modules/@modelcontextprotocol/server-memory/dist/index.js"});
    writeProcess(12, 1, "mcp-server-git", {"mcp-server-git"});
    show(m_folder->filePath(u"proc"_s).toUtf8());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(textOf(u"note"_s).startsWith(u'2') && textOf(u"note"_s).endsWith(u"1 left behind"_s));
    QCOMPARE(cell(0, MachineModel::StartedBy), u"VS Code"_s);
    QCOMPARE(cell(1, MachineModel::StartedBy), u"nobody any more"_s);
    const auto mark = [this](int row) {
        return RowMark(table()->model()->index(row, MachineModel::StartedBy).data(MachineModel::MarkRole).toInt());
    };
    QCOMPARE(mark(0), RowMark::Good);
    QCOMPARE(mark(1), RowMark::Attention);
}

void TestMachinePage::saysWhereItCannotSee()
{
    show(m_folder->filePath(u"none"_s).toUtf8());
    QTRY_VERIFY(textsIn(*m_page).contains(u"cannot be seen on this system"_s));
}

void TestMachinePage::looksOnlyWhileItIsSeen()
{
    show();
    const std::unique_ptr<QProcess> process = start();
    choose(*process);
    m_page->hide();
    QVERIFY(QTest::qWaitFor([] { return QThreadPool::globalInstance()->activeThreadCount() == 0; }));
    QCoreApplication::processEvents(); // what a look still had to say
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    end(*process);
    QVERIFY(!reset.wait(2500)); // longer than from one look to the next
    m_page->show();
    QTRY_COMPARE(rowOf(*process), -1);
}

void TestMachinePage::leavesPictures()
{
    write(m_folder->filePath(u"proc/stat"_s), "cpu 1 2 3\nbtime 1700000000\n");
    writeProcess(1, 0, "systemd", {"/sbin/init"});
    writeProcess(10, 1, "code", {"/usr/share/code/code"});
    writeProcess(11, 10, "node", {"node", "/x/node_modules/@modelcontextprotocol/server-memory/dist/index.js"});
    writeProcess(12, 1, "mcp-server-git", {"mcp-server-git", "--repository", "/home/ada/a/rather/long/path/to/it"});
    writeProcess(13, 1, "cursor", {"cursor"});
    writeProcess(14, 13, "github-mcp-ser", {"/opt/github-mcp-server", "stdio"});
    show(m_folder->filePath(u"proc"_s).toUtf8());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    grab(u"dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    QTest::qWait(50); // NOLINT: for all that is painted anew
    grab(u"light"_s);
    button(u"end"_s)->click();
    if (auto *question = m_page->findChild<EndQuestion *>();
        question && qEnvironmentVariableIsSet("SIGNALBOX_PICTURES")) {
        question->grab().save(qEnvironmentVariable("SIGNALBOX_PICTURES") + u"/machine-question.png"_s);
    }
    m_theme->setMode(Theme::Mode::Dark);
}

QTEST_MAIN(TestMachinePage)
#include "tst_machinepage.moc"
