// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/fileversions.h"
#include "core/json/jsonparse.h"
#include "core/json/jsontext.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestCatalog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void startsEmptyAndWritesNothing();
    void addsUpdatesAndRemoves();
    void refusesBadNames();
    void findsAFreeName();
    void c14_goesOnInMemoryWithWhatCannotBeWritten();
    void c02_keepsEverythingItDoesNotUnderstand_data();
    void c02_keepsEverythingItDoesNotUnderstand();
    void c01_keepsWhatTheFileHeldBefore();
    void c01_writesNothingIfTheOldCannotBeKept();
    void c03_noticesChangesFromOutside();
    void c03_losesNothingWrittenBetweenReadAndWrite();
    void c03_changesEntriesThatAreReadAnewMeanwhile();
    void knowsItsOwnWrites();
    void c04_neverOverwritesAFileItCannotRead_data();
    void c04_neverOverwritesAFileItCannotRead();
    void c04_goesOnWhenTheFileIsMended();
    void c05_refusesWhatIsNoFile();
    void f15_keepsBrokenEntriesAndUsesTheGood();
    void keepsServersWhenTheFileVanishes();
    void givesIdsThatStay();
    void s16_keepsOthersOut();

private:
    void put(const QByteArray &bytes) const;
    QByteArray bytes() const;
    static ServerEntry entry(const QString &name, const QString &command = u"x"_s);

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void TestCatalog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"servers.json"_s);
}

void TestCatalog::put(const QByteArray &bytes) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestCatalog::bytes() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
}

ServerEntry TestCatalog::entry(const QString &name, const QString &command)
{
    ServerEntry made;
    made.name = name;
    made.command = command;
    return made;
}

void TestCatalog::startsEmptyAndWritesNothing()
{
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QVERIFY(catalog.entries().isEmpty());
    QVERIFY(!QFile::exists(m_file));
}

void TestCatalog::addsUpdatesAndRemoves()
{
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QSignalSpy changed(&catalog, &Catalog::changed);
    QVERIFY(catalog.add(entry(u"a"_s)));
    QVERIFY(catalog.add(entry(u"b"_s)));
    QCOMPARE(changed.count(), 2);

    ServerEntry a = *catalog.byName(u"a"_s);
    QVERIFY(!a.id.isEmpty());
    a.name = u"c"_s;
    a.arguments = {u"-v"_s};
    QVERIFY(catalog.update(a));
    QCOMPARE(catalog.byId(a.id)->name, u"c"_s);
    QVERIFY(catalog.remove(catalog.byName(u"b"_s)->id));
    QVERIFY(!catalog.remove(u"none"_s));

    Catalog again(m_file);
    QVERIFY(again.load());
    QCOMPARE(again.entries(), catalog.entries());
    QCOMPARE(again.entries().size(), 1);
    QCOMPARE(again.entries().constFirst().id, a.id);
    QVERIFY(bytes().startsWith("{\n  \"mcpServers\": {\n    \"c\": {\n"));
}

void TestCatalog::refusesBadNames()
{
    put(R"({"mcpServers":{"broken":{}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QVERIFY(catalog.add(entry(u"a"_s)));
    QVERIFY(catalog.add(entry(u"b"_s)));
    for (const QString &name : {u"a"_s, u""_s, u"  "_s, u"broken"_s}) {
        const auto added = catalog.add(entry(name));
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Usage);
    }
    ServerEntry b = *catalog.byName(u"b"_s);
    b.name = u"a"_s;
    QVERIFY(!catalog.update(b));
    ServerEntry without = *catalog.byName(u"b"_s);
    without.command.clear();
    const auto updated = catalog.update(without);
    QVERIFY(!updated);
    QCOMPARE(updated.error().where, u"command"_s);
    QCOMPARE(catalog.entries().size(), 2);
}

void TestCatalog::findsAFreeName()
{
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QCOMPARE(catalog.freeName(u"a"_s), u"a"_s);
    QVERIFY(catalog.add(entry(u"a"_s)));
    QVERIFY(catalog.add(entry(u"a-2"_s)));
    QCOMPARE(catalog.freeName(u"a"_s), u"a-3"_s);
}

void TestCatalog::c14_goesOnInMemoryWithWhatCannotBeWritten()
{
    const QByteArray before = R"({"mcpServers":{"a":{"command":"x"}}})";
    put(before);
    QFile inTheWay(Catalog::versionsFolder(m_file)); // nothing can be kept, so nothing is written
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Catalog catalog(m_file);
    catalog.goOnInMemory();
    QVERIFY(catalog.load());
    QSignalSpy problems(&catalog, &Catalog::problemFound);
    QVERIFY(catalog.add(entry(u"b"_s)));
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.first().first().value<Error>().advice.contains(u"until Signalbox ends"_s));
    QCOMPARE(bytes(), before);
    ServerEntry b = *catalog.byName(u"b"_s);
    b.command = u"y"_s;
    QVERIFY(catalog.update(b));
    QVERIFY(!catalog.remove(catalog.byName(u"a"_s)->id)); // the file would still have it
    ServerEntry a = *catalog.byName(u"a"_s);
    a.command = u"y"_s;
    QVERIFY(!catalog.update(a));
    QCOMPARE(catalog.byName(u"a"_s)->command, u"x"_s);
    put(R"({"mcpServers":{"a":{"command":"z"}}})");
    QTRY_COMPARE(catalog.byName(u"a"_s)->command, u"z"_s);
    QCOMPARE(catalog.byName(u"b"_s)->command, u"y"_s); // another's change takes nothing away
    QVERIFY(catalog.add(entry(u"c"_s)));
    problems.clear();
    QVERIFY(catalog.remove(catalog.byName(u"c"_s)->id));
    QCOMPARE(catalog.entries().size(), 2);
    QCOMPARE(problems.size(), 0); // nothing was added
    QVERIFY(catalog.add(entry(u"d"_s)));
    problems.clear();
    put(R"({"mcpServers":{"a":{"command":"z"},"d":{"command":"theirs"}}})");
    QTRY_COMPARE(catalog.byName(u"d"_s)->command, u"theirs"_s);
    QCOMPARE(problems.size(), 1); // ours gave way, and that is said
    QVERIFY(problems.first().first().value<Error>().message.contains(u"“d”"_s));
    QCOMPARE(catalog.entries().size(), 3);

    QVERIFY(inTheWay.remove());
    QVERIFY(catalog.update(a));
    Catalog again(m_file); // all of it, once it can be written
    QVERIFY(again.load());
    QCOMPARE(again.byName(u"a"_s)->command, u"y"_s);
    QCOMPARE(again.byName(u"b"_s)->command, u"y"_s);
}

void TestCatalog::c02_keepsEverythingItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("unknown members everywhere")
        << QByteArray("{\n  \"$schema\": \"x\",\n  \"mcpServers\": {\n    \"b\": {\n      \"timeout\": 1.0,\n      "
                      "\"command\": \"x\",\n"
                      "      \"nested\": {\n        \"z\": 1,\n        \"a\": 1e2\n      }\n    },\n    \"a\": {\n     "
                      " \"url\": \"https://a\"\n"
                      "    }\n  },\n  \"inputs\": [\n    123456789012345678901234567890\n  ]\n}\n")
        << QByteArray("{\n  \"$schema\": \"x\",\n  \"mcpServers\": {\n    \"b\": {\n      \"timeout\": 1.0,\n      "
                      "\"command\": \"x\",\n"
                      "      \"nested\": {\n        \"z\": 1,\n        \"a\": 1e2\n      }\n    },\n    \"a\": {\n     "
                      " \"url\": \"https://a\"\n"
                      "    },\n    \"new\": NEW\n  },\n  \"inputs\": [\n    123456789012345678901234567890\n  ]\n}\n");
    QTest::newRow("no servers yet") << QByteArray("{\n  \"other\": true\n}\n")
                                    << QByteArray(
                                           "{\n  \"other\": true,\n  \"mcpServers\": {\n    \"new\": NEW\n  }\n}\n");
}

void TestCatalog::c02_keepsEverythingItDoesNotUnderstand()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    put(before);
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QCOMPARE(bytes(), before); // no write at start
    QVERIFY(catalog.add(entry(u"new"_s)));
    const QString id = catalog.byName(u"new"_s)->id;
    after.replace("NEW", "{\n      \"command\": \"x\",\n      \"signalbox\": {\n        \"id\": \"" + id.toUtf8()
                             + "\"\n      }\n    }");
    QCOMPARE(bytes(), after);
    QVERIFY(catalog.remove(id));
    if (before.contains("mcpServers")) {
        QCOMPARE(bytes(), before);
    }
}

/// Each state but the present one, the newest first; the one before the first change (C02) among them.
void TestCatalog::c01_keepsWhatTheFileHeldBefore()
{
    QList<QByteArray> held{R"({"mcpServers":{"a":{"command":"x"}}})"};
    put(held.first());
    for (int run = 0; run < 3; ++run) {
        Catalog catalog(m_file);
        QVERIFY(catalog.load());
        for (int change = 0; change < 3; ++change) {
            QVERIFY(catalog.add(entry(u"%1-%2"_s.arg(run).arg(change))));
            held.prepend(bytes());
        }
    }
    held.removeFirst();
    const FileVersions versions(Catalog::versionsFolder(m_file));
    QList<QByteArray> kept;
    for (const FileVersion &version : versions.of(m_file)) {
        kept.append(versions.bytes(m_file, version.id).value_or("(unreadable)"));
    }
    QCOMPARE(kept, held);
    QVERIFY(kept.size() >= 5);
}

void TestCatalog::c01_writesNothingIfTheOldCannotBeKept()
{
    const QByteArray before = R"({"mcpServers":{"a":{"command":"x"}}})";
    put(before);
    QFile inTheWay(Catalog::versionsFolder(m_file)); // a file where the folder would be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    const Result<> added = catalog.add(entry(u"b"_s));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Storage);
    QCOMPARE(bytes(), before);
    QCOMPARE(catalog.entries().size(), 1);
}

void TestCatalog::c03_noticesChangesFromOutside()
{
    put(R"({"mcpServers":{"a":{"command":"x"}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QSignalSpy changed(&catalog, &Catalog::changed);
    put(R"({"mcpServers":{"a":{"command":"y"},"b":{"command":"z"}}})");
    QTRY_COMPARE(catalog.entries().size(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(catalog.byName(u"a"_s)->command, u"y"_s);

    // By renaming another file over it, as most programs do.
    QFile other(m_file + u".new"_s);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(R"({"mcpServers":{"c":{"command":"x"}}})");
    other.close();
    QCOMPARE(::rename(qPrintable(other.fileName()), qPrintable(m_file)), 0);
    QTRY_VERIFY(catalog.byName(u"c"_s) != nullptr);

    put(R"({"mcpServers":{"d":{"command":"x"}}})"); // and the new file is watched as well
    QTRY_VERIFY(catalog.byName(u"d"_s) != nullptr);
}

void TestCatalog::c03_losesNothingWrittenBetweenReadAndWrite()
{
    put(R"({"mcpServers":{"a":{"command":"x"}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    for (int round = 0; round < 50; ++round) {
        ServerEntry mine = *catalog.byName(u"a"_s);
        mine.arguments = {QString::number(round)};
        // Somebody else writes before our watcher could have told us; nothing is processed in between.
        auto document = parseJson(bytes());
        QVERIFY(document);
        const std::string name = "theirs" + std::to_string(round);
        Json theirs;
        theirs.insert_or_assign("command", "t");
        document->value["mcpServers"].insert_or_assign(name, theirs);
        document->value["mcpServers"]["a"].insert_or_assign("timeout", round);
        put(prettyJson(document->value));
        QVERIFY(catalog.update(mine));
    }
    QCOMPARE(catalog.entries().size(), 51);
    const auto written = parseJson(bytes());
    QVERIFY(written);
    QCOMPARE(int(written->value["mcpServers"].size()), 51);
    const Json &a = written->value["mcpServers"]["a"];
    QCOMPARE(a.at("timeout").as<int>(), 49);
    QCOMPARE(compactJson(a.at("args")), QByteArray("[\"49\"]"));
}

void TestCatalog::c03_changesEntriesThatAreReadAnewMeanwhile()
{
    put(R"({"mcpServers":{"a":{"command":"x"},"b":{"command":"y"}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    put(R"({"mcpServers":{"c":{"command":"z"},"a":{"command":"x"},"b":{"command":"y"}}})");
    QVERIFY(catalog.remove(catalog.byName(u"a"_s)->id)); // an id in the list that is replaced by the reading
    QVERIFY(!bytes().contains("\"a\""));
    put(R"({"mcpServers":{"b":{"command":"y","mine":1}}})");
    QVERIFY(catalog.update(*catalog.byName(u"b"_s)));
    QVERIFY(bytes().contains("\"mine\""));
    QCOMPARE(catalog.entries().size(), 1);
}

void TestCatalog::knowsItsOwnWrites()
{
    put(R"({"mcpServers":{"a":{"command":"x"}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QVERIFY(catalog.add(entry(u"b"_s)));
    QSignalSpy changed(&catalog, &Catalog::changed);
    put(bytes()); // touched, same content
    QVERIFY(!changed.wait(400));
}

void TestCatalog::c04_neverOverwritesAFileItCannotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");

    QTest::newRow("empty") << QByteArray("") << u"line 1"_s;
    QTest::newRow("cut") << QByteArray("{\"mcpServers\":\n {\"a\":") << u"line 2"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
    QTest::newRow("servers a list") << QByteArray("{\"mcpServers\":[]}") << u"mcpServers"_s;
    QTest::newRow("comments") << QByteArray("{\n// mine\n\"mcpServers\":{}}") << u"line 2"_s;
    QTest::newRow("5 000 deep") << QByteArray(5000, '[') << u"line 1"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0}\0", 6) << QString();
    QTest::newRow("larger than the limit") << QByteArray(17 * 1024 * 1024, ' ') << u"16 MB"_s;
    QTest::newRow("duplicate keys") << QByteArray(R"({"mcpServers":{"a":{"command":"x"},"a":{"command":"y"}}})")
                                    << u"twice"_s;
}

void TestCatalog::c04_neverOverwritesAFileItCannotRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    put(content);
    Catalog catalog(m_file);
    const auto loaded = catalog.load();
    const auto added = catalog.add(entry(u"n"_s));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Storage);
    QVERIFY2(added.error().message.contains(words), qPrintable(added.error().message));
    QCOMPARE(added.error().where, m_file);
    if (!loaded) {
        QCOMPARE(loaded.error(), added.error());
    } else { // readable, but writing would lose something
        QCOMPARE(catalog.entries().size(), 1);
    }
    QVERIFY(bytes() == content);
}

void TestCatalog::c04_goesOnWhenTheFileIsMended()
{
    put(R"({"mcpServers":{"a":{"command":"x"}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QSignalSpy problems(&catalog, &Catalog::problemFound);
    put("{");
    QTRY_COMPARE(problems.count(), 1);
    QCOMPARE(catalog.entries().size(), 1);
    QVERIFY(!catalog.add(entry(u"b"_s)));
    put(R"({"mcpServers":{"a":{"command":"x"}}})");
    QVERIFY(catalog.add(entry(u"b"_s)));
    QCOMPARE(catalog.entries().size(), 2);
}

void TestCatalog::c05_refusesWhatIsNoFile()
{
    const QString pipe = m_dir->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    const QString loop = m_dir->filePath(u"loop"_s);
    QVERIFY(QFile::link(loop, loop));
    for (const QString &path : {m_dir->path(), pipe, u"/dev/zero"_s, loop}) {
        Catalog catalog(path);
        QVERIFY2(!catalog.load(), qPrintable(path));
        QVERIFY(!catalog.add(entry(u"a"_s)));
    }
    QVERIFY(QFileInfo(pipe).exists() && !QFileInfo(pipe).isFile());
}

void TestCatalog::f15_keepsBrokenEntriesAndUsesTheGood()
{
    put(R"({"mcpServers":{"bad":{"command":7,"x":[1.0]},"good":{"command":"x"},"worse":null}})");
    Catalog catalog(m_file);
    QSignalSpy problems(&catalog, &Catalog::problemFound);
    QVERIFY(catalog.load());
    QCOMPARE(catalog.entries().size(), 1);
    QCOMPARE(catalog.problems().size(), 2);
    QCOMPARE(problems.count(), 2);
    QVERIFY(catalog.problems().constFirst().message.contains(u"bad"_s));
    ServerEntry good = *catalog.byName(u"good"_s);
    good.name = u"better"_s;
    QVERIFY(catalog.update(good));
    const auto written = parseJson(bytes());
    QVERIFY(written);
    const Json &servers = written->value.at("mcpServers");
    QCOMPARE(compactJson(servers.at("bad")), QByteArray(R"({"command":7,"x":[1.0]})"));
    QVERIFY(servers.at("worse").is_null());
    QVERIFY(bytes().indexOf("better") > bytes().indexOf("bad\"")
            && bytes().indexOf("better") < bytes().indexOf("worse"));
}

void TestCatalog::keepsServersWhenTheFileVanishes()
{
    put(R"({"mcpServers":{"a":{"command":"x"}}})");
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    QSignalSpy problems(&catalog, &Catalog::problemFound);
    QVERIFY(QFile::remove(m_file));
    QTRY_COMPARE(problems.count(), 1);
    QCOMPARE(catalog.entries().size(), 1);
    QVERIFY(catalog.add(entry(u"b"_s)));
    Catalog again(m_file);
    QVERIFY(again.load());
    QCOMPARE(again.entries().size(), 2);
}

void TestCatalog::givesIdsThatStay()
{
    const QByteArray byHand = R"({"mcpServers":{"a":{"command":"x"},"b":{"command":"x","signalbox":{"id":"i"}},)"
                              R"("copy":{"command":"x","signalbox":{"id":"i"}}}})";
    put(byHand);
    Catalog catalog(m_file);
    QVERIFY(catalog.load());
    const QString id = catalog.byName(u"a"_s)->id;
    QVERIFY(!id.isEmpty());
    QCOMPARE(catalog.byName(u"b"_s)->id, u"i"_s);
    QVERIFY(catalog.byName(u"copy"_s)->id != u"i"_s);
    Catalog again(m_file);
    QVERIFY(again.load());
    QCOMPARE(again.byName(u"a"_s)->id, id);
    QCOMPARE(bytes(), byHand);

    ServerEntry renamed = *again.byName(u"a"_s); // now the name no longer gives the id, so it is written
    renamed.name = u"z"_s;
    QVERIFY(again.update(renamed));
    Catalog third(m_file);
    QVERIFY(third.load());
    QCOMPARE(third.byName(u"z"_s)->id, id);
}

void TestCatalog::s16_keepsOthersOut()
{
    const mode_t before = ::umask(0);
    const QString folder = m_dir->filePath(u"deep/config"_s);
    Catalog catalog(folder + u"/servers.json"_s);
    QVERIFY(catalog.load());
    QVERIFY(catalog.add(entry(u"a"_s)));
    QVERIFY(catalog.add(entry(u"b"_s)));
    put("{}"); // wide open, as somebody else made it
    Catalog open(m_file);
    QVERIFY(open.load());
    QVERIFY(open.add(entry(u"a"_s)));
    ::umask(before);

    const auto mode = [](const QString &path) {
        struct stat info = {};
        return ::stat(qPrintable(path), &info) == 0 ? int(info.st_mode & 0777) : -1;
    };
    QCOMPARE(mode(folder), 0700);
    QCOMPARE(mode(folder + u"/servers.json"_s), 0600);
    QCOMPARE(mode(m_file), 0600);
    const QString versions = Catalog::versionsFolder(m_file);
    QCOMPARE(mode(versions), 0700);
    QDirIterator kept(versions, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(kept.hasNext());
    while (kept.hasNext()) {
        const QString path = kept.next();
        QCOMPARE(mode(path), 0600);
        QCOMPARE(mode(QFileInfo(path).absolutePath()), 0700);
    }
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
