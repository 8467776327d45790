// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "app/cli/clioutput.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The verb `servers ps`, with programs that run.
class TestCliPs : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsWhatRuns();
    void knowsServersOfTheList();
    void knowsServersOfOtherPrograms();
    void hidesSecrets();
    void endsOneWhenItIsSaid();
    void asksAtTheTerminal();
    void endsNothingWithoutAYes();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    [[nodiscard]] static CliProgram::Run ps(const QStringList &arguments)
    {
        return CliProgram::run(QStringList{u"servers"_s, u"ps"_s} + arguments);
    }
    /// A shell by this name that waits for a line.
    std::unique_ptr<QProcess> start(const QString &name, const QStringList &arguments = {});
    /// What is told of a process; null if it is not among the servers.
    [[nodiscard]] static Json told(const QProcess &process);
    static void end(QProcess &process);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliPs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->filePath(u"data"_s).toUtf8());
}

std::unique_ptr<QProcess> TestCliPs::start(const QString &name, const QStringList &arguments)
{
    const QString program = m_folder->filePath(name);
    QFile::link(u"/bin/bash"_s, program);
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(program, QStringList{u"-c"_s, u"echo ready; read line"_s} + arguments);
    if (!process->waitForStarted() || !process->waitForReadyRead()) {
        qFatal("a program of the test did not start");
    }
    return process;
}

Json TestCliPs::told(const QProcess &process)
{
    const Json all = ps({u"--json"_s}).result();
    for (const Json &server : all.at("servers").array_range()) {
        if (server.at("pid").as<qint64>() == process.processId()) {
            return server;
        }
    }
    return Json::null();
}

void TestCliPs::end(QProcess &process)
{
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestCliPs::showsWhatRuns()
{
    const std::unique_ptr<QProcess> process = start(u"mcp-server-of-a-test"_s);
    const Json server = told(*process);
    QVERIFY(server.is_object());
    QCOMPARE(toQString(server.at("server")), u"mcp-server-of-a-test"_s);
    QCOMPARE(toQString(server.at("of")), QString());
    QCOMPARE(server.at("processes").as<int>(), 1);
    QVERIFY(server.at("memoryBytes").as<qint64>() > 100'000);
    QVERIFY(server.at("ports").empty());
    const CliProgram::Run table = ps({});
    QCOMPARE(table.exitCode, 0);
    QVERIFY2(table.out.contains(QByteArray::number(process->processId()) + "  mcp-server-of-a-test"),
             table.out.constData());
    end(*process);
    QVERIFY(told(*process).is_null());
}

void TestCliPs::knowsServersOfTheList()
{
    const std::unique_ptr<QProcess> process = start(u"quiet-name"_s, {u"--one"_s});
    QVERIFY(told(*process).is_null()); // nothing about it says that it is a server
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"notes"_s, u"--"_s,
                              m_folder->filePath(u"quiet-name"_s), u"-c"_s, u"echo ready; read line"_s, u"--one"_s})
                 .exitCode,
             0);
    const Json server = told(*process);
    QVERIFY(server.is_object());
    QCOMPARE(toQString(server.at("server")), u"notes"_s);
    QCOMPARE(toQString(server.at("of")), u"Signalbox"_s);
    end(*process);
}

void TestCliPs::knowsServersOfOtherPrograms()
{
    const std::unique_ptr<QProcess> process = start(u"quiet-name"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u".cursor"_s)));
    QFile file(m_folder->filePath(u".cursor/mcp.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"mcpServers\": {\"theirs\": {\"command\": \"" + m_folder->filePath(u"quiet-name"_s).toUtf8()
               + "\", \"args\": [\"-c\", \"echo ready; read line\"]}}}");
    file.close();
    const Json server = told(*process);
    QVERIFY(server.is_object());
    QCOMPARE(toQString(server.at("server")), u"theirs"_s);
    QCOMPARE(toQString(server.at("of")), u"Cursor"_s);
    end(*process);
}

void TestCliPs::hidesSecrets()
{
    const std::unique_ptr<QProcess> process = start(u"mcp-server-of-a-test"_s, {u"--api-key"_s, u"abcdefgh12345678"_s});
    for (const QStringList &arguments : {QStringList(), QStringList{u"--json"_s}}) {
        const CliProgram::Run run = ps(arguments);
        QVERIFY(run.out.contains("--api-key"));
        QVERIFY(!run.out.contains("abcdefgh12345678"));
    }
    end(*process);
}

void TestCliPs::endsOneWhenItIsSaid()
{
    const std::unique_ptr<QProcess> process = start(u"mcp-server-of-a-test"_s);
    const std::unique_ptr<QProcess> other = start(u"mcp-server-of-a-test"_s);
    const qint64 number = process->processId(); // forgotten once it has ended
    const QString id = QString::number(number);
    const CliProgram::Run run = ps({u"--end"_s, id, u"--yes"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.result().at("ended").as<qint64>(), number);
    QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
    QCOMPARE(other->state(), QProcess::Running);
    QCOMPARE(ps({u"--end"_s, id, u"--yes"_s}).exitCode, ExitCode::Usage); // there is none of this number any more
    end(*other);
}

void TestCliPs::asksAtTheTerminal()
{
    const std::unique_ptr<QProcess> process = start(u"mcp-server-of-a-test"_s);
    const QStringList words{u"servers"_s, u"ps"_s, u"--end"_s, QString::number(process->processId())};
    const CliProgram::Run kept = CliProgram::runAtTerminal(words, "End the process", "\n");
    QVERIFY2(kept.out.contains("It runs on."), kept.err.constData());
    QCOMPARE(process->state(), QProcess::Running);
    const CliProgram::Run ended = CliProgram::runAtTerminal(words, "End the process", "y\n");
    QVERIFY2(ended.exitCode == 0, ended.err.constData());
    QVERIFY(ended.err.contains("mcp-server-of-a-test")); // one sees what it is
    QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished());
}

void TestCliPs::endsNothingWithoutAYes()
{
    const std::unique_ptr<QProcess> process = start(u"mcp-server-of-a-test"_s);
    const CliProgram::Run run = ps({u"--end"_s, QString::number(process->processId())});
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY2(run.err.contains("--yes"), run.err.constData());
    QCOMPARE(process->state(), QProcess::Running);
    end(*process);
}

void TestCliPs::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a word") << QStringList{u"all"_s};
    QTest::newRow("no number") << QStringList{u"--end"_s, u"x"_s, u"--yes"_s};
    QTest::newRow("nothing") << QStringList{u"--end"_s, u"0"_s, u"--yes"_s};
    QTest::newRow("no server") << QStringList{u"--end"_s, QString::number(QCoreApplication::applicationPid()),
                                              u"--yes"_s};
}

void TestCliPs::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    const CliProgram::Run run = ps(arguments);
    QCOMPARE(run.exitCode, ExitCode::Usage);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
}

QTEST_GUILESS_MAIN(TestCliPs)
#include "tst_clips.moc"
