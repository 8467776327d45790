// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/paste/paste.h"
#include "core/catalog/paste/pastebundle.h"

#include <QDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

/// Texts that name a bundle.
class TestPasteBundle : public QObject
{
    Q_OBJECT
private slots:
    void knowsABundleByItsName_data();
    void knowsABundleByItsName();
    void isNoCommandAndNoServer();
    void saysThatAnAddressHasToBeDownloaded();
};

void TestPasteBundle::knowsABundleByItsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("a path") << u" /home/ada/a.mcpb\n"_s << u"/home/ada/a.mcpb"_s;
    QTest::newRow("as it was called before") << u"/home/ada/a.DXT"_s << u"/home/ada/a.DXT"_s;
    QTest::newRow("quoted") << u"'/home/ada/my tools.mcpb'"_s << u"/home/ada/my tools.mcpb"_s;
    QTest::newRow("escaped") << u"/home/ada/my\\ tools.mcpb"_s << u"/home/ada/my tools.mcpb"_s;
    QTest::newRow("a file address") << u"file:///home/ada/my%20tools.mcpb"_s << u"/home/ada/my tools.mcpb"_s;
    QTest::newRow("home") << u"~/a.mcpb"_s << QDir::homePath() + u"/a.mcpb"_s;
    QTest::newRow("Windows") << u"\"C:\\Users\\Ada\\a.mcpb\""_s << u"C:\\Users\\Ada\\a.mcpb"_s;
    QTest::newRow("a command") << u"mcpb pack a.mcpb"_s << QString();
    QTest::newRow("another file") << u"/home/ada/a.mcpb.txt"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestPasteBundle::knowsABundleByItsName()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    const std::optional<PastedBundle> bundle = bundleIn(text);
    QCOMPARE(bundle ? bundle->path : QString(), path);
    QCOMPARE(bundle.has_value(), !path.isEmpty());
}

void TestPasteBundle::isNoCommandAndNoServer()
{
    const auto understood = understandPaste(u"/home/ada/my\\ tools.mcpb"_s);
    QVERIFY(!understood);
    QCOMPARE(understood.error().advice, u"signalbox-cli servers bundle install '/home/ada/my tools.mcpb'"_s);
    QVERIFY(understood.error().message.contains(u"/home/ada/my tools.mcpb"_s));
}

void TestPasteBundle::saysThatAnAddressHasToBeDownloaded()
{
    const QString text = u"https://me:hunter2@a.example/x/tools.mcpb?key=hunter2"_s;
    const std::optional<PastedBundle> bundle = bundleIn(text);
    QVERIFY(bundle && bundle->path.isEmpty());
    const auto understood = understandPaste(text);
    QVERIFY(!understood);
    QVERIFY(understood.error().message.contains(u"https://a.example/x/tools.mcpb"_s));
    QVERIFY(understood.error().message.contains(u"download it first"_s));
    QVERIFY(!understood.error().message.contains(u"hunter2"_s));
    QVERIFY(!bundleIn(u"wss://a.example/x.mcpb"_s));
}

QTEST_GUILESS_MAIN(TestPasteBundle)
#include "tst_pastebundle.moc"
