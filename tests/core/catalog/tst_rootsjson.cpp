// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

Result<ServerEntry> entryOf(const QByteArray &roots)
{
    const auto parsed = parseJson(R"({"command":"x","signalbox":{"id":"a","roots":)" + roots + "}}");
    return parsed ? entryFromJson(u"x"_s, parsed->value) : Failure(parsed.error());
}

} // namespace

/// The roots of an entry, as its JSON has them.
class TestRootsJson : public QObject
{
    Q_OBJECT
private slots:
    void readsAddressesAndNames();
    void namesTheRootThatIsWrong_data();
    void namesTheRootThatIsWrong();
    void c02_writesOnlyWhatWasChanged();
};

void TestRootsJson::readsAddressesAndNames()
{
    const auto entry = entryOf(R"(["file:///a",{"uri":"file:///b","name":"B"}])");
    QVERIFY(entry);
    const QList<Root> roots{{.uri = u"file:///a"_s, .name = {}}, {.uri = u"file:///b"_s, .name = u"B"_s}};
    QCOMPARE(entry->roots, roots);
    ServerEntry copy;
    copy.command = u"x"_s;
    copy.roots = roots;
    QCOMPARE(entryFromJson(u"x"_s, entryToJson(copy))->roots, roots);
}

void TestRootsJson::namesTheRootThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("roots");
    QTest::addColumn<QString>("where");
    QTest::newRow("no list") << R"("file:///a")"_ba << u"signalbox.roots"_s;
    QTest::newRow("another scheme") << R"(["file:///a","https://e.org/"])"_ba << u"signalbox.roots/1"_s;
    QTest::newRow("a number") << "[7]"_ba << u"signalbox.roots/0"_s;
    QTest::newRow("no address") << R"([{"name":"a"}])"_ba << u"signalbox.roots/0"_s;
}

void TestRootsJson::namesTheRootThatIsWrong()
{
    QFETCH(QByteArray, roots);
    const auto entry = entryOf(roots);
    QVERIFY(!entry);
    QTEST(entry.error().where, "where");
}

void TestRootsJson::c02_writesOnlyWhatWasChanged()
{
    auto entry = entryOf(R"([{"uri":"file:///b","name":"B","note":1}])");
    QVERIFY(entry);
    QCOMPARE(entryToJson(*entry), entry->raw);
    entry->roots.append({.uri = u"file:///c"_s, .name = {}});
    const QByteArray written = R"([{"uri":"file:///b","name":"B"},"file:///c"])";
    QCOMPARE(compactJson(entryToJson(*entry).at("signalbox").at("roots")), written);
    entry->roots.clear();
    QVERIFY(!entryToJson(*entry).at("signalbox").contains("roots"));
}

QTEST_GUILESS_MAIN(TestRootsJson)
#include "tst_rootsjson.moc"
