// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monitor/toolfiguresmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ToolFigures tool(const QString &name, int calls, qint64 tookMs, int failed = 0)
{
    ToolFigures made;
    made.server = u"postgres"_s;
    made.tool = name;
    made.counts.begun = made.counts.ended = quint64(calls);
    made.counts.toolErrors = quint64(failed);
    if (tookMs > 0) {
        made.counts.latency.add(tookMs * 1'000'000, quint64(calls));
    }
    return made;
}

const QList<ToolFigures> kTools{tool(u"query"_s, 22342, 11, 61), tool(u"export"_s, 312, 640, 41),
                                tool(u"explain"_s, 884, 18), tool(u"idle"_s, 0, 0)};

} // namespace

class TestToolFiguresModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model.setTools({});
        m_model.sort(int(ToolColumn::Calls), Qt::DescendingOrder);
    }
    void theMostCalledStandsFirst();
    void everyFigureSorts_data();
    void everyFigureSorts();
    void aToolWithoutAnswersHasADash();
    void aSelectedToolStaysSelectedWhenTheOrderChanges();
    void newFiguresOfTheSameToolsResetNothing();
    void aRowReadsWhole();

private:
    QString first() const { return m_model.index(0, 0).data().toString(); }

    ToolFiguresModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

void TestToolFiguresModel::theMostCalledStandsFirst()
{
    m_model.setTools(kTools);
    QCOMPARE(m_model.rowCount(), 4);
    QCOMPARE(first(), u"query"_s);
}

void TestToolFiguresModel::everyFigureSorts_data()
{
    QTest::addColumn<ToolColumn>("column");
    QTest::addColumn<QString>("top");
    QTest::newRow("tool") << ToolColumn::Tool << u"query"_s;
    QTest::newRow("calls") << ToolColumn::Calls << u"query"_s;
    QTest::newRow("failed") << ToolColumn::Failed << u"query"_s;
    QTest::newRow("rate") << ToolColumn::FailureRate << u"export"_s;
    QTest::newRow("p50") << ToolColumn::P50 << u"export"_s;
    QTest::newRow("p95") << ToolColumn::P95 << u"export"_s;
    QTest::newRow("p99") << ToolColumn::P99 << u"export"_s;
    QTest::newRow("max") << ToolColumn::Greatest << u"export"_s;
}

void TestToolFiguresModel::everyFigureSorts()
{
    QFETCH(ToolColumn, column);
    m_model.setTools(kTools);
    m_model.sort(int(column), Qt::DescendingOrder);
    QTEST(first(), "top");
    m_model.sort(int(column), Qt::AscendingOrder);
    for (int row = 1; row < m_model.rowCount(); ++row) {
        const QVariant before = m_model.index(row - 1, int(column)).data(ToolFigureRole::Sort);
        const QVariant after = m_model.index(row, int(column)).data(ToolFigureRole::Sort);
        QVERIFY(before.typeId() == QMetaType::QString || before.toDouble() <= after.toDouble());
    }
}

void TestToolFiguresModel::aToolWithoutAnswersHasADash()
{
    m_model.setTools({tool(u"idle"_s, 0, 0)});
    QCOMPARE(m_model.index(0, int(ToolColumn::P95)).data().toString(), u"–"_s);
    QCOMPARE(m_model.index(0, int(ToolColumn::FailureRate)).data().toString(), u"–"_s);
}

void TestToolFiguresModel::aSelectedToolStaysSelectedWhenTheOrderChanges()
{
    m_model.setTools(kTools);
    const QPersistentModelIndex kept = m_model.index(m_model.rowOf(u"postgres"_s, u"export"_s), 3);
    QList<ToolFigures> later = kTools;
    later[1].counts.begun = 1'000'000;
    m_model.setTools(later);
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.column(), 3);
    QCOMPARE(kept.data(ToolFigureRole::Tool).toString(), u"export"_s);
    m_model.sort(int(ToolColumn::Tool), Qt::AscendingOrder);
    QCOMPARE(kept.data(ToolFigureRole::Tool).toString(), u"export"_s);
}

void TestToolFiguresModel::newFiguresOfTheSameToolsResetNothing()
{
    m_model.setTools(kTools);
    const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
    QList<ToolFigures> later = kTools;
    ++later[0].counts.begun;
    m_model.setTools(later);
    QCOMPARE(reset.size(), 0);
    later.append(tool(u"new"_s, 1, 1));
    m_model.setTools(later);
    QCOMPARE(reset.size(), 1);
}

void TestToolFiguresModel::aRowReadsWhole()
{
    m_model.setTools({tool(u"export"_s, 312, 640, 41)});
    const QString text = m_model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.startsWith(u"export of postgres: 312 call(s), 41 failed, p50 6"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestToolFiguresModel)
#include "tst_toolfiguresmodel.moc"
