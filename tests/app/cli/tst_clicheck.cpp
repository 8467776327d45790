// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli servers check`.
class TestCliCheck : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void checksOnce();
    void saysWhatTheProcessesCost();
    void failsWhenTheServerDoesNotAnswer();
    void makesTheCheckThatIsSet();
    void failsWhenTheServerCannotBeReached();
    void watchesUntilItIsInterrupted();
    void endsWhenTheServerDies();
    void refusesWhatItDoesNotKnow();

private:
    void add(const QStringList &flags) const;
    void writeCatalog(const QByteArray &entry) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCheck::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
}

void TestCliCheck::cleanup()
{
    m_folder.reset();
}

void TestCliCheck::add(const QStringList &flags) const
{
    const CliProgram::Run run =
        CliProgram::run(QStringList{u"servers"_s, u"add"_s, u"--name"_s, u"fake"_s, u"--protocol-era"_s, u"legacy"_s,
                                    u"--"_s, CliProgram::path(u"fakeserver"_s)}
                        + flags);
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

void TestCliCheck::writeCatalog(const QByteArray &entry) const
{
    QFile file(m_folder->filePath(u"servers.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"mcpServers":{"fake":)" + entry + "}}");
}

void TestCliCheck::checksOnce()
{
    add({});
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"check"_s, u"fake"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY2(run.out.contains("passed in "), run.out.constData());
    QVERIFY2(run.out.contains(" threads, "), run.out.constData());
    QCOMPARE(run.out.count('\n'), 1);
}

void TestCliCheck::saysWhatTheProcessesCost()
{
    add({u"--spawn-child"_s});
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"check"_s, u"fake"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const Json result = run.result();
    QVERIFY2(result.is_object(), run.out.constData());
    QCOMPARE(toQString(result.at("verdict")), u"passed"_s);
    QVERIFY(result.at("durationMs").as<double>() > 0);
    QCOMPARE(result.at("process").at("children").as<int>(), 1);
    QVERIFY(result.at("process").at("memoryBytes").as<qint64>() > 0);
    QVERIFY(result.at("process").at("threads").as<int>() >= 2);
}

void TestCliCheck::failsWhenTheServerDoesNotAnswer()
{
    writeCatalog(R"({"command":")" + CliProgram::path(u"fakeserver"_s).toUtf8()
                 + R"(","args":["--no-answer","ping"],"signalbox":{"era":"legacy","health":{"deadlineSeconds":0.2}}})");
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"check"_s, u"fake"_s});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.out.contains("failed: The server did not answer within 200 ms."), run.out.constData());
}

void TestCliCheck::makesTheCheckThatIsSet()
{
    const auto entry = [](const QByteArray &tool) {
        return R"({"command":")" + CliProgram::path(u"fakeserver"_s).toUtf8()
               + R"(","signalbox":{"era":"legacy","health":{"check":"tool","tool":")" + tool
               + R"(","arguments":{"text":"x"}}}})";
    };
    writeCatalog(entry("echo"));
    const CliProgram::Run good = CliProgram::run({u"servers"_s, u"check"_s, u"fake"_s});
    QVERIFY2(good.exitCode == 0, good.err.constData());
    writeCatalog(entry("crash"));
    const CliProgram::Run bad = CliProgram::run({u"servers"_s, u"check"_s, u"fake"_s});
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.contains("only reads"), bad.out.constData());
}

void TestCliCheck::failsWhenTheServerCannotBeReached()
{
    const CliProgram::Run added =
        CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"gone"_s, u"--"_s, u"/nowhere/at-all"_s});
    QCOMPARE(added.exitCode, 0);
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"check"_s, u"gone"_s});
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.error().is_object());
}

void TestCliCheck::watchesUntilItIsInterrupted()
{
    add({});
    QProcess process;
    process.start(CliProgram::path(u"signalbox-cli"_s), {u"servers"_s, u"check"_s, u"fake"_s, u"--watch"_s,
                                                         u"--interval"_s, u"1"_s, u"--format"_s, u"json"_s});
    QVERIFY(process.waitForStarted());
    QByteArray out;
    while (out.count('\n') < 3 && process.waitForReadyRead(20000)) {
        out += process.readAllStandardOutput();
    }
    QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 128 + SIGINT);
    for (const QByteArray &line : out.split('\n').first(3)) {
        const auto parsed = parseJson(line);
        QVERIFY2(parsed, line.constData());
        QCOMPARE(toQString(parsed->value.at("verdict")), u"passed"_s);
    }
    const auto last = parseJson(out.split('\n').at(2));
    QVERIFY(last->value.at("process").contains("cpuShare"));
    QCOMPARE(last->value.at("uptime").as<double>(), 1.0);
}

void TestCliCheck::endsWhenTheServerDies()
{
    add({u"--crash-on"_s, u"ping"_s});
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"check"_s, u"fake"_s, u"--watch"_s});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(toQString(run.error().at("code")), u"connection_lost"_s);
}

void TestCliCheck::refusesWhatItDoesNotKnow()
{
    QCOMPARE(CliProgram::run({u"servers"_s, u"check"_s}).exitCode, 1);
    QCOMPARE(CliProgram::run({u"servers"_s, u"check"_s, u"nobody"_s}).exitCode, 1);
    QCOMPARE(CliProgram::run({u"servers"_s, u"check"_s, u"a"_s, u"b"_s}).exitCode, 1);
    QCOMPARE(CliProgram::run({u"servers"_s, u"check"_s, u"a"_s, u"--interval"_s, u"0"_s}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCliCheck)

#include "tst_clicheck.moc"
