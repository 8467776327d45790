// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/updates/releaselist.h"
#include "core/hub/updates/updatelook.h"

#include <QFile>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class TestReleaseList : public QObject
{
    Q_OBJECT

private slots:
    void readsOurOwnMetainfo();
    void readsAListAlone();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void findsTheNewest_data();
    void findsTheNewest();
    void asksSafeAddressesOnly_data();
    void asksSafeAddressesOnly();
};

void TestReleaseList::readsOurOwnMetainfo()
{
    QFile file(qEnvironmentVariable("SIGNALBOX_SOURCE") + u"/resources/io.github.signalbox.Signalbox.metainfo.xml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto releases = readReleases(file.readAll());
    QVERIFY(releases);
    QVERIFY(releases->contains(Release{.version = u"0.1.0"_s, .date = QDate(2026, 11, 23)}));
}

void TestReleaseList::readsAListAlone()
{
    const auto releases = readReleases(R"(<?xml version="1.0"?>
        <releases>
          <release version="0.3.0" type="development" date="2027-03-01"/>
          <release version="0.2.0" timestamp="1799539200"><description><p>Not read.</p></description></release>
          <release version="0.1.1" type="stable" date="2026-12-01T10:00:00Z"/>
          <release version="next" date="2027-03-01"/>
          <release date="2027-03-01"/>
        </releases>)");
    QVERIFY(releases);
    QCOMPARE(*releases, (QList<Release>{{.version = u"0.2.0"_s, .date = QDate(2027, 1, 10)},
                                        {.version = u"0.1.1"_s, .date = QDate(2026, 12, 1)}}));
}

void TestReleaseList::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html><body>Sign in to this network</body></html>");
    QTest::newRow("JSON") << QByteArray(R"({"version":"9.9.9"})");
    QTest::newRow("cut off") << QByteArray(R"(<releases><release version="9.9.9"/>)");
    QTest::newRow("entities") << QByteArray(
        R"(<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><releases><release version="&b;"/></releases>)");
    QTest::newRow("too long") << "<releases>" + QByteArray(R"(<release version="1.0"/>)").repeated(10'001)
                                     + "</releases>";
}

void TestReleaseList::refusesWhatIsNone()
{
    QFETCH(const QByteArray, text);
    const auto releases = readReleases(text);
    QVERIFY(!releases);
    QCOMPARE(releases.error().kind, Error::Kind::Protocol);
}

void TestReleaseList::findsTheNewest_data()
{
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("newer"); // empty: none
    QTest::newRow("newer") << QStringList{u"0.1.0"_s, u"0.10.0"_s, u"0.9.0"_s} << u"0.1.0"_s << u"0.10.0"_s;
    QTest::newRow("the same") << QStringList{u"0.1"_s, u"0.1.0"_s} << u"0.1.0"_s << u""_s;
    QTest::newRow("older") << QStringList{u"0.0.9"_s} << u"0.1.0"_s << u""_s;
    QTest::newRow("nothing listed") << QStringList() << u"0.1.0"_s << u""_s;
    QTest::newRow("ours is none") << QStringList{u"1.0.0"_s} << u""_s << u""_s;
}

void TestReleaseList::findsTheNewest()
{
    QFETCH(const QStringList, listed);
    QFETCH(const QString, ours);
    QFETCH(const QString, newer);
    QList<Release> releases;
    for (const QString &version : listed) {
        releases.append({.version = version});
    }
    QCOMPARE(newerRelease(releases, ours).value_or(Release()).version, newer);
}

void TestReleaseList::asksSafeAddressesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("https") << u" https://example.com/releases.xml?channel=a "_s << true;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/r.xml"_s << true;
    QTest::newRow("http") << u"http://example.com/r.xml"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("password") << u"https://a:b@example.com/"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("words") << u"never"_s << false;
    QTest::newRow("long") << u"https://example.com/"_s + QString(3000, u'x') << false;
}

void TestReleaseList::asksSafeAddressesOnly()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isGood);
    const auto address = updateAddress(text);
    QCOMPARE(address.has_value(), isGood);
    QVERIFY(isGood || address.error().kind == Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TestReleaseList)
#include "tst_releaselist.moc"
