// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

Result<ServerEntry> entryOf(const QByteArray &gates)
{
    const auto parsed = parseJson(R"({"command":"x","signalbox":{"id":"a","gates":)" + gates + "}}");
    return parsed ? entryFromJson(u"x"_s, parsed->value) : Failure(parsed.error());
}

} // namespace

class TestGatesJson : public QObject
{
    Q_OBJECT
private slots:
    void isAsUsualUnlessSaid();
    void readsAllMembers();
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void c02_writesOnlyWhatWasChanged();
};

void TestGatesJson::isAsUsualUnlessSaid()
{
    QCOMPARE(entryOf("{}")->gates, GateSettings());
    QCOMPARE(entryOf("null")->gates, GateSettings());
}

void TestGatesJson::readsAllMembers()
{
    const auto entry = entryOf(R"({"requestSeconds":2.5,"totalSeconds":90,"progressExtends":false,"attempts":5,
        "firstWaitSeconds":0.2,"longestWaitSeconds":9,"turnedAwaySeconds":30,"breakerFailures":0,"breakerSeconds":7,
        "reconnects":false,"trustHints":true,"safeTools":["a","b"],"cache":false,"cacheSeconds":10})");
    QVERIFY(entry);
    const GateSettings expected{.requestMs = 2500,
                                .totalMs = 90'000,
                                .progressExtends = false,
                                .attempts = 5,
                                .firstWaitMs = 200,
                                .longestWaitMs = 9000,
                                .turnedAwayWaitMs = 30'000,
                                .breakerFailures = 0,
                                .breakerOpenMs = 7000,
                                .reconnects = false,
                                .trustsHints = true,
                                .safeTools = {u"a"_s, u"b"_s},
                                .caches = false,
                                .cacheMs = 10'000};
    QCOMPARE(entry->gates, expected);
}

void TestGatesJson::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("gates");
    QTest::addColumn<QString>("where");
    QTest::newRow("no object") << QByteArray("5") << u"signalbox.gates"_s;
    QTest::newRow("no number") << QByteArray(R"({"attempts":"3"})") << u"signalbox.gates.attempts"_s;
    QTest::newRow("none at all") << QByteArray(R"({"attempts":0})") << u"signalbox.gates.attempts"_s;
    QTest::newRow("too many") << QByteArray(R"({"attempts":6})") << u"signalbox.gates.attempts"_s;
    QTest::newRow("no time") << QByteArray(R"({"requestSeconds":0})") << u"signalbox.gates.requestSeconds"_s;
    QTest::newRow("negative") << QByteArray(R"({"breakerSeconds":-1})") << u"signalbox.gates.breakerSeconds"_s;
    QTest::newRow("no flag") << QByteArray(R"({"reconnects":1})") << u"signalbox.gates.reconnects"_s;
}

void TestGatesJson::namesTheMemberThatIsWrong()
{
    QFETCH(const QByteArray, gates);
    QFETCH(const QString, where);
    const auto entry = entryOf(gates);
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Usage);
    QCOMPARE(entry.error().where, where);
}

void TestGatesJson::c02_writesOnlyWhatWasChanged()
{
    const auto parsed =
        parseJson(R"({"command":"x","signalbox":{"id":"a","gates":{"mine":[1.0],"attempts":2,"requestSeconds":5}}})");
    ServerEntry entry = *entryFromJson(u"x"_s, parsed->value);
    QCOMPARE(mergeEntry(entry, parsed->value), parsed->value);
    entry.gates.attempts = 4;
    entry.gates.requestMs = 0; // as usual again
    entry.gates.breakerOpenMs = 1500;
    QCOMPARE(compactJson(mergeEntry(entry, parsed->value)),
             R"({"command":"x","signalbox":{"id":"a","gates":{"mine":[1.0],"attempts":4,"breakerSeconds":1.5}}})");
}

QTEST_APPLESS_MAIN(TestGatesJson)
#include "tst_gatesjson.moc"
