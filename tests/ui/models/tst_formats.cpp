// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Signalbox;

class TestFormats : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aDurationHasThreeDigitsAndItsUnit_data()
    {
        QTest::addColumn<qint64>("nanoseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0 µs"_s;
        QTest::newRow("microseconds") << qint64(85'400) << u"85 µs"_s;
        QTest::newRow("just below a millisecond") << qint64(999'600) << u"1 ms"_s;
        QTest::newRow("milliseconds") << qint64(3'800'000) << u"3.8 ms"_s;
        QTest::newRow("whole tens") << qint64(31'000'000) << u"31 ms"_s;
        QTest::newRow("round ten") << qint64(10'000'000) << u"10 ms"_s;
        QTest::newRow("rounded up to ten") << qint64(9'999'000) << u"10 ms"_s;
        QTest::newRow("rounded up to a hundred") << qint64(99'990'000) << u"100 ms"_s;
        QTest::newRow("hundreds") << qint64(475'000'000) << u"475 ms"_s;
        QTest::newRow("four hundred") << qint64(400'000'000) << u"400 ms"_s;
        QTest::newRow("seconds") << qint64(1'240'000'000) << u"1.24 s"_s;
        QTest::newRow("minutes") << qint64(125'000'000'000) << u"2 min 5 s"_s;
    }

    void aDurationHasThreeDigitsAndItsUnit()
    {
        QFETCH(qint64, nanoseconds);
        QTEST(durationText(nanoseconds), "text");
    }

    void aSizeIsInPowersOfTen_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("bytes") << qint64(412) << u"412 B"_s;
        QTest::newRow("kilobytes") << qint64(38'400) << u"38.4 kB"_s;
        QTest::newRow("whole kilobytes") << qint64(20'000) << u"20 kB"_s;
        QTest::newRow("megabytes") << qint64(2'100'000) << u"2.1 MB"_s;
        QTest::newRow("rounded into the next unit") << qint64(999'990) << u"1 MB"_s;
        QTest::newRow("thousands of terabytes") << qint64(4'000'000'000'000'000) << u"4,000 TB"_s;
    }

    void aSizeIsInPowersOfTen()
    {
        QFETCH(qint64, bytes);
        QTEST(sizeText(bytes), "text");
    }

    void countsAreGrouped() { QCOMPARE(countText(48'220), u"48,220"_s); }

    void otherLocalesWriteTheirOwnPoint()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(sizeText(38'400), u"38,4 kB"_s);
        QCOMPARE(sizeText(38'000), u"38 kB"_s);
        QCOMPARE(countText(48'220), u"48.220"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void anErrorIsAResponse() { QCOMPARE(kindText(MessageKind::Error), kindText(MessageKind::Response)); }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
