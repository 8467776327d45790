// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result/jsontablemodel.h"

#include "core/json/jsontext.h"
#include "ui/models/visibletext.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr qsizetype kShown = 300;  ///< characters of a cell
constexpr std::size_t kSmall = 12; ///< members of an object that is shown as JSON; a larger one is counted

bool isSmall(const Json &value)
{
    const auto isScalar = [](const Json &item) { return !item.is_object() && !item.is_array(); };
    if (value.size() > kSmall) {
        return false;
    }
    return value.is_array() ? std::ranges::all_of(value.array_range(), isScalar)
                            : std::ranges::all_of(value.object_range(),
                                                  [&](const auto &member) { return isScalar(member.value()); });
}

QString shownText(const Json &value)
{
    if ((value.is_object() || value.is_array()) && !isSmall(value)) {
        const QString count = QString::number(value.size());
        return value.is_object() ? u"{ %1 }"_s.arg(count) : u"[ %1 ]"_s.arg(count);
    }
    // Of a long text only what is shown is converted: no character takes more than four bytes.
    constexpr std::size_t kEnough = 4 * (kShown + 1);
    const QString text = value.is_string() && value.as_string_view().size() > kEnough
                             ? utf8ToQString(value.as_string_view().substr(0, kEnough))
                             : cellText(value);
    return visibleText(text.size() > kShown ? QString(text.left(kShown) + u'…') : text);
}

} // namespace

void JsonTableModel::setTable(const JsonTablePtr &table)
{
    beginResetModel();
    m_table = table;
    m_rows.resize(table ? std::size_t(table->rows) : 0);
    std::iota(m_rows.begin(), m_rows.end(), 0);
    endResetModel();
}

void JsonTableModel::setRows(std::vector<int> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : int(m_table->columns.size());
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_table) {
        return {};
    }
    const Json *value = m_table->cell(m_rows.at(std::size_t(index.row())), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return value == nullptr ? QString() : shownText(*value);
    case RawRole:
        return value == nullptr ? QString() : cellText(*value);
    case Qt::TextAlignmentRole:
        return int((value != nullptr && value->is_number() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant JsonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_table || section >= m_table->columns.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(m_table->columns.at(section).left(kShown));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace Signalbox
