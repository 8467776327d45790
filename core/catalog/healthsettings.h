// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// Whether and how one connected server is asked from time to time if it is well.
struct HealthSettings
{
    enum class Check {
        None,
        Ping, ///< ping; modern servers, which have none, are asked server/discover
        Tool, ///< a call of a tool that says of itself that it only reads
    };

    static constexpr int kLeastMs = 1000;
    static constexpr int kMostMs = 86'400'000;
    static constexpr int kMostFailures = 100;

    Check check = Check::None;
    QString tool{};          ///< of Check::Tool
    QByteArray arguments{};  ///< of the tool: JSON object text; empty means none
    int intervalMs = 30'000; ///< from the end of one check to the next, more or less
    int deadlineMs = 5'000;  ///< an answer that comes later does not count
    int failures = 3;        ///< so many in a row, and the server counts as down

    bool operator==(const HealthSettings &) const = default;
};

} // namespace Signalbox
