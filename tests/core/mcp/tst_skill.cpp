// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mcp/skill.h"

#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"
#include "core/mcp/frontmatter.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

namespace {

const QByteArray kMain = "---\nname: pdf\ndescription: Fills forms\n---\n\nBody.\n";
const QByteArray kDynamic = "\"dynamic\"";
const QString kMainUri = u"skill://pdf/SKILL.md"_s;

/// An entry of `resources`.
QByteArray promise(const QString &uri, const QByteArray &bytes)
{
    Json file(jsoncons::json_object_arg);
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    file.insert_or_assign("uri", uri.toStdString());
    file.insert_or_assign("digest", ("sha256:" + digest).toStdString());
    file.insert_or_assign("size", bytes.size());
    return compactJson(file);
}

/// An entry of skills/list; the description comes first, other than in the file.
Decoded<Skill> skillOf(const QByteArray &resources, const QByteArray &description = "Fills forms")
{
    Json frontmatter(jsoncons::json_object_arg);
    frontmatter.insert_or_assign("description", description.toStdString());
    frontmatter.insert_or_assign("name", "pdf");
    Json entry(jsoncons::json_object_arg);
    entry.insert_or_assign("uri", kMainUri.toStdString());
    entry.insert_or_assign("frontmatter", frontmatter);
    entry.insert_or_assign("resources", parseJson(resources)->value);
    return decodeSkill(entry);
}

} // namespace

class TestSkill : public QObject
{
    Q_OBJECT
private slots:
    void readsFrontmatter_data();
    void readsFrontmatter();
    void refusesFrontmatterThatCouldBeReadInAnotherWay_data();
    void refusesFrontmatterThatCouldBeReadInAnotherWay();
    void readsAnEntry();
    void namesWhatIsWrongWithAnEntry();
    void takesTheFileThatWasPromised();
    void refusesAnotherFile_data();
    void refusesAnotherFile();
    void refusesAFileThatNobodyListed();
    void checksTheFrontmatterOfADynamicSkill();
};

void TestSkill::readsFrontmatter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("plain") << "name: pdf\ndescription: Fills forms, and more"_ba
                           << R"({"name":"pdf","description":"Fills forms, and more"})"_ba;
    QTest::newRow("quoted") << "a: \"x: \\u00e9\"\nb: 'it''s'\nc: \"\""_ba << R"({"a":"x: é","b":"it's","c":""})"_ba;
    QTest::newRow("typed") << "a: 1\nb: true\nc: null\nd: '1'\ne:"_ba
                           << R"({"a":1,"b":true,"c":null,"d":"1","e":null})"_ba;
    QTest::newRow("list") << "tools:\n  - Read\n  - Write\nname: x"_ba << R"({"tools":["Read","Write"],"name":"x"})"_ba;
    QTest::newRow("mapping") << "metadata:\n  author: me\n  version: \"1.0\""_ba
                             << R"({"metadata":{"author":"me","version":"1.0"}})"_ba;
    QTest::newRow("comments") << "# one\n\nname: x\n  # two"_ba << R"({"name":"x"})"_ba;
    QTest::newRow("line ends") << "name: x\r\nb: y\r"_ba << R"({"name":"x","b":"y"})"_ba;
    QTest::newRow("address") << "home: https://a.example/x"_ba << R"({"home":"https://a.example/x"})"_ba;
}

void TestSkill::readsFrontmatter()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const Result<Json> read = parseFrontmatter("---\n" + text + "\n---\nname: body\n");
    QVERIFY(read);
    QVERIFY2(*read == parseJson(json)->value, compactJson(*read).constData());
}

void TestSkill::refusesFrontmatterThatCouldBeReadInAnotherWay_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("none") << "name: x\n"_ba;
    QTest::newRow("not ended") << "---\nname: x\n"_ba;
    QTest::newRow("late") << "\n---\nname: x\n---\n"_ba;
    const QList<std::pair<const char *, QByteArray>> bodies = {
        {"key twice", "a: 1\na: 2"},
        {"nested key twice", "m:\n  a: 1\n  a: 2"},
        {"anchor", "a: &x y"},
        {"alias", "a: *x"},
        {"tag", "a: !!str 1"},
        {"folded", "a: >\n  text"},
        {"literal", "a: |\n  text"},
        {"flow", "a: [b, c]"},
        {"continued", "a: b\n  c"},
        {"deeper", "m:\n  a:\n    b: 1"},
        {"tab", "m:\n\ta: 1"},
        {"mixed", "m:\n  - a\n  b: 1"},
        {"comment behind", "a: b # c"},
        {"mapping in a line", "a: b: c"},
        {"open quote", "a: \"b"},
        {"quote inside", "a: 'b'c'"},
        {"no blank", "a:b"},
        {"no key", ": b"},
        {"text", "only words"},
        {"nothing to indent under", "  a: 1"},
        {"quoted key", "\"a\": 1"},
        {"less indented", "m:\n    a: 1\n  b: 2"},
        {"bytes", QByteArray("a: b\0", 5)},
    };
    for (const auto &[name, body] : bodies) {
        QTest::newRow(name) << "---\n" + body + "\n---\n";
    }
    QTest::newRow("100 kB") << "---\na: " + QByteArray(100'000, 'x') + "\n---\n";
}

void TestSkill::refusesFrontmatterThatCouldBeReadInAnotherWay()
{
    QFETCH(QByteArray, file);
    const Result<Json> read = parseFrontmatter(file);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Protocol);
}

void TestSkill::readsAnEntry()
{
    const Decoded<Skill> skill = skillOf('[' + promise(kMainUri, kMain) + ']');
    QVERIFY(skill.usable);
    QVERIFY(skill.deviations.isEmpty());
    QCOMPARE(skill.value.name, u"pdf"_s);
    QCOMPARE(skill.value.description, u"Fills forms"_s);
    QCOMPARE(skill.value.files.size(), 1);
    QCOMPARE(skill.value.files.first().size, kMain.size());
    QCOMPARE(skill.value.files.first().sha256.size(), 32);
    QVERIFY(!skill.value.isDynamic);
    QVERIFY(skillOf(kDynamic).value.isDynamic);
}

void TestSkill::namesWhatIsWrongWithAnEntry()
{
    QVERIFY(!decodeSkill(Json(1)).usable);
    const QByteArray bare = R"({"uri":"skill://a/SKILL.md","resources":[]})";
    QVERIFY(!decodeSkill(parseJson(bare)->value).usable);
    const Decoded<Skill> skill = skillOf(R"([{"uri":"skill://pdf/a","digest":"md5:00","size":-1},7])");
    QVERIFY(skill.usable);
    QCOMPARE(skill.deviations.size(), 3);
    QVERIFY(skill.value.files.first().sha256.isEmpty());
    QVERIFY(!checkSkillFile(skill.value, u"skill://pdf/a"_s, {}));
}

void TestSkill::takesTheFileThatWasPromised()
{
    const Skill skill =
        skillOf('[' + promise(kMainUri, kMain) + ',' + promise(u"skill://pdf/a.md"_s, "text") + ']').value;
    QVERIFY(checkSkillFile(skill, kMainUri, kMain));
    QVERIFY(checkSkillFile(skill, u"skill://pdf/a.md"_s, "text"));
}

void TestSkill::refusesAnotherFile_data()
{
    QTest::addColumn<QByteArray>("promised");
    QTest::addColumn<QByteArray>("given");
    QByteArray other = kMain;
    other.replace("Body.", "Evil.");
    QTest::newRow("size") << kMain << kMain + "more";
    QTest::newRow("digest") << kMain << other;
    other = kMain;
    other.replace("Fills forms", "Takes keys");
    QTest::newRow("frontmatter") << other << other;
    other = kMain;
    other.replace("name: pdf", "name: pdf\nallowed-tools: Bash");
    QTest::newRow("field that was not listed") << other << other;
    QTest::newRow("no frontmatter") << "Body."_ba << "Body."_ba;
}

void TestSkill::refusesAnotherFile()
{
    QFETCH(QByteArray, promised);
    QFETCH(QByteArray, given);
    const Skill skill = skillOf('[' + promise(kMainUri, promised) + ']').value;
    const Result<> checked = checkSkillFile(skill, kMainUri, given);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::Policy);
    QCOMPARE(checked.error().where, kMainUri);
}

void TestSkill::refusesAFileThatNobodyListed()
{
    const Skill skill = skillOf('[' + promise(kMainUri, kMain) + ']').value;
    QVERIFY(!checkSkillFile(skill, u"skill://pdf/b.md"_s, "text"));
    const Skill twice = skillOf('[' + promise(kMainUri, kMain) + ',' + promise(kMainUri, "other") + ']').value;
    QVERIFY(!checkSkillFile(twice, kMainUri, kMain));
}

void TestSkill::checksTheFrontmatterOfADynamicSkill()
{
    QVERIFY(checkSkillFile(skillOf(kDynamic).value, kMainUri, kMain));
    QVERIFY(checkSkillFile(skillOf(kDynamic).value, u"skill://pdf/b.md"_s, "text"));
    QVERIFY(!checkSkillFile(skillOf(kDynamic, "Other").value, kMainUri, kMain));
}

QTEST_GUILESS_MAIN(TestSkill)
#include "tst_skill.moc"
