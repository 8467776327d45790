// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallistoptions.h"
#include "cliprogram.h"
#include "core/journal/journal.h"
#include "core/json/jsonparse.h"
#include "tests/core/journal/messagesample.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestCliJournalList : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void listsWhatPasses_data();
    void listsWhatPasses();
    void printsALineForAPerson();
    void printsAnObjectForEachLine();
    void controlCharactersDoNotReachTheTerminal();
    void saysWhereAFilterIsWrong();
    void wordsWithOneDashAreTheFilters();
    void saysThatThereIsNoJournal();
    void helpNamesEveryKey();
    void followsWhatIsWritten();

private:
    [[nodiscard]] CliProgram::Run list(const QStringList &arguments) const;
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"journal"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
};

/// A call and its error, a notification, a stray line with an escape in it.
void TestCliJournalList::init()
{
    m_journal.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
    QVERIFY(journal);
    m_journal = std::move(*journal);
    Sample::write(*m_journal, {.about = "create_issue"});
    Sample::write(*m_journal, {.about = "create_issue",
                               .kind = IndexRecord::ErrorResult,
                               .direction = Direction::In,
                               .answers = 1,
                               .errorCode = -32602,
                               .body = R"({"id":1,"error":{"code":-32602,"message":"no such repository"}})",
                               .atMs = 250});
    Sample::write(*m_journal, {.server = "files",
                               .method = "notifications/message",
                               .kind = IndexRecord::Notification,
                               .direction = Direction::In,
                               .body = R"({"method":"notifications/message"})"});
    Sample::write(*m_journal, {.server = "bad\x1b[31m\nname",
                               .method = {},
                               .kind = IndexRecord::Stray,
                               .direction = Direction::In,
                               .body = "Ready"});
}

CliProgram::Run TestCliJournalList::list(const QStringList &arguments) const
{
    return CliProgram::run(QStringList{u"journal"_s, u"list"_s, u"--folder"_s, folder()} + arguments);
}

void TestCliJournalList::listsWhatPasses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<int>>("numbers");
    QTest::newRow("all") << QStringList() << QList{1, 2, 3, 4};
    QTest::newRow("by name") << QStringList{u"server:github"_s} << QList{1, 2};
    QTest::newRow("several words") << QStringList{u"server:github"_s, u"-kind:error"_s} << QList{1};
    QTest::newRow("one text") << QStringList{u"kind:error or kind:stray"_s} << QList{2, 4};
    QTest::newRow("text") << QStringList{u"Repository"_s} << QList{2};
    QTest::newRow("duration") << QStringList{u"dur:>100ms"_s} << QList{2};
    QTest::newRow("the last") << QStringList{u"--last"_s, u"2"_s} << QList{3, 4};
    QTest::newRow("the last that pass") << QStringList{u"--last=1"_s, u"server:github"_s} << QList{2};
    QTest::newRow("none") << QStringList{u"--last"_s, u"0"_s} << QList<int>();
    QTest::newRow("nothing passes") << QStringList{u"server:nobody"_s} << QList<int>();
    QTest::newRow("behind dashes") << QStringList{u"--"_s, u"-server:github"_s} << QList{3, 4};
}

void TestCliJournalList::listsWhatPasses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QList<int>, numbers);
    const CliProgram::Run run = list(QStringList{u"--format"_s, u"json"_s} + arguments);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QList<int> listed;
    for (const QByteArray &line : run.out.trimmed().split('\n')) {
        if (const Result<ParsedJson> parsed = parseJson(line); parsed && !line.isEmpty()) {
            listed.append(parsed->value.at("no").as<int>());
        }
    }
    QCOMPARE(listed, numbers);
}

void TestCliJournalList::printsALineForAPerson()
{
    const CliProgram::Run run = list({u"kind:error"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out.count('\n'), 1);
    const QByteArray line = run.out.simplified();
    QVERIFY2(line.startsWith("2 2026-11-23 "), line.constData());
    QVERIFY2(line.endsWith("github <- error tools/call create_issue -32602 250ms 63B"), line.constData());
}

void TestCliJournalList::printsAnObjectForEachLine()
{
    const CliProgram::Run run = list({u"kind:error"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.out,
             "{\"no\":2,\"time\":\"2026-11-23T14:32:06.250Z\",\"server\":\"github\",\"session\":1,\"dir\":\"in\","
             "\"kind\":\"error\",\"method\":\"tools/call\",\"about\":\"create_issue\",\"status\":\"-32602\","
             "\"durationMs\":250.0,\"bytes\":63,\"answers\":1}\n"_ba);
}

void TestCliJournalList::controlCharactersDoNotReachTheTerminal()
{
    for (const QString &format : {u"text"_s, u"json"_s}) {
        const CliProgram::Run run = list({u"kind:stray"_s, u"--format"_s, format});
        QCOMPARE(run.out.count('\n'), 1);
        QVERIFY(!run.out.contains('\x1b'));
        QVERIFY(run.out.toLower().contains("\\u001b"));
    }
}

void TestCliJournalList::saysWhereAFilterIsWrong()
{
    const CliProgram::Run run = list({u"server:github"_s, u"sever:x"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error().at("message").as<std::string>(), "There is no key “sever:”.");
    QCOMPARE(run.error().at("where").as<std::string>(), "character 15");
    QVERIFY(run.error().at("advice").as<std::string>().starts_with("Did you mean “server:”?"));
}

void TestCliJournalList::wordsWithOneDashAreTheFilters()
{
    const Result<JournalListOptions> options = JournalListOptions::parse(
        {u"-kind:error"_s, u"--last"_s, u"5"_s, u"-(a"_s, u"or"_s, u"b)"_s, u"--folder=/x"_s});
    QVERIFY(options);
    QCOMPARE(options->filter.toText(), u"-kind:error -(a or b)"_s);
    QCOMPARE(options->last, std::optional<quint64>(5));
    QCOMPARE(options->folder, u"/x"_s);
    QVERIFY(!options->follow);
    QVERIFY(!JournalListOptions::parse({u"--lest"_s}));
    QVERIFY(!JournalListOptions::parse({u"--last"_s, u"-5"_s}));
    QVERIFY(!JournalListOptions::parse({u"--format"_s, u"xml"_s}));
    QCOMPARE(JournalListOptions::parse({u"--follow"_s})->last, std::optional<quint64>(10));
}

void TestCliJournalList::saysThatThereIsNoJournal()
{
    const CliProgram::Run run = CliProgram::run({u"journal"_s, u"list"_s, u"--folder"_s, m_dir->filePath(u"none"_s)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.error().at("message").as<std::string>().empty());
}

void TestCliJournalList::helpNamesEveryKey()
{
    const CliProgram::Run run = list({u"--help"_s});
    QCOMPARE(run.exitCode, 0);
    for (const FilterKeyInfo &info : filterKeys()) {
        QVERIFY2(run.out.contains(QByteArray(info.name) + ':'), info.name);
    }
}

void TestCliJournalList::followsWhatIsWritten()
{
    QProcess program;
    program.start(CliProgram::path(u"signalbox-cli"_s),
                  {u"journal"_s, u"list"_s, u"--folder"_s, folder(), u"--follow"_s, u"--last"_s, u"1"_s, u"--format"_s,
                   u"json"_s, u"server:github"_s});
    QByteArray out;
    const auto numberOfLine = [&](int line) {
        out += program.readAllStandardOutput();
        const Result<ParsedJson> parsed = parseJson(out.split('\n').value(line));
        return parsed ? parsed->value.at("no").as<int>() : -1;
    };
    QTRY_COMPARE(numberOfLine(0), 2);
    Sample::write(*m_journal, {.server = "files"});
    Sample::write(*m_journal, {.server = "github"});
    QTRY_COMPARE(numberOfLine(1), 6);
    program.terminate();
    QVERIFY(program.waitForFinished());
}

QTEST_GUILESS_MAIN(TestCliJournalList)
#include "tst_clijournallist.moc"
