// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Check = HealthSettings::Check;

namespace {

Result<ServerEntry> entryOf(const QByteArray &health)
{
    const auto parsed = parseJson(R"({"command":"x","signalbox":{"id":"a","health":)" + health + "}}");
    return parsed ? entryFromJson(u"x"_s, parsed->value) : Failure(parsed.error());
}

} // namespace

class TestHealthJson : public QObject
{
    Q_OBJECT
private slots:
    void isOffUnlessSaid();
    void readsAllMembers();
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void c02_writesOnlyWhatWasChanged();
    void writesWhatItReads();
};

void TestHealthJson::isOffUnlessSaid()
{
    const auto parsed = parseJson(R"({"command":"x"})");
    QCOMPARE(entryFromJson(u"x"_s, parsed->value)->health, HealthSettings());
    QCOMPARE(entryOf("{}")->health.check, Check::None);
    QCOMPARE(entryOf("null")->health.check, Check::None);
}

void TestHealthJson::readsAllMembers()
{
    const auto entry = entryOf(
        R"({"check":"tool","tool":"list","arguments":{"b":1,"a":[2.50]},"intervalSeconds":2.5,"deadlineSeconds":1,"failures":5})");
    QVERIFY(entry);
    QCOMPARE(entry->health.check, Check::Tool);
    QCOMPARE(entry->health.tool, u"list"_s);
    QCOMPARE(entry->health.arguments, R"({"b":1,"a":[2.50]})");
    QCOMPARE(entry->health.intervalMs, 2500);
    QCOMPARE(entry->health.deadlineMs, 1000);
    QCOMPARE(entry->health.failures, 5);
}

void TestHealthJson::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("health");
    QTest::addColumn<QString>("where");
    QTest::newRow("no object") << QByteArray("true") << u"signalbox.health"_s;
    QTest::newRow("check") << QByteArray(R"({"check":"often"})") << u"signalbox.health.check"_s;
    QTest::newRow("check is no text") << QByteArray(R"({"check":1})") << u"signalbox.health.check"_s;
    QTest::newRow("tool is missing") << QByteArray(R"({"check":"tool"})") << u"signalbox.health.tool"_s;
    QTest::newRow("arguments") << QByteArray(R"({"arguments":[1]})") << u"signalbox.health.arguments"_s;
    QTest::newRow("too often") << QByteArray(R"({"intervalSeconds":0.5})") << u"signalbox.health.intervalSeconds"_s;
    QTest::newRow("too seldom") << QByteArray(R"({"intervalSeconds":1e9})") << u"signalbox.health.intervalSeconds"_s;
    QTest::newRow("no number") << QByteArray(R"({"deadlineSeconds":"5"})") << u"signalbox.health.deadlineSeconds"_s;
    QTest::newRow("no failures") << QByteArray(R"({"failures":0})") << u"signalbox.health.failures"_s;
}

void TestHealthJson::namesTheMemberThatIsWrong()
{
    QFETCH(const QByteArray, health);
    QFETCH(const QString, where);
    const auto entry = entryOf(health);
    QVERIFY(!entry);
    QCOMPARE(entry.error().where, where);
    QCOMPARE(entry.error().kind, Error::Kind::Usage);
}

void TestHealthJson::c02_writesOnlyWhatWasChanged()
{
    auto entry = entryOf(R"({"theirs":1,"check":"ping","intervalSeconds":30.0,"note":"x"})");
    QVERIFY(entry);
    QCOMPARE(entryToJson(*entry), entry->raw);
    entry->health.failures = 7;
    QCOMPARE(compactJson(entryToJson(*entry).at("signalbox").at("health")),
             R"({"theirs":1,"check":"ping","intervalSeconds":30.0,"note":"x","failures":7})");
}

void TestHealthJson::writesWhatItReads()
{
    ServerEntry entry;
    entry.command = u"x"_s;
    entry.name = u"x"_s;
    entry.health = {.check = Check::Tool,
                    .tool = u"read"_s,
                    .arguments = R"({"path":"a"})",
                    .intervalMs = 1500,
                    .deadlineMs = 9000,
                    .failures = 2};
    const auto again = entryFromJson(u"x"_s, entryToJson(entry));
    QVERIFY(again);
    QCOMPARE(again->health, entry.health);
    entry.raw = entryToJson(entry);
    entry.health = {};
    QCOMPARE(entryFromJson(u"x"_s, entryToJson(entry))->health, HealthSettings());
}

QTEST_GUILESS_MAIN(TestHealthJson)

#include "tst_healthjson.moc"
