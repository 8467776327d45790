// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/derived/statistics.h"

#include <QList>
#include <QStringList>

namespace Signalbox {

/// Statistics as a table of words for a terminal: one line a row, columns lined up, figures to the right.
class StatsTable
{
public:
    /// `inFlight`: none where it makes no sense (a point of a series).
    void add(const QString &name, const CallCounts &counts, std::optional<quint64> inFlight);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows;
};

} // namespace Signalbox
