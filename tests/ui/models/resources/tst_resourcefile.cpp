// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/receivedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestResourceFile : public QObject
{
    Q_OBJECT
private slots:
    void u12_proposesNoNameThatLeavesTheFolder_data();
    void u12_proposesNoNameThatLeavesTheFolder();
    void keepsWhatIsAName_data();
    void keepsWhatIsAName();
    void u12_namesAreShortAndKeepTheirEnding();
    void writesWholeOrNotAtAll();
};

void TestResourceFile::u12_proposesNoNameThatLeavesTheFolder_data()
{
    QTest::addColumn<QString>("uri");
    const QStringList traps{
        u"file:///../../etc/passwd"_s,
        u"file:///a/..%2F..%2Fetc%2Fpasswd"_s,
        u"x://a/%2e%2e"_s,
        u"x://a/..\\..\\boot.ini"_s,
        u"x://a/C:\\Windows\\x.dll"_s,
        u"x://a/CON"_s,
        u"x://a/nul.txt"_s,
        u"x://a/LPT1.log"_s,
        u"x://a/.bashrc"_s,
        u"x://a/-rf"_s,
        u"x://a/~root"_s,
        u"x://a/na\u202Eme.exe"_s,
        u"x://a/a%00b.txt"_s,
        u"x://a/a\nb"_s,
        u"x://a/  spaces. . "_s,
        u"x://a/<img src=x>"_s,
        u"x://a/%0d%0aSet-Cookie"_s,
        u"x://"_s,
        QString(),
        u"x://a/"_s + QString(5000, u'n'),
        u"x://a/|pipe\"quote*star?q"_s,
        u"x://a/\U000E0041\U000E0042"_s,
    };
    for (const QString &uri : traps) {
        QTest::addRow("%s", qPrintable(uri.left(40))) << uri;
    }
}

void TestResourceFile::u12_proposesNoNameThatLeavesTheFolder()
{
    QFETCH(const QString, uri);
    const QString name = resourceFileName(uri, u"text/plain"_s);
    QVERIFY(!name.isEmpty());
    QVERIFY2(name.size() <= 110, qPrintable(name));
    for (const QChar c : name) {
        QVERIFY2(!u"/\\<>:\"|?*%"_s.contains(c) && c.unicode() >= 0x20 && c.category() != QChar::Other_Format,
                 qPrintable(name));
    }
    QVERIFY2(name.at(0) != u'.' && name.at(0) != u'-' && name.at(0) != u'~', qPrintable(name));
    QVERIFY(!name.endsWith(u'.') && !name.endsWith(u' '));
    const QString stem = name.section(u'.', 0, 0).toUpper();
    QVERIFY(stem != u"CON"_s && stem != u"NUL"_s && stem != u"LPT1"_s);
    QCOMPARE(QFileInfo(QDir(u"/chosen"_s).filePath(name)).absolutePath(), u"/chosen"_s);
}

void TestResourceFile::keepsWhatIsAName_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("mimeType");
    QTest::addColumn<QString>("expected");
    QTest::newRow("with an ending") << u"file:///a/notes.md"_s << u"text/plain"_s << u"notes.md"_s;
    QTest::newRow("by its type") << u"demo://resource/7"_s << u"image/png"_s << u"7.png"_s;
    QTest::newRow("with parameters") << u"demo://r/7"_s << u"Text/Plain; charset=utf-8"_s << u"7.txt"_s;
    QTest::newRow("query") << u"http://h/list.json?page=2/3#top"_s << u"application/json"_s << u"list.json"_s;
    QTest::newRow("folder") << u"file:///a/docs/"_s << QString() << u"docs"_s;
    QTest::newRow("encoded") << u"file:///a/my%20notes.txt"_s << QString() << u"my notes.txt"_s;
    QTest::newRow("another writing") << u"file:///a/メモ.txt"_s << QString() << u"メモ.txt"_s;
    QTest::newRow("no path") << u"urn:isbn:123"_s << u"application/json"_s << u"123.json"_s;
    QTest::newRow("unknown type") << u"x://a/b"_s << u"no/such"_s << u"b"_s;
    QTest::newRow("nothing left") << u"x://a/..."_s << QString() << u"resource"_s;
}

void TestResourceFile::keepsWhatIsAName()
{
    QFETCH(const QString, uri);
    QFETCH(const QString, mimeType);
    QFETCH(const QString, expected);
    QCOMPARE(resourceFileName(uri, mimeType), expected);
}

void TestResourceFile::u12_namesAreShortAndKeepTheirEnding()
{
    QCOMPARE(safeFileName(QString(300, u'a') + u".json"_s, u"x"_s), QString(95, u'a') + u".json"_s);
    QCOMPARE(safeFileName(QString(300, u'a'), u"x"_s).size(), 100);
    QCOMPARE(safeFileName(QString(), u"saved"_s), u"saved"_s);
    QCOMPARE(safeFileName(u"__"_s, u"saved"_s), u"saved"_s);
}

void TestResourceFile::writesWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    QCOMPARE(writeWholeFile(path, "one"_ba), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "one");
    QVERIFY(!writeWholeFile(folder.filePath(u"none/a"_s), "x"_ba).isEmpty());
}

QTEST_GUILESS_MAIN(TestResourceFile)
#include "tst_resourcefile.moc"
