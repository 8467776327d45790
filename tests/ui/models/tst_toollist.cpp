// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/toollist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

Lister::Outcome outcomeOf(const QByteArrayList &pages)
{
    Lister::Outcome outcome;
    outcome.pages = pages;
    return outcome;
}

const QByteArray kGood = R"({"name":"good","inputSchema":{"type":"object"}})";

} // namespace

class TestToolList : public QObject
{
    Q_OBJECT
private slots:
    void f15_listsTenMalformedEntriesBesideAGoodOne();
    void namesThePlaceOfEachFindingOverPages();
    void keepsWhatTheListerSaid();
    void survivesPagesThatAreNoLists_data();
    void survivesPagesThatAreNoLists();
};

void TestToolList::f15_listsTenMalformedEntriesBesideAGoodOne()
{
    const QByteArrayList bad{"null",
                             "17",
                             "\"tool\"",
                             "[]",
                             "{}",
                             "true",
                             R"({"name":1})",
                             R"({"name":null})",
                             R"({"title":"no name"})",
                             R"({"Name":"case"})"};
    QByteArrayList entries = bad;
    entries.insert(5, kGood);
    const ToolListPtr list = decodeToolList(outcomeOf({"{\"tools\":[" + entries.join(',') + "]}"}));
    QCOMPARE(list->tools.size(), 1);
    QCOMPARE(list->tools.first().name, u"good"_s);
    QCOMPARE(list->rejected.size(), 10);
    for (const ToolList::Rejected &rejected : list->rejected) {
        QVERIFY2(!rejected.deviations.isEmpty(), rejected.raw.constData());
        QVERIFY2(!rejected.deviations.first().expected.isEmpty(), rejected.raw.constData());
        QVERIFY(bad.contains(rejected.raw));
    }
    QVERIFY(!list->error);
    QVERIFY(list->complete);
}

void TestToolList::namesThePlaceOfEachFindingOverPages()
{
    const ToolListPtr list = decodeToolList(outcomeOf(
        {"{\"tools\":[" + kGood + ",{\"name\":\"odd\",\"inputSchema\":{},\"title\":5}]}", R"({"tools":[7]})"}));
    QCOMPARE(list->tools.size(), 2);
    QVERIFY(std::ranges::any_of(list->deviations, [](const Deviation &d) { return d.pointer == u"/tools/1/title"_s; }));
    QCOMPARE(list->rejected.size(), 1);
    QCOMPARE(list->rejected.first().deviations.first().pointer, u"/tools/2"_s);
}

void TestToolList::keepsWhatTheListerSaid()
{
    Lister::Outcome outcome = outcomeOf({"{\"tools\":[" + kGood + "]}"});
    outcome.complete = false;
    outcome.note = u"The same cursor came twice."_s;
    outcome.error = Error{Error::Kind::Timeout, 0, u"Late."_s};
    const ToolListPtr list = decodeToolList(outcome);
    QCOMPARE(list->tools.size(), 1); // earlier pages stay
    QVERIFY(!list->complete);
    QCOMPARE(list->note, outcome.note);
    QCOMPARE(list->error, outcome.error);
}

void TestToolList::survivesPagesThatAreNoLists_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<bool>("isError");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("cut") << QByteArray(R"({"tools":[{"na)") << true;
    QTest::newRow("an array") << QByteArray("[]") << false;
    QTest::newRow("tools is an object") << QByteArray(R"({"tools":{}})") << false;
    QTest::newRow("no tools") << QByteArray("{}") << false;
}

void TestToolList::survivesPagesThatAreNoLists()
{
    QFETCH(QByteArray, page);
    QFETCH(bool, isError);
    const ToolListPtr list = decodeToolList(outcomeOf({page, "{\"tools\":[" + kGood + "]}"}));
    QCOMPARE(list->tools.size(), 1);
    QCOMPARE(list->error.has_value(), isError);
}

QTEST_GUILESS_MAIN(TestToolList)
#include "tst_toollist.moc"
