// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "tests/lab/owntimer.h"
#include "ui/models/result/jsontable.h"
#include "ui/models/result/jsontablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

JsonTablePtr table(const QByteArray &json)
{
    const Result<ParsedJson> parsed = parseJson(json);
    return parsed ? tableOf(std::make_shared<const Json>(parsed->value)) : nullptr;
}

std::vector<int> sorted(const JsonTable &table, int column, Qt::SortOrder order = Qt::AscendingOrder)
{
    return orderedRows(table, {.words = {}, .column = column, .order = order});
}

QByteArray manyRows(int count)
{
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        rows.append("{\"a\":" + QByteArray::number(count - i) + "}");
    }
    return '[' + rows.join(',') + ']';
}

} // namespace

class TestJsonTable : public QObject
{
    Q_OBJECT
private slots:
    void findsAnArrayOfObjects_data();
    void findsAnArrayOfObjects();
    void gathersTheKeysOfAllRows();
    void staysWithinItsBounds();
    void sortsNumbersAsNumbersAndTextsAsTexts();
    void leavesRowsOfEqualKeysInTheirOrder();
    void filtersByWordsInAnyCell();
    void u13_csvCellsAreNoFormulas();
    void csvIsRfc4180();
    void theModelHoldsTogether();
    void u05_theModelMarksWhatDoesNotShowItself();
    void readsOnlyTheBeginningOfALongCell();
};

void TestJsonTable::findsAnArrayOfObjects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("rows"); // -1: no table
    QTest::addColumn<QString>("key");
    QTest::newRow("array") << QByteArray(R"([{"a":1},{"a":2}])") << 2 << QString();
    QTest::newRow("member") << QByteArray(R"({"total":2,"items":[{"a":1},{"b":2}]})") << 2 << u"items"_s;
    QTest::newRow("two members") << QByteArray(R"({"x":[{"a":1}],"y":[{"a":1}]})") << -1 << QString();
    QTest::newRow("empty array") << QByteArray("[]") << -1 << QString();
    QTest::newRow("empty objects") << QByteArray("[{},{}]") << -1 << QString();
    QTest::newRow("numbers") << QByteArray("[1,2]") << -1 << QString();
    QTest::newRow("mixed") << QByteArray(R"([{"a":1},2])") << -1 << QString();
    QTest::newRow("object") << QByteArray(R"({"a":1})") << -1 << QString();
    QTest::newRow("text") << QByteArray(R"("a")") << -1 << QString();
}

void TestJsonTable::findsAnArrayOfObjects()
{
    QFETCH(QByteArray, json);
    QFETCH(int, rows);
    QFETCH(QString, key);
    const JsonTablePtr found = table(json);
    QCOMPARE(found ? int(found->rows) : -1, rows);
    QCOMPARE(found ? found->key : QString(), key);
    QVERIFY(!tableOf(nullptr));
}

void TestJsonTable::gathersTheKeysOfAllRows()
{
    const JsonTablePtr found = table(R"([{"b":1,"a":2},{"c":3,"a":4}])");
    QCOMPARE(found->columns, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    QVERIFY(!found->cell(0, 2));
    QCOMPARE(cellText(*found->cell(1, 1)), u"4"_s);
}

void TestJsonTable::staysWithinItsBounds()
{
    QByteArrayList members;
    for (int i = 0; i < 200; ++i) {
        members.append("\"k" + QByteArray::number(i) + "\":1");
    }
    const JsonTablePtr wide = table("[{" + members.join(',') + "}]");
    QCOMPARE(wide->columns.size(), JsonTable::kColumns);
    QVERIFY(wide->hasMoreColumns);
    const JsonTablePtr tall = table(manyRows(int(JsonTable::kRows) + 5));
    QCOMPARE(tall->rows, JsonTable::kRows);
    QVERIFY(tall->hasMoreRows);
    QCOMPARE(sorted(*tall, 0).size(), std::size_t(JsonTable::kRows));
    QVERIFY(!table(R"([{"a":1}])")->hasMoreRows);
}

void TestJsonTable::sortsNumbersAsNumbersAndTextsAsTexts()
{
    const JsonTablePtr found = table(R"([{"a":10},{"a":"b"},{},{"a":9.5},{"a":"A"},{"a":null},{"a":1e2},{"a":"10"}])");
    QCOMPARE(sorted(*found, 0), (std::vector<int>{3, 0, 6, 7, 4, 1, 2, 5}));
    QCOMPARE(sorted(*found, 0, Qt::DescendingOrder), (std::vector<int>{1, 4, 7, 6, 0, 3, 2, 5}));
}

void TestJsonTable::leavesRowsOfEqualKeysInTheirOrder()
{
    const JsonTablePtr found = table(R"([{"a":1,"b":1},{"a":0,"b":2},{"a":1,"b":3},{"a":0,"b":4}])");
    QCOMPARE(sorted(*found, 0), (std::vector<int>{1, 3, 0, 2}));
    QCOMPARE(sorted(*found, -1), (std::vector<int>{0, 1, 2, 3}));
}

void TestJsonTable::filtersByWordsInAnyCell()
{
    const JsonTablePtr found = table(R"([{"a":"Berlin","b":{"deep":"Spree"}},{"a":"Paris"},{"b":12.50}])");
    const auto rows = [&](const QString &words) { return orderedRows(*found, {.words = words}); };
    QCOMPARE(rows(u"berlin"_s), std::vector<int>{0});
    QCOMPARE(rows(u"spree"_s), std::vector<int>{0});
    QCOMPARE(rows(u"12.50"_s), std::vector<int>{2}); // as it was written
    QCOMPARE(rows(u"i"_s), (std::vector<int>{0, 1}));
    QVERIFY(rows(u"none"_s).empty());
}

void TestJsonTable::u13_csvCellsAreNoFormulas()
{
    const JsonTablePtr found = table(
        R"([{"=key":"=1+1","b":-5,"c":"-5"},{"=key":"@SUM","b":"+1","c":"\tx"},{"=key":"a","b":true,"c":"\rx"}])");
    QCOMPARE(tableCsv(*found, {0, 1, 2}), "'=key,b,c\r\n'=1+1,-5,'-5\r\n'@SUM,'+1,'\tx\r\na,true,\"'\rx\"\r\n");
}

void TestJsonTable::csvIsRfc4180()
{
    const JsonTablePtr found = table(R"([{"a":"x,y","b":"say \"hi\""},{"b":"two\nlines","c":[1,"z"]},{"a":null}])");
    QCOMPARE(tableCsv(*found, {2, 0, 1}),
             "a,b,c\r\n,,\r\n\"x,y\",\"say \"\"hi\"\"\",\r\n,\"two\nlines\",\"[1,\"\"z\"\"]\"\r\n");
}

void TestJsonTable::theModelHoldsTogether()
{
    JsonTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const JsonTablePtr found = table(R"([{"a":1,"b":[1,2]},{"a":"x","b":{"c":{"d":1}}}])");
    model.setTable(found);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"[1,2]"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"{ 1 }"_s); // too deep for a cell
    QCOMPARE(model.index(1, 1).data(JsonTableModel::RawRole).toString(), u"{\"c\":{\"d\":1}}"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"b"_s);
    QVERIFY(model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setRows({1});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"x"_s);
    model.setTable(nullptr);
    QCOMPARE(model.columnCount(), 0);
}

void TestJsonTable::u05_theModelMarksWhatDoesNotShowItself()
{
    JsonTableModel model;
    model.setTable(table("[{\"a\u202e\":\"b\u200b\"}]"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"a‹U+202E›"_s);
    QCOMPARE(model.index(0, 0).data().toString(), u"b‹U+200B›"_s);
    QCOMPARE(model.index(0, 0).data(JsonTableModel::RawRole).toString(), u"b\u200b"_s);
}

void TestJsonTable::readsOnlyTheBeginningOfALongCell()
{
    JsonTableModel model;
    model.setTable(table("[{\"a\":\"" + QByteArray("ä").repeated(20'000'000) + "\"}]"));
    const QModelIndex cell = model.index(0, 0);
    OwnTimer timer;
    timer.start();
    QCOMPARE(cell.data(JsonTableModel::RawRole).toString().size(), 20'000'000);
    const qint64 whole = timer.nsecsElapsed();
    timer.start();
    for (int i = 0; i < 10; ++i) { // as painting does it
        QCOMPARE(cell.data().toString(), QString(300, u'ä') + u'…');
        QCOMPARE(cell.data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
    }
    QVERIFY2(timer.nsecsElapsed() < whole, qPrintable(QString::number(timer.nsecsElapsed())));
}

QTEST_APPLESS_MAIN(TestJsonTable)
#include "tst_jsontable.moc"
