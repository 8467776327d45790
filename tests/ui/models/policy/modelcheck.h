// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringList>
#include <QTest>

namespace Signalbox {

/// What a row shows, column by column.
inline QStringList rowTexts(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.index(row, column).data().toString());
    }
    return texts;
}

inline QStringList headTexts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.headerData(column, Qt::Horizontal).toString());
    }
    return texts;
}

/// Rows that say something else stay rows; other rows are another table. `first` and `changed` have the same keys in the
/// same order and differ in the last one; `other` has other keys.
template<typename Model, typename Row>
void checkKeepsRows(const QList<Row> &first, const QList<Row> &changed, const QList<Row> &other)
{
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows(first);
    QCOMPARE(model.rowCount(), int(first.size()));
    QCOMPARE(resets.size(), 1);
    const QPersistentModelIndex last(model.index(int(first.size()) - 1, 0));
    model.setRows(first); // nothing is new
    QVERIFY(changes.isEmpty());
    model.setRows(changed);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 1);
    QVERIFY(last.isValid());
    QCOMPARE(*model.row(last), changed.constLast());
    model.setRows(other);
    QCOMPARE(resets.size(), 2);
    QVERIFY(!last.isValid());
    QCOMPARE(model.row({}), nullptr);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

/// What a screen reader says of a cell: its head, and what it shows.
inline void checkSpoken(const QAbstractItemModel &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex cell = model.index(0, column);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 model.headerData(column, Qt::Horizontal).toString() + QStringLiteral(": ") + cell.data().toString());
    }
}

} // namespace Signalbox
