// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/charts/chartsample.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/timechart.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Signalbox;
using namespace Qt::StringLiterals;
using ChartSample::kSecond;
using ChartSample::kStart;

namespace {

struct Bench
{
    Bench()
        : latency(new TimeChart(u"Response time"_s, stack.axis()))
        , calls(new BarChart(u"Calls per second"_s, stack.axis()))
    {
        stack.add(latency);
        stack.add(calls);
        stack.axis().setRange({kStart, kStart + 60 * kSecond});
        stack.resize(1000, 400);
        latency->setFigures(ChartSample::latency());
        calls->setFigures({.stepNs = 10 * kSecond,
                           .times = {kStart, kStart + 20 * kSecond},
                           .series = {{.name = u"answered"_s, .unit = ChartUnit::PerSecond, .values = {12, 14}}},
                           .limit = {}});
        stack.show();
    }

    ChartStack stack;
    TimeChart *latency;
    BarChart *calls;
    QTemporaryDir folder;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private slots:
    void anSvgHasTheLinesAndTheWords();
    void aPngHasTwoPixelsForEachOne();
    void aCsvHasTheFiguresOfAllCharts();
    void oneChartCanBeSavedAlone();
    void theCursorIsNotInThePicture();
    void anotherEndingIsRefused();
    void aFolderThatIsNotThereIsSaid();
};

void TestChartExport::anSvgHasTheLinesAndTheWords()
{
    Bench bench;
    const QString path = bench.folder.filePath(u"a.svg"_s);
    QVERIFY(saveCharts(bench.stack.charts(), bench.stack.bar(), path));
    QXmlStreamReader xml(contentOf(path));
    int lines = 0;
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            lines += xml.name() == u"polyline" || xml.name() == u"path" ? 1 : 0;
        } else if (xml.isCharacters()) {
            words += xml.text();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(lines >= 5);
    for (const QString &word : {u"Response time"_s, u"p95"_s, u"answered"_s, u"100 ms"_s, u"12:00:30"_s}) {
        QVERIFY2(words.contains(word), qPrintable(word));
    }
}

void TestChartExport::aPngHasTwoPixelsForEachOne()
{
    Bench bench;
    const QString path = bench.folder.filePath(u"a.png"_s);
    QVERIFY(saveCharts(bench.stack.charts(), bench.stack.bar(), path));
    const QImage image(path);
    QVERIFY(!image.isNull());
    QCOMPARE(image.width(), 2 * bench.latency->width());
}

void TestChartExport::aCsvHasTheFiguresOfAllCharts()
{
    Bench bench;
    const QString path = bench.folder.filePath(u"a.csv"_s);
    QVERIFY(saveCharts(bench.stack.charts(), bench.stack.bar(), path));
    const QByteArrayList lines = contentOf(path).split('\n');
    QCOMPARE(lines.first(), QByteArray("time,Response time: p99 (ms),Response time: p95 (ms),Response time: p50 (ms),"
                                       "Calls per second: answered (1/s)\r"));
    QCOMPARE(lines.at(1), QByteArray("2026-11-23T12:00:00.000Z,240,100,13,12\r"));
    QCOMPARE(lines.size(), qsizetype(62));
}

void TestChartExport::oneChartCanBeSavedAlone()
{
    Bench bench;
    const QByteArray csv = chartsCsv({bench.calls});
    QVERIFY(csv.startsWith("time,answered (1/s)\r\n"));
    QVERIFY(!chartsSvg({bench.calls}, nullptr, {600, 200}).contains("p95"));
}

void TestChartExport::theCursorIsNotInThePicture()
{
    Bench bench;
    const QImage without = chartsImage(bench.stack.charts(), bench.stack.bar(), {800, 400}, 1);
    bench.stack.axis().setSelection({kStart + 10 * kSecond, kStart + 20 * kSecond});
    QCOMPARE(chartsImage(bench.stack.charts(), bench.stack.bar(), {800, 400}, 1), without);
}

void TestChartExport::anotherEndingIsRefused()
{
    Bench bench;
    const Result<> saved = saveCharts(bench.stack.charts(), nullptr, bench.folder.filePath(u"a.gif"_s));
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"a.gif"_s));
}

void TestChartExport::aFolderThatIsNotThereIsSaid()
{
    Bench bench;
    const Result<> saved = saveCharts(bench.stack.charts(), nullptr, bench.folder.filePath(u"no/such/a.csv"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
