// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundleentry.h"
#include "core/catalog/bundles/bundlepacker.h"
#include "core/catalog/bundles/bundlestore.h"
#include "core/catalog/bundles/ignorepatterns.h"
#include "zipbytes.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's file");
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList namesOf(const Bundle &bundle)
{
    QByteArrayList names;
    std::ranges::transform(bundle.entries, std::back_inserter(names), &ZipEntry::name);
    return names;
}

} // namespace

class BundleStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void packsAFolderAndInstallsIt();
    void packsTheSameBytesForTheSameFiles();
    void leavesOutWhatPatternsName();
    void followsLinksOnlyWithinTheFolder();
    void refusesToPackWithoutAManifest();
    void understandsPatterns_data();
    void understandsPatterns();
    void replacesTheSameVersion();
    void keepsVersionsBesideEachOther();
    void refusesAFileThatChangedSinceItWasLookedAt();
    void removesAllOfIt();
    void makesTheProgramOfABinaryServerExecutable();

private:
    Bundle pack(const QString &file = u"a.mcpb"_s);
    [[nodiscard]] QString source(const QString &path) const { return m_folder->filePath(u"source/"_s + path); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BundleStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(source(u"manifest.json"_s), goodManifest());
    write(source(u"server/index.js"_s), "console.error('here')\n");
    write(source(u"server/lib/z.js"_s), "z");
}

Bundle BundleStoreTest::pack(const QString &file)
{
    const Result<PackedBundle> packed = packBundle(m_folder->filePath(u"source"_s), m_folder->filePath(file));
    if (!packed) {
        qFatal("%s", qPrintable(packed.error().message));
    }
    return packed->bundle;
}

void BundleStoreTest::packsAFolderAndInstallsIt()
{
    QFile(source(u"server/index.js"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Bundle bundle = pack();
    QCOMPARE(namesOf(bundle), (QByteArrayList{"manifest.json", "server/index.js", "server/lib/z.js"}));
    QVERIFY(bundle.canBeInstalled());
    const BundleStore store(m_folder->filePath(u"data"_s));
    const Result<InstalledBundle> installed = store.install(bundle);
    QVERIFY2(installed, qPrintable(installed ? QString() : installed.error().message));
    QCOMPARE(installed->folder, m_folder->filePath(u"data/bundles/notes/1.0.0"_s));
    QCOMPARE(contents(installed->folder + u"/server/index.js"_s), contents(source(u"server/index.js"_s)));
    QVERIFY(QFileInfo(installed->folder + u"/server/index.js"_s).isExecutable());
    QVERIFY(!QFileInfo(installed->folder + u"/manifest.json"_s).isExecutable());
    QCOMPARE(QFile(installed->folder + u"/manifest.json"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    const QList<InstalledBundle> all = store.all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().manifest, bundle.manifest);
    QCOMPARE(all.first().digest, bundle.digest);
    QVERIFY(all.first().installedAt.isValid());
}

void BundleStoreTest::packsTheSameBytesForTheSameFiles()
{
    pack(u"a.mcpb"_s);
    QFile file(source(u"server/index.js"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000), QFileDevice::FileModificationTime));
    pack(u"b.mcpb"_s);
    QVERIFY(!contents(m_folder->filePath(u"a.mcpb"_s)).isEmpty());
    QCOMPARE(contents(m_folder->filePath(u"a.mcpb"_s)), contents(m_folder->filePath(u"b.mcpb"_s)));
}

void BundleStoreTest::leavesOutWhatPatternsName()
{
    write(source(u".git/config"_s), "x");
    write(source(u".env"_s), "SECRET=1");
    write(source(u"server/a.log"_s), "x");
    write(source(u"tests/a.js"_s), "x");
    write(source(u"server/keep.test.js"_s), "x");
    write(source(u"server/other.test.js"_s), "x");
    write(source(u".mcpbignore"_s), "# ours\ntests/\n*.test.js\n!keep.test.js\n");
    const Result<PackedBundle> packed = packBundle(m_folder->filePath(u"source"_s), m_folder->filePath(u"a.mcpb"_s));
    QVERIFY(packed);
    QCOMPARE(namesOf(packed->bundle),
             (QByteArrayList{"manifest.json", "server/index.js", "server/keep.test.js", "server/lib/z.js"}));
    QVERIFY(packed->leftOut.contains(u"tests/"_s));
    QVERIFY(packed->leftOut.contains(u".env"_s));
}

void BundleStoreTest::followsLinksOnlyWithinTheFolder()
{
    write(m_folder->filePath(u"outside.txt"_s), "secret");
    QVERIFY(QFile::link(m_folder->filePath(u"outside.txt"_s), source(u"out"_s)));
    QVERIFY(QFile::link(source(u"server/index.js"_s), source(u"in.js"_s)));
    QVERIFY(QFile::link(m_folder->path(), source(u"folder"_s)));
    const Result<PackedBundle> packed = packBundle(m_folder->filePath(u"source"_s), m_folder->filePath(u"a.mcpb"_s));
    QVERIFY(packed);
    QVERIFY(namesOf(packed->bundle).contains("in.js"));
    QVERIFY(!namesOf(packed->bundle).contains("out"));
    QStringList notPacked = packed->notPacked;
    notPacked.sort();
    QCOMPARE(notPacked, (QStringList{u"folder"_s, u"out"_s}));
}

void BundleStoreTest::refusesToPackWithoutAManifest()
{
    QFile::remove(source(u"manifest.json"_s));
    const Result<PackedBundle> packed = packBundle(m_folder->filePath(u"source"_s), m_folder->filePath(u"a.mcpb"_s));
    QVERIFY(!packed);
    QCOMPARE(packed.error().kind, Error::Kind::Usage);
    QVERIFY(!QFile::exists(m_folder->filePath(u"a.mcpb"_s)));
}

void BundleStoreTest::understandsPatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isIgnored");
    QTest::newRow("anywhere") << u"a.txt"_s << u"x/y/a.txt"_s << true;
    QTest::newRow("star") << u"*.log"_s << u"x/a.log"_s << true;
    QTest::newRow("star stays in its part") << u"x/*.log"_s << u"x/y/a.log"_s << false;
    QTest::newRow("from the top") << u"/a.txt"_s << u"x/a.txt"_s << false;
    QTest::newRow("path") << u"x/a.txt"_s << u"y/x/a.txt"_s << false;
    QTest::newRow("two stars") << u"x/**/a.txt"_s << u"x/y/z/a.txt"_s << true;
    QTest::newRow("two stars, none between") << u"x/**/a.txt"_s << u"x/a.txt"_s << true;
    QTest::newRow("question mark") << u"a?.txt"_s << u"ab.txt"_s << true;
    QTest::newRow("set") << u"a[bc].txt"_s << u"ac.txt"_s << true;
    QTest::newRow("not in the set") << u"a[!bc].txt"_s << u"ac.txt"_s << false;
    QTest::newRow("points are points") << u"a.txt"_s << u"axtxt"_s << false;
    QTest::newRow("folders only") << u"a/"_s << u"a"_s << false;
    QTest::newRow("comment") << u"# a"_s << u"# a"_s << false;
    QTest::newRow("open set") << u"a[b"_s << u"a[b"_s << true;
}

void BundleStoreTest::understandsPatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    IgnorePatterns patterns;
    patterns.add(pattern);
    QTEST(patterns.isIgnored(path, false), "isIgnored");
}

void BundleStoreTest::replacesTheSameVersion()
{
    const BundleStore store(m_folder->filePath(u"data"_s));
    QVERIFY(store.install(pack()));
    write(source(u"server/index.js"_s), "other");
    QFile::remove(source(u"server/lib/z.js"_s));
    const Result<InstalledBundle> again = store.install(pack());
    QVERIFY(again);
    QCOMPARE(store.all().size(), 1);
    QCOMPARE(contents(again->folder + u"/server/index.js"_s), "other");
    QVERIFY(!QFile::exists(again->folder + u"/server/lib/z.js"_s));
}

void BundleStoreTest::keepsVersionsBesideEachOther()
{
    const BundleStore store(m_folder->filePath(u"data"_s));
    const Result<InstalledBundle> first = store.install(pack());
    write(source(u"manifest.json"_s), goodManifest("2.0.0"));
    const Result<InstalledBundle> second = store.install(pack());
    QVERIFY(first && second);
    QVERIFY(QFile::exists(first->folder + u"/manifest.json"_s));
    QCOMPARE(store.latest(u"notes"_s)->manifest.version, u"2.0.0"_s);
    QVERIFY(store.removeOthers(*second));
    QVERIFY(!QFile::exists(first->folder));
    QCOMPARE(store.all().size(), 1);
}

void BundleStoreTest::refusesAFileThatChangedSinceItWasLookedAt()
{
    const BundleStore store(m_folder->filePath(u"data"_s));
    const Bundle seen = pack();
    write(source(u"server/index.js"_s), "other");
    pack(); // into the same file
    const Result<InstalledBundle> installed = store.install(seen);
    QVERIFY(!installed);
    QCOMPARE(installed.error().kind, Error::Kind::Usage);
    QVERIFY(store.all().isEmpty());
}

void BundleStoreTest::removesAllOfIt()
{
    const BundleStore store(m_folder->filePath(u"data"_s));
    const Result<InstalledBundle> installed = store.install(pack());
    QVERIFY(installed);
    QVERIFY(store.remove(*installed));
    QVERIFY(store.all().isEmpty());
    QCOMPARE(QDir(m_folder->filePath(u"data/bundles"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
    InstalledBundle elsewhere;
    elsewhere.folder = m_folder->filePath(u"source"_s);
    QVERIFY(!store.remove(elsewhere));
    QVERIFY(QFile::exists(source(u"manifest.json"_s)));
}

void BundleStoreTest::makesTheProgramOfABinaryServerExecutable()
{
    QByteArray manifest = goodManifest();
    manifest.replace(R"("type": "node")", R"("type": "binary")");
    ZipBytes zip;
    zip.add("manifest.json", manifest, 0).add("server/index.js", "#!/bin/sh\n", 0);
    write(m_folder->filePath(u"b.mcpb"_s), zip.bytes());
    const Result<Bundle> bundle = readBundle(m_folder->filePath(u"b.mcpb"_s));
    QVERIFY(bundle && bundle->canBeInstalled());
    const Result<InstalledBundle> installed = BundleStore(m_folder->filePath(u"data"_s)).install(*bundle);
    QVERIFY(installed);
    QVERIFY(QFileInfo(installed->folder + u"/server/index.js"_s).isExecutable());
}

QTEST_GUILESS_MAIN(BundleStoreTest)
#include "tst_bundlestore.moc"
