// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

namespace Signalbox {

/// Where the pages of a SplitTabs stand, by their keys; what is not named stands in the first half.
struct TabPlan
{
    QString front;                     ///< shown in the first half; empty: not decided
    QStringList second;                ///< in the second half, in order; empty: there is none
    QString secondFront;               ///< shown there
    bool isBelow = false;              ///< the second half is below, not beside
    QList<int> sizes;                  ///< of the two halves, pixels; empty: equal
    QMap<QString, QByteArray> windows; ///< in windows of their own: QWidget::saveGeometry()

    [[nodiscard]] bool isSpread() const { return !second.isEmpty() || !windows.isEmpty(); }
    bool operator==(const TabPlan &) const = default;
};

} // namespace Signalbox
