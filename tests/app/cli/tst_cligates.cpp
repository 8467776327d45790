// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/json/jsontext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `signalbox-cli servers gates`.
class TestCliGates : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsThem();
    void changesWhatIsGiven();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();

private:
    [[nodiscard]] QByteArray catalog() const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliGates::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
    const CliProgram::Run run =
        CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"fake"_s, u"--"_s, u"/nowhere"_s, u"--cache"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
}

QByteArray TestCliGates::catalog() const
{
    QFile file(m_folder->filePath(u"servers.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCliGates::showsThem()
{
    const QByteArray before = catalog();
    const CliProgram::Run run = CliProgram::run({u"servers"_s, u"gates"_s, u"fake"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.out, "request limit        30 s, as usual\n"
                      "total limit          600 s, as usual\n"
                      "attempts             3\n"
                      "breaker stops after  5 failures in a row\n"
                      "breaker rests        30 s\n"
                      "cache                on, once hints are trusted\n"
                      "trust hints          off\n"
                      "may be repeated      –\n"
                      "reconnect            on\n");
    QCOMPARE(catalog(), before);
}

void TestCliGates::changesWhatIsGiven()
{
    const CliProgram::Run run =
        CliProgram::run({u"servers"_s, u"gates"_s, u"fake"_s, u"--request-limit"_s, u"1.5"_s, u"--total-limit"_s,
                         u"60"_s, u"--attempts"_s, u"1"_s, u"--breaker-failures"_s, u"0"_s, u"--breaker-rest"_s, u"5"_s,
                         u"--trust-hints"_s, u"on"_s, u"--reconnect"_s, u"off"_s, u"--format"_s, u"json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.resultText(),
             R"({"requestSeconds":1.5,"totalSeconds":60.0,"attempts":1,"breakerFailures":0,"breakerSeconds":5.0,)"
             R"("cache":true,"cacheSeconds":300.0,"trustHints":true,"safeTools":[],"reconnects":false})");
    const CliProgram::Run again =
        CliProgram::run({u"servers"_s, u"gates"_s, u"fake"_s, u"--request-limit"_s, u"0"_s, u"--cache"_s, u"off"_s});
    QVERIFY2(again.out.startsWith("request limit        30 s, as usual\n"
                                  "total limit          60 s\n"
                                  "attempts             1\n"
                                  "breaker stops after  never\n"),
             again.out.constData());
    QVERIFY2(again.out.contains("cache                off\n"), again.out.constData());
    QVERIFY2(catalog().contains("\"attempts\""), catalog().constData());
    const CliProgram::Run more =
        CliProgram::run({u"servers"_s, u"gates"_s, u"fake"_s, u"--cache"_s, u"on"_s, u"--cache-seconds"_s, u"7.5"_s,
                         u"--safe-tools"_s, u"read, list,read,"_s});
    QVERIFY2(more.out.contains("cache                on, for 7.5 s\n"), more.out.constData());
    QVERIFY2(more.out.contains("may be repeated      read, list\n"), more.out.constData());
    const CliProgram::Run none = CliProgram::run({u"servers"_s, u"gates"_s, u"fake"_s, u"--safe-tools"_s, u""_s});
    QVERIFY2(none.out.contains("may be repeated      –\n"), none.out.constData());
    QVERIFY2(none.out.contains("on, for 7.5 s"), none.out.constData());
}

void TestCliGates::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("too many attempts") << QStringList{u"gates"_s, u"fake"_s, u"--attempts"_s, u"6"_s};
    QTest::newRow("none") << QStringList{u"gates"_s, u"fake"_s, u"--attempts"_s, u"0"_s};
    QTest::newRow("half a one") << QStringList{u"gates"_s, u"fake"_s, u"--attempts"_s, u"1.5"_s};
    QTest::newRow("no time") << QStringList{u"gates"_s, u"fake"_s, u"--request-limit"_s, u"0.01"_s};
    QTest::newRow("kept for more than a day") << QStringList{u"gates"_s, u"fake"_s, u"--cache-seconds"_s, u"86401"_s};
    QTest::newRow("no number") << QStringList{u"gates"_s, u"fake"_s, u"--breaker-rest"_s, u"nan"_s};
    QTest::newRow("a word") << QStringList{u"gates"_s, u"fake"_s, u"--cache"_s, u"maybe"_s};
    QTest::newRow("no such server") << QStringList{u"gates"_s, u"other"_s};
    QTest::newRow("no server") << QStringList{u"gates"_s};
    QTest::newRow("another verb") << QStringList{u"list"_s, u"--attempts"_s, u"1"_s};
}

void TestCliGates::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = catalog();
    const CliProgram::Run run = CliProgram::run(QStringList{u"servers"_s} + arguments);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(toQString(run.error().at("code")), u"usage"_s);
    QCOMPARE(catalog(), before);
}

QTEST_GUILESS_MAIN(TestCliGates)
#include "tst_cligates.moc"
