// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"
#include "script.h"
#include "tests/core/hub/team/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli team`, with a real PostgreSQL server.
class TestCliTeam : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void pushesAndTellsTheFigures();
    void readsThePasswordFile();
    void saysWhatIsWrong();

private:
    [[nodiscard]] CliProgram::Run team(const QStringList &words) const
    {
        return CliProgram::run(QStringList{u"team"_s} + words);
    }
    QString journal(const QString &name) const;

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliTeam::initTestCase()
{
    REQUIRE_POSTGRES();
    m_server = std::make_unique<PostgresServer>();
    QVERIFY2(m_server->fault().isEmpty(), qPrintable(m_server->fault()));
}

void TestCliTeam::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->filePath(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", m_folder->path().toUtf8());
    qputenv("PGPASSWORD", PostgresServer::kPassword);
    m_server->sql(u"DROP SCHEMA IF EXISTS signalbox CASCADE"_s);
}

void TestCliTeam::cleanupTestCase()
{
    m_server.reset();
}

QString TestCliTeam::journal(const QString &name) const
{
    const QString folder = m_folder->filePath(name);
    Script script(*Journal::open(folder));
    for (int i = 1; i <= 100; ++i) {
        const quint64 request = script.request({.server = "alpha", .about = "echo", .caller = "form"});
        script.nowNs += qint64(i) * 1'000'000;
        script.result(request, i % 10 == 0);
    }
    return folder;
}

void TestCliTeam::pushesAndTellsTheFigures()
{
    const QStringList database{u"--database"_s, m_server->address()};
    for (const QString &member : {u"ann"_s, u"bob"_s}) {
        const CliProgram::Run run =
            team(QStringList{u"push"_s, u"--folder"_s, journal(member), u"--as"_s, member} + database);
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(run.out, "Calls sent: 100.\n"_ba);
    }
    const CliProgram::Run again = team(QStringList{u"push"_s, u"--folder"_s, m_folder->filePath(u"ann"_s), u"--as"_s,
                                                   u"ann"_s, u"--format"_s, u"json"_s}
                                       + database);
    QCOMPARE(again.result().at("sent").as<int>(), 0);

    const CliProgram::Run all =
        team(QStringList{u"stats"_s, u"--by"_s, u"tool"_s, u"--format"_s, u"json"_s} + database);
    const Json row = all.result().at("statistics")[0];
    QCOMPARE(row.at("tool").as<std::string>(), "echo");
    QCOMPARE(row.at("ended").as<int>(), 200);
    QCOMPARE(row.at("errors").at("tool").as<int>(), 20);
    const auto median = row.at("durationNs").at("p50").as<double>();
    QVERIFY(median >= 49.5e6 && median <= 50.5e6);
    QVERIFY(!row.contains("messages") && !row.contains("inFlight"));
    const CliProgram::Run members = team(QStringList{u"stats"_s, u"--members"_s} + database);
    QVERIFY2(members.out.contains("\nann  ") && members.out.contains("\nbob  "), members.out.constData());
    const CliProgram::Run one = team(
        QStringList{u"stats"_s, u"--member"_s, u"bob"_s, u"--by"_s, u"all"_s, u"--format"_s, u"json"_s} + database);
    QCOMPARE(one.result().at("statistics")[0].at("ended").as<int>(), 100);
    const CliProgram::Run none =
        team(QStringList{u"stats"_s, u"--since"_s, u"2026-01-02"_s, u"--until"_s, u"2026-01-03"_s} + database);
    QCOMPARE(none.out, "No calls.\n"_ba);
    const CliProgram::Run series =
        team(QStringList{u"stats"_s, u"--over"_s, u"second"_s, u"--format"_s, u"json"_s} + database);
    QCOMPARE(series.result().at("series").size(), 5U); // the last begins after 4.95 s

    const CliProgram::Run status =
        team(QStringList{u"status"_s, u"--format"_s, u"json"_s, u"--as"_s, u"cy"_s} + database);
    QCOMPARE(status.result().at("as").as<std::string>(), "cy");
    QCOMPARE(status.result().at("members").size(), 2U);
    QCOMPARE(status.result().at("waiting").as<int>(), 0); // there is no journal
    const CliProgram::Run waits = team(QStringList{u"status"_s, u"--folder"_s, journal(u"cy"_s)} + database);
    QVERIFY2(waits.out.contains("Calls that wait here: 100.\n"), waits.out.constData());
}

void TestCliTeam::readsThePasswordFile()
{
    qunsetenv("PGPASSWORD");
    QFile file(m_folder->filePath(u"pgpass"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("127.0.0.1:*:team:member:" + QByteArray(PostgresServer::kPassword) + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    qputenv("PGPASSFILE", file.fileName().toUtf8());
    const CliProgram::Run run = team({u"status"_s, u"--database"_s, m_server->address()});
    qunsetenv("PGPASSFILE");
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

void TestCliTeam::saysWhatIsWrong()
{
    const CliProgram::Run unset = team({u"status"_s});
    QCOMPARE(unset.exitCode, 1);
    QVERIFY2(unset.err.contains("No team's database is set."), unset.err.constData());
    QCOMPARE(team({}).exitCode, 1);
    QCOMPARE(team({u"pull"_s}).exitCode, 1);
    qputenv("PGPASSWORD", "wrong");
    const CliProgram::Run refused = team({u"status"_s, u"--database"_s, m_server->address()});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("password authentication failed"), refused.err.constData());
    const CliProgram::Run away = team({u"status"_s, u"--database"_s, u"postgresql://a@127.0.0.1:1/x"_s});
    QCOMPARE(away.exitCode, 4);
    QVERIFY(team({u"--help"_s}).out.contains("team push"));
}

QTEST_GUILESS_MAIN(TestCliTeam)
#include "tst_cliteam.moc"
