// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/secretplace.h"
#include "core/hub/settings/setlimits.h"
#include "core/hub/settings/settingsbook.h"
#include "core/hub/team/teamsettings.h"
#include "core/hub/telemetry/telemetrysettings.h"
#include "core/journal/journalsettings.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Another value than the default, of each type.
static QVariant otherValue(const Setting &setting)
{
    switch (setting.type) {
    case Setting::Type::Switch:
        return !setting.standard.toBool();
    case Setting::Type::Number:
        return setting.standard.toInt() == setting.most ? setting.least : setting.standard.toInt() + 1;
    case Setting::Type::Names:
        return QStringList{u"a"_s, u"b.c"_s};
    case Setting::Type::Choice:
        return setting.choices.last();
    case Setting::Type::Text:
        break;
    }
    return setting.name() == "team.address"_L1          ? u"postgresql://ann@host/calls?sslmode=require"_s
           : setting.name() == "telemetry.collector"_L1 ? u"http://collector:4318"_s
           : setting.name() == "appearance.language"_L1 ? u"zh_CN"_s
           : setting.name() == "updates.address"_L1     ? u"https://releases.example/list.xml"_s
                                                        : u"ann, “the one”"_s;
}

class TestSettingsBook : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theTableIsWhole();
    void eachSettingIsKeptAndItsDefaultIsNot_data();
    void eachSettingIsKeptAndItsDefaultIsNot();
    void readsWhatTheProgramItselfWrote();
    void defaultsOfTheProgramAreNotKept();
    void wrongValuesInAFileCountAsTheDefault();
    void refusesWhatASettingCannotBe_data();
    void refusesWhatASettingCannotBe();
    void refusesWhatIsChangedElsewhere();
    void writesAllOrNone();
    void limitsFollow();
    void knowsWhatWasMistyped();

private:
    [[nodiscard]] SettingsBook book() const { return SettingsBook(m_folder->path()); }
    [[nodiscard]] QByteArray bytes(const char *file) const
    {
        QFile read(m_folder->filePath(QString::fromLatin1(file)));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettingsBook::theTableIsWhole()
{
    QSet<QString> keys;
    QSet<QString> places;
    for (const Setting &setting : settingsTable()) {
        keys += setting.name();
        places += QString::fromLatin1(setting.file) + QLatin1StringView(setting.place);
        QVERIFY2(setting.checked(setting.standard), setting.key);
        QVERIFY2(!setting.labelText().isEmpty(), setting.key);
        QVERIFY2(!setting.checked(QVariant()), setting.key);
        QCOMPARE(settingOf(setting.name()), &setting);
    }
    QCOMPARE(keys.size(), settingsTable().size());
    QCOMPARE(places.size(), settingsTable().size());
}

void TestSettingsBook::eachSettingIsKeptAndItsDefaultIsNot_data()
{
    QTest::addColumn<QString>("key");
    for (const Setting &setting : settingsTable()) {
        if (setting.counts != Setting::Counts::Elsewhere) {
            QTest::newRow(setting.key) << setting.name();
        }
    }
}

void TestSettingsBook::eachSettingIsKeptAndItsDefaultIsNot()
{
    QFETCH(QString, key);
    const Setting &setting = *settingOf(key);
    const QVariant other = otherValue(setting);
    const QByteArray name = QByteArray(setting.place).split('/').last() + '=';
    QVERIFY(!book().isChanged(setting));
    QVERIFY(book().set(setting, other));
    QCOMPARE(book().value(setting), other);
    QVERIFY(book().isChanged(setting));
    QVERIFY2(bytes(setting.file).contains(name), bytes(setting.file).constData());
    QCOMPARE(*setting.fromText(setting.toText(other)), other);
    QCOMPARE(*setting.fromJson(setting.toJson(other)), other);
    QVERIFY(book().set(setting, setting.standard)); // set back by hand, not reset
    QVERIFY2(!bytes(setting.file).contains(name), bytes(setting.file).constData());
    QCOMPARE(book().value(setting), setting.standard);
    QVERIFY(!book().isChanged(setting));
}

void TestSettingsBook::readsWhatTheProgramItselfWrote()
{
    const TelemetrySettings telemetry{.isOn = true, .collector = u"http://c:1"_s, .without = {u"a"_s}};
    const TeamSettings team{.isOn = true,
                            .address = u"postgresql://ann@h/d?sslmode=require"_s,
                            .member = u"ann, b"_s,
                            .without = {u"a"_s, u"b"_s}};
    const JournalSettings journal{.days = 7, .megabytes = 100, .perServer = 5};
    QVERIFY(telemetry.save(m_folder->path()) && team.save(m_folder->path()) && journal.save(m_folder->path()));
    QVERIFY(saveSecretPlace(m_folder->path(), SecretPlace::Memory));
    QCOMPARE(book().value("telemetry.on"_L1), QVariant(true));
    QCOMPARE(book().value("telemetry.collector"_L1), QVariant(telemetry.collector));
    QCOMPARE(book().value("telemetry.without"_L1), QVariant(telemetry.without));
    QCOMPARE(book().value("team.on"_L1), QVariant(true));
    QCOMPARE(book().value("team.address"_L1), QVariant(team.address));
    QCOMPARE(book().value("team.member"_L1), QVariant(team.member));
    QCOMPARE(book().value("team.without"_L1), QVariant(team.without));
    QCOMPARE(book().value("journal.days"_L1), QVariant(7));
    QCOMPARE(book().value("journal.megabytes"_L1), QVariant(100));
    QCOMPARE(book().value("journal.perServer"_L1), QVariant(5));
    QCOMPARE(book().value("secrets.place"_L1), QVariant(u"memory"_s));
    QVERIFY(book().set("team.without"_L1, QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(TeamSettings::load(m_folder->path()).without, (QStringList{u"x"_s, u"y"_s}));
    QVERIFY(book().set("journal.days"_L1, 9));
    QCOMPARE(JournalSettings::load(m_folder->path()).days, 9);
}

void TestSettingsBook::defaultsOfTheProgramAreNotKept()
{
    QVERIFY(TelemetrySettings{}.save(m_folder->path()) && TeamSettings{}.save(m_folder->path()));
    QVERIFY(JournalSettings{}.save(m_folder->path()));
    QVERIFY(saveSecretPlace(m_folder->path(), SecretPlace::File));
    QVERIFY(saveSecretPlace(m_folder->path(), SecretPlace::Keychain));
    for (const char *file : {"telemetry.ini", "team.ini", "journal.ini", "secrets.ini"}) {
        QVERIFY2(!bytes(file).contains('='), bytes(file).constData());
    }
    QCOMPARE(*loadSecretPlace(m_folder->path()), SecretPlace::Keychain);
}

void TestSettingsBook::wrongValuesInAFileCountAsTheDefault()
{
    QFile file(m_folder->filePath(u"journal.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[keep]\ndays=soon\nmegabytes=-1\nperServer=3\n");
    file.close();
    QCOMPARE(book().value("journal.days"_L1), QVariant(30));
    QCOMPARE(book().value("journal.megabytes"_L1), QVariant(20480));
    QCOMPARE(book().value("journal.perServer"_L1), QVariant(3));
}

void TestSettingsBook::refusesWhatASettingCannotBe_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("no switch") << u"tray.shown"_s << u"yes please"_s;
    QTest::newRow("no number") << u"journal.days"_s << u"many"_s;
    QTest::newRow("too small") << u"limits.requestSeconds"_s << u"0"_s;
    QTest::newRow("too big") << u"journal.days"_s << u"36501"_s;
    QTest::newRow("beyond an int") << u"journal.days"_s << u"4294967297"_s;
    QTest::newRow("no choice") << u"appearance.colours"_s << u"pink"_s;
    QTest::newRow("no language") << u"appearance.language"_s << u"../../etc"_s;
    QTest::newRow("two lines") << u"team.member"_s << u"a\nb"_s;
    QTest::newRow("too long") << u"team.member"_s << QString(5000, u'x');
    QTest::newRow("no collector") << u"telemetry.collector"_s << u"grpc://c:4317"_s;
    QTest::newRow("a password for the collector") << u"telemetry.collector"_s << u"http://ann:canary4711@c:4318"_s;
    QTest::newRow("a key for the collector") << u"telemetry.collector"_s << u"http://c:4318/?api_key=canary4711"_s;
    QTest::newRow("a password for the database") << u"team.address"_s << u"postgresql://ann:canary4711@h/d"_s;
    QTest::newRow("a password behind it") << u"team.address"_s << u"postgresql://ann@h/d?password=canary4711"_s;
}

void TestSettingsBook::refusesWhatASettingCannotBe()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const auto value = settingOf(key)->fromText(text);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, Error::Kind::Usage);
    QCOMPARE(value.error().where, key);
    QVERIFY(!value.error().message.contains(u"canary4711"_s));
    QVERIFY(!book().set(*settingOf(key), text)); // nor in another way
    QVERIFY(!book().isChanged(*settingOf(key)));
}

void TestSettingsBook::refusesWhatIsChangedElsewhere()
{
    const Result<> set = book().set("secrets.place"_L1, u"memory"_s);
    QVERIFY(!set);
    QVERIFY(set.error().advice.contains("credentials store"_L1));
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"secrets.ini"_s)));
}

void TestSettingsBook::writesAllOrNone()
{
    QVERIFY(book().set("journal.days"_L1, 5));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"team.ini"_s))); // a folder stands where a file is to be
    const SettingsBook::Values values{{settingOf(u"journal.days"), 6}, {settingOf(u"team.member"), u"ann"_s}};
    const Result<> set = book().setAll(values);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Storage);
    QCOMPARE(book().value("journal.days"_L1), QVariant(5));
}

void TestSettingsBook::limitsFollow()
{
    const Limits standard;
    const Limits unset = setLimits(book());
    QCOMPARE(unset.connectMs, standard.connectMs);
    QCOMPARE(unset.requestMs, standard.requestMs);
    QCOMPARE(unset.totalMs, standard.totalMs);
    QCOMPARE(unset.progressExtends, standard.progressExtends);
    QCOMPARE(unset.messageBytes, standard.messageBytes);
    QCOMPARE(unset.listItems, standard.listItems);
    QVERIFY(book().set("limits.requestSeconds"_L1, 5));
    QVERIFY(book().set("limits.progressExtends"_L1, false));
    QVERIFY(book().set("limits.messageMegabytes"_L1, 1024));
    const Limits limits = setLimits(book());
    QCOMPARE(limits.requestMs, 5000);
    QVERIFY(!limits.progressExtends);
    QCOMPARE(limits.messageBytes, 1024LL * 1024 * 1024);
}

void TestSettingsBook::knowsWhatWasMistyped()
{
    QVERIFY(!settingOf(u"journal.dys"));
    QVERIFY(settingsLike(u"journal.dys"_s).contains(u"journal.days"_s));
}

QTEST_GUILESS_MAIN(TestSettingsBook)
#include "tst_settingsbook.moc"
