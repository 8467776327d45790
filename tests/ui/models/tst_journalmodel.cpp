// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalsample.h"
#include "ui/models/journal/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

// A journal that is being written, and a model over it.
class Recording
{
public:
    Recording()
    {
        if (auto opened = Journal::open(m_dir.path() + u"/journal"_s)) {
            journal = std::move(*opened);
        }
    }

    [[nodiscard]] bool isReady() const { return journal != nullptr; }

    void watch() { model.setFolder(journal->folder()); }

    QString cell(int row, JournalColumn column) const { return model.index(row, int(column)).data().toString(); }

private:
    QTemporaryDir m_dir;

public:
    std::unique_ptr<Journal> journal;
    JournalModel model;
};

Sample::Message answerTo(quint64 request, const QByteArray &body = R"({"jsonrpc":"2.0","id":1,"result":{}})")
{
    return {.kind = IndexRecord::Result, .direction = Direction::In, .answers = request + 1, .body = body};
}

void writeMany(Journal &journal, int count)
{
    for (int i = 0; i < count; i += 2) {
        const quint64 request = Sample::write(journal, {.server = i % 4 == 0 ? "github" : "postgres", .atMs = i});
        Sample::Message answer = answerTo(request);
        answer.server = i % 4 == 0 ? "github" : "postgres";
        Sample::write(journal, answer);
    }
}

} // namespace

class TestJournalModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void rowsComeWhileTheJournalIsWritten();
    void showsWhatARecordSays();
    void joinsRequestAndAnswerBothWays();
    void givesNoRowToWhatIsNoMessage();
    void readsTheRestOfTheLineFromTheBody();
    void filtersByTextServerAndKind();
    void newRowsPassTheFilterToo();
    void clearingHidesAndDeletesNothing();
    void saysWhyAFolderCannotBeRead();
    void aSecondFolderTakesThePlaceOfTheFirst();
    void readsWholeInOneLine();
    void takesABurstInSlices();
    void filtersAMillionRowsByOnePass();

private:
    std::unique_ptr<Recording> m;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJournalModel::init()
{
    // The tester asks for types that only a program with Qt Gui has.
    QTest::failOnWarning(QRegularExpression(u"^(?!Trying to construct an instance of an invalid type)"_s));
    m = std::make_unique<Recording>();
    QVERIFY(m->isReady());
    m_tester =
        std::make_unique<QAbstractItemModelTester>(&m->model, QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestJournalModel::cleanup()
{
    m_tester.reset();
    m.reset();
}

void TestJournalModel::rowsComeWhileTheJournalIsWritten()
{
    m->watch();
    QCOMPARE(m->model.rowCount(), 0);
    for (int round = 1; round <= 20; ++round) {
        writeMany(*m->journal, 10);
        m->model.poll();
        QCOMPARE(m->model.rowCount(), round * 10);
    }
    Sample::write(*m->journal, {});
    QTRY_COMPARE(m->model.rowCount(), 201); // by its own timer
    QCOMPARE(m->model.total(), 201);
}

void TestJournalModel::showsWhatARecordSays()
{
    const quint64 request = Sample::write(*m->journal, {.about = "create_issue"});
    Sample::Message refused = answerTo(request, R"({"jsonrpc":"2.0","id":1,"error":{"code":401,"message":"expired"}})");
    refused.kind = IndexRecord::ErrorResult;
    refused.errorCode = 401;
    refused.atMs = 475;
    Sample::write(*m->journal, refused);
    m->watch();
    QCOMPARE(m->cell(0, JournalColumn::Number), u"1"_s);
    QCOMPARE(m->cell(0, JournalColumn::Server), u"github"_s);
    QCOMPARE(m->cell(0, JournalColumn::Kind), u"request"_s);
    QCOMPARE(m->cell(0, JournalColumn::Method), u"tools/call"_s);
    QCOMPARE(m->cell(0, JournalColumn::About), u"create_issue"_s);
    QCOMPARE(m->cell(0, JournalColumn::Status), QString());
    QCOMPARE(m->cell(0, JournalColumn::Duration), QString());
    QCOMPARE(m->cell(0, JournalColumn::Size), u"58 B"_s);
    QCOMPARE(m->cell(1, JournalColumn::Status), u"401"_s);
    QCOMPARE(m->cell(1, JournalColumn::Duration), u"475 ms"_s);
    const QModelIndex answer = m->model.index(1, 0);
    QCOMPARE(MessageKind(answer.data(JournalRole::Kind).toInt()), MessageKind::Error);
    QVERIFY(answer.data(JournalRole::Failed).toBool());
    QVERIFY(!answer.data(JournalRole::Outgoing).toBool());
    QTRY_COMPARE(m->cell(1, JournalColumn::About), u"expired"_s);
}

void TestJournalModel::joinsRequestAndAnswerBothWays()
{
    const quint64 request = Sample::write(*m->journal, {});
    m->watch();
    QVERIFY(!m->model.partnerOf(request));
    Sample::write(*m->journal, {.method = "notifications/progress", .kind = IndexRecord::Notification});
    const quint64 answer = Sample::write(*m->journal, answerTo(request));
    m->model.poll();
    QCOMPARE(m->model.partnerOf(request), answer);
    QCOMPARE(m->model.partnerOf(answer), request);
    QVERIFY(!m->model.partnerOf(request + 1));
    QVERIFY(!m->model.partnerOf(answer + 1));
    // An answer that claims a request from after itself, as only a damaged journal has it, joins nothing.
    const quint64 odd = Sample::write(*m->journal, answerTo(answer + 100));
    m->model.poll();
    QVERIFY(!m->model.partnerOf(odd));
}

void TestJournalModel::givesNoRowToWhatIsNoMessage()
{
    const quint64 request = Sample::write(*m->journal, {});
    Sample::write(*m->journal, {.kind = IndexRecord::Http, .answers = request + 1, .body = R"({"status":200})"});
    const quint64 answer = Sample::write(*m->journal, answerTo(request));
    Sample::write(*m->journal, {.kind = IndexRecord::Http, .answers = request + 1, .body = R"({"status":200})"});
    Sample::write(*m->journal, {.kind = IndexRecord::Auth, .body = R"({"step":"decision"})"});
    m->watch();
    QCOMPARE(m->model.rowCount(), 2);
    QCOMPARE(m->model.total(), quint64(2));
    QCOMPARE(m->model.partnerOf(request), answer);
}

void TestJournalModel::readsTheRestOfTheLineFromTheBody()
{
    const quint64 request = Sample::write(*m->journal, {.about = "query"});
    Sample::Message answer = answerTo(request, R"({"id":1,"result":{"content":[{"text":"120 rows"}]}})");
    answer.about = "query";
    Sample::write(*m->journal, answer);
    m->watch();
    QSignalSpy changed(&m->model, &QAbstractItemModel::dataChanged);
    QCOMPARE(m->cell(1, JournalColumn::About), u"query"_s);
    QTRY_COMPARE(m->cell(1, JournalColumn::About), u"query · 120 rows"_s);
    QVERIFY(!changed.isEmpty());
}

void TestJournalModel::filtersByTextServerAndKind()
{
    Sample::write(*m->journal, {.server = "github", .about = "create_issue"});
    Sample::write(*m->journal, {.server = "postgres", .about = "query"});
    Sample::write(*m->journal,
                  {.server = "postgres", .method = "notifications/progress", .kind = IndexRecord::Notification});
    m->watch();
    QCOMPARE(m->model.servers(), (QStringList{u"github"_s, u"postgres"_s}));
    m->model.setFilter({.servers = {}, .kinds = {}, .text = u"ISSUE"_s});
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.sequenceAt(0), 0);
    m->model.setFilter({.servers = {}, .kinds = {}, .text = u"postg"_s});
    QCOMPARE(m->model.rowCount(), 2);
    m->model.setFilter({.servers = {u"postgres"_s}, .kinds = {int(MessageKind::Request)}, .text = {}});
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.sequenceAt(0), 1);
    QCOMPARE(m->model.rowOf(0), -1);
    QCOMPARE(m->model.rowOf(1), 0);
    m->model.setFilter({});
    QCOMPARE(m->model.rowCount(), 3);
    QCOMPARE(m->model.total(), 3);
}

void TestJournalModel::newRowsPassTheFilterToo()
{
    m->watch();
    m->model.setFilter({.servers = {}, .kinds = {}, .text = u"new_tool"_s});
    Sample::write(*m->journal, {.about = "old_tool"});
    m->model.poll();
    Sample::write(*m->journal, {.about = "new_tool"}); // a name the table did not have when the filter was set
    m->model.poll();
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.total(), 2);
}

void TestJournalModel::clearingHidesAndDeletesNothing()
{
    writeMany(*m->journal, 10);
    m->watch();
    m->model.hideSoFar();
    QCOMPARE(m->model.rowCount(), 0);
    QCOMPARE(m->model.total(), 10);
    QCOMPARE(m->model.hidden(), 10);
    writeMany(*m->journal, 2);
    m->model.poll();
    QCOMPARE(m->model.rowCount(), 2);
    m->model.showAll();
    QCOMPARE(m->model.rowCount(), 12);
    QCOMPARE(m->journal->endSequence(), 12);
}

void TestJournalModel::saysWhyAFolderCannotBeRead()
{
    m->model.setFolder(m->journal->folder() + u"/nowhere"_s);
    QVERIFY(!m->model.problem().isEmpty());
    QCOMPARE(m->model.rowCount(), 0);
    m->watch();
    QVERIFY(m->model.problem().isEmpty());
}

void TestJournalModel::aSecondFolderTakesThePlaceOfTheFirst()
{
    writeMany(*m->journal, 10);
    m->watch();
    QCOMPARE(m->model.rowCount(), 10);
    (void)m->cell(1, JournalColumn::About); // its body is still being read
    const Recording other;
    Sample::write(*other.journal, {.server = "linear"});
    m->model.setFolder(other.journal->folder());
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(m->model.servers(), QStringList{u"linear"_s});
    m->model.setFolder({});
    QCOMPARE(m->model.rowCount(), 0);
}

void TestJournalModel::readsWholeInOneLine()
{
    const quint64 request = Sample::write(*m->journal, {.about = "create_issue"});
    Sample::Message answer = answerTo(request);
    answer.about = "create_issue";
    answer.atMs = 475;
    Sample::write(*m->journal, answer);
    m->watch();
    QCOMPARE(m->model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"response, github, tools/call, create_issue, OK, 475 ms"_s);
}

void TestJournalModel::takesABurstInSlices()
{
    m_tester.reset(); // looks at every row
    constexpr int kMany = 200'000;
    writeMany(*m->journal, kMany);
    QElapsedTimer watch;
    qint64 longest = 0;
    m->watch();
    while (m->model.rowCount() < kMany) {
        const int before = m->model.rowCount();
        watch.start();
        m->model.poll();
        longest = std::max(longest, watch.nsecsElapsed());
        QVERIFY(m->model.rowCount() > before);
        QVERIFY(m->model.rowCount() - before <= 50'000);
    }
    qInfo("longest poll: %.1f ms", double(longest) / 1e6);
    QCOMPARE(m->model.partnerOf(kMany - 1), quint64(kMany - 2));
}

void TestJournalModel::filtersAMillionRowsByOnePass()
{
    m_tester.reset();
    constexpr int kMany = 1'000'000;
    writeMany(*m->journal, kMany);
    m->watch();
    while (m->model.total() < kMany) {
        m->model.poll();
    }
    const std::pair<const char *, JournalFilter> filters[] = {
        {"text", {.servers = {}, .kinds = {}, .text = u"postg"_s}},
        {"server and kind", {.servers = {u"github"_s}, .kinds = {int(MessageKind::Response)}, .text = {}}},
        {"none", {}},
    };
    const int rows[] = {kMany / 2, kMany / 4, kMany};
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer watch;
        watch.start();
        m->model.setFilter(filters[i].second);
        qInfo("%s: %.1f ms", filters[i].first, double(watch.nsecsElapsed()) / 1e6);
        QCOMPARE(m->model.rowCount(), rows[i]);
    }
}

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
