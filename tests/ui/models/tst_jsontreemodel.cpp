// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonparse.h"
#include "ui/models/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

std::shared_ptr<const Json> json(const QByteArray &text)
{
    const Result<ParsedJson> parsed = parseJson(text);
    return std::make_shared<const Json>(parsed ? parsed->value : Json::null());
}

QByteArray arrayOf(int items)
{
    QByteArray text = "[0";
    for (int i = 1; i < items; ++i) {
        text += ',' + QByteArray::number(i);
    }
    return text + ']';
}

} // namespace

class TestJsonTreeModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsNothingWithoutAValue();
    void fetchesTenThousandChildrenLazilyAndEachOnce();
    void pointsByRfc6901();
    void showsEachKindOfValue_data();
    void showsEachKindOfValue();
    void keepsTheOrderAndTheSpellingOfNumbers();
    void cutsLongKeysAndStrings();
    void u05_marksHiddenCharactersInKeysAndValues();
    void takesAnotherValueWhileOpen();
    void reachesPlacesThatWereNotMadeYet();

private:
    void show(std::shared_ptr<const Json> value);
    void attachTester();

    std::unique_ptr<JsonTreeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestJsonTreeModel::init()
{
    m_model = std::make_unique<JsonTreeModel>();
}

// The tester fetches what can be fetched, each time it is made. It cannot do so inside somebody else's change, so it is
// attached after the value is set.
void TestJsonTreeModel::attachTester()
{
    m_tester.reset();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestJsonTreeModel::show(std::shared_ptr<const Json> value)
{
    m_tester.reset();
    m_model->setValue(std::move(value));
    attachTester();
}

void TestJsonTreeModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestJsonTreeModel::showsNothingWithoutAValue()
{
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(!m_model->valueOf({}));
    show(json("[1]"));
    QCOMPARE(m_model->rowCount(), 1);
    show(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestJsonTreeModel::fetchesTenThousandChildrenLazilyAndEachOnce()
{
    m_model->setValue(json(arrayOf(10001)));
    QCOMPARE(m_model->rowCount(), 1000);
    QVERIFY(m_model->hasChildren());
    m_model->fetchMore({});
    QCOMPARE(m_model->rowCount(), 2000);
    for (int i = 0; i < 20 && m_model->canFetchMore({}); ++i) {
        attachTester();
    }
    QCOMPARE(m_model->rowCount(), 10001);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->fetchMore({}); // once more does nothing
    QCOMPARE(m_model->rowCount(), 10001);
    QSet<QString> seen;
    for (int row = 0; row < 10001; ++row) {
        const QModelIndex key = m_model->index(row, 0);
        QCOMPARE(key.data().toString(), QString::number(row));
        QCOMPARE(key.siblingAtColumn(1).data().toString(), QString::number(row));
        seen.insert(m_model->pointerOf(key));
    }
    QCOMPARE(seen.size(), 10001);
}

void TestJsonTreeModel::pointsByRfc6901()
{
    show(json(R"({"a/b":{"m~n":[true,{"":1}]},"~1":0})"));
    QCOMPARE(m_model->pointerOf({}), QString());
    const QModelIndex outer = m_model->index(0, 0);
    m_model->fetchMore(outer);
    const QModelIndex list = m_model->index(0, 0, outer);
    m_model->fetchMore(list);
    const QModelIndex inner = m_model->index(1, 0, list);
    m_model->fetchMore(inner);
    QCOMPARE(m_model->pointerOf(outer), u"/a~1b"_s);
    QCOMPARE(m_model->pointerOf(list), u"/a~1b/m~0n"_s);
    QCOMPARE(m_model->pointerOf(m_model->index(0, 0, inner)), u"/a~1b/m~0n/1/"_s);
    QCOMPARE(m_model->pointerOf(m_model->index(0, 1, inner)), u"/a~1b/m~0n/1/"_s);
    QCOMPARE(m_model->pointerOf(m_model->index(1, 0)), u"/~01"_s);
    QCOMPARE(m_model->parent(m_model->index(0, 1, inner)), inner);
    QVERIFY(m_model->valueOf(list)->is_array());
}

void TestJsonTreeModel::showsEachKindOfValue_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<JsonKind>("kind");
    QTest::addColumn<bool>("opens");
    QTest::newRow("null") << QByteArray("null") << u"null"_s << JsonKind::Literal << false;
    QTest::newRow("true") << QByteArray("true") << u"true"_s << JsonKind::Literal << false;
    QTest::newRow("number") << QByteArray("-1.50") << u"-1.50"_s << JsonKind::Number << false;
    QTest::newRow("string") << QByteArray(R"("a \"b\"")") << u"\"a \"b\"\""_s << JsonKind::String << false;
    QTest::newRow("empty string") << QByteArray("\"\"") << u"\"\""_s << JsonKind::String << false;
    QTest::newRow("empty object") << QByteArray("{}") << u"object, 0 member(s)"_s << JsonKind::Object << false;
    QTest::newRow("object") << QByteArray(R"({"a":1})") << u"object, 1 member(s)"_s << JsonKind::Object << true;
    QTest::newRow("array") << QByteArray("[1,2]") << u"array, 2 item(s)"_s << JsonKind::Array << true;
}

void TestJsonTreeModel::showsEachKindOfValue()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, shown);
    QFETCH(JsonKind, kind);
    QFETCH(bool, opens);
    show(json("{\"member\":" + value + '}'));
    const QModelIndex index = m_model->index(0, 1);
    QCOMPARE(index.data().toString(), shown);
    QCOMPARE(JsonKind(index.data(JsonKindRole).toInt()), kind);
    QCOMPARE(m_model->hasChildren(m_model->index(0, 0)), opens);
    QCOMPARE(index.data(JsonKeyRole).toString(), u"member"_s);
}

void TestJsonTreeModel::keepsTheOrderAndTheSpellingOfNumbers()
{
    show(json(R"({"z":1.0,"a":12345678901234567890123,"m":1e2})"));
    QStringList shown;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        shown.append(m_model->index(row, 0).data().toString() + u'=' + m_model->index(row, 1).data().toString());
    }
    QCOMPARE(shown.join(u' '), u"z=1.0 a=12345678901234567890123 m=1e2"_s);
}

void TestJsonTreeModel::cutsLongKeysAndStrings()
{
    const QByteArray large(1'000'000, 'x');
    show(json("{\"" + large + "\":\"" + large + "\",\"o\":{\"" + large + "\":0}}"));
    for (const int role : {int(Qt::DisplayRole), int(JsonKeyRole), int(JsonValueRole), int(Qt::AccessibleTextRole)}) {
        QVERIFY(m_model->index(0, 0).data(role).toString().size() < 1000);
        QVERIFY(m_model->index(0, 1).data(role).toString().size() < 1000);
    }
    QVERIFY(m_model->index(1, 0).data(JsonSummaryRole).toString().size() < 1000);
    QCOMPARE(m_model->pointerOf(m_model->index(0, 0)).size(), large.size() + 1); // what is copied stays whole
}

void TestJsonTreeModel::u05_marksHiddenCharactersInKeysAndValues()
{
    show(json(R"({"a\u202eb":"c\u200bd\u0000"})"));
    QCOMPARE(m_model->index(0, 0).data().toString(), u"a‹U+202E›b"_s);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"\"c‹U+200B›d␀\""_s);
    QCOMPARE(m_model->pointerOf(m_model->index(0, 0)), u"/a\u202eb"_s);
}

void TestJsonTreeModel::takesAnotherValueWhileOpen()
{
    show(json(R"([[1,2],[3]])"));
    const QPersistentModelIndex inner = m_model->index(1, 0, m_model->index(0, 0));
    QVERIFY(inner.isValid());
    m_model->setValue(json(R"({"other":null})")); // the tester looks on
    QVERIFY(!inner.isValid());
    QCOMPARE(m_model->index(0, 1).data().toString(), u"null"_s);
}

void TestJsonTreeModel::reachesPlacesThatWereNotMadeYet()
{
    m_model->setValue(json(R"({"a b":[1,2],"it's":{"x":)" + arrayOf(3500) + "}}"));
    const QModelIndex place = m_model->reach({1, 0, 3210});
    QVERIFY(place.isValid());
    QCOMPARE(m_model->pathOf(place), uR"($["it's"].x[3210])"_s);
    QCOMPARE(m_model->pointerOf(place), u"/it's/x/3210"_s);
    QVERIFY(!m_model->reach({1, 0, 3500}).isValid());
    QVERIFY(!m_model->reach({7}).isValid());
    QCOMPARE(m_model->pathOf({}), u"$"_s);
    QCOMPARE(m_model->pathOf(m_model->reach({0, 1})), uR"($["a b"][1])"_s);
    attachTester();
}

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"
