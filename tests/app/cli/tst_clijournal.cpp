// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "core/base/paths.h"
#include "core/journal/journal.h"
#include "core/json/jsontext.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// The verbs of `journal`, and what --journal leaves on the disk.
class TestCliJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath(u"record"_s);
        qputenv("SIGNALBOX_CONFIG_DIR", m_dir->filePath(u"config"_s).toUtf8());
        qputenv("SIGNALBOX_DATA_DIR", m_dir->filePath(u"data"_s).toUtf8());
    }

    void listsItsVerbs()
    {
        const CliProgram::Run help = CliProgram::run({u"journal"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        for (const char *verb : {"copy", "export", "import", "keep", "list", "rebuild", "verify", "where"}) {
            QVERIFY(help.out.contains(verb));
            const CliProgram::Run one = CliProgram::run({u"journal"_s, QString::fromLatin1(verb), u"--help"_s});
            QCOMPARE(one.exitCode, 0);
            QVERIFY(one.out.startsWith("Usage: signalbox-cli journal "));
        }
        QCOMPARE(CliProgram::run({u"journal"_s}).exitCode, 1);
        QCOMPARE(CliProgram::run({u"journal"_s, u"dance"_s}).exitCode, 1);
        QCOMPARE(CliProgram::run({u"journal"_s, u"where"_s, u"a"_s, u"b"_s}).exitCode, 1);
    }

    void takesTheFolderAsAnOptionOrAlone()
    {
        call();
        const QString other = m_dir->filePath(u"other"_s);
        for (const QStringList &command : {QStringList{u"journal"_s, u"verify"_s},
                                           {u"journal"_s, u"where"_s},
                                           {u"journal"_s, u"rebuild"_s},
                                           {u"stats"_s}}) {
            QCOMPARE(CliProgram::run(command + QStringList{u"--folder"_s, m_folder}).exitCode, 0);
            QCOMPARE(CliProgram::run(command + QStringList{m_folder}).exitCode, 0);
            for (const QStringList &two : {QStringList{m_folder, other},
                                           {m_folder, u"--folder"_s, other},
                                           {u"--folder"_s, m_folder, u"--folder"_s, other}}) {
                const CliProgram::Run run = CliProgram::run(command + two);
                QCOMPARE(run.exitCode, 1);
                QCOMPARE(run.error().at("message").as<std::string>(),
                         (command.join(u' ') + u" takes one folder at most."_s).toStdString());
            }
        }
    }

    void findsAWholeJournalWhole()
    {
        call();
        const CliProgram::Run text = CliProgram::run({u"journal"_s, u"verify"_s, u"--folder"_s, m_folder});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains("all as they were written."), text.out.constData());
        QVERIFY2(text.out.contains(" in 1 segment") && !text.out.contains("segments"), text.out.constData());
        const CliProgram::Run json =
            CliProgram::run({u"journal"_s, u"verify"_s, u"--folder"_s, m_folder, u"--format"_s, u"json"_s});
        QCOMPARE(json.exitCode, 0);
        QVERIFY(json.result().at("records").as<int>() > 4);
        QCOMPARE(json.result().at("damages").size(), 0U);
    }

    void namesWhatIsDamaged()
    {
        call();
        QFile body(m_folder + u"/000001.body"_s);
        QVERIFY(body.open(QFile::ReadWrite));
        QVERIFY(body.seek(70));
        QVERIFY(body.putChar('~'));
        body.close();
        const CliProgram::Run text = CliProgram::run({u"journal"_s, u"verify"_s, u"--folder"_s, m_folder});
        QCOMPARE(text.exitCode, 1);
        QVERIFY2(text.out.contains("Segment 1, message 1: the bytes are damaged."), text.out.constData());
        const CliProgram::Run json =
            CliProgram::run({u"journal"_s, u"verify"_s, u"--folder"_s, m_folder, u"--format"_s, u"json"_s});
        QCOMPARE(json.exitCode, 1);
        QCOMPARE(compactJson(json.result().at("damages")),
                 QByteArray(R"([{"kind":"body","segment":1,"sequence":0,"messages":1}])"));
    }

    void saysWhenThereIsNoJournal()
    {
        for (const QString &verb : {u"verify"_s, u"where"_s}) {
            const CliProgram::Run run = CliProgram::run({u"journal"_s, verb});
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.error().at("code").as<std::string>(), "storage");
        }
    }

    void saysWhereItIs()
    {
        call();
        const CliProgram::Run text = CliProgram::run({u"journal"_s, u"where"_s, u"--folder"_s, m_folder});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains(m_folder.toUtf8()));
        const Json json =
            CliProgram::run({u"journal"_s, u"where"_s, u"--folder"_s, m_folder, u"--format"_s, u"json"_s}).result();
        QCOMPARE(json.at("segments").as<int>(), 1);
        QVERIFY(json.at("endSequence").as<int>() > 4);
        QVERIFY(json.at("oldest").as<std::string>().starts_with("20"));
    }

    void keepsWhatItIsTold()
    {
        QVERIFY(CliProgram::run({u"journal"_s, u"keep"_s}).out.contains("30 day"));
        const CliProgram::Run set = CliProgram::run(
            {u"journal"_s, u"keep"_s, u"--days"_s, u"0"_s, u"--megabytes"_s, u"512"_s, u"--per-server"_s, u"1000"_s});
        QCOMPARE(set.exitCode, 0);
        const CliProgram::Run get = CliProgram::run({u"journal"_s, u"keep"_s, u"--format"_s, u"json"_s});
        QCOMPARE(get.resultText(),
                 QByteArray(R"({"days":0,"megabytes":512,"perServer":1000,"messages":0,"bytes":0,"oldest":null,)"
                            R"("goingMessages":0,"goingBytes":0})"));
        QCOMPARE(CliProgram::run({u"journal"_s, u"keep"_s, u"--days"_s, u"-1"_s}).exitCode, 1);
        QCOMPARE(CliProgram::run({u"journal"_s, u"keep"_s, m_folder}).exitCode, 1);
    }

    void saysWhatWouldGoAndKeepsItsRules()
    {
        call();
        QVERIFY(QDir().mkpath(Paths().dataDir()));
        QVERIFY(QFile::rename(m_folder, Paths().journalDir()));
        const QStringList keep{u"journal"_s, u"keep"_s, u"--per-server"_s, u"3"_s, u"--dry-run"_s};
        const Json json = CliProgram::run(keep + QStringList{u"--format"_s, u"json"_s}).result();
        QVERIFY(json.at("messages").as<int>() > 3);
        QCOMPARE(json.at("goingMessages").as<int>(), json.at("messages").as<int>() - 3);
        QCOMPARE(json.at("goingBytes").as<int>(), 0); // of the one file that there is, part stays
        const CliProgram::Run text = CliProgram::run(keep);
        QVERIFY2(text.out.contains("By these rules "), text.out.constData());
        QVERIFY(CliProgram::run({u"journal"_s, u"keep"_s}).out.contains("any number of messages")); // as before
    }

    void s07_refusesASecondRecorderPolitely()
    {
        QProcess first;
        first.setReadChannel(QProcess::StandardError); // where -v prints
        first.start(CliProgram::path(u"signalbox-cli"_s),
                    {u"--journal"_s, m_folder, u"-v"_s, u"--method"_s, u"tools/call"_s, u"--tool-name"_s, u"echo"_s,
                     u"--tool-arg"_s, u"message=hi"_s, u"--"_s, CliProgram::path(u"fakeserver"_s), u"--answer-late"_s,
                     u"60000"_s});
        QVERIFY(first.waitForStarted());
        QByteArray said;
        while (!said.contains("tools/call") && first.waitForReadyRead()) {
            said += first.readAllStandardError();
        }
        QVERIFY(said.contains("tools/call"));
        const CliProgram::Run second = call();
        QCOMPARE(second.exitCode, 1);
        QCOMPARE(second.error().at("code").as<std::string>(), "storage");
        const QString sentence = QString::fromStdString(second.error().at("message").as<std::string>());
        QVERIFY2(sentence.contains(u"Another Signalbox (process %1)"_s.arg(first.processId())), qPrintable(sentence));
        // Who only reads is not kept out.
        QCOMPARE(CliProgram::run({u"journal"_s, u"where"_s, u"--folder"_s, m_folder}).exitCode, 0);
        QCOMPARE(CliProgram::run({u"journal"_s, u"verify"_s, u"--folder"_s, m_folder}).exitCode, 0);
        first.terminate();
        QVERIFY(first.waitForFinished());
        QCOMPARE(call().exitCode, 0);
    }

    void k02_masksTheServersSecretsInTheRecord_data()
    {
        QTest::addColumn<QStringList>("flags");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("masked") << QStringList() << false;
        QTest::newRow("kept, knowingly") << QStringList{u"--keep-secrets"_s} << true;
    }

    void k02_masksTheServersSecretsInTheRecord()
    {
        QFETCH(QStringList, flags);
        QFETCH(bool, isKept);
        // The server sends its environment and its arguments back.
        const CliProgram::Run run =
            call(flags + QStringList{u"-e"_s, u"SOME_API_KEY=canary-by-variable"_s},
                 {u"--print-env"_s, u"--print-args"_s, u"--"_s, u"--api-key=canary-by-argument"_s});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        QCOMPARE(inTheRecord("canary-by-variable"), isKept);
        QCOMPARE(inTheRecord("canary-by-argument"), isKept);
        QCOMPARE(inTheRecord("•••• masked"), !isKept);
    }

    void wantsAFolderToKeepSecretsIn()
    {
        const CliProgram::Run run = CliProgram::run({u"--keep-secrets"_s, u"--"_s, CliProgram::path(u"fakeserver"_s)});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("--journal"));
    }

private:
    CliProgram::Run call(const QStringList &options = {}, const QStringList &flags = {})
    {
        return CliProgram::run(QStringList{u"--journal"_s, m_folder, u"--method"_s, u"tools/call"_s, u"--tool-name"_s,
                                           u"echo"_s, u"--tool-arg"_s, u"message=hi"_s}
                               + options + QStringList{u"--"_s, CliProgram::path(u"fakeserver"_s)} + flags);
    }

    bool inTheRecord(const QByteArray &text) const
    {
        bool is = false;
        QDirIterator files(m_folder, QDir::Files | QDir::Hidden);
        while (files.hasNext()) {
            QFile file(files.next());
            is = is || (file.open(QFile::ReadOnly) && file.readAll().contains(text));
        }
        return is;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

QTEST_GUILESS_MAIN(TestCliJournal)

#include "tst_clijournal.moc"
