// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/browser.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestBrowser : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void o01_opensNothingButSecureAddresses_data();
    void o01_opensNothingButSecureAddresses();
    void t10_startsXdgOpenOfThePathWithOneArgument();
    void saysWhatToDoWithoutXdgOpen();
    void o17_opensNothingByItselfAndShowsPunycode_data();
    void o17_opensNothingByItselfAndShowsPunycode();

private:
    QTemporaryDir m_bin;
};

void TestBrowser::initTestCase()
{
    QVERIFY(m_bin.isValid());
    QFile program(m_bin.filePath(u"xdg-open"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\nexit 0\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestBrowser::o01_opensNothingButSecureAddresses_data()
{
    QTest::addColumn<QString>("url");
    for (const char *bad :
         {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://example.com/authorize",
          "ftp://a.example/", "https:///nohost", "https://good.example@evil.example/", "calculator:", "--help", "",
          "http://127.0.0.1.evil.example/", "smb://a.example/x", "vbscript:x", "ms-msdt:/id", "https:evil"}) {
        QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad);
    }
}

void TestBrowser::o01_opensNothingButSecureAddresses()
{
    QFETCH(QString, url);
    qputenv("PATH", m_bin.path().toLocal8Bit());
    int starts = 0;
    const Result<> opened = openInBrowser(QUrl(url), [&starts](const QString &, const QStringList &) {
        ++starts;
        return true;
    });
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Policy);
    QCOMPARE(starts, 0);
}

void TestBrowser::t10_startsXdgOpenOfThePathWithOneArgument()
{
    qputenv("PATH", m_bin.path().toLocal8Bit());
    for (const QString &address : {u"https://a.example/authorize?x=$(id)&y=%60id%60;z"_s, u"http://127.0.0.1:9/a"_s,
                                   u"http://localhost:9/a"_s, u"http://[::1]:9/a"_s}) {
        QString program;
        QStringList arguments;
        QVERIFY(openInBrowser(QUrl(address), [&](const QString &started, const QStringList &with) {
            program = started;
            arguments = with;
            return true;
        }));
        QCOMPARE(program, m_bin.filePath(u"xdg-open"_s));
        QCOMPARE(arguments, QStringList{QString::fromLatin1(QUrl(address).toEncoded())});
    }
}

void TestBrowser::saysWhatToDoWithoutXdgOpen()
{
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toLocal8Bit());
    const Result<> opened =
        openInBrowser(QUrl(u"https://a.example/"_s), [](const QString &, const QStringList &) { return true; });
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Usage);
    QVERIFY(!opened.error().advice.isEmpty());
}

void TestBrowser::o17_opensNothingByItselfAndShowsPunycode_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("mayBeOpened");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("unicodeHost");
    QTest::newRow("plain") << u"https://a.example/x?y=1"_s << true << u"a.example"_s << QString();
    QTest::newRow("cyrillic a") << u"https://\u0430pple.com/"_s << true << u"xn--pple-43d.com"_s << u"\u0430pple.com"_s;
    QTest::newRow("punycode") << u"https://xn--pple-43d.com/"_s << true << u"xn--pple-43d.com"_s << u"\u0430pple.com"_s;
    QTest::newRow("user in front") << u"https://bank.example@evil.example/"_s << false << u"evil.example"_s
                                   << QString();
    QTest::newRow("http") << u"http://a.example/"_s << false << u"a.example"_s << QString();
    QTest::newRow("javascript") << u"javascript:x"_s << false << QString() << QString();
    QTest::newRow("file") << u"file:///x"_s << false << QString() << QString();
    QTest::newRow("data") << u"data:,x"_s << false << QString() << QString();
    QTest::newRow("no host") << u"https:///x"_s << false << QString() << QString();
    QTest::newRow("relative") << u"x"_s << false << QString() << QString();
}

void TestBrowser::o17_opensNothingByItselfAndShowsPunycode()
{
    QFETCH(QString, url);
    QFETCH(bool, mayBeOpened);
    QFETCH(QString, host);
    QFETCH(QString, unicodeHost);
    const AddressView view = viewOf(QUrl(url));
    QCOMPARE(view.host, host);
    QCOMPARE(view.unicodeHost, unicodeHost);
    QCOMPARE(view.full, QString::fromLatin1(QUrl(url).toEncoded()));
    QCOMPARE(checkBrowserUrl(QUrl(url)).has_value(), mayBeOpened);
}

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
