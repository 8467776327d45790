// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "script.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `stats` and `journal rebuild`, as started from a shell.
class TestCliStats : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"journal"_s);
        qputenv("SIGNALBOX_CONFIG_DIR", m_dir->filePath(u"config"_s).toUtf8());
        qputenv("SIGNALBOX_DATA_DIR", m_dir->path().toUtf8());
        m_script = std::make_unique<Script>(*Journal::open(m_folder));
        for (int i = 1; i <= 100; ++i) {
            const quint64 request = m_script->request({.server = "alpha", .about = "echo", .caller = "form"});
            m_script->nowNs += i * 1'000'000;
            m_script->result(request, i % 10 == 0);
        }
        const quint64 request = m_script->request({.server = "beta", .about = "slow", .caller = "cli"});
        m_script->nowNs += 2'000'000'000;
        m_script->error(request, -32001);
    }

    void printsATable()
    {
        m_script.reset();
        const CliProgram::Run run = CliProgram::run({u"stats"_s, m_folder});
        QCOMPARE(run.exitCode, 0);
        const QByteArrayList lines = run.out.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(1).startsWith("alpha "), run.out.constData());
        QCOMPARE(lines.at(1).simplified().split(' ').mid(1, 4), (QByteArrayList{"100", "0", "10", "10.0"}));
        QVERIFY2(lines.at(1).contains("50.5 ms") && lines.at(1).contains("100 ms"), run.out.constData());
        QVERIFY2(lines.at(2).contains("2.00 s"), run.out.constData());
    }

    void printsOneDocument()
    {
        m_script.reset();
        const CliProgram::Run run =
            CliProgram::run({u"stats"_s, m_folder, u"--by"_s, u"tool"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.exitCode, 0);
        const Json rows = run.result().at("statistics");
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].at("tool").as<std::string>(), "echo");
        QCOMPARE(rows[0].at("errors").at("tool").as<int>(), 10);
        QCOMPARE(rows[0].at("durationNs").at("count").as<int>(), 100);
        const auto median = rows[0].at("durationNs").at("p50").as<double>();
        QVERIFY(median >= 49.5e6 && median <= 50.5e6);
        QCOMPARE(rows[1].at("errorCodes").at("-32001").as<int>(), 1);
    }

    void takesWhatItIsAskedFor()
    {
        m_script.reset();
        const auto rows = [&](const QStringList &options) {
            return CliProgram::run(QStringList{u"stats"_s, m_folder, u"--format"_s, u"json"_s} + options)
                .result()
                .at("statistics");
        };
        QCOMPARE(rows({u"--server"_s, u"beta"_s}).size(), 1U);
        QCOMPARE(rows({u"--tool"_s, u"echo"_s, u"--by"_s, u"all"_s})[0].at("begun").as<int>(), 100);
        QCOMPARE(rows({u"--by"_s, u"caller"_s}).size(), 2U);
        QCOMPARE(rows({u"--since"_s, u"2026-01-02"_s}).size(), 0U);
        QCOMPARE(rows({u"--until"_s, u"2026-01-02T00:00Z"_s, u"--by"_s, u"method"_s}).size(), 2U);
        QCOMPARE(rows({u"--caller"_s, u"nobody"_s}).size(), 0U);
        const CliProgram::Run series =
            CliProgram::run({u"stats"_s, m_folder, u"--over"_s, u"second"_s, u"--format"_s, u"json"_s});
        const Json points = series.result().at("series");
        QVERIFY(points.size() >= 6);
        QCOMPARE(points[0].at("start").as<std::string>(), "2026-01-01T00:00:00Z");
    }

    void refusesWhatItDoesNotUnderstand()
    {
        for (const QStringList &options :
             {QStringList{u"--by"_s, u"weather"_s}, QStringList{u"--since"_s, u"soon"_s},
              QStringList{u"--over"_s, u"hour"_s, u"--by"_s, u"tool"_s}, QStringList{u"another"_s}}) {
            const CliProgram::Run run = CliProgram::run(QStringList{u"stats"_s, m_folder} + options);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.error().at("code").as<std::string>(), "usage");
        }
        QVERIFY(CliProgram::run({u"stats"_s, u"--help"_s}).out.contains("--since"));
    }

    void leavesAFolderThatIsNoJournalAlone()
    {
        const QString folder = m_dir->filePath(u"other"_s);
        QVERIFY(QDir().mkpath(folder));
        for (const QStringList &verb : {QStringList{u"stats"_s}, QStringList{u"journal"_s, u"rebuild"_s}}) {
            QCOMPARE(CliProgram::run(verb + QStringList{folder}).exitCode, 1);
        }
        QVERIFY(QDir(folder).isEmpty());
    }

    void rebuilds()
    {
        m_script.reset();
        const CliProgram::Run before = CliProgram::run({u"stats"_s, m_folder, u"--format"_s, u"json"_s});
        const CliProgram::Run done = CliProgram::run({u"journal"_s, u"rebuild"_s, m_folder, u"--format"_s, u"json"_s});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.result().at("messages").as<int>(), 202);
        QCOMPARE(CliProgram::run({u"stats"_s, m_folder, u"--format"_s, u"json"_s}).out, before.out);
        QVERIFY(CliProgram::run({u"journal"_s, u"rebuild"_s, m_folder}).out.startsWith("Derived 202 messages"));
    }

    void s07_rebuildsNothingThatAnotherHolds()
    {
        const CliProgram::Run run = CliProgram::run({u"journal"_s, u"rebuild"_s, m_folder});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("Another Signalbox"));
        m_script.reset();
        QCOMPARE(CliProgram::run({u"stats"_s, m_folder}).exitCode, 0);
        const auto again = Journal::open(m_folder);
        QVERIFY(again);
        QCOMPARE(CliProgram::run({u"stats"_s, m_folder}).exitCode, 0); // it only reads then
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
    std::unique_ptr<Script> m_script;
};

QTEST_GUILESS_MAIN(TestCliStats)

#include "tst_clistats.moc"
