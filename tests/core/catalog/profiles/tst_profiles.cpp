// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profiles.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Place = VariablePlace::Kind;

namespace {

ServerEntry entryOf(const QString &id, const QString &group = {})
{
    ServerEntry entry;
    entry.id = id;
    entry.name = id;
    entry.command = u"x"_s;
    entry.group = group;
    return entry;
}

const VariablePlace kStaging{.kind = Place::Environment, .name = u"staging"_s};
const VariablePlace kWork{.kind = Place::Profile, .name = u"work"_s};

/// Two environments, one profile.
Profiles some()
{
    Profiles profiles;
    const bool isMade = profiles.addEnvironment(u"staging"_s) && profiles.addEnvironment(u"production"_s)
                        && profiles.addProfile(
                            {.name = u"work"_s, .servers = {u"a"_s}, .groups = {u"g"_s}, .environment = u"staging"_s});
    return isMade ? profiles : Profiles();
}

QString valueOf(const Profiles &profiles, const QString &name)
{
    for (const VariableInUse &one : profiles.variablesInUse()) {
        if (one.variable.name == name) {
            return one.variable.text + u'@' + one.from.words();
        }
    }
    return {};
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT
private slots:
    void switchesServersInTheProfileInUse();
    void aProfileSaysWhichServersAreOn();
    void aProfileBringsItsEnvironment();
    void whatIsNearerGoesBefore();
    void renamingIsFollowed();
    void removingIsFollowed();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void groupsAndServersThatChangeAreFollowed();
    void saysWhatDoesNotFitTogether();
    void knowsWhoseValuesChange();
    void knowsAllSecrets();
};

void TestProfiles::aProfileSaysWhichServersAreOn()
{
    Profiles profiles = some();
    ServerEntry off = entryOf(u"a"_s);
    off.disabled = true;
    QVERIFY(!profiles.isOn(off));
    QVERIFY(profiles.isOn(entryOf(u"b"_s)));
    QVERIFY(profiles.useProfile(u"work"_s));
    QVERIFY(profiles.isOn(off)); // the profile's word counts
    QVERIFY(!profiles.isOn(entryOf(u"b"_s)));
    QVERIFY(profiles.isOn(entryOf(u"b"_s, u"g"_s))); // whoever comes to the group
    QVERIFY(!profiles.isOn(entryOf(u"b"_s, u"h"_s)));
    QVERIFY(profiles.useProfile({}));
    QVERIFY(!profiles.isOn(off));
}

void TestProfiles::aProfileBringsItsEnvironment()
{
    Profiles profiles = some();
    QVERIFY(profiles.useEnvironment(u"production"_s));
    QVERIFY(profiles.useProfile(u"work"_s));
    QCOMPARE(profiles.environmentInUse, u"staging"_s);
    QVERIFY(profiles.useEnvironment(u"production"_s)); // until the profile is used anew
    QCOMPARE(profiles.profileInUse, u"work"_s);
    QVERIFY(profiles.useProfile({}));
    QCOMPARE(profiles.environmentInUse, u"production"_s);
    QVERIFY(profiles.useEnvironment({}));
    QVERIFY(profiles.variablesInUse().isEmpty());
}

void TestProfiles::whatIsNearerGoesBefore()
{
    Profiles profiles = some();
    QVERIFY(profiles.setVariable({}, {.name = u"A"_s, .text = u"1"_s}));
    QVERIFY(profiles.setVariable(kStaging, {.name = u"A"_s, .text = u"2"_s}));
    QVERIFY(profiles.setVariable(kWork, {.name = u"A"_s, .text = u"3"_s}));
    QVERIFY(profiles.setVariable({}, {.name = u"B"_s, .text = u"4"_s}));
    QCOMPARE(valueOf(profiles, u"A"_s), u"1@all environments"_s);
    QVERIFY(profiles.useEnvironment(u"staging"_s));
    QCOMPARE(valueOf(profiles, u"A"_s), u"2@environment “staging”"_s);
    QVERIFY(profiles.useProfile(u"work"_s));
    QCOMPARE(valueOf(profiles, u"A"_s), u"3@profile “work”"_s);
    QCOMPARE(valueOf(profiles, u"B"_s), u"4@all environments"_s);
    QVERIFY(profiles.removeVariable(kWork, u"A"_s));
    QCOMPARE(valueOf(profiles, u"A"_s), u"2@environment “staging”"_s);
    QVERIFY(profiles.useEnvironment(u"production"_s));
    QCOMPARE(valueOf(profiles, u"A"_s), u"1@all environments"_s);
}

void TestProfiles::renamingIsFollowed()
{
    Profiles profiles = some();
    QVERIFY(profiles.useProfile(u"work"_s));
    QVERIFY(profiles.renameEnvironment(u"staging"_s, u"test"_s));
    QCOMPARE(profiles.environmentInUse, u"test"_s);
    QCOMPARE(profiles.inUse()->environment, u"test"_s);
    Profile other = *profiles.inUse();
    other.name = u"day"_s;
    QVERIFY(profiles.changeProfile(u"work"_s, other));
    QCOMPARE(profiles.profileInUse, u"day"_s);
    QVERIFY(profiles.renameEnvironment(u"test"_s, u"test"_s));
}

void TestProfiles::removingIsFollowed()
{
    Profiles profiles = some();
    QVERIFY(profiles.useProfile(u"work"_s));
    QVERIFY(profiles.removeEnvironment(u"staging"_s));
    QCOMPARE(profiles.environmentInUse, QString());
    QCOMPARE(profiles.inUse()->environment, QString());
    QVERIFY(profiles.removeProfile(u"work"_s));
    QCOMPARE(profiles.profileInUse, QString());
    QVERIFY(profiles.problems({}).isEmpty());
}

void TestProfiles::refusesWhatCannotBe_data()
{
    QTest::addColumn<std::function<Result<>(Profiles &)>>("change");
    using Change = std::function<Result<>(Profiles &)>;
    QTest::newRow("no name") << Change([](Profiles &all) { return all.addEnvironment(u" "_s); });
    QTest::newRow("a long name") << Change([](Profiles &all) { return all.addEnvironment(QString(101, u'x')); });
    QTest::newRow("a control character") << Change([](Profiles &all) { return all.addEnvironment(u"a\nb"_s); });
    QTest::newRow("twice") << Change([](Profiles &all) { return all.addEnvironment(u"staging"_s); });
    QTest::newRow("renamed over another")
        << Change([](Profiles &all) { return all.renameEnvironment(u"staging"_s, u"production"_s); });
    QTest::newRow("an environment that is not there")
        << Change([](Profiles &all) { return all.useEnvironment(u"x"_s); });
    QTest::newRow("a profile that is not there") << Change([](Profiles &all) { return all.useProfile(u"x"_s); });
    QTest::newRow("a profile twice") << Change([](Profiles &all) { return all.addProfile({.name = u"work"_s}); });
    QTest::newRow("a profile with no such environment")
        << Change([](Profiles &all) { return all.addProfile({.name = u"p"_s, .environment = u"x"_s}); });
    QTest::newRow("a variable in no such place") << Change(
        [](Profiles &all) { return all.setVariable({.kind = Place::Profile, .name = u"x"_s}, {.name = u"A"_s}); });
    QTest::newRow("no name of a variable")
        << Change([](Profiles &all) { return all.setVariable(kStaging, {.name = u"a b"_s}); });
    QTest::newRow("a secret with its value") << Change([](Profiles &all) {
        return all.setVariable(kStaging, {.name = u"A"_s, .text = u"hunter2"_s, .secret = u"r"_s});
    });
    QTest::newRow("a variable that is not there")
        << Change([](Profiles &all) { return all.removeVariable(kStaging, u"A"_s); });
}

void TestProfiles::refusesWhatCannotBe()
{
    using Change = std::function<Result<>(Profiles &)>;
    QFETCH(const Change, change);
    Profiles profiles = some();
    const Profiles before = profiles;
    const Result<> done = change(profiles);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Usage);
    QVERIFY(!done.error().message.contains(u"hunter2"_s));
    QVERIFY(profiles == before);
}

void TestProfiles::groupsAndServersThatChangeAreFollowed()
{
    Profiles profiles = some();
    QVERIFY(profiles.addProfile({.name = u"both"_s, .groups = {u"g"_s, u"h"_s}}));
    profiles.renameGroup(u"g"_s, u"h"_s);
    QCOMPARE(profiles.profile(u"work"_s)->groups, QStringList{u"h"_s});
    QCOMPARE(profiles.profile(u"both"_s)->groups, QStringList{u"h"_s});
    profiles.renameGroup(u"h"_s, {});
    QVERIFY(profiles.profile(u"both"_s)->groups.isEmpty());
    profiles.forgetServer(u"a"_s);
    QVERIFY(profiles.profile(u"work"_s)->servers.isEmpty());
}

void TestProfiles::saysWhatDoesNotFitTogether()
{
    Profiles profiles = some();
    QCOMPARE(profiles.problems({entryOf(u"a"_s), entryOf(u"b"_s, u"g"_s)}), QStringList());
    QCOMPARE(profiles.problems({}).size(), 2); // the server and the group
    profiles.profileInUse = u"gone"_s;         // as a hand may write it
    profiles.environmentInUse = u"gone"_s;
    profiles.profiles[0].environment = u"gone"_s;
    QCOMPARE(profiles.problems({entryOf(u"a"_s), entryOf(u"b"_s, u"g"_s)}).size(), 3);
    QVERIFY(profiles.isOn(entryOf(u"z"_s)));
}

void TestProfiles::knowsWhoseValuesChange()
{
    Profiles before = some();
    QVERIFY(before.setVariable({}, {.name = u"A"_s, .text = u"1"_s}));
    QVERIFY(before.setVariable(kStaging, {.name = u"A"_s, .text = u"2"_s}));
    QVERIFY(before.setVariable(kStaging, {.name = u"S"_s, .secret = u"r1"_s}));
    Profiles now = before;
    QVERIFY(now.useEnvironment(u"staging"_s));
    ServerEntry a = entryOf(u"a"_s);
    a.arguments = {u"${var:A}"_s, u"${B}"_s};
    ServerEntry s = entryOf(u"s"_s);
    s.environment = {{u"T"_s, u"Bearer ${var:S}"_s}};
    QCOMPARE(variablesOf(a), QStringList{u"A"_s});
    QVERIFY(hasOtherValues(a, before, now));
    QVERIFY(hasOtherValues(s, before, now));
    QVERIFY(!hasOtherValues(entryOf(u"b"_s), before, now));
    Profiles later = now;
    QVERIFY(later.setVariable(kStaging, {.name = u"S"_s, .secret = u"r2"_s}));
    QVERIFY(hasOtherValues(s, now, later));
    QVERIFY(!hasOtherValues(a, now, later));
}

void TestProfiles::knowsAllSecrets()
{
    Profiles profiles = some();
    QVERIFY(profiles.setVariable({}, {.name = u"A"_s, .secret = u"1"_s}));
    QVERIFY(profiles.setVariable(kStaging, {.name = u"A"_s, .secret = u"2"_s}));
    QVERIFY(profiles.setVariable(kWork, {.name = u"A"_s, .secret = u"3"_s}));
    QCOMPARE(profiles.secrets(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

/// By the server's own name; one that is in it by its group stays.
void TestProfiles::switchesServersInTheProfileInUse()
{
    Profiles all;
    ServerEntry alone;
    alone.id = u"one"_s;
    alone.name = u"notes"_s;
    ServerEntry grouped;
    grouped.id = u"two"_s;
    grouped.name = u"github"_s;
    grouped.group = u"Work"_s;
    QVERIFY(!all.switchServer(alone, true)); // no profile is in use
    QVERIFY(all.addProfile({.name = u"job"_s, .groups = {u"Work"_s}}));
    QVERIFY(all.useProfile(u"job"_s));
    QVERIFY(all.switchServer(alone, true));
    QVERIFY(all.switchServer(alone, true));
    QCOMPARE(all.inUse()->servers, QStringList{u"one"_s});
    QVERIFY(all.switchServer(alone, false));
    QVERIFY(!all.isOn(alone));
    QVERIFY(all.switchServer(grouped, true)); // it is
    QCOMPARE(all.inUse()->servers, QStringList());
    const Result<> off = all.switchServer(grouped, false);
    QVERIFY(!off);
    QCOMPARE(off.error().kind, Error::Kind::Usage);
    QVERIFY(off.error().message.contains(u"Work"_s));
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
