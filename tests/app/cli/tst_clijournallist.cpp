// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journallistoptions.h"
#include "cliprogram.h"
#include "core/journal/derived/deriver.h"
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
    void findsWhatWasPutOnMessages();
    void foldsRoundsAndTasksIntoOneLine();
    void foldingAndFollowingDoNotGoTogether();

private:
    void writeExchanges();
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

void TestCliJournalList::findsWhatWasPutOnMessages()
{
    const auto linesOf = [this](const QString &filter) { return list({filter}).out.count('\n'); };
    QCOMPARE(linesOf(u"tag:todo"_s), 0); // nothing was ever put on one
    m_journal.reset();
    {
        Deriver deriver(folder());
        QVERIFY(deriver.setMark({.sequence = 1, .isPinned = true, .tags = {u"todo"_s}}).result());
        QVERIFY(deriver.setMark({.sequence = 2, .note = u"Ask Ann"_s}).result());
    }
    const CliProgram::Run run = list({u"tag:TO*"_s});
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.simplified().startsWith("2 "), run.out.constData());
    QCOMPARE(run.out.count('\n'), 1);
    QCOMPARE(linesOf(u"is:pinned"_s), 1);
    QCOMPARE(linesOf(u"note:ann"_s), 1);
    QCOMPARE(linesOf(u"-is:pinned"_s), 3);
}

/// A call in two rounds and a task with one poll, a call in between that is neither; from message 5 on.
void TestCliJournalList::writeExchanges()
{
    const auto write = [this](const QByteArray &method, quint64 request, const QByteArray &content, qint64 atMs) {
        const bool isAnswer = request != 0;
        Sample::write(*m_journal, {.method = method,
                                   .about = method == "tools/call" ? "book" : "",
                                   .kind = isAnswer ? IndexRecord::Result : IndexRecord::Request,
                                   .direction = isAnswer ? Direction::In : Direction::Out,
                                   .answers = request,
                                   .body = R"({"jsonrpc":"2.0","id":1,)" + content + '}',
                                   .atMs = atMs});
    };
    write("tools/call", 0, R"("method":"tools/call","params":{"name":"book"})", 1000);
    write("tools/call", 5, R"("result":{"resultType":"input_required","requestState":"s1"})", 1100);
    write("ping", 0, R"("method":"ping")", 1200);
    write("tools/call", 0, R"("method":"tools/call","params":{"name":"book","requestState":"s1"})", 1300);
    write("tools/call", 8, R"("result":{"resultType":"complete","content":[]})", 1500);
    write("tools/call", 0, R"("method":"tools/call","params":{"name":"book"})", 2000);
    write("tools/call", 10, R"("result":{"resultType":"task","taskId":"t","status":"working"})", 2100);
    write("tasks/get", 0, R"("method":"tasks/get","params":{"taskId":"t"})", 3000);
    write("tasks/get", 12, R"("result":{"taskId":"t","status":"failed"})", 3250);
}

void TestCliJournalList::foldsRoundsAndTasksIntoOneLine()
{
    writeExchanges();
    const auto linesOf = [this](const QStringList &arguments) {
        QByteArrayList lines;
        for (const QByteArray &line : list(QStringList{u"--folded"_s} + arguments).out.trimmed().split('\n')) {
            lines.append(line.simplified());
        }
        return lines;
    };
    const QByteArrayList lines = linesOf({});
    QCOMPARE(lines.size(), 4 + 3); // those that belong to nothing, as ever; the ping; two exchanges
    QVERIFY2(lines.at(4).startsWith("5 2026-11-23 "), lines.at(4).constData());
    QVERIFY2(lines.at(4).endsWith("github -> request tools/call book ok 500ms messages=4 rounds=2"),
             lines.at(4).constData());
    QVERIFY2(lines.at(5).startsWith("7 ") && lines.at(5).endsWith("ping 40B"), lines.at(5).constData());
    QVERIFY2(lines.at(6).endsWith("request tools/call book failed 1250ms messages=4 polls=1"), lines.at(6).constData());
    QCOMPARE(linesOf({u"complete"_s}).value(0), lines.at(4)); // one of its messages passes
    QCOMPARE(linesOf({u"method:tasks/get"_s}), QByteArrayList{lines.at(6)});
    QCOMPARE(linesOf({u"--last"_s, u"2"_s}), lines.mid(5));
    const CliProgram::Run json = list({u"--folded"_s, u"--format"_s, u"json"_s, u"complete"_s});
    QVERIFY2(json.out.contains(R"("status":"ok","durationMs":500.0,"messages":[5,6,8,9],"rounds":2,"polls":0)"),
             json.out.constData());
}

void TestCliJournalList::foldingAndFollowingDoNotGoTogether()
{
    QVERIFY(!JournalListOptions::parse({u"--follow"_s, u"--folded"_s}));
    QVERIFY(JournalListOptions::parse({u"--folded"_s})->folded);
}

QTEST_GUILESS_MAIN(TestCliJournalList)
#include "tst_clijournallist.moc"
