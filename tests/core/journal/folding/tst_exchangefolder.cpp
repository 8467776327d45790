// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/exchange/exporter.h"
#include "core/journal/exchange/importer.h"
#include "core/journal/folding/exchangefolder.h"
#include "core/journal/folding/foldbook.h"
#include "tests/core/journal/messagesample.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestExchangeFolder : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void joinsTheRoundsOfACall();
    void keepsCallsApartByTheirState();
    void joinsRoundsWithoutAStateByTheirQuestions();
    void leavesOrdinaryCallsAlone();
    void joinsACallThatNeededAnAddressOpened();
    void joinsATaskOfTheOldModel();
    void joinsATaskOfTheExtension();
    void joinsWhatIsLeftOfATaskWhoseCallIsGone();
    void movesMessagesToAnEarlierHead();
    void joinsNothingByIdsWithoutMeasure();
    void anImportedFileFoldsAsTheOriginalDid_data();
    void anImportedFileFoldsAsTheOriginalDid();

private:
    quint64 call(const QByteArray &params, const QByteArray &about = "book");
    quint64 answer(quint64 request, const QByteArray &result, const QByteArray &method = "tools/call",
                   const QByteArray &about = "book");
    quint64 ask(const QByteArray &method, const QByteArray &params);
    quint64 tell(const QByteArray &method, const QByteArray &params);
    [[nodiscard]] static std::vector<FoldPart> foldsOf(const QString &folder);
    void fold();
    [[nodiscard]] std::vector<quint64> partsOf(quint64 head) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    FoldBook m_book;
};

void TestExchangeFolder::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Journal::open(m_dir->path() + u"/journal"_s);
    QVERIFY(opened.has_value());
    m_journal = std::move(*opened);
    m_book.clear();
}

void TestExchangeFolder::cleanup()
{
    m_journal.reset();
    m_dir.reset();
}

quint64 TestExchangeFolder::call(const QByteArray &params, const QByteArray &about)
{
    return Sample::write(
        *m_journal,
        {.about = about, .body = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":)" + params + '}'});
}

quint64 TestExchangeFolder::answer(quint64 request, const QByteArray &result, const QByteArray &method,
                                   const QByteArray &about)
{
    return Sample::write(*m_journal, {.method = method,
                                      .about = about,
                                      .kind = IndexRecord::Result,
                                      .direction = Direction::In,
                                      .answers = request + 1,
                                      .body = R"({"jsonrpc":"2.0","id":1,"result":)" + result + '}'});
}

quint64 TestExchangeFolder::ask(const QByteArray &method, const QByteArray &params)
{
    return Sample::write(*m_journal,
                         {.method = method,
                          .flags = IndexRecord::Outgoing,
                          .body = R"({"jsonrpc":"2.0","id":2,"method":")" + method + R"(","params":)" + params + '}'});
}

quint64 TestExchangeFolder::tell(const QByteArray &method, const QByteArray &params)
{
    return Sample::write(*m_journal,
                         {.method = method,
                          .kind = IndexRecord::Notification,
                          .direction = Direction::In,
                          .body = R"({"jsonrpc":"2.0","method":")" + method + R"(","params":)" + params + '}'});
}

std::vector<FoldPart> TestExchangeFolder::foldsOf(const QString &folderName)
{
    auto reader = JournalReader::open(folderName);
    if (!reader) {
        return {};
    }
    ExchangeFolder folder(**reader);
    for (quint64 sequence = 0; sequence < (*reader)->endSequence(); ++sequence) {
        folder.take(sequence, (*reader)->at(sequence));
    }
    return folder.takeFound();
}

void TestExchangeFolder::fold()
{
    for (const FoldPart &part : foldsOf(m_journal->folder())) {
        m_book.add(part);
    }
}

std::vector<quint64> TestExchangeFolder::partsOf(quint64 head) const
{
    std::vector<quint64> sequences;
    if (const FoldedExchange *exchange = m_book.of(head)) {
        for (const FoldPart &part : exchange->parts()) {
            sequences.push_back(part.sequence);
        }
    }
    return sequences;
}

void TestExchangeFolder::joinsTheRoundsOfACall()
{
    const quint64 first = call(R"({"name":"book"})");
    answer(first, R"({"resultType":"input_required","inputRequests":{"q":{}},"requestState":"s1"})");
    call(R"({"name":"other"})", "other");
    const quint64 second = call(R"({"name":"book","inputResponses":{"q":{}},"requestState":"s1"})");
    answer(second, R"({"resultType":"input_required","requestState":"s2"})");
    const quint64 third = call(R"({"name":"book","requestState":"s2"})");
    answer(third, R"({"resultType":"complete","content":[]})");
    fold();
    QCOMPARE(partsOf(first), (std::vector<quint64>{0, 1, 3, 4, 5, 6}));
    QCOMPARE(m_book.of(first)->legs(), 3);
    QCOMPARE(m_book.of(first)->polls(), 0);
    QCOMPARE(m_book.of(first)->task(), TaskWord::None);
    QVERIFY(!m_book.isPart(2));
    QCOMPARE(m_book.headOf(5), first);
    QCOMPARE(m_book.headOf(2), quint64(2));
}

void TestExchangeFolder::keepsCallsApartByTheirState()
{
    const quint64 one = call("{}");
    const quint64 two = call("{}");
    answer(two, R"({"resultType":"input_required","requestState":"two"})");
    answer(one, R"({"resultType":"input_required","requestState":"one"})");
    const quint64 oneAgain = call(R"({"requestState":"one"})");
    const quint64 twoAgain = call(R"({"requestState":"two"})");
    call(R"({"requestState":"three"})"); // nobody's
    answer(twoAgain, "{}");
    answer(oneAgain, "{}");
    fold();
    QCOMPARE(partsOf(one), (std::vector<quint64>{0, 3, 4, 8}));
    QCOMPARE(partsOf(two), (std::vector<quint64>{1, 2, 5, 7}));
    QVERIFY(!m_book.isPart(6));
}

void TestExchangeFolder::joinsRoundsWithoutAStateByTheirQuestions()
{
    const quint64 first = call("{}");
    answer(first, R"({"resultType":"input_required","inputRequests":{"name":{},"age":{}}})");
    call(R"({"inputResponses":{"town":{}}})");
    const quint64 second = call(R"({"inputResponses":{"name":{},"age":{}}})");
    fold();
    QCOMPARE(partsOf(first), (std::vector<quint64>{0, 1, second}));
}

void TestExchangeFolder::leavesOrdinaryCallsAlone()
{
    for (int i = 0; i < 20; ++i) {
        answer(call(R"({"name":"book"})"), R"({"content":[]})");
    }
    tell("notifications/progress", R"({"progress":1})");
    fold();
    QVERIFY(m_book.isEmpty());
}

void TestExchangeFolder::joinsACallThatNeededAnAddressOpened()
{
    ask("initialize", "{}");
    const quint64 first = call(R"({"arguments":{"a":1}})");
    Sample::write(*m_journal, {.about = "book",
                               .kind = IndexRecord::ErrorResult,
                               .direction = Direction::In,
                               .answers = first + 1,
                               .errorCode = -32042});
    call(R"({"arguments":{"a":2}})");
    const quint64 again = call(R"({"arguments":{"a":1}})");
    const quint64 end = answer(again, "{}");
    fold();
    QCOMPARE(partsOf(first), (std::vector<quint64>{first, first + 1, again, end}));
}

void TestExchangeFolder::joinsATaskOfTheOldModel()
{
    ask("initialize", "{}");
    const quint64 made = call(R"({"task":{}})");
    answer(made, R"({"task":{"taskId":"t1","status":"working"}})");
    answer(call("{}", "else"), R"({"content":[]})", "tools/call", "else");
    tell("notifications/tasks/status", R"({"taskId":"t1","status":"input_required"})");
    const quint64 question =
        Sample::write(*m_journal, {.method = "elicitation/create",
                                   .direction = Direction::In,
                                   .body = R"({"id":9,"method":"elicitation/create","params":{"_meta":{)"
                                           R"("io.modelcontextprotocol/related-task":{"taskId":"t1"}}}})"});
    answer(question, "{}", "elicitation/create");
    const quint64 poll = ask("tasks/get", R"({"taskId":"t1"})");
    answer(poll, R"({"taskId":"t1","status":"completed"})", "tasks/get");
    const quint64 result = ask("tasks/result", R"({"taskId":"t1"})");
    answer(result, R"({"content":[]})", "tasks/result");
    fold();
    QCOMPARE(partsOf(made), (std::vector<quint64>{1, 2, 5, 6, 7, 8, 9, 10, 11}));
    QCOMPARE(m_book.of(made)->polls(), 1);
    QCOMPARE(m_book.of(made)->legs(), 1);
    QCOMPARE(m_book.of(made)->task(), TaskWord::Completed);
}

void TestExchangeFolder::joinsATaskOfTheExtension()
{
    const quint64 made = call("{}");
    answer(made, R"({"resultType":"task","taskId":"t7","status":"working"})");
    tell("notifications/tasks", R"({"taskId":"t7","status":"working"})");
    answer(ask("tasks/update", R"({"taskId":"t7","inputResponses":{}})"), "{}", "tasks/update");
    answer(ask("tasks/get", R"({"taskId":"t7"})"), R"({"taskId":"t7","status":"working"})", "tasks/get");
    answer(ask("tasks/cancel", R"({"taskId":"t7"})"), "{}", "tasks/cancel");
    answer(ask("tasks/get", R"({"taskId":"t7"})"), R"({"taskId":"t7","status":"cancelled"})", "tasks/get");
    fold();
    QCOMPARE(partsOf(made).size(), 11U);
    QCOMPARE(m_book.of(made)->polls(), 2);
    QCOMPARE(m_book.of(made)->task(), TaskWord::Cancelled);
    QCOMPARE(m_book.of(made)->last(), quint64(10));
}

void TestExchangeFolder::joinsWhatIsLeftOfATaskWhoseCallIsGone()
{
    const quint64 poll = ask("tasks/get", R"({"taskId":"t1"})");
    answer(poll, R"({"task":{"taskId":"t1","status":"working"}})", "tasks/get");
    const quint64 other = ask("tasks/get", R"({"taskId":"t2"})");
    tell("notifications/tasks/status", R"({"taskId":"t1","status":"failed"})");
    fold();
    QCOMPARE(partsOf(poll), (std::vector<quint64>{0, 1, 3}));
    QCOMPARE(partsOf(other), (std::vector<quint64>{2}));
    QCOMPARE(m_book.of(poll)->task(), TaskWord::Failed);
}

void TestExchangeFolder::joinsNothingByIdsWithoutMeasure()
{
    for (const qsizetype size : {1000, 1030}) {
        const QByteArray id = '"' + QByteArray(size, 'i') + '"';
        const quint64 poll = ask("tasks/get", R"({"taskId":)" + id + '}');
        tell("notifications/tasks/status", R"({"status":"failed","taskId":)" + id + '}');
        fold();
        QCOMPARE(partsOf(poll).size(), size < 1024 ? 2U : 0U);
    }
}

void TestExchangeFolder::movesMessagesToAnEarlierHead()
{
    QVERIFY(m_book.add({.sequence = 7, .head = 7}));
    QVERIFY(m_book.add({.sequence = 9, .head = 7}));
    QVERIFY(!m_book.add({.sequence = 9, .head = 7}));
    QVERIFY(m_book.add({.sequence = 2, .head = 2}));
    QVERIFY(m_book.add({.sequence = 9, .head = 2}));
    QVERIFY(m_book.add({.sequence = 7, .head = 2}));
    QCOMPARE(m_book.of(7), nullptr);
    QCOMPARE(partsOf(2), (std::vector<quint64>{2, 7, 9}));
}

void TestExchangeFolder::anImportedFileFoldsAsTheOriginalDid_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("session file") << ExportFormat::Session;
    QTest::newRow("JSONL") << ExportFormat::Jsonl;
}

void TestExchangeFolder::anImportedFileFoldsAsTheOriginalDid()
{
    QFETCH(ExportFormat, format);
    const quint64 first = call(R"({"name":"book"})");
    answer(first, R"({"resultType":"input_required","inputRequests":{"q":{}},"requestState":"s1"})");
    call(R"({"name":"other"})", "other");
    answer(call(R"({"name":"book","inputResponses":{"q":{}},"requestState":"s1"})"), R"({"content":[]})");
    answer(call("{}"), R"({"resultType":"task","taskId":"t","status":"working"})");
    answer(ask("tasks/get", R"({"taskId":"t"})"), R"({"taskId":"t","status":"completed"})", "tasks/get", {});
    tell("notifications/tasks/status", R"({"taskId":"t","status":"completed"})");
    const std::vector<FoldPart> before = foldsOf(m_journal->folder());
    QVERIFY(before.size() >= 8);

    auto reader = JournalReader::open(m_journal->folder());
    QVERIFY(reader.has_value());
    const QString file = m_dir->filePath(u"run."_s + exportSuffix(format));
    QVERIFY(exportJournalToFile(**reader, {}, {.format = format, .program = "signalbox"}, file));
    const auto imported = importJournal(file, m_dir->filePath(u"again"_s));
    QVERIFY(imported.has_value());
    QCOMPARE(foldsOf(imported->folder), before);
}

QTEST_GUILESS_MAIN(TestExchangeFolder)
#include "tst_exchangefolder.moc"
