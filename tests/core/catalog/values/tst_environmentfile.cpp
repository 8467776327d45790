// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/entryjson.h"
#include "core/catalog/values/environmentfile.h"
#include "core/catalog/values/valueneed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class EnvironmentFileTest : public QObject
{
    Q_OBJECT
private slots:
    void readsLinesAsVsCodeDoes_data();
    void readsLinesAsVsCodeDoes();
    void staysWithTheEntry();
    void fillsInItsPath();
    void refusesWhatItCannotGive();
};

void EnvironmentFileTest::readsLinesAsVsCodeDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("variables");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &variables) {
        QTest::newRow(name) << text << variables;
    };
    row("plain", "A=1\nB = two words \n", {u"A=1"_s, u"B=two words"_s});
    row("comments", "# A=1\n  # B\nC=3 # three\nD=#\nE=a#b\n", {u"C=3"_s, u"D="_s, u"E=a#b"_s});
    row("single quotes", "A='a # \\n b' # c\n", {u"A=a # \\n b"_s});
    row("double quotes", R"(A="one\ntwo \"x\" \\ \q")", {u"A=one\ntwo \"x\" \\ \\q"_s});
    row("empty", "A=\nB=\"\"\nC=''\n", {u"A="_s, u"B="_s, u"C="_s});
    row("export", "export A=1\nexportB=2\n", {u"A=1"_s, u"exportB=2"_s});
    row("line ends of Windows and a mark",
        "\xEF\xBB\xBF"
        "A=1\r\nB='2'\r\n",
        {u"A=1"_s, u"B=2"_s});
    row("twice", "A=1\nB=2\nA=3\n", {u"B=2"_s, u"A=3"_s});
    row("equals in the value", "URL=postgres://u:p@h/d?x=y\n", {u"URL=postgres://u:p@h/d?x=y"_s});
    row("an open quote", "A=\"x\n", {u"A=\"x"_s});
    row("what is no variable", "hello\n=1\n1A=2\n A B=3\n", {});
    row("the end without a line end", "A=1", {u"A=1"_s});
    row("bytes", QByteArray("A=\0x\nB=1\n", 9), {u"B=1"_s});
}

void EnvironmentFileTest::readsLinesAsVsCodeDoes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, variables);
    QStringList read;
    for (const auto &[name, value] : environmentFileLines(text)) {
        read << name + u'=' + value;
    }
    QCOMPARE(read, variables);
}

void EnvironmentFileTest::staysWithTheEntry()
{
    ServerEntry entry;
    entry.command = u"server"_s;
    QVERIFY(environmentFile(entry).isEmpty());
    setEnvironmentFile(entry, u"/srv/.env"_s);
    QCOMPARE(environmentFile(entry), u"/srv/.env"_s);
    ServerEntry other = entry;
    setEnvironmentFile(other, u"/srv/other.env"_s);
    QVERIFY(!entry.reachesTheSame(other));
    const Json kept = mergeEntry(other, entryToJson(entry)); // over what the list has
    QCOMPARE(environmentFile(*entryFromJson(u"s"_s, kept)), u"/srv/other.env"_s);
    setEnvironmentFile(other, {});
    QVERIFY(environmentFile(*entryFromJson(u"s"_s, mergeEntry(other, kept))).isEmpty());
    entry.transport = ServerEntry::Transport::StreamableHttp;
    QVERIFY(environmentFile(entry).isEmpty());
}

void EnvironmentFileTest::fillsInItsPath()
{
    ServerEntry entry;
    entry.command = u"server"_s;
    setEnvironmentFile(entry, u"${workspaceFolder}/${env:STAGE}.env"_s);
    const ValueSources sources{
        .environment = {{u"STAGE"_s, u"test"_s}}, .home = u"/home/me"_s, .folder = u"/srv/notes"_s};
    QCOMPARE(valueNeeds(entry).size(), 1);
    QCOMPARE(environmentFile(*filledEntry(entry, sources)), u"/srv/notes/test.env"_s);
    setEnvironmentFile(entry, u"${userHome}/.env"_s);
    QCOMPARE(environmentFile(*filledEntry(entry, sources)), u"/home/me/.env"_s);
}

void EnvironmentFileTest::refusesWhatItCannotGive()
{
    const QTemporaryDir folder;
    ServerEntry entry;
    entry.name = u"notes %1"_s;
    entry.command = u"server"_s;
    entry.workingDirectory = folder.path();
    entry.environment = {{u"A"_s, u"own"_s}};
    QVERIFY(environmentFileVariables(entry)->isEmpty());
    setEnvironmentFile(entry, u".env"_s);
    const auto missing = environmentFileVariables(entry);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, kEnvironmentFile);
    QVERIFY2(missing.error().message.contains(folder.filePath(u".env"_s))
                 && missing.error().message.contains(entry.name),
             qPrintable(missing.error().message));
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write("A=1\nB=2\n") > 0 && file.flush());
    const QList<QPair<QString, QString>> given{{u"B"_s, u"2"_s}};
    QCOMPARE(*environmentFileVariables(entry), given);
    QVERIFY(file.write("LD_PRELOAD=/tmp/evil.so\n") > 0 && file.flush());
    QVERIFY(environmentFileVariables(entry).error().message.contains(u"LD_PRELOAD"_s));
    entry.environment.append({u"LD_PRELOAD"_s, u"/own.so"_s}); // that one is shown, and counts
    QCOMPARE(*environmentFileVariables(entry), given);
    QVERIFY(file.write(QByteArray(1024 * 1024, 'x')) > 0 && file.flush());
    QVERIFY(!environmentFileVariables(entry));
    setEnvironmentFile(entry, folder.path());
    QVERIFY(!environmentFileVariables(entry)); // a folder
}

QTEST_GUILESS_MAIN(EnvironmentFileTest)
#include "tst_environmentfile.moc"
