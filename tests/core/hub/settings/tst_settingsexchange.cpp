// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/settings/settingsexchange.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Others = SettingsImport::Others;

class TestSettingsExchange : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void onlyWhatWasChangedLeaves();
    void noSecretEverLeaves();
    void comesBackAsItWas();
    void saysWhatItWouldChangeAndChangesNothingYet();
    void keepsOutWhatItDoesNotKnow();
    void refusesWithThePlace_data();
    void refusesWithThePlace();
    void keepsTheSettingsBefore();
    void aSecondCopyTakesNotThePlaceOfTheFirst();
    void changesNothingIfTheyCannotBeKept();

private:
    [[nodiscard]] SettingsBook book() const { return SettingsBook(m_folder->path()); }
    static QByteArray file(const QByteArray &settings)
    {
        return R"({"signalbox-settings": 1, "settings": {)" + settings + "}}";
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsExchange::onlyWhatWasChangedLeaves()
{
    QCOMPARE(compactJson(parseJson(exportSettings(book()))->value), R"({"signalbox-settings":1,"settings":{}})");
    QVERIFY(book().set("journal.days"_L1, 7));
    QVERIFY(book().set("team.without"_L1, QStringList{u"a"_s}));
    QVERIFY(book().set("tray.shown"_L1, true));
    QCOMPARE(compactJson(parseJson(exportSettings(book()))->value),
             R"({"signalbox-settings":1,"settings":{"tray.shown":true,"journal.days":7,"team.without":["a"]}})");
}

void TestSettingsExchange::noSecretEverLeaves()
{
    QFile team(m_folder->filePath(u"team.ini"_s)); // as no part of Signalbox writes it
    QVERIFY(team.open(QIODevice::WriteOnly));
    team.write("[team]\naddress=postgresql://ann:canary4711@host/db\nmember=ann\npassword=canary4711\n");
    team.close();
    QFile telemetry(m_folder->filePath(u"telemetry.ini"_s));
    QVERIFY(telemetry.open(QIODevice::WriteOnly));
    telemetry.write("[otlp]\ncollector=http://ann:canary4711@host:4318\nheaders=canary4711\n");
    telemetry.close();
    const QByteArray bytes = exportSettings(book());
    QVERIFY2(!bytes.contains("canary4711"), bytes.constData());
    QVERIFY(bytes.contains("team.member"));
}

void TestSettingsExchange::comesBackAsItWas()
{
    QVERIFY(book().set("appearance.colours"_L1, u"contrast"_s));
    QVERIFY(book().set("limits.totalSeconds"_L1, 1));
    QVERIFY(book().set("team.member"_L1, u"Ann “A” Öx, 日本"_s));
    QVERIFY(book().set("telemetry.without"_L1, QStringList{u"a"_s, u"b"_s}));
    const QByteArray bytes = exportSettings(book());
    const QTemporaryDir other;
    const SettingsBook there(other.path());
    QVERIFY(there.set("journal.days"_L1, 3));
    const auto import = SettingsImport::of(bytes, there, Others::Reset);
    QVERIFY(import && import->apply(there));
    QCOMPARE(exportSettings(there), bytes);
    QVERIFY(SettingsImport::of(bytes, there, Others::Reset)->changes.isEmpty());
}

void TestSettingsExchange::saysWhatItWouldChangeAndChangesNothingYet()
{
    QVERIFY(book().set("journal.days"_L1, 7));
    QVERIFY(book().set("tray.shown"_L1, true));
    const QByteArray bytes = file(R"("journal.days": 9, "journal.megabytes": 20480)");
    const auto stays = SettingsImport::of(bytes, book(), Others::Stay);
    QVERIFY(stays);
    QCOMPARE(stays->changes.size(), 1);
    QCOMPARE(stays->changes.first().setting, settingOf(u"journal.days"));
    QCOMPARE(stays->changes.first().before, QVariant(7));
    QCOMPARE(stays->changes.first().after, QVariant(9));
    const auto resets = SettingsImport::of(bytes, book(), Others::Reset);
    QCOMPARE(resets->changes.size(), 2);
    QCOMPARE(resets->changes.first().setting, settingOf(u"tray.shown"));
    QCOMPARE(book().value("journal.days"_L1), QVariant(7));
    QVERIFY(stays->apply(book()));
    QCOMPARE(book().value("journal.days"_L1), QVariant(9));
    QCOMPARE(book().value("tray.shown"_L1), QVariant(true));
}

void TestSettingsExchange::keepsOutWhatItDoesNotKnow()
{
    const auto import = SettingsImport::of(
        file(R"("later.thing": {"a": 1}, "secrets.place": "memory", "journal.days": 1)"), book(), Others::Reset);
    QVERIFY(import);
    QCOMPARE(import->unknown, QStringList{u"later.thing"_s});
    QCOMPARE(import->elsewhere, QStringList{u"secrets.place"_s});
    QCOMPARE(import->changes.size(), 1);
    QVERIFY(import->apply(book()));
    QCOMPARE(book().value("secrets.place"_L1), QVariant(u"keychain"_s));
}

void TestSettingsExchange::refusesWithThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QByteArray() << u"byte 0"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"byte 0"_s;
    QTest::newRow("cut") << file(R"("journal.days": 9)").chopped(2) << QString();
    QTest::newRow("a list") << QByteArray("[]") << u"/"_s;
    QTest::newRow("another file") << QByteArray(R"({"mcpServers": {}})") << u"/"_s;
    QTest::newRow("later") << QByteArray(R"({"signalbox-settings": 2, "settings": {}})") << u"/signalbox-settings"_s;
    QTest::newRow("no object") << QByteArray(R"({"signalbox-settings": 1, "settings": []})") << u"/"_s;
    QTest::newRow("text for a number") << file(R"("tray.shown": true, "journal.days": "9")")
                                       << u"/settings/journal.days"_s;
    QTest::newRow("a fraction") << file(R"("journal.days": 9.5)") << u"/settings/journal.days"_s;
    QTest::newRow("a huge number") << file(R"("journal.days": 1e400)") << u"/settings/journal.days"_s;
    QTest::newRow("number for a switch") << file(R"("tray.shown": 1)") << u"/settings/tray.shown"_s;
    QTest::newRow("null") << file(R"("team.member": null)") << u"/settings/team.member"_s;
    QTest::newRow("text for a list") << file(R"("team.without": "a")") << u"/settings/team.without"_s;
    QTest::newRow("number in a list") << file(R"("team.without": ["a", 1])") << u"/settings/team.without"_s;
    QTest::newRow("no choice") << file(R"("appearance.colours": "pink")") << u"/settings/appearance.colours"_s;
    QTest::newRow("a secret") << file(R"("team.address": "postgresql://a:canary4711@h/d")")
                              << u"/settings/team.address"_s;
    QTest::newRow("twice") << file(R"("journal.days": 1, "journal.days": 2)") << QString();
    QTest::newRow("deep") << QByteArray(100, '[') << QString();
    QTest::newRow("long") << file("\"x\": \"" + QByteArray(2'000'000, 'x') + '"') << QString();
}

void TestSettingsExchange::refusesWithThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto import = SettingsImport::of(bytes, book(), Others::Reset);
    QVERIFY(!import);
    QVERIFY(!import.error().message.isEmpty());
    QVERIFY(!import.error().message.contains(u"canary4711"_s));
    if (!where.isEmpty()) {
        QCOMPARE(import.error().where, where);
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestSettingsExchange::keepsTheSettingsBefore()
{
    QVERIFY(book().set("journal.days"_L1, 7));
    const QByteArray before = exportSettings(book());
    const auto import = SettingsImport::of(file(R"("journal.days": 9)"), book(), Others::Stay);
    const Result<QString> backup = import->apply(book());
    QVERIFY(backup);
    QFile kept(*backup);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
    QCOMPARE(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(SettingsImport::of(before, book(), Others::Reset)->apply(book()));
    QCOMPARE(book().value("journal.days"_L1), QVariant(7));
}

void TestSettingsExchange::aSecondCopyTakesNotThePlaceOfTheFirst()
{
    QStringList paths;
    for (int days = 1; days <= 3; ++days) {
        const auto import =
            SettingsImport::of(file("\"journal.days\": " + QByteArray::number(days)), book(), Others::Stay);
        paths += import->apply(book()).value_or(QString());
    }
    QVERIFY(!paths.contains(QString()));
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 3);
    const auto nothing = SettingsImport::of(file(R"("journal.days": 3)"), book(), Others::Stay)->apply(book());
    QVERIFY(nothing && nothing->isEmpty());
}

void TestSettingsExchange::changesNothingIfTheyCannotBeKept()
{
    const SettingsBook nowhere(u"/proc/nowhere"_s);
    const auto import = SettingsImport::of(file(R"("journal.days": 9)"), nowhere, Others::Stay);
    QVERIFY(import);
    const auto applied = import->apply(nowhere);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestSettingsExchange)
#include "tst_settingsexchange.moc"
