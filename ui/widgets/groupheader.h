// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;
class QWidget;

namespace Signalbox {

[[nodiscard]] int groupHeaderHeight(const QWidget *widget);

/// The heading of a group in a GroupedTree: an arrow that says whether it is open, its name, how many are in it.
void paintGroupHeader(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &group);

} // namespace Signalbox
