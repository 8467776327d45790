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

/// The verb `settings`.
class TestCliSettings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void listsGetsSetsAndResets();
    void marksWhatIsNotTheDefault();
    void exportsAndImports();
    void anImportCanBeLookedAtFirst();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void leavesSecretsWhereTheyAre();

private:
    [[nodiscard]] static CliProgram::Run settings(const QStringList &arguments, const QByteArray &input = {})
    {
        return CliProgram::run(QStringList{u"settings"_s} + arguments, input);
    }
    [[nodiscard]] static Json json(const QStringList &arguments, const QByteArray &input = {})
    {
        return settings(arguments + QStringList{u"--format"_s, u"json"_s}, input).result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", m_folder->path().toUtf8());
}

void TestCliSettings::listsGetsSetsAndResets()
{
    QCOMPARE(settings({u"get"_s, u"journal.days"_s}).out, "30\n");
    QCOMPARE(settings({u"set"_s, u"journal.days"_s, u"7"_s}).out, "7\n");
    QCOMPARE(settings({u"set"_s, u"team.without"_s, u"b, a"_s}).out, "b, a\n");
    QCOMPARE(compactJson(json({u"get"_s, u"journal.days"_s})),
             R"({"key":"journal.days","value":7,"default":30,"changed":true,"label":"Keep messages for"})");
    QCOMPARE(json({u"list"_s, u"--changed"_s}).at("settings").size(), 2U);
    QCOMPARE(settings({u"reset"_s, u"journal.days"_s}).out, "30\n");
    QCOMPARE(settings({u"reset"_s, u"--all"_s}).out, "Settings that became the default: 1.\n");
    QCOMPARE(settings({u"list"_s, u"--changed"_s}).out, "Every setting is the default.\n");
    QVERIFY(json({u"list"_s}).at("settings").size() > 20U);
}

void TestCliSettings::marksWhatIsNotTheDefault()
{
    QCOMPARE(settings({u"set"_s, u"appearance.language"_s, u"de"_s}).out, "de\n");
    QCOMPARE(settings({u"set"_s, u"appearance.language"_s, u"system"_s}).out, "system\n");
    QCOMPARE(settings({u"set"_s, u"tray.shown"_s, u"on"_s}).exitCode, 0);
    const QByteArray text = settings({u"list"_s}).out;
    for (const QByteArray &line : text.split('\n')) {
        QCOMPARE(line.startsWith('*'), line.contains(" tray.shown "));
    }
}

void TestCliSettings::exportsAndImports()
{
    QCOMPARE(settings({u"set"_s, u"limits.totalSeconds"_s, u"60"_s}).exitCode, 0);
    const QString path = m_folder->filePath(u"mine.json"_s);
    QCOMPARE(settings({u"export"_s, path}).exitCode, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(settings({u"export"_s}).out, bytes);
    QCOMPARE(settings({u"reset"_s, u"--all"_s}).exitCode, 0);
    QCOMPARE(settings({u"set"_s, u"journal.days"_s, u"7"_s}).exitCode, 0);
    const Json done = json({u"import"_s, u"-"_s, u"--others-reset"_s}, bytes);
    QCOMPARE(compactJson(done.at("changes")), R"([{"key":"limits.totalSeconds","before":600,"after":60},)"
                                              R"({"key":"journal.days","before":7,"after":30}])");
    QFile backup(toQString(done.at("backup")));
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QVERIFY(backup.readAll().contains("\"journal.days\": 7"));
    QCOMPARE(settings({u"export"_s}).out, bytes);
}

void TestCliSettings::anImportCanBeLookedAtFirst()
{
    const QByteArray bytes = R"({"signalbox-settings": 1, "settings": {"journal.days": 7, "later.thing": 1}})";
    const CliProgram::Run run = settings({u"import"_s, u"-"_s, u"--dry-run"_s}, bytes);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.startsWith("journal.days  30  →  7"), run.out.constData());
    QVERIFY2(run.err.contains("“later.thing”"), run.err.constData());
    QCOMPARE(settings({u"get"_s, u"journal.days"_s}).out, "30\n");
}

void TestCliSettings::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("words");
    QTest::newRow("no verb") << QStringList{} << QByteArray() << u"settings wants"_s;
    QTest::newRow("another verb") << QStringList{u"show"_s} << QByteArray() << u"settings wants"_s;
    QTest::newRow("no key") << QStringList{u"get"_s} << QByteArray() << u"cannot be understood"_s;
    QTest::newRow("reset nothing") << QStringList{u"reset"_s} << QByteArray() << u"cannot be understood"_s;
    QTest::newRow("reset both") << QStringList{u"reset"_s, u"journal.days"_s, u"--all"_s} << QByteArray()
                                << u"cannot be understood"_s;
    QTest::newRow("unknown") << QStringList{u"get"_s, u"journal.dys"_s} << QByteArray() << u"There is no setting"_s;
    QTest::newRow("no number") << QStringList{u"set"_s, u"journal.days"_s, u"x"_s} << QByteArray()
                               << u"whole number from 0 to 36500"_s;
    QTest::newRow("less than the least") << QStringList{u"set"_s, u"limits.requestSeconds"_s, u"-1"_s} << QByteArray()
                                         << u"whole number from 1 to"_s;
    QTest::newRow("no such language") << QStringList{u"set"_s, u"appearance.language"_s, u"xx"_s} << QByteArray()
                                      << u"system or one of de, en, es, fr, ja, zh_CN"_s;
    QTest::newRow("an option of another verb")
        << QStringList{u"list"_s, u"--dry-run"_s} << QByteArray() << u"does not go with"_s;
    QTest::newRow("no file") << QStringList{u"import"_s, u"/nowhere/x.json"_s} << QByteArray() << u"cannot be read"_s;
    QTest::newRow("a wrong type") << QStringList{u"import"_s, u"-"_s}
                                  << QByteArray(R"({"signalbox-settings":1,"settings":{"journal.days":"7"}})")
                                  << u"whole number from 0 to 36500"_s;
}

void TestCliSettings::refusesWhatCannotBe()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, words);
    const CliProgram::Run run = settings(arguments, input);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(words.toUtf8()), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

void TestCliSettings::leavesSecretsWhereTheyAre()
{
    const CliProgram::Run run = settings({u"set"_s, u"secrets.place"_s, u"memory"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("credentials store"), run.err.constData());
    QCOMPARE(settings({u"get"_s, u"secrets.place"_s}).out, "keychain\n");
}

QTEST_GUILESS_MAIN(TestCliSettings)
#include "tst_clisettings.moc"
