// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/jsontable.h"

#include "core/journal/exchange/csvwriter.h"
#include "core/json/jsontext.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace Signalbox {

namespace {

bool isArrayOfObjects(const Json &value)
{
    if (!value.is_array() || value.empty()) {
        return false;
    }
    const auto end = value.array_range().begin() + std::min<qsizetype>(qsizetype(value.size()), JsonTable::kLooked);
    return std::all_of(value.array_range().begin(), end, [](const Json &row) { return row.is_object(); })
           && std::any_of(value.array_range().begin(), end, [](const Json &row) { return !row.empty(); });
}

/// What a column is sorted by: numbers before texts before the rest, what is absent last.
struct SortKey
{
    int kind = 3;
    double number = 0;
    QString text;
};

SortKey sortKeyOf(const Json *value)
{
    if (value == nullptr || value->is_null()) {
        return {};
    }
    if (isJsonString(*value)) {
        return {1, 0, toQString(*value)};
    }
    if (const QString number = numberText(*value); !number.isEmpty()) {
        return {0, number.toDouble(), number};
    }
    return {2, 0, cellText(*value)};
}

int compare(const SortKey &one, const SortKey &other)
{
    if (one.kind != other.kind) {
        return one.kind < other.kind ? -1 : 1;
    }
    if (one.number != other.number) {
        return one.number < other.number ? -1 : 1;
    }
    return one.kind == 0 ? 0 : one.text.compare(other.text, Qt::CaseInsensitive);
}

bool hasWords(const JsonTable &table, int row, const QString &words)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        const Json *value = table.cell(row, column);
        if (value != nullptr && cellText(*value).contains(words, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace

const Json *JsonTable::cell(qsizetype row, qsizetype column) const
{
    const Json &object = array->at(std::size_t(row));
    if (!object.is_object()) {
        return nullptr;
    }
    const auto found = object.find(columns.at(column).toStdString());
    return found == object.object_range().end() ? nullptr : &found->value();
}

JsonTablePtr tableOf(const std::shared_ptr<const Json> &value)
{
    if (!value) {
        return nullptr;
    }
    auto table = std::make_shared<JsonTable>();
    table->root = value;
    if (isArrayOfObjects(*value)) {
        table->array = value.get();
    } else if (value->is_object()) {
        for (const auto &member : value->object_range()) {
            if (isArrayOfObjects(member.value())) {
                if (table->array != nullptr) {
                    return nullptr; // nobody can know which is meant
                }
                table->array = &member.value();
                table->key = utf8ToQString(member.key());
            }
        }
    }
    if (table->array == nullptr) {
        return nullptr;
    }
    const auto size = qsizetype(table->array->size());
    table->rows = std::min(size, JsonTable::kRows);
    table->hasMoreRows = table->rows < size;
    QSet<QString> known;
    for (qsizetype row = 0; row < std::min(size, JsonTable::kLooked); ++row) {
        for (const auto &member : table->array->at(std::size_t(row)).object_range()) {
            const QString key = utf8ToQString(member.key());
            if (known.contains(key)) {
                continue;
            }
            if (table->columns.size() == JsonTable::kColumns) {
                table->hasMoreColumns = true;
                break;
            }
            known.insert(key);
            table->columns.append(key);
        }
    }
    return table;
}

std::vector<int> orderedRows(const JsonTable &table, const JsonTableOrder &order)
{
    std::vector<int> rows(std::size_t(table.rows));
    std::iota(rows.begin(), rows.end(), 0);
    if (!order.words.isEmpty()) {
        std::erase_if(rows, [&](int row) { return !hasWords(table, row, order.words); });
    }
    if (order.column >= 0 && order.column < table.columns.size()) {
        std::vector<SortKey> keys(std::size_t(table.rows));
        for (const int row : rows) {
            keys[std::size_t(row)] = sortKeyOf(table.cell(row, order.column));
        }
        const bool isUp = order.order == Qt::AscendingOrder;
        std::ranges::stable_sort(rows, [&](int one, int other) {
            const SortKey &a = keys[std::size_t(one)];
            const SortKey &b = keys[std::size_t(other)];
            if (a.kind == 3 || b.kind == 3) {
                return a.kind < b.kind; // what is absent stays below, whichever way
            }
            return isUp ? compare(a, b) < 0 : compare(b, a) < 0;
        });
    }
    return rows;
}

QString cellText(const Json &value)
{
    return isJsonString(value) ? toQString(value) : QString::fromUtf8(compactJson(value));
}

QByteArray tableCsv(const JsonTable &table, const std::vector<int> &rows)
{
    QByteArray csv;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        csv += (column > 0 ? QByteArray(",") : QByteArray()) + csvCell(table.columns.at(column).toUtf8());
    }
    csv += "\r\n";
    for (const int row : rows) {
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (column > 0) {
                csv += ',';
            }
            const Json *value = table.cell(row, column);
            if (value == nullptr || value->is_null()) {
                continue;
            }
            const QByteArray number = numberText(*value).toUtf8();
            csv += number.isEmpty() ? csvCell(cellText(*value).toUtf8()) : number;
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace Signalbox
