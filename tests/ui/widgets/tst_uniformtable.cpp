// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/uniformtable.h"

#include <QAbstractItemModelTester>
#include <QAbstractTableModel>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowHeight = 20;

/// Counts how often it is asked.
class CountingModel : public QAbstractTableModel
{
public:
    explicit CountingModel(int rows)
        : m_rows(rows)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? u"%1/%2"_s.arg(index.row()).arg(index.column()) : QVariant();
    }
    void add(int first, int count)
    {
        beginInsertRows({}, first, first + count - 1);
        m_rows += count;
        endInsertRows();
    }
    void remove(int first, int count)
    {
        beginRemoveRows({}, first, first + count - 1);
        m_rows -= count;
        endRemoveRows();
    }

    mutable int asked = 0;

private:
    int m_rows;
};

class Table : public UniformTable
{
public:
    explicit Table(QAbstractItemModel &model)
    {
        setRowHeight(kRowHeight);
        setModel(&model);
        resize(400, 10 * kRowHeight + 7 + horizontalHeader()->height());
        show();
        activateWindow();
        resize(400, 10 * kRowHeight + 7 + horizontalHeader()->height() + 2 * frameWidth()); // ten rows and a piece
    }
};

} // namespace

class TestUniformTable : public QObject
{
    Q_OBJECT
private slots:
    void asksOnlyForWhatIsInSight();
    void theLastRowStandsOnTheLowerEdge();
    void keysGoFromRowToRow();
    void rowsAreChosenFromOneToAnother();
    void placesAgreeInBothDirections();
    void scrollsToARow();
    void keepsItsRangeAsRowsComeAndGo();
    void aReaderSeesTheCellsInSight();
};

void TestUniformTable::asksOnlyForWhatIsInSight()
{
    CountingModel model(10'000'000);
    Table table(model);
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.scrollToBottom();
    (void)table.grab();
    model.asked = 0;
    for (int i = 0; i < 100; ++i) {
        model.add(model.rowCount(), 1000);
        table.scrollToBottom();
    }
    table.selectAll();
    table.keyboardSearch(u"none"_s);
    (void)table.grab();
    QVERIFY2(model.asked < 5000, qPrintable(QString::number(model.asked)));
    QCOMPARE(table.rowsInSight().second, model.rowCount() - 1);
    QVERIFY(table.sizeHintForColumn(0) > 0);
    QVERIFY2(model.asked < 6000, qPrintable(QString::number(model.asked)));
}

void TestUniformTable::theLastRowStandsOnTheLowerEdge()
{
    CountingModel model(100);
    Table table(model);
    QCOMPARE(table.viewport()->height(), 10 * kRowHeight + 7);
    QCOMPARE(table.rowPosition(0), 0);
    QCOMPARE(table.rowsInSight(), (std::pair{0, 10}));
    table.scrollToBottom();
    QCOMPARE(table.verticalScrollBar()->value(), 90);
    QCOMPARE(table.rowPosition(99) + kRowHeight, table.viewport()->height());
    QCOMPARE(table.rowsInSight(), (std::pair{89, 99}));
    QCOMPARE(table.rowAt(table.viewport()->height() - 1), 99);
    model.remove(5, 95);
    QCOMPARE(table.verticalScrollBar()->maximum(), 0);
    QCOMPARE(table.rowAt(5 * kRowHeight), -1);
}

void TestUniformTable::keysGoFromRowToRow()
{
    CountingModel model(10'000'000);
    Table table(model);
    table.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setCurrentIndex(model.index(0, 1));
    const auto press = [&table](Qt::Key key) {
        QTest::keyClick(&table, key);
        return std::pair(table.currentIndex().row(), table.currentIndex().column());
    };
    QCOMPARE(press(Qt::Key_Down), (std::pair{1, 1}));
    QCOMPARE(press(Qt::Key_PageDown), (std::pair{11, 1}));
    QCOMPARE(table.rowPosition(11) + kRowHeight, 10 * kRowHeight); // whole, at the lower edge
    QCOMPARE(press(Qt::Key_End), (std::pair{9'999'999, 1}));
    QCOMPARE(press(Qt::Key_Down), (std::pair{9'999'999, 1}));
    QCOMPARE(press(Qt::Key_PageUp), (std::pair{9'999'989, 1}));
    QCOMPARE(table.rowPosition(9'999'989), 0);
    QCOMPARE(press(Qt::Key_Left), (std::pair{9'999'989, 0}));
    table.setColumnHidden(1, true);
    QCOMPARE(press(Qt::Key_Right), (std::pair{9'999'989, 2}));
    QCOMPARE(press(Qt::Key_Home), (std::pair{0, 2}));
    table.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(press(Qt::Key_Right), (std::pair{0, 0}));
}

void TestUniformTable::rowsAreChosenFromOneToAnother()
{
    CountingModel model(10'000'000);
    Table table(model);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        table.scrollTo(model.index(row, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers, table.visualRect(model.index(row, 1)).center());
    };
    click(3, {});
    click(9'000'000, Qt::ShiftModifier);
    QCOMPARE(table.selectionModel()->selection().size(), 1);
    QCOMPARE(table.selectionModel()->selection().first().top(), 3);
    QCOMPARE(table.selectionModel()->selection().first().bottom(), 9'000'000);
    QCOMPARE(table.selectionModel()->selection().first().width(), 3);
    click(5, {});
    click(2, Qt::ControlModifier);
    QCOMPARE(table.selectionModel()->selectedRows().size(), 2);
    QTest::keyClick(&table, Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(table.selectionModel()->isSelected(model.index(9'999'999, 0)));
    QVERIFY(table.selectionModel()->isSelected(model.index(1'000'000, 2)));
    QVERIFY(!table.selectionModel()->isSelected(model.index(0, 0)));
}

void TestUniformTable::placesAgreeInBothDirections()
{
    CountingModel model(100);
    Table table(model);
    table.verticalScrollBar()->setValue(7);
    table.horizontalHeader()->moveSection(2, 0);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        table.setLayoutDirection(direction);
        for (int row = 7; row < 17; ++row) {
            for (int column = 0; column < 3; ++column) {
                const QModelIndex index = model.index(row, column);
                QCOMPARE(table.indexAt(table.visualRect(index).center()), index);
            }
        }
        const bool isFirstLeft = table.visualRect(model.index(7, 2)).x() < table.visualRect(model.index(7, 0)).x();
        QCOMPARE(isFirstLeft, direction == Qt::LeftToRight);
    }
    table.setColumnHidden(0, true);
    QVERIFY(table.visualRect(model.index(7, 0)).isEmpty());
}

void TestUniformTable::scrollsToARow()
{
    CountingModel model(10'000'000);
    Table table(model);
    table.scrollTo(model.index(5'000'000, 0), QAbstractItemView::PositionAtCenter);
    QCOMPARE(table.rowPosition(5'000'000), 5 * kRowHeight);
    const int value = table.verticalScrollBar()->value();
    table.scrollTo(model.index(5'000'002, 0));
    QCOMPARE(table.verticalScrollBar()->value(), value);
    table.scrollTo(model.index(9'999'999, 0));
    QCOMPARE(table.verticalScrollBar()->value(), table.verticalScrollBar()->maximum());
    table.scrollTo(model.index(1, 0));
    QCOMPARE(table.rowPosition(1), 0);
    QVERIFY(table.rowPosition(9'999'999) > table.viewport()->height());
}

void TestUniformTable::keepsItsRangeAsRowsComeAndGo()
{
    CountingModel model(0);
    Table table(model);
    QCOMPARE(table.rowsInSight(), (std::pair{0, -1}));
    QVERIFY(!table.indexAt({5, 5}).isValid());
    (void)table.grab();
    QTest::keyClick(&table, Qt::Key_End);
    model.add(0, 50);
    QCOMPARE(table.verticalScrollBar()->maximum(), 40);
    table.setCurrentIndex(model.index(20, 0));
    model.add(0, 5);
    QCOMPARE(table.currentIndex().row(), 25);
    model.remove(10, 30);
    QCOMPARE(table.verticalScrollBar()->maximum(), 15);
    QVERIFY(table.currentIndex().row() < 25);
}

void TestUniformTable::aReaderSeesTheCellsInSight()
{
    CountingModel model(10'000'000);
    Table table(model);
    table.setAccessibleName(u"Many"_s);
    table.verticalScrollBar()->setValue(1000);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&table);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::Table);
    QCOMPARE(access->text(QAccessible::Name), u"Many"_s);
    QCOMPARE(access->childCount(), 11 * 3);
    QAccessibleInterface *cell = access->child(4);
    QCOMPARE(cell->text(QAccessible::Name), u"1001/1"_s);
    QCOMPARE(access->indexOfChild(cell), 4);
    QCOMPARE(cell->parent(), access);
    QCOMPARE(access->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
    QAccessibleTableInterface *cells = access->tableInterface();
    QVERIFY(cells);
    QCOMPARE(cells->rowCount(), 10'000'000);
    QAccessibleInterface *far = cells->cellAt(9'000'000, 2);
    QCOMPARE(far->text(QAccessible::Name), u"9000000/2"_s);
    QVERIFY(far->state().offscreen);
    QCOMPARE(access->indexOfChild(far), -1);
    QVERIFY(cells->selectRow(1002));
    QVERIFY(cells->cellAt(1002, 0)->state().selected);
    QCOMPARE(cells->selectedCells().size(), 3);
    QCOMPARE(cells->cellAt(3, 2)->tableCellInterface()->columnHeaderCells().constFirst()->text(QAccessible::Name),
             u"3"_s);
    const QAccessible::Id id = QAccessible::uniqueId(cells->cellAt(1002, 0));
    model.add(0, 10); // it moves along
    QCOMPARE(cells->cellAt(1002, 0)->text(QAccessible::Name), u"1002/0"_s);
    QAccessibleTableModelChangeEvent event(&table, QAccessibleTableModelChangeEvent::RowsInserted);
    cells->modelChange(&event);
    QCOMPARE(QAccessible::uniqueId(cells->cellAt(1012, 0)), id);
    for (int row = 0; row < 5000; ++row) { // no more are kept than are in sight
        QVERIFY(cells->cellAt(row, 0));
    }
    QVERIFY(!QAccessible::accessibleInterface(id));
}

QTEST_MAIN(TestUniformTable)
#include "tst_uniformtable.moc"
