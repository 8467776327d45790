// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/openargument.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using Kind = OpenArgument::Kind;

class TestOpenArgument : public QObject
{
    Q_OBJECT

private slots:
    void knowsFilesByTheirEnding_data();
    void knowsFilesByTheirEnding();
    void readsLinks_data();
    void readsLinks();
    void refusesLinksThatSayNothing_data();
    void refusesLinksThatSayNothing();
    void makesPathsWholeAndLeavesLinks();
    void readsTextAndNothingElse();
};

void TestOpenArgument::knowsFilesByTheirEnding_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s << Kind::Window << u""_s;
    QTest::newRow("recording") << u"/a b/Run.Signalbox"_s << Kind::Recording << u"/a b/Run.Signalbox"_s;
    QTest::newRow("address of a file") << u"file:///a%20b/run.signalbox"_s << Kind::Recording
                                       << u"/a b/run.signalbox"_s;
    QTest::newRow("bundle") << u"x.mcpb"_s << Kind::Bundle << u"x.mcpb"_s;
    QTest::newRow("old bundle") << u"x.dxt"_s << Kind::Bundle << u"x.dxt"_s;
    QTest::newRow("config") << u"./.mcp.json"_s << Kind::File << u"./.mcp.json"_s;
    QTest::newRow("a drive") << u"C:/x.json"_s << Kind::File << u"C:/x.json"_s;
}

void TestOpenArgument::knowsFilesByTheirEnding()
{
    QFETCH(const QString, argument);
    QFETCH(const Kind, kind);
    QFETCH(const QString, text);
    const auto what = OpenArgument::fromText(argument);
    QVERIFY(what);
    QCOMPARE(what->kind, kind);
    QCOMPARE(what->text, text);
}

void TestOpenArgument::readsLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("window") << u"signalbox://"_s << Kind::Window << u""_s;
    QTest::newRow("window, no slashes") << u"signalbox:"_s << Kind::Window << u""_s;
    QTest::newRow("page") << u"signalbox://journal"_s << Kind::Page << u"journal"_s;
    QTest::newRow("page with a slash") << u"SIGNALBOX://monitor/"_s << Kind::Page << u"monitor"_s;
    QTest::newRow("server") << u"signalbox://server/my%20server%2Fa"_s << Kind::Server << u"my server/a"_s;
    QTest::newRow("command") << u"signalbox://add?text=npx%20-y%20a%2Bb%20c%26d"_s << Kind::Snippet
                             << u"npx -y a+b c&d"_s;
    QTest::newRow("plus") << u"signalbox://add?text=a+b"_s << Kind::Snippet << u"a+b"_s;
    QTest::newRow("JSON") << u"signalbox://add?text=%7B%22url%22%3A%22https%3A%2F%2Fa%22%7D"_s << Kind::Snippet
                          << uR"({"url":"https://a"})"_s;
    QTest::newRow("another program's") << u"vscode:mcp/install?%7B%7D"_s << Kind::Snippet
                                       << u"vscode:mcp/install?%7B%7D"_s;
    QTest::newRow("address") << u"https://example.com/mcp"_s << Kind::Snippet << u"https://example.com/mcp"_s;
}

void TestOpenArgument::readsLinks()
{
    QFETCH(const QString, link);
    QFETCH(const Kind, kind);
    QFETCH(const QString, text);
    const auto what = OpenArgument::fromText(link);
    QVERIFY(what);
    QCOMPARE(what->kind, kind);
    QCOMPARE(what->text, text);
}

void TestOpenArgument::refusesLinksThatSayNothing_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("unknown") << u"signalbox://run?command=rm"_s;
    QTest::newRow("no text") << u"signalbox://add"_s;
    QTest::newRow("blank text") << u"signalbox://add?text=%20"_s;
    QTest::newRow("no name") << u"signalbox://server/"_s;
    QTest::newRow("page and more") << u"signalbox://journal?clear=yes"_s;
    QTest::newRow("no file") << u"file:"_s;
    QTest::newRow("long") << u"signalbox://add?text="_s + QString(OpenArgument::kLongestLink, u'x');
}

void TestOpenArgument::refusesLinksThatSayNothing()
{
    QFETCH(const QString, link);
    const auto what = OpenArgument::fromText(link);
    QVERIFY(!what);
    QCOMPARE(what.error().kind, Error::Kind::Usage);
    QVERIFY(what.error().message.size() < 400);
}

void TestOpenArgument::makesPathsWholeAndLeavesLinks()
{
    const QTemporaryDir folder;
    QVERIFY(QFile(folder.filePath(u"odd:name"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(OpenArgument::absolute(u"a.mcpb"_s, folder.path()), folder.filePath(u"a.mcpb"_s));
    QCOMPARE(OpenArgument::absolute(u"/x/../a"_s, folder.path()), u"/a"_s);
    QCOMPARE(OpenArgument::absolute(u"signalbox://server/a"_s, folder.path()), u"signalbox://server/a"_s);
    QCOMPARE(OpenArgument::absolute(u"odd:name"_s, folder.path()), folder.filePath(u"odd:name"_s));
    QCOMPARE(OpenArgument::absolute(QString(), folder.path()), QString());
}

void TestOpenArgument::readsTextAndNothingElse()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"good"_s, "npx ü"));
    QVERIFY(write(u"binary"_s, "\xff\xfe\x80"));
    QCOMPARE(readSnippet(folder.filePath(u"good"_s)).value_or(QString()), u"npx ü"_s);
    QCOMPARE(readSnippet(folder.filePath(u"binary"_s)).error().kind, Error::Kind::Usage);
    QCOMPARE(readSnippet(folder.path()).error().kind, Error::Kind::Usage);
    QCOMPARE(readSnippet(folder.filePath(u"absent"_s)).error().kind, Error::Kind::Storage);
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(17 * 1024 * 1024));
    QCOMPARE(readSnippet(large.fileName()).error().kind, Error::Kind::Usage);
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readSnippet(pipe).error().kind, Error::Kind::Usage); // and does not wait for a writer
}

QTEST_GUILESS_MAIN(TestOpenArgument)
#include "tst_openargument.moc"
