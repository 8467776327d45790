// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/charts/charttablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1'000'000'000;
constexpr qint64 kStart = 1'795'435'200 * kSecond;

ChartData sample(double shift = 0)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    return {.stepNs = kSecond,
            .times = {kStart, kStart + kSecond},
            .series = {{.name = u"p50"_s, .unit = ChartUnit::Nanoseconds, .values = {13e6 + shift, 14e6}},
                       {.name = u"<b>p95</b>"_s, .unit = ChartUnit::Nanoseconds, .values = {104e6, kNone}}},
            .limit = {}};
}

} // namespace

class TestChartTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_model.setFigures({}); }
    void theNewestStandsFirst();
    void aMissingFigureIsADash();
    void aRowReadsWhole();
    void otherFiguresOfTheSameShapeKeepTheRows();
    void anotherShapeBeginsAnew();

private:
    ChartTableModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestChartTableModel::theNewestStandsFirst()
{
    m_model.setFigures(sample());
    QCOMPARE(m_model.rowCount(), 2);
    QCOMPARE(m_model.columnCount(), 3);
    QCOMPARE(m_model.timeAt(0), kStart + kSecond);
    QCOMPARE(m_model.index(0, 1).data().toString(), u"14 ms"_s);
    QCOMPARE(m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"p50"_s);
}

void TestChartTableModel::aMissingFigureIsADash()
{
    m_model.setFigures(sample());
    QCOMPARE(m_model.index(0, 2).data().toString(), u"–"_s);
}

void TestChartTableModel::aRowReadsWhole()
{
    m_model.setFigures(sample());
    QCOMPARE(m_model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             m_model.index(1, 0).data().toString() + u", p50 13 ms, <b>p95</b> 104 ms"_s);
}

void TestChartTableModel::otherFiguresOfTheSameShapeKeepTheRows()
{
    m_model.setFigures(sample());
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_model.setFigures(sample(1e6));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    m_model.setFigures(sample(1e6));
    QCOMPARE(changed.size(), 1);
}

void TestChartTableModel::anotherShapeBeginsAnew()
{
    m_model.setFigures(sample());
    ChartData shorter = sample();
    shorter.series.removeLast();
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    m_model.setFigures(shorter);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model.columnCount(), 2);
}

QTEST_GUILESS_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
