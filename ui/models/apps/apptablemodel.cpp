// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apps/apptablemodel.h"

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCell = 500; // no cell is wide enough for more
constexpr qsizetype kMostNames = 20;

} // namespace

QStringList AppTableModel::heads() const
{
    return {tr("App"), tr("Tools")};
}

QString AppTableModel::text(const AppEntry &row, int column) const
{
    if (column == App) {
        return row.title.left(kLongestCell);
    }
    QStringList names;
    for (const AppTool &tool : row.tools.first(std::min(row.tools.size(), kMostNames))) {
        names.append(tool.name.left(kLongestCell));
    }
    return names.isEmpty() ? tr("none") : names.join(u", "_s);
}

std::optional<RowMark> AppTableModel::markOf(const AppEntry &row, int column) const
{
    return column == App && !row.deviations.isEmpty() ? std::optional(RowMark::Attention) : std::nullopt;
}

} // namespace Signalbox
