// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/profiles/profilesjson.h"
#include "core/catalog/profiles/profileskeeper.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Signalbox;
using namespace Qt::StringLiterals;

using Place = VariablePlace::Kind;

namespace {

const VariablePlace kStaging{.kind = Place::Environment, .name = u"staging"_s};

/// With double quotes, which moc does not read well in long texts.
const QByteArray kWhole = QByteArray("{\n"
                                     "  'version': 1,\n"
                                     "  'later': {'x': 1.0},\n"
                                     "  'active': {'profile': 'work', 'environment': 'staging', 'since': 'monday'},\n"
                                     "  'variables': {'REGION': 'eu'},\n"
                                     "  'environments': {\n"
                                     "    'staging': {\n"
                                     "      'color': 'yellow',\n"
                                     "      'variables': {\n"
                                     "        'API': 'https://staging.example',\n"
                                     "        'TOKEN': {'secret': 'r-1', 'description': 'of the team', 'owner': 'me'}\n"
                                     "      }\n"
                                     "    },\n"
                                     "    'production': {'description': 'with care'}\n"
                                     "  },\n"
                                     "  'profiles': {\n"
                                     "    'work': {'servers': ['id-1'], 'groups': ['g'], 'environment': 'staging', "
                                     "'icon': 'w', 'variables': {'MODE': 'fast'}}\n"
                                     "  }\n"
                                     "}\n")
                              .replace('\'', '"');

} // namespace

/// The file of profiles: what is read, what is written, and what never is.
class TestProfilesFile : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsWhatIsThere();
    void noFileIsNoProfiles();
    void keepsWhatItDoesNotKnow();
    void writesNothingIfNothingChanges();
    void aRenamedPartKeepsWhatIsUnknown();
    void aSecretBecomesATextAndBack();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void aNewerFileIsLeftAlone();
    void twoProgramsLoseNothing();
    void theKeeperHearsOfOthers();
    void theKeeperKeepsWhatItKnewOfABrokenFile();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"profiles.json"_s); }
    [[nodiscard]] bool write(const QByteArray &text) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfilesFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfilesFile::readsWhatIsThere()
{
    const Result<Profiles> read = profilesFromText(kWhole, u"f"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->profileInUse, u"work"_s);
    QCOMPARE(read->environmentInUse, u"staging"_s);
    QCOMPARE(read->environments.size(), 2);
    QCOMPARE(read->environments.constLast().description, u"with care"_s);
    const Variable token = *variableNamed(read->environment(u"staging"_s)->variables, u"TOKEN"_s);
    QVERIFY(token.isSecret() && token.text.isEmpty());
    QCOMPARE(token.description, u"of the team"_s);
    QCOMPARE(read->inUse()->servers, QStringList{u"id-1"_s});
    QCOMPARE(read->variablesInUse().size(), 4);
}

void TestProfilesFile::noFileIsNoProfiles()
{
    ProfilesFile file(m_folder->path());
    const Result<Profiles> read = file.read();
    QVERIFY(read && *read == Profiles());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(file.update([](Profiles &all) { return all.addEnvironment(u"a"_s); }));
    QVERIFY(file.read()->environment(u"a"_s));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestProfilesFile::keepsWhatItDoesNotKnow()
{
    QVERIFY(write(kWhole));
    ProfilesFile file(m_folder->path());
    QVERIFY(file.update([](Profiles &all) {
        return all.setVariable(kStaging, {.name = u"API"_s, .text = u"https://other.example"_s});
    }));
    QByteArray wanted = kWhole; // nothing but the value differs
    wanted.replace("https://staging.example", "https://other.example");
    QVERIFY(parseJson(text())->value == parseJson(wanted)->value);
    QCOMPARE(compactJson(parseJson(text())->value), compactJson(parseJson(wanted)->value)); // nor the order
    QVERIFY(file.update([](Profiles &all) { return all.useProfile({}); }));
    QVERIFY(text().contains(R"("since": "monday")"));
}

void TestProfilesFile::writesNothingIfNothingChanges()
{
    QVERIFY(write(kWhole));
    ProfilesFile file(m_folder->path());
    QVERIFY(file.update([](Profiles &all) { return all.useProfile(u"work"_s); }));
    QCOMPARE(text(), kWhole);
    QVERIFY(!file.update([](Profiles &all) { return all.useProfile(u"gone"_s); }));
    QCOMPARE(text(), kWhole);
}

void TestProfilesFile::aRenamedPartKeepsWhatIsUnknown()
{
    QVERIFY(write(kWhole));
    ProfilesFile file(m_folder->path());
    QVERIFY(file.update([](Profiles &all) { return all.renameEnvironment(u"staging"_s, u"test"_s); }));
    const Json document = parseJson(text())->value;
    QCOMPARE(toQString(document.at("environments").at("test").at("color")), u"yellow"_s);
    QCOMPARE(toQString(document.at("profiles").at("work").at("environment")), u"test"_s);
    QCOMPARE(toQString(document.at("active").at("environment")), u"test"_s);
    QVERIFY(!document.at("environments").contains("staging"));
}

void TestProfilesFile::aSecretBecomesATextAndBack()
{
    QVERIFY(write(kWhole));
    ProfilesFile file(m_folder->path());
    const auto token = [this] {
        return parseJson(text())->value.at("environments").at("staging").at("variables").at("TOKEN");
    };
    QVERIFY(
        file.update([](Profiles &all) { return all.setVariable(kStaging, {.name = u"TOKEN"_s, .text = u"open"_s}); }));
    QCOMPARE(compactJson(token()), R"({"owner":"me","value":"open"})");
    QVERIFY(
        file.update([](Profiles &all) { return all.setVariable(kStaging, {.name = u"TOKEN"_s, .secret = u"r-2"_s}); }));
    QCOMPARE(compactJson(token()), R"({"owner":"me","secret":"r-2"})");
}

void TestProfilesFile::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("place");
    QTest::newRow("cut off") << QByteArray("{\n \"profiles\": {") << u"cannot be read"_s << u"line 2"_s;
    QTest::newRow("empty") << QByteArray("") << u"cannot be read"_s << QString();
    QTest::newRow("no object") << QByteArray("[1]") << u"not a JSON object"_s << QString();
    QTest::newRow("twice") << QByteArray("{\n\"profiles\": {},\n\"profiles\": {}}") << u"twice"_s << u"line 3"_s;
    QTest::newRow("a number") << QByteArray(
        "{\"environments\": {\"e\": {\"variables\": {\n\"A\": \"x\",\n \"PORT\": 8080}}}}")
                              << u"environments.e.variables.PORT"_s << u"line 3"_s;
    QTest::newRow("both") << QByteArray("{\"variables\": {\n\"A\": {\"value\": \"x\", \"secret\": \"y\"}}}")
                          << u"either “value” or “secret”"_s << u"line 2"_s;
    QTest::newRow("neither") << QByteArray("{\"variables\": {\n\"A\": {}}}") << u"either"_s << u"line 2"_s;
    QTest::newRow("a name") << QByteArray("{\"variables\": {\n\n\"a b\": \"x\"}}") << u"no name of a variable"_s
                            << u"line 3"_s;
    QTest::newRow("a list") << QByteArray("{\"profiles\": {\"p\": {\n\"servers\": \"a\"}}}") << u"profiles.p.servers"_s
                            << u"line 2"_s;
    QTest::newRow("in a list") << QByteArray("{\"profiles\": {\"p\": {\n\"groups\": [\"a\",\n 1]}}}")
                               << u"profiles.p.groups"_s << u"line 3"_s;
    QTest::newRow("a profile") << QByteArray("{\"profiles\": {\n\"p\": 1}}") << u"“profiles.p” must be an object"_s
                               << u"line 2"_s;
    QTest::newRow("in use") << QByteArray("{\n\"active\": \"p\"}") << u"“active” must be an object"_s << u"line 2"_s;
}

void TestProfilesFile::saysWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, said);
    QFETCH(const QString, place);
    QVERIFY(write(text));
    ProfilesFile file(m_folder->path());
    const Result<Profiles> read = file.read();
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(read.error().where, path());
    QVERIFY2(read.error().message.contains(said) && read.error().message.contains(place),
             qPrintable(read.error().message));
    QVERIFY(!read.error().advice.isEmpty());
    QVERIFY(!file.update([](Profiles &all) { return all.addEnvironment(u"new"_s); }));
    QCOMPARE(this->text(), text);
}

void TestProfilesFile::aNewerFileIsLeftAlone()
{
    const QByteArray newer = R"({"version": 2, "profiles": {}})";
    QVERIFY(write(newer));
    ProfilesFile file(m_folder->path());
    const Result<Profiles> done = file.update([](Profiles &all) { return all.addEnvironment(u"e"_s); });
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"newer"_s), qPrintable(done.error().message));
    QCOMPARE(text(), newer);
}

void TestProfilesFile::twoProgramsLoseNothing()
{
    ProfilesFile one(m_folder->path());
    ProfilesFile other(m_folder->path());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(one.update([i](Profiles &all) { return all.addEnvironment(u"one-%1"_s.arg(i)); }));
        QVERIFY(other.update([i](Profiles &all) { return all.addEnvironment(u"other-%1"_s.arg(i)); }));
    }
    QCOMPARE(one.read()->environments.size(), 20);
}

void TestProfilesFile::theKeeperHearsOfOthers()
{
    const QString folder = m_folder->filePath(u"not/there/yet"_s);
    ProfilesKeeper keeper(folder);
    QSignalSpy changed(&keeper, &ProfilesKeeper::changed);
    keeper.load();
    QCOMPARE(changed.size(), 0);
    ProfilesFile others(folder);
    QVERIFY(others.update([](Profiles &all) { return all.addEnvironment(u"theirs"_s); }));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(keeper.update([](Profiles &all) { return all.renameEnvironment(u"theirs"_s, u"mine"_s); }));
    QCOMPARE(changed.size(), 2);
    QVERIFY(others.update([](Profiles &all) { return all.useEnvironment(u"mine"_s); }));
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(keeper.profiles().environmentInUse, u"mine"_s);
    QVERIFY(others.update([](Profiles &all) { return all.useEnvironment({}); })); // replaced once more
    QTRY_COMPARE(changed.size(), 4);
}

void TestProfilesFile::theKeeperKeepsWhatItKnewOfABrokenFile()
{
    QVERIFY(write(kWhole));
    ProfilesKeeper keeper(m_folder->path());
    QSignalSpy problems(&keeper, &ProfilesKeeper::problemFound);
    keeper.load();
    QVERIFY(!keeper.problem());
    QVERIFY(write("{"));
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(keeper.problem());
    QCOMPARE(keeper.profiles().profileInUse, u"work"_s);
    QVERIFY(!keeper.update([](Profiles &all) { return all.useProfile({}); }));
    QCOMPARE(text(), "{");
    QVERIFY(write(kWhole));
    QTRY_VERIFY(!keeper.problem());
    QCOMPARE(problems.size(), 1);
}

QTEST_GUILESS_MAIN(TestProfilesFile)
#include "tst_profilesfile.moc"
