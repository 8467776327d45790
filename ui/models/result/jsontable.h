// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace Signalbox {

/// An array of objects seen as a table: a row an object, a column a key. It does not change.
struct JsonTable
{
    std::shared_ptr<const Json> root; ///< owns the rows
    const Json *array = nullptr;
    QString key;         ///< the member of the root that holds the array; empty: the root is the array
    QStringList columns; ///< in the order in which they are met first
    qsizetype rows = 0;  ///< that are shown
    bool hasMoreColumns = false;
    bool hasMoreRows = false;

    static constexpr qsizetype kColumns = 60;
    static constexpr qsizetype kRows = 100'000;
    static constexpr qsizetype kLooked = 1000; ///< rows whose keys become columns

    [[nodiscard]] const Json *cell(qsizetype row, qsizetype column) const; ///< null: that object has no such key
};
using JsonTablePtr = std::shared_ptr<const JsonTable>;

/// Null unless the value is an array of objects, or an object with one member that is.
[[nodiscard]] JsonTablePtr tableOf(const std::shared_ptr<const Json> &value);

/// Which rows are shown, in which order. Takes as long as the table is large: for the thread pool.
struct JsonTableOrder
{
    QString words;   ///< must be in one of the cells, case aside; empty: all rows
    int column = -1; ///< sorted by; -1: as they came
    Qt::SortOrder order = Qt::AscendingOrder;
};
[[nodiscard]] std::vector<int> orderedRows(const JsonTable &table, const JsonTableOrder &order);

/// RFC 4180 with a heading. A text that a spreadsheet would take for a formula gets an apostrophe in front
/// (reliability.md U13); numbers stay as they are written, objects and arrays become JSON.
[[nodiscard]] QByteArray tableCsv(const JsonTable &table, const std::vector<int> &rows);

/// What stands in a cell, whole: a text as it is, anything else as JSON.
[[nodiscard]] QString cellText(const Json &value);

} // namespace Signalbox
