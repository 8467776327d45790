// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <vector>

namespace Signalbox {

/// From the numbers that records had to those they get. Numbers that follow each other take no room of their own.
class SequenceMap
{
public:
    /// False if `from` is not above all that were added before.
    bool add(quint64 from, quint64 to);
    [[nodiscard]] std::optional<quint64> find(quint64 from) const;
    void forget() { m_runs.clear(); }

private:
    struct Run
    {
        quint64 from = 0;
        quint64 to = 0;
        quint64 count = 0;
    };

    std::vector<Run> m_runs; ///< ascending in both
};

} // namespace Signalbox
