// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/bundles/bundle.h"
#include "core/catalog/bundles/bundlestore.h"
#include "core/catalog/bundles/ziparchive.h"
#include "zipbytes.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kLink = 0120777;
constexpr quint32 kDevice = 0020666;

QStringList checksOf(const QList<BundleFinding> &findings)
{
    QStringList checks;
    for (const BundleFinding &finding : findings) {
        checks << finding.check;
    }
    return checks;
}

} // namespace

/// Zip files written by hand: whatever they claim, nothing leaves the folder and nothing grows without end.
class ZipArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsRight();
    void refusesNamesThatLeadElsewhere_data();
    void refusesNamesThatLeadElsewhere();
    void refusesLinksAndDevices();
    void refusesWhatLiesInALink();
    void refusesFoldersWithContents();
    void refusesADirectoryThatTellsAnotherName();
    void refusesTwoEnds();
    void readsAZipWithAComment();
    void holdsTheSpellingsOfALetterForOneName();
    void refusesNamesThatAreNotUtf8();
    void refusesNamesThatMeanOneFile();
    void refusesANameThatIsThereTwice();
    void refusesFilesWithinFiles();
    void refusesEncryptedEntries();
    void refusesBombs();
    void refusesEntriesThatLieOverEachOther();
    void refusesTooManyEntriesBeforeTheyAreRead();
    void tellsOfAWrongChecksumWhenItIsRead();
    void tellsOfALengthThatIsNotTrue();
    void refusesWhatIsCutAnywhere();
    void refusesWhatIsNoFile();
    void installsNothingOfAHostileBundle();

private:
    QString file(const QByteArray &bytes);
    Result<ZipArchive> open(const ZipBytes &zip, const ZipLimits &limits = {});

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString ZipArchiveTest::file(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(u"%1.mcpb"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no room for a test's file");
    }
    return file.fileName();
}

Result<ZipArchive> ZipArchiveTest::open(const ZipBytes &zip, const ZipLimits &limits)
{
    return ZipArchive::open(file(zip.bytes()), -1, limits);
}

void ZipArchiveTest::readsWhatIsRight()
{
    ZipBytes::Entry packed;
    packed.name = "b.txt";
    packed.content = QByteArray(100'000, 'b');
    packed.isDeflated = true;
    packed.mode = 0100755;
    const Result<ZipArchive> archive = open(ZipBytes().add("a/", {}, 040755).add("a/ä.txt", "eins").add(packed));
    QVERIFY2(archive, qPrintable(archive ? QString() : archive.error().message));
    QCOMPARE(checksOf(archive->faults()), QStringList());
    QCOMPARE(archive->entries().size(), 3);
    QVERIFY(archive->entries().at(0).isFolder());
    QCOMPARE(*archive->read(1, 100), "eins");
    QCOMPARE(*archive->read(2, 1'000'000), packed.content);
    QVERIFY(archive->entries().at(2).isExecutable());
    QVERIFY(!archive->entries().at(1).isExecutable());
    QVERIFY(!archive->read(2, 10));
}

void ZipArchiveTest::refusesNamesThatLeadElsewhere_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("up") << QByteArray("../a");
    QTest::newRow("up in the middle") << QByteArray("a/../../b");
    QTest::newRow("absolute") << QByteArray("/etc/passwd");
    QTest::newRow("drive") << QByteArray("C:a");
    QTest::newRow("backslash") << QByteArray("a\\..\\b");
    QTest::newRow("share") << QByteArray("//host/share/a");
    QTest::newRow("dot") << QByteArray("./a");
    QTest::newRow("empty part") << QByteArray("a//b");
    QTest::newRow("line end") << QByteArray("a\nb");
    QTest::newRow("device of Windows") << QByteArray("a/nul.txt");
    QTest::newRow("dot at the end") << QByteArray("a./b");
    QTest::newRow("long") << QByteArray(2000, 'a');
    QTest::newRow("deep") << QByteArray("a/").repeated(70) + "b";
}

void ZipArchiveTest::refusesNamesThatLeadElsewhere()
{
    QFETCH(QByteArray, name);
    const Result<ZipArchive> archive = open(ZipBytes().add(name, "x"));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), QStringList{u"zip.name"_s});
}

void ZipArchiveTest::refusesLinksAndDevices()
{
    const Result<ZipArchive> archive = open(ZipBytes().add("link", "/etc/passwd", kLink).add("device", "", kDevice));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), (QStringList{u"zip.link"_s, u"zip.special"_s}));
}

void ZipArchiveTest::refusesWhatLiesInALink()
{
    const Result<ZipArchive> archive = open(ZipBytes().add("to", "/tmp", kLink).add("to/out", "x"));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), (QStringList{u"zip.link"_s, u"zip.crossing"_s}));
}

void ZipArchiveTest::refusesFoldersWithContents()
{
    const Result<ZipArchive> archive = open(ZipBytes().add("a/", "x", 040755));
    QVERIFY(!archive || checksOf(archive->faults()) == QStringList{u"zip.folder"_s});
}

/// One program would see the one name, another the other.
void ZipArchiveTest::refusesADirectoryThatTellsAnotherName()
{
    ZipBytes::Entry entry;
    entry.name = "server/index.js";
    entry.localName = "server/other.js";
    entry.content = "x";
    const Result<ZipArchive> archive = open(ZipBytes().add(entry));
    QVERIFY(!archive);
    QCOMPARE(archive.error().kind, Error::Kind::Framing);
    entry.localName = "../../../out.js";
    QVERIFY(!open(ZipBytes().add(entry)));
}

void ZipArchiveTest::refusesTwoEnds()
{
    const QByteArray other = ZipBytes().add("manifest.json", "{}").bytes();
    const Result<ZipArchive> hidden = ZipArchive::open(file(goodBundle().bytes(other)));
    QVERIFY(!hidden);
    QVERIFY(hidden.error().message.contains("two ends"_L1));
    QVERIFY(!ZipArchive::open(file(goodBundle().bytes() + other)));            // one behind the other
    QVERIFY(!ZipArchive::open(file(goodBundle().bytes() + "more")));           // what nobody tells of
    QVERIFY(ZipArchive::open(file(goodBundle().add("a.zip", other).bytes()))); // within, it is a file like others
}

void ZipArchiveTest::readsAZipWithAComment()
{
    QVERIFY(readBundle(file(goodBundle().bytes("made by hand"))));
}

void ZipArchiveTest::holdsTheSpellingsOfALetterForOneName()
{
    const Result<ZipArchive> archive =
        open(ZipBytes().add("\xc3\xa4.js", "1").add("a\xcc\x88.js", "2")); // ä, both ways
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), QStringList{u"zip.case"_s});
}

void ZipArchiveTest::refusesNamesThatMeanOneFile()
{
    const Result<ZipArchive> archive = open(ZipBytes().add("a", "1").add("A", "2").add("b/", {}, 040755).add("b", "4"));
    QVERIFY2(archive, qPrintable(archive ? QString() : archive.error().message));
    QCOMPARE(checksOf(archive->faults()), (QStringList{u"zip.case"_s, u"zip.twice"_s}));
}

/// Which of the two would be seen is another matter in every program; libzip opens no such file.
void ZipArchiveTest::refusesANameThatIsThereTwice()
{
    const Result<ZipArchive> archive = open(ZipBytes().add("b", "3").add("b", "4"));
    QVERIFY(!archive);
    QCOMPARE(archive.error().kind, Error::Kind::Framing);
    QVERIFY(archive.error().message.contains("one name"_L1));
}

void ZipArchiveTest::refusesNamesThatAreNotUtf8()
{
    ZipBytes::Entry entry;
    entry.name = "a\xff";
    QVERIFY(!open(ZipBytes().add(entry))); // it says that it is
    entry.isUtf8 = false;
    const Result<ZipArchive> archive = open(ZipBytes().add(entry));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), QStringList{u"zip.name"_s});
}

void ZipArchiveTest::refusesFilesWithinFiles()
{
    const Result<ZipArchive> archive = open(ZipBytes().add("a", "1").add("a/b", "2"));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), QStringList{u"zip.crossing"_s});
}

void ZipArchiveTest::refusesEncryptedEntries()
{
    ZipBytes::Entry entry;
    entry.name = "a";
    entry.content = "0123456789012345"; // twelve bytes of it are the cipher's
    entry.claimedSize = 4;
    entry.isEncrypted = true;
    const Result<ZipArchive> archive = open(ZipBytes().add(entry));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), QStringList{u"zip.encrypted"_s});
}

void ZipArchiveTest::refusesBombs()
{
    ZipBytes::Entry entry;
    entry.name = "zeros";
    entry.content = QByteArray(40 * 1024 * 1024, '\0');
    entry.isDeflated = true;
    const Result<ZipArchive> archive = open(ZipBytes().add(entry));
    QVERIFY(archive);
    QCOMPARE(checksOf(archive->faults()), QStringList{u"zip.bomb"_s});
    ZipLimits small;
    small.unpackedBytes = 100;
    const Result<ZipArchive> large = open(ZipBytes().add("a", QByteArray(101, 'a')), small);
    QVERIFY(large);
    QCOMPARE(checksOf(large->faults()), QStringList{u"zip.bomb"_s});
}

void ZipArchiveTest::refusesEntriesThatLieOverEachOther()
{
    ZipBytes zip;
    ZipBytes::Entry entry;
    entry.name = "a";
    entry.content = QByteArray(10'000, 'a');
    zip.add(entry);
    entry.sameDataAs = 0;
    for (int i = 0; i < 50; ++i) {
        zip.add(entry);
    }
    const Result<ZipArchive> archive = open(zip);
    QVERIFY(!archive || checksOf(archive->faults()).contains(u"zip.overlap"_s));
}

void ZipArchiveTest::refusesTooManyEntriesBeforeTheyAreRead()
{
    ZipBytes zip;
    for (int i = 0; i < 65'535; ++i) {
        zip.add(QByteArray::number(i), {});
    }
    const Result<ZipArchive> archive = open(zip);
    QVERIFY(!archive);
    QCOMPARE(archive.error().kind, Error::Kind::Framing);
    ZipLimits few;
    few.entries = 2;
    QVERIFY(!open(ZipBytes().add("a", {}).add("b", {}).add("c", {}), few));
}

void ZipArchiveTest::tellsOfAWrongChecksumWhenItIsRead()
{
    ZipBytes::Entry entry;
    entry.name = "a";
    entry.content = "content";
    entry.checksumChange = 1;
    const Result<ZipArchive> archive = open(ZipBytes().add(entry));
    QVERIFY(archive);
    const Result<QByteArray> read = archive->read(0, 100);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Framing);
}

void ZipArchiveTest::tellsOfALengthThatIsNotTrue()
{
    ZipBytes::Entry entry;
    entry.name = "a";
    entry.content = QByteArray(5000, 'a');
    entry.isDeflated = true;
    entry.claimedSize = 10;
    const Result<ZipArchive> archive = open(ZipBytes().add(entry));
    QVERIFY(!archive || !archive->read(0, 100'000));
}

void ZipArchiveTest::refusesWhatIsCutAnywhere()
{
    const QByteArray whole = goodBundle().bytes();
    QVERIFY(readBundle(file(whole)));
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const Result<Bundle> bundle = readBundle(file(whole.first(size)));
        QVERIFY2(!bundle, QByteArray::number(size).constData());
    }
}

void ZipArchiveTest::refusesWhatIsNoFile()
{
    QCOMPARE(ZipArchive::open(m_folder.path()).error().kind, Error::Kind::Storage);
    QCOMPARE(ZipArchive::open(m_folder.filePath(u"none"_s)).error().kind, Error::Kind::Storage);
    QCOMPARE(ZipArchive::open(file("this is no zip")).error().kind, Error::Kind::Framing);
}

void ZipArchiveTest::installsNothingOfAHostileBundle()
{
    QTemporaryDir data;
    const BundleStore store(data.path());
    const QList<ZipBytes> hostile{goodBundle().add("../out", "x"), goodBundle().add("link", "/etc/passwd", kLink)};
    for (const ZipBytes &zip : hostile) {
        const Result<Bundle> bundle = readBundle(file(zip.bytes()));
        QVERIFY2(bundle, qPrintable(bundle ? QString() : bundle.error().message));
        QVERIFY(!bundle->canBeInstalled());
        QVERIFY(!store.install(*bundle));
    }
    ZipBytes::Entry broken;
    broken.name = "z";
    broken.content = "content";
    broken.checksumChange = 1;
    const Result<Bundle> bundle = readBundle(file(goodBundle().add(broken).bytes()));
    QVERIFY(bundle && bundle->canBeInstalled()); // only unpacking shows it
    QVERIFY(!store.install(*bundle));
    QVERIFY(store.all().isEmpty());
    QDir left(data.filePath(u"bundles"_s));
    QCOMPARE(left.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(!QFile::exists(data.filePath(u"out"_s)));
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
