// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/messagesample.h"
#include "ui/models/journal/journalmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestJournalFolds : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void roundsAreOneRow();
    void opensAndShutsInPlace();
    void aTaskSaysHowItStands();
    void whatIsStillComingJoinsItsExchange();
    void anExchangeMatchesByAnyPart();
    void aSearchFindsTheExchangeOfWhatItFinds();
    void dur_goesByTheDurationOfTheRow();
    void canBeSwitchedOff();
    void manyAreFoldedWithoutShowingAllAnew();
    void anEarlierHeadTakesOver();

private:
    quint64 call(const QByteArray &params, qint64 atMs = 0);
    quint64 answer(quint64 request, const QByteArray &result, qint64 atMs = 0, const QByteArray &method = "tools/call");
    void poll(const QByteArray &status);
    void twoRounds();
    [[nodiscard]] QString cell(int row, JournalColumn column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }
    [[nodiscard]] FoldState fold(int row) const
    {
        return FoldState(m_model->index(row, 0).data(JournalRole::Fold).toInt());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJournalFolds::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Journal::open(m_dir->path() + u"/journal"_s);
    QVERIFY(opened.has_value());
    m_journal = std::move(*opened);
    m_model = std::make_unique<JournalModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestJournalFolds::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
    m_dir.reset();
}

quint64 TestJournalFolds::call(const QByteArray &params, qint64 atMs)
{
    return Sample::write(*m_journal,
                         {.about = "book",
                          .body = R"({"jsonrpc":"2.0","id":1,"method":"tools/call","params":)" + params + '}',
                          .atMs = atMs});
}

quint64 TestJournalFolds::answer(quint64 request, const QByteArray &result, qint64 atMs, const QByteArray &method)
{
    return Sample::write(*m_journal, {.method = method,
                                      .about = method == "tools/call" ? "book" : "",
                                      .kind = IndexRecord::Result,
                                      .direction = Direction::In,
                                      .answers = request + 1,
                                      .body = R"({"jsonrpc":"2.0","id":1,"result":)" + result + '}',
                                      .atMs = atMs});
}

void TestJournalFolds::poll(const QByteArray &status)
{
    const quint64 request = Sample::write(
        *m_journal, {.method = "tasks/get", .body = R"({"id":2,"method":"tasks/get","params":{"taskId":"t"}})"});
    answer(request, R"({"taskId":"t","status":")" + status + R"("})", 0, "tasks/get");
}

/// Four messages of one exchange with a notification in between: five in all.
void TestJournalFolds::twoRounds()
{
    const quint64 first = call("{}", 0);
    answer(first, R"({"resultType":"input_required","requestState":"s"})", 100);
    Sample::write(*m_journal, {.method = "notifications/message", .kind = IndexRecord::Notification});
    const quint64 second = call(R"({"requestState":"s","note":"needle"})", 1100);
    answer(second, R"({"content":[]})", 1500);
}

void TestJournalFolds::roundsAreOneRow()
{
    twoRounds();
    m_model->setFolder(m_journal->folder());
    QCOMPARE(m_model->rowCount(), 5);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(fold(0), FoldState::Folded);
    QCOMPARE(fold(1), FoldState::Single);
    QCOMPARE(cell(0, JournalColumn::About), u"book · 2 rounds"_s);
    QCOMPARE(cell(0, JournalColumn::Status), u"OK"_s);
    QCOMPARE(cell(0, JournalColumn::Duration), u"1.5 s"_s);
    const QString spoken = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"folded, 4 messages"_s), qPrintable(spoken));
    QCOMPARE(m_model->total(), 5);
    QCOMPARE(m_model->messagesOf(0), (std::vector<quint64>{0, 1, 3, 4}));
    QCOMPARE(m_model->messagesShown(), (std::vector<quint64>{0, 1, 2, 3, 4}));
    QCOMPARE(m_model->rowOf(3), -1);
    QCOMPARE(m_model->foldRowOf(3), 0);
}

void TestJournalFolds::opensAndShutsInPlace()
{
    twoRounds();
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->reveal(3), 2);
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(fold(0), FoldState::Open);
    QCOMPARE(fold(2), FoldState::Part);
    QCOMPARE(fold(4), FoldState::Single);
    QCOMPARE(m_model->sequenceAt(4), quint64(2));
    QCOMPARE(m_model->messagesOf(0), (std::vector<quint64>{0}));
    QCOMPARE(m_model->messagesShown(), (std::vector<quint64>{0, 1, 2, 3, 4}));
    m_model->setUnfolded(0, false);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setUnfolded(1, true); // one message: nothing to open
    QCOMPARE(m_model->rowCount(), 2);
}

void TestJournalFolds::aTaskSaysHowItStands()
{
    const quint64 made = call("{}");
    answer(made, R"({"resultType":"task","taskId":"t","status":"working"})");
    poll("working");
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, JournalColumn::About), u"book · task, polled 1 times"_s);
    QCOMPARE(cell(0, JournalColumn::Status), u"working"_s);
    poll("failed");
    QTRY_COMPARE(cell(0, JournalColumn::About), u"book · task, polled 2 times"_s);
    QCOMPARE(cell(0, JournalColumn::Status), u"failed"_s);
    QVERIFY(m_model->index(0, 0).data(JournalRole::Failed).toBool());
    QCOMPARE(m_model->rowCount(), 1);
}

void TestJournalFolds::whatIsStillComingJoinsItsExchange()
{
    answer(call("{}"), R"({"resultType":"task","taskId":"t","status":"working"})");
    poll("working");
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_model->setUnfolded(0, true);
    QCOMPARE(m_model->rowCount(), 4);
    poll("completed");
    call("{}");
    QTRY_COMPARE(m_model->rowCount(), 7);
    QTRY_COMPARE(fold(5), FoldState::Part);
    QCOMPARE(fold(6), FoldState::Single);
}

void TestJournalFolds::anExchangeMatchesByAnyPart()
{
    twoRounds();
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setFilter(Filter::parse(u"kind:response"_s).value());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->sequenceAt(0), quint64(0));
    QVERIFY(m_model->isNarrowed());
}

void TestJournalFolds::aSearchFindsTheExchangeOfWhatItFinds()
{
    twoRounds();
    call(R"({"note":"needle"})");
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->setFilter(Filter::parse(u"needle"_s).value());
    QTRY_VERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->sequenceAt(0), quint64(0));
    QCOMPARE(m_model->sequenceAt(1), quint64(5));
}

void TestJournalFolds::dur_goesByTheDurationOfTheRow()
{
    twoRounds(); // answers after 100 and 400 ms, 1500 ms in all
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 2);
    QTRY_COMPARE(fold(0), FoldState::Folded);
    m_model->setFilter(Filter::parse(u"dur:>1s"_s).value());
    QTRY_VERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->sequenceAt(0), quint64(0));
    QCOMPARE(cell(0, JournalColumn::Duration), u"1.5 s"_s);
    m_model->setFilter({});
    m_model->setFolding(false);
    m_model->setFilter(Filter::parse(u"dur:>1s"_s).value());
    QTRY_VERIFY(!m_model->isSearching());
    QCOMPARE(m_model->rowCount(), 0); // each message stands for itself
}

void TestJournalFolds::canBeSwitchedOff()
{
    twoRounds();
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setUnfolded(0, true);
    m_model->setFolding(false);
    QCOMPARE(m_model->rowCount(), 5);
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(m_model->sequenceAt(row), quint64(row));
        QCOMPARE(fold(row), FoldState::Single);
    }
    m_model->setFolding(true);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestJournalFolds::manyAreFoldedWithoutShowingAllAnew()
{
    constexpr int kMany = 400;
    for (int i = 0; i < kMany; ++i) {
        twoRounds();
    }
    m_model->setFolder(m_journal->folder());
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QTRY_COMPARE(m_model->rowCount(), kMany * 2);
    QVERIFY(resets.isEmpty());
    QCOMPARE(cell(0, JournalColumn::About), u"book · 2 rounds"_s);
    QCOMPARE(m_model->messagesShown().size(), std::size_t(kMany) * 5);
}

/// The newest messages are looked at first: there the exchange begins with its second round.
void TestJournalFolds::anEarlierHeadTakesOver()
{
    constexpr int kBetween = 20'010;
    const quint64 first = call("{}");
    answer(first, R"({"resultType":"input_required","requestState":"s"})");
    for (int i = 0; i < kBetween; ++i) {
        Sample::write(*m_journal, {.method = "notifications/message", .kind = IndexRecord::Notification});
    }
    const quint64 second = call(R"({"requestState":"s"})");
    answer(second, R"({"resultType":"input_required","requestState":"t"})");
    answer(call(R"({"requestState":"t"})"), R"({"content":[]})");
    QList<int> opened;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [this, second, &opened] {
        const int row = m_model->rowOf(second);
        if (row >= 0 && opened.isEmpty() && fold(row) == FoldState::Folded) {
            opened.append(row);
            const auto open = [this, second] {
                if (const int now = m_model->rowOf(second); now >= 0) {
                    m_model->setUnfolded(now, true);
                }
            };
            QMetaObject::invokeMethod(m_model.get(), open, Qt::QueuedConnection);
        }
    });
    m_model->setFolder(m_journal->folder());
    QTRY_COMPARE(m_model->messagesOf(0).size(), 6U);
    QCOMPARE(m_model->rowCount(), kBetween + 1);
    QCOMPARE(cell(0, JournalColumn::About), u"book · 3 rounds"_s);
    QVERIFY(m_model->rowOf(second) < 0);
    QCOMPARE(opened.size(), 1); // it was an exchange of its own for a while, and open
    QCOMPARE(m_model->messagesShown().size(), std::size_t(kBetween) + 6);
}

QTEST_GUILESS_MAIN(TestJournalFolds)
#include "tst_journalfolds.moc"
