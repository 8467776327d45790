// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/versionrange.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

class VersionRangeTest : public QObject
{
    Q_OBJECT
private slots:
    void allowsWhatItsWordsSay_data();
    void allowsWhatItsWordsSay();
    void tellsTheNextVersion();
};

void VersionRangeTest::allowsWhatItsWordsSay_data()
{
    QTest::addColumn<bool>("isPython");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QStringList>("yes");
    QTest::addColumn<QStringList>("no");
    const auto row = [](bool isPython, const char *range, const QStringList &yes, const QStringList &no) {
        QTest::addRow("%s %s", isPython ? "python" : "node", range)
            << isPython << QString::fromLatin1(range) << yes << no;
    };
    row(false, ">=18", {u"18"_s, u"18.0.0"_s, u"22.1.0"_s}, {u"17"_s, u"16.20.2"_s});
    row(false, ">= 18.17.0", {u"18.17.0"_s, u"18"_s, u"20"_s}, {u"18.16.9"_s, u"16"_s});
    row(false, ">18", {u"19.0.0"_s}, {u"18.20.0"_s, u"18"_s});
    row(false, "<=20", {u"20.9.1"_s, u"18"_s}, {u"21.0.0"_s});
    row(false, ">=18 <21", {u"18.1.0"_s, u"20.9.9"_s}, {u"16.0.0"_s, u"21.0.0"_s, u"22"_s});
    row(false, "^18.18.0 || ^20.9.0 || >=21.1.0", {u"18.19.0"_s, u"20.9.0"_s, u"22.0.0"_s}, {u"19.0.0"_s, u"20.8.0"_s});
    row(false, "20.x", {u"20.1.0"_s}, {u"21.0.0"_s, u"18.0.0"_s});
    row(false, "v22.1.0", {u"22.1.0"_s, u"22"_s}, {u"22.1.1"_s});
    row(false, "~20.1", {u"20.1.9"_s}, {u"20.2.0"_s});
    row(false, "18 - 20", {u"18.0.0"_s, u"20.9.0"_s}, {u"21.0.0"_s, u"17.9.0"_s});
    row(false, "*", {u"4.0.0"_s, u"22"_s}, {});
    row(false, ">=18.0.0-rc.1", {u"18.0.0"_s}, {u"17.0.0"_s});
    row(false, "whatever", {u"1.0.0"_s}, {});
    row(false, ">=18 nonsense", {u"1.0.0"_s}, {});
    row(true, ">=3.10", {u"3.10"_s, u"3.12.5"_s}, {u"3.9"_s, u"3.9.18"_s, u"2.7.18"_s});
    row(true, ">=3.10,<3.13", {u"3.12.9"_s}, {u"3.13.0"_s, u"3.13"_s, u"3.9.1"_s});
    row(true, ">=3.10, <4.0", {u"3.13.1"_s}, {u"4.0.0"_s});
    row(true, "~=3.11", {u"3.11.0"_s, u"3.14.0"_s}, {u"3.10.0"_s, u"4.0.0"_s});
    row(true, "~=3.11.2", {u"3.11.9"_s}, {u"3.11.1"_s, u"3.12.0"_s});
    row(true, "==3.12.*", {u"3.12.7"_s}, {u"3.13.0"_s});
    row(true, ">=3.10,!=3.11.0", {u"3.10.1"_s}, {u"3.9.0"_s});
    row(true, "^3.10", {u"2.0.0"_s}, {}); // not Python's words
    row(true, "", {u"2.0.0"_s}, {});
}

void VersionRangeTest::allowsWhatItsWordsSay()
{
    QFETCH(const bool, isPython);
    QFETCH(const QString, range);
    QFETCH(const QStringList, yes);
    QFETCH(const QStringList, no);
    const VersionRange read = isPython ? VersionRange::ofPython(range) : VersionRange::ofNode(range);
    for (const QString &version : yes) {
        QVERIFY2(read.allows(QVersionNumber::fromString(version)), qPrintable(version));
    }
    for (const QString &version : no) {
        QVERIFY2(!read.allows(QVersionNumber::fromString(version)), qPrintable(version));
    }
    QVERIFY(read.allows({})); // not known
}

void VersionRangeTest::tellsTheNextVersion()
{
    const VersionRange node = VersionRange::ofNode(u"^18.18.0 || ^20.9.0 || >=21.1.0"_s);
    QCOMPARE(node.nextFrom({16, 1, 0}), QVersionNumber(18, 18, 0));
    QCOMPARE(node.nextFrom({19}), QVersionNumber(20, 9, 0));
    QCOMPARE(node.nextFrom({99}), QVersionNumber(18, 18, 0));
    QVERIFY(VersionRange::ofNode(u"<20"_s).nextFrom({22}).isNull());
    QVERIFY(VersionRange::ofNode(u"x y"_s).nextFrom({22}).isNull());
}

QTEST_GUILESS_MAIN(VersionRangeTest)
#include "tst_versionrange.moc"
