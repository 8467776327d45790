// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamreader.h"
#include "core/hub/team/teamschema.h"
#include "core/hub/team/teamsender.h"
#include "core/hub/team/teamstore.h"
#include "core/journal/derived/derivedstore.h"
#include "core/journal/derived/deriver.h"
#include "core/journal/derived/sqlconnection.h"
#include "postgresserver.h"
#include "script.h"
#include "tests/lab/owntimer.h"

#include <QTcpServer>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The team's database, with a real PostgreSQL server.
class TestTeamStore : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void makesItsTablesAtTheFirstConnection();
    void sendsEachCallOnceAlsoWhenAnAnswerWasLost();
    void sendsACallThatEndsLaterThanThoseAfterIt();
    void beginsAnewWithANewJournal();
    void tellsNoArgumentsNorSecrets();
    void leavesServersOut();
    void countsNothingAsWaitingThatIsLeftOut();
    void keepsCallsInFlightWhileAllIsDerivedAnew();
    void givesTwoProgramsTheSameNewNumber();
    void agreesWithTheLocalPercentiles();
    void readsSeriesAndMembers();
    void takesTwoMembersAtOnce();
    void upgradesAndRefusesWhatIsNewer();
    void saysThatThePasswordIsWrong();
    void saysThatRightsAreMissing();
    void goesOnWhenTheServerIsBack();
    void endsAlthoughTheDatabaseHangs();
    void endsAlthoughNobodyAnswers();
    void speaksTlsWhereItIsRequired();

private:
    struct Source
    {
        explicit Source(const QString &folder)
            : path(folder)
            , script(*Journal::open(folder))
            , deriver(folder)
        {
        }
        [[nodiscard]] bool derive() { return deriver.catchUp(30'000); }

        QString path;
        Script script;
        Deriver deriver;
    };
    [[nodiscard]] TeamConfig config(const QString &member = u"ann"_s, const QString &parameters = {}) const;
    [[nodiscard]] std::unique_ptr<Source> source(const QString &name) const
    {
        return std::make_unique<Source>(m_folder->filePath(name));
    }
    static int sendAll(TeamSender &sender, TeamDatabase &database);
    [[nodiscard]] static TeamPace quick()
    {
        return {.everyMs = 20,
                .retryMs = 20,
                .mostRetryMs = 200,
                .hangsMs = 300,
                .stopMs = 300,
                .patience = {.connectS = 2, .statementMs = 5000, .networkMs = 5000}};
    }
    [[nodiscard]] int count(const QString &from = u"signalbox.call"_s)
    {
        return m_server->sql(u"SELECT count(*) FROM "_s + from).toInt();
    }

    std::unique_ptr<PostgresServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTeamStore::initTestCase()
{
    REQUIRE_POSTGRES();
    m_server = std::make_unique<PostgresServer>();
    QVERIFY2(m_server->fault().isEmpty(), qPrintable(m_server->fault()));
}

void TestTeamStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server->sql(u"DROP SCHEMA IF EXISTS signalbox CASCADE"_s);
}

void TestTeamStore::cleanupTestCase()
{
    m_server.reset();
}

TeamConfig TestTeamStore::config(const QString &member, const QString &parameters) const
{
    const auto made =
        TeamConfig::of({.isOn = true, .address = m_server->address(u"member"_s, parameters), .member = member},
                       QString::fromLatin1(PostgresServer::kPassword));
    return made.value_or(TeamConfig());
}

int TestTeamStore::sendAll(TeamSender &sender, TeamDatabase &database)
{
    int calls = 0;
    for (;;) {
        const auto sent = sender.send(database);
        if (!sent) {
            qWarning() << sent.error().message;
            return -1;
        }
        calls += sent->calls;
        if (!sent->hasMore) {
            return calls;
        }
    }
}

void TestTeamStore::makesItsTablesAtTheFirstConnection()
{
    const auto database = TeamDatabase::open(config());
    QVERIFY2(database, database ? "" : qPrintable(database.error().message));
    QCOMPARE(m_server->sql(u"SELECT version FROM signalbox.version"_s), "1"_ba);
    QCOMPARE(count(), 0);
    QVERIFY(TeamDatabase::open(config())); // again: nothing to do
}

void TestTeamStore::sendsEachCallOnceAlsoWhenAnAnswerWasLost()
{
    const auto from = source(u"a"_s);
    from->script.play(1700);
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender sender(from->path);
    QVERIFY(sendAll(sender, **database) > 1000);
    const int all = count();
    const QByteArray sum = m_server->sql(u"SELECT sum(duration), sum(sequence), sum(sent) FROM signalbox.call"_s);
    // What a sender does that never heard of the COMMIT.
    m_server->sql(u"UPDATE signalbox.journal SET sent_until = 0, open = '{}'"_s);
    TeamSender again(from->path);
    QVERIFY(sendAll(again, **database) > 1000);
    QCOMPARE(count(), all);
    QCOMPARE(m_server->sql(u"SELECT sum(duration), sum(sequence), sum(sent) FROM signalbox.call"_s), sum);
    QCOMPARE(count(u"signalbox.journal"_s), 1);
    QCOMPARE(sendAll(again, **database), 0);
}

void TestTeamStore::sendsACallThatEndsLaterThanThoseAfterIt()
{
    const auto from = source(u"a"_s);
    const quint64 slow = from->script.request({.about = "slow"});
    for (int i = 0; i < 1200; ++i) { // more than two batches
        from->script.result(from->script.request({}));
    }
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender sender(from->path);
    QCOMPARE(sendAll(sender, **database), 1200);
    QCOMPARE(m_server->sql(u"SELECT open FROM signalbox.journal"_s), "{" + QByteArray::number(slow) + "}");
    from->script.result(slow);
    QVERIFY(from->derive());
    TeamSender later(from->path); // another run of the program
    QCOMPARE(sendAll(later, **database), 1);
    QCOMPARE(count(u"signalbox.call WHERE about = 'slow'"_s), 1);
    QCOMPARE(m_server->sql(u"SELECT open FROM signalbox.journal"_s), "{}"_ba);
}

void TestTeamStore::beginsAnewWithANewJournal()
{
    auto from = source(u"a"_s);
    from->script.play(50);
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender sender(from->path);
    QVERIFY(sendAll(sender, **database) > 0);
    const int before = count();
    QFile::copy(from->path + u"/team-id"_s, m_folder->filePath(u"id"_s));
    from.reset();
    const auto other = source(u"b"_s); // as if somebody had emptied the folder, but for our file
    QFile::copy(m_folder->filePath(u"id"_s), other->path + u"/team-id"_s);
    other->script.result(other->script.request({}));
    QVERIFY(other->derive());
    TeamSender anew(other->path);
    QCOMPARE(sendAll(anew, **database), 1);
    QCOMPARE(count(), before + 1);
}

void TestTeamStore::tellsNoArgumentsNorSecrets()
{
    const auto from = source(u"a"_s);
    const quint64 call = from->script.request({.about = "echo", .caller = "form"});
    from->script.answer(call, R"({"jsonrpc":"2.0","id":1,"result":{"content":"canary-4711"}})");
    from->script.notification("alpha", "canary-4711");
    const quint64 read = from->script.request(
        {.method = "resources/read", .about = "https://canary-4711@host/path?token=canary-4711#canary-4711"});
    from->script.result(read);
    const QByteArray nul("na\0me", 5);
    from->script.result(from->script.request({.about = nul}));
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender sender(from->path);
    QCOMPARE(sendAll(sender, **database), 3);
    const QByteArray dump = m_server->dump();
    QVERIFY(dump.contains("https://host/path"));
    QVERIFY(dump.contains("echo") && dump.contains("form"));
    QVERIFY(!dump.contains("canary-4711"));
    QVERIFY(!dump.contains(PostgresServer::kPassword));
}

void TestTeamStore::leavesServersOut()
{
    const auto from = source(u"a"_s);
    from->script.result(from->script.request({.server = "alpha"}));
    from->script.result(from->script.request({.server = "private"}));
    QVERIFY(from->derive());
    TeamConfig where = config();
    where.without = {u"private"_s};
    auto database = TeamDatabase::open(where);
    QVERIFY(database);
    TeamSender sender(from->path);
    QCOMPARE(sendAll(sender, **database), 1);
    QVERIFY(!m_server->dump().contains("private"));
}

void TestTeamStore::countsNothingAsWaitingThatIsLeftOut()
{
    const auto from = source(u"a"_s);
    from->script.result(from->script.request({.server = "alpha"}));
    QVERIFY(from->derive());
    TeamConfig where = config();
    where.without = {u"private"_s};
    auto database = TeamDatabase::open(where);
    QVERIFY(database);
    TeamSender sender(from->path);
    QCOMPARE(sender.countWaiting(**database).value_or(-1), 1);
    QCOMPARE(sendAll(sender, **database), 1);
    from->script.result(from->script.request({.server = "private"}));
    const quint64 slow = from->script.request({.server = "alpha"});
    QVERIFY(from->derive());
    QCOMPARE(sendAll(sender, **database), 0);
    QCOMPARE(sender.waiting(), 0);
    QCOMPARE(TeamSender(from->path).countWaiting(**database).value_or(-1), 0);
    from->script.result(slow);
    QVERIFY(from->derive());
    QCOMPARE(TeamSender(from->path).countWaiting(**database).value_or(-1), 1);
    QCOMPARE(sendAll(sender, **database), 1);
}

void TestTeamStore::keepsCallsInFlightWhileAllIsDerivedAnew()
{
    const auto from = source(u"a"_s);
    const quint64 slow = from->script.request({.about = "slow"});
    from->script.result(from->script.request({}));
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender sender(from->path);
    QCOMPARE(sendAll(sender, **database), 1);
    const auto openCalls = [this] { return m_server->sql(u"SELECT open FROM signalbox.journal"_s); };
    QCOMPARE(openCalls(), "{" + QByteArray::number(slow) + "}");
    // As it is while the deriver begins anew: the file is there, and nothing is in it yet.
    const QString file = from->path + u"/derived.sqlite"_s;
    const auto sql = [&file](const QString &statement) {
        const auto connection = SqlConnection::open(file, SqlConnection::Mode::Write);
        return connection && (*connection)->exec(statement);
    };
    QVERIFY(sql(u"CREATE TABLE aside AS SELECT * FROM call"_s));
    QVERIFY(sql(u"DELETE FROM call"_s));
    QVERIFY(sql(u"UPDATE state SET value = 0 WHERE name = 'derived'"_s));
    QCOMPARE(sendAll(sender, **database), 0);
    TeamSender other(from->path);
    QCOMPARE(sendAll(other, **database), 0); // it writes its mark
    QCOMPARE(openCalls(), "{" + QByteArray::number(slow) + "}");
    QVERIFY(sql(u"INSERT INTO call SELECT * FROM aside"_s));
    QVERIFY(sql(u"UPDATE state SET value = 3 WHERE name = 'derived'"_s));
    from->script.result(slow);
    QVERIFY(from->derive());
    QCOMPARE(sendAll(sender, **database), 1);
    QCOMPARE(count(u"signalbox.call WHERE about = 'slow'"_s), 1);
}

void TestTeamStore::givesTwoProgramsTheSameNewNumber()
{
    const auto from = source(u"a"_s);
    from->script.result(from->script.request({}));
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender first(from->path);
    TeamSender second(from->path);
    QCOMPARE(sendAll(first, **database), 1);
    QCOMPARE(sendAll(second, **database), 0);
    m_server->sql(u"UPDATE signalbox.journal SET sent_until = 1000"_s); // as if it had been another, longer journal
    first.forget();
    second.forget();
    QCOMPARE(sendAll(first, **database), 1);
    QCOMPARE(sendAll(second, **database), 0);
    QCOMPARE(count(u"signalbox.journal"_s), 2);
    QCOMPARE(count(), 2);
}

void TestTeamStore::agreesWithTheLocalPercentiles()
{
    const auto from = source(u"a"_s);
    from->script.play(4000, 7);
    QVERIFY(from->derive());
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    TeamSender sender(from->path);
    QVERIFY(sendAll(sender, **database) > 0);
    const auto store = DerivedStore::open(from->path);
    QVERIFY(store);
    for (const auto by : {StatisticsQuery::By::All, StatisticsQuery::By::Server, StatisticsQuery::By::Tool,
                          StatisticsQuery::By::Caller, StatisticsQuery::By::Method}) {
        auto local = (*store)->statistics({.by = by});
        const auto team = TeamReader(**database).rows({.of = {.by = by}});
        QVERIFY(local);
        local->removeIf([](const Statistics &row) { return row.counts.ended == 0; }); // servers that only notify
        QVERIFY2(team, team ? "" : qPrintable(team.error().message));
        QCOMPARE(team->size(), local->size());
        for (qsizetype i = 0; i < local->size(); ++i) {
            const Statistics &here = local->at(i);
            const Statistics &there = team->at(i).figures;
            QCOMPARE(there.server, here.server);
            QCOMPARE(there.tool, here.tool);
            QCOMPARE(there.caller, here.caller);
            QCOMPARE(there.method, here.method);
            QCOMPARE(there.counts.ended, here.counts.ended);
            QCOMPARE(there.counts.errors(), here.counts.errors());
            QCOMPARE(there.counts.cancelled, here.counts.cancelled);
            QCOMPARE(there.errorCodes, here.errorCodes);
            QCOMPARE(there.counts.latency.count(), here.counts.latency.count());
            for (const double percent : {50.0, 90.0, 95.0, 99.0, 100.0}) {
                const auto mine = double(here.counts.latency.percentile(percent));
                QVERIFY(std::abs(double(there.counts.latency.percentile(percent)) - mine) <= mine * 0.01);
            }
            QVERIFY(std::abs(there.counts.latency.mean() - here.counts.latency.mean())
                    <= here.counts.latency.mean() * 0.01);
        }
    }
}

void TestTeamStore::readsSeriesAndMembers()
{
    auto database = TeamDatabase::open(config());
    QVERIFY(database);
    for (const QString &member : {u"ann"_s, u"bob"_s}) {
        const auto from = source(member);
        for (int minute = 0; minute < 3; ++minute) {
            const quint64 request = from->script.request({.about = "echo"});
            from->script.nowNs += 60'000'000'000;
            from->script.result(request);
        }
        QVERIFY(from->derive());
        auto own = TeamDatabase::open(config(member));
        QVERIFY(own);
        TeamSender sender(from->path);
        QCOMPARE(sendAll(sender, **own), 3);
    }
    TeamReader reader(**database);
    const auto series = reader.rows({.step = Resolution::Minute});
    QVERIFY(series);
    QCOMPARE(series->size(), 3);
    QCOMPARE(series->at(1).startNs, Script::kStartNs + 60'000'000'000);
    QCOMPARE(series->at(1).figures.counts.ended, 2U);
    const auto since = reader.rows(
        {.of = {.by = StatisticsQuery::By::All, .sinceNs = Script::kStartNs + 60'000'000'000}, .member = u"bob"_s});
    QVERIFY(since);
    QCOMPARE(since->constFirst().figures.counts.ended, 2U);
    const auto members = reader.rows({.byMember = true});
    QVERIFY(members);
    QCOMPARE(members->size(), 2);
    QCOMPARE(members->at(1).member, u"bob"_s);
    const auto names = reader.members();
    QVERIFY(names);
    QCOMPARE(names->at(0).name, u"ann"_s);
    QVERIFY(qAbs(names->at(0).lastSentMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
}

void TestTeamStore::takesTwoMembersAtOnce()
{
    const auto ann = source(u"a"_s);
    const auto bob = source(u"b"_s);
    ann->script.play(1000);
    bob->script.play(1000);
    QVERIFY(ann->derive() && bob->derive());
    TeamStore first(ann->path, config(u"ann"_s), quick()); // both find no tables
    TeamStore second(bob->path, config(u"bob"_s), quick());
    const auto isDone = [](const TeamStore &store) { return store.state().waiting == 0; };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(first) && isDone(second), 30'000);
    QCOMPARE(count(u"signalbox.version"_s), 1);
    QCOMPARE(quint64(count()), first.state().sent + second.state().sent);
    QCOMPARE(count(u"signalbox.journal"_s), 2);
    // The same journal from two programs at once.
    const quint64 ofAnn = first.state().sent;
    m_server->sql(u"DELETE FROM signalbox.call; DELETE FROM signalbox.journal"_s);
    const auto cy = source(u"c"_s);
    cy->script.play(1000);
    QVERIFY(cy->derive());
    TeamStore third(cy->path, config(u"cy"_s), quick());
    TeamStore fourth(cy->path, config(u"cy"_s), quick());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(third) && isDone(fourth), 30'000);
    QCOMPARE(quint64(count(u"signalbox.call JOIN signalbox.journal ON number = journal WHERE member = 'cy'"_s)), ofAnn);
    QCOMPARE(count(u"signalbox.journal WHERE member = 'cy'"_s), 1);
}

void TestTeamStore::upgradesAndRefusesWhatIsNewer()
{
    QVERIFY(TeamDatabase::open(config()));
    QList<QStringList> steps = TeamSchema::current().steps();
    steps += QStringList{u"ALTER TABLE signalbox.call ADD COLUMN more integer"_s};
    const auto database = TeamDatabase::connect(config());
    QVERIFY(database);
    QVERIFY(TeamSchema(steps).bringUpToDate(**database));
    QCOMPARE(m_server->sql(u"SELECT version FROM signalbox.version"_s), "2"_ba);
    QVERIFY(TeamSchema(steps).bringUpToDate(**database));
    const auto older = TeamDatabase::open(config());
    QVERIFY(!older);
    QVERIFY2(older.error().message.contains("newer Signalbox (version 2; this one understands 1)"_L1),
             qPrintable(older.error().message));
    steps += QStringList{u"ALTER TABLE signalbox.call ADD COLUMN other integer"_s, u"no SQL at all"_s};
    QVERIFY(!TeamSchema(steps).bringUpToDate(**database)); // whole or not at all
    QCOMPARE(m_server->sql(u"SELECT version FROM signalbox.version"_s), "2"_ba);
    QCOMPARE(count(u"information_schema.columns WHERE column_name = 'other'"_s), 0);
}

void TestTeamStore::saysThatThePasswordIsWrong()
{
    TeamConfig wrong = config();
    wrong.password = u"guess-me"_s;
    const auto database = TeamDatabase::open(wrong);
    QVERIFY(!database);
    QCOMPARE(database.error().kind, Error::Kind::Auth);
    QVERIFY2(database.error().message.contains("password authentication failed"_L1),
             qPrintable(database.error().message));
    QVERIFY(!database.error().message.contains("guess-me"_L1));
}

void TestTeamStore::saysThatRightsAreMissing()
{
    m_server->sql(u"DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN PASSWORD 'g'"_s);
    TeamConfig guest = config();
    guest.user = u"guest"_s;
    guest.password = u"g"_s;
    const auto empty = TeamDatabase::open(guest);
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, Error::Kind::Auth);
    QVERIFY2(empty.error().message.contains("has no tables yet, and guest may not make them"_L1),
             qPrintable(empty.error().message));
    QVERIFY(TeamDatabase::open(config()));
    const auto made = TeamDatabase::open(guest);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains("gives guest no right"_L1), qPrintable(made.error().message));
    // As docs/team-store.md says.
    m_server->sql(u"GRANT USAGE ON SCHEMA signalbox TO guest; GRANT SELECT ON signalbox.version TO guest;"
                  " GRANT SELECT, INSERT, UPDATE ON signalbox.journal, signalbox.call TO guest"_s);
    const auto from = source(u"a"_s);
    from->script.play(20);
    QVERIFY(from->derive());
    auto granted = TeamDatabase::open(guest);
    QVERIFY(granted);
    TeamSender sender(from->path);
    QVERIFY(sendAll(sender, **granted) > 0);
    granted->reset();
    m_server->sql(u"DROP OWNED BY guest"_s);
}

void TestTeamStore::goesOnWhenTheServerIsBack()
{
    const auto from = source(u"a"_s);
    from->script.play(300);
    QVERIFY(from->derive());
    TeamStore store(from->path, config(), quick());
    QTRY_COMPARE_WITH_TIMEOUT(store.state().waiting, 0, 30'000);
    const int before = count();
    m_server->stop();
    from->script.play(300, 2);
    QVERIFY(from->derive());
    QTRY_VERIFY_WITH_TIMEOUT(store.state().trouble.has_value(), 30'000);
    QCOMPARE(store.state().trouble->kind, Error::Kind::Transport);
    QTRY_VERIFY_WITH_TIMEOUT(store.state().waiting.value_or(0) > 0, 30'000);
    m_server->start();
    QVERIFY2(m_server->fault().isEmpty(), qPrintable(m_server->fault()));
    QTRY_VERIFY_WITH_TIMEOUT(!store.state().trouble && store.state().waiting == 0, 30'000);
    QVERIFY(count() > before);
    QCOMPARE(quint64(count()), store.state().sent);
}

void TestTeamStore::endsAlthoughTheDatabaseHangs()
{
    const auto from = source(u"a"_s);
    from->script.play(20);
    QVERIFY(from->derive());
    auto store = std::make_unique<TeamStore>(from->path, config(), quick());
    QTRY_COMPARE_WITH_TIMEOUT(store->state().waiting, 0, 30'000);
    m_server->freeze();
    from->script.play(20, 3);
    QVERIFY(from->derive());
    QTRY_VERIFY_WITH_TIMEOUT(store->state().trouble.has_value(), 30'000);
    QCOMPARE(store->state().trouble->kind, Error::Kind::Timeout);
    m_server->thaw();
    QTRY_VERIFY_WITH_TIMEOUT(!store->state().trouble && store->state().waiting == 0, 30'000); // by itself
    m_server->freeze();
    from->script.play(20, 4);
    QVERIFY(from->derive());
    QTRY_VERIFY_WITH_TIMEOUT(store->state().trouble.has_value(), 30'000);
    OwnTimer timer;
    timer.start();
    store.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    m_server->thaw();
}

void TestTeamStore::endsAlthoughNobodyAnswers()
{
    QTcpServer silent; // takes connections, says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    TeamConfig where = config();
    where.port = silent.serverPort();
    const auto from = source(u"a"_s);
    auto store = std::make_unique<TeamStore>(from->path, where, quick());
    QTRY_VERIFY_WITH_TIMEOUT(store->state().trouble.has_value(), 30'000);
    OwnTimer timer;
    timer.start();
    store.reset();
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    where.port = 1; // nobody listens there
    const auto refused = TeamDatabase::open(where);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Transport);
}

void TestTeamStore::speaksTlsWhereItIsRequired()
{
    const PostgresServer server(PostgresServer::Tls::Required);
    QVERIFY2(server.fault().isEmpty(), qPrintable(server.fault()));
    const auto open = [&](const QString &parameters) {
        const auto where = TeamConfig::of({.address = server.address(u"member"_s, parameters)},
                                          QString::fromLatin1(PostgresServer::kPassword));
        return where ? TeamDatabase::open(*where) : Failure(where.error());
    };
    QVERIFY(!open(u"?sslmode=disable"_s));
    const auto database = open(u"?sslmode=verify-ca&sslrootcert="_s + server.certificate());
    QVERIFY2(database, database ? "" : qPrintable(database.error().message));
    QCOMPARE((*database)->value(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s)->toBool(), true);
    QVERIFY(!open(u"?sslmode=verify-full&sslrootcert="_s + server.certificate())); // made for another name
    const auto unknown = open(u"?sslmode=verify-ca&sslrootcert=/nowhere.crt"_s);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains("certificate"_L1), qPrintable(unknown.error().message));
}

QTEST_GUILESS_MAIN(TestTeamStore)
#include "tst_teamstore.moc"
