// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundle.h"
#include "core/catalog/bundles/bundlechanges.h"
#include "core/catalog/bundles/bundleentry.h"
#include "core/catalog/bundles/bundlefolder.h"
#include "core/catalog/bundles/bundlepacker.h"
#include "core/catalog/values/entryorigin.h"
#include "core/catalog/values/inputdescription.h"
#include "core/json/jsonparse.h"
#include "zipbytes.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

const BundlePlaces kPlaces{.platform = u"linux"_s,
                           .home = u"/home/ada"_s,
                           .desktop = u"/home/ada/Desktop"_s,
                           .documents = u"/home/ada/Documents"_s,
                           .downloads = u"/home/ada/Downloads"_s};

QStringList checksOf(const QByteArray &manifest)
{
    QStringList checks;
    const Result<ReadManifest> read = readManifest(manifest);
    if (!read) {
        return {u"unreadable"_s};
    }
    for (const BundleFinding &finding : read->findings) {
        checks << finding.check + u' ' + finding.where;
    }
    return checks;
}

QByteArray with(const QByteArray &from, const QByteArray &to)
{
    QByteArray manifest = goodManifest();
    return manifest.replace(from, to);
}

} // namespace

class BundleManifestTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsRight();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void keepsWhatItDoesNotKnow();
    void takesWhatIsDifferentOnASystem();
    void fillsInTheEntry();
    void leavesOutWhatHasNoValue();
    void refusesValuesThatDoNotFit();
    void keepsTheValuesInTheEntry();
    void tellsWhatDoesNotFitTheFiles();
    void tellsWhatANewerVersionChanges();
    void makesASchemaForAForm();
    void makesAManifestFromAPackage();
    void neverGivesTwoNamesOneFolder();
};

void BundleManifestTest::readsWhatIsRight()
{
    QCOMPARE(checksOf(goodManifest()), QStringList());
    const BundleManifest manifest = readManifest(goodManifest())->manifest;
    QCOMPARE(manifest.name, u"notes"_s);
    QCOMPARE(manifest.title(), u"Notes"_s);
    QCOMPARE(manifest.authorName, u"Ada"_s);
    QCOMPARE(manifest.launch->arguments.size(), 2);
    QCOMPARE(manifest.settings.size(), 3);
    QVERIFY(manifest.setting(u"key"_s)->isSensitive);
    QVERIFY(manifest.setting(u"folders"_s)->isMultiple);
    QCOMPARE(*manifest.setting(u"level"_s)->most, 9.0);
    QCOMPARE(manifest.tools, (QList<BundleItem>{{.name = u"add_note"_s, .description = u"Adds one."_s}}));
}

void BundleManifestTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QString>("check");
    QTest::newRow("no JSON") << QByteArray("{") << u"unreadable"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"unreadable"_s;
    QTest::newRow("version not known") << with(R"("0.3")", R"("7.5")") << u"manifest.version /manifest_version"_s;
    QTest::newRow("no version") << with(R"("manifest_version": "0.3",)", "") << u"manifest.version "_s;
    QTest::newRow("former name") << with("manifest_version", "dxt_version") << u"manifest.dxt /dxt_version"_s;
    QTest::newRow("no name") << with(R"("name": "notes",)", "") << u"manifest.missing /name"_s;
    QTest::newRow("name of another type") << with(R"("name": "notes")", R"("name": 7)") << u"manifest.type /name"_s;
    QTest::newRow("server type") << with(R"("type": "node")", R"("type": "perl")") << u"manifest.server /server/type"_s;
    QTest::newRow("arguments") << with(R"("args": [)", R"("args": [3, )") << u"manifest.type /server/mcp_config/args"_s;
    QTest::newRow("setting type") << with(R"("type": "directory")", R"("type": "colour")")
                                  << u"manifest.setting /user_config/folders/type"_s;
    QTest::newRow("default") << with(R"("max": 9)", R"("max": 9, "default": "x")")
                             << u"manifest.default /user_config/level/default"_s;
    QTest::newRow("unknown member") << with(R"("tools":)", R"("colour": 1, "tools":)") << u"manifest.unknown /colour"_s;
    QTest::newRow("twice") << with(R"("tools":)", R"("name": "other", "tools":)") << u"manifest.twice "_s;
    QTest::newRow("address") << with(R"("tools":)", R"("homepage": "javascript:1", "tools":)")
                             << u"manifest.address /homepage"_s;
}

void BundleManifestTest::tellsWhatIsWrong()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QString, check);
    QCOMPARE(checksOf(manifest), QStringList{check});
}

void BundleManifestTest::keepsWhatItDoesNotKnow()
{
    const Result<ReadManifest> read = readManifest(with(R"("tools":)", R"("colour": 1, "tools":)"));
    QCOMPARE(read->manifest.raw.at("colour").as<int>(), 1);
}

void BundleManifestTest::takesWhatIsDifferentOnASystem()
{
    const BundleManifest manifest =
        readManifest(with(R"("env": {)", R"("platform_overrides": {"win32": {"command": "node.exe"}}, "env": {)"))
            ->manifest;
    QCOMPARE(manifest.launchOn(u"win32"_s)->command, u"node.exe"_s);
    QCOMPARE(manifest.launchOn(u"linux"_s)->command, u"node"_s);
    QCOMPARE(manifest.launchOn(u"win32"_s)->arguments, manifest.launch->arguments);
}

void BundleManifestTest::fillsInTheEntry()
{
    const BundleManifest manifest = readManifest(goodManifest())->manifest;
    const Result<ServerEntry> entry = bundleEntry(
        manifest, u"/data/notes"_s, {{u"folders"_s, {u"/a"_s, u"/b c"_s}}, {u"level"_s, {u"3"_s}}}, kPlaces);
    QVERIFY(entry);
    QCOMPARE(entry->name, u"notes"_s);
    QCOMPARE(entry->command, u"node"_s);
    QCOMPARE(entry->arguments, (QStringList{u"/data/notes/server/index.js"_s, u"/a"_s, u"/b c"_s}));
    QCOMPARE(entry->environment.size(), 2);
    QCOMPARE(entry->environment.at(0).second, u"${input:key}"_s); // never its value
    QCOMPARE(entry->environment.at(1).second, u"3"_s);
    QCOMPARE(originOf(*entry), u"bundle"_s);
    const QList<InputDescription> inputs = inputsOf(*entry);
    QCOMPARE(inputs.size(), 1);
    QVERIFY(inputs.first().isSecret);
    QCOMPARE(inputs.first().description, u"Opens them."_s);
    QCOMPARE(bundleEntry(manifest, u"/d"_s, {}, kPlaces)->arguments.at(1), u"/home/ada/notes"_s);
}

void BundleManifestTest::leavesOutWhatHasNoValue()
{
    BundleManifest manifest = readManifest(goodManifest())->manifest;
    manifest.settings.first().isRequired = false;
    manifest.settings.first().fallback = Json::null();
    const Result<ServerEntry> entry = bundleEntry(manifest, u"/d"_s, {}, kPlaces);
    QVERIFY(entry);
    QCOMPARE(entry->arguments, QStringList{u"/d/server/index.js"_s});
    QCOMPARE(entry->environment.size(), 1); // without NOTES_LEVEL
}

void BundleManifestTest::refusesValuesThatDoNotFit()
{
    const BundleManifest manifest = readManifest(goodManifest())->manifest;
    const QList<BundleValues> wrong{{{u"level"_s, {u"10"_s}}},
                                    {{u"level"_s, {u"much"_s}}},
                                    {{u"folders"_s, {}}},
                                    {{u"folders"_s, {QString()}}},
                                    {{u"folders"_s, {u"${env:SECRET}"_s}}}};
    for (const BundleValues &values : wrong) {
        const Result<ServerEntry> entry = bundleEntry(manifest, u"/d"_s, values, kPlaces);
        QVERIFY(!entry);
        QCOMPARE(entry.error().kind, Error::Kind::Usage);
    }
}

void BundleManifestTest::keepsTheValuesInTheEntry()
{
    const BundleManifest manifest = readManifest(goodManifest())->manifest;
    const BundleValues values{{u"folders"_s, {u"/a"_s, u"/b"_s}}, {u"key"_s, {u"top-secret"_s}}};
    const ServerEntry entry = *bundleEntry(manifest, u"/d"_s, values, kPlaces);
    const std::optional<BundleOrigin> origin = bundleOrigin(entry);
    QVERIFY(origin);
    QCOMPARE(origin->name, u"notes"_s);
    QCOMPARE(origin->version, u"1.0.0"_s);
    QCOMPARE(origin->values, (BundleValues{{u"folders"_s, {u"/a"_s, u"/b"_s}}}));
    QVERIFY(!entry.raw.to_string().contains("top-secret"));
    QVERIFY(!bundleOrigin(ServerEntry()));
    ServerEntry kept = entry;
    kept.name = u"mine"_s;
    kept.group = u"work"_s;
    const ServerEntry newer =
        *bundleEntry(readManifest(goodManifest("2.0.0"))->manifest, u"/e"_s, origin->values, kPlaces);
    const ServerEntry updated = updatedBundleEntry(kept, newer);
    QCOMPARE(updated.name, u"mine"_s);
    QCOMPARE(updated.group, u"work"_s);
    QCOMPARE(updated.arguments, newer.arguments);
    QCOMPARE(bundleOrigin(updated)->version, u"2.0.0"_s);
}

void BundleManifestTest::tellsWhatDoesNotFitTheFiles()
{
    BundleManifest manifest = readManifest(goodManifest())->manifest;
    const auto checks = [&manifest](const QString &platform) {
        QStringList checks;
        ZipEntry entry;
        entry.name = "server/index.js";
        for (const BundleFinding &finding : checkBundle(manifest, {entry}, platform)) {
            checks << finding.check;
        }
        return checks;
    };
    QCOMPARE(checks(u"linux"_s), QStringList());
    manifest.platforms = {u"win32"_s};
    QCOMPARE(checks(u"linux"_s), QStringList{u"bundle.platform"_s});
    manifest.platforms.clear();
    manifest.serverType = BundleManifest::ServerType::Binary;
    QCOMPARE(checks(u"linux"_s), QStringList{u"bundle.executable"_s});
    QCOMPARE(checks(u"win32"_s), QStringList());
    manifest.serverType = BundleManifest::ServerType::Node;
    manifest.entryPoint = u"main.js"_s;
    QCOMPARE(checks(u"linux"_s), QStringList{u"bundle.entry"_s});
    manifest.entryPoint = u"server/index.js"_s;
    manifest.launch->arguments = {u"${__dirname}/lib/x.js"_s, u"${user_config.none}"_s, u"${NONE}"_s,
                                  u"${user_config.key}"_s};
    QCOMPARE(checks(u"linux"_s),
             (QStringList{u"bundle.file"_s, u"bundle.setting"_s, u"bundle.placeholder"_s, u"bundle.secret"_s}));
}

void BundleManifestTest::tellsWhatANewerVersionChanges()
{
    const BundleManifest before = readManifest(goodManifest())->manifest;
    BundleManifest now = readManifest(goodManifest("1.1.0"))->manifest;
    QCOMPARE(bundleChanges(before, now, u"linux"_s).size(), 1);
    now.launch->environment.append({u"LD_PRELOAD"_s, u"x"_s});
    now.tools.clear();
    const QStringList changes = bundleChanges(before, now, u"linux"_s);
    QCOMPARE(changes.size(), 3);
    QVERIFY(changes.at(1).contains("LD_PRELOAD"_L1));
    QVERIFY(changes.at(2).contains("add_note"_L1));
}

void BundleManifestTest::makesASchemaForAForm()
{
    const BundleManifest manifest = readManifest(goodManifest())->manifest;
    const Result<ParsedJson> schema = parseJson(settingsSchema(manifest.settings, {{u"level"_s, {u"3"_s}}}));
    QVERIFY(schema);
    const Json &members = schema->value.at("properties");
    QVERIFY(!members.contains("key")); // a secret is no field of a form that keeps its values
    QCOMPARE(members.at("level").at("default").as<int>(), 3);
    QCOMPARE(members.at("folders").at("type").as_string(), "array");
    const Result<BundleValues> values =
        settingValues(manifest.settings, parseJson(R"({"folders": ["/a"], "level": 4})")->value);
    QCOMPARE(*values, (BundleValues{{u"folders"_s, {u"/a"_s}}, {u"level"_s, {u"4"_s}}}));
    QVERIFY(!settingValues(manifest.settings, parseJson(R"({"level": "x"})")->value));
}

void BundleManifestTest::makesAManifestFromAPackage()
{
    const Result<QByteArray> made = manifestFromPackage(
        R"json({"name": "@ada/notes", "version": "1.2.3", "description": "Keeps notes.", "author": "Ada <a@b.c> (https://b.c)",
            "bin": {"notes": "./dist/index.js"}, "license": "MIT"})json");
    QVERIFY(made);
    QCOMPARE(checksOf(*made), QStringList());
    const BundleManifest manifest = readManifest(*made)->manifest;
    QCOMPARE(manifest.name, u"notes"_s);
    QCOMPARE(manifest.authorName, u"Ada"_s);
    QCOMPARE(manifest.entryPoint, u"dist/index.js"_s);
    QVERIFY(!manifestFromPackage(R"({"name": "notes"})"));
    const Result<QByteArray> bare = manifestFromPackage(R"({"name": "bare", "version": "1.0.0", "main": "index.js"})");
    QVERIFY(bare);
    QCOMPARE(checksOf(*bare), QStringList());
    QCOMPARE(readManifest(*bare)->manifest.entryPoint, u"index.js"_s);
}

void BundleManifestTest::neverGivesTwoNamesOneFolder()
{
    QCOMPARE(bundleFolderName(u"notes-2.0"_s), u"notes-2.0"_s);
    const QStringList names{u"a b"_s,
                            u"a/b"_s,
                            u"a-b"_s,
                            u".."_s,
                            u"."_s,
                            QString(),
                            u"../a"_s,
                            QString(u'x').repeated(100),
                            QString(u'x').repeated(101)};
    QSet<QString> folders;
    for (const QString &name : names) {
        const QString folder = bundleFolderName(name);
        QVERIFY(!folder.isEmpty() && folder.size() <= 64 && !folder.startsWith(u'.') && !folder.contains(u'/'));
        folders.insert(folder);
    }
    QCOMPARE(folders.size(), names.size());
}

QTEST_GUILESS_MAIN(BundleManifestTest)
#include "tst_bundlemanifest.moc"
