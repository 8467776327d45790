// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/health/healthreport.h"
#include "core/wire/process/processusage.h"

#include <QString>

#include <optional>

namespace Signalbox {

/// How one server is, besides what it answers: a value that crosses threads.
struct ServerVitals
{
    QString id{};
    QString name{};
    std::optional<ProcessUsage> usage{}; ///< the latest; none if it is no process of ours, or does not run
    bool isLeaking = false;              ///< its memory rises steadily
    double mbPerMinute = 0;              ///< how its memory goes; 1 MB = 1,000,000 bytes
    bool isChecked = false;              ///< health checks are set for it
    HealthReport health{};
};

} // namespace Signalbox

Q_DECLARE_METATYPE(Signalbox::ServerVitals)
