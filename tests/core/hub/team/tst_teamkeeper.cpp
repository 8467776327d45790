// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/memorystore.h"
#include "core/hub/teamkeeper.h"
#include "core/journal/derived/deriver.h"
#include "postgresserver.h"
#include "script.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The team's database switched on and off, with a keychain (that of a test) and a real PostgreSQL server.
class TestTeamKeeper : public QObject
{
    Q_OBJECT
private slots:
    void takesThePasswordFromTheKeychain();
    void changesNothingIfTheKeychainRefuses();
};

void TestTeamKeeper::changesNothingIfTheKeychainRefuses()
{
    /// A keychain that is locked.
    class LockedStore : public MemoryStore
    {
    public:
        void write(const QString & /*key*/, const QByteArray & /*value*/, QObject *context, Wrote done) override
        {
            QMetaObject::invokeMethod(
                context,
                [done = std::move(done)] {
                    done(Failure(Error{.kind = Error::Kind::Storage, .message = u"The keychain is locked."_s}));
                },
                Qt::QueuedConnection);
        }
    };
    const QTemporaryDir folder;
    const Paths paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s));
    LockedStore keychain;
    TeamKeeper keeper(folder.filePath(u"journal"_s), paths, &keychain);
    keeper.start();
    const TeamSettings settings{.isOn = true, .address = u"postgresql://ann@127.0.0.1:1/team"_s};
    std::optional<Result<>> changed;
    keeper.change(settings, u"hush"_s, [&](const Result<> &done) { changed = done; });
    QTRY_VERIFY(changed.has_value());
    QVERIFY(!*changed);
    QCOMPARE(keeper.settings(), TeamSettings());
    QCOMPARE(TeamSettings::load(paths.configDir()), TeamSettings());
    QVERIFY(!keeper.state());
    // One that was made while the keychain was asked is not undone by its answer.
    keeper.change(settings, u"hush"_s, [](const Result<> &) {});
    const TeamSettings newer{.address = u"postgresql://bob@127.0.0.1:1/team"_s};
    changed.reset();
    keeper.change(newer, {}, [&](const Result<> &done) { changed = done; });
    QTRY_VERIFY(changed.has_value());
    QTest::qWait(0);
    QCOMPARE(keeper.settings(), newer);
}

void TestTeamKeeper::takesThePasswordFromTheKeychain()
{
    REQUIRE_POSTGRES();
    PostgresServer server;
    QVERIFY2(server.fault().isEmpty(), qPrintable(server.fault()));
    const QTemporaryDir folder;
    const Paths paths(folder.filePath(u"config"_s), folder.filePath(u"data"_s));
    MemoryStore keychain;
    Script script(*Journal::open(folder.filePath(u"journal"_s)));
    script.result(script.request({}));
    Deriver deriver(folder.filePath(u"journal"_s));
    QVERIFY(deriver.catchUp(30'000));

    TeamKeeper keeper(folder.filePath(u"journal"_s), paths, &keychain);
    keeper.start();
    QVERIFY(!keeper.state());
    const TeamSettings settings{.isOn = true, .address = server.address(), .member = u"ann"_s};
    std::optional<Result<>> changed;
    keeper.change(settings, QString::fromLatin1(PostgresServer::kPassword),
                  [&](const Result<> &done) { changed = done; });
    QTRY_VERIFY(changed && *changed);
    QTRY_VERIFY_WITH_TIMEOUT(keeper.state() && keeper.state()->sent == 1, 20'000);
    QCOMPARE(server.sql(u"SELECT count(*) FROM signalbox.call"_s), "1"_ba);
    std::optional<Result<QString>> tried;
    keeper.probe(settings, [&](const Result<QString> &done) { tried = done; });
    QTRY_VERIFY_WITH_TIMEOUT(tried && *tried, 20'000);

    // Another database does not get it: the server would have let us in.
    tried.reset();
    TeamSettings other = settings;
    other.address += u'x';
    keeper.probe(other, [&](const Result<QString> &done) { tried = done; });
    QTRY_VERIFY_WITH_TIMEOUT(tried.has_value(), 20'000);
    QVERIFY(!*tried);
    QCOMPARE(tried->error().kind, Error::Kind::Auth);

    changed.reset();
    keeper.change(settings, QString(), [&](const Result<> &done) { changed = done; }); // forgotten
    QTRY_VERIFY(changed && *changed);
    QTRY_VERIFY_WITH_TIMEOUT(keeper.state() && keeper.state()->trouble, 20'000);
    QCOMPARE(keeper.state()->trouble->kind, Error::Kind::Auth);
    QFile file(paths.configDir() + u"/team.ini"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(PostgresServer::kPassword));
}

QTEST_GUILESS_MAIN(TestTeamKeeper)
#include "tst_teamkeeper.moc"
