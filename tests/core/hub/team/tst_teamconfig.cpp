// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/team/teamconfig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// What addresses of a team's database mean.
class TestTeamConfig : public QObject
{
    Q_OBJECT
private slots:
    void understandsAnAddress();
    void wantsTlsFromOtherMachines();
    void keepsPasswordsApart();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void keepsSettings();
};

void TestTeamConfig::understandsAnAddress()
{
    const auto config = TeamConfig::of(
        {.address = u"postgresql://an%20na@db.example:6432/figures?sslmode=verify-full&sslrootcert=/o'k/ca.crt"_s,
         .member = u" Ann "_s},
        u"hush"_s);
    QVERIFY(config);
    QCOMPARE(config->host, u"db.example"_s);
    QCOMPARE(config->port, 6432);
    QCOMPARE(config->database, u"figures"_s);
    QCOMPARE(config->user, u"an na"_s);
    QCOMPARE(config->password, u"hush"_s);
    QCOMPARE(config->member, u"Ann"_s);
    QCOMPARE(config->options, u"sslmode='verify-full';sslrootcert='/o\\'k/ca.crt';"_s);
    const auto local = TeamConfig::of({.address = u"postgresql:///figures?host=/run/postgresql"_s}, {});
    QVERIFY(local);
    QCOMPARE(local->host, u"/run/postgresql"_s);
    QVERIFY(local->member.contains(u'@'));
}

void TestTeamConfig::wantsTlsFromOtherMachines()
{
    const auto options = [](const QString &address) { return TeamConfig::of({.address = address}, {})->options; };
    QCOMPARE(options(u"postgresql://a@db.example/x"_s), u"sslmode='require';"_s);
    QCOMPARE(options(u"postgresql://a@127.0.0.1/x"_s), QString());
    QCOMPARE(options(u"postgresql://a@[::1]/x"_s), QString());
    QCOMPARE(options(u"postgresql://a@db.example/x?sslmode=disable"_s), u"sslmode='disable';"_s); // knowingly
    // Names that only look as if they were this machine's, and an address behind a name that is.
    QCOMPARE(options(u"postgresql://a@127.evil.example/x"_s), u"sslmode='require';"_s);
    QCOMPARE(options(u"postgresql://a@localhost.example/x"_s), u"sslmode='require';"_s);
    QVERIFY(options(u"postgresql://a@localhost/x?hostaddr=203.0.113.5"_s).endsWith(u"sslmode='require';"_s));
    QVERIFY(!options(u"postgresql://a@db.example/x?hostaddr=127.0.0.1"_s).contains(u"sslmode"_s));
    QVERIFY(options(u"postgresql://a@db.example/x?sslcert=/sslmode=disable"_s).endsWith(u"sslmode='require';"_s));
    QCOMPARE(options(u"postgresql://a@/x"_s), QString());
    qputenv("PGHOST", "db.example");
    QCOMPARE(options(u"postgresql://a@/x"_s), u"sslmode='require';"_s);
    qunsetenv("PGHOST");
}

void TestTeamConfig::keepsPasswordsApart()
{
    const auto key = [](const QString &address) { return TeamConfig::of({.address = address}, {})->passwordKey(); };
    const QString known = key(u"postgresql://a@h:1/x"_s);
    QCOMPARE(key(u"postgresql://a@h:1/x?sslmode=verify-full"_s), known);
    for (const QString &other : {u"postgresql://a@g:1/x"_s, u"postgresql://a@h:2/x"_s, u"postgresql://b@h:1/x"_s,
                                 u"postgresql://a@h:1/y"_s, u"postgresql://a@h:1/x?hostaddr=203.0.113.5"_s}) {
        QVERIFY2(key(other) != known, qPrintable(other));
    }
}

void TestTeamConfig::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u""_s << u"no address"_s;
    QTest::newRow("other scheme") << u"mysql://a@h/x"_s << u"no address"_s;
    QTest::newRow("no database") << u"postgresql://h"_s << u"no address"_s;
    QTest::newRow("password") << u"postgresql://a:canary@h/x"_s << u"password does not belong"_s;
    QTest::newRow("password behind") << u"postgresql://a@h/x?password=canary"_s << u"password does not belong"_s;
    QTest::newRow("key's password") << u"postgresql://a@h/x?sslpassword=canary"_s << u"password does not belong"_s;
    QTest::newRow("unknown") << u"postgresql://a@h/x?options=-c%20a"_s << u"not known"_s;
    QTest::newRow("no slashes") << u"postgresql:a:canary@h/x"_s << u"no address"_s;
    QTest::newRow("a slash too many") << u"postgresql:///a:canary@h/x"_s << u"no address"_s;
    QTest::newRow("several hosts") << u"postgresql:///x?host=127.0.0.1,db.example"_s << u"more than one"_s;
    QTest::newRow("empty sslmode") << u"postgresql://a@db.example/x?sslmode="_s << u"no address"_s;
    QTest::newRow("semicolon") << u"postgresql://a@h/x?sslcert=a;sslmode=disable"_s << u"semicolon"_s;
}

void TestTeamConfig::refusesWhatIsNoAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QString, words);
    const auto config = TeamConfig::of({.address = address}, {});
    QVERIFY(!config);
    QCOMPARE(config.error().kind, Error::Kind::Usage);
    QVERIFY2(config.error().message.contains(words), qPrintable(config.error().message));
    QVERIFY(!(config.error().message + config.error().advice).contains("canary"_L1));
}

void TestTeamConfig::keepsSettings()
{
    const QTemporaryDir folder;
    QCOMPARE(TeamSettings::load(folder.path()), TeamSettings());
    const TeamSettings settings{.isOn = true,
                                .address = u"postgresql://a@h/x?sslmode=require"_s,
                                .member = u"Ann, B."_s,
                                .without = {u"one"_s, u"two"_s}};
    QVERIFY(settings.save(folder.path()));
    QCOMPARE(TeamSettings::load(folder.path()), settings);
}

QTEST_GUILESS_MAIN(TestTeamConfig)
#include "tst_teamconfig.moc"
