// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/journal/journal.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// `journal export`, `journal import` and `journal copy`, as they are called from a shell.
class TestCliJournalExchange : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void exportsAndImportsARun();
    void writesEveryFormatToStandardOutput_data();
    void writesEveryFormatToStandardOutput();
    void exportsWhatTheFilterFinds();
    void masksSecretsOfTheCatalog();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void copiesACommandThatMakesTheSameCall_data();
    void copiesACommandThatMakesTheSameCall();
    void copiesATypeScriptProgramThatMakesTheSameCall();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CliProgram::Run record(const QStringList &call) const;
    [[nodiscard]] CliProgram::Run journal(const QStringList &arguments) const;
    [[nodiscard]] static QByteArray started(const QString &program, const QStringList &arguments,
                                            const QString &folder = {});

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliJournalExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SIGNALBOX_CONFIG_DIR", file(u"config"_s).toUtf8());
    qputenv("SIGNALBOX_DATA_DIR", file(u"data"_s).toUtf8());
    QDir().mkpath(file(u"the root"_s));
    QFile note(file(u"the root/it's a note.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("What is noted.");
    note.close();
    const CliProgram::Run added =
        CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"files"_s, u"--"_s,
                         CliProgram::path(u"signalbox-filesystem-tools"_s), u"--root"_s, file(u"the root"_s)});
    QVERIFY2(added.exitCode == 0, added.err.constData());
}

CliProgram::Run TestCliJournalExchange::record(const QStringList &call) const
{
    return CliProgram::run(
        QStringList{u"--server"_s, u"files"_s, u"--format"_s, u"json"_s, u"--journal"_s, file(u"journal"_s)} + call);
}

CliProgram::Run TestCliJournalExchange::journal(const QStringList &arguments) const
{
    return CliProgram::run(QStringList{u"journal"_s} + arguments);
}

QByteArray TestCliJournalExchange::started(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished();
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput()
                                            : "failed: " + process.readAllStandardError();
}

void TestCliJournalExchange::exportsAndImportsARun()
{
    QCOMPARE(record({u"--method"_s, u"tools/list"_s}).exitCode, 0);
    const QString saved = file(u"run.signalbox"_s);
    const CliProgram::Run out = journal({u"export"_s, u"--as"_s, u"signalbox"_s, u"--folder"_s, file(u"journal"_s),
                                         u"--out"_s, saved, u"--format"_s, u"json"_s});
    QVERIFY2(out.exitCode == 0, out.err.constData());
    QVERIFY(out.result().at("records").as<int>() >= 4);
    QVERIFY(out.result().at("masked").as<bool>());
    const CliProgram::Run in = journal({u"import"_s, saved, u"--format"_s, u"json"_s});
    QVERIFY2(in.exitCode == 0, in.err.constData());
    QCOMPARE(in.result().at("records").as<int>(), out.result().at("records").as<int>());
    const QString folder = toQString(in.result().at("folder"));
    QCOMPARE(folder, file(u"data/imported/run"_s));
    // What was imported says the same when it is exported again.
    const auto lines = [this](const QString &from) {
        QList<QByteArray> all = journal({u"export"_s, u"--as"_s, u"jsonl"_s, u"--folder"_s, from}).out.split('\n');
        all.removeFirst(); // says when
        return all;
    };
    QVERIFY(lines(folder).size() > 4);
    QCOMPARE(lines(folder), lines(file(u"journal"_s)));
    const CliProgram::Run again = journal({u"import"_s, saved});
    QVERIFY(again.out.contains("imported/run-2"));
    const CliProgram::Run taken = journal({u"import"_s, saved, u"--folder"_s, folder});
    QCOMPARE(taken.exitCode, 1);
    QVERIFY(toQString(taken.error().at("message")).contains(folder));
    const CliProgram::Run into = journal({u"import"_s, saved, u"--into"_s, file(u"mine"_s)});
    QVERIFY2(into.out.contains("/mine"), into.err.constData());
}

void TestCliJournalExchange::writesEveryFormatToStandardOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("signalbox") << u"signalbox"_s << "\x1f\x8b"_ba;
    QTest::newRow("jsonl") << u"jsonl"_s << "{\"signalbox\":\"journal\""_ba;
    QTest::newRow("har") << u"har"_s << "{\"log\":{\"version\":\"1.2\""_ba;
    QTest::newRow("html") << u"html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("md") << u"md"_s << "# "_ba;
    QTest::newRow("csv") << u"csv"_s << "sequence,time,"_ba;
}

void TestCliJournalExchange::writesEveryFormatToStandardOutput()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);
    QCOMPARE(record({u"--method"_s, u"tools/list"_s}).exitCode, 0);
    const CliProgram::Run run = journal({u"export"_s, u"--as"_s, format, u"--folder"_s, file(u"journal"_s)});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.out.startsWith(begin));
    QVERIFY(run.err.contains("masked"));
}

void TestCliJournalExchange::exportsWhatTheFilterFinds()
{
    QCOMPARE(record({u"--method"_s, u"tools/list"_s}).exitCode, 0);
    const auto methods = [this](const QStringList &words) {
        QSet<QByteArray> all;
        const QByteArray csv =
            journal(QStringList{u"export"_s, u"--as"_s, u"csv"_s, u"--folder"_s, file(u"journal"_s)} + words).out;
        for (const QByteArray &line : csv.trimmed().split('\n').mid(1)) {
            all.insert(line.split(',').value(5));
        }
        return all;
    };
    QVERIFY(methods({}).size() > 1);
    QCOMPARE(methods({u"method:tools/list"_s}), QSet<QByteArray>{"tools/list"});
    QVERIFY(!methods({u"-method:tools/list"_s}).contains("tools/list"));
    QCOMPARE(methods({u"method:none/such"_s}), QSet<QByteArray>());
    QCOMPARE(methods({u"--server"_s, u"other"_s}), QSet<QByteArray>());
    QCOMPARE(methods({u"--from"_s, u"1"_s, u"--to"_s, u"1"_s}).size(), 1);
}

void TestCliJournalExchange::masksSecretsOfTheCatalog()
{
    QCOMPARE(CliProgram::run({u"servers"_s, u"add"_s, u"--name"_s, u"secretive"_s, u"-e"_s,
                              u"API_KEY=plain-looking-value"_s, u"--"_s, u"x"_s})
                 .exitCode,
             0);
    {
        const auto recorded = Journal::open(file(u"journal"_s));
        QVERIFY(recorded);
        (*recorded)->record({.bytes = "{\"text\":\"plain-looking-value\"}", .wallNs = 1, .monoNs = 1},
                            {.kind = IndexRecord::Notification});
    }
    for (const QString &format : {u"jsonl"_s, u"html"_s, u"md"_s}) {
        const QStringList command{u"export"_s, u"--as"_s, format, u"--folder"_s, file(u"journal"_s)};
        QVERIFY(!journal(command).out.contains("plain-looking"));
        QVERIFY(journal(command + QStringList{u"--in-the-clear"_s}).out.contains("plain-looking-value"));
    }
}

void TestCliJournalExchange::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no format") << QStringList{u"export"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"--as"_s, u"pdf"_s};
    QTest::newRow("bad filter") << QStringList{u"export"_s, u"--as"_s, u"csv"_s, u"dur:often"_s};
    QTest::newRow("wrong way round") << QStringList{u"export"_s, u"--as"_s, u"csv"_s, u"--from"_s,
                                                    u"5"_s,      u"--to"_s, u"2"_s};
    QTest::newRow("no journal") << QStringList{u"export"_s, u"--as"_s, u"csv"_s, u"--folder"_s, u"/nowhere"_s};
    QTest::newRow("no file") << QStringList{u"import"_s};
    QTest::newRow("missing file") << QStringList{u"import"_s, u"/nowhere.signalbox"_s};
    QTest::newRow("no number") << QStringList{u"copy"_s};
    QTest::newRow("number 0") << QStringList{u"copy"_s, u"0"_s};
    QTest::newRow("unknown kind") << QStringList{u"copy"_s, u"1"_s, u"--as"_s, u"perl"_s};
}

void TestCliJournalExchange::refusesWhatCannotBe()
{
    QFETCH(const QStringList, arguments);
    const CliProgram::Run run = journal(arguments);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!toQString(run.error().at("message")).isEmpty());
}

void TestCliJournalExchange::copiesACommandThatMakesTheSameCall_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("a tool") << QStringList{u"--method"_s,  u"tools/call"_s,       u"--tool-name"_s,
                                           u"read_file"_s, u"--tool-args-json"_s, u"{\"path\":\"it's a note.txt\"}"_s};
    QTest::newRow("a list") << QStringList{u"--method"_s, u"tools/list"_s};
    QTest::newRow("a ping") << QStringList{u"--method"_s, u"ping"_s, u"--protocol-era"_s, u"legacy"_s};
}

void TestCliJournalExchange::copiesACommandThatMakesTheSameCall()
{
    QFETCH(const QStringList, call);
    const CliProgram::Run first = record(call);
    QVERIFY2(first.exitCode == 0, first.err.constData());
    QCOMPARE(CliProgram::run({u"journal"_s, u"copy"_s, u"1"_s, u"--folder"_s, file(u"journal"_s), u"--as"_s, u"curl"_s})
                 .exitCode,
             1);
    const QByteArray csv =
        journal({u"export"_s, u"--as"_s, u"csv"_s, u"--folder"_s, file(u"journal"_s), u"method:"_s + call.at(1)}).out;
    const QString number = QString::number(csv.split('\n').at(1).split(',').first().toInt() + 1);
    const CliProgram::Run copied = journal({u"copy"_s, number, u"--folder"_s, file(u"journal"_s)});
    QVERIFY2(copied.exitCode == 0, copied.err.constData());
    QVERIFY(copied.out.contains("signalbox-filesystem-tools")); // it says all there is to say, with no secret to hide
    QByteArray command = copied.out;
    command.insert(command.indexOf(' '), " --format json");
    const QString bin = qEnvironmentVariable("SIGNALBOX_BIN");
    const QByteArray second =
        started(u"sh"_s, {u"-c"_s, u"PATH=\"$1:$PATH\"\n"_s + QString::fromUtf8(command), u"sh"_s, bin});
    QCOMPARE(second, first.out);
}

void TestCliJournalExchange::copiesATypeScriptProgramThatMakesTheSameCall()
{
    const QString packages = qEnvironmentVariable("SIGNALBOX_NPM");
    if (!QFileInfo::exists(packages + u"/@modelcontextprotocol/sdk/package.json"_s)) {
        QSKIP("The SDK from npm is not installed.");
    }
    QCOMPARE(record({u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"read_file"_s, u"--tool-args-json"_s,
                     u"{\"path\":\"it's a note.txt\"}"_s})
                 .exitCode,
             0);
    const QByteArray csv =
        journal({u"export"_s, u"--as"_s, u"csv"_s, u"--folder"_s, file(u"journal"_s), u"method:tools/call"_s}).out;
    const QString number = QString::number(csv.split('\n').at(1).split(',').first().toInt() + 1);
    const CliProgram::Run copied =
        journal({u"copy"_s, number, u"--as"_s, u"typescript"_s, u"--folder"_s, file(u"journal"_s)});
    QVERIFY2(copied.exitCode == 0, copied.err.constData());
    QFile program(file(u"call.mjs"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write(copied.out);
    program.close();
    QVERIFY(QFile::link(packages, file(u"node_modules"_s)));
    const QByteArray answer = started(u"node"_s, {u"call.mjs"_s}, m_folder->path());
    QVERIFY2(answer.contains("What is noted."), answer.constData());
}

QTEST_GUILESS_MAIN(TestCliJournalExchange)
#include "tst_clijournalexchange.moc"
